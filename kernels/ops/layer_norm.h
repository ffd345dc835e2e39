#pragma once

namespace rookery::kernels {

/// y = (x - mean) / sqrt(variance + eps) * weight + bias over each row; biased variance.
struct LayerNormArgs {
    const float *x;       ///< [T, D]
    const float *weight;  ///< [D]
    const float *bias;    ///< [D]
    float *y;             ///< [T, D], may be x
    int tokens;
    int width;
    float eps;
};

}  // namespace rookery::kernels
