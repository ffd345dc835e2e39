#pragma once

#include "kernels/ops/matmul.h"

#include <cstddef>
#include <cstdint>

namespace rookery::kernels::cuda {

/// How a card keeps weights. Rows are padded with zero values to a multiple of 32, so that every 16 bytes
/// belong to one row. Scales stand apart, so that both are read in aligned pieces.
enum class StoredFormat : std::uint8_t {
    Float32,
    Half,
    Bfloat,
    Int8,         ///< q + 128; a half scale per 32
    Int8Offset,   ///< q + 128; float scale and offset per 32
    Int8Scales,   ///< q + 128; a float scale per 16
    Int8Offsets,  ///< q + 128; float scale and offset per 16
    Int4,         ///< q + 8; a half scale per 32
    Int4Offset,   ///< q; float scale and offset per 32
};

constexpr int RowPadding = 32;   ///< values
constexpr int ColumnPiece = 8;   ///< values of a column that a lane takes at once
constexpr int ColumnGroup = 32;  ///< columns that share their scales

struct FormatTraits {
    int bitsPerValue;
    int scaleBytes;  ///< per 32 values
};

constexpr FormatTraits traitsOf(StoredFormat format) noexcept
{
    switch (format) {
    case StoredFormat::Float32:
        return {32, 0};
    case StoredFormat::Half:
    case StoredFormat::Bfloat:
        return {16, 0};
    case StoredFormat::Int8:
        return {8, 2};
    case StoredFormat::Int8Offset:
    case StoredFormat::Int8Scales:
        return {8, 8};
    case StoredFormat::Int8Offsets:
        return {8, 16};
    case StoredFormat::Int4:
        return {4, 2};
    case StoredFormat::Int4Offset:
        return {4, 8};
    }
    return {};
}

/// A matrix in the card's memory, as kernels take it. One whose inputs are mostly zero is kept in columns, so
/// that those of zero inputs aren't read.
struct StoredMatrix {
    StoredFormat format;
    int rows;
    int columns;
    int paddedColumns;
    const std::uint8_t *values;  ///< [rows, paddedColumns], or in columns [paddedColumns, paddedRows]
    const std::uint8_t *scales;  ///< [rows, paddedColumns / 32], or [paddedColumns / 32, paddedRows]
    bool inColumns = false;      ///< Half, Bfloat, Int8 or Int4
    int paddedRows = 0;          ///< where in columns: a multiple of 32
};

/// A product as kernels take it.
struct Product {
    StoredMatrix weight;
    const float *x;
    float *y;
    Activation activation;
    bool accumulate;
    bool exact = false;   ///< what rounding leaves of the inputs is multiplied too
    bool ofRest = false;  ///< it is multiplied in place of them
};

}  // namespace rookery::kernels::cuda
