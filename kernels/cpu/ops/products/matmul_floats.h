#pragma once

#include "kernels/cpu/ops/activation.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/ops/simd.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

// Rows and tokens whose products are formed together: as many sums as there are registers for.
constexpr int TileRows = 4;
#if defined(__AVX512F__)
constexpr int TileTokens = 6;
#else
constexpr int TileTokens = 2;
#endif

// A tile's inputs stay in the second-level cache while all rows pass by.
constexpr std::size_t InputBlockBytes = 256 * 1024;

/// Rows of float32, float16 or bfloat16, read where they are.
template<DType Type>
struct FloatRows {
    static constexpr std::size_t ValueBytes = Type == DType::F32 ? 4 : 2;

    const std::byte *data;
    std::size_t columns;

    const std::byte *at(int row, std::size_t column) const
    {
        return data + (static_cast<std::size_t>(row) * columns + column) * ValueBytes;
    }
};

/// Product of one row with one vector. One row after the other is one linear stream through memory, which
/// the prefetchers follow best.
template<DType Type>
inline float rowDot(const std::byte *row, const float *x, int columns, bool asksAhead)
{
    constexpr int ValueBytes = Type == DType::F32 ? 4 : 2;
    Floats sums[4] = {};
    int i = 0;
    for (; i + 4 * Width <= columns; i += 4 * Width) {
        if (asksAhead) {
            prefetchAhead<4 * Width * ValueBytes>(row + i * ValueBytes);
        }
        for (int part = 0; part < 4; ++part) {
            const int at = i + part * Width;
            sums[part] += loadAs<Type>(row + at * ValueBytes) * load(x + at);
        }
    }
    for (; i + Width <= columns; i += Width) {
        sums[0] += loadAs<Type>(row + i * ValueBytes) * load(x + i);
    }
    if (i < columns) {
        sums[1] += loadFirstAs<Type>(row + i * ValueBytes, columns - i) * loadFirst(x + i, columns - i);
    }
    return sum((sums[0] + sums[1]) + (sums[2] + sums[3]));
}

template<DType Type>
inline void matvecFloats(const FloatPart &part)
{
    const FloatRows<Type> weight = {part.weight.data, static_cast<std::size_t>(part.weight.columns)};
    for (int row = part.begin; row < part.end; ++row) {
        const float product = rowDot<Type>(weight.at(row, 0), part.x, part.weight.columns, part.asksAhead);
        part.y[row] = part.accumulate ? part.y[row] + product : product;
    }
}

/// Products of four rows with `Tokens` vectors. Rows beyond `rows` repeat the last one.
template<DType Type, int Tokens>
inline void dotTile(const FloatRows<Type> &weight, int row, int rows, const float *x, float *y,
                    std::size_t outputs, bool accumulate)
{
    const std::byte *w[TileRows];
    for (int r = 0; r < TileRows; ++r) {
        w[r] = weight.at(row + (r < rows ? r : rows - 1), 0);
    }
    Floats sums[Tokens][TileRows] = {};
    const int columns = static_cast<int>(weight.columns);
    int i = 0;
    const auto step = [&](auto &&loadWeight, auto &&loadInput) {
        Floats values[TileRows];
        for (int r = 0; r < TileRows; ++r) {
            values[r] = loadWeight(w[r] + static_cast<std::size_t>(i) * FloatRows<Type>::ValueBytes);
        }
        for (int t = 0; t < Tokens; ++t) {
            const Floats input = loadInput(x + static_cast<std::size_t>(t) * weight.columns + i);
            for (int r = 0; r < TileRows; ++r) {
                sums[t][r] += values[r] * input;
            }
        }
    };
    for (; i + Width <= columns; i += Width) {
        step([](const std::byte *from) { return loadAs<Type>(from); },
             [](const float *from) { return load(from); });
    }
    if (const int left = columns - i; left > 0) {
        step([left](const std::byte *from) { return loadFirstAs<Type>(from, left); },
             [left](const float *from) { return loadFirst(from, left); });
    }
    for (int t = 0; t < Tokens; ++t) {
        const Quad products = sum4(sums[t][0], sums[t][1], sums[t][2], sums[t][3]);
        float *to = y + static_cast<std::size_t>(t) * outputs + row;
        for (int r = 0; r < rows; ++r) {
            to[r] = accumulate ? to[r] + products[r] : products[r];
        }
    }
}

template<DType Type>
inline void blockedProduct(const FloatPart &part)
{
    const auto columns = static_cast<std::size_t>(part.weight.columns);
    const auto outputs = static_cast<std::size_t>(part.weight.rows);
    const FloatRows<Type> weight = {part.weight.data, columns};
    const int fitting = static_cast<int>(InputBlockBytes / (columns * sizeof(float)));
    const int blockTokens = (fitting / TileTokens > 4 ? fitting / TileTokens : 4) * TileTokens;
    for (int block = 0; block < part.tokens; block += blockTokens) {
        const int end = block + blockTokens < part.tokens ? block + blockTokens : part.tokens;
        for (int row = part.begin; row < part.end; row += TileRows) {
            const int rows = part.end - row < TileRows ? part.end - row : TileRows;
            int t = block;
            const auto tile = [&]<int Tokens>() {
                const auto token = static_cast<std::size_t>(t);
                dotTile<Type, Tokens>(weight, row, rows, part.x + token * columns, part.y + token * outputs,
                                      outputs, part.accumulate);
                t += Tokens;
            };
            while (t + TileTokens <= end) {
                tile.template operator()<TileTokens>();
            }
            while (t + 2 <= end) {
                tile.template operator()<2>();
            }
            while (t < end) {
                tile.template operator()<1>();
            }
        }
    }
}

template<DType Type>
inline void productFloats(const FloatPart &part)
{
    if (part.tokens == 1) {
        matvecFloats<Type>(part);
    } else {
        blockedProduct<Type>(part);
    }
}

/// Outputs [begin, end) of all tokens, products already in place.
inline void activatePart(const FloatPart &part)
{
    if (part.activation == Activation::None) {
        return;
    }
    for (int t = 0; t < part.tokens; ++t) {
        float *y = part.y + static_cast<std::size_t>(t) * static_cast<std::size_t>(part.weight.rows);
        for (int row = part.begin; row < part.end; row += Width) {
            const int left = part.end - row;
            storeFirst(y + row, activate(part.activation, loadFirst(y + row, left)), left);
        }
    }
}

inline void matmulFloats(const FloatPart &part)
{
    switch (part.weight.type) {
    case DType::F16:
        productFloats<DType::F16>(part);
        break;
    case DType::BF16:
        productFloats<DType::BF16>(part);
        break;
    default:
        productFloats<DType::F32>(part);
    }
    activatePart(part);
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
