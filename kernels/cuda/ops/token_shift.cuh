#pragma once

#include "kernels/cuda/ops/layer_norm.cuh"

// The token shift: a layer norm, and interpolations of its rows with those before them.

namespace rookery::kernels::cuda {

/// One token, or one of each stream: its norm, the interpolations and the new `previous` in one go. Every
/// block looks at the whole row and finishes its own stretch of it: one block alone would take longer than a
/// product.
__global__ void __launch_bounds__(NormThreads) tokenShiftRowKernel(TokenShiftArgs args)
{
    waitForKernelBefore();
    __shared__ float partial[NormThreads / WarpSize];
    const int stream = static_cast<int>(blockIdx.y);
    float *previous = args.streams.count > 0 ? args.streams.state[stream] : args.previous;
    const std::size_t row = at(stream, args.width);
    const RowMoments moments = blockMoments(args.x + row, args.width, args.eps, partial);
    const int i = static_cast<int>(blockIdx.x * NormThreads + threadIdx.x);
    if (i < args.width) {
        const float z = (args.x[row + i] - moments.mean) * moments.scale * args.weight[i] + args.bias[i];
        const float toPrevious = previous[i] - z;
        for (int c = 0; c < args.outputs; ++c) {
            args.output[c][row + i] = z + toPrevious * args.mix[c][i];
        }
        args.normed[row + i] = z;
        previous[i] = z;
    }
}

/// Interpolates the rows of `normed` with those before them; leaves `previous` alone.
__global__ void __launch_bounds__(NormThreads) tokenShiftKernel(TokenShiftArgs args)
{
    waitForKernelBefore();
    const int token = static_cast<int>(blockIdx.x);
    const std::size_t row = at(token, args.width);
    const float *before = token == 0 ? args.previous : args.normed + row - args.width;
    for (int i = static_cast<int>(threadIdx.x); i < args.width; i += NormThreads) {
        const float z = args.normed[row + i];
        const float toPrevious = before[i] - z;
        for (int c = 0; c < args.outputs; ++c) {
            args.output[c][row + i] = z + toPrevious * args.mix[c][i];
        }
    }
}

/// The last row becomes the next call's `previous`.
__global__ void __launch_bounds__(NormThreads) keepLastRowKernel(TokenShiftArgs args)
{
    waitForKernelBefore();
    const int i = static_cast<int>(blockIdx.x * NormThreads + threadIdx.x);
    if (i < args.width) {
        args.previous[i] = args.normed[at(args.tokens - 1, args.width, i)];
    }
}

void tokenShift(const TokenShiftArgs &args, cudaStream_t stream)
{
    const auto stretches = static_cast<unsigned>(dividedUp(args.width, NormThreads));
    if (args.tokens == 1 || args.streams.count > 0) {
        launch(tokenShiftRowKernel, {dim3(stretches, streamBlocks(args)), NormThreads}, stream, args);
        return;
    }
    layerNorm({args.x, args.weight, args.bias, args.normed, args.tokens, args.width, args.eps}, stream);
    launch(tokenShiftKernel, {dim3(static_cast<unsigned>(args.tokens)), NormThreads}, stream, args);
    launch(keepLastRowKernel, {dim3(stretches), NormThreads}, stream, args);
}

}  // namespace rookery::kernels::cuda
