#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/training/training.h"

namespace rookery::kernels::cuda {

__global__ void __launch_bounds__(ElementThreads) adamWKernel(AdamWArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (i >= args.count) {
        return;
    }
    const float gradient = args.gradient[i] * args.gradientScale;
    const float mean = args.beta1 * args.mean[i] + (1.0F - args.beta1) * gradient;
    const float variance = args.beta2 * args.variance[i] + (1.0F - args.beta2) * gradient * gradient;
    args.mean[i] = mean;
    args.variance[i] = variance;
    const float step = mean * args.meanScale / (sqrtf(variance * args.varianceScale) + args.epsilon);
    args.values[i] = args.values[i] * (1.0F - args.rate * args.decay) - args.rate * step;
}

/// A block per stretch takes every so many values.
__global__ void __launch_bounds__(ElementThreads) squareSumKernel(SquareSumArgs args)
{
    waitForKernelBefore();
    __shared__ float partial[ElementThreads / WarpSize];
    float sum = 0;
    for (std::size_t i = elementIndex(); i < args.count;
         i += static_cast<std::size_t>(SquareSumArgs::Stretches) * ElementThreads) {
        sum += args.values[i] * args.values[i];
    }
    sum = blockSum(sum, partial);
    if (threadIdx.x == 0) {
        args.sums[blockIdx.x] = sum;
    }
}

void adamW(const AdamWArgs &args, cudaStream_t stream)
{
    const auto blocks = static_cast<unsigned>((args.count + ElementThreads - 1) / ElementThreads);
    launch(adamWKernel, {dim3(blocks), ElementThreads}, stream, args);
}

void squareSum(const SquareSumArgs &args, cudaStream_t stream)
{
    launch(squareSumKernel, {dim3(SquareSumArgs::Stretches), ElementThreads}, stream, args);
}

}  // namespace rookery::kernels::cuda
