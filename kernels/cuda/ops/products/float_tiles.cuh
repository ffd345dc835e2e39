#pragma once

#include "kernels/cuda/ops/launch.cuh"

// Products in float32 from end to end, by the cores that don't round: what gradients are made of, and prompts
// with float32 weights. A block makes a tile of 64 x 64 sums of
//     out[row, column] = sum over the depth of left[row, depth] right[column, depth]
// 32 of the depth at a time, whatever the two factors are stored as.

namespace rookery::kernels::cuda {

constexpr int FloatTile = 64;
constexpr int FloatDepth = 32;
constexpr int FloatThreads = 256;

/// A stretch of a factor in shared memory: [FloatDepth, FloatTile]. Rows are four values longer than they
/// need be, so that neighbours in depth are in other banks.
struct alignas(16) FloatTiles {
    static constexpr int Stride = FloatTile + 4;

    float values[FloatDepth * Stride];

    __device__ __forceinline__ float *at(int depth, int along) { return values + depth * Stride + along; }
};

/// A factor of plain floats.
struct PlainFactor {
    const float *values;
    std::size_t step;       ///< from row (or column) to row
    std::size_t depthStep;  ///< one of the two is 1
    int count;              ///< rows (or columns)

    /// Zeros behind the last of `count` and from `depthEnd` on.
    __device__ __forceinline__ void fill(FloatTiles &tiles, int first, int depth, int depthEnd) const
    {
        for (int i = static_cast<int>(threadIdx.x); i < FloatTile * FloatDepth; i += FloatThreads) {
            // Neighbouring threads read neighbouring values.
            const int along = depthStep == 1 ? i / FloatDepth : i % FloatTile;
            const int deep = depthStep == 1 ? i % FloatDepth : i / FloatTile;
            const bool there = first + along < count && depth + deep < depthEnd;
            *tiles.at(deep, along) = there ? values[static_cast<std::size_t>(first + along) * step +
                                                    static_cast<std::size_t>(depth + deep) * depthStep]
                                           : 0.0F;
        }
    }
};

/// Sums that the threads of a block hold: 4 x 4 each.
struct FloatSums {
    float values[4][4];

    static __device__ __forceinline__ int row() { return static_cast<int>(threadIdx.x) / 16 * 4; }
    static __device__ __forceinline__ int column() { return static_cast<int>(threadIdx.x) % 16 * 4; }

    __device__ __forceinline__ void add(FloatTiles &left, FloatTiles &right)
    {
#pragma unroll 8
        for (int depth = 0; depth < FloatDepth; ++depth) {
            const float4 a = *reinterpret_cast<const float4 *>(left.at(depth, row()));
            const float4 b = *reinterpret_cast<const float4 *>(right.at(depth, column()));
            const float as[4] = {a.x, a.y, a.z, a.w};
            const float bs[4] = {b.x, b.y, b.z, b.w};
#pragma unroll
            for (int i = 0; i < 4; ++i) {
#pragma unroll
                for (int j = 0; j < 4; ++j) {
                    values[i][j] += as[i] * bs[j];
                }
            }
        }
    }
};

/// The block's tile, of depths [begin, end). `begin` is a multiple of FloatDepth.
template<class Left, class Right>
__device__ __forceinline__ FloatSums sumTile(const Left &left, const Right &right, int firstRow,
                                             int firstColumn, int begin, int end)
{
    __shared__ FloatTiles lefts;
    __shared__ FloatTiles rights;
    FloatSums sums = {};
    for (int depth = begin; depth < end; depth += FloatDepth) {
        __syncthreads();  // readers of the stretch before are done
        left.fill(lefts, firstRow, depth, end);
        right.fill(rights, firstColumn, depth, end);
        __syncthreads();
        sums.add(lefts, rights);
    }
    return sums;
}

}  // namespace rookery::kernels::cuda
