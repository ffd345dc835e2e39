#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/training/training.h"

namespace rookery::kernels::cuda {

constexpr int LossThreads = 256;

/// A block per row.
__global__ void __launch_bounds__(LossThreads) crossEntropyKernel(CrossEntropyRows args)
{
    waitForKernelBefore();
    __shared__ float partial[LossThreads / WarpSize];
    const auto row = static_cast<int>(blockIdx.x);
    const int target = args.targets[row];
    float *logits = args.logits + at(row, args.vocabulary);
    const float wanted = logits[target];
    float highest = logits[0];
    for (int i = static_cast<int>(threadIdx.x); i < args.vocabulary; i += LossThreads) {
        highest = fmaxf(highest, logits[i]);
    }
    highest = blockMax(highest, partial);
    float total = 0;
    for (int i = static_cast<int>(threadIdx.x); i < args.vocabulary; i += LossThreads) {
        logits[i] = expf(logits[i] - highest);
        total += logits[i];
    }
    total = blockSum(total, partial);
    const float scale = args.scale / total;
    for (int i = static_cast<int>(threadIdx.x); i < args.vocabulary; i += LossThreads) {
        logits[i] = logits[i] * scale - (i == target ? args.scale : 0.0F);
    }
    if (threadIdx.x == 0) {
        args.losses[row] = logf(total) + highest - wanted;
    }
}

void crossEntropy(const CrossEntropyRows &args, cudaStream_t stream)
{
    launch(crossEntropyKernel, {dim3(static_cast<unsigned>(args.rows)), LossThreads}, stream, args);
}

}  // namespace rookery::kernels::cuda
