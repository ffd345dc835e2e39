#pragma once

#include "kernels/cuda/ops/ops.h"
#include "kernels/cuda/ops/time_mix7_step.cuh"
#include "kernels/cuda/ops/wkv_state.cuh"

namespace rookery::kernels::cuda {

/// The vectors of a chunk, [tokens, N] each.
struct Wkv7Chunk {
    /// Where the vectors of token `t` begin.
    static __device__ __forceinline__ int row(int t, int headSize) { return t * headSize; }

    float r[ChunkValues];
    float w[ChunkValues];        ///< decay factor
    float removal[ChunkValues];  ///< -kk
    float replace[ChunkValues];  ///< kk a
    float k[ChunkValues];
    float v[ChunkValues];
    float y[ChunkValues];
    float bonus[16];  ///< sum of r k r_k
};

/// S = S diag(w) + (S removal) replace^T + v k^T, y = S r for the chunk's tokens.
template<int Columns>
__device__ __forceinline__ void advanceState(StateRow<Columns> &state, Wkv7Chunk &chunk, int tokens,
                                             int headSize)
{
    const int row = static_cast<int>(threadIdx.x) / ThreadsPerRow;
    for (int t = 0; t < tokens; ++t) {
        const int start = t * headSize;
        float removed = 0;
#pragma unroll
        for (int i = 0; i < Columns; ++i) {
            const int column = StateRow<Columns>::column(i);
            if (column < headSize) {
                removed += state.s[i] * chunk.removal[start + column];
            }
        }
        removed = rowSum(removed);
        const float v = chunk.v[start + row];
        float y = 0;
#pragma unroll
        for (int i = 0; i < Columns; ++i) {
            const int column = StateRow<Columns>::column(i);
            if (column < headSize) {
                const int j = start + column;
                state.s[i] = state.s[i] * chunk.w[j] + removed * chunk.replace[j] + v * chunk.k[j];
                y += state.s[i] * chunk.r[j];
            }
        }
        y = rowSum(y);
        if (threadIdx.x % ThreadsPerRow == 0) {
            chunk.y[start + row] = y;
        }
    }
}

/// out = (GroupNorm(y) + bonus v) g for token `t` of the chunk, by a warp.
template<class Chunk>
__device__ __forceinline__ void readOut(const TimeMix7Args &args, std::size_t row, int channel, int t,
                                        const Chunk &chunk)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const float *y = chunk.y + Chunk::row(t, args.headSize);
    const float *v = chunk.v + Chunk::row(t, args.headSize);
    const RowMoments moments = warpMoments(y, args.headSize, args.normEps);
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const float normed =
            (y[n] - moments.mean) * moments.scale * args.normWeight[channel + n] + args.normBias[channel + n];
        args.out[row + n] = (normed + chunk.bonus[t] * v[n]) * args.g[row + n];
    }
}

/// A block per head.
template<int Columns>
__global__ void __launch_bounds__(16 * Columns, 1) timeMix7Kernel(TimeMix7Args args)
{
    waitForKernelBefore();
    __shared__ Wkv7Chunk chunk;
    runHead<Columns>(args, chunk);
}

void timeMix7(const TimeMix7Args &args, cudaStream_t stream)
{
    const Grid grid = {dim3(static_cast<unsigned>(args.heads), streamBlocks(args)),
                       ThreadsPerRow * args.headSize};
    withColumns(args.headSize, [&]<int Columns>() { launch(timeMix7Kernel<Columns>, grid, stream, args); });
}

}  // namespace rookery::kernels::cuda
