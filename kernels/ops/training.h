#pragma once

#include "kernels/ops/elementwise.h"
#include "kernels/ops/matmul.h"

#include <cstddef>
#include <cstdint>

namespace rookery::kernels {

// Gradients: what the ops of a forward pass turn into when a model is trained by its loss. A gradient has the
// shape of what it is the gradient of. Those of weights are asked for where they aren't frozen. The rows of a
// call are one sequence's.

/// x = W^T y: the gradient of a product's inputs from that of its outputs. Jobs of one call must not write to
/// the same memory. Of quantised weights y may be rounded to 16 bits, against the largest of some rows.
struct TransposedJob {
    const Matrix *weight;
    const float *y;           ///< [T, rows]
    float *x;                 ///< [T, columns]
    bool accumulate = false;  ///< add to x
};

/// G += sum over the tokens of y x^T: the gradient of a product's weights from its inputs and the gradient of
/// its outputs. Jobs of one call must not write to the same memory.
struct WeightGradJob {
    const float *y;     ///< [T, rows]
    const float *x;     ///< [T, columns]
    float *weightGrad;  ///< [rows, columns], grows
    int rows;
    int columns;
};

/// Of y = LN(x) * weight + bias: xGrad += ...
struct LayerNormGradArgs {
    const float *x;       ///< [T, D]
    const float *weight;  ///< [D]
    const float *yGrad;   ///< [T, D]
    float *xGrad;         ///< [T, D], grows
    int tokens;
    int width;
    float eps;
};

/// Of the same: weightGrad += sum over the tokens of yGrad LN(x), biasGrad += that of yGrad.
struct NormWeightGradArgs {
    const float *x;      ///< [T, D]
    const float *yGrad;  ///< [T, D]
    float *weightGrad;   ///< [D], grows
    float *biasGrad;     ///< [D], grows
    float *scratch;      ///< [T, 2]
    int tokens;
    int width;
    float eps;
};

/// Of output_c = z + (p - z) * mix_c with p_t = z_(t-1); what stood in front of the first row is a constant.
struct TokenShiftGradArgs {
    static constexpr int MaxOutputs = 6;

    const float *mix[MaxOutputs];         ///< [D] each
    const float *outputGrad[MaxOutputs];  ///< [T, D] each
    float *zGrad;                         ///< [T, D]
    int outputs;
    int tokens;
    int width;
    bool accumulate = false;  ///< add to zGrad
};

/// Of the same: mixGrad_c += sum over the tokens of outputGrad_c (p - z).
struct MixGradArgs {
    const float *z;                                           ///< [T, D]
    const float *outputGrad[TokenShiftGradArgs::MaxOutputs];  ///< [T, D] each
    float *mixGrad[TokenShiftGradArgs::MaxOutputs];           ///< [D] each, grow
    int outputs;
    int tokens;
    int width;
};

/// Of DynamicMixArgs with p_t = z_(t-1); what stood in front of the first row is a zero.
struct DynamicMixGradArgs {
    const float *z;                                     ///< [T, D]
    const float *mix[DynamicMixArgs::MaxOutputs];       ///< [D] each
    const float *addition[DynamicMixArgs::MaxOutputs];  ///< [T, D] each: what was added to that weight
    float *xGrad[DynamicMixArgs::MaxOutputs];  ///< [T, D] each; becomes the gradient of what was added
    float *zGrad;                              ///< [T, D]
    int outputs;
    int tokens;
    int width;
};

/// Of GatedAddArgs.
struct GatedAddGradArgs {
    const float *gate;  ///< [T, D]
    float *y;           ///< [T, D]; replaced by its gradient
    float *gateGrad;    ///< [T, D]
    float *xGrad;       ///< [T, D] of x afterwards; becomes that of x before
    int tokens;
    int width;
    float scale;
};

/// y = activation(y), where it can't be part of a product.
struct ActivateArgs {
    Activation activation;
    float *y;  ///< [T, D]
    int tokens;
    int width;
};

/// yGrad becomes the gradient of what the activation was applied to. \pre None, Tanh, Sigmoid or ReluSquared
struct ActivationGradArgs {
    Activation activation;
    const float *y;  ///< [T, D], as the activation gave it
    float *yGrad;    ///< [T, D]
    int tokens;
    int width;
};

/// The time mix of RWKV-6 (TimeMix5Args with a decay for every token) backwards, with the gate's silu. The
/// projections are replaced by their gradients.
struct TimeMix6GradArgs {
    static constexpr int MaxChunk = 16;

    float *r;  ///< this and the following: [T, D]
    float *k;
    float *v;
    float *g;         ///< in front of the silu
    float *w;         ///< in front of the exponentials
    const float *w0;  ///< [D] each
    const float *bonus;
    const float *normWeight;
    const float *normBias;
    const float *start;    ///< [H, N, N] the state in front of the first token
    const float *outGrad;  ///< [T, D]
    float *startGrad;      ///< [H, N, N], grows
    float *scratch;        ///< as many values as `timeMixGradScratch` says
    int tokens;
    int heads;
    int headSize;
    float normEps;
    int chunk = MaxChunk;  ///< tokens whose states are kept at once, up to MaxChunk; no matter to the result
};

/// Gradients of the parameters of an RWKV-7 time mix, [D] each; they grow.
struct TimeMix7ParameterGrads {
    float *w0;
    float *a0;
    float *v0;  ///< null in layer 0
    float *k_k;
    float *k_a;
    float *r_k;
    float *normWeight;
    float *normBias;
};

/// The time mix of RWKV-7 (TimeMix7Args) backwards. The projections are replaced by their gradients.
struct TimeMix7GradArgs {
    static constexpr int MaxChunk = 16;

    float *r;  ///< this and the following: [T, D]
    float *w;
    float *k;
    float *v;
    float *a;
    float *g;
    float *vMix;        ///< null in layer 0
    float *vFirst;      ///< layer 0's value; written there, as by TimeMix7Args
    float *vFirstGrad;  ///< grows; in layer 0 it is complete and becomes part of v's
    const float *w0;    ///< [D] each
    const float *a0;
    const float *v0;  ///< null in layer 0
    const float *k_k;
    const float *k_a;
    const float *r_k;
    const float *normWeight;
    const float *normBias;
    const float *start;    ///< [H, N, N] the state in front of the first token
    const float *outGrad;  ///< [T, D]
    float *startGrad;      ///< [H, N, N], grows
    float *scratch;        ///< as many values as `timeMixGradScratch` says
    int tokens;
    int heads;
    int headSize;
    float normEps;
    int chunk = MaxChunk;  ///< tokens whose states are kept at once, up to MaxChunk; no matter to the result
    const TimeMix7ParameterGrads *parameters = nullptr;  ///< null where they are frozen
};

/// Losses -ln softmax(logits)[target] and their gradient, softmax(logits) - one-hot(target), times `scale`.
struct CrossEntropyArgs {
    float *logits;                ///< [n, V]; replaced by the gradient
    const std::int32_t *targets;  ///< [n], on the host
    float *losses;                ///< [n], on the host
    float scale;
    int rows;
    int vocabulary;
};

/// A step of Adam (arXiv:1412.6980) with decoupled decay (AdamW, arXiv:1711.05101):
///     g = gradient gradientScale,  mean = beta1 mean + (1 - beta1) g,  variance = beta2 variance + (1 -
///     beta2) g^2 value -= rate (decay value + meanScale mean / (sqrt(varianceScale variance) + epsilon))
struct AdamWArgs {
    float *values;  ///< this and the following: [count]
    const float *gradient;
    float *mean;
    float *variance;
    std::size_t count;
    float gradientScale;  ///< below 1 where gradients are clipped
    float rate;
    float decay;
    float beta1;
    float beta2;
    float epsilon;
    float meanScale;      ///< 1 / (1 - beta1^step)
    float varianceScale;  ///< 1 / (1 - beta2^step)
};

}  // namespace rookery::kernels
