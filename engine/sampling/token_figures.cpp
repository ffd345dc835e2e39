#include "engine/sampling/token_figures.h"

#include "engine/sampling/exp_of_negative.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace rookery {

namespace {

constexpr std::size_t Lanes = 8;           // independent chains, so that the additions overlap
constexpr std::size_t BlockTokens = 1024;  // few enough for sums in float32

float largestOf(std::span<const float> logits)
{
    std::array<float, Lanes> lanes;
    lanes.fill(logits.front());
    std::size_t i = 0;
    for (; i + Lanes <= logits.size(); i += Lanes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            lanes[lane] = lanes[lane] < logits[i + lane] ? logits[i + lane] : lanes[lane];
        }
    }
    for (; i < logits.size(); ++i) {
        lanes[0] = std::max(lanes[0], logits[i]);
    }
    return *std::max_element(lanes.begin(), lanes.end());
}

float sumOf(std::span<const float> values)
{
    std::array<float, Lanes> lanes = {};
    std::size_t i = 0;
    for (; i + Lanes <= values.size(); i += Lanes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            lanes[lane] += values[i + lane];
        }
    }
    for (; i < values.size(); ++i) {
        lanes[0] += values[i];
    }
    return std::accumulate(lanes.begin(), lanes.end(), 0.0F);
}

struct Sums {
    double mass = 0;    ///< of exp(logit - largest)
    double moment = 0;  ///< of exp(logit - largest) (logit - largest)
    int above = 0;      ///< logits larger than the token's

    void add(std::span<const float> logits, float largest, float own);
};

void Sums::add(std::span<const float> logits, float largest, float own)
{
    // Apart, so that compilers vectorise each of them.
    std::array<float, BlockTokens> weights;
    std::array<float, BlockTokens> products;
    std::int32_t larger = 0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        // What is less likely than float32 can say is nothing; an infinity would make the moment no number.
        const float relative = std::max(logits[i] - largest, -100.0F);
        weights[i] = expOfNegative(relative);
        products[i] = weights[i] * relative;
    }
    for (std::size_t i = 0; i < logits.size(); ++i) {
        larger += logits[i] > own ? 1 : 0;
    }
    mass += sumOf(std::span(weights).first(logits.size()));
    moment += sumOf(std::span(products).first(logits.size()));
    above += larger;
}

}  // namespace

TokenFigures figuresOf(std::span<const float> logits, TokenId token)
{
    const float largest = largestOf(logits);
    const float own = logits[static_cast<std::size_t>(token)];
    Sums sums;
    for (std::size_t start = 0; start < logits.size(); start += BlockTokens) {
        sums.add(logits.subspan(start, std::min(BlockTokens, logits.size() - start)), largest, own);
    }
    const double logSum = std::log(sums.mass);
    return {.logProbability = static_cast<float>(static_cast<double>(own) - largest - logSum),
            .rank = sums.above,
            .entropy = static_cast<float>(std::max(logSum - sums.moment / sums.mass, 0.0))};
}

}  // namespace rookery
