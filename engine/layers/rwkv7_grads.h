#pragma once

#include "engine/layers/lora_pairs.h"
#include "kernels/ops/training.h"

#include <array>

namespace rookery {

/// Where the gradients of a layer's weights go, as `Rwkv7Layer` has them; they grow.
struct Rwkv7Grads {
    struct Factors {
        float *down = nullptr;  ///< [R, D]
        float *up = nullptr;    ///< [D, R]
    };
    /// Of a layer norm and the interpolations behind it.
    struct Shift {
        float *normWeight = nullptr;
        float *normBias = nullptr;
        std::array<float *, kernels::TokenShiftGradArgs::MaxOutputs> mix = {};  ///< in the tape's order
    };

    Shift timeMixShift;     ///< ln1; r, w, k, v, a, g
    Shift channelMixShift;  ///< ln2; k
    kernels::TimeMix7ParameterGrads timeMix = {};
    Factors decay, learningRate, gate, mixedValue;       ///< `mixedValue` not in layer 0
    std::array<float *, AdaptedMatrices> matrices = {};  ///< by `Adapted`
};

}  // namespace rookery
