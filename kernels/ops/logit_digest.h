#pragma once

#include <cstdint>
#include <span>

namespace rookery::kernels {

/// What happens to a token's logit before anything else: it becomes (logit + bias) - penalty.
struct LogitAdjustment {
    std::int32_t token;
    float bias;
    float penalty;
};

/// What most draws from a token's logits need to know of them: a few KB in place of a whole vocabulary, so
/// that a device with a memory of its own needn't send that to the host. The logits are the adjusted ones.
struct LogitDigest {
    static constexpr int MaxCandidates = 1024;
    static constexpr int StretchTokens = 1024;  ///< of the stretches that the vocabulary is cut into
    static constexpr int MaxStretches = 128;
    static constexpr int MaxVocabulary = StretchTokens * MaxStretches;
    static constexpr int MaxAdjustments = 4096;

    float largest;            ///< logit
    float sum;                ///< of exp(logit - largest)
    float moment;             ///< of exp(logit - largest) (logit - largest)
    float reach;              ///< logit - largest is above -reach for candidates, and not for the others
    std::int32_t candidates;  ///< tokens with the largest logits
    std::int32_t notFinite;   ///< logits that were infinite or no numbers, before they were adjusted
    std::int32_t padding[2];  ///< makes what follows as aligned as a device likes it
    float stretchSums[MaxStretches];     ///< of exp((logit - largest) / temperature) over each stretch
    std::int32_t tokens[MaxCandidates];  ///< ascending
    float logits[MaxCandidates];         ///< of `tokens`
};

struct LogitDigestArgs {
    const float *logits;  ///< [V], left as they are
    int vocabulary;       ///< V, at most MaxVocabulary
    float temperature;    ///< above 0, of `stretchSums`
    std::span<const LogitAdjustment>
        adjustments;  ///< in host memory, each token once, at most MaxAdjustments
    float *scratch;   ///< what `logitDigestScratch` says; begins with the adjusted logits [V] afterwards
};

}  // namespace rookery::kernels
