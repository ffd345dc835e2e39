#include "engine/quantize/scale_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace rookery {

namespace {

constexpr int Lanes = 4;

FourFloats load(const float *from)
{
    FourFloats values;
    std::memcpy(&values, from, sizeof values);
    return values;
}

/// The nearest whole numbers in a range.
FourFloats levels(FourFloats x, float low, float high)
{
    constexpr float Magic = 12582912.0F;  // 1.5 * 2^23: adding it leaves no bits for the fraction
    const FourFloats whole = (x + Magic) - Magic;
    const FourFloats lows = low - FourFloats{};
    const FourFloats highs = high - FourFloats{};
    const FourFloats atLeast = whole > lows ? whole : lows;
    return atLeast < highs ? atLeast : highs;
}

float sum(FourFloats v)
{
    return (v[0] + v[2]) + (v[1] + v[3]);
}

}  // namespace

float searchScale(const float *x, const float *weights, int count, float low, float high) noexcept
{
    const float *peak =
        std::max_element(x, x + count, [](float a, float b) { return std::fabs(a) < std::fabs(b); });
    if (std::fabs(*peak) < std::numeric_limits<float>::min()) {
        return 0;
    }
    constexpr int Steps = 5;
    float best = *peak / low;
    float bestGain = -1;
    for (int step = -Steps; step <= Steps; ++step) {
        const float factor = (low + 0.2F * static_cast<float>(step)) / *peak;
        FourFloats xqParts = {};
        FourFloats qqParts = {};
        for (int i = 0; i < count; i += Lanes) {
            const FourFloats values = load(x + i);
            const FourFloats q = levels(values * factor, low, high);
            const FourFloats weighted = load(weights + i) * q;
            xqParts += values * weighted;
            qqParts += q * weighted;
        }
        const float xq = sum(xqParts);
        const float qq = sum(qqParts);
        // With d = xq / qq the squared error is sum x^2 - xq^2 / qq.
        if (qq > 0 && xq * xq > bestGain * qq) {
            bestGain = xq * xq / qq;
            best = xq / qq;
        }
    }
    return best;
}

ScaleAndMinimum searchLine(const float *x, const float *weights) noexcept
{
    constexpr int Count = 32;
    constexpr float Levels = 15;
    const auto [smallest, largest] = std::minmax_element(x, x + Count);
    const float low = std::min(*smallest, 0.0F);
    const float range = *largest - low;
    if (range < std::numeric_limits<float>::min()) {
        return {0, -low};
    }
    FourFloats w1Parts = {};
    FourFloats x1Parts = {};
    for (int i = 0; i < Count; i += Lanes) {
        w1Parts += load(weights + i);
        x1Parts += load(weights + i) * load(x + i);
    }
    const float w1 = sum(w1Parts);
    const float x1 = sum(x1Parts);
    constexpr int Steps = 10;
    ScaleAndMinimum best = {range / Levels, -low};
    float bestError = std::numeric_limits<float>::max();
    for (int step = -Steps / 2; step <= Steps / 2; ++step) {
        const float factor = (Levels + 0.2F * static_cast<float>(step)) / range;
        FourFloats q1Parts = {};
        FourFloats q2Parts = {};
        FourFloats xqParts = {};
        std::array<FourFloats, Count / Lanes> q;
        for (int i = 0; i < Count / Lanes; ++i) {
            const FourFloats values = load(x + i * Lanes);
            q[static_cast<std::size_t>(i)] = levels((values - low) * factor, 0, Levels);
            const FourFloats weighted = load(weights + i * Lanes) * q[static_cast<std::size_t>(i)];
            q1Parts += weighted;
            q2Parts += q[static_cast<std::size_t>(i)] * weighted;
            xqParts += values * weighted;
        }
        const float q1 = sum(q1Parts);
        const float q2 = sum(q2Parts);
        const float xq = sum(xqParts);
        const float determinant = w1 * q2 - q1 * q1;
        if (determinant <= 0) {
            continue;
        }
        float scale = (w1 * xq - x1 * q1) / determinant;
        float minimum = -(x1 - scale * q1) / w1;
        if (minimum < 0) {
            minimum = 0;  // the format can only subtract
            scale = xq / q2;
        }
        FourFloats errorParts = {};
        for (int i = 0; i < Count / Lanes; ++i) {
            const FourFloats difference =
                scale * q[static_cast<std::size_t>(i)] - minimum - load(x + i * Lanes);
            errorParts += load(weights + i * Lanes) * difference * difference;
        }
        const float error = sum(errorParts);
        if (error < bestError) {
            bestError = error;
            best = {scale, minimum};
        }
    }
    return best;
}

}  // namespace rookery
