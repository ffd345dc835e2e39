#pragma once

#include "kernels/ops/streams.h"

namespace rookery::kernels {

/// The time mix of RWKV-7 between its projections: decay, removal key, in-context learning rate, value
/// residual, wkv recurrence, group norm, bonus and gate. Source: arXiv:2503.14456 (RWKV-7 "Goose"),
/// section 4.
///     w  = exp(-exp(-1/2) sigmoid(w0 + w))          a = sigmoid(a0 + a)
///     kk = normalise per head(k * k_k)              k = k (1 + (a - 1) k_a)
///     v  = v + (vFirst - v) sigmoid(v0 + vMix)      (not in layer 0, where vFirst = v is written)
///     S  = S diag(w) + (S (-kk)) (kk a)^T + v k^T   y = S r
///     out = (GroupNorm(y) + (sum_j r k r_k) v) * g
struct TimeMix7Args {
    // Projections of the current tokens, [T, D] each; read, but for vFirst.
    float *r;
    float *w;  ///< tanh(x_w w1) w2, before w0 and the decay's exponentials
    float *k;
    float *v;
    float *a;       ///< (x_a a1) a2, before a0
    float *g;       ///< sigmoid(x_g g1) g2
    float *vMix;    ///< (x_v v1) v2, before v0; null in layer 0
    float *vFirst;  ///< [T, D] value of layer 0: written when vMix is null, else read
    // Parameters, [D] each (r_k is [H, N] flattened).
    const float *w0;
    const float *a0;
    const float *v0;  ///< null in layer 0
    const float *k_k;
    const float *k_a;
    const float *r_k;
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
