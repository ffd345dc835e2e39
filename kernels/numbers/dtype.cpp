#include "kernels/numbers/dtype.h"

#include "kernels/numbers/quantized_block.h"

#include <array>
#include <bit>
#include <cstring>

namespace rookery::kernels {

namespace {

constexpr std::array<DTypeTraits, 16> Traits = {{
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
    {"q2_k", 256, 84},
    {"q3_k", 256, 110},
    {"iq4_nl", 32, 18},
    {"iq4_xs", 256, 136},
    {"mxfp4", 32, 17},
}};

template<class T>
T read(const std::byte *from) noexcept
{
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

void decodeBlock(DType type, const std::byte *block, float *to) noexcept
{
    QuantizedBlock parts[8];
    readBlock(type, block, parts);
    const int values = traits(type).valuesPerBlock;
    for (int i = 0; i < values; ++i) {
        const QuantizedBlock &part = parts[i / QuantizedBlock::Values];
        const int at = i % QuantizedBlock::Values;
        to[i] = part.scale * static_cast<float>(part.scaleCode[at / 16]) *
                    static_cast<float>(part.q[at] - part.zero) +
                part.offset * static_cast<float>(part.offsetCode[at / 16]);
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
        switch (type) {
        case DType::F32:
            to[i] = read<float>(from);
            break;
        case DType::F16:
            to[i] = halfToFloat(read<std::uint16_t>(from));
            break;
        case DType::BF16:
            to[i] = std::bit_cast<float>(std::uint32_t{read<std::uint16_t>(from)} << 16);
            break;
        default:
            decodeBlock(type, from, to + i);
        }
        from += t.bytesPerBlock;
    }
}

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
