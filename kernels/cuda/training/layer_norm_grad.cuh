#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/training/training.h"

// A layer norm backwards. A block takes a row.

namespace rookery::kernels::cuda {

constexpr int NormGradThreads = 256;

__global__ void __launch_bounds__(NormGradThreads) layerNormGradKernel(LayerNormGradArgs args)
{
    waitForKernelBefore();
    __shared__ float partial[NormGradThreads / WarpSize];
    const std::size_t row = at(static_cast<int>(blockIdx.x), args.width);
    const float *x = args.x + row;
    const float *yGrad = args.yGrad + row;
    const RowMoments moments = blockMoments(x, args.width, args.eps, partial);
    float grads = 0;
    float products = 0;
    for (int i = static_cast<int>(threadIdx.x); i < args.width; i += NormGradThreads) {
        const float grad = yGrad[i] * args.weight[i];
        grads += grad;
        products += grad * (x[i] - moments.mean) * moments.scale;
    }
    const auto count = static_cast<float>(args.width);
    const float meanGrad = blockSum(grads, partial) / count;
    const float meanProduct = blockSum(products, partial) / count;
    for (int i = static_cast<int>(threadIdx.x); i < args.width; i += NormGradThreads) {
        const float normed = (x[i] - moments.mean) * moments.scale;
        args.xGrad[row + i] += (yGrad[i] * args.weight[i] - meanGrad - normed * meanProduct) * moments.scale;
    }
}

void layerNormGrad(const LayerNormGradArgs &args, cudaStream_t stream)
{
    launch(layerNormGradKernel, {dim3(static_cast<unsigned>(args.tokens)), NormGradThreads}, stream, args);
}

}  // namespace rookery::kernels::cuda
