#include "engine/sampler.h"

#include "engine/token_distribution.h"

namespace rookery {

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
    return m_logits;
}

TokenId Sampler::next(std::span<const float> logits)
{
    m_distribution->compute(adjusted(logits), m_params);
    const TokenId token = m_distribution->draw(uniform(m_randomState));
    count(token);
    return token;
}

void Sampler::count(TokenId token)
{
    for (auto &[other, count] : m_counts) {
        count *= m_params.penaltyDecay;
    }
    m_counts[token] += 1.0F;
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
