#include "kernels/dtype.h"

#include <array>
#include <bit>
#include <cstring>

namespace rookery::kernels {

namespace {

constexpr std::array<DTypeTraits, 11> Traits = {{
    {"f32", 1, 4},
    {"f16", 1, 2},
    {"bf16", 1, 2},
    {"q8_0", 32, 34},
    {"q4_0", 32, 18},
    {"q4_1", 32, 20},
    {"q5_0", 32, 22},
    {"q5_1", 32, 24},
    {"q4_k", 256, 144},
    {"q5_k", 256, 176},
    {"q6_k", 256, 210},
}};

float halfToFloat(std::uint16_t half) noexcept
{
    const std::uint32_t sign = std::uint32_t{half & 0x8000U} << 16;
    const std::uint32_t magnitude = half & 0x7fffU;
    if (magnitude >= 0x7c00U) {  // infinity, NaN
        return std::bit_cast<float>(sign | 0x7f800000U | magnitude << 13);
    }
    if (magnitude < 0x0400U) {  // zero, subnormal: a multiple of 2^-24
        const float value = static_cast<float>(magnitude) * 0x1p-24F;
        return sign != 0 ? -value : value;
    }
    return std::bit_cast<float>(sign | ((magnitude << 13) + 0x38000000U));
}

template<class T>
T read(const std::byte *from) noexcept
{
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

float half(const std::byte *from) noexcept
{
    return halfToFloat(read<std::uint16_t>(from));
}

int byteAt(const std::byte *from, int index) noexcept
{
    return std::to_integer<int>(from[index]);
}

void decodeQ8_0(const std::byte *block, float *to) noexcept
{
    const float scale = half(block);
    for (int i = 0; i < 32; ++i) {
        to[i] = scale * static_cast<float>(read<std::int8_t>(block + 2 + i));
    }
}

/// Q4_0, Q4_1, Q5_0, Q5_1: value = scale * (q - zero) + offset, the fifth bit from `high`.
void decodeNibbles(const std::byte *nibbles, std::uint32_t high, float scale, int zero, float offset,
                   float *to) noexcept
{
    for (int i = 0; i < 16; ++i) {
        const int low = (byteAt(nibbles, i) & 15) | static_cast<int>(high >> i & 1U) << 4;
        const int top = byteAt(nibbles, i) >> 4 | static_cast<int>(high >> (i + 16) & 1U) << 4;
        to[i] = scale * static_cast<float>(low - zero) + offset;
        to[i + 16] = scale * static_cast<float>(top - zero) + offset;
    }
}

struct ScaleAndMin {
    int scale;
    int min;
};

/// The 6-bit pair of sub-block `s` from the twelve packed bytes of Q4_K and Q5_K.
ScaleAndMin kScale(const std::byte *packed, int s) noexcept
{
    if (s < 4) {
        return {byteAt(packed, s) & 63, byteAt(packed, s + 4) & 63};
    }
    return {(byteAt(packed, s + 4) & 15) | byteAt(packed, s - 4) >> 6 << 4,
            byteAt(packed, s + 4) >> 4 | byteAt(packed, s) >> 6 << 4};
}

/// Q4_K, and Q5_K where `fifth` isn't null.
void decodeK(const std::byte *block, const std::byte *fifth, const std::byte *nibbles, float *to) noexcept
{
    const float d = half(block);
    const float dmin = half(block + 2);
    for (int s = 0; s < 8; ++s) {
        const auto [scale, min] = kScale(block + 4, s);
        const float step = d * static_cast<float>(scale);
        const float offset = dmin * static_cast<float>(min);
        for (int i = 0; i < 32; ++i) {
            int q = byteAt(nibbles, 32 * (s / 2) + i) >> (s % 2 * 4) & 15;
            if (fifth != nullptr) {
                q |= (byteAt(fifth, i) >> s & 1) << 4;
            }
            to[32 * s + i] = step * static_cast<float>(q) - offset;
        }
    }
}

void decodeQ6_K(const std::byte *block, float *to) noexcept
{
    const std::byte *scales = block + 192;
    const float d = half(block + 208);
    for (int i = 0; i < 256; ++i) {
        const int inHalf = i % 128;
        const int quarter = inHalf / 32;
        const int low = byteAt(block, i / 128 * 64 + inHalf % 64) >> (quarter / 2 * 4) & 15;
        const int high = byteAt(block, 128 + i / 128 * 32 + i % 32) >> (quarter * 2) & 3;
        const float step = d * static_cast<float>(read<std::int8_t>(scales + i / 16));
        to[i] = step * static_cast<float>((low | high << 4) - 32);
    }
}

void decodeBlock(DType type, const std::byte *block, float *to) noexcept
{
    switch (type) {
    case DType::F32:
        *to = read<float>(block);
        return;
    case DType::F16:
        *to = half(block);
        return;
    case DType::BF16:
        *to = std::bit_cast<float>(std::uint32_t{read<std::uint16_t>(block)} << 16);
        return;
    case DType::Q8_0:
        return decodeQ8_0(block, to);
    case DType::Q4_0:
        return decodeNibbles(block + 2, 0, half(block), 8, 0.0F, to);
    case DType::Q4_1:
        return decodeNibbles(block + 4, 0, half(block), 0, half(block + 2), to);
    case DType::Q5_0:
        return decodeNibbles(block + 6, read<std::uint32_t>(block + 2), half(block), 16, 0.0F, to);
    case DType::Q5_1:
        return decodeNibbles(block + 8, read<std::uint32_t>(block + 4), half(block), 0, half(block + 2), to);
    case DType::Q4_K:
        return decodeK(block, nullptr, block + 16, to);
    case DType::Q5_K:
        return decodeK(block, block + 16, block + 48, to);
    case DType::Q6_K:
        return decodeQ6_K(block, to);
    }
}

}  // namespace

const DTypeTraits &traits(DType type) noexcept
{
    return Traits[static_cast<std::size_t>(type)];
}

std::size_t storedBytes(DType type, std::size_t values) noexcept
{
    const DTypeTraits &t = traits(type);
    return values / static_cast<std::size_t>(t.valuesPerBlock) * static_cast<std::size_t>(t.bytesPerBlock);
}

void decode(DType type, const std::byte *from, float *to, std::size_t values) noexcept
{
    const DTypeTraits &t = traits(type);
    for (std::size_t i = 0; i < values; i += static_cast<std::size_t>(t.valuesPerBlock)) {
        decodeBlock(type, from, to + i);
        from += t.bytesPerBlock;
    }
}

std::uint16_t floatToHalf(float value) noexcept
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = bits >> 16 & 0x8000U;
    const std::uint32_t magnitude = bits & 0x7fffffffU;
    if (magnitude > 0x7f800000U) {
        return static_cast<std::uint16_t>(sign | 0x7e00U);  // NaN
    }
    if (magnitude >= 0x477ff000U) {
        return static_cast<std::uint16_t>(sign | 0x7c00U);  // rounds to 65536 or more
    }
    if (magnitude < 0x38800000U) {
        // Subnormal: adding 0.5 leaves the value's multiples of 2^-24 in the low bits, rounded.
        const float shifted = std::bit_cast<float>(magnitude) + 0.5F;
        return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(shifted) - 0x3f000000U));
    }
    const std::uint32_t odd = magnitude >> 13 & 1U;
    return static_cast<std::uint16_t>(sign | (magnitude - 0x38000000U + 0xfffU + odd) >> 13);
}

}  // namespace rookery::kernels
