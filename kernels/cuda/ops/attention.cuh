#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/ops/ops.h"

namespace rookery::kernels::cuda {

constexpr int AttentionWarps = 4;
constexpr int MaxLaneChannels = 8;  ///< of a head of 256

/// A warp's query, spread over its lanes.
struct LaneChannels {
    float values[MaxLaneChannels];
};

__device__ __forceinline__ float dotOfWarp(const LaneChannels &q, const float *row, int headSize)
{
    float sum = 0;
#pragma unroll
    for (int j = 0; j < MaxLaneChannels; ++j) {
        const int n = static_cast<int>(threadIdx.x) % WarpSize + j * WarpSize;
        if (n < headSize) {
            sum += q.values[j] * row[n];
        }
    }
    return warpSum(sum);
}

/// A warp per query goes through the keys of its group once, with the running maximum and sum of the
/// softmax. Shared memory: for each warp the relative bias of every column of the grid.
__global__ void __launch_bounds__(AttentionWarps *WarpSize) attentionKernel(AttentionArgs args)
{
    waitForKernelBefore();
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int token = static_cast<int>(blockIdx.x) * AttentionWarps + warp;
    const int head = static_cast<int>(blockIdx.y);
    const int first = static_cast<int>(blockIdx.z) * args.tokens;
    if (token >= args.tokens) {
        return;  // a whole warp
    }
    const bool relative = args.relativeY != nullptr;
    float *biasX = dynamicShared<float>() + warp * args.gridWidth;

    LaneChannels q = {};
    for (int j = 0, n = lane; n < args.headSize; ++j, n += WarpSize) {
        q.values[j] = args.q[at(first + token, args.stride, head * args.headSize + n)];
    }
    for (int x = 0; relative && x < args.gridWidth; ++x) {
        const int place = token % args.gridWidth - x + args.gridWidth - 1;
        const float bias = dotOfWarp(q, args.relativeX + at(place, args.headSize), args.headSize);
        if (lane == 0) {
            biasX[x] = bias;
        }
    }
    __syncwarp();

    LaneChannels sums = {};
    float top = -3.4e38F;
    float total = 0;
    float biasY = 0;
    for (int key = 0; key < args.tokens; ++key) {
        const std::size_t from = at(first + key, args.stride, head * args.headSize);
        float score = dotOfWarp(q, args.k + from, args.headSize) * args.scale;
        if (relative) {
            if (key % args.gridWidth == 0) {
                const int place = token / args.gridWidth - key / args.gridWidth + args.gridHeight - 1;
                biasY = dotOfWarp(q, args.relativeY + at(place, args.headSize), args.headSize);
            }
            score += biasY + biasX[key % args.gridWidth];
        }
        const float newTop = fmaxf(top, score);
        const float past = expf(top - newTop);
        const float share = expf(score - newTop);
        top = newTop;
        total = total * past + share;
#pragma unroll
        for (int j = 0; j < MaxLaneChannels; ++j) {
            const int n = lane + j * WarpSize;
            if (n < args.headSize) {
                sums.values[j] = sums.values[j] * past + share * args.v[from + n];
            }
        }
    }
    float *out = args.out + at(first + token, args.heads * args.headSize, head * args.headSize);
    for (int j = 0, n = lane; n < args.headSize; ++j, n += WarpSize) {
        out[n] = sums.values[j] / total;
    }
}

void attention(const AttentionArgs &args, cudaStream_t stream)
{
    const dim3 blocks(static_cast<unsigned>(dividedUp(args.tokens, AttentionWarps)),
                      static_cast<unsigned>(args.heads), static_cast<unsigned>(args.groups));
    const std::size_t shared = args.relativeY != nullptr
                                   ? static_cast<std::size_t>(AttentionWarps * args.gridWidth) * sizeof(float)
                                   : 0;
    launch(attentionKernel, {blocks, AttentionWarps * WarpSize, shared}, stream, args);
}

}  // namespace rookery::kernels::cuda
