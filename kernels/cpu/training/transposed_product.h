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

/// What the numbers of one tile are multiplied by and what is added, for each of its groups, row by row.
struct TileFactors {
    float scale[2][PackedLayout::Rows];
    float offset[2][PackedLayout::Rows];
};

/// A float16 (or bfloat16) for each row.
inline void rowFactors(const PackedLayout &layout, const std::byte *halves, float (&to)[PackedLayout::Rows])
{
    for (int row = 0; row < PackedLayout::Rows; row += Width) {
        const std::byte *from = halves + 2 * row;
        store(to + row, layout.wideScales ? loadAs<DType::BF16>(from) : loadAs<DType::F16>(from));
    }
}

inline TileFactors factorsOf(const PackedLayout &layout, const std::byte *halves, const std::byte *tile)
{
    constexpr int Rows = PackedLayout::Rows;
    TileFactors factors = {};
    rowFactors(layout, halves, factors.scale[0]);
    if (layout.hasOffset) {
        rowFactors(layout, halves + 2 * Rows, factors.offset[0]);
    }
    if (!layout.twoLevels) {
        std::memcpy(factors.scale[1], factors.scale[0], sizeof factors.scale[0]);
        std::memcpy(factors.offset[1], factors.offset[0], sizeof factors.offset[0]);
        return factors;
    }
    const int groups = layout.scaleGroups();
    for (int group = groups - 1; group >= 0; --group) {  // the first one holds what all are made of
        for (int row = 0; row < Rows; ++row) {
            factors.scale[group][row] =
                factors.scale[0][row] *
                static_cast<float>(static_cast<std::int8_t>(tile[Rows * group + row]));
            factors.offset[group][row] =
                layout.hasOffset
                    ? factors.offset[0][row] *
                          static_cast<float>(static_cast<std::uint8_t>(tile[Rows * (groups + group) + row]))
                    : 0;
        }
    }
    return factors;
}

/// The columns of a quad, a byte each, of the rows from `row` on, one in each lane.
inline Ints quadOf(const PackedLayout &layout, const std::byte *tile, int row, int quad)
{
    const auto line = [&](int at) {
        Ints four;
        std::memcpy(&four, tile + at + 4 * row, sizeof four);
        return four;
    };
    if (layout.lowBits == 8) {
        return line(layout.lowAt() + quad * PackedLayout::Line);
    }
    Ints four = line(layout.lowAt() + quad / 2 * PackedLayout::Line) >> (quad % 2 * 4) & 0x0f0f0f0f;
    if (layout.highBits > 0) {
        const int bit = quad * layout.highBits;
        const Ints high = line(layout.highAt() + bit / 8 * PackedLayout::Line) >> (bit % 8);
        four |= (high & ((1 << layout.highBits) - 1) * 0x01010101) << 4;
    }
    return four;
}

/// Four columns of 16 rows become rows of a strip.
inline void storeTurned(const float (&columns)[4][PackedLayout::Rows], float *to, int rows)
{
    for (int row = 0; row < rows; row += 4) {
        Quad column[4];
        for (int j = 0; j < 4; ++j) {
            std::memcpy(&column[j], columns[j] + row, sizeof column[j]);
        }
        const Quad low01 = __builtin_shufflevector(column[0], column[1], 0, 4, 1, 5);
        const Quad high01 = __builtin_shufflevector(column[0], column[1], 2, 6, 3, 7);
        const Quad low23 = __builtin_shufflevector(column[2], column[3], 0, 4, 1, 5);
        const Quad high23 = __builtin_shufflevector(column[2], column[3], 2, 6, 3, 7);
        const Quad turned[4] = {__builtin_shufflevector(low01, low23, 0, 1, 4, 5),
                                __builtin_shufflevector(low01, low23, 2, 3, 6, 7),
                                __builtin_shufflevector(high01, high23, 0, 1, 4, 5),
                                __builtin_shufflevector(high01, high23, 2, 3, 6, 7)};
        for (int i = 0; i < 4 && row + i < rows; ++i) {
            std::memcpy(to + (row + i) * WeightStrip::Columns, &turned[i], sizeof turned[i]);
        }
    }
}

/// Row by row this takes as long as the strip's product with a few hundred tokens: so all rows at once.
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
        const TileFactors factors = factorsOf(layout, layout.twoLevels ? header : tile, tile);
        for (int quad = 0; quad < Columns / 4; ++quad) {
            const int part = 4 * quad / layout.scaleColumns;
            float columns[4][PackedLayout::Rows];
            for (int row = 0; row < PackedLayout::Rows; row += Width) {
                const Ints four = quadOf(layout, tile, row, quad);
                const Floats scale = load(factors.scale[part] + row);
                const Floats offset = load(factors.offset[part] + row);
                for (int j = 0; j < 4; ++j) {
                    const Ints q = (four >> (8 * j) & 0xff) - layout.zero;
                    store(columns[j] + row, __builtin_convertvector(q, Floats) * scale + offset);
                }
            }
            storeTurned(columns, strip.values + i + 4 * quad, strip.rows);
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
