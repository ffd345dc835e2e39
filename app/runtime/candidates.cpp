#include "app/runtime/candidates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rookery::runtime {

namespace {

/// ln of the sum of exp(logit).
double logSum(std::span<const float> logits)
{
    const float largest = *std::ranges::max_element(logits);
    double sum = 0;
    for (const float logit : logits) {
        sum += std::exp(logit - largest);
    }
    return largest + std::log(sum);
}

}  // namespace

Drawn drawnAmong(std::span<const float> logits, TokenId token, int most)
{
    const double sum = logSum(logits);
    const auto candidate = [&](TokenId id) {
        return Candidate{id, static_cast<float>(logits[static_cast<std::size_t>(id)] - sum)};
    };
    Drawn drawn;
    drawn.token = candidate(token);
    const float own = logits[static_cast<std::size_t>(token)];
    drawn.rank = static_cast<int>(std::ranges::count_if(logits, [&](float logit) { return logit > own; }));
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
