#pragma once

#include "kernels/numbers/quantized_block.h"

#include <cstddef>

namespace rookery::kernels::cpu {

/// Quantised matrices as integer dot products want them: tiles of 16 rows by 32 columns, the tiles of 16 rows
/// (a band) one after the other, so that a product is one linear stream. A tile holds
///     scales      16 float16, one per row
///     offsets     16 float16, one per row, where the type has them
///     low bits    a line of 64 bytes holds four columns of every row, row by row: eight lines of bytes, or
///                 four lines of nibbles (low: columns 8j to 8j + 3, high: columns 8j + 4 to 8j + 7)
///     high bits   one or two lines, the bits of columns 4j to 4j + 3 at bit j (or 2j modulo 8) of the byte
/// and value = scale * (q - zero) + offset. The K types have two levels: the float16 stand once in front of
/// eight tiles, and a tile has a byte for each row in their place that multiplies them (two, for 16 columns
/// each, where a type has as many). Nothing is rounded: packed values are the stored ones; where scales are
/// powers of two beyond float16's range, they stand as bfloat16.
struct PackedLayout {
    int lowBits;   ///< 4 or 8
    int highBits;  ///< 0, 1 or 2
    bool hasOffset;
    bool twoLevels;    ///< a K type
    int scaleColumns;  ///< 16 or 32
    int zero;
    bool wideScales = false;  ///< bfloat16 in place of float16

    static constexpr int Rows = 16;
    static constexpr int Columns = 32;
    static constexpr int Line = 64;

    constexpr int scaleGroups() const { return Columns / scaleColumns; }
    constexpr int scaleBytes() const { return 2 * Rows * (hasOffset ? 2 : 1); }
    /// In front of every `tilesPerHeader` tiles, and of each tile.
    constexpr int headerBytes() const { return twoLevels ? scaleBytes() : 0; }
    constexpr int tilesPerHeader() const { return twoLevels ? 8 : 1; }
    constexpr int codeBytes() const { return Rows * scaleGroups() * (hasOffset ? 2 : 1); }
    constexpr int lowAt() const { return twoLevels ? codeBytes() : scaleBytes(); }
    constexpr int highAt() const { return lowAt() + lowBits * Line; }
    constexpr int tileBytes() const { return highAt() + highBits * Line; }
    constexpr std::ptrdiff_t bandBytes(int columns) const
    {
        const std::ptrdiff_t tiles = columns / Columns;
        return tiles * tileBytes() + tiles / tilesPerHeader() * headerBytes();
    }
    constexpr bool operator==(const PackedLayout &) const = default;
};

constexpr PackedLayout Packed8 = {8, 0, false, false, 32, 128};           // Int8, Q8_0, IQ4_NL
constexpr PackedLayout Packed4 = {4, 0, false, false, 32, 8};             // Int4, Q4_0
constexpr PackedLayout Packed4Offset = {4, 0, true, false, 32, 0};        // Q4_1
constexpr PackedLayout Packed5 = {4, 1, false, false, 32, 16};            // Q5_0
constexpr PackedLayout Packed5Offset = {4, 1, true, false, 32, 0};        // Q5_1
constexpr PackedLayout Packed4K = {4, 0, true, true, 32, 0};              // Q4_K
constexpr PackedLayout Packed5K = {4, 1, true, true, 32, 0};              // Q5_K
constexpr PackedLayout Packed6K = {4, 2, false, true, 16, 32};            // Q6_K
constexpr PackedLayout Packed2K = {4, 0, true, true, 16, 0};              // Q2_K
constexpr PackedLayout Packed3K = {4, 0, false, true, 16, 4};             // Q3_K
constexpr PackedLayout Packed8K = {8, 0, false, true, 32, 128};           // IQ4_XS
constexpr PackedLayout Packed5Wide = {4, 1, false, false, 32, 16, true};  // MXFP4

/// The layout that a stored block type is repacked to. \pre a block type
const PackedLayout &packedLayout(DType type) noexcept;

/// Puts blocks of one row into a zeroed band. \param row in the band, below 16
/// \param column of the first block, a multiple of 256
void placeBlocks(const PackedLayout &layout, const QuantizedBlock *blocks, int count, int row, int column,
                 std::byte *band) noexcept;

}  // namespace rookery::kernels::cpu
