#pragma once

#include "kernels/cpu/layout/column_layout.h"
#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/cpu/ops/simd.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

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

/// Rows whose scales follow one another in columns as in tiles.
constexpr int ScaleRun = 4;

/// 16 rows of a band of columns as packed tiles: for many tokens at once hardly an input is zero for all.
inline void tilesOfColumns(const ColumnLayout &layout, const std::byte *block, int row, int columns,
                           std::byte *tiles)
{
    const PackedLayout &to = layout.bits == 8 ? Packed8 : Packed4;
    const bool nibbles = layout.bits == 4;
    const int shift = layout.shiftOf(row);
    for (int at = 0; at < columns; at += ColumnLayout::Columns) {
        for (int i = 0; i < PackedLayout::Rows; i += ScaleRun) {
            std::memcpy(tiles + 2 * i, block + 2 * ColumnLayout::laneOf(row + i, Width), 2 * ScaleRun);
        }
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
        for (int i = 0; i < PackedLayout::Rows; i += ScaleRun) {
            std::memcpy(block + 2 * ColumnLayout::laneOf(row + i, Width), tiles + 2 * i, 2 * ScaleRun);
        }
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
