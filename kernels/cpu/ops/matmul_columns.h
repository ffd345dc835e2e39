#pragma once

#include "kernels/cpu/layout/active_inputs.h"
#include "kernels/cpu/layout/column_layout.h"
#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/cpu/ops/activation.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/ops/simd.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

// Rows of a band whose sums are in registers together: as many vectors as leave room for the weights.
constexpr int ColumnVectors = 8;

/// Width bytes as floats. Written out where GCC 12 would convert them one by one.
inline Floats bytesToFloats(const std::byte *from)
{
#if defined(__AVX512F__)
    __m128i bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(bytes));
#elif defined(__AVX2__)
    return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(from))));
#else
    std::int8_t bytes __attribute__((vector_size(Width)));
    std::memcpy(&bytes, from, sizeof bytes);
    std::int16_t wide __attribute__((vector_size(2 * Width))) =
        __builtin_convertvector(bytes, decltype(wide));
    return __builtin_convertvector(__builtin_convertvector(wide, Ints), Floats);
#endif
}

/// Width bytes as integers.
inline Ints bytesToInts(const std::byte *from)
{
#if defined(__AVX512F__)
    __m128i bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return reinterpret_cast<Ints>(_mm512_cvtepu8_epi32(bytes));
#elif defined(__AVX2__)
    return reinterpret_cast<Ints>(
        _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(from))));
#else
    Bytes bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    Shorts wide = __builtin_convertvector(bytes, Shorts);
    return __builtin_convertvector(wide, Ints);
#endif
}

/// The weights of one input: vector `i` of a slice of 8 vectors of the band's rows. Rows of nibbles that
/// share a byte are half a slice apart.
template<int Bits>
inline Floats columnWeights(const std::byte *slice, int i)
{
    if constexpr (Bits == 8) {
        return bytesToFloats(slice + i * Width);
    }
    constexpr int Half = ColumnVectors / 2;
    const Ints wide = bytesToInts(slice + i % Half * Width);
    return __builtin_convertvector(i < Half ? wide & 15 : wide >> 4, Floats);
}

/// Row of the band at which vector `i` of a slice begins.
template<int Bits>
constexpr int sliceRow(int slice, int i)
{
    constexpr int Half = ColumnVectors / 2;
    if (Bits == 8) {
        return (slice * ColumnVectors + i) * Width;
    }
    return (slice * Half + i % Half) * Width + (i < Half ? 0 : ColumnLayout::Rows / 2);
}

// No hardware guesses which columns come next: so many inputs ahead their weights are asked for, to be there
// when memory has answered.
constexpr int InputsAhead = 80;

template<int Bits>
inline void prefetchColumn(const std::byte *band, int column)
{
    constexpr ColumnLayout Layout{Bits};
    const std::byte *weights = band + Layout.columnAt(column);
    for (int line = 0; line < Layout.columnBytes(); line += 64) {
        __builtin_prefetch(weights + line);
    }
}

template<int Bits>
inline void columnBand(const ColumnPart &part, int row)
{
    constexpr ColumnLayout Layout{Bits};
    constexpr int Slices = ColumnLayout::Rows / (ColumnVectors * Width);
    constexpr int SliceBytes = Layout.columnBytes() / Slices;
    const ActiveInputs &inputs = part.inputs;
    const int count = inputs.begins[inputs.blocks];
    const std::byte *band =
        part.columns + row / ColumnLayout::Rows * Layout.bandBytes(inputs.blocks * ColumnLayout::Columns);
    for (int i = 0; i < InputsAhead && i < count; ++i) {
        prefetchColumn<Bits>(band, inputs.columns[i]);
    }
    Floats sums[Slices][ColumnVectors] = {};
    for (int at = 0; at < inputs.blocks; ++at) {
        const std::byte *block = band + at * Layout.blockBytes();
        const int begin = inputs.begins[at];
        const int end = inputs.begins[at + 1];
        if (begin == end) {
            continue;
        }
        float zero = 0.0F;  // what unsigned nibbles are off by, in all
        for (int i = begin; i < end; ++i) {
            if (i + InputsAhead < count) {
                prefetchColumn<Bits>(band, inputs.columns[i + InputsAhead]);
            }
            zero -= (Bits == 8 ? 0.0F : 8.0F) * inputs.values[i];
        }
        for (int line = 0; line < ColumnLayout::ScaleBytes; line += 64) {
            __builtin_prefetch(block + 4 * Layout.blockBytes() + line);
        }
        for (int slice = 0; slice < Slices; ++slice) {
            Floats dots[ColumnVectors];
            for (Floats &dot : dots) {
                dot = splat(zero);
            }
            for (int i = begin; i < end; ++i) {
                const std::byte *weights = band + Layout.columnAt(inputs.columns[i]) + slice * SliceBytes;
                for (int v = 0; v < ColumnVectors; ++v) {
                    dots[v] += columnWeights<Bits>(weights, v) * inputs.values[i];
                }
            }
            for (int v = 0; v < ColumnVectors; ++v) {
                sums[slice][v] += dots[v] * loadAs<DType::F16>(block + 2 * sliceRow<Bits>(slice, v));
            }
        }
    }
    for (int slice = 0; slice < Slices; ++slice) {
        for (int v = 0; v < ColumnVectors; ++v) {
            finish(part.y + row + sliceRow<Bits>(slice, v), sums[slice][v], Width, part.activation,
                   part.accumulate);
        }
    }
}

inline void matmulColumns(const ColumnPart &part)
{
    for (int row = part.begin; row < part.end; row += ColumnLayout::Rows) {
        part.layout.bits == 8 ? columnBand<8>(part, row) : columnBand<4>(part, row);
    }
}

using Sixteen = std::uint8_t __attribute__((vector_size(16)));
using Pairs = std::uint16_t __attribute__((vector_size(16)));

inline Sixteen sixteenAt(const std::byte *from)
{
    Sixteen v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

/// The nibbles of 16 bytes; bytes have no shift of their own.
inline Sixteen nibblesAt(const std::byte *from, int shift)
{
    return reinterpret_cast<Sixteen>(reinterpret_cast<Pairs>(sixteenAt(from)) >> shift) & 15;
}

/// Four columns of 16 rows as a tile has them, row by row.
inline void putQuad(const Sixteen (&columns)[4], int shift, bool add, std::byte *to)
{
    const Sixteen low01 = __builtin_shufflevector(columns[0], columns[1], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20,
                                                  5, 21, 6, 22, 7, 23);
    const Sixteen high01 = __builtin_shufflevector(columns[0], columns[1], 8, 24, 9, 25, 10, 26, 11, 27, 12,
                                                   28, 13, 29, 14, 30, 15, 31);
    const Sixteen low23 = __builtin_shufflevector(columns[2], columns[3], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20,
                                                  5, 21, 6, 22, 7, 23);
    const Sixteen high23 = __builtin_shufflevector(columns[2], columns[3], 8, 24, 9, 25, 10, 26, 11, 27, 12,
                                                   28, 13, 29, 14, 30, 15, 31);
    const Sixteen rows[4] = {
        __builtin_shufflevector(low01, low23, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23),
        __builtin_shufflevector(low01, low23, 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31),
        __builtin_shufflevector(high01, high23, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23),
        __builtin_shufflevector(high01, high23, 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30,
                                31)};
    for (int i = 0; i < 4; ++i) {
        Sixteen value = reinterpret_cast<Sixteen>(reinterpret_cast<Pairs>(rows[i]) << shift);
        if (add) {
            value |= sixteenAt(to + 16 * i);
        }
        std::memcpy(to + 16 * i, &value, sizeof value);
    }
}

/// 16 rows of a band of columns as packed tiles: for many tokens at once hardly an input is zero for all.
inline void tilesOfColumns(const ColumnLayout &layout, const std::byte *block, int row, int columns,
                           std::byte *tiles)
{
    const PackedLayout &to = layout.bits == 8 ? Packed8 : Packed4;
    const bool nibbles = layout.bits == 4;
    const int shift = layout.shiftOf(row);
    for (int at = 0; at < columns; at += ColumnLayout::Columns) {
        std::memcpy(tiles, block + 2 * row, 2 * PackedLayout::Rows);
        const std::byte *values = block + ColumnLayout::ScaleBytes + layout.byteOf(row);
        for (int quad = 0; quad < PackedLayout::Columns / 4; ++quad) {
            Sixteen four[4];
            for (int i = 0; i < 4; ++i, values += layout.columnBytes()) {
                four[i] = nibbles ? nibblesAt(values, shift) : sixteenAt(values) ^ 0x80;
            }
            const int line = nibbles ? quad / 2 : quad;
            putQuad(four, nibbles ? quad % 2 * 4 : 0, nibbles && quad % 2 == 1,
                    tiles + to.lowAt() + line * PackedLayout::Line);
        }
        block += layout.blockBytes();
        tiles += to.tileBytes();
    }
}

/// The other way, when a matrix is prepared. Rows of nibbles are added to zeroed memory.
inline void columnsOfTiles(const ColumnLayout &layout, const std::byte *tiles, int row, int columns,
                           std::byte *block)
{
    const PackedLayout &from = layout.bits == 8 ? Packed8 : Packed4;
    const bool nibbles = layout.bits == 4;
    const int shift = layout.shiftOf(row);
    for (int at = 0; at < columns; at += ColumnLayout::Columns) {
        std::memcpy(block + 2 * row, tiles, 2 * PackedLayout::Rows);
        std::byte *values = block + ColumnLayout::ScaleBytes + layout.byteOf(row);
        for (int column = 0; column < ColumnLayout::Columns; ++column, values += layout.columnBytes()) {
            const int quad = column / 4;
            const std::byte *line =
                tiles + from.lowAt() + (nibbles ? quad / 2 : quad) * PackedLayout::Line + column % 4;
            Sixteen rows;
            for (int i = 0; i < PackedLayout::Rows; ++i) {
                rows[i] = static_cast<std::uint8_t>(line[4 * i]);
            }
            if (nibbles) {
                rows = (rows >> (quad % 2 * 4) & 15) << shift | sixteenAt(values);
            } else {
                rows ^= 0x80;
            }
            std::memcpy(values, &rows, sizeof rows);
        }
        tiles += from.tileBytes();
        block += layout.blockBytes();
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
