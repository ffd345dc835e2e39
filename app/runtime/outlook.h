#pragma once

#include "engine/sampling/sampler.h"
#include "engine/sampling/token_figures.h"

#include <cstddef>
#include <span>
#include <vector>

namespace rookery::runtime {

/// What a sampler takes tokens away by. The numbers are bits of `Chance::cutBy`.
enum class Filter : unsigned {
    Greedy = 1,  ///< temperature 0
    TopK = 2,
    TopP = 4,
    TopA = 8,
    MinP = 16,
    Typical = 32,
};

/// A token that may come next.
struct Chance {
    TokenId token = 0;
    int rank = 0;        ///< tokens likelier before the filters
    float before = 0;    ///< probability as the model has it: at temperature 1, before penalties and filters
    float after = 0;     ///< as `Sampler::distribution` has it
    unsigned cutBy = 0;  ///< filters that each take it away
};

/// How a filter would cut alone.
struct Cut {
    Filter filter = Filter::TopK;
    std::size_t kept = 0;  ///< tokens
};

/// What may come next, before and after the filters.
struct Outlook {
    std::vector<Chance> chances;  ///< the likeliest first
    std::vector<Cut> cuts;        ///< of the filters that act
    std::size_t kept = 0;         ///< tokens that all filters leave
    float entropyBefore = 0;      ///< nats
};

/// \param logits [V], none of them not a number
/// \param said tokens that the penalties count, in order
/// \param most of each: of the likeliest before, and of the likeliest after, of which some are the same
Outlook outlookOf(std::span<const float> logits, const SamplingParams &params, std::span<const TokenId> said,
                  std::size_t most);

}  // namespace rookery::runtime
