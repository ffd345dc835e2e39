#pragma once

#include "engine/sampler.h"

#include <cstdint>
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

    /// A token with what it is ranked by; smaller keys come first, equal keys by id.
    struct Ranked {
        std::uint32_t key;
        TokenId token;
        auto operator<=>(const Ranked &) const = default;
        static constexpr Ranked last() noexcept { return {UINT32_MAX, INT32_MAX}; }
    };

    /// The tokens whose keys share some bits.
    struct Digit {
        std::size_t tokens = 0;
        double mass = 0;
    };
    static constexpr std::size_t Digits = 4096;

    void softmax(std::span<const float> logits);
    void keepOnly(TokenId token);
    void measureDistances();
    Boundary boundaryOf(const SamplingParams &params);
    Ranked lastOf(std::span<const std::uint32_t> keys, std::size_t count, double mass);

    TokenId m_mostLikely = 0;
    double m_logSum = 0;                    ///< ln of the sum of exp(logit - largest)
    std::vector<float> m_relative;          ///< [V] logit - largest
    std::vector<float> m_probability;       ///< [V] at temperature 1
    std::vector<std::uint32_t> m_rank;      ///< [V] sorts by probability, the largest first
    std::vector<std::uint32_t> m_distance;  ///< [V] from the entropy; the bits of a float that isn't negative
    std::vector<TokenId> m_group;
    std::vector<Digit> m_digits;
    std::vector<TokenId> m_tokens;
    std::vector<double> m_weights;
};

}  // namespace rookery
