#include "kernels/cpu/packed_layout.h"

#include <cstring>

namespace rookery::kernels::cpu {

namespace {

void putHalf(std::byte *to, float value) noexcept
{
    const std::uint16_t bits = floatToHalf(value);
    std::memcpy(to, &bits, sizeof bits);
}

void placeScales(const PackedLayout &layout, const QuantizedBlock &block, int row, std::byte *scales) noexcept
{
    putHalf(scales + 2 * row, block.scale);
    if (layout.hasOffset) {
        putHalf(scales + 2 * (PackedLayout::Rows + row), block.offset);
    }
}

void placeCodes(const PackedLayout &layout, const QuantizedBlock &block, int row, std::byte *codes) noexcept
{
    for (int group = 0; group < layout.scaleGroups(); ++group) {
        codes[PackedLayout::Rows * group + row] = static_cast<std::byte>(block.scaleCode[group]);
    }
    if (layout.hasOffset) {
        codes[PackedLayout::Rows * layout.scaleGroups() + row] = static_cast<std::byte>(block.offsetCode);
    }
}

void placeBits(const PackedLayout &layout, const QuantizedBlock &block, int row, std::byte *tile) noexcept
{
    for (int i = 0; i < PackedLayout::Columns; ++i) {
        const int quad = i / 4;
        const int inLine = 4 * row + i % 4;
        const unsigned q = block.q[i];
        if (layout.lowBits == 8) {
            tile[layout.lowAt() + quad * PackedLayout::Line + inLine] = static_cast<std::byte>(q);
            continue;
        }
        tile[layout.lowAt() + quad / 2 * PackedLayout::Line + inLine] |=
            static_cast<std::byte>((q & 15U) << (quad % 2 * 4));
        if (layout.highBits > 0) {
            const int bit = quad * layout.highBits;
            tile[layout.highAt() + bit / 8 * PackedLayout::Line + inLine] |=
                static_cast<std::byte>(q >> 4 << bit % 8);
        }
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
