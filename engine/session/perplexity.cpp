#include "engine/session/perplexity.h"

#include <algorithm>
#include <vector>

namespace rookery {

namespace {

/// -ln of the probability of `token`: ln of the sum of the exponentials, taken from the largest logit on so
/// that nothing overflows, less the token's own logit.
double negativeLogLikelihood(std::span<const float> logits, TokenId token)
{
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits) {
        sum += std::exp(static_cast<double>(logit) - largest);
    }
    return largest + std::log(sum) - static_cast<double>(logits[static_cast<std::size_t>(token)]);
}

}  // namespace

Result<Loss> measureLoss(Session &session, std::span<const TokenId> tokens, const FeedOptions &options)
{
    // The logits after input i predict text token i, since token 0 goes first; the last ones predict nothing
    // that is known.
    std::vector<TokenId> inputs = {0};
    inputs.insert(inputs.end(), tokens.begin(), tokens.end() - 1);
    for (const TokenId token : tokens) {
        if (token < 0 || token >= session.model().info().vocabulary) {
            return failure(ErrorCode::BadInput, sentence("Model", "token %1").with(token),
                           sentence("Model", "isn't in the model's vocabulary"));
        }
    }
    Loss loss;
    loss.tokens = tokens.size();
    FeedOptions feeding = options;
    feeding.onLogits = [&](std::size_t index, std::span<const float> logits) {
        loss.nats += negativeLogLikelihood(logits, tokens[index]);
    };
    return session.reset().and_then([&] { return session.feed(inputs, feeding); }).map([&] { return loss; });
}

}  // namespace rookery
