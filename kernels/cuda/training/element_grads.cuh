#pragma once

#include "kernels/cuda/ops/products/weights.cuh"
#include "kernels/cuda/training/training.h"

// What stands between the products backwards: a thread per element.

namespace rookery::kernels::cuda {

/// A row's z is part of its own outputs and of the next row's.
__global__ void __launch_bounds__(ElementThreads) tokenShiftGradKernel(TokenShiftGradArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (!inside(i, args.tokens, args.width)) {
        return;
    }
    const auto width = static_cast<std::size_t>(args.width);
    const bool last = !inside(i + width, args.tokens, args.width);
    float grad = 0;
#pragma unroll  // else the parameters' arrays are copied to memory, to be indexed
    for (int c = 0; c < TokenShiftGradArgs::MaxOutputs; ++c) {
        if (c < args.outputs) {
            const float mix = args.mix[c][i % width];
            grad += args.outputGrad[c][i] * (1.0F - mix);
            grad += last ? 0.0F : args.outputGrad[c][i + width] * mix;
        }
    }
    args.zGrad[i] = args.accumulate ? args.zGrad[i] + grad : grad;
}

/// The gradient of z, likewise, from those of the outputs; they are replaced by the next kernel.
__global__ void __launch_bounds__(ElementThreads) dynamicMixInputGradKernel(DynamicMixGradArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (!inside(i, args.tokens, args.width)) {
        return;
    }
    const auto width = static_cast<std::size_t>(args.width);
    const bool last = !inside(i + width, args.tokens, args.width);
    float grad = 0;
#pragma unroll
    for (int c = 0; c < DynamicMixArgs::MaxOutputs; ++c) {
        if (c < args.outputs) {
            const float mix = args.mix[c][i % width];
            grad += args.xGrad[c][i] * (1.0F - (mix + args.addition[c][i]));
            grad += last ? 0.0F : args.xGrad[c][i + width] * (mix + args.addition[c][i + width]);
        }
    }
    args.zGrad[i] = grad;
}

__global__ void __launch_bounds__(ElementThreads) dynamicMixWeightGradKernel(DynamicMixGradArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (!inside(i, args.tokens, args.width)) {
        return;
    }
    const auto width = static_cast<std::size_t>(args.width);
    const float difference = (i >= width ? args.z[i - width] : 0.0F) - args.z[i];
#pragma unroll
    for (int c = 0; c < DynamicMixArgs::MaxOutputs; ++c) {
        if (c < args.outputs) {
            args.xGrad[c][i] *= difference;
        }
    }
}

__global__ void __launch_bounds__(ElementThreads) gatedAddGradKernel(GatedAddGradArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (inside(i, args.tokens, args.width)) {
        const float grad = args.xGrad[i] * args.scale;
        args.xGrad[i] = grad;
        args.gateGrad[i] = grad * args.y[i];
        args.y[i] = grad * args.gate[i];
    }
}

__global__ void __launch_bounds__(ElementThreads) activateRowsKernel(ActivateArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (inside(i, args.tokens, args.width)) {
        args.y[i] = activated(args.activation, args.y[i]);
    }
}

/// By what the activation gave.
__device__ __forceinline__ float slopeOf(Activation activation, float y)
{
    switch (activation) {
    case Activation::Tanh:
        return 1.0F - y * y;
    case Activation::Sigmoid:
        return y * (1.0F - y);
    case Activation::ReluSquared:
        return 2.0F * sqrtf(y);
    case Activation::None:
    case Activation::Silu:
        break;
    }
    return 1.0F;
}

__global__ void __launch_bounds__(ElementThreads) activationGradKernel(ActivationGradArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (inside(i, args.tokens, args.width)) {
        args.yGrad[i] *= slopeOf(args.activation, args.y[i]);
    }
}

void tokenShiftGrad(const TokenShiftGradArgs &args, cudaStream_t stream)
{
    launch(tokenShiftGradKernel, elementGrid(args.tokens, args.width), stream, args);
}

void dynamicMixGrad(const DynamicMixGradArgs &args, cudaStream_t stream)
{
    launch(dynamicMixInputGradKernel, elementGrid(args.tokens, args.width), stream, args);
    launch(dynamicMixWeightGradKernel, elementGrid(args.tokens, args.width), stream, args);
}

void gatedAddGrad(const GatedAddGradArgs &args, cudaStream_t stream)
{
    launch(gatedAddGradKernel, elementGrid(args.tokens, args.width), stream, args);
}

void activateRows(const ActivateArgs &args, cudaStream_t stream)
{
    launch(activateRowsKernel, elementGrid(args.tokens, args.width), stream, args);
}

void activationGrad(const ActivationGradArgs &args, cudaStream_t stream)
{
    launch(activationGradKernel, elementGrid(args.tokens, args.width), stream, args);
}

}  // namespace rookery::kernels::cuda
