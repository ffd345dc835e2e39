#pragma once

#include "engine/sampling/sampler.h"

namespace rookery {

/// The sampling settings that a preset sets; the others stay at their defaults.
struct SamplingPreset {
    float temperature;
    float topP;
    int topK;
    float presence;
    float frequency;
    float penaltyDecay;

    SamplingParams params() const
    {
        SamplingParams params;
        params.temperature = temperature;
        params.topP = topP;
        params.topK = topK;
        params.presence = presence;
        params.frequency = frequency;
        params.penaltyDecay = penaltyDecay;
        return params;
    }
};

/// What a conversation starts with, in the window and on the command line: the settings of the model author's
/// own chat demo.
inline constexpr SamplingPreset ChatPreset{1.0F, 0.3F, 0, 0.5F, 0.5F, 0.996F};

}  // namespace rookery
