#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/training/training.h"

// Sums over all tokens for each column: gradients of parameters. A block has 32 columns, of which each warp
// takes every eighth token; what the warps found is added in their order.

namespace rookery::kernels::cuda {

constexpr int ColumnGradWarps = 8;
constexpr int ColumnGradThreads = ColumnGradWarps * WarpSize;

/// Where a thread of such a block stands.
struct ColumnPlace {
    int warp;
    int lane;
    int column;
};

__device__ __forceinline__ ColumnPlace columnPlace()
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    return {static_cast<int>(threadIdx.x) / WarpSize, lane, static_cast<int>(blockIdx.x) * WarpSize + lane};
}

inline Grid columnGrid(int width)
{
    return {dim3(static_cast<unsigned>(dividedUp(width, WarpSize))), ColumnGradThreads};
}

/// Adds the sum over the block's warps to `to`, by the first of them.
__device__ __forceinline__ void growColumn(const ColumnPlace &place, int width, float sum, float *to,
                                           float (&shared)[ColumnGradThreads])
{
    __syncthreads();  // readers of the sum before are done
    shared[threadIdx.x] = sum;
    __syncthreads();
    if (place.warp == 0 && place.column < width) {
        float total = 0;
        for (int warp = 0; warp < ColumnGradWarps; ++warp) {
            total += shared[warp * WarpSize + place.lane];
        }
        to[place.column] += total;
    }
}

/// Of each row the mean and 1 / deviation, into the scratch. A warp takes a row.
__global__ void __launch_bounds__(ColumnGradThreads) rowMomentsKernel(NormWeightGradArgs args)
{
    waitForKernelBefore();
    const int row = static_cast<int>(blockIdx.x) * ColumnGradWarps + static_cast<int>(threadIdx.x) / WarpSize;
    if (row < args.tokens) {
        const RowMoments moments = warpMoments(args.x + at(row, args.width), args.width, args.eps);
        if (threadIdx.x % WarpSize == 0) {
            args.scratch[at(row, 2)] = moments.mean;
            args.scratch[at(row, 2, 1)] = moments.scale;
        }
    }
}

__global__ void __launch_bounds__(ColumnGradThreads) normWeightGradKernel(NormWeightGradArgs args)
{
    waitForKernelBefore();
    __shared__ float shared[ColumnGradThreads];
    const ColumnPlace place = columnPlace();
    float weight = 0;
    float bias = 0;
    for (int t = place.warp; t < args.tokens && place.column < args.width; t += ColumnGradWarps) {
        const float grad = args.yGrad[at(t, args.width, place.column)];
        const float x = args.x[at(t, args.width, place.column)];
        weight += grad * (x - args.scratch[at(t, 2)]) * args.scratch[at(t, 2, 1)];
        bias += grad;
    }
    growColumn(place, args.width, weight, args.weightGrad, shared);
    growColumn(place, args.width, bias, args.biasGrad, shared);
}

__global__ void __launch_bounds__(ColumnGradThreads) mixGradKernel(MixGradArgs args)
{
    waitForKernelBefore();
    __shared__ float shared[ColumnGradThreads];
    const ColumnPlace place = columnPlace();
    float sums[TokenShiftGradArgs::MaxOutputs] = {};
    for (int t = place.warp; t < args.tokens && place.column < args.width; t += ColumnGradWarps) {
        const std::size_t i = at(t, args.width, place.column);
        const float before = t > 0 ? args.z[i - static_cast<std::size_t>(args.width)] : 0.0F;
        const float difference = before - args.z[i];
#pragma unroll  // else the parameters' arrays are copied to memory, to be indexed
        for (int c = 0; c < TokenShiftGradArgs::MaxOutputs; ++c) {
            if (c < args.outputs) {
                sums[c] += args.outputGrad[c][i] * difference;
            }
        }
    }
#pragma unroll
    for (int c = 0; c < TokenShiftGradArgs::MaxOutputs; ++c) {
        if (c < args.outputs) {
            growColumn(place, args.width, sums[c], args.mixGrad[c], shared);
        }
    }
}

void normWeightGrad(const NormWeightGradArgs &args, cudaStream_t stream)
{
    const auto rows = static_cast<unsigned>(dividedUp(args.tokens, ColumnGradWarps));
    launch(rowMomentsKernel, {dim3(rows), ColumnGradThreads}, stream, args);
    launch(normWeightGradKernel, columnGrid(args.width), stream, args);
}

void mixGrad(const MixGradArgs &args, cudaStream_t stream)
{
    launch(mixGradKernel, columnGrid(args.width), stream, args);
}

}  // namespace rookery::kernels::cuda
