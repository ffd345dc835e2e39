#pragma once

#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/cpu/ops/activation.h"
#include "kernels/cpu/ops/dot4.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/ops/simd.h"

#include <bit>

namespace rookery::kernels::cpu::ROOKERY_TARGET {

// A tile's 16 rows are this many vectors.
constexpr int TileVectors = PackedLayout::Rows / Width;

// Bands of rows and rows of inputs whose products are formed together: as many sums as there are registers
// for.
#if defined(__AVX512F__)
constexpr int PackedTiles = 2;
constexpr int PackedInputs = 6;
#else
constexpr int PackedTiles = 1;
constexpr int PackedInputs = 2;
#endif

/// Columns 4 * Quad to 4 * Quad + 3 of the tile's rows, a row in each 32-bit lane of the vectors.
template<PackedLayout Layout, int Quad>
inline Ints tileLine(const std::byte *tile, int vector)
{
    constexpr int VectorBytes = 4 * Width;
    const std::byte *at = tile + vector * VectorBytes;
    Ints low;
    if constexpr (Layout.lowBits == 8) {
        std::memcpy(&low, at + Layout.lowAt() + Quad * PackedLayout::Line, sizeof low);
        return low;
    }
    std::memcpy(&low, at + Layout.lowAt() + Quad / 2 * PackedLayout::Line, sizeof low);
    low = low >> (Quad % 2 * 4) & 0x0f0f0f0f;
    if constexpr (Layout.highBits > 0) {
        constexpr int Bit = Quad * Layout.highBits;
        constexpr int Mask = ((1 << Layout.highBits) - 1) * 0x01010101;
        Ints high;
        std::memcpy(&high, at + Layout.highAt() + Bit / 8 * PackedLayout::Line, sizeof high);
        low |= (high >> (Bit % 8) & Mask) << 4;
    }
    return low;
}

template<int Begin, int End, class Body>
inline void unrolled(const Body &body)
{
    if constexpr (Begin < End) {
        body.template operator()<Begin>();
        unrolled<Begin + 1, End>(body);
    }
}

/// Scales (or offsets) of one vector of rows: float16 (or bfloat16) in `scales`, times a byte for each row
/// where the layout has two levels.
template<PackedLayout Layout, class Code>
inline Floats tileScale(const std::byte *scales, const std::byte *codes, int vector)
{
    constexpr DType Stored = Layout.wideScales ? DType::BF16 : DType::F16;
    const Floats scale = loadAs<Stored>(scales + 2 * Width * vector);
    if constexpr (Layout.twoLevels) {
        Code code __attribute__((vector_size(Width)));
        std::memcpy(&code, codes + Width * vector, sizeof code);
        return scale * __builtin_convertvector(code, Floats);
    }
    return scale;
}

/// Products of `Tiles` bands of 16 rows with `Inputs` rows of quantised inputs.
template<PackedLayout Layout, int Tiles, int Inputs>
struct PackedProduct {
    Floats products[Inputs][Tiles][TileVectors] = {};
    const QuantizedInputs &inputs;
    int firstInput;
    std::ptrdiff_t bandBytes = Layout.bandBytes(inputs.columns);
    std::size_t rowStride = QuantizedInputs::rowBytes(inputs.columns);
    const std::int8_t *x = inputs.valuesOf(firstInput);
    const float *scales = inputs.scalesOf(firstInput);
    const std::int32_t *minusSums =
        Layout.scaleGroups() == 2 ? inputs.minusHalfSumsOf(firstInput) : inputs.minusSumsOf(firstInput);

    void run(const std::byte *band)
    {
        const int blocks = inputs.columns / PackedLayout::Columns;
        for (int block = 0; block < blocks;) {
            const std::byte *header = band;
            band += Layout.headerBytes();
            for (int i = 0; i < Layout.tilesPerHeader(); ++i, ++block, band += Layout.tileBytes()) {
                if constexpr (Tiles == 1 && Inputs <= 2) {  // limited by memory
                    prefetchAhead<Layout.tileBytes()>(band);
                }
                unrolled<0, Layout.scaleGroups()>(
                    [&]<int Group>() { addGroup<Group>(Layout.twoLevels ? header : band, band, block); });
            }
        }
    }

private:
    /// The columns of a tile that share a scale.
    template<int Group>
    void addGroup(const std::byte *halves, const std::byte *tile, int block)
    {
        constexpr int Quads = Layout.scaleColumns / 4;
        Ints dots[Inputs][Tiles][TileVectors];
        for (int t = 0; t < Inputs; ++t) {
            const Ints start = startOf<Group>(t, block);
            for (int i = 0; i < Tiles * TileVectors; ++i) {
                dots[t][i / TileVectors][i % TileVectors] = start;
            }
        }
        unrolled<Group * Quads, (Group + 1) * Quads>([&]<int Quad>() { addQuad<Quad>(tile, block, dots); });
        for (int i = 0; i < Tiles * TileVectors; ++i) {
            const int band = i / TileVectors;
            const int v = i % TileVectors;
            addScaled<Group>(halves + band * bandBytes, tile + band * bandBytes, block, band, v, dots);
        }
    }

    /// Minus the sum of the inputs, times what stored weights are more than their values.
    template<int Group>
    Ints startOf(int t, int block) const
    {
        static_assert((Layout.zero & (Layout.zero - 1)) == 0);
        constexpr int Shift = Layout.zero > 0 ? std::countr_zero(static_cast<unsigned>(Layout.zero)) : 0;
        if constexpr (Layout.zero == 0) {
            return Ints{};
        }
        return (Ints{} + rowOf(minusSums, t)[Layout.scaleGroups() * block + Group]) << Shift;
    }

    template<int Quad>
    void addQuad(const std::byte *tile, int block, Ints (&dots)[Inputs][Tiles][TileVectors])
    {
        for (int v = 0; v < TileVectors; ++v) {
            Ints lines[Tiles];
            for (int band = 0; band < Tiles; ++band) {
                lines[band] = tileLine<Layout, Quad>(tile + band * bandBytes, v);
            }
            for (int t = 0; t < Inputs; ++t) {
                std::int32_t four;
                std::memcpy(&four, rowOf(x, t) + 32 * block + 4 * Quad, sizeof four);
                for (int band = 0; band < Tiles; ++band) {
                    dots[t][band][v] =
                        dot4<Layout.lowBits == 4>(dots[t][band][v], lines[band], Ints{} + four);
                }
            }
        }
    }

    template<int Group>
    void addScaled(const std::byte *halves, const std::byte *tile, int block, int band, int v,
                   const Ints (&dots)[Inputs][Tiles][TileVectors])
    {
        const Floats scale = tileScale<Layout, std::int8_t>(halves, tile + PackedLayout::Rows * Group, v);
        for (int t = 0; t < Inputs; ++t) {
            const float inputScale = rowOf(scales, t)[block];
            products[t][band][v] += __builtin_convertvector(dots[t][band][v], Floats) * (scale * inputScale);
            if constexpr (Layout.hasOffset) {
                const Floats offset = tileScale<Layout, std::uint8_t>(
                    halves + 2 * PackedLayout::Rows,
                    tile + PackedLayout::Rows * (Layout.scaleGroups() + Group), v);
                const std::int32_t minusSum = rowOf(minusSums, t)[Layout.scaleGroups() * block + Group];
                products[t][band][v] -= offset * (inputScale * static_cast<float>(minusSum));
            }
        }
    }

    template<class T>
    const T *rowOf(const T *first, int row) const
    {
        return reinterpret_cast<const T *>(reinterpret_cast<const std::byte *>(first) +
                                           static_cast<std::size_t>(row) * rowStride);
    }
};

/// Rows [row, row + 16 Tiles) of `Inputs` rows of inputs, which are whole tokens.
template<PackedLayout Layout, int Tiles, int Inputs>
inline void storePackedTile(const PackedPart &part, int row, int input)
{
    const std::byte *band = part.tiles + row / PackedLayout::Rows * Layout.bandBytes(part.inputs.columns);
    PackedProduct<Layout, Tiles, Inputs> product{.inputs = part.inputs, .firstInput = input};
    product.run(band);
    const int levels = part.inputs.levels;
    for (int t = 0; t < Inputs; t += levels) {
        float *y = part.y + static_cast<std::size_t>((input + t) / levels) * static_cast<unsigned>(part.rows);
        for (int i = 0; i < Tiles * TileVectors; ++i) {
            const int at = row + i * Width;
            if (const int left = part.rows - at; left > 0) {
                Floats value = product.products[t][i / TileVectors][i % TileVectors];
                if (levels == 2 && t + 1 < Inputs) {
                    value += product.products[t + 1][i / TileVectors][i % TileVectors];
                }
                finish(y + at, value, left, part.activation, part.accumulate);
            }
        }
    }
}

/// The next `count` rows of inputs, at most PackedInputs and a multiple of Step.
template<PackedLayout Layout, int Tiles, int Step, int Inputs = PackedInputs>
inline void storePackedTiles(const PackedPart &part, int row, int input, int count)
{
    if (count == Inputs) {
        storePackedTile<Layout, Tiles, Inputs>(part, row, input);
    } else if constexpr (Inputs > Step) {
        storePackedTiles<Layout, Tiles, Step, Inputs - Step>(part, row, input, count);
    }
}

/// Step: rows of inputs that belong together, two where a token has two levels.
template<PackedLayout Layout, int Tiles, int Step>
inline void packedRowsOf(const PackedPart &part, int row)
{
    // Shares of even size: a small rest at the end would leave most of the registers idle.
    for (int input = 0, left = part.tokens * Step; left > 0;) {
        const int shares = (left + PackedInputs - 1) / PackedInputs;
        const int count = (left / Step + shares - 1) / shares * Step;
        storePackedTiles<Layout, Tiles, Step>(part, row, input, count);
        input += count;
        left -= count;
    }
}

template<PackedLayout Layout, int Tiles>
inline void packedRows(const PackedPart &part, int row)
{
    if (part.inputs.levels == 1) {
        packedRowsOf<Layout, Tiles, 1>(part, row);
    } else {
        packedRowsOf<Layout, Tiles, 2>(part, row);
    }
}

template<PackedLayout Layout>
inline void productPacked(const PackedPart &part)
{
    int row = part.begin;
    if (part.tokens > 1) {  // with one token a single stream through memory is faster
        for (; row + PackedTiles * PackedLayout::Rows <= part.end; row += PackedTiles * PackedLayout::Rows) {
            packedRows<Layout, PackedTiles>(part, row);
        }
    }
    for (; row < part.end; row += PackedLayout::Rows) {
        packedRows<Layout, 1>(part, row);
    }
}

template<PackedLayout... Layouts>
inline void dispatchPacked(const PackedPart &part)
{
    ((part.layout == Layouts ? productPacked<Layouts>(part) : void()), ...);
}

inline void matmulPacked(const PackedPart &part)
{
    dispatchPacked<Packed8, Packed4, Packed4Offset, Packed5, Packed5Offset, Packed4K, Packed5K, Packed6K,
                   Packed2K, Packed3K, Packed8K, Packed5Wide>(part);
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
