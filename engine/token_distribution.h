#pragma once

#include "engine/sampler.h"

#include <span>
#include <vector>

namespace rookery {

/// The tokens that survive a sampler's filters, with the probabilities of drawing them. Keeps its memory
/// between draws, since one is made for every token.
class TokenDistribution
{
public:
    /// Filters and temperature of `params` on `logits` [V] (bias and penalties already applied).
    void compute(std::span<const float> logits, const SamplingParams &params);

    std::span<const TokenId> tokens() const noexcept { return m_tokens; }         ///< ascending
    std::span<const double> probabilities() const noexcept { return m_weights; }  ///< of tokens(), sum to 1

    /// The first token, in ascending order, whose cumulative probability exceeds `uniform` in [0, 1).
    TokenId draw(double uniform) const noexcept;

private:
    struct Boundary;

    void softmax(std::span<const float> logits);
    void keepOnly(TokenId token);
    Boundary boundaryOf(const SamplingParams &params);
    template<typename Key>
    void rank(Key key, std::span<const float> reaches, double mass, std::size_t count);

    /// A token with what it is ranked by; smaller keys come first, equal keys by id.
    struct Ranked {
        float key;
        TokenId token;
        auto operator<=>(const Ranked &) const = default;
    };

    TokenId m_mostLikely = 0;
    double m_logSum = 0;               ///< ln of the sum of exp(logit - largest)
    std::vector<float> m_relative;     ///< [V] logit - largest
    std::vector<float> m_probability;  ///< [V] at temperature 1
    std::vector<Ranked> m_ranked;
    std::vector<TokenId> m_tokens;
    std::vector<double> m_weights;
};

}  // namespace rookery
