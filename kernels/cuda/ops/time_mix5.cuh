#pragma once

#include "kernels/cuda/ops/ops.h"
#include "kernels/cuda/ops/wkv_state.cuh"

namespace rookery::kernels::cuda {

/// The vectors of a chunk, [tokens, N] each.
struct Wkv5Chunk {
    float r[ChunkValues];
    float w[ChunkValues];  ///< decay factor
    float k[ChunkValues];
    float bonusK[ChunkValues];
    float v[ChunkValues];
    float y[ChunkValues];
};

__device__ __forceinline__ void prepareToken(const TimeMix5Args &args, std::size_t row, int channel, int t,
                                             Wkv5Chunk &chunk)
{
    for (int n = static_cast<int>(threadIdx.x) % WarpSize; n < args.headSize; n += WarpSize) {
        const int i = t * args.headSize + n;
        const int c = channel + n;
        chunk.r[i] = args.r[row + n];
        chunk.w[i] = args.w != nullptr ? expf(-expf(args.w0[c] + args.w[row + n])) : args.decay[c];
        chunk.k[i] = args.k[row + n];
        chunk.bonusK[i] = args.bonus[c] * args.k[row + n];
        chunk.v[i] = args.v[row + n];
    }
}

/// y = (S + v (bonus k)^T) r, then S = S diag(w) + v k^T. The bonus is added to S element by element: where a
/// token repeats, the two nearly cancel, and the group norm enlarges what a sum over r has rounded away.
template<int Columns>
__device__ __forceinline__ void advanceState(StateRow<Columns> &state, Wkv5Chunk &chunk, int tokens,
                                             int headSize)
{
    const int row = static_cast<int>(threadIdx.x) / ThreadsPerRow;
    for (int t = 0; t < tokens; ++t) {
        const int start = t * headSize;
        const float v = chunk.v[start + row];
        float y = 0;
#pragma unroll
        for (int i = 0; i < Columns; ++i) {
            const int column = StateRow<Columns>::column(i);
            if (column < headSize) {
                const int j = start + column;
                y += (state.s[i] + v * chunk.bonusK[j]) * chunk.r[j];
                state.s[i] = state.s[i] * chunk.w[j] + v * chunk.k[j];
            }
        }
        y = rowSum(y);
        if (threadIdx.x % ThreadsPerRow == 0) {
            chunk.y[start + row] = y;
        }
    }
}

/// out = GroupNorm(y) g
__device__ __forceinline__ void readOut(const TimeMix5Args &args, std::size_t row, int channel, int t,
                                        const Wkv5Chunk &chunk)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const float *y = chunk.y + t * args.headSize;
    const RowMoments moments = warpMoments(y, args.headSize, args.normEps);
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const float normed =
            (y[n] - moments.mean) * moments.scale * args.normWeight[channel + n] + args.normBias[channel + n];
        args.out[row + n] = normed * (args.g != nullptr ? args.g[row + n] : 1.0F);
    }
}

/// A block per head.
template<int Columns>
__global__ void __launch_bounds__(16 * Columns, 1) timeMix5Kernel(TimeMix5Args args)
{
    waitForKernelBefore();
    __shared__ Wkv5Chunk chunk;
    runHead<Columns>(args, chunk);
}

void timeMix5(const TimeMix5Args &args, cudaStream_t stream)
{
    const Grid grid = {dim3(static_cast<unsigned>(args.heads), streamBlocks(args)),
                       ThreadsPerRow * args.headSize};
    withColumns(args.headSize, [&]<int Columns>() { launch(timeMix5Kernel<Columns>, grid, stream, args); });
}

}  // namespace rookery::kernels::cuda
