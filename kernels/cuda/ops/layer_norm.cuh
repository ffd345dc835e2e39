#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/ops/ops.h"

// Layer norm. A block takes a row.

namespace rookery::kernels::cuda {

constexpr int NormThreads = 256;

__global__ void __launch_bounds__(NormThreads) layerNormKernel(LayerNormArgs args)
{
    waitForKernelBefore();
    __shared__ float partial[NormThreads / WarpSize];
    const std::size_t row = at(static_cast<int>(blockIdx.x), args.width);
    const RowMoments moments = blockMoments(args.x + row, args.width, args.eps, partial);
    for (int i = static_cast<int>(threadIdx.x); i < args.width; i += NormThreads) {
        args.y[row + i] = (args.x[row + i] - moments.mean) * moments.scale * args.weight[i] + args.bias[i];
    }
}

void layerNorm(const LayerNormArgs &args, cudaStream_t stream)
{
    launch(layerNormKernel, {dim3(static_cast<unsigned>(args.tokens)), NormThreads}, stream, args);
}

}  // namespace rookery::kernels::cuda
