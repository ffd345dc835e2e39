#pragma once

#include "kernels/cuda/ops/launch.cuh"

namespace rookery::kernels::cuda {

/// How the recurrences of RWKV-5 to 7 share a head's state S [N, N] among a block: four neighbouring threads
/// hold a row in registers, each `Columns` of its columns in groups of four, so that a row's sums take two
/// shuffles and the recurrence never waits for another warp. The block has 4 N threads.
///
/// Tokens are taken in chunks that fit shared memory: warps first prepare the chunk's vectors, a token
/// each, then all threads run the recurrence over it, then warps write its outputs.
constexpr int ThreadsPerRow = 4;
constexpr int ChunkValues = 1024;  ///< of one vector: tokens of a chunk times N

/// Tokens of a chunk.
constexpr int chunkTokens(int headSize)
{
    return ChunkValues / headSize < 16 ? ChunkValues / headSize : 16;
}

template<int Columns>
struct StateRow {
    float s[Columns];

    /// The column of s[i] for this thread; not below `headSize`: s[i] isn't used.
    static __device__ __forceinline__ int column(int i)
    {
        return i / 4 * 16 + static_cast<int>(threadIdx.x) % ThreadsPerRow * 4 + i % 4;
    }

    __device__ __forceinline__ void load(const float *row, int headSize)
    {
#pragma unroll
        for (int i = 0; i < Columns; i += 4) {
            if (column(i) < headSize) {
                const float4 four = *reinterpret_cast<const float4 *>(row + column(i));
                s[i] = four.x;
                s[i + 1] = four.y;
                s[i + 2] = four.z;
                s[i + 3] = four.w;
            }
        }
    }

    __device__ __forceinline__ void store(float *row, int headSize) const
    {
#pragma unroll
        for (int i = 0; i < Columns; i += 4) {
            if (column(i) < headSize) {
                *reinterpret_cast<float4 *>(row + column(i)) =
                    make_float4(s[i], s[i + 1], s[i + 2], s[i + 3]);
            }
        }
    }
};

/// The sum over the threads of a row, for each of them.
__device__ __forceinline__ float rowSum(float value)
{
    value += __shfl_xor_sync(AllLanes, value, 1);
    return value + __shfl_xor_sync(AllLanes, value, 2);
}

/// A head of one stream, by a block. The chunk in shared memory says which recurrence it is, by
/// `prepareToken`, `advanceState` and `readOut`.
template<int Columns, class Args, class Chunk>
__device__ __forceinline__ void runHead(const Args &args, Chunk &chunk)
{
    const int size = args.headSize;
    const int channel = static_cast<int>(blockIdx.x) * size;
    const int width = args.heads * size;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    const int warps = static_cast<int>(blockDim.x) / WarpSize;
    const StreamPart part = streamPart(args);
    float *memory = part.state + at(channel + static_cast<int>(threadIdx.x) / ThreadsPerRow, size);

    StateRow<Columns> state;
    state.load(memory, size);
    const int most = chunkTokens(size);
    for (int begin = 0; begin < part.tokens; begin += most) {
        const int tokens = part.tokens - begin < most ? part.tokens - begin : most;
        const int first = part.firstToken + begin;
        for (int t = warp; t < tokens; t += warps) {
            prepareToken(args, at(first + t, width, channel), channel, t, chunk);
        }
        __syncthreads();
        advanceState(state, chunk, tokens, size);
        __syncthreads();
        for (int t = warp; t < tokens; t += warps) {
            readOut(args, at(first + t, width, channel), channel, t, chunk);
        }
        __syncthreads();
    }
    state.store(memory, size);
}

/// Calls kernel-independent code with the smallest number of columns a thread must hold.
template<class Call>
void withColumns(int headSize, Call &&call)
{
    if (headSize <= 32) {
        call.template operator()<8>();
    } else if (headSize <= 64) {
        call.template operator()<16>();
    } else if (headSize <= 128) {
        call.template operator()<32>();
    } else {
        call.template operator()<64>();
    }
}

}  // namespace rookery::kernels::cuda
