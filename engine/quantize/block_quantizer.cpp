#include "engine/quantize/block_quantizer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace rookery {

namespace {

using kernels::DType;

constexpr int KBlock = 256;  ///< values of a K-type block

/// What a float32 becomes when it is stored as float16.
float throughHalf(float value)
{
    const std::uint16_t bits = kernels::floatToHalf(value);
    std::byte bytes[sizeof bits];
    std::memcpy(bytes, &bits, sizeof bits);
    float result;
    kernels::decode(DType::F16, bytes, &result, 1);
    return result;
}

std::uint16_t bfloatBits(float value)
{
    std::uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    if (std::isnan(value)) {
        return static_cast<std::uint16_t>((bits >> 16) | 0x40);
    }
    return static_cast<std::uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);  // nearest, ties to even
}

template<typename Number>
std::byte *put(std::byte *to, Number number)
{
    std::memcpy(to, &number, sizeof number);
    return to + sizeof number;
}

/// Nearest whole number, without a call, so that loops over it vectorise. |x| < 2^22.
float nearest(float x)
{
    constexpr float Magic = 12582912.0F;  // 1.5 * 2^23: adding it leaves no bits for the fraction
    return (x + Magic) - Magic;
}

/// Four numbers at a time, which every 64-bit processor can (a GCC and Clang extension): the searches below
/// spend all their time here, and compilers don't vectorise sums of float by themselves.
using Vector = float __attribute__((vector_size(16)));
constexpr int Lanes = 4;

Vector load(const float *from)
{
    Vector values;
    std::memcpy(&values, from, sizeof values);
    return values;
}

/// The nearest whole numbers in a range.
Vector levels(Vector x, float low, float high)
{
    constexpr float Magic = 12582912.0F;
    const Vector whole = (x + Magic) - Magic;
    const Vector lows = low - Vector{};
    const Vector highs = high - Vector{};
    const Vector atLeast = whole > lows ? whole : lows;
    return atLeast < highs ? atLeast : highs;
}

float sum(Vector v)
{
    return (v[0] + v[2]) + (v[1] + v[3]);
}

float inverse(float x)
{
    return x == 0 ? 0 : 1 / x;
}

/// The scale d of least squared error for x ~ d q with whole q in [low, high]; found among quotients near the
/// one that maps the largest value to the end of the range, each refitted to the q it gives.
template<int Count>
float searchScale(const float *x, float low, float high)
{
    const float *peak =
        std::max_element(x, x + Count, [](float a, float b) { return std::fabs(a) < std::fabs(b); });
    if (std::fabs(*peak) < std::numeric_limits<float>::min()) {
        return 0;
    }
    constexpr int Steps = 5;
    float best = *peak / low;
    float bestGain = -1;
    for (int step = -Steps; step <= Steps; ++step) {
        const float factor = (low + 0.2F * static_cast<float>(step)) / *peak;
        Vector xqParts = {};
        Vector qqParts = {};
        for (int i = 0; i < Count; i += Lanes) {
            const Vector values = load(x + i);
            const Vector q = levels(values * factor, low, high);
            xqParts += values * q;
            qqParts += q * q;
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

void quantizeQ8_0(const float *x, std::byte *to)
{
    float peak = 0;
    for (int i = 0; i < 32; ++i) {
        peak = std::max(peak, std::fabs(x[i]));
    }
    const float d = throughHalf(peak / 127);
    const float factor = inverse(d);
    to = put(to, kernels::floatToHalf(d));
    for (int i = 0; i < 32; ++i) {
        *to++ = static_cast<std::byte>(
            static_cast<std::int8_t>(std::clamp(nearest(x[i] * factor), -127.0F, 127.0F)));
    }
}

void quantizeQ4_0(const float *x, std::byte *to)
{
    const float d = throughHalf(searchScale<32>(x, -8, 7));
    const float factor = inverse(d);
    to = put(to, kernels::floatToHalf(d));
    const auto levelOf = [&](int i) {
        return static_cast<unsigned>(std::clamp(nearest(x[i] * factor), -8.0F, 7.0F) + 8);
    };
    for (int i = 0; i < 16; ++i) {
        *to++ = static_cast<std::byte>(levelOf(i) | levelOf(i + 16) << 4);
    }
}

struct ScaleAndMinimum {
    float scale;
    float minimum;  ///< subtracted, never negative
};

/// x ~ scale q - minimum with whole q in [0, 15]: for ranges near the one from the smallest to the largest
/// value, the straight line of least squared error through (q, x).
ScaleAndMinimum searchLine(const float *x)
{
    constexpr int Count = 32;
    constexpr float Levels = 15;
    const auto [smallest, largest] = std::minmax_element(x, x + Count);
    const float low = std::min(*smallest, 0.0F);
    const float range = *largest - low;
    if (range < std::numeric_limits<float>::min()) {
        return {0, -low};
    }
    float x1 = 0;
    for (int i = 0; i < Count; ++i) {
        x1 += x[i];
    }
    constexpr int Steps = 10;
    ScaleAndMinimum best = {range / Levels, -low};
    float bestError = std::numeric_limits<float>::max();
    for (int step = -Steps / 2; step <= Steps / 2; ++step) {
        const float factor = (Levels + 0.2F * static_cast<float>(step)) / range;
        Vector q1Parts = {};
        Vector q2Parts = {};
        Vector xqParts = {};
        std::array<Vector, Count / Lanes> q;
        for (int i = 0; i < Count / Lanes; ++i) {
            const Vector values = load(x + i * Lanes);
            q[i] = levels((values - low) * factor, 0, Levels);
            q1Parts += q[i];
            q2Parts += q[i] * q[i];
            xqParts += values * q[i];
        }
        const float q1 = sum(q1Parts);
        const float q2 = sum(q2Parts);
        const float xq = sum(xqParts);
        const float determinant = Count * q2 - q1 * q1;
        if (determinant <= 0) {
            continue;
        }
        float scale = (Count * xq - x1 * q1) / determinant;
        float minimum = -(x1 - scale * q1) / Count;
        if (minimum < 0) {
            minimum = 0;  // the format can only subtract
            scale = xq / q2;
        }
        Vector errorParts = {};
        for (int i = 0; i < Count / Lanes; ++i) {
            const Vector difference = scale * q[i] - minimum - load(x + i * Lanes);
            errorParts += difference * difference;
        }
        const float error = sum(errorParts);
        if (error < bestError) {
            bestError = error;
            best = {scale, minimum};
        }
    }
    return best;
}

/// Eight 6-bit scales and eight 6-bit minimums in 12 bytes.
std::byte *putScales(std::byte *to, const std::array<unsigned, 8> &scale,
                     const std::array<unsigned, 8> &minimum)
{
    for (int i = 0; i < 4; ++i) {
        to[i] = static_cast<std::byte>(scale[i] | (scale[i + 4] >> 4) << 6);
        to[i + 4] = static_cast<std::byte>(minimum[i] | (minimum[i + 4] >> 4) << 6);
        to[i + 8] = static_cast<std::byte>((scale[i + 4] & 15) | (minimum[i + 4] & 15) << 4);
    }
    return to + 12;
}

void quantizeQ4_K(const float *x, std::byte *to)
{
    std::array<ScaleAndMinimum, 8> lines;
    float largestScale = 0;
    float largestMinimum = 0;
    for (int sub = 0; sub < 8; ++sub) {
        lines[sub] = searchLine(x + 32 * sub);
        lines[sub].scale = std::max(lines[sub].scale, 0.0F);
        largestScale = std::max(largestScale, lines[sub].scale);
        largestMinimum = std::max(largestMinimum, lines[sub].minimum);
    }
    const float d = throughHalf(largestScale / 63);
    const float dMin = throughHalf(largestMinimum / 63);
    std::array<unsigned, 8> scale;
    std::array<unsigned, 8> minimum;
    std::array<std::uint8_t, KBlock> level;
    for (int sub = 0; sub < 8; ++sub) {
        scale[sub] = static_cast<unsigned>(std::min(nearest(lines[sub].scale * inverse(d)), 63.0F));
        minimum[sub] = static_cast<unsigned>(std::min(nearest(lines[sub].minimum * inverse(dMin)), 63.0F));
        // The levels follow from the scales as they are stored, not as they were found.
        const float factor = inverse(d * static_cast<float>(scale[sub]));
        const float offset = dMin * static_cast<float>(minimum[sub]);
        for (int i = 32 * sub; i < 32 * sub + 32; ++i) {
            level[i] = static_cast<std::uint8_t>(std::clamp(nearest((x[i] + offset) * factor), 0.0F, 15.0F));
        }
    }
    to = put(to, kernels::floatToHalf(d));
    to = put(to, kernels::floatToHalf(dMin));
    to = putScales(to, scale, minimum);
    for (int pair = 0; pair < 4; ++pair) {
        for (int i = 0; i < 32; ++i) {
            *to++ = static_cast<std::byte>(level[64 * pair + i] | level[64 * pair + 32 + i] << 4);
        }
    }
}

void quantizeQ6_K(const float *x, std::byte *to)
{
    std::array<float, 16> scales;
    float largest = 0;
    for (int sub = 0; sub < 16; ++sub) {
        scales[sub] = searchScale<16>(x + 16 * sub, -32, 31);
        largest = std::max(largest, std::fabs(scales[sub]));
    }
    const float d = throughHalf(largest / 127);
    std::array<std::int8_t, 16> scale;
    std::array<std::uint8_t, KBlock> level;
    for (int sub = 0; sub < 16; ++sub) {
        scale[sub] = static_cast<std::int8_t>(std::clamp(nearest(scales[sub] * inverse(d)), -127.0F, 127.0F));
        const float factor = inverse(d * static_cast<float>(scale[sub]));
        for (int i = 16 * sub; i < 16 * sub + 16; ++i) {
            level[i] = static_cast<std::uint8_t>(std::clamp(nearest(x[i] * factor), -32.0F, 31.0F) + 32);
        }
    }
    std::byte *low = to;
    std::byte *high = to + 128;
    for (int half = 0; half < 2; ++half, low += 64, high += 32) {
        const std::uint8_t *q = level.data() + 128 * half;
        for (int i = 0; i < 32; ++i) {
            low[i] = static_cast<std::byte>((q[i] & 15) | (q[i + 64] & 15) << 4);
            low[i + 32] = static_cast<std::byte>((q[i + 32] & 15) | (q[i + 96] & 15) << 4);
            high[i] = static_cast<std::byte>(q[i] >> 4 | (q[i + 32] >> 4) << 2 | (q[i + 64] >> 4) << 4 |
                                             (q[i + 96] >> 4) << 6);
        }
    }
    std::memcpy(to + 192, scale.data(), scale.size());
    put(to + 208, kernels::floatToHalf(d));
}

using BlockQuantizer = void (*)(const float *from, std::byte *to);

BlockQuantizer quantizerOf(DType type) noexcept
{
    switch (type) {
    case DType::F32:
        return [](const float *from, std::byte *to) { put(to, *from); };
    case DType::F16:
        return [](const float *from, std::byte *to) { put(to, kernels::floatToHalf(*from)); };
    case DType::BF16:
        return [](const float *from, std::byte *to) { put(to, bfloatBits(*from)); };
    case DType::Q8_0:
        return quantizeQ8_0;
    case DType::Q4_0:
        return quantizeQ4_0;
    case DType::Q4_K:
        return quantizeQ4_K;
    case DType::Q6_K:
        return quantizeQ6_K;
    default:
        return nullptr;
    }
}

}  // namespace

bool canQuantizeTo(DType type) noexcept
{
    return quantizerOf(type) != nullptr;
}

void quantize(DType type, const float *from, std::byte *to, std::size_t values) noexcept
{
    const BlockQuantizer block = quantizerOf(type);
    const kernels::DTypeTraits &traits = kernels::traits(type);
    for (std::size_t i = 0; i < values; i += static_cast<std::size_t>(traits.valuesPerBlock)) {
        block(from + i, to);
        to += traits.bytesPerBlock;
    }
}

}  // namespace rookery
