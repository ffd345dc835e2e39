#include "kernels/cpu/layout/packed_layout.h"

#include <bit>
#include <cstring>

namespace rookery::kernels::cpu {

namespace {

void putHalf(std::byte *to, float value) noexcept
{
    const std::uint16_t bits = floatToHalf(value);
    std::memcpy(to, &bits, sizeof bits);
}

/// \pre nothing is lost
void putBfloat(std::byte *to, float value) noexcept
{
    const auto bits = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16);
    std::memcpy(to, &bits, sizeof bits);
}

void placeScales(const PackedLayout &layout, const QuantizedBlock &block, int row, std::byte *scales) noexcept
{
    (layout.wideScales ? putBfloat : putHalf)(scales + 2 * row, block.scale);
    if (layout.hasOffset) {
        putHalf(scales + 2 * (PackedLayout::Rows + row), block.offset);
    }
}

void placeCodes(const PackedLayout &layout, const QuantizedBlock &block, int row, std::byte *codes) noexcept
{
    for (int group = 0; group < layout.scaleGroups(); ++group) {
        codes[PackedLayout::Rows * group + row] = static_cast<std::byte>(block.scaleCode[group]);
        if (layout.hasOffset) {
            codes[PackedLayout::Rows * (layout.scaleGroups() + group) + row] =
                static_cast<std::byte>(block.offsetCode[group]);
        }
    }
}

std::uint32_t fourOf(const std::uint8_t *q) noexcept
{
    std::uint32_t four;
    std::memcpy(&four, q, sizeof four);
    return four;
}

void put(std::byte *to, std::uint32_t four) noexcept
{
    std::memcpy(to, &four, sizeof four);
}

/// Four bytes at a time, the columns of a quad: no bit leaves its byte when they are shifted together.
void placeBits(const PackedLayout &layout, const QuantizedBlock &block, int row, std::byte *tile) noexcept
{
    constexpr int Quads = PackedLayout::Columns / 4;
    std::byte *low = tile + layout.lowAt() + 4 * row;
    if (layout.lowBits == 8) {
        for (int quad = 0; quad < Quads; ++quad) {
            put(low + quad * PackedLayout::Line, fourOf(block.q + 4 * quad));
        }
        return;
    }
    std::uint32_t high[2] = {};
    for (int quad = 0; quad < Quads; quad += 2) {
        const std::uint32_t even = fourOf(block.q + 4 * quad);
        const std::uint32_t odd = fourOf(block.q + 4 * (quad + 1));
        put(low + quad / 2 * PackedLayout::Line, (even & 0x0f0f0f0fU) | (odd & 0x0f0f0f0fU) << 4);
        const int bit = quad * layout.highBits;
        high[bit / 8] |= (even >> 4 & 0x0f0f0f0fU) << bit % 8;
        high[bit / 8] |= (odd >> 4 & 0x0f0f0f0fU) << (bit % 8 + layout.highBits);
    }
    for (int line = 0; line < layout.highBits; ++line) {
        put(tile + layout.highAt() + line * PackedLayout::Line + 4 * row, high[line]);
    }
}

}  // namespace

const PackedLayout &packedLayout(DType type) noexcept
{
    switch (type) {
    case DType::Q4_0:
        return Packed4;
    case DType::Q4_1:
        return Packed4Offset;
    case DType::Q4_K:
        return Packed4K;
    case DType::Q5_0:
        return Packed5;
    case DType::Q5_1:
        return Packed5Offset;
    case DType::Q5_K:
        return Packed5K;
    case DType::Q6_K:
        return Packed6K;
    case DType::Q2_K:
        return Packed2K;
    case DType::Q3_K:
        return Packed3K;
    case DType::IQ4_XS:
        return Packed8K;
    case DType::MXFP4:
        return Packed5Wide;
    default:
        return Packed8;
    }
}

void placeBlocks(const PackedLayout &layout, const QuantizedBlock *blocks, int count, int row, int column,
                 std::byte *band) noexcept
{
    band += layout.bandBytes(column);
    for (int block = 0; block < count; ++block) {
        const bool atHeader = block % layout.tilesPerHeader() == 0;
        if (!layout.twoLevels || atHeader) {
            placeScales(layout, blocks[block], row, band);
        }
        if (layout.twoLevels) {
            band += atHeader ? layout.headerBytes() : 0;
            placeCodes(layout, blocks[block], row, band);
        }
        placeBits(layout, blocks[block], row, band);
        band += layout.tileBytes();
    }
}

}  // namespace rookery::kernels::cpu
