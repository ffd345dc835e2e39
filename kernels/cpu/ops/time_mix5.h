#pragma once

#include "kernels/cpu/ops/layer_norm.h"
#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/time_mix5.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// The vectors of one head and token that the recurrence takes.
struct Wkv5Step {
    const float *r;
    const float *w;  ///< decay factor
    const float *k;
    const float *v;
    const float *bonusK;  ///< bonus k
};

/// w = exp(-exp(w0 + w))
inline void decayFactors(const float *w0, float *w, int size)
{
    for (int j = 0; j < size; j += Width) {
        const int left = size - j;
        storeFirst(w + j, exp(-exp(loadFirst(w0 + j, left) + loadFirst(w + j, left))), left);
    }
}

/// y = (S + v (bonus k)^T) r, then S = S diag(w) + v k^T, four rows of S at a time.
///
/// The bonus is added to S element by element: where a token repeats, the two nearly cancel, and the
/// group norm afterwards enlarges whatever the sum over r has rounded away.
inline void advance(float *state, const Wkv5Step &step, int size, float *y)
{
    constexpr int Rows = 4;
    for (int row = 0; row < size; row += Rows) {
        float *s = state + row * size;
        Floats sums[Rows] = {};
        for (int j = 0; j < size; j += Width) {
            const int left = size - j;
            const Floats r = loadFirst(step.r + j, left);
            const Floats w = loadFirst(step.w + j, left);
            const Floats k = loadFirst(step.k + j, left);
            const Floats bonusK = loadFirst(step.bonusK + j, left);
            for (int i = 0; i < Rows; ++i) {
                const Floats past = loadFirst(s + i * size + j, left);
                sums[i] += (past + step.v[row + i] * bonusK) * r;
                storeFirst(s + i * size + j, past * w + step.v[row + i] * k, left);
            }
        }
        const Quad rows = sum4(sums[0], sums[1], sums[2], sums[3]);
        std::memcpy(y + row, &rows, sizeof rows);
    }
}

/// Heads [headBegin, headEnd). A head runs through all tokens with its S in the innermost cache.
inline void timeMix5(const TimeMix5Args &args, int headBegin, int headEnd)
{
    const int size = args.headSize;
    alignas(64) float bonusK[256];
    for (int head = headBegin; head < headEnd; ++head) {
        const int channel = head * size;
        float *state = args.state + static_cast<std::size_t>(channel) * static_cast<std::size_t>(size);
        for (int t = 0; t < args.tokens; ++t) {
            const std::size_t at = static_cast<std::size_t>(t) * static_cast<std::size_t>(args.heads * size) +
                                   static_cast<std::size_t>(channel);
            if (args.w != nullptr) {
                decayFactors(args.w0 + channel, args.w + at, size);
            }
            for (int j = 0; j < size; j += Width) {
                const int left = size - j;
                storeFirst(bonusK + j,
                           loadFirst(args.bonus + channel + j, left) * loadFirst(args.k + at + j, left),
                           left);
            }
            float *out = args.out + at;
            const float *w = args.w != nullptr ? args.w + at : args.decay + channel;
            advance(state, {args.r + at, w, args.k + at, args.v + at, bonusK}, size, out);
            normalizeRow(out, args.normWeight + channel, args.normBias + channel, out, size, args.normEps);
            for (int j = 0; args.g != nullptr && j < size; j += Width) {
                const int left = size - j;
                storeFirst(out + j, loadFirst(out + j, left) * loadFirst(args.g + at + j, left), left);
            }
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
