#pragma once

#include "engine/session/session.h"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>

namespace rookery {

/// How well a model predicts a text: the sum of -ln p over its tokens.
struct Loss {
    double nats = 0;
    std::size_t tokens = 0;

    double bits() const { return nats / std::numbers::ln2; }
    double perplexity() const { return std::exp(nats / static_cast<double>(tokens)); }
};

/// Feeds token 0 (end of text) from the zero state, then `tokens`, and adds up what each one cost given those
/// before it; every token of the text counts. Softmax in double precision.
/// \pre `tokens` is not empty. \return what `Session::feed` returns, BadInput for a token that isn't one
[[nodiscard]] Result<Loss> measureLoss(Session &session, std::span<const TokenId> tokens,
                                       const FeedOptions &options = {});

}  // namespace rookery
