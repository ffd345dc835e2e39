#include "app/runtime/candidates.h"

#include "engine/sampling/largest_tokens.h"
#include "engine/sampling/token_figures.h"

#include <algorithm>

namespace rookery::runtime {

Drawn drawnAmong(std::span<const float> logits, TokenId token, int most)
{
    const TokenFigures figures = figuresOf(logits, token);
    const double sum = static_cast<double>(logits[static_cast<std::size_t>(token)]) - figures.logProbability;
    const auto candidate = [&](TokenId id) {
        return Candidate{id, static_cast<float>(logits[static_cast<std::size_t>(id)] - sum)};
    };
    Drawn drawn;
    drawn.token = {token, figures.logProbability};
    drawn.rank = figures.rank;
    for (const TokenId id : largestTokens(logits, static_cast<std::size_t>(std::max(most, 0)))) {
        drawn.best.push_back(candidate(id));
    }
    return drawn;
}

}  // namespace rookery::runtime
