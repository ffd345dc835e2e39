#pragma once

#include "engine/tokens/tokenizer.h"

#include <span>

namespace rookery {

/// How a token stood among all, at temperature 1 and before every filter.
struct TokenFigures {
    float logProbability = 0;  ///< natural logarithm
    int rank = 0;              ///< tokens that were likelier
    float entropy = 0;         ///< of the whole distribution, in nats
};

/// \param logits [V], at least one and none of them not a number; -inf has no probability.
/// Two passes over the vocabulary that compilers vectorise: it is called for every token of an answer.
TokenFigures figuresOf(std::span<const float> logits, TokenId token);

}  // namespace rookery
