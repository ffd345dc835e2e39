#pragma once

#include "kernels/cuda/ops/ops.h"
#include "kernels/cuda/ops/products/weights.cuh"

// Products with one to four vectors: decode. Weights are read once, in pieces of 16 bytes that
// neighbouring lanes take from neighbouring places; all sums are float32.

namespace rookery::kernels::cuda {

constexpr int GemvWarps = 8;
constexpr int GemvThreads = GemvWarps * WarpSize;

/// Products that share a launch.
struct GemvBatch {
    struct Part {
        Product product;
        int firstBlock;
        int warpsPerRow;  ///< of one block, 1 to GemvWarps: more where there are too few rows to fill a card
    };
    Part parts[MaxProducts];
    int products;
    int tokens;  ///< those that the kernel has room for beyond these repeat the last one
};

/// Rows that a warp takes at once, so that an input is loaded once for all of them.
constexpr int gemvRows(int tokens)
{
    return tokens > 1 ? 4 : 2;
}

/// Four inputs from `column` on; zeros behind the last.
__device__ __forceinline__ float4 loadInputs(const float *x, int column, int columns, bool aligned)
{
    if (aligned && column < columns) {
        return *reinterpret_cast<const float4 *>(x + column);
    }
    return make_float4(column < columns ? x[column] : 0.0F, column + 1 < columns ? x[column + 1] : 0.0F,
                       column + 2 < columns ? x[column + 2] : 0.0F,
                       column + 3 < columns ? x[column + 3] : 0.0F);
}

/// Adds the products of four neighbouring values of each row with those of each token.
template<StoredFormat Format, int First, int Tokens, int Rows>
__device__ __forceinline__ void addFour(const Piece<Format> (&pieces)[Rows], const float *x, int lastToken,
                                        int column, int columns, bool aligned, float (&sums)[Rows][Tokens],
                                        float (&inputSums)[Tokens])
{
    float w[Rows][4];
#pragma unroll
    for (int r = 0; r < Rows; ++r) {
        pieces[r].template unpack<First>(w[r]);
    }
#pragma unroll
    for (int t = 0; t < Tokens; ++t) {
        const float4 v =
            loadInputs(x + at(t < lastToken ? t : lastToken, columns), column + First, columns, aligned);
        if constexpr (Piece<Format>::HasOffset) {
            inputSums[t] += (v.x + v.y) + (v.z + v.w);
        }
#pragma unroll
        for (int r = 0; r < Rows; ++r) {
            sums[r][t] += w[r][0] * v.x;
            sums[r][t] += w[r][1] * v.y;
            sums[r][t] += w[r][2] * v.z;
            sums[r][t] += w[r][3] * v.w;
        }
    }
    if constexpr (First + 4 < Piece<Format>::Values) {
        addFour<Format, First + 4>(pieces, x, lastToken, column, columns, aligned, sums, inputSums);
    }
}

/// The sums of one warp for `Rows` rows from `row` on, before they are added over the lanes.
template<StoredFormat Format, int Tokens, int Rows>
__device__ __forceinline__ void sumRows(const Product &product, int lastToken, int row, int firstPiece,
                                        int step, float (&sums)[Rows][Tokens])
{
    using P = Piece<Format>;
    const StoredMatrix &m = product.weight;
    // Vectors of four are safe where every row of x is as aligned as the first.
    const bool aligned = m.columns % 4 == 0 && reinterpret_cast<std::uintptr_t>(product.x) % 16 == 0;
    const int count = dividedUp(m.columns, P::Values);
    P next[Rows];
    const auto load = [&](int index) {
#pragma unroll
        for (int r = 0; r < Rows; ++r) {
            next[r].load(m, row + r < m.rows ? row + r : m.rows - 1, index);
        }
    };
    if (firstPiece < count) {
        load(firstPiece);
    }
    waitForKernelBefore();  // weights don't depend on it: they are under way already
    for (int index = firstPiece; index < count; index += step) {
        P pieces[Rows];
#pragma unroll
        for (int r = 0; r < Rows; ++r) {
            pieces[r] = next[r];
        }
        if (index + step < count) {
            load(index + step);  // under way while this one is multiplied
        }
        const int column = index * P::Values;
        if constexpr (P::Scaled) {
            float part[Rows][Tokens] = {};
            float inputs[Tokens] = {};
            addFour<Format, 0>(pieces, product.x, lastToken, column, m.columns, aligned, part, inputs);
#pragma unroll
            for (int r = 0; r < Rows; ++r) {
#pragma unroll
                for (int t = 0; t < Tokens; ++t) {
                    sums[r][t] += pieces[r].scale * part[r][t];
                    if constexpr (P::HasOffset) {
                        sums[r][t] += pieces[r].offset * inputs[t];
                    }
                }
            }
        } else {
            float unused[Tokens] = {};
            addFour<Format, 0>(pieces, product.x, lastToken, column, m.columns, aligned, sums, unused);
        }
    }
}

template<StoredFormat Format, int Tokens>
__device__ __forceinline__ void multiplyRows(const GemvBatch::Part &part, int tokens, int block,
                                             float *partial)
{
    constexpr int Rows = gemvRows(Tokens);
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    const int share = warp % part.warpsPerRow;
    const int group = warp / part.warpsPerRow;
    const int row = (block * (GemvWarps / part.warpsPerRow) + group) * Rows;

    float sums[Rows][Tokens] = {};
    if (row < part.product.weight.rows) {
        sumRows<Format, Tokens, Rows>(part.product, tokens - 1, row, share * WarpSize + lane,
                                      part.warpsPerRow * WarpSize, sums);
    }
#pragma unroll
    for (int r = 0; r < Rows; ++r) {
#pragma unroll
        for (int t = 0; t < Tokens; ++t) {
            const float sum = warpSum(sums[r][t]);
            if (lane == 0) {
                partial[(warp * Rows + r) * Tokens + t] = sum;
            }
        }
    }
    __syncthreads();
    if (share == 0 && lane < Rows * Tokens && row + lane / Tokens < part.product.weight.rows &&
        lane % Tokens < tokens) {
        float sum = 0;
        for (int other = 0; other < part.warpsPerRow; ++other) {
            sum += partial[(warp + other) * Rows * Tokens + lane];
        }
        finish(part.product, lane % Tokens, row + lane / Tokens, sum);
    }
}

template<int Tokens>
__global__ void __launch_bounds__(GemvThreads, 2) gemvKernel(GemvBatch batch)
{
    __shared__ float partial[GemvWarps * gemvRows(Tokens) * Tokens];
    const int block = static_cast<int>(blockIdx.x);
    int index = 0;
    while (index + 1 < batch.products && batch.parts[index + 1].firstBlock <= block) {
        ++index;
    }
    const GemvBatch::Part &part = batch.parts[index];
    const int inPart = block - part.firstBlock;
    switch (part.product.weight.format) {
    case StoredFormat::Float32:
        return multiplyRows<StoredFormat::Float32, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Half:
        return multiplyRows<StoredFormat::Half, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Bfloat:
        return multiplyRows<StoredFormat::Bfloat, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Int8:
        return multiplyRows<StoredFormat::Int8, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Int8Offset:
        return multiplyRows<StoredFormat::Int8Offset, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Int8Scales:
        return multiplyRows<StoredFormat::Int8Scales, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Int8Offsets:
        return multiplyRows<StoredFormat::Int8Offsets, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Int4:
        return multiplyRows<StoredFormat::Int4, Tokens>(part, batch.tokens, inPart, partial);
    case StoredFormat::Int4Offset:
        return multiplyRows<StoredFormat::Int4Offset, Tokens>(part, batch.tokens, inPart, partial);
    }
}

/// Warps that share a row: as many as give each multiprocessor a thousand threads or so, while each lane
/// still has a few pieces.
inline int warpsPerRow(const StoredMatrix &m, int totalRows, int rowsPerWarp, int multiprocessors)
{
    const int pieces = m.columns * traitsOf(m.format).bitsPerValue / 128;
    int warps = 1;
    while (warps < GemvWarps && totalRows / rowsPerWarp * warps < multiprocessors * 32 &&
           pieces >= 2 * WarpSize * warps) {
        warps *= 2;
    }
    return warps;
}

template<int Tokens>
void gemvOf(std::span<const Product> products, int tokens, int multiprocessors, cudaStream_t stream)
{
    int totalRows = 0;
    for (const Product &product : products) {
        totalRows += product.weight.rows;
    }
    GemvBatch batch = {};
    batch.tokens = tokens;
    int blocks = 0;
    for (const Product &product : products) {
        const int warps = warpsPerRow(product.weight, totalRows, gemvRows(Tokens), multiprocessors);
        batch.parts[batch.products++] = {product, blocks, warps};
        blocks += dividedUp(product.weight.rows, GemvWarps / warps * gemvRows(Tokens));
    }
    launch(gemvKernel<Tokens>, {dim3(static_cast<unsigned>(blocks)), GemvThreads}, stream, batch);
}

void gemv(std::span<const Product> products, int tokens, int multiprocessors, cudaStream_t stream)
{
    const auto run = tokens == 1 ? gemvOf<1> : gemvOf<MaxGemvTokens>;
    run(products, tokens, multiprocessors, stream);
}

}  // namespace rookery::kernels::cuda
