#include "engine/embedding.h"

#include <cmath>
#include <cstddef>

namespace rookery {

namespace {

std::vector<float> normalised(const std::vector<double> &sum)
{
    double squares = 0;
    for (const double value : sum) {
        squares += value * value;
    }
    // The mean's length differs from the sum's by a factor only, which normalising removes.
    const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    std::vector<float> unit;
    unit.reserve(sum.size());
    for (const double value : sum) {
        unit.push_back(static_cast<float>(value * scale));
    }
    return unit;
}

}  // namespace

Result<std::vector<float>> embed(Session &session, std::span<const TokenId> tokens)
{
    constexpr TokenId EndOfText[] = {0};
    std::vector<double> sum(static_cast<std::size_t>(session.model().info().width));
    FeedOptions options;
    options.onHidden = [&](std::size_t, std::span<const float> hidden) {
        for (std::size_t channel = 0; channel < sum.size(); ++channel) {
            sum[channel] += hidden[channel];
        }
    };
    return session.reset()
        .and_then([&] { return session.feed(tokens.empty() ? std::span(EndOfText) : tokens, options); })
        .map([&] { return normalised(sum); });
}

}  // namespace rookery
