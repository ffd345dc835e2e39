#include "engine/quantize/block_quantizer.h"

#include "engine/quantize/error_feedback.h"
#include "engine/quantize/scale_search.h"

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

float inverse(float x)
{
    return x == 0 ? 0 : 1 / x;
}

/// Weights of columns of which nothing is known.
constexpr std::array<float, KBlock> Alike = [] {
    std::array<float, KBlock> ones = {};
    for (float &one : ones) {
        one = 1;
    }
    return ones;
}();

/// Nobody makes up for errors.
constexpr auto NoFeedback = [](int, float) {};

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

float levelOf(float x, float factor, float low, float high)
{
    return std::clamp(nearest(x * factor), low, high);
}

/// The weighted squared error of 32 values with this scale.
float errorOf(const float *x, const float *weights, float d)
{
    const float factor = inverse(d);
    float error = 0;
    for (int i = 0; i < 32; ++i) {
        const float difference = d * levelOf(x[i], factor, -8, 7) - x[i];
        error += weights[i] * difference * difference;
    }
    return error;
}

/// \param handOn called with each value's place and error in turn, before the next one is looked at
template<typename HandOn>
void quantizeQ4_0(const float *x, const float *weights, std::byte *to, const HandOn &handOn)
{
    float d = throughHalf(searchScale(x, weights, 32, -8, 7));
    // As it is stored, a scale may be worse than the one that just holds the largest value.
    const float peak =
        *std::max_element(x, x + 32, [](float a, float b) { return std::fabs(a) < std::fabs(b); });
    if (const float plain = throughHalf(peak / -8); errorOf(x, weights, plain) < errorOf(x, weights, d)) {
        d = plain;
    }
    const float factor = inverse(d);
    std::array<std::uint8_t, 32> level;
    for (int i = 0; i < 32; ++i) {
        const float q = levelOf(x[i], factor, -8, 7);
        level[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(q + 8);
        handOn(i, x[i] - d * q);
    }
    to = put(to, kernels::floatToHalf(d));
    for (std::size_t i = 0; i < 16; ++i) {
        *to++ = static_cast<std::byte>(level[i] | level[i + 16] << 4);
    }
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

/// A K block's scales as they are stored.
struct KScales {
    float d = 0;
    float dMin = 0;
    std::array<unsigned, 8> scale = {};
    std::array<unsigned, 8> minimum = {};

    float scaleOf(std::size_t sub) const { return d * static_cast<float>(scale[sub]); }
    float minimumOf(std::size_t sub) const { return dMin * static_cast<float>(minimum[sub]); }
};

KScales stored(const std::array<ScaleAndMinimum, 8> &lines)
{
    float largestScale = 0;
    float largestMinimum = 0;
    for (const ScaleAndMinimum &line : lines) {
        largestScale = std::max(largestScale, line.scale);
        largestMinimum = std::max(largestMinimum, line.minimum);
    }
    KScales scales;
    scales.d = throughHalf(largestScale / 63);
    scales.dMin = throughHalf(largestMinimum / 63);
    for (std::size_t sub = 0; sub < 8; ++sub) {
        const auto code = [](float value, float unit) {
            return static_cast<unsigned>(std::clamp(nearest(value * inverse(unit)), 0.0F, 63.0F));
        };
        scales.scale[sub] = code(lines[sub].scale, scales.d);
        scales.minimum[sub] = code(lines[sub].minimum, scales.dMin);
    }
    return scales;
}

/// The weighted squared error of 32 values with a scale and a minimum.
float errorOf(const float *x, const float *weights, float scale, float minimum)
{
    const float factor = inverse(scale);
    float error = 0;
    for (int i = 0; i < 32; ++i) {
        const float difference = scale * levelOf(x[i] + minimum, factor, 0, 15) - minimum - x[i];
        error += weights[i] * difference * difference;
    }
    return error;
}

float errorOf(const float *x, const float *weights, const KScales &scales)
{
    float error = 0;
    for (std::size_t sub = 0; sub < 8; ++sub) {
        error += errorOf(x + 32 * sub, weights + 32 * sub, scales.scaleOf(sub), scales.minimumOf(sub));
    }
    return error;
}

/// Those from the smallest to the largest value of each 32, without a search.
KScales plainScales(const float *x)
{
    std::array<ScaleAndMinimum, 8> lines;
    for (std::size_t sub = 0; sub < 8; ++sub) {
        const auto [smallest, largest] = std::minmax_element(x + 32 * sub, x + 32 * sub + 32);
        const float low = std::min(*smallest, 0.0F);
        lines[sub] = {std::max(*largest - low, 0.0F) / 15, -low};
    }
    return stored(lines);
}

/// The codes next to those that were found may fit better, as the other of the pair was rounded as well.
void refineCodes(const float *x, const float *weights, KScales &scales)
{
    for (std::size_t sub = 0; sub < 8; ++sub) {
        const auto [scale, minimum] =
            std::pair(static_cast<int>(scales.scale[sub]), static_cast<int>(scales.minimum[sub]));
        float best = errorOf(x + 32 * sub, weights + 32 * sub, scales.scaleOf(sub), scales.minimumOf(sub));
        for (int s = std::max(scale - 1, 0); s <= std::min(scale + 1, 63); ++s) {
            for (int m = std::max(minimum - 1, 0); m <= std::min(minimum + 1, 63); ++m) {
                const float error =
                    errorOf(x + 32 * sub, weights + 32 * sub, scales.d * static_cast<float>(s),
                            scales.dMin * static_cast<float>(m));
                if (error < best) {
                    best = error;
                    scales.scale[sub] = static_cast<unsigned>(s);
                    scales.minimum[sub] = static_cast<unsigned>(m);
                }
            }
        }
    }
}

/// \param handOn as for Q4_0
template<typename HandOn>
void quantizeQ4_K(const float *x, const float *weights, std::byte *to, const HandOn &handOn)
{
    std::array<ScaleAndMinimum, 8> lines;
    for (std::size_t sub = 0; sub < 8; ++sub) {
        lines[sub] = searchLine(x + 32 * sub, weights + 32 * sub);
        lines[sub].scale = std::max(lines[sub].scale, 0.0F);
    }
    KScales scales = stored(lines);
    refineCodes(x, weights, scales);
    // Of eight lines, one with an outlier may cost the others more than it gains.
    if (const KScales plain = plainScales(x); errorOf(x, weights, plain) < errorOf(x, weights, scales)) {
        scales = plain;
    }
    std::array<std::uint8_t, KBlock> level;
    for (int sub = 0; sub < 8; ++sub) {
        // The levels follow from the scales as they are stored, not as they were found.
        const float scale = scales.scaleOf(static_cast<std::size_t>(sub));
        const float minimum = scales.minimumOf(static_cast<std::size_t>(sub));
        const float factor = inverse(scale);
        for (int i = 32 * sub; i < 32 * sub + 32; ++i) {
            const float q = levelOf(x[i] + minimum, factor, 0, 15);
            level[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(q);
            handOn(i, x[i] - (scale * q - minimum));
        }
    }
    to = put(to, kernels::floatToHalf(scales.d));
    to = put(to, kernels::floatToHalf(scales.dMin));
    to = putScales(to, scales.scale, scales.minimum);
    for (std::size_t pair = 0; pair < 4; ++pair) {
        for (std::size_t i = 0; i < 32; ++i) {
            *to++ = static_cast<std::byte>(level[64 * pair + i] | level[64 * pair + 32 + i] << 4);
        }
    }
}

void quantizeQ6_K(const float *x, std::byte *to)
{
    std::array<float, 16> scales;
    float largest = 0;
    for (int sub = 0; sub < 16; ++sub) {
        scales[sub] = searchScale(x + 16 * sub, Alike.data(), 16, -32, 31);
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
        return [](const float *from, std::byte *to) { quantizeQ4_0(from, Alike.data(), to, NoFeedback); };
    case DType::Q4_K:
        return [](const float *from, std::byte *to) { quantizeQ4_K(from, Alike.data(), to, NoFeedback); };
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

bool canCalibrate(DType type) noexcept
{
    return type == DType::Q4_0 || type == DType::Q4_K;
}

void quantizeRow(DType type, float *row, std::byte *to, std::size_t columns,
                 const ErrorFeedback &feedback) noexcept
{
    const kernels::DTypeTraits &traits = kernels::traits(type);
    const float *weights = feedback.importance().data();
    for (std::size_t first = 0; first < columns; first += static_cast<std::size_t>(traits.valuesPerBlock)) {
        const auto handOn = [&](int i, float error) {
            feedback.handOn(row, static_cast<int>(first) + i, error);
        };
        if (type == DType::Q4_0) {
            quantizeQ4_0(row + first, weights + first, to, handOn);
        } else {
            quantizeQ4_K(row + first, weights + first, to, handOn);
        }
        to += traits.bytesPerBlock;
    }
}

}  // namespace rookery
