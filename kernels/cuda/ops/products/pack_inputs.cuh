#pragma once

#include "kernels/cuda/ops/ops.h"
#include "kernels/cuda/ops/products/weights.cuh"

namespace rookery::kernels::cuda {

constexpr int PackThreads = 256;

/// 2^14 over the power of two below `largest`; a power of two itself, and finite.
__device__ __forceinline__ float packFactor(float largest)
{
    const int exponent = static_cast<int>(__float_as_uint(largest) >> 23 & 255U);
    const int field = 268 - exponent;
    return __uint_as_float(static_cast<unsigned>(field > 253 ? 253 : field) << 23);
}

/// The largest size of a row's values, for every thread of the block.
__device__ __forceinline__ float largestOf(const float *x, int columns)
{
    __shared__ float partial[PackThreads / WarpSize];
    float largest = 0;
    for (int i = static_cast<int>(threadIdx.x); i < columns; i += PackThreads) {
        largest = fmaxf(largest, x[i] < 0 ? -x[i] : x[i]);
    }
    largest = warpMax(largest);
    if (threadIdx.x % WarpSize == 0) {
        partial[threadIdx.x / WarpSize] = largest;
    }
    __syncthreads();
    for (int warp = 0; warp < PackThreads / WarpSize; ++warp) {
        largest = fmaxf(largest, partial[warp]);
    }
    return largest;
}

/// A block per row of each input: finds the largest value of inputs that are to have one factor.
__global__ void __launch_bounds__(PackThreads) largestKernel(PackBatch batch)
{
    waitForKernelBefore();
    const PackedInput &input = batch.inputs[blockIdx.y];
    if (input.largest == nullptr) {
        return;
    }
    const float largest = largestOf(input.x + at(static_cast<int>(blockIdx.x), input.columns), input.columns);
    if (threadIdx.x == 0) {
        atomicMax(input.largest,
                  __float_as_uint(largest));  // in the order of the numbers, which aren't negative
    }
}

/// A block per row of each input.
__global__ void __launch_bounds__(PackThreads) packInputsKernel(PackBatch batch)
{
    waitForKernelBefore();
    const PackedInput &input = batch.inputs[blockIdx.y];
    const int token = static_cast<int>(blockIdx.x);
    const float *x = input.x + at(token, input.columns);
    float factor = 1.0F;
    if (!input.bfloat) {
        const float largest =
            input.largest != nullptr ? __uint_as_float(*input.largest) : largestOf(x, input.columns);
        factor = largest > 0 ? packFactor(largest) : 1.0F;
    }
    if (threadIdx.x == 0) {
        input.scales[token] = 1.0F / factor;
    }
    auto *to = reinterpret_cast<unsigned *>(input.packed + at(token, input.paddedColumns));
    for (int i = 2 * static_cast<int>(threadIdx.x); i < input.paddedColumns; i += 2 * PackThreads) {
        const float low = i < input.columns ? x[i] * factor : 0.0F;
        const float high = i + 1 < input.columns ? x[i + 1] * factor : 0.0F;
        unsigned pair = input.bfloat ? floatsToBfloatPair(low, high) : floatsToHalfPair(low, high);
        if (input.ofRest) {
            const float2 rounded =
                input.bfloat ? make_float2(__uint_as_float(pair << 16), __uint_as_float(pair & 0xFFFF0000U))
                             : halfPairToFloats(pair);
            pair = input.bfloat ? floatsToBfloatPair(low - rounded.x, high - rounded.y)
                                : floatsToHalfPair(low - rounded.x, high - rounded.y);
        }
        to[i / 2] = pair;
    }
}

void packInputs(const PackBatch &batch, int inputs, int tokens, cudaStream_t stream)
{
    const dim3 blocks(static_cast<unsigned>(tokens), static_cast<unsigned>(inputs));
    bool oneFactor = false;
    for (int i = 0; i < inputs; ++i) {
        oneFactor = oneFactor || batch.inputs[i].largest != nullptr;
    }
    if (oneFactor) {
        launch(largestKernel, {blocks, PackThreads}, stream, batch);
    }
    launch(packInputsKernel, {blocks, PackThreads}, stream, batch);
}

__global__ void __launch_bounds__(PackThreads) activateKernel(Product product, std::size_t values)
{
    waitForKernelBefore();
    const std::size_t i = static_cast<std::size_t>(blockIdx.x) * PackThreads + threadIdx.x;
    if (i < values) {
        product.y[i] = activated(product.activation, product.y[i]);
    }
}

void activate(const Product &product, int tokens, cudaStream_t stream)
{
    const std::size_t values =
        static_cast<std::size_t>(product.weight.rows) * static_cast<std::size_t>(tokens);
    const auto blocks = static_cast<unsigned>((values + PackThreads - 1) / PackThreads);
    launch(activateKernel, {dim3(blocks), PackThreads}, stream, product, values);
}

}  // namespace rookery::kernels::cuda
