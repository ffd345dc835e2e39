#include "engine/sampling/token_figures.h"

#include "engine/sampling/exp_of_negative.h"
#include "engine/sampling/row_sums.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace rookery {

namespace {

struct Sums {
    double mass = 0;    ///< of exp(logit - largest)
    double moment = 0;  ///< of exp(logit - largest) (logit - largest)
    int above = 0;      ///< logits larger than the token's

    /// \param count at most RowBlock
    void add(const float *logits, std::size_t count, float largest, float own);
};

void Sums::add(const float *logits, std::size_t count, float largest, float own)
{
    // Apart, so that compilers vectorise each of them.
    float weights[RowBlock];
    float products[RowBlock];
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
    mass += blockSum(weights, count);
    moment += blockSum(products, count);
    above += larger;
}

}  // namespace

TokenFigures figuresOf(std::span<const float> logits, TokenId token)
{
    const float largest = largestOf(logits.data(), logits.size());
    const float own = logits[static_cast<std::size_t>(token)];
    Sums sums;
    for (std::size_t start = 0; start < logits.size(); start += RowBlock) {
        sums.add(logits.data() + start, std::min(RowBlock, logits.size() - start), largest, own);
    }
    const double logSum = std::log(sums.mass);
    return {.logProbability = static_cast<float>(static_cast<double>(own) - largest - logSum),
            .rank = sums.above,
            .entropy = static_cast<float>(std::max(logSum - sums.moment / sums.mass, 0.0))};
}

}  // namespace rookery
