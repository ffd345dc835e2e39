#pragma once

#include "kernels/cuda/ops/products/weights.cuh"

// Reading matrices in columns.

namespace rookery::kernels::cuda {

/// Eight neighbouring values of a column.
template<StoredFormat Format>
struct Eight {
    static constexpr bool Scaled = traitsOf(Format).scaleBytes > 0;
    static constexpr int Bytes = traitsOf(Format).bitsPerValue;

    uint4 raw;  ///< as much of it as eight values take

    /// From `row` on, a multiple of eight.
    __device__ __forceinline__ void load(const StoredMatrix &m, int row, int column)
    {
        const std::uint8_t *from =
            m.values + at(column, m.paddedRows / ColumnPiece, row / ColumnPiece) * Bytes;
        if constexpr (Bytes == 16) {
            raw = loadStreamed(from);
        } else if constexpr (Bytes == 8) {
            const uint2 both = *reinterpret_cast<const uint2 *>(from);
            raw.x = both.x;
            raw.y = both.y;
        } else {
            raw.x = *reinterpret_cast<const unsigned *>(from);
        }
    }

    /// Before the scales.
    __device__ __forceinline__ void unpack(float (&w)[ColumnPiece]) const
    {
        // A row's piece begins with the same eight values, in the same order.
        Piece<Format> piece;
        piece.raw = raw;
        float half[4];
        piece.template unpack<0>(half);
        for (int i = 0; i < 4; ++i) {
            w[i] = half[i];
        }
        piece.template unpack<4>(half);
        for (int i = 0; i < 4; ++i) {
            w[4 + i] = half[i];
        }
    }
};

/// The scales of eight rows in a group of columns.
__device__ __forceinline__ void loadScales(const StoredMatrix &m, int row, int group,
                                           float (&scales)[ColumnPiece])
{
    const auto *halves = reinterpret_cast<const std::uint16_t *>(m.scales) + at(group, m.paddedRows, row);
    const uint4 raw = *reinterpret_cast<const uint4 *>(halves);
    const unsigned pairs[4] = {raw.x, raw.y, raw.z, raw.w};
    for (int i = 0; i < 4; ++i) {
        const float2 both = halfPairToFloats(pairs[i]);
        scales[2 * i] = both.x;
        scales[2 * i + 1] = both.y;
    }
}

}  // namespace rookery::kernels::cuda
