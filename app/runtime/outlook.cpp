#include "app/runtime/outlook.h"

#include "engine/sampling/largest_tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace rookery::runtime {

namespace {

using Distribution = std::vector<float>;

std::size_t kept(const Distribution &distribution)
{
    return static_cast<std::size_t>(std::ranges::count_if(distribution, [](float p) { return p > 0; }));
}

/// How many are larger. Among the largest, which are looked at first, that is a place among these.
int rankOf(float logit, std::span<const float> logits, std::span<const TokenId> largest)
{
    const auto larger = [logit](float other) { return other > logit; };
    const auto before = std::ranges::count_if(
        largest, [&](TokenId token) { return larger(logits[static_cast<std::size_t>(token)]); });
    const bool among = before < std::ssize(largest);
    return static_cast<int>(among ? before : std::ranges::count_if(logits, larger));
}

/// The settings with one filter alone, at temperature 1: which of them takes a token away is asked of the
/// sampler itself.
SamplingParams only(Filter filter, const SamplingParams &params)
{
    SamplingParams alone;
    alone.topP = 1;
    alone.presence = params.presence;
    alone.frequency = params.frequency;
    alone.penaltyDecay = params.penaltyDecay;
    alone.logitBias = params.logitBias;
    switch (filter) {
    case Filter::Greedy:
        alone.temperature = params.temperature;
        break;
    case Filter::TopK:
        alone.topK = params.topK;
        break;
    case Filter::TopP:
        alone.topP = params.topP;
        break;
    case Filter::TopA:
        alone.topA = params.topA;
        break;
    case Filter::MinP:
        alone.minP = params.minP;
        break;
    case Filter::Typical:
        alone.typical = params.typical;
        break;
    }
    return alone;
}

std::vector<Filter> filtersOf(const SamplingParams &params, std::size_t vocabulary)
{
    if (params.temperature <= 0) {
        return {Filter::Greedy};  // nothing else matters
    }
    std::vector<Filter> filters;
    const auto add = [&](Filter filter, bool acts) {
        if (acts) {
            filters.push_back(filter);
        }
    };
    add(Filter::TopK, params.topK > 0 && static_cast<std::size_t>(params.topK) < vocabulary);
    add(Filter::TopP, params.topP < 1);
    add(Filter::TopA, params.topA > 0);
    add(Filter::MinP, params.minP > 0);
    add(Filter::Typical, params.typical < 1);
    return filters;
}

}  // namespace

Outlook outlookOf(std::span<const float> logits, const SamplingParams &params, std::span<const TokenId> said,
                  std::size_t most)
{
    Sampler sampler(0);
    sampler.setParams(params);
    sampler.count(said);
    const Distribution after = sampler.distribution(logits);

    Outlook outlook;
    outlook.kept = kept(after);
    std::vector<TokenId> shown = largestTokens(logits, most);
    for (const TokenId token : largestTokens(after, most)) {
        if (after[static_cast<std::size_t>(token)] > 0 && std::ranges::find(shown, token) == shown.end()) {
            shown.push_back(token);
        }
    }
    const TokenFigures first = figuresOf(logits, 0);
    const double logSum = static_cast<double>(logits.front()) - first.logProbability;
    outlook.entropyBefore = first.entropy;
    const std::span<const TokenId> largest(shown.data(), std::min(most, shown.size()));
    for (const TokenId token : shown) {
        const float own = logits[static_cast<std::size_t>(token)];
        outlook.chances.push_back({.token = token,
                                   .rank = rankOf(own, logits, largest),
                                   .before = static_cast<float>(std::exp(own - logSum)),
                                   .after = after[static_cast<std::size_t>(token)]});
    }
    for (const Filter filter : filtersOf(params, logits.size())) {
        sampler.setParams(only(filter, params));
        const Distribution alone = sampler.distribution(logits);
        outlook.cuts.push_back({filter, kept(alone)});
        for (Chance &chance : outlook.chances) {
            if (alone[static_cast<std::size_t>(chance.token)] <= 0) {
                chance.cutBy |= static_cast<unsigned>(filter);
            }
        }
    }
    return outlook;
}

}  // namespace rookery::runtime
