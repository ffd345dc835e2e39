#pragma once

#include "kernels/ops/streams.h"

namespace rookery::kernels {

/// The time mix of RWKV-5 and RWKV-6 between their projections. Source: arXiv:2404.05892 (Eagle and Finch).
///     w_t = decay (RWKV-5)   or   exp(-exp(w0 + w_t)) (RWKV-6, a fresh decay for every token)
///     y = (S + v (bonus k)^T) r     S = S diag(w) + v k^T     (y reads the state before the update)
///     out = GroupNorm(y) * g
struct TimeMix5Args {
    const float *r;  ///< [T, D]
    const float *k;  ///< [T, D]
    const float *v;  ///< [T, D]
    const float *g;  ///< [T, D] silu applied; null where the version has no gate (5.0)
    /// Decay factors in [0, 1), the same for every token; null in RWKV-6.
    const float *decay;  ///< [D]
    float *w;            ///< [T, D] tanh(x_w w1) w2, overwritten; null in RWKV-5
    const float *w0;     ///< [D]; null in RWKV-5
    const float *bonus;  ///< [D]
    const float *normWeight;
    const float *normBias;
    float *state;  ///< [H, N, N] row = value channel, column = key channel; updated
    float *out;    ///< [T, D]
    int tokens;
    int heads;
    int headSize;  ///< N, a multiple of 8, at most 256
    float normEps;
    Streams streams = {};  ///< in place of `state`
};

}  // namespace rookery::kernels
