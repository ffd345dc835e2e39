#pragma once

#include "kernels/cpu/ops/time_mix7_chunk.h"
#include "kernels/cpu/ops/time_mix7_step.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// S = S diag(w) + (S removal) replace^T + v k^T, y = S r, four rows of S at a time. `Size` is the head size,
/// or 0 where the compiler doesn't know it.
template<int Size>
inline void advance(float *state, const float *r, int headSize, Wkv7Step &step)
{
    constexpr int Rows = 4;
    const int size = Size > 0 ? Size : headSize;
    for (int row = 0; row < size; row += Rows) {
        float *s = state + row * size;
        Floats removed[Rows] = {};
        for (int j = 0; j < size; j += Width) {
            const Floats removal = loadFirst(step.removal + j, size - j);
            for (int i = 0; i < Rows; ++i) {
                removed[i] += loadFirst(s + i * size + j, size - j) * removal;
            }
        }
        const Quad sa = sum4(removed[0], removed[1], removed[2], removed[3]);
        Floats y[Rows] = {};
        for (int j = 0; j < size; j += Width) {
            const int left = size - j;
            const Floats w = loadFirst(step.w + j, left);
            const Floats replace = loadFirst(step.replace + j, left);
            const Floats k = loadFirst(step.k + j, left);
            const Floats receptance = loadFirst(r + j, left);
            for (int i = 0; i < Rows; ++i) {
                float *at = s + i * size + j;
                const Floats next = loadFirst(at, left) * w + sa[i] * replace + step.v[row + i] * k;
                storeFirst(at, next, left);
                y[i] += next * receptance;
            }
        }
        const Quad sums = sum4(y[0], y[1], y[2], y[3]);
        std::memcpy(step.y + row, &sums, sizeof sums);
    }
}

/// `Size` as above.
template<int Size>
inline void timeMix7Heads(const TimeMix7Args &args, int headBegin, int headEnd)
{
    const auto size = static_cast<std::size_t>(args.headSize);
    Wkv7Step step;
    for (int head = headBegin; head < headEnd; ++head) {
        const std::size_t at = static_cast<std::size_t>(head) * size;
        int t = 0;
        if constexpr (Size == Wkv7Chunk::Size && Wkv7Chunk::Worthwhile) {
            if (args.tokens >= Wkv7Chunk::Tokens) {
                Wkv7Chunk chunk;
                for (; t + Wkv7Chunk::Tokens <= args.tokens; t += Wkv7Chunk::Tokens) {
                    chunk.run(args, t, at, step);
                }
            }
        }
        for (; t < args.tokens; ++t) {
            const std::size_t row =
                static_cast<std::size_t>(t) * static_cast<std::size_t>(args.heads) * size + at;
            prepareStep<Size>(args, row, at, step);
            advance<Size>(args.state + at * size, args.r + row, args.headSize, step);
            readOut<Size>(args, row, at, step);
        }
    }
}

inline void timeMix7(const TimeMix7Args &args, int headBegin, int headEnd)
{
    args.headSize == 64 ? timeMix7Heads<64>(args, headBegin, headEnd)  // all released models
                        : timeMix7Heads<0>(args, headBegin, headEnd);
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
