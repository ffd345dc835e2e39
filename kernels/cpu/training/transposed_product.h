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
