#pragma once

#include "kernels/ops/streams.h"

namespace rookery::kernels {

/// The time mix of RWKV-4 between its projections, for each channel on its own. Source: arXiv:2305.13048,
/// appendix D, in its form with a running exponent pp that keeps numerator aa and denominator bb in range.
///     q   = max(pp, bonus + k)
///     y   = (e^(pp - q) aa + e^(bonus + k - q) v) / (e^(pp - q) bb + e^(bonus + k - q))
///     out = r y
/// and the state moves on by
///     q   = max(pp + decay, k)
///     aa  = e^(pp + decay - q) aa + e^(k - q) v      (bb likewise with v = 1)
///     pp  = q
struct TimeMix4Args {
    const float *r;      ///< [T, D] receptance, the sigmoid applied
    const float *k;      ///< [T, D]
    const float *v;      ///< [T, D]
    const float *decay;  ///< [D] below 0: -exp of the parameter
    const float *bonus;  ///< [D] of the current token
    float *state;        ///< [3, D] aa, bb, pp; updated
    float *out;          ///< [T, D]
    int tokens;
    int width;
    Streams streams = {};  ///< in place of `state`
};

}  // namespace rookery::kernels
