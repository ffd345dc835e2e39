#pragma once

namespace rookery::kernels {

/// Interpolations between a token and the one before it whose weights depend on the token:
///     x_c = z + (p - z) * (mix_c + x_c)
struct DynamicMixArgs {
    static constexpr int MaxOutputs = 5;

    const float *z;                ///< [T, D] current token
    const float *p;                ///< [T, D] the one before
    const float *mix[MaxOutputs];  ///< [D] each: weight of the previous token, whatever the token is
    float *x[MaxOutputs];          ///< [T, D] each: what is added to that weight, replaced by the result
    int outputs;
    int tokens;
    int width;
};

/// x = (x + gate * y) * scale, element by element.
struct GatedAddArgs {
    const float *gate;  ///< [T, D]
    const float *y;     ///< [T, D]
    float *x;           ///< [T, D]
    int tokens;
    int width;
    float scale;
};

/// h_t = z_t R_t: a small square matrix of its own for every token (DeepEmbed, RWKV-7a).
struct TokenMatrixArgs {
    const float *z;       ///< [T, M]
    const float *matrix;  ///< [T, M, M], row = input
    float *h;             ///< [T, M]
    int tokens;
    int side;  ///< M
};

/// x = x * (factor + bias), element by element.
struct ModulateArgs {
    const float *factor;  ///< [T, D]
    const float *bias;    ///< [D]
    float *x;             ///< [T, D]
    int tokens;
    int width;
};

}  // namespace rookery::kernels
