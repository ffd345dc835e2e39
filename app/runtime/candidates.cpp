#include "app/runtime/candidates.h"

#include "engine/sampling/token_figures.h"

#include <algorithm>
#include <numeric>

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
    std::vector<TokenId> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    const auto count = std::min(ids.size(), static_cast<std::size_t>(std::max(most, 0)));
    const auto likelier = [&](TokenId a, TokenId b) {
        const float first = logits[static_cast<std::size_t>(a)];
        const float second = logits[static_cast<std::size_t>(b)];
        return first != second ? first > second : a < b;
    };
    std::ranges::partial_sort(ids, ids.begin() + static_cast<std::ptrdiff_t>(count), likelier);
    for (std::size_t i = 0; i < count; ++i) {
        drawn.best.push_back(candidate(ids[i]));
    }
    return drawn;
}

}  // namespace rookery::runtime
