#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/encoder.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

constexpr int PanelWidth = 2 * Width;                ///< columns of a product held in registers
constexpr int PanelRows = Width == 16 ? 8 : 4;       ///< rows held in registers: as many as there are
constexpr int MaxPanelWidth = 32, MaxPanelRows = 8;  ///< over all instruction sets

constexpr int paddedTo(int value, int multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

/// Scratch of one worker: keys transposed, values, and the scores of a block of queries.
inline std::size_t attentionScratch(int tokens, int headSize)
{
    const auto paddedTokens = static_cast<std::size_t>(paddedTo(tokens, MaxPanelWidth));
    const auto paddedHead = static_cast<std::size_t>(paddedTo(headSize, MaxPanelWidth));
    return paddedTokens * (2 * paddedHead + MaxPanelRows + 1) + MaxPanelRows * MaxPanelWidth;
}

/// c[r, 0..PanelWidth) = sum over n of a[r, n] b[n, 0..PanelWidth).
template<int RowCount>
inline void multiplyPanel(const float *a, int aStride, const float *b, int bStride, int depth, float *c,
                          int cStride)
{
    Floats sums[RowCount][2] = {};
    for (int n = 0; n < depth; ++n, b += bStride) {
        const Floats left = load(b);
        const Floats right = load(b + Width);
        for (int r = 0; r < RowCount; ++r) {
            const Floats factor = splat(a[r * static_cast<std::ptrdiff_t>(aStride) + n]);
            sums[r][0] += factor * left;
            sums[r][1] += factor * right;
        }
    }
    for (int r = 0; r < RowCount; ++r) {
        store(c + r * static_cast<std::ptrdiff_t>(cStride), sums[r][0]);
        store(c + r * static_cast<std::ptrdiff_t>(cStride) + Width, sums[r][1]);
    }
}

inline void multiplyBlock(const float *a, int aStride, const float *b, int bStride, int depth, float *c,
                          int cStride, int rows, int columns)
{
    for (int column = 0; column < columns; column += PanelWidth) {
        int row = 0;
        for (; row + PanelRows <= rows; row += PanelRows) {
            multiplyPanel<PanelRows>(a + row * static_cast<std::ptrdiff_t>(aStride), aStride, b + column,
                                     bStride, depth, c + row * static_cast<std::ptrdiff_t>(cStride) + column,
                                     cStride);
        }
        for (; row < rows; ++row) {
            multiplyPanel<1>(a + row * static_cast<std::ptrdiff_t>(aStride), aStride, b + column, bStride,
                             depth, c + row * static_cast<std::ptrdiff_t>(cStride) + column, cStride);
        }
    }
}

inline float dotOf(const float *a, const float *b, int count)
{
    Floats total{};
    for (int i = 0; i < count; i += Width) {
        total += loadFirst(a + i, count - i) * loadFirst(b + i, count - i);
    }
    return sum(total);
}

/// Adds a query's relative positions to its scores, which are multiplied by the scale later.
inline void addRelativePositions(const AttentionArgs &args, const float *query, int token, float *scores,
                                 float *biasX)
{
    const int y = token / args.gridWidth;
    const int x = token % args.gridWidth;
    const float unscaled = 1.0F / args.scale;
    for (int kx = 0; kx < args.gridWidth; ++kx) {
        const std::ptrdiff_t at = std::ptrdiff_t{x - kx + args.gridWidth - 1} * args.headSize;
        biasX[kx] = dotOf(query, args.relativeX + at, args.headSize) * unscaled;
    }
    for (int ky = 0; ky < args.gridHeight; ++ky) {
        const std::ptrdiff_t at = std::ptrdiff_t{y - ky + args.gridHeight - 1} * args.headSize;
        const float biasY = dotOf(query, args.relativeY + at, args.headSize) * unscaled;
        for (int kx = 0; kx < args.gridWidth; ++kx) {
            scores[ky * args.gridWidth + kx] += biasY + biasX[kx];
        }
    }
}

/// Scores become shares of one, but for a common factor that is returned.
inline float softmaxRow(float *scores, int count, float scale)
{
    Floats largest = splat(-3.4e38F);
    int i = 0;
    for (; i + Width <= count; i += Width) {
        largest = max(largest, load(scores + i));
    }
    float top = -3.4e38F;
    for (int lane = 0; lane < Width; ++lane) {
        top = largest[lane] > top ? largest[lane] : top;
    }
    for (; i < count; ++i) {
        top = scores[i] > top ? scores[i] : top;
    }
    Floats total{};
    for (i = 0; i + Width <= count; i += Width) {
        const Floats share = exp((load(scores + i) - top) * scale);
        store(scores + i, share);
        total += share;
    }
    if (i < count) {
        float last[Width] = {};
        store(last, exp((loadFirst(scores + i, count - i) - top) * scale));
        const Floats share = loadFirst(last, count - i);
        storeFirst(scores + i, share, count - i);
        total += share;
    }
    return 1.0F / sum(total);
}

/// Lays out one head's keys (transposed) and values, padded with zeros to whole panels.
inline void packHead(const AttentionArgs &args, const float *k, const float *v, float *keys, float *values,
                     int paddedTokens, int paddedHead)
{
    for (int n = 0; n < args.headSize; ++n) {
        float *row = keys + static_cast<std::ptrdiff_t>(n) * paddedTokens;
        for (int t = 0; t < args.tokens; ++t) {
            row[t] = k[static_cast<std::ptrdiff_t>(t) * args.stride + n];
        }
        for (int t = args.tokens; t < paddedTokens; ++t) {
            row[t] = 0;
        }
    }
    for (int t = 0; t < args.tokens; ++t) {
        float *row = values + static_cast<std::ptrdiff_t>(t) * paddedHead;
        for (int n = 0; n < paddedHead; ++n) {
            row[n] = n < args.headSize ? v[static_cast<std::ptrdiff_t>(t) * args.stride + n] : 0;
        }
    }
}

inline void attendHead(const AttentionArgs &args, int group, int head, float *scratch)
{
    const int paddedTokens = paddedTo(args.tokens, PanelWidth);
    const int paddedHead = paddedTo(args.headSize, PanelWidth);
    const std::ptrdiff_t first = std::ptrdiff_t{group} * args.tokens;
    const std::ptrdiff_t from = first * args.stride + std::ptrdiff_t{head} * args.headSize;
    float *keys = scratch;
    float *values = keys + static_cast<std::ptrdiff_t>(paddedTokens) * paddedHead;
    float *scores = values + static_cast<std::ptrdiff_t>(paddedTokens) * paddedHead;
    float *biasX = scores + static_cast<std::ptrdiff_t>(paddedTokens) * PanelRows;
    float *result = biasX + paddedTokens;  // [PanelRows, PanelWidth]
    packHead(args, args.k + from, args.v + from, keys, values, paddedTokens, paddedHead);

    for (int token = 0; token < args.tokens; token += PanelRows) {
        const int rows = args.tokens - token < PanelRows ? args.tokens - token : PanelRows;
        const float *queries = args.q + from + std::ptrdiff_t{token} * args.stride;
        multiplyBlock(queries, args.stride, keys, paddedTokens, args.headSize, scores, paddedTokens, rows,
                      paddedTokens);
        float factor[PanelRows];
        for (int r = 0; r < rows; ++r) {
            float *row = scores + static_cast<std::ptrdiff_t>(r) * paddedTokens;
            if (args.relativeY != nullptr) {
                addRelativePositions(args, queries + std::ptrdiff_t{r} * args.stride, token + r, row, biasX);
            }
            factor[r] = softmaxRow(row, args.tokens, args.scale);
        }
        for (int column = 0; column < args.headSize; column += PanelWidth) {
            multiplyBlock(scores, paddedTokens, values + column, paddedHead, args.tokens, result, PanelWidth,
                          rows, PanelWidth);
            for (int r = 0; r < rows; ++r) {
                float *out = args.out + (first + token + r) * args.heads * args.headSize +
                             std::ptrdiff_t{head} * args.headSize + column;
                for (int n = 0; n < PanelWidth && column + n < args.headSize; n += Width) {
                    storeFirst(out + n, load(result + r * PanelWidth + n) * factor[r],
                               args.headSize - column - n);
                }
            }
        }
    }
}

/// Items are heads, those of the first group first.
inline void attention(const AttentionArgs &args, int itemBegin, int itemEnd, float *scratch)
{
    for (int item = itemBegin; item < itemEnd; ++item) {
        attendHead(args, item / args.heads, item % args.heads, scratch);
    }
}

inline void rotary(const RotaryArgs &args, int tokenBegin, int tokenEnd)
{
    const int half = args.headSize / 2;
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const float *cosines = args.cosines + std::ptrdiff_t{t} * args.headSize;
        const float *sines = args.sines + std::ptrdiff_t{t} * args.headSize;
        for (int head = 0; head < args.heads; ++head) {
            float *x = args.x + std::ptrdiff_t{t} * args.stride + std::ptrdiff_t{head} * args.headSize;
            for (int i = 0; i < half; ++i) {
                const float low = x[i];
                const float high = x[i + half];
                x[i] = low * cosines[i] - high * sines[i];
                x[i + half] = high * cosines[i + half] + low * sines[i + half];
            }
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
