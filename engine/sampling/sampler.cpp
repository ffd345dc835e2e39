#include "engine/sampling/sampler.h"

#include "engine/model/device_logits.h"
#include "engine/sampling/token_distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace rookery {

using kernels::LogitAdjustment;
using kernels::LogitDigest;

namespace {

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
std::uint64_t nextRandom(std::uint64_t &state)
{
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

double uniform(std::uint64_t &state)
{
    return static_cast<double>(nextRandom(state) >> 11) * 0x1.0p-53;
}

/// Every filter is off.
bool keepsAll(const SamplingParams &params, int vocabulary)
{
    return params.temperature > 0 && (params.topK <= 0 || params.topK >= vocabulary) && params.topP >= 1 &&
           params.topA <= 0 && params.minP <= 0 && params.typical >= 1;
}

/// Leaves what is not in the mask no chance.
void forbidOthers(std::vector<float> &logits, const TokenMask &mask)
{
    constexpr float Never = -std::numeric_limits<float>::infinity();
    for (std::size_t begin = 0; begin < logits.size(); begin += 64) {
        const std::uint64_t word = begin / 64 < mask.words.size() ? mask.words[begin / 64] : 0;
        if (word == ~std::uint64_t(0)) {
            continue;
        }
        const std::size_t end = std::min(begin + 64, logits.size());
        for (std::size_t i = begin; i < end; ++i) {
            logits[i] = (word >> (i - begin) & 1) != 0 ? logits[i] : Never;
        }
    }
}

}  // namespace

Sampler::Sampler(std::uint64_t seed)
    : m_randomState(seed)
    , m_distribution(std::make_unique<TokenDistribution>())
{
}

Sampler::Sampler(Sampler &&) noexcept = default;
Sampler &Sampler::operator=(Sampler &&) noexcept = default;
Sampler::~Sampler() = default;

std::span<const float> Sampler::adjusted(std::span<const float> logits)
{
    m_logits.assign(logits.begin(), logits.end());
    const auto known = [&](TokenId token) {
        return token >= 0 && static_cast<std::size_t>(token) < m_logits.size();
    };
    for (const auto &[token, bias] : m_params.logitBias) {
        if (known(token)) {
            m_logits[static_cast<std::size_t>(token)] += bias;
        }
    }
    if (m_params.presence != 0 || m_params.frequency != 0) {
        for (const auto &[token, count] : m_counts) {
            if (known(token)) {
                m_logits[static_cast<std::size_t>(token)] -= m_params.presence + m_params.frequency * count;
            }
        }
    }
    if (m_mask != nullptr) {
        forbidOthers(m_logits, *m_mask);
    }
    return m_logits;
}

/// The same for a device.
std::vector<LogitAdjustment> Sampler::adjustments() const
{
    std::vector<LogitAdjustment> all;
    if (m_params.presence != 0 || m_params.frequency != 0) {
        for (const auto &[token, count] : m_counts) {
            all.push_back({token, 0.0F, m_params.presence + m_params.frequency * count});
        }
    }
    for (const auto &biased :
         m_params.logitBias) {  // by its name: clang 14 takes no parts of it into a lambda
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const LogitAdjustment &one) { return one.token == biased.first; });
        if (known != all.end()) {
            known->bias += biased.second;
        } else {
            all.push_back({biased.first, biased.second, 0.0F});
        }
    }
    return all;
}

TokenId Sampler::draw(std::span<const float> logits, double uniform)
{
    const std::span<const float> values = adjusted(logits);
    if (keepsAll(m_params, static_cast<int>(values.size()))) {
        return m_distribution->drawUnfiltered(values, m_params.temperature, uniform);
    }
    m_distribution->compute(values, m_params);
    return m_distribution->draw(uniform);
}

Result<TokenId> Sampler::draw(DeviceLogits &logits, double uniform)
{
    if (m_mask != nullptr) {  // which few of them may be drawn no digest shows
        std::vector<float> all(static_cast<std::size_t>(logits.vocabulary()));
        return logits.all(all).map([&] { return draw(std::span<const float>(all), uniform); });
    }
    const std::vector<LogitAdjustment> changes = adjustments();
    if (changes.size() <= LogitDigest::MaxAdjustments) {
        const auto digest = logits.digest(changes, m_params.temperature > 0 ? m_params.temperature : 1.0F);
        if (!digest) {
            return tl::make_unexpected(digest.error());
        }
        if (m_distribution->compute(**digest, m_params)) {
            return m_distribution->draw(uniform);
        }
        if (keepsAll(m_params, logits.vocabulary()) && std::isfinite((*digest)->largest)) {
            return drawFromAll(logits, **digest, uniform);
        }
    }
    std::vector<float> all(static_cast<std::size_t>(logits.vocabulary()));
    return logits.all(all).map([&] { return draw(std::span<const float>(all), uniform); });
}

/// First a stretch of the vocabulary, then a token of it.
Result<TokenId> Sampler::drawFromAll(DeviceLogits &logits, const LogitDigest &digest, double uniform)
{
    const std::span sums(digest.stretchSums);
    const double target = uniform * std::accumulate(sums.begin(), sums.end(), 0.0);
    int index = 0;
    double before = 0;  // what the stretches before it weigh
    double upTo = 0;
    for (int i = 0; i < LogitDigest::MaxStretches && (i == 0 || upTo <= target); ++i) {
        if (digest.stretchSums[i] > 0) {
            index = i;
            before = upTo;
            upTo += digest.stretchSums[i];
        }
    }
    const double inStretch = (target - before) / digest.stretchSums[index];
    return logits.stretch(index).map([&](std::span<const float> adjusted) {
        m_distribution->compute(adjusted, m_params);
        return m_distribution->draw(inStretch) + index * LogitDigest::StretchTokens;
    });
}

TokenId Sampler::next(std::span<const float> logits)
{
    const TokenId token = draw(logits, uniform(m_randomState));
    count(token);
    return token;
}

Result<TokenId> Sampler::next(DeviceLogits &logits)
{
    const auto token = draw(logits, uniform(m_randomState));
    if (token) {
        count(*token);
    }
    return token;
}

void Sampler::count(TokenId token)
{
    for (auto &[other, count] : m_counts) {
        count *= m_params.penaltyDecay;
    }
    m_counts[token] += 1.0F;
}

void Sampler::count(std::span<const TokenId> tokens)
{
    constexpr float Nothing = 1e-9F;  // a count as small changes no logit; that there is one does
    const float decay = m_params.penaltyDecay;
    const float decayed = std::pow(decay, static_cast<float>(tokens.size()));
    for (auto &[other, count] : m_counts) {
        count *= decayed;
    }
    float weight = 1;  // of the last one, then of the one before it
    for (std::size_t i = tokens.size(); i > 0; --i) {
        m_counts[tokens[i - 1]] += weight;
        weight = weight > Nothing ? weight * decay : 0;
    }
}

std::vector<float> Sampler::distribution(std::span<const float> logits)
{
    m_distribution->compute(adjusted(logits), m_params);
    std::vector<float> probabilities(logits.size());
    for (std::size_t i = 0; i < m_distribution->tokens().size(); ++i) {
        probabilities[static_cast<std::size_t>(m_distribution->tokens()[i])] =
            static_cast<float>(m_distribution->probabilities()[i]);
    }
    return probabilities;
}

}  // namespace rookery
