#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/cpu/training/training_kernels.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

// Tokens and vectors of columns whose sums are in registers.
constexpr int StripTokens = 6;
#if defined(__AVX512F__)
constexpr int StripVectors = 4;
#else
constexpr int StripVectors = 2;
#endif

template<DType Type>
inline void decodeStrip(const MatrixView &matrix, int row, int column, const WeightStrip &strip)
{
    constexpr std::size_t ValueBytes = Type == DType::F32 ? 4 : 2;
    for (int r = 0; r < strip.rows; ++r) {
        const std::byte *from =
            matrix.data + (static_cast<std::size_t>(row + r) * static_cast<std::size_t>(matrix.columns) +
                           static_cast<std::size_t>(column)) *
                              ValueBytes;
        float *to = strip.values + r * WeightStrip::Columns;
        for (int i = 0; i < WeightStrip::Columns; i += Width) {
            const int left = strip.columns - i;
            store(to + i, left >= Width ? loadAs<Type>(from + static_cast<std::size_t>(i) * ValueBytes)
                          : left > 0
                              ? loadFirstAs<Type>(from + static_cast<std::size_t>(i) * ValueBytes, left)
                              : Floats{});
        }
    }
}

inline void stripOfFloats(const MatrixView &matrix, int row, int column, const WeightStrip &strip)
{
    switch (matrix.type) {
    case DType::F16:
        return decodeStrip<DType::F16>(matrix, row, column, strip);
    case DType::BF16:
        return decodeStrip<DType::BF16>(matrix, row, column, strip);
    default:
        return decodeStrip<DType::F32>(matrix, row, column, strip);
    }
}

/// A row's scales or offsets of one tile, for each of its groups.
struct TileFactors {
    float scale[2];
    float offset[2];
};

inline TileFactors factorsOf(const PackedLayout &layout, const std::byte *halves, const std::byte *tile,
                             int row)
{
    const auto half = [&](int at) {
        std::byte padded[2 * Width] = {};
        std::memcpy(padded, halves + 2 * at, 2);
        return layout.wideScales ? loadAs<DType::BF16>(padded)[0] : loadAs<DType::F16>(padded)[0];
    };
    const float scale = half(row);
    const float offset = layout.hasOffset ? half(PackedLayout::Rows + row) : 0;
    TileFactors factors = {{scale, scale}, {offset, offset}};
    for (int group = 0; layout.twoLevels && group < layout.scaleGroups(); ++group) {
        factors.scale[group] *= static_cast<std::int8_t>(tile[PackedLayout::Rows * group + row]);
        if (layout.hasOffset) {
            factors.offset[group] *=
                static_cast<std::uint8_t>(tile[PackedLayout::Rows * (layout.scaleGroups() + group) + row]);
        }
    }
    return factors;
}

/// The columns of a quad of one row, a byte each.
inline std::uint32_t quadOf(const PackedLayout &layout, const std::byte *tile, int row, int quad)
{
    std::uint32_t four;
    if (layout.lowBits == 8) {
        std::memcpy(&four, tile + layout.lowAt() + quad * PackedLayout::Line + 4 * row, sizeof four);
        return four;
    }
    std::memcpy(&four, tile + layout.lowAt() + quad / 2 * PackedLayout::Line + 4 * row, sizeof four);
    four = four >> (quad % 2 * 4) & 0x0f0f0f0fU;
    if (layout.highBits > 0) {
        const int bit = quad * layout.highBits;
        std::uint32_t high;
        std::memcpy(&high, tile + layout.highAt() + bit / 8 * PackedLayout::Line + 4 * row, sizeof high);
        four |= (high >> (bit % 8) & static_cast<std::uint32_t>((1 << layout.highBits) - 1) * 0x01010101U)
                << 4;
    }
    return four;
}

inline void stripOfTiles(const PackedLayout &layout, const std::byte *band, int column,
                         const WeightStrip &strip)
{
    constexpr int Columns = PackedLayout::Columns;
    for (int i = 0; i < strip.columns; i += Columns) {
        const int index = (column + i) / Columns;
        const int group = index / layout.tilesPerHeader();
        const int groupBytes = layout.headerBytes() + layout.tilesPerHeader() * layout.tileBytes();
        const std::byte *header = band + std::ptrdiff_t{group} * groupBytes;
        const std::byte *tile =
            header + layout.headerBytes() + index % layout.tilesPerHeader() * layout.tileBytes();
        for (int row = 0; row < strip.rows; ++row) {
            const TileFactors factors = factorsOf(layout, layout.twoLevels ? header : tile, tile, row);
            float *to = strip.values + row * WeightStrip::Columns + i;
            for (int quad = 0; quad < Columns / 4; ++quad) {
                const int part = 4 * quad / layout.scaleColumns;
                const std::uint32_t four = quadOf(layout, tile, row, quad);
                for (int j = 0; j < 4; ++j) {
                    const int q = static_cast<int>(four >> (8 * j) & 0xffU) - layout.zero;
                    to[4 * quad + j] = static_cast<float>(q) * factors.scale[part] + factors.offset[part];
                }
            }
        }
    }
    for (int row = 0; row < strip.rows; ++row) {
        for (int i = strip.columns; i < WeightStrip::Columns; ++i) {
            strip.values[row * WeightStrip::Columns + i] = 0;
        }
    }
}

/// `Tokens` tokens from `token` on.
template<int Tokens>
inline void stripTile(const StripProduct &product, int token)
{
    constexpr int TileColumns = StripVectors * Width;
    const float *y = product.y + static_cast<std::size_t>(token) * product.yStride;
    for (int column = 0; column < product.strip.columns; column += TileColumns) {
        Floats sums[Tokens][StripVectors] = {};
        const float *w = product.strip.values + column;
        const float *inputs = y;
        for (int row = 0; row < product.strip.rows;
             ++row, w += WeightStrip::Columns, inputs += product.yRowStep) {
            Floats weights[StripVectors];
            for (int i = 0; i < StripVectors; ++i) {
                weights[i] = load(w + i * Width);
            }
            for (int t = 0; t < Tokens; ++t) {
                const Floats input = splat(inputs[static_cast<std::size_t>(t) * product.yStride]);
                for (int i = 0; i < StripVectors; ++i) {
                    sums[t][i] += input * weights[i];
                }
            }
        }
        for (int t = 0; t < Tokens; ++t) {
            float *x = product.x + static_cast<std::size_t>(token + t) * product.xStride + column;
            for (int i = 0; i < StripVectors; ++i) {
                const int left = product.strip.columns - column - i * Width;
                if (left > 0) {
                    storeFirst(x + i * Width,
                               product.accumulate ? sums[t][i] + loadFirst(x + i * Width, left) : sums[t][i],
                               left);
                }
            }
        }
    }
}

inline void multiplyStrip(const StripProduct &product)
{
    int token = 0;
    for (; token + StripTokens <= product.tokens; token += StripTokens) {
        stripTile<StripTokens>(product, token);
    }
    for (; token < product.tokens; ++token) {
        stripTile<1>(product, token);
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
