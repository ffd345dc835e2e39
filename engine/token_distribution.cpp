#include "engine/token_distribution.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace rookery {

namespace {

/// exp(x) for x <= 0 to about 1e-7 relative, in a form that compilers vectorise: a vocabulary of 65,536 is
/// exponentiated for every token. 2^n times a polynomial in the rest (Cephes' expf coefficients).
inline float expOfNegative(float x)
{
    constexpr float SmallestExponent =
        -87.0F;  // exp of it is the smallest normal float32; below counts as zero
    const float clamped = std::max(x, SmallestExponent);
    // Rounds to the nearest, since the argument isn't positive and the conversion cuts towards zero.
    const auto exponent = static_cast<std::int32_t>(clamped * 1.44269504F - 0.5F);
    const auto n = static_cast<float>(exponent);
    const float r = clamped - n * 0.693359375F + n * 2.12194440e-4F;
    const float polynomial =
        ((((1.9875691500e-4F * r + 1.3981999507e-3F) * r + 8.3334519073e-3F) * r + 4.1665795894e-2F) * r +
         1.6666665459e-1F) *
            r +
        5.0000001201e-1F;
    const float mantissa = polynomial * r * r + r + 1.0F;
    const float power = std::bit_cast<float>(static_cast<std::uint32_t>(exponent + 127) << 23);
    return x < SmallestExponent ? 0.0F : mantissa * power;
}

}  // namespace

/// What a token must reach to be kept.
struct TokenDistribution::Boundary {
    float leastProbability = 0;
    Ranked leastLikely = {std::numeric_limits<float>::infinity(),
                          0};  ///< last of the top-k; key: -probability
    Ranked leastTypical = {std::numeric_limits<float>::infinity(), 0};  ///< key: distance to the entropy
};

void TokenDistribution::softmax(std::span<const float> logits)
{
    const auto largest = std::max_element(logits.begin(), logits.end());
    m_mostLikely = static_cast<TokenId>(largest - logits.begin());
    m_relative.resize(logits.size());
    m_probability.resize(logits.size());
    const float shift = *largest;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        m_relative[i] = logits[i] - shift;
        m_probability[i] = expOfNegative(m_relative[i]);
    }
    std::array<double, 8> sums = {};  // independent chains, so that the additions overlap
    for (std::size_t i = 0; i < logits.size(); ++i) {
        sums[i % sums.size()] += m_probability[i];
    }
    double sum = 0;
    for (const double part : sums) {
        sum += part;
    }
    m_logSum = std::log(sum);
    const auto scale = static_cast<float>(1.0 / sum);
    for (float &p : m_probability) {
        p *= scale;
    }
}

/// Fills m_ranked with the first tokens by `key`, at least `count` of them and enough to hold `mass`, sorted.
/// Sorting a whole vocabulary would take longer than some models take to compute a token, so ever larger
/// shares of it (keys up to each of `reaches`) are tried.
template<typename Key>
void TokenDistribution::rank(Key key, std::span<const float> reaches, double mass, std::size_t count)
{
    for (const float reach : reaches) {
        m_ranked.clear();
        double held = 0;
        for (std::size_t i = 0; i < m_probability.size(); ++i) {
            const float k = key(i);
            if (k <= reach) {
                m_ranked.push_back({k, static_cast<TokenId>(i)});
                held += m_probability[i];
            }
        }
        // The margin covers sums that differ in the last digits because they add in another order.
        if (m_ranked.size() >= count && held >= mass + 1e-6) {
            break;
        }
    }
    std::sort(m_ranked.begin(), m_ranked.end());
}

TokenDistribution::Boundary TokenDistribution::boundaryOf(const SamplingParams &params)
{
    constexpr float Everything = std::numeric_limits<float>::infinity();
    const std::size_t topK = params.topK > 0 ? static_cast<std::size_t>(params.topK) : 0;
    const float most = m_probability[static_cast<std::size_t>(m_mostLikely)];
    Boundary boundary;
    boundary.leastProbability = std::max(params.minP * most, params.topA * most * most);

    if (params.topP < 1 || (topK > 0 && topK < m_probability.size())) {
        const std::array reaches = {-most * 1e-2F, -most * 1e-4F, -most * 1e-6F, Everything};
        rank([&](std::size_t i) { return -m_probability[i]; }, reaches, params.topP < 1 ? params.topP : 0,
             topK);
    }
    if (topK > 0 && topK < m_probability.size()) {
        boundary.leastLikely = m_ranked[topK - 1];
    }
    if (params.topP < 1) {
        double sum = 0;
        for (const Ranked &ranked : m_ranked) {
            sum -= ranked.key;
            if (sum >= params.topP) {
                boundary.leastProbability = std::max(boundary.leastProbability, -ranked.key);
                break;
            }
        }
    }
    if (params.typical < 1) {
        double entropy = 0;
        for (std::size_t i = 0; i < m_probability.size(); ++i) {
            entropy -= m_probability[i] > 0 ? m_probability[i] * (m_relative[i] - m_logSum) : 0;
        }
        const auto distance = [&](std::size_t i) {
            const double information = m_probability[i] > 0 ? m_logSum - m_relative[i] : Everything;
            return static_cast<float>(std::abs(information - entropy));
        };
        const std::array reaches = {0.5F, 2.0F, 8.0F, Everything};
        rank(distance, reaches, params.typical, 1);
        double sum = 0;
        for (const Ranked &ranked : m_ranked) {
            sum += m_probability[static_cast<std::size_t>(ranked.token)];
            if (sum >= params.typical) {
                boundary.leastTypical = ranked;
                break;
            }
        }
    }
    return boundary;
}

void TokenDistribution::keepOnly(TokenId token)
{
    m_tokens.assign(1, token);
    m_weights.assign(1, 1.0);
}

void TokenDistribution::compute(std::span<const float> logits, const SamplingParams &params)
{
    if (params.temperature <= 0) {
        keepOnly(static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin()));
        return;
    }
    softmax(logits);
    const Boundary boundary = boundaryOf(params);

    // The distance of a token was computed while ranking; ids that were ranked before the boundary are kept.
    const bool byTypical = params.typical < 1;
    std::vector<TokenId> typical;
    if (byTypical) {
        for (const Ranked &ranked : m_ranked) {
            if (ranked <= boundary.leastTypical) {
                typical.push_back(ranked.token);
            }
        }
        std::sort(typical.begin(), typical.end());
    }
    m_tokens.clear();
    m_weights.clear();
    double total = 0;
    const double inverse = 1.0 / params.temperature;
    for (std::size_t i = 0; i < m_probability.size(); ++i) {
        const auto token = static_cast<TokenId>(i);
        const float p = m_probability[i];
        const bool kept = p > 0 && p >= boundary.leastProbability &&
                          Ranked{-p, token} <= boundary.leastLikely &&
                          (!byTypical || std::binary_search(typical.begin(), typical.end(), token));
        if (kept || token == m_mostLikely) {
            m_tokens.push_back(token);
            m_weights.push_back(params.temperature == 1.0F ? static_cast<double>(p)
                                                           : std::exp(m_relative[i] * inverse));
            total += m_weights.back();
        }
    }
    for (double &weight : m_weights) {
        weight /= total;
    }
}

TokenId TokenDistribution::draw(double uniform) const noexcept
{
    double sum = 0;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        sum += m_weights[i];
        if (sum > uniform) {
            return m_tokens[i];
        }
    }
    return m_tokens.back();  // rounding kept the sum below a number next to one
}

}  // namespace rookery
