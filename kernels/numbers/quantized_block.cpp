#include "kernels/numbers/quantized_block.h"

#include <bit>
#include <cstring>

namespace rookery::kernels {

namespace {

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

unsigned byteAt(const std::byte *from, int index) noexcept
{
    return std::to_integer<unsigned>(from[index]);
}

void setScale(QuantizedBlock &part, float scale, float offset, std::uint8_t zero) noexcept
{
    part.scale = scale;
    part.offset = offset;
    part.scaleCode[0] = part.scaleCode[1] = 1;
    part.offsetCode[0] = part.offsetCode[1] = 1;
    part.zero = zero;
}

void readQ8_0(const std::byte *block, QuantizedBlock &part) noexcept
{
    setScale(part, half(block), 0.0F, 128);
    for (int i = 0; i < 32; ++i) {
        part.q[i] = static_cast<std::uint8_t>(byteAt(block, 2 + i) ^ 0x80U);
    }
}

/// Q4_0, Q4_1, Q5_0, Q5_1: values i and i + 16 share a byte, their fifth bits are bits i and i + 16 of
/// `high`.
void readNibbles(const std::byte *nibbles, std::uint32_t high, QuantizedBlock &part) noexcept
{
    for (int i = 0; i < 16; ++i) {
        const unsigned both = byteAt(nibbles, i);
        part.q[i] = static_cast<std::uint8_t>((both & 15U) | (high >> i & 1U) << 4);
        part.q[i + 16] = static_cast<std::uint8_t>(both >> 4 | (high >> (i + 16) & 1U) << 4);
    }
}

struct ScaleAndMin {
    unsigned scale;
    unsigned min;
};

/// The 6-bit pair of sub-block `s` from the twelve packed bytes of Q4_K and Q5_K.
ScaleAndMin kScale(const std::byte *packed, int s) noexcept
{
    if (s < 4) {
        return {byteAt(packed, s) & 63U, byteAt(packed, s + 4) & 63U};
    }
    return {(byteAt(packed, s + 4) & 15U) | byteAt(packed, s - 4) >> 6 << 4,
            byteAt(packed, s + 4) >> 4 | byteAt(packed, s) >> 6 << 4};
}

/// Q4_K, and Q5_K where `fifth` isn't null.
void readK(const std::byte *block, const std::byte *fifth, const std::byte *nibbles,
           QuantizedBlock *parts) noexcept
{
    const float d = half(block);
    const float dmin = half(block + 2);
    for (int s = 0; s < 8; ++s) {
        const auto [scale, min] = kScale(block + 4, s);
        setScale(parts[s], d, -dmin, 0);
        parts[s].scaleCode[0] = parts[s].scaleCode[1] = static_cast<std::int8_t>(scale);
        parts[s].offsetCode[0] = parts[s].offsetCode[1] = static_cast<std::uint8_t>(min);
        for (int i = 0; i < 32; ++i) {
            const unsigned low = byteAt(nibbles, 32 * (s / 2) + i) >> (s % 2 * 4) & 15U;
            const unsigned high = fifth != nullptr ? byteAt(fifth, i) >> s & 1U : 0U;
            parts[s].q[i] = static_cast<std::uint8_t>(low | high << 4);
        }
    }
}

void readQ6_K(const std::byte *block, QuantizedBlock *parts) noexcept
{
    const float d = half(block + 208);
    for (int s = 0; s < 8; ++s) {
        QuantizedBlock &part = parts[s];
        setScale(part, d, 0.0F, 32);
        for (int group = 0; group < 2; ++group) {
            part.scaleCode[group] = read<std::int8_t>(block + 192 + 2 * s + group);
        }
        const std::byte *low = block + s / 4 * 64 + s % 2 * 32;
        const std::byte *high = block + 128 + s / 4 * 32;
        const int quarter = s % 4;
        for (int i = 0; i < 32; ++i) {
            part.q[i] = static_cast<std::uint8_t>((byteAt(low, i) >> (quarter / 2 * 4) & 15U) |
                                                  (byteAt(high, i) >> (quarter * 2) & 3U) << 4);
        }
    }
}

/// Two bits of each value; a scale and a minimum of four bits for every 16.
void readQ2_K(const std::byte *block, QuantizedBlock *parts) noexcept
{
    const float d = half(block + 80);
    const float dmin = half(block + 82);
    for (int s = 0; s < 8; ++s) {
        QuantizedBlock &part = parts[s];
        setScale(part, d, -dmin, 0);
        for (int group = 0; group < 2; ++group) {
            const unsigned both = byteAt(block, 2 * s + group);
            part.scaleCode[group] = static_cast<std::int8_t>(both & 15U);
            part.offsetCode[group] = static_cast<std::uint8_t>(both >> 4);
        }
        const std::byte *bits = block + 16 + s / 4 * 32;
        for (int i = 0; i < 32; ++i) {
            part.q[i] = static_cast<std::uint8_t>(byteAt(bits, i) >> (s % 4 * 2) & 3U);
        }
    }
}

/// Two bits of each value behind the third; a scale of six bits for every 16, its upper two apart.
void readQ3_K(const std::byte *block, QuantizedBlock *parts) noexcept
{
    const float d = half(block + 108);
    const std::byte *scales = block + 96;
    for (int s = 0; s < 8; ++s) {
        QuantizedBlock &part = parts[s];
        setScale(part, d, 0.0F, 4);
        for (int group = 0; group < 2; ++group) {
            const int j = 2 * s + group;
            const unsigned low = byteAt(scales, j % 8) >> (j / 8 * 4) & 15U;
            const unsigned high = byteAt(scales, 8 + j % 4) >> (j / 4 * 2) & 3U;
            part.scaleCode[group] = static_cast<std::int8_t>(static_cast<int>(low | high << 4) - 32);
        }
        const std::byte *bits = block + 32 + s / 4 * 32;
        for (int i = 0; i < 32; ++i) {
            const unsigned low = byteAt(bits, i) >> (s % 4 * 2) & 3U;
            part.q[i] = static_cast<std::uint8_t>(low | (byteAt(block, i) >> s & 1U) << 2);
        }
    }
}

/// What the four bits of a value stand for.
constexpr std::int8_t Iq4Levels[16] = {-127, -104, -83, -65, -49, -35, -22, -10,
                                       1,    13,   25,  38,  53,  69,  89,  113};
constexpr std::int8_t Mxfp4Levels[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

void readLevels(const std::byte *nibbles, const std::int8_t (&levels)[16], QuantizedBlock &part) noexcept
{
    readNibbles(nibbles, 0, part);
    for (std::uint8_t &q : part.q) {
        q = static_cast<std::uint8_t>(levels[q] + part.zero);
    }
}

/// As IQ4_NL, with a scale of six bits for every 32.
void readIq4_XS(const std::byte *block, QuantizedBlock *parts) noexcept
{
    const float d = half(block);
    const unsigned upper = read<std::uint16_t>(block + 2);
    for (int s = 0; s < 8; ++s) {
        QuantizedBlock &part = parts[s];
        setScale(part, d, 0.0F, 128);
        const unsigned low = byteAt(block, 4 + s / 2) >> (s % 2 * 4) & 15U;
        const unsigned high = upper >> (2 * s) & 3U;
        const int scale = static_cast<int>(low | high << 4) - 32;
        part.scaleCode[0] = part.scaleCode[1] = static_cast<std::int8_t>(scale);
        readLevels(block + 8 + 16 * s, Iq4Levels, part);
    }
}

/// 2^(exponent - 128): the levels are twice those of the format, so that they are whole.
float mxfp4Scale(unsigned exponent) noexcept
{
    return std::bit_cast<float>(exponent < 2 ? 0x00200000U << exponent : (exponent - 1) << 23);
}

}  // namespace

void readBlock(DType type, const std::byte *block, QuantizedBlock *parts) noexcept
{
    switch (type) {
    case DType::Q8_0:
        return readQ8_0(block, *parts);
    case DType::Q4_0:
        setScale(*parts, half(block), 0.0F, 8);
        return readNibbles(block + 2, 0, *parts);
    case DType::Q4_1:
        setScale(*parts, half(block), half(block + 2), 0);
        return readNibbles(block + 4, 0, *parts);
    case DType::Q5_0:
        setScale(*parts, half(block), 0.0F, 16);
        return readNibbles(block + 6, read<std::uint32_t>(block + 2), *parts);
    case DType::Q5_1:
        setScale(*parts, half(block), half(block + 2), 0);
        return readNibbles(block + 8, read<std::uint32_t>(block + 4), *parts);
    case DType::Q4_K:
        return readK(block, nullptr, block + 16, parts);
    case DType::Q5_K:
        return readK(block, block + 16, block + 48, parts);
    case DType::Q6_K:
        return readQ6_K(block, parts);
    case DType::Q2_K:
        return readQ2_K(block, parts);
    case DType::Q3_K:
        return readQ3_K(block, parts);
    case DType::IQ4_NL:
        setScale(*parts, half(block), 0.0F, 128);
        return readLevels(block + 2, Iq4Levels, *parts);
    case DType::IQ4_XS:
        return readIq4_XS(block, parts);
    case DType::MXFP4:
        setScale(*parts, mxfp4Scale(byteAt(block, 0)), 0.0F, 16);
        return readLevels(block + 1, Mxfp4Levels, *parts);
    case DType::F32:
    case DType::F16:
    case DType::BF16:
        return;  // not block types
    }
}

void readBlocks(DType type, const std::byte *from, int values, QuantizedBlock *parts) noexcept
{
    const DTypeTraits &t = traits(type);
    for (int i = 0; i < values; i += t.valuesPerBlock) {
        readBlock(type, from, parts + i / QuantizedBlock::Values);
        from += t.bytesPerBlock;
    }
}

}  // namespace rookery::kernels
