#pragma once

#include "kernels/cuda/ops/wkv_state.cuh"
#include "kernels/cuda/training/training.h"

// How the recurrences of RWKV-6 and RWKV-7 go back. A block takes a head, four threads a row, as on the way
// forward. The states are computed once more from the start and kept in front of every chunk; going back,
// those of a chunk are computed again and all kept. The gradient of the state is held twice, by rows and by
// columns: sums along either take two shuffles, and nobody waits for another row's sum but where the formula
// does.

namespace rookery::kernels::cuda {

/// Tokens of a chunk: those asked for, as far as shared memory holds their vectors.
constexpr int gradChunkTokens(int headSize, int wanted)
{
    return wanted < chunkTokens(headSize) ? wanted : chunkTokens(headSize);
}

/// States of a head in the scratch: in front of each chunk, in front of each token of one, and behind its
/// last.
constexpr int gradStates(int tokens, int chunk)
{
    return dividedUp(tokens, chunk) + chunk + 1;
}

/// This thread's share of the head's column that has its row's number.
template<int Columns>
__device__ __forceinline__ void loadColumn(StateRow<Columns> &column, const float *state, int headSize)
{
    const int row = static_cast<int>(threadIdx.x) / ThreadsPerRow;
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        const int other = StateRow<Columns>::column(i);
        column.s[i] = other < headSize ? state[other * headSize + row] : 0.0F;
    }
}

/// What a thread holds of the way back.
template<int Columns>
struct GradRows {
    StateRow<Columns> row;     ///< of the gradient of the state behind the token at hand
    StateRow<Columns> column;  ///< likewise
    StateRow<Columns> before;  ///< the column of the state in front of the token
    StateRow<Columns> after;   ///< and of that behind it
};

/// A head, by a block. The chunk in shared memory says which recurrence it is, by `prepareForward`,
/// `advance`, `readOutGrad`, `advanceGrad`, `finishToken` and `growParameters`.
template<int Columns, class Args, class Chunk>
__device__ __forceinline__ void runHeadBack(const Args &args, Chunk &chunk)
{
    const int size = args.headSize;
    const int channel = static_cast<int>(blockIdx.x) * size;
    const int width = args.heads * size;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    const int warps = static_cast<int>(blockDim.x) / WarpSize;
    const int most = gradChunkTokens(size, args.chunk);
    const int chunks = dividedUp(args.tokens, most);
    const std::size_t square = at(size, size);
    const std::size_t mine = at(static_cast<int>(threadIdx.x) / ThreadsPerRow, size);
    float *starts = args.scratch + static_cast<std::size_t>(blockIdx.x) * square *
                                       static_cast<std::size_t>(gradStates(args.tokens, most));
    float *states = starts + static_cast<std::size_t>(chunks) * square;
    const auto tokensOf = [&](int part) {
        return args.tokens - part * most < most ? args.tokens - part * most : most;
    };
    const auto eachToken = [&](int part, auto body) {
        for (int t = warp; t < tokensOf(part); t += warps) {
            body(at(part * most + t, width, channel), t);
        }
        __syncthreads();
    };

    StateRow<Columns> state;
    state.load(args.start + at(channel, size) + mine, size);
    const auto advanceChunk = [&](int part, bool keep) {
        eachToken(part, [&](std::size_t row, int t) { prepareForward(args, row, channel, t, chunk); });
        for (int t = 0; t < tokensOf(part); ++t) {
            if (keep) {
                state.store(states + static_cast<std::size_t>(t) * square + mine, size);
            }
            advance(state, chunk, t, size);
        }
        if (keep) {
            state.store(states + static_cast<std::size_t>(tokensOf(part)) * square + mine, size);
        }
        __syncthreads();
    };
    for (int part = 0; part < chunks; ++part) {
        state.store(starts + static_cast<std::size_t>(part) * square + mine, size);
        advanceChunk(part, part + 1 == chunks);
    }

    GradRows<Columns> grad = {};
    for (int part = chunks - 1; part >= 0; --part) {
        if (part + 1 < chunks) {
            state.load(starts + static_cast<std::size_t>(part) * square + mine, size);
            advanceChunk(part, true);
        }
        eachToken(part, [&](std::size_t row, int t) { readOutGrad(args, row, channel, t, chunk); });
        loadColumn(grad.before, states + static_cast<std::size_t>(tokensOf(part)) * square, size);
        for (int t = tokensOf(part) - 1; t >= 0; --t) {
            grad.after = grad.before;
            loadColumn(grad.before, states + static_cast<std::size_t>(t) * square, size);
            advanceGrad(grad, chunk, t, size);
        }
        __syncthreads();
        eachToken(part, [&](std::size_t row, int t) { finishToken(args, row, channel, t, chunk); });
        growParameters(args, channel, tokensOf(part), chunk);
    }
    float *startGrad = args.startGrad + at(channel, size) + mine;
    StateRow<Columns> sum;
    sum.load(startGrad, size);
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        sum.s[i] += grad.row.s[i];
    }
    sum.store(startGrad, size);
}

}  // namespace rookery::kernels::cuda
