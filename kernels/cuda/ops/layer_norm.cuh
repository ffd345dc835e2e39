#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/ops/ops.h"

// Layer norm. A block takes a row.

namespace rookery::kernels::cuda {

constexpr int NormThreads = 256;

/// Of one row, for every thread of the block.
__device__ __forceinline__ RowMoments momentsOf(const float *x, int width, float eps, float *partial)
{
    float sum = 0;
    for (int i = static_cast<int>(threadIdx.x); i < width; i += NormThreads) {
        sum += x[i];
    }
    const float mean = blockSum(sum, partial) / static_cast<float>(width);
    float squares = 0;
    for (int i = static_cast<int>(threadIdx.x); i < width; i += NormThreads) {
        squares += (x[i] - mean) * (x[i] - mean);
    }
    const float variance = blockSum(squares, partial) / static_cast<float>(width);
    return {mean, 1.0F / sqrtf(variance + eps)};
}

__global__ void __launch_bounds__(NormThreads) layerNormKernel(LayerNormArgs args)
{
    waitForKernelBefore();
    __shared__ float partial[NormThreads / WarpSize];
    const std::size_t row = at(static_cast<int>(blockIdx.x), args.width);
    const RowMoments moments = momentsOf(args.x + row, args.width, args.eps, partial);
    for (int i = static_cast<int>(threadIdx.x); i < args.width; i += NormThreads) {
        args.y[row + i] = (args.x[row + i] - moments.mean) * moments.scale * args.weight[i] + args.bias[i];
    }
}

void layerNorm(const LayerNormArgs &args, cudaStream_t stream)
{
    launch(layerNormKernel, {dim3(static_cast<unsigned>(args.tokens)), NormThreads}, stream, args);
}

}  // namespace rookery::kernels::cuda
