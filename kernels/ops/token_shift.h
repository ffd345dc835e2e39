#pragma once

#include "kernels/ops/streams.h"

namespace rookery::kernels {

/// Layer norm, token shift and its interpolations in one pass:
///     z_t = LN(x_t),  p_t = z_{t-1} (`previous` for the first row),
///     output_c = z + (p - z) * mix_c
/// with mix_c the paper's mix vector, read as the weight of the *previous* token (the convention of v6 and
/// v7; callers of v4 and v5 pass one minus the file's value). `previous` becomes the last row's z.
struct TokenShiftArgs {
    static constexpr int MaxOutputs = 6;

    const float *x;                ///< [T, D] residual stream
    const float *weight;           ///< [D] layer norm
    const float *bias;             ///< [D]
    float *previous;               ///< [D] state, updated
    float *normed;                 ///< [T, D] receives z; scratch where the caller doesn't need it
    const float *mix[MaxOutputs];  ///< [D] each
    float *output[MaxOutputs];     ///< [T, D] each
    int outputs;
    int tokens;
    int width;
    float eps;
    Streams streams = {};  ///< in place of `previous`
};

}  // namespace rookery::kernels
