#include "engine/sampling/largest_tokens.h"

#include <algorithm>
#include <utility>

namespace rookery {

std::vector<TokenId> largestTokens(std::span<const float> values, std::size_t most)
{
    using Entry = std::pair<float, TokenId>;
    const auto before = [](const Entry &a, const Entry &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const std::size_t count = std::min(most, values.size());
    std::vector<Entry> best;  // a heap with the least of them in front
    best.reserve(count + 1);
    for (std::size_t i = 0; i < values.size() && count > 0; ++i) {
        if (best.size() == count && values[i] <= best.front().first) {
            continue;  // nearly all
        }
        best.emplace_back(values[i], static_cast<TokenId>(i));
        std::ranges::push_heap(best, before);
        if (best.size() > count) {
            std::ranges::pop_heap(best, before);
            best.pop_back();
        }
    }
    std::ranges::sort_heap(best, before);
    std::vector<TokenId> tokens;
    tokens.reserve(best.size());
    for (const Entry &entry : best) {
        tokens.push_back(entry.second);
    }
    return tokens;
}

}  // namespace rookery
