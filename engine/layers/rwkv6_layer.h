#pragma once

#include "engine/layers/gated_channel_mix.h"

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace rookery {

/// The weights of a layer of RWKV-6.
struct Rwkv6Layer {
    /// Of the time mix, in the order of time_maa_w1 and time_maa_w2.
    enum Input : std::size_t { W, K, V, R, G, Inputs };

    Norm ln1, lnX;
    kernels::Buffer mixX;                     ///< [D] for the input of the networks below
    std::array<kernels::Buffer, Inputs> mix;  ///< [D] of the previous token, whatever the token is
    kernels::Buffer all;                      ///< [D] ones: nothing but the previous token
    std::vector<std::unique_ptr<kernels::Matrix>> down, up;  ///< [Rm, D], [D, Rm] for each input
    kernels::Buffer decayBase;                               ///< [D] time_decay
    LowRank decay;
    kernels::Buffer bonus;                                                  ///< [H, N]
    std::unique_ptr<kernels::Matrix> receptance, key, value, gate, output;  ///< [D, D]
    GatedChannelMix channelMix;
};

/// What the layers have in common, beside the model's sizes.
struct Rwkv6Constants {
    float groupNormEps;
    int rescaleEvery;
    int mixRank = 0;    ///< Rm, the largest
    int decayRank = 0;  ///< Rd

    /// A file made for half precision divides its weights more and more; the residual stream follows.
    float scaleAfter(int layer) const noexcept
    {
        return rescaleEvery > 0 && (layer + 1) % rescaleEvery == 0 ? 0.5F : 1.0F;
    }
};

}  // namespace rookery
