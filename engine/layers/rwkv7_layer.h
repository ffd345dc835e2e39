#pragma once

#include "engine/layers/block_parts.h"
#include "engine/layers/deep_embed.h"
#include "engine/layers/token_gate.h"

#include <memory>
#include <optional>

namespace rookery {

/// The weights of a layer of RWKV-7.
struct Rwkv7Layer {
    Norm ln1, ln2, lnX;
    kernels::Buffer mixR, mixW, mixK, mixV, mixA, mixG;  ///< [D] of the previous token
    kernels::Buffer w0, a0, v0;                          ///< [D]; v0 not in layer 0
    kernels::Buffer kK, kA;                              ///< [D]
    kernels::Buffer rK;                                  ///< [H, N]
    LowRank decay, learningRate, mixedValue, gate;       ///< w, a, v, g; `mixedValue` not in layer 0
    std::unique_ptr<kernels::Matrix> receptance, key, value, output;  ///< [D, D]
    kernels::Buffer ffnMixK;                                          ///< [D]
    std::unique_ptr<kernels::Matrix> ffnKey;                          ///< [F, D]
    std::unique_ptr<kernels::Matrix> ffnValue;                        ///< [D, F]
    std::optional<DeepEmbed> deepEmbed;                               ///< 7a
    std::optional<TokenGate> tokenGate;                               ///< 8 rc00
};

}  // namespace rookery
