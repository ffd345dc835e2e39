#pragma once

#include "kernels/cpu/layout/packed_layout.h"

#include <cstddef>

namespace rookery::kernels::cpu {

/// The weights of packed tiles (8 or 4 bits, one scale) in another order, for products whose inputs are
/// mostly zero: what one input is multiplied with is contiguous, so that a zero input's weights aren't read.
/// Bands of 128 rows; in each, for every 32 columns (a block),
///     scales   float16, one per row, in the order of `laneOf`
///     values   32 columns of a signed byte per row; or of nibbles (unsigned, zero = 8), rows 0 to 63 in the
///              low and rows 64 to 127 in the high halves of 64 bytes
/// The size is that of the tiles.
struct ColumnLayout {
    int bits;  ///< 8 or 4

    static constexpr int Rows = 128;
    static constexpr int Columns = PackedLayout::Columns;
    static constexpr int ScaleBytes = 2 * Rows;

    /// Where a row stands among its band's, once four columns are interleaved row by row. Instructions do
    /// that within 16 bytes: of 4 * width rows in a vector of bytes they make four vectors of `width` lanes
    /// of 32 bits, with four rows of every 16 in each. \param width 4, 8 or 16
    static constexpr int laneOf(int row, int width)
    {
        const int within = row % (4 * width);
        return row - within + within % 16 / 4 * width + within / 16 * 4 + within % 4;
    }

    constexpr int columnBytes() const { return Rows * bits / 8; }
    constexpr int blockBytes() const { return ScaleBytes + Columns * columnBytes(); }
    constexpr std::ptrdiff_t bandBytes(int columns) const
    {
        return std::ptrdiff_t{columns / Columns} * blockBytes();
    }
    /// Where in its band a column begins.
    constexpr std::ptrdiff_t columnAt(int column) const
    {
        return std::ptrdiff_t{column / Columns} * blockBytes() + ScaleBytes +
               column % Columns * columnBytes();
    }
    /// Where in a column the 16 rows from `row` of the band begin, and the shift of their bits there.
    constexpr int byteOf(int row) const { return bits == 8 ? row : row % (Rows / 2); }
    constexpr int shiftOf(int row) const { return bits == 4 && row >= Rows / 2 ? 4 : 0; }
};

}  // namespace rookery::kernels::cpu
