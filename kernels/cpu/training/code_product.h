#pragma once

#include "kernels/cpu/ops/products/dot4.h"
#include "kernels/cpu/ops/products/quantize.h"
#include "kernels/cpu/ops/simd.h"
#include "kernels/cpu/training/training_kernels.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

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

using FourInts = std::int32_t __attribute__((vector_size(16)));
using SixteenBytes = std::uint8_t __attribute__((vector_size(16)));
using SixteenShorts = std::int16_t __attribute__((vector_size(32)));

/// The columns of a quad, a byte each, of the four rows from `row` on, one in each lane.
inline FourInts quadOf(const PackedLayout &layout, const std::byte *tile, int row, int quad)
{
    const auto line = [&](int at) {
        FourInts four;
        std::memcpy(&four, tile + at + 4 * row, sizeof four);
        return four;
    };
    if (layout.lowBits == 8) {
        return line(layout.lowAt() + quad * PackedLayout::Line);
    }
    FourInts four = line(layout.lowAt() + quad / 2 * PackedLayout::Line) >> (quad % 2 * 4) & 0x0f0f0f0f;
    if (layout.highBits > 0) {
        const int bit = quad * layout.highBits;
        const FourInts high = line(layout.highAt() + bit / 8 * PackedLayout::Line) >> (bit % 8);
        four |= (high & ((1 << layout.highBits) - 1) * 0x01010101) << 4;
    }
    return four;
}

/// Four columns of two pairs of rows.
inline void storePairs(SixteenBytes bytes, int zero, CodeStrip::Pair *one, CodeStrip::Pair *other)
{
    const SixteenShorts codes =
        __builtin_convertvector(bytes, SixteenShorts) - static_cast<std::int16_t>(zero);
    std::memcpy(one, &codes, sizeof codes / 2);
    std::memcpy(other, reinterpret_cast<const std::byte *>(&codes) + sizeof codes / 2, sizeof codes / 2);
}

inline void codesOfTiles(const PackedLayout &layout, const std::byte *band, int column, int columns,
                         CodeStrip &strip, int row)
{
    constexpr int Apart = CodeStrip::PairApart;
    for (int i = 0; i < columns; i += PackedLayout::Columns) {
        const int index = (column + i) / PackedLayout::Columns;
        const int group = index / layout.tilesPerHeader();
        const int groupBytes = layout.headerBytes() + layout.tilesPerHeader() * layout.tileBytes();
        const std::byte *header = band + std::ptrdiff_t{group} * groupBytes;
        const std::byte *tile =
            header + layout.headerBytes() + index % layout.tilesPerHeader() * layout.tileBytes();
        const TileFactors factors = factorsOf(layout, layout.twoLevels ? header : tile, tile);
        for (int part = 0; part < layout.scaleGroups(); ++part) {
            const int at = i / layout.scaleColumns + part;
            std::memcpy(strip.scales[at] + row, factors.scale[part], sizeof factors.scale[part]);
            std::memcpy(strip.offsets[at] + row, factors.offset[part], sizeof factors.offset[part]);
        }
        for (int quad = 0; quad < PackedLayout::Columns / 4; ++quad) {
            for (int first = 0; first < Apart; first += 4) {
                const auto upper = reinterpret_cast<SixteenBytes>(quadOf(layout, tile, first, quad));
                const auto lower = reinterpret_cast<SixteenBytes>(quadOf(layout, tile, first + Apart, quad));
                CodeStrip::Pair(*to)[PackedLayout::Columns] =
                    strip.codes[i / PackedLayout::Columns] + row / 2 + first;
                const int at = 4 * quad;
                storePairs(__builtin_shufflevector(upper, lower, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6,
                                                   22, 7, 23),
                           layout.zero, to[0] + at, to[1] + at);
                storePairs(__builtin_shufflevector(upper, lower, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29,
                                                   14, 30, 15, 31),
                           layout.zero, to[2] + at, to[3] + at);
            }
        }
    }
}

/// The inputs of some tokens as whole numbers of 16 bits.
template<int Tokens>
struct WholeInputs {
    std::int32_t pairs[Tokens][CodeStrip::Rows / 2];  ///< of rows, as the strip's codes
    float factor[Tokens];                             ///< sums of products are multiplied by it
    float offset[Tokens];                             ///< and this is added to each
};

/// Of a group of columns, what inputs are multiplied by to be whole numbers: its scales as parts of the
/// largest.
struct GroupScales {
    float parts[CodeStrip::Rows];  ///< times 32767
    float largest;
};

inline GroupScales groupScales(const float *scales, int rows)
{
    GroupScales group;
    Floats most = {};
    for (int row = 0; row < rows; row += Width) {
        most = max(most, absolute(load(scales + row)));
    }
    group.largest = largest(most);
    const float inverse = group.largest > 0 ? CodeStrip::MostInput / group.largest : 0;
    for (int row = 0; row < rows; row += Width) {
        store(group.parts + row, load(scales + row) * inverse);
    }
    return group;
}

/// The largest of a token's inputs without its sign; not a number where one of them isn't finite.
inline float largestInput(const float *y, int rows)
{
    Floats most = {};
    Floats nothing = {};
    const auto look = [&](Floats value) {
        most = max(most, absolute(value));
        nothing += value * 0.0F;
    };
    int row = 0;
    for (; row + Width <= rows; row += Width) {
        look(load(y + row));
    }
    if (row < rows) {
        look(loadFirst(y + row, rows - row));
    }
    return largest(most) + sum(nothing);
}

/// The last 16 bits of a band's rows, paired.
inline void storeInputPairs(const Floats (&rows)[PackedLayout::Rows / Width], std::int32_t *to)
{
#if defined(__AVX512F__)
    const auto bits = reinterpret_cast<Ints>(rows[0]);
    const auto pairs = (__builtin_shufflevector(bits, bits, 0, 1, 2, 3, 4, 5, 6, 7) & 0xffff) |
                       (__builtin_shufflevector(bits, bits, 8, 9, 10, 11, 12, 13, 14, 15) << 16);
    std::memcpy(to, &pairs, sizeof pairs);
#else
    constexpr int Apart = CodeStrip::PairApart / Width;
    for (int i = 0; i < Apart; ++i) {
        const Ints pairs =
            (reinterpret_cast<Ints>(rows[i]) & 0xffff) | (reinterpret_cast<Ints>(rows[i + Apart]) << 16);
        std::memcpy(to + i * Width, &pairs, sizeof pairs);
    }
#endif
}

/// Of a band of rows from `row` on.
/// \param left rows of the strip from there on
/// \return what its offsets add, in lanes
template<bool HasOffset>
inline Floats roundBand(const float *y, int left, float inverse, const float *parts, const float *offsets,
                        std::int32_t *pairs)
{
    constexpr float Magic = 12582912.0F;  // 1.5 * 2^23: a whole number's last bits are the sum's
    Floats rounded[PackedLayout::Rows / Width];
    Floats offset = {};
    for (int i = 0; i < PackedLayout::Rows / Width; ++i) {
        const int at = i * Width;
        const Floats value = left >= PackedLayout::Rows ? load(y + at)
                             : left > at                ? loadFirst(y + at, left - at)
                                                        : Floats{};
        rounded[i] = value * inverse * load(parts + at) + Magic;
        if constexpr (HasOffset) {
            offset += value * load(offsets + at);
        }
    }
    storeInputPairs(rounded, pairs);
    return offset;
}

template<int Tokens, bool HasOffset>
inline void roundInputs(const CodeProduct &product, const float *y, const float (&most)[Tokens],
                        const GroupScales &group, const float *offsets, WholeInputs<Tokens> &inputs)
{
    constexpr float LeastInput = 1e-30F;  // what is smaller has no inverse, and counts for nothing
    constexpr int Rows = PackedLayout::Rows;
    const int rows = product.rows;
    for (int t = 0; t < Tokens; ++t, y += product.yStride) {
        const float inverse = most[t] > LeastInput ? 1.0F / most[t] : 0.0F;
        Floats offset = {};
        int row = 0;
        for (; row + Rows <= rows; row += Rows) {
            offset += roundBand<HasOffset>(y + row, Rows, inverse, group.parts + row, offsets + row,
                                           inputs.pairs[t] + row / 2);
        }
        if (row < rows) {
            offset += roundBand<HasOffset>(y + row, rows - row, inverse, group.parts + row, offsets + row,
                                           inputs.pairs[t] + row / 2);
        }
        inputs.factor[t] = most[t] * (group.largest / CodeStrip::MostInput);
        inputs.offset[t] = HasOffset ? sum(offset) : 0;
    }
}

/// `Vectors` vectors of columns from `column` on.
template<int Tokens, int Vectors>
inline void multiplyGroup(const CodeProduct &product, const WholeInputs<Tokens> &inputs, int column, float *x)
{
    const int pairs = (product.rows + PackedLayout::Rows - 1) / PackedLayout::Rows * CodeStrip::PairApart;
    const CodeStrip::Pair(*tile)[PackedLayout::Columns] =
        product.strip->codes[column / PackedLayout::Columns];
    const int first = column % PackedLayout::Columns;
    Ints sums[Tokens][Vectors] = {};
    for (int pair = 0; pair < pairs; ++pair) {
        Ints codes[Vectors];
        for (int i = 0; i < Vectors; ++i) {  // one by one: GCC 12 copies all of them through memory
            std::memcpy(&codes[i], tile[pair] + first + i * Width, sizeof codes[i]);
        }
        for (int t = 0; t < Tokens; ++t) {
            const Ints input = inputs.pairs[t][pair] - Ints{};
            for (int i = 0; i < Vectors; ++i) {
                sums[t][i] = addProductsOfHalves(sums[t][i], codes[i], input);
            }
        }
    }
    for (int t = 0; t < Tokens; ++t) {
        float *to = x + static_cast<std::size_t>(t) * product.xStride + column;
        for (int i = 0; i < Vectors; ++i, to += Width) {
            const Floats before = product.accumulate ? load(to) : Floats{};
            store(to, __builtin_convertvector(sums[t][i], Floats) * inputs.factor[t] +
                          (before + inputs.offset[t]));
        }
    }
}

/// `Tokens` tokens from `token` on.
template<int Tokens>
inline void multiplyTokens(const CodeProduct &product, const GroupScales *groups, int token)
{
    const float *y = product.y + static_cast<std::size_t>(token) * product.yStride;
    float *x = product.x + static_cast<std::size_t>(token) * product.xStride;
    float most[Tokens];
    for (int t = 0; t < Tokens; ++t) {
        most[t] = largestInput(y + static_cast<std::size_t>(t) * product.yStride, product.rows);
    }
    WholeInputs<Tokens> inputs;
    for (int first = 0; first < product.columns; first += product.groupColumns) {
        const int group = first / product.groupColumns;
        const float *offsets = product.strip->offsets[group];
        product.hasOffset ? roundInputs<Tokens, true>(product, y, most, groups[group], offsets, inputs)
                          : roundInputs<Tokens, false>(product, y, most, groups[group], offsets, inputs);
        int column = first;
        for (; column + 2 * Width <= first + product.groupColumns; column += 2 * Width) {
            multiplyGroup<Tokens, 2>(product, inputs, column, x);
        }
        if (column < first + product.groupColumns) {
            multiplyGroup<Tokens, 1>(product, inputs, column, x);
        }
    }
}

inline void multiplyCodes(const CodeProduct &product)
{
    constexpr int Together = 6;
    constexpr int Rows = PackedLayout::Rows;
    GroupScales groups[CodeStrip::MostGroups];
    for (int group = 0; group < product.columns / product.groupColumns; ++group) {
        groups[group] = groupScales(product.strip->scales[group], (product.rows + Rows - 1) / Rows * Rows);
    }
    int token = 0;
    for (; token + Together <= product.tokens; token += Together) {
        multiplyTokens<Together>(product, groups, token);
    }
    for (; token < product.tokens; ++token) {
        multiplyTokens<1>(product, groups, token);
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
