#pragma once

#include <cstddef>
#include <cstdint>

// Arguments of what image encoders need besides matrix products and layer norms.

namespace rookery::kernels {

/// Applied to each value after its bias.
enum class UnitActivation : std::uint8_t {
    None,
    Relu,
    GeluTanh,   ///< 0.5 x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3)))
    GeluErf,    ///< 0.5 x (1 + erf(x / sqrt 2))
    QuickGelu,  ///< x sigmoid(1.702 x)
    Sigmoid,
};

/// y = activation(x + bias) * scale, or y += that.
struct BiasActivationArgs {
    const float *x;      ///< [T, D]
    const float *bias;   ///< [D]; null = none
    const float *scale;  ///< [D] layer scale; null = 1
    float *y;            ///< [T, D], may be x where it isn't accumulated
    UnitActivation activation;
    bool accumulate;
    int tokens;
    int width;
};

/// Softmax attention without mask: for each head out = softmax(scale q k^T + bias) v, every token looking at
/// all tokens of its group. With relative positions, as in Segment Anything (arXiv:2304.02643), a group's
/// tokens lie on a grid (row-major) and
///     bias[q, k] = q . relativeY[yq - yk + gridHeight - 1] + q . relativeX[xq - xk + gridWidth - 1]
struct AttentionArgs {
    const float *q;  ///< first head of the first token
    const float *k;
    const float *v;
    int stride;  ///< from one token to the next in q, k and v
    float *out;  ///< [groups * tokens, heads * headSize]
    int groups;
    int tokens;  ///< of one group
    int heads;
    int headSize;  ///< at most 256
    float scale;
    const float *relativeY;  ///< [2 gridHeight - 1, headSize]; null = no relative positions
    const float *relativeX;  ///< [2 gridWidth - 1, headSize]
    int gridHeight;
    int gridWidth;
    float *scratch;  ///< Device::attentionScratch values of device memory
};

/// Rotary positions: in each head the pairs (i, i + headSize / 2) turn by the token's angles,
///     x_i = x_i cos_i - x_j sin_i,   x_j = x_j cos_j + x_i sin_j.
struct RotaryArgs {
    float *x;              ///< first head of the first token
    int stride;            ///< from one token to the next
    const float *cosines;  ///< [T, headSize]
    const float *sines;    ///< [T, headSize]
    int tokens;
    int heads;
    int headSize;  ///< even
};

}  // namespace rookery::kernels
