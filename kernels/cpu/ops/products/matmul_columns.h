#pragma once

#include "kernels/cpu/layout/active_inputs.h"
#include "kernels/cpu/layout/column_layout.h"
#include "kernels/cpu/ops/activation.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/ops/products/dot4.h"
#include "kernels/cpu/ops/simd.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

// Rows of inputs whose sums are in registers together: each needs four vectors, or eight for nibbles.
#if defined(__AVX512F__) || defined(__ARM_NEON)
constexpr int ColumnInputs = 4;
#else
constexpr int ColumnInputs = 2;
#endif

/// 4 * Width bytes.
inline Ints bytesAt(const std::byte *from)
{
    Ints v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

/// Bytes of a and b in turn, of the lower halves of each 16.
inline Ints zipLowBytes(Ints a, Ints b)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Ints>(
        _mm512_unpacklo_epi8(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
#elif defined(__AVX2__)
    return reinterpret_cast<Ints>(
        _mm256_unpacklo_epi8(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
#else
    using Octets = std::uint8_t __attribute__((vector_size(16)));
    return reinterpret_cast<Ints>(__builtin_shufflevector(reinterpret_cast<Octets>(a),
                                                          reinterpret_cast<Octets>(b), 0, 16, 1, 17, 2, 18, 3,
                                                          19, 4, 20, 5, 21, 6, 22, 7, 23));
#endif
}

/// The same of the upper halves.
inline Ints zipHighBytes(Ints a, Ints b)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Ints>(
        _mm512_unpackhi_epi8(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
#elif defined(__AVX2__)
    return reinterpret_cast<Ints>(
        _mm256_unpackhi_epi8(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
#else
    using Octets = std::uint8_t __attribute__((vector_size(16)));
    return reinterpret_cast<Ints>(__builtin_shufflevector(reinterpret_cast<Octets>(a),
                                                          reinterpret_cast<Octets>(b), 8, 24, 9, 25, 10, 26,
                                                          11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
#endif
}

/// Two bytes of a and of b in turn, of the lower halves of each 16.
inline Ints zipLowPairs(Ints a, Ints b)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Ints>(
        _mm512_unpacklo_epi16(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
#elif defined(__AVX2__)
    return reinterpret_cast<Ints>(
        _mm256_unpacklo_epi16(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
#else
    using Two = std::uint16_t __attribute__((vector_size(16)));
    return reinterpret_cast<Ints>(__builtin_shufflevector(reinterpret_cast<Two>(a), reinterpret_cast<Two>(b),
                                                          0, 8, 1, 9, 2, 10, 3, 11));
#endif
}

/// The same of the upper halves.
inline Ints zipHighPairs(Ints a, Ints b)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Ints>(
        _mm512_unpackhi_epi16(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
#elif defined(__AVX2__)
    return reinterpret_cast<Ints>(
        _mm256_unpackhi_epi16(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
#else
    using Two = std::uint16_t __attribute__((vector_size(16)));
    return reinterpret_cast<Ints>(__builtin_shufflevector(reinterpret_cast<Two>(a), reinterpret_cast<Two>(b),
                                                          4, 12, 5, 13, 6, 14, 7, 15));
#endif
}

/// Products of a band of weights in columns with rows of quantised inputs, block by block: a block's weights
/// stay near while all rows use them. A row's sums are added up in the same order whatever company it has,
/// and in the same as by `PackedProduct`.
/// `Negative`: inputs may be below zero.
template<int Bits, bool Negative>
class ColumnProduct
{
public:
    ColumnProduct(const ColumnPart &part, int row)
        : m_active(part.active)
        , m_inputs(part.inputs)
        , m_rows(part.tokens * part.inputs.levels)
        , m_band(part.columns +
                 row / ColumnLayout::Rows * Layout.bandBytes(m_active.blocks * ColumnLayout::Columns))
    {
        for (int i = 0; i < m_rows; ++i) {
            for (Floats &sum : m_sums[i]) {
                sum = Floats{};
            }
        }
    }

    void run()
    {
        if (m_active.begins[m_active.blocks] == 0) {
            return;
        }
        for (int i = 0; i < ActiveInputs::Ahead; ++i) {
            prefetchColumn(m_active.offsets[i]);
        }
        for (int block = 0; block < m_active.blocks; ++block) {
            if (m_active.begins[block] == m_active.begins[block + 1]) {
                continue;
            }
            for (int line = 0; line < ColumnLayout::ScaleBytes; line += 64) {
                __builtin_prefetch(scalesOf(block + 4) + line);
            }
            int row = 0;
            for (; row + ColumnInputs <= m_rows; row += ColumnInputs) {
                addBlock<ColumnInputs>(block, row);
            }
            for (; row < m_rows; ++row) {
                addBlock<1>(block, row);
            }
        }
    }

    /// Of a token's rows of inputs together, row by row of the band.
    void sumsOf(int token, float (&to)[ColumnLayout::Rows]) const
    {
        const int first = token * m_inputs.levels;
        float lanes[ColumnLayout::Rows];
        for (int i = 0; i < Vectors; ++i) {
            Floats sum = m_sums[first][i];
            if (m_inputs.levels == 2) {
                sum += m_sums[first + 1][i];
            }
            store(lanes + i * Width, sum);
        }
        for (int row = 0; row < ColumnLayout::Rows; row += 4) {
            std::memcpy(to + row, lanes + ColumnLayout::laneOf(row, Width), 4 * sizeof(float));
        }
    }

private:
    static constexpr ColumnLayout Layout = {Bits};
    static constexpr int Vectors = ColumnLayout::Rows / Width;
    static constexpr int Parts = 8 / Bits;  ///< rows that share a byte
    static constexpr int SliceBytes = 4 * Width;
    static constexpr int Slices = Layout.columnBytes() / SliceBytes;
    static constexpr int Zero = Bits == 8 ? 0 : 8;  ///< of the stored values

    using Dots = Ints[Parts][4];

    const std::byte *scalesOf(int block) const { return m_band + block * Layout.blockBytes(); }

    void prefetchColumn(int offset) const
    {
        const std::byte *weights = m_band + offset;
        for (int line = 0; line < Layout.columnBytes(); line += 64) {
            __builtin_prefetch(weights + line);
        }
    }

    /// A share of four columns with each slice, so that memory is never idle nor asked for too much at once.
    void prefetchAhead(int at, int slice) const
    {
        constexpr int Share = Slices < ActiveInputs::Group ? ActiveInputs::Group / Slices : 1;
        for (int i = slice * Share; i < (slice + 1) * Share && i < ActiveInputs::Group; ++i) {
            prefetchColumn(m_active.offsets[at + ActiveInputs::Ahead + i]);
        }
    }

    template<int Inputs>
    void addBlock(int block, int firstRow)
    {
        for (int slice = 0; slice < Slices; ++slice) {
            Dots dots[Inputs];
            for (int t = 0; t < Inputs; ++t) {
                const std::int32_t start = -Zero * m_active.sums[(firstRow + t) * m_active.blocks + block];
                for (auto &part : dots[t]) {
                    for (Ints &dot : part) {
                        dot = Ints{} + start;
                    }
                }
            }
            for (int i = m_active.begins[block]; i < m_active.begins[block + 1]; i += ActiveInputs::Group) {
                if (firstRow == 0) {
                    prefetchAhead(i, slice);
                }
                addGroup<Inputs>(i, slice, firstRow, dots);
            }
            scaleDots<Inputs>(block, slice, firstRow, dots);
        }
    }

    /// The four columns from place `at` among the active ones.
    template<int Inputs>
    [[gnu::always_inline]] void addGroup(int at, int slice, int firstRow, Dots (&dots)[Inputs]) const
    {
        const std::byte *weights = m_band + slice * SliceBytes;
        const Ints column0 = bytesAt(weights + m_active.offsets[at]);
        const Ints column1 = bytesAt(weights + m_active.offsets[at + 1]);
        const Ints column2 = bytesAt(weights + m_active.offsets[at + 2]);
        const Ints column3 = bytesAt(weights + m_active.offsets[at + 3]);
        const Ints low01 = zipLowBytes(column0, column1);
        const Ints high01 = zipHighBytes(column0, column1);
        const Ints low23 = zipLowBytes(column2, column3);
        const Ints high23 = zipHighBytes(column2, column3);
        const Ints lines[4] = {zipLowPairs(low01, low23), zipHighPairs(low01, low23),
                               zipLowPairs(high01, high23), zipHighPairs(high01, high23)};
        for (int t = 0; t < Inputs; ++t) {
            std::int32_t four;
            std::memcpy(&four,
                        m_active.values + static_cast<std::size_t>(firstRow + t) * m_active.stride + at,
                        sizeof four);
            const Ints x = Ints{} + four;
            for (int v = 0; v < 4; ++v) {
                if constexpr (Bits == 8) {
                    dots[t][0][v] = signedDot4<Negative>(dots[t][0][v], x, lines[v]);
                } else {
                    dots[t][0][v] = dot4<true>(dots[t][0][v], lines[v] & 0x0f0f0f0f, x);
                    dots[t][1][v] = dot4<true>(dots[t][1][v], lines[v] >> 4 & 0x0f0f0f0f, x);
                }
            }
        }
    }

    template<int Inputs>
    [[gnu::always_inline]] void scaleDots(int block, int slice, int firstRow, const Dots (&dots)[Inputs])
    {
        for (int part = 0; part < Parts; ++part) {
            for (int v = 0; v < 4; ++v) {
                const int at = part * Vectors / Parts + slice * 4 + v;
                const Floats scale = loadAs<DType::F16>(scalesOf(block) + 2 * at * Width);
                for (int t = 0; t < Inputs; ++t) {
                    m_sums[firstRow + t][at] += __builtin_convertvector(dots[t][part][v], Floats) *
                                                (scale * m_inputs.scalesOf(firstRow + t)[block]);
                }
            }
        }
    }

    const ActiveInputs &m_active;
    const QuantizedInputs &m_inputs;
    const int m_rows;
    const std::byte *const m_band;
    Floats m_sums[2 * ColumnPart::MaxTokens][Vectors];
};

template<int Bits, bool Negative>
inline void columnBand(const ColumnPart &part, int row)
{
    ColumnProduct<Bits, Negative> product(part, row);
    product.run();
    for (int token = 0; token < part.tokens; ++token) {
        float sums[ColumnLayout::Rows];
        product.sumsOf(token, sums);
        float *y = part.y + static_cast<std::size_t>(token) * static_cast<unsigned>(part.rows) + row;
        for (int i = 0; i < ColumnLayout::Rows; i += Width) {
            finish(y + i, load(sums + i), Width, part.activation, part.accumulate);
        }
    }
}

inline void matmulColumns(const ColumnPart &part)
{
    for (int row = part.begin; row < part.end; row += ColumnLayout::Rows) {
        if (part.layout.bits == 4) {
            columnBand<4, true>(part, row);
        } else if (part.active.negative) {
            columnBand<8, true>(part, row);
        } else {
            columnBand<8, false>(part, row);
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
