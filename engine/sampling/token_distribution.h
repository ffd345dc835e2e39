#pragma once

#include "engine/sampling/sampler.h"

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

    /// The same from what a device found out. \return false where the filters may keep tokens that the
    /// digest doesn't show; nothing is to be drawn then.
    [[nodiscard]] bool compute(const kernels::LogitDigest &digest, const SamplingParams &params);

    std::span<const TokenId> tokens() const noexcept { return m_tokens; }         ///< ascending
    std::span<const double> probabilities() const noexcept { return m_weights; }  ///< of tokens(), sum to 1

    /// The first token, in ascending order, whose cumulative probability exceeds `uniform` in [0, 1).
    TokenId draw(double uniform) const noexcept;

    /// The same where no filter is on, without ranking or listing a vocabulary. \param temperature above 0
    TokenId drawUnfiltered(std::span<const float> logits, float temperature, double uniform);

private:
    struct Boundary;
    struct Whole;

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

    void exponentiate(std::span<const float> logits, float largest);
    void scale(double sum);
    void softmax(std::span<const float> logits);
    void narrow(float least);
    void keepOnly(TokenId token);
    double mass() const;
    double entropy() const;
    void measureDistances(double entropy);
    Boundary boundaryOf(const SamplingParams &params, const Whole &whole);
    void keep(const Boundary &boundary, const SamplingParams &params);
    Ranked lastOf(std::span<const std::uint32_t> keys, std::size_t count, double mass);

    TokenId m_mostLikely = 0;  ///< its place among the tokens at hand
    double m_logSum = 0;       ///< ln of the sum of exp(logit - largest)
    // Of the tokens at hand, ascending: all, those that may be kept, or those of a digest.
    std::vector<float> m_relative;          ///< [V] logit - largest
    std::vector<float> m_probability;       ///< [V] at temperature 1
    std::vector<std::uint32_t> m_rank;      ///< [V] sorts by probability, the largest first
    std::vector<std::uint32_t> m_distance;  ///< [V] from the entropy; the bits of a float that isn't negative
    std::vector<TokenId> m_atHand;          ///< which they are, where they aren't all
    std::vector<TokenId> m_group;
    // Memory as large as the vocabulary, for the next draw, while fewer are at hand.
    std::vector<float> m_wholeRelative;
    std::vector<float> m_wholeProbability;
    std::vector<TokenId> m_places;
    std::vector<Digit> m_digits;
    std::vector<TokenId> m_tokens;
    std::vector<double> m_weights;
};

}  // namespace rookery
