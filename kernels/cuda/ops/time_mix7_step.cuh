#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/ops/time_mix7.h"

namespace rookery::kernels::cuda {

/// A warp prepares token `t` of the chunk. `row` is the head's place in [T, D], `channel` in [D].
template<class Chunk>
__device__ __forceinline__ void prepareToken(const TimeMix7Args &args, std::size_t row, int channel, int t,
                                             Chunk &chunk)
{
    const int start = Chunk::row(t, args.headSize);
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    float squares = 0;
    float bonus = 0;
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const int i = start + n;
        const int c = channel + n;
        const float key = args.k[row + n];
        const float rate = sigmoid(args.a0[c] + args.a[row + n]);
        const float kk = key * args.k_k[c];
        const float k = key * (1.0F + (rate - 1.0F) * args.k_a[c]);
        const float r = args.r[row + n];
        float v = args.v[row + n];
        if (args.vMix != nullptr) {
            v += (args.vFirst[row + n] - v) * sigmoid(args.v0[c] + args.vMix[row + n]);
        } else {
            args.vFirst[row + n] = v;
        }
        squares += kk * kk;
        bonus += r * k * args.r_k[c];
        chunk.r[i] = r;
        chunk.w[i] = expf(-0.606530660F * sigmoid(args.w0[c] + args.w[row + n]));
        chunk.removal[i] = -kk;
        chunk.replace[i] = kk * rate;
        chunk.k[i] = k;
        chunk.v[i] = v;
    }
    const float scale = 1.0F / fmaxf(sqrtf(warpSum(squares)), 1e-12F);
    bonus = warpSum(bonus);
    for (int n = lane; n < args.headSize; n += WarpSize) {
        chunk.removal[start + n] *= scale;
        chunk.replace[start + n] *= scale;
    }
    if (lane == 0) {
        chunk.bonus[t] = bonus;
    }
}

}  // namespace rookery::kernels::cuda
