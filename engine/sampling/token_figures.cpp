#include "engine/sampling/token_figures.h"

#include "engine/sampling/exp_of_negative.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace rookery {

namespace {

constexpr std::size_t Lanes = 16;          // independent chains, so that the additions overlap
constexpr std::size_t BlockTokens = 1024;  // few enough for sums in float32

// Pointers and counts: a checked index would keep compilers from vectorising.

float largestOf(const float *values, std::size_t count)
{
    float lanes[Lanes];
    std::fill_n(lanes, Lanes, values[0]);
    std::size_t i = 0;
    for (; i + Lanes <= count; i += Lanes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            lanes[lane] = lanes[lane] < values[i + lane] ? values[i + lane] : lanes[lane];
        }
    }
    for (; i < count; ++i) {
        lanes[0] = std::max(lanes[0], values[i]);
    }
    return *std::max_element(lanes, lanes + Lanes);
}

float sumOf(const float *values, std::size_t count)
{
    float lanes[Lanes] = {};
    std::size_t i = 0;
    for (; i + Lanes <= count; i += Lanes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            lanes[lane] += values[i + lane];
        }
    }
    for (; i < count; ++i) {
        lanes[0] += values[i];
    }
    return std::accumulate(lanes, lanes + Lanes, 0.0F);
}

struct Sums {
    double mass = 0;    ///< of exp(logit - largest)
    double moment = 0;  ///< of exp(logit - largest) (logit - largest)
    int above = 0;      ///< logits larger than the token's

    /// \param count at most BlockTokens
    void add(const float *logits, std::size_t count, float largest, float own);
};

void Sums::add(const float *logits, std::size_t count, float largest, float own)
{
    // Apart, so that compilers vectorise each of them.
    float weights[BlockTokens];
    float products[BlockTokens];
    std::int32_t larger = 0;
    for (std::size_t i = 0; i < count; ++i) {
        // What is less likely than float32 can say is nothing; an infinity would make the moment no number.
        const float relative = logits[i] - largest < -100.0F ? -100.0F : logits[i] - largest;
        weights[i] = expOfNegative(relative);
        products[i] = weights[i] * relative;
    }
    for (std::size_t i = 0; i < count; ++i) {
        larger += logits[i] > own ? 1 : 0;
    }
    mass += sumOf(weights, count);
    moment += sumOf(products, count);
    above += larger;
}

}  // namespace

TokenFigures figuresOf(std::span<const float> logits, TokenId token)
{
    const float largest = largestOf(logits.data(), logits.size());
    const float own = logits[static_cast<std::size_t>(token)];
    Sums sums;
    for (std::size_t start = 0; start < logits.size(); start += BlockTokens) {
        sums.add(logits.data() + start, std::min(BlockTokens, logits.size() - start), largest, own);
    }
    const double logSum = std::log(sums.mass);
    return {.logProbability = static_cast<float>(static_cast<double>(own) - largest - logSum),
            .rank = sums.above,
            .entropy = static_cast<float>(std::max(logSum - sums.moment / sums.mass, 0.0))};
}

}  // namespace rookery
