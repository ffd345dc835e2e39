#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/ops/ops.h"

// The small ops between the products: a thread per element.

namespace rookery::kernels::cuda {

__global__ void __launch_bounds__(ElementThreads) dynamicMixKernel(DynamicMixArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (!inside(i, args.tokens, args.width)) {
        return;
    }
    const std::size_t column = i % static_cast<std::size_t>(args.width);
    const float z = args.z[i];
    const float toPrevious = args.p[i] - z;
#pragma unroll  // else the parameters' arrays are copied to memory, to be indexed
    for (int c = 0; c < DynamicMixArgs::MaxOutputs; ++c) {
        if (c < args.outputs) {
            args.x[c][i] = z + toPrevious * (args.mix[c][column] + args.x[c][i]);
        }
    }
}

__global__ void __launch_bounds__(ElementThreads) gatedAddKernel(GatedAddArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (inside(i, args.tokens, args.width)) {
        args.x[i] = (args.x[i] + args.gate[i] * args.y[i]) * args.scale;
    }
}

__global__ void __launch_bounds__(ElementThreads) modulateKernel(ModulateArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (inside(i, args.tokens, args.width)) {
        args.x[i] *= args.factor[i] + args.bias[i % static_cast<std::size_t>(args.width)];
    }
}

__global__ void __launch_bounds__(ElementThreads) tokenMatrixKernel(TokenMatrixArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (!inside(i, args.tokens, args.side)) {
        return;
    }
    const auto side = static_cast<std::size_t>(args.side);
    const std::size_t token = i / side;
    const float *z = args.z + token * side;
    const float *column = args.matrix + token * side * side + i % side;
    float h = 0;
    for (std::size_t row = 0; row < side; ++row) {
        h += z[row] * column[row * side];
    }
    args.h[i] = h;
}

__device__ __forceinline__ float activated(UnitActivation activation, float x)
{
    switch (activation) {
    case UnitActivation::None:
        return x;
    case UnitActivation::Relu:
        return fmaxf(x, 0.0F);
    case UnitActivation::GeluTanh:
        // 0.5 (1 + tanh u) is sigmoid(2 u).
        return x * sigmoid(1.5957691216F * (x + 0.044715F * x * x * x));
    case UnitActivation::GeluErf:
        return 0.5F * x * (1.0F + erff(x * 0.70710678118F));
    case UnitActivation::QuickGelu:
        return x * sigmoid(1.702F * x);
    case UnitActivation::Sigmoid:
        return sigmoid(x);
    }
    return x;
}

__global__ void __launch_bounds__(ElementThreads) biasActivationKernel(BiasActivationArgs args)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (!inside(i, args.tokens, args.width)) {
        return;
    }
    const std::size_t column = i % static_cast<std::size_t>(args.width);
    float value = args.x[i] + (args.bias != nullptr ? args.bias[column] : 0.0F);
    value = activated(args.activation, value) * (args.scale != nullptr ? args.scale[column] : 1.0F);
    args.y[i] = value + (args.accumulate ? args.y[i] : 0.0F);
}

/// A thread per pair.
__global__ void __launch_bounds__(ElementThreads) rotaryKernel(RotaryArgs args)
{
    waitForKernelBefore();
    const int half = args.headSize / 2;
    const int pairs = args.heads * half;
    const std::size_t i = elementIndex();
    if (!inside(i, args.tokens, pairs)) {
        return;
    }
    const auto token = static_cast<int>(i / static_cast<std::size_t>(pairs));
    const auto pair = static_cast<int>(i % static_cast<std::size_t>(pairs));
    const int n = pair % half;
    float *x = args.x + at(token, args.stride, pair / half * args.headSize + n);
    const float *cosines = args.cosines + at(token, args.headSize, n);
    const float *sines = args.sines + at(token, args.headSize, n);
    const float low = x[0];
    const float high = x[half];
    x[0] = low * cosines[0] - high * sines[0];
    x[half] = high * cosines[half] + low * sines[half];
}

void dynamicMix(const DynamicMixArgs &args, cudaStream_t stream)
{
    launch(dynamicMixKernel, elementGrid(args.tokens, args.width), stream, args);
}

void gatedAdd(const GatedAddArgs &args, cudaStream_t stream)
{
    launch(gatedAddKernel, elementGrid(args.tokens, args.width), stream, args);
}

void modulate(const ModulateArgs &args, cudaStream_t stream)
{
    launch(modulateKernel, elementGrid(args.tokens, args.width), stream, args);
}

void tokenMatrix(const TokenMatrixArgs &args, cudaStream_t stream)
{
    launch(tokenMatrixKernel, elementGrid(args.tokens, args.side), stream, args);
}

void biasActivation(const BiasActivationArgs &args, cudaStream_t stream)
{
    launch(biasActivationKernel, elementGrid(args.tokens, args.width), stream, args);
}

void rotary(const RotaryArgs &args, cudaStream_t stream)
{
    launch(rotaryKernel, elementGrid(args.tokens, args.heads * (args.headSize / 2)), stream, args);
}

}  // namespace rookery::kernels::cuda
