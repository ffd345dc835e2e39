#pragma once

#include "kernels/cuda/ops/ops.h"
#include "kernels/cuda/ops/products/columns.cuh"
#include "kernels/cuda/ops/products/pack_inputs.cuh"

#include <type_traits>

// Products with many vectors: prefill. Weights and inputs meet as 16-bit numbers on tensor cores, sums are
// float32. A block makes a tile of 128 rows and a number of tokens, 32 columns at a time, with three
// stages of copies under way; block-scaled weights are unpacked to float16 on their way to shared memory.

namespace rookery::kernels::cuda {

constexpr int GemmThreads = 256;
constexpr int TileRows = 128;
constexpr int TileColumns = 32;
constexpr int Stages = 3;

/// A tile of 16-bit numbers in shared memory, rows of TileColumns. The four 16-byte pieces of a row change
/// places with the row's number, so that eight rows at the same column are in different banks.
struct Tile {
    std::uint16_t *values;

    __device__ __forceinline__ std::uint16_t *piece(int row, int index) const
    {
        return values + row * TileColumns + (index ^ (row >> 1 & 3)) * 8;
    }
};

/// A tile of weights in columns: TileColumns rows of shared memory with TileRows 16-bit numbers each. Pieces
/// change places likewise.
struct ColumnTile {
    std::uint16_t *values;

    __device__ __forceinline__ std::uint16_t *piece(int column, int index) const
    {
        return values + column * TileRows + (index ^ (column & 7)) * ColumnPiece;
    }
};

__device__ __forceinline__ int smaller(int a, int b)
{
    return a < b ? a : b;
}

/// Copies 32 columns of rows [first, first + Rows) of a row-major 16-bit matrix; rows behind the last
/// repeat it.
template<int Rows>
__device__ __forceinline__ void copyTile(const Tile &tile, const void *matrix, int first, int lastRow,
                                         int paddedColumns, int column)
{
    const auto *values = static_cast<const std::uint16_t *>(matrix);
    for (int i = static_cast<int>(threadIdx.x); i < Rows * 4; i += GemmThreads) {
        const int row = i / 4;
        copyAsync(tile.piece(row, i % 4),
                  values + at(smaller(first + row, lastRow), paddedColumns, column + i % 4 * 8));
    }
}

/// Unpacks values [First, First + 8) of a piece to 16 bytes of float16, and those behind them.
template<StoredFormat Format, int First>
__device__ __forceinline__ void unpackEights(const Piece<Format> &piece, const Tile &tile, int row,
                                             int firstPiece)
{
    float low[4];
    float high[4];
    piece.template unpack<First>(low);
    piece.template unpack<First + 4>(high);
    const float offset = Piece<Format>::HasOffset ? piece.offset : 0.0F;
    for (int i = 0; i < 4; ++i) {
        low[i] = low[i] * piece.scale + offset;
        high[i] = high[i] * piece.scale + offset;
    }
    *reinterpret_cast<uint4 *>(tile.piece(row, firstPiece + First / 8)) =
        make_uint4(floatsToHalfPair(low[0], low[1]), floatsToHalfPair(low[2], low[3]),
                   floatsToHalfPair(high[0], high[1]), floatsToHalfPair(high[2], high[3]));
    if constexpr (First + 8 < Piece<Format>::Values) {
        unpackEights<Format, First + 8>(piece, tile, row, firstPiece);
    }
}

template<StoredFormat Format>
__device__ __forceinline__ void fillWeights(const Tile &tile, const StoredMatrix &m, int firstRow, int column)
{
    if constexpr (Piece<Format>::Scaled) {
        constexpr int PerRow = TileColumns / Piece<Format>::Values;
        for (int i = static_cast<int>(threadIdx.x); i < TileRows * PerRow; i += GemmThreads) {
            const int row = i / PerRow;
            const int inRow = i % PerRow;
            Piece<Format> piece;
            piece.load(m, smaller(firstRow + row, m.rows - 1), column / Piece<Format>::Values + inRow);
            unpackEights<Format, 0>(piece, tile, row, inRow * Piece<Format>::Values / 8);
        }
    } else {
        copyTile<TileRows>(tile, m.values, firstRow, m.rows - 1, m.paddedColumns, column);
    }
}

/// The same of a matrix in columns. Pieces behind the last row repeat it.
template<StoredFormat Format>
__device__ __forceinline__ void fillColumns(const ColumnTile &tile, const StoredMatrix &m, int firstRow,
                                            int column)
{
    constexpr int PerColumn = TileRows / ColumnPiece;
    for (int i = static_cast<int>(threadIdx.x); i < TileColumns * PerColumn; i += GemmThreads) {
        const int row = smaller(firstRow + i % PerColumn * ColumnPiece, m.paddedRows - ColumnPiece);
        std::uint16_t *to = tile.piece(i / PerColumn, i % PerColumn);
        if constexpr (Eight<Format>::Scaled) {
            Eight<Format> eight;
            float scales[ColumnPiece];
            float w[ColumnPiece];
            eight.load(m, row, column + i / PerColumn);
            loadScales(m, row, column / ColumnGroup, scales);
            eight.unpack(w);
            for (int j = 0; j < ColumnPiece; ++j) {
                w[j] *= scales[j];
            }
            *reinterpret_cast<uint4 *>(to) =
                make_uint4(floatsToHalfPair(w[0], w[1]), floatsToHalfPair(w[2], w[3]),
                           floatsToHalfPair(w[4], w[5]), floatsToHalfPair(w[6], w[7]));
        } else {
            copyAsync(to, m.values + 2 * at(column + i / PerColumn, m.paddedRows, row));
        }
    }
}

/// How a block's eight warps share a tile.
template<int TileTokens>
struct WarpShare {
    static constexpr int AcrossRows = TileTokens == 128 ? 2 : 4;
    static constexpr int AcrossTokens = 8 / AcrossRows;
    static constexpr int RowFragments = TileRows / AcrossRows / 16;
    static constexpr int TokenFragments = TileTokens / AcrossTokens / 8;  ///< even
};

template<int TileTokens>
using WarpSums = float[WarpShare<TileTokens>::RowFragments][WarpShare<TileTokens>::TokenFragments][4];

/// 16 x 16 weights from row `row` and piece `k` of columns on, as the left operand of a product.
__device__ __forceinline__ void loadWeights(unsigned (&fragments)[4], const Tile &weights, int row, int k)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    loadMatrices(fragments, weights.piece(row + lane / 8 % 2 * 8 + lane % 8, k + lane / 16));
}

__device__ __forceinline__ void loadWeights(unsigned (&fragments)[4], const ColumnTile &weights, int row,
                                            int k)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    loadTransposed(fragments, weights.piece((k + lane / 16) * 8 + lane % 8, row / 8 + lane / 8 % 2));
}

template<bool Bfloat, int TileTokens, class WeightTile>
__device__ __forceinline__ void multiplyTiles(const WeightTile &weights, const Tile &inputs, int warpRow,
                                              int warpToken, WarpSums<TileTokens> &sums)
{
    using Share = WarpShare<TileTokens>;
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int inEight = lane % 8;
    const int matrix = lane / 8;
#pragma unroll
    for (int k = 0; k < TileColumns / 8; k += 2) {
        unsigned a[Share::RowFragments][4];
        unsigned b[Share::TokenFragments][2];
#pragma unroll
        for (int i = 0; i < Share::RowFragments; ++i) {
            loadWeights(a[i], weights, warpRow + 16 * i, k);
        }
#pragma unroll
        for (int j = 0; j < Share::TokenFragments; j += 2) {
            unsigned both[4];
            loadMatrices(both, inputs.piece(warpToken + 8 * j + matrix / 2 * 8 + inEight, k + matrix % 2));
            b[j][0] = both[0];
            b[j][1] = both[1];
            b[j + 1][0] = both[2];
            b[j + 1][1] = both[3];
        }
#pragma unroll
        for (int i = 0; i < Share::RowFragments; ++i) {
#pragma unroll
            for (int j = 0; j < Share::TokenFragments; ++j) {
                if constexpr (Bfloat) {
                    multiplyBfloat(sums[i][j], a[i], b[j]);
                } else {
                    multiplyHalf(sums[i][j], a[i], b[j]);
                }
            }
        }
    }
}

template<int TileTokens>
__device__ __forceinline__ void finishTile(const GemmBatch::Part &part, int tokens, int firstRow,
                                           int firstToken, const WarpSums<TileTokens> &sums)
{
    using Share = WarpShare<TileTokens>;
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
#pragma unroll
    for (int i = 0; i < Share::RowFragments; ++i) {
#pragma unroll
        for (int j = 0; j < Share::TokenFragments; ++j) {
#pragma unroll
            for (int c = 0; c < 4; ++c) {
                const int row = firstRow + 16 * i + lane / 4 + c / 2 * 8;
                const int token = firstToken + 8 * j + lane % 4 * 2 + c % 2;
                if (row < part.product.weight.rows && token < tokens) {
                    finish(part.product, token, row, sums[i][j][c] * part.input.scales[token]);
                }
            }
        }
    }
}

template<StoredFormat Format, bool InColumns, int TileTokens>
__global__ void __launch_bounds__(GemmThreads, 2) gemmKernel(GemmBatch batch)
{
    waitForKernelBefore();
    using WeightTile = std::conditional_t<InColumns, ColumnTile, Tile>;
    using Share = WarpShare<TileTokens>;
    constexpr int StageValues = (TileRows + TileTokens) * TileColumns;
    auto *shared = dynamicShared<std::uint16_t>();

    int index = 0;
    while (index + 1 < batch.products && batch.parts[index + 1].firstBlock <= static_cast<int>(blockIdx.x)) {
        ++index;
    }
    const GemmBatch::Part &part = batch.parts[index];
    const StoredMatrix &m = part.product.weight;
    const int block = static_cast<int>(blockIdx.x) - part.firstBlock;
    const int firstRow = block / batch.tokenTiles * TileRows;
    const int firstToken = block % batch.tokenTiles * TileTokens;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    const int warpRow = warp % Share::AcrossRows * (TileRows / Share::AcrossRows);
    const int warpToken = warp / Share::AcrossRows * (TileTokens / Share::AcrossTokens);

    const int steps = m.paddedColumns / TileColumns;
    const auto weightsOf = [&](int step) { return WeightTile{shared + step % Stages * StageValues}; };
    const auto inputsOf = [&](int step) {
        return Tile{shared + step % Stages * StageValues + TileRows * TileColumns};
    };
    const auto fill = [&](int step) {
        if (step < steps) {
            if constexpr (InColumns) {
                fillColumns<Format>(weightsOf(step), m, firstRow, step * TileColumns);
            } else {
                fillWeights<Format>(weightsOf(step), m, firstRow, step * TileColumns);
            }
            copyTile<TileTokens>(inputsOf(step), part.input.packed, firstToken, batch.tokens - 1,
                                 m.paddedColumns, step * TileColumns);
        }
        commitCopies();
    };
    for (int step = 0; step < Stages - 1; ++step) {
        fill(step);
    }
    WarpSums<TileTokens> sums = {};
    for (int step = 0; step < steps; ++step) {
        waitForCopies<Stages - 2>();
        __syncthreads();  // this step's tiles are there, and nobody reads those of the step before
        fill(step + Stages - 1);
        multiplyTiles<Format == StoredFormat::Bfloat, TileTokens>(weightsOf(step), inputsOf(step), warpRow,
                                                                  warpToken, sums);
    }
    finishTile<TileTokens>(part, batch.tokens, firstRow + warpRow, firstToken + warpToken, sums);
}

template<StoredFormat Format, bool InColumns, int TileTokens>
void gemmOf(GemmBatch &batch, cudaStream_t stream)
{
    batch.tokenTiles = dividedUp(batch.tokens, TileTokens);
    int blocks = 0;
    for (int i = 0; i < batch.products; ++i) {
        batch.parts[i].firstBlock = blocks;
        blocks += dividedUp(batch.parts[i].product.weight.rows, TileRows) * batch.tokenTiles;
    }
    constexpr std::size_t Shared = sizeof(std::uint16_t) * Stages * (TileRows + TileTokens) * TileColumns;
    static_assert(Shared <= 48 * 1024, "more has to be asked for");
    launch(gemmKernel<Format, InColumns, TileTokens>,
           {dim3(static_cast<unsigned>(blocks)), GemmThreads, Shared}, stream, batch);
}

/// \pre all products have `Format`
template<StoredFormat Format, bool InColumns>
void gemm(GemmBatch &batch, cudaStream_t stream)
{
    if (batch.tokens <= 32) {
        gemmOf<Format, InColumns, 32>(batch, stream);
    } else {
        gemmOf<Format, InColumns, 128>(batch, stream);
    }
}

void gemm(GemmBatch &batch, cudaStream_t stream)
{
    const StoredMatrix &first = batch.parts[0].product.weight;
    switch (first.format) {
    case StoredFormat::Float32:
        return;  // keeps its accuracy: `gemv`, a few tokens at a time
    case StoredFormat::Half:
        return first.inColumns ? gemm<StoredFormat::Half, true>(batch, stream)
                               : gemm<StoredFormat::Half, false>(batch, stream);
    case StoredFormat::Bfloat:
        return first.inColumns ? gemm<StoredFormat::Bfloat, true>(batch, stream)
                               : gemm<StoredFormat::Bfloat, false>(batch, stream);
    case StoredFormat::Int8:
        return first.inColumns ? gemm<StoredFormat::Int8, true>(batch, stream)
                               : gemm<StoredFormat::Int8, false>(batch, stream);
    case StoredFormat::Int8Offset:
        return gemm<StoredFormat::Int8Offset, false>(batch, stream);
    case StoredFormat::Int8Scales:
        return gemm<StoredFormat::Int8Scales, false>(batch, stream);
    case StoredFormat::Int8Offsets:
        return gemm<StoredFormat::Int8Offsets, false>(batch, stream);
    case StoredFormat::Int4:
        return first.inColumns ? gemm<StoredFormat::Int4, true>(batch, stream)
                               : gemm<StoredFormat::Int4, false>(batch, stream);
    case StoredFormat::Int4Offset:
        return gemm<StoredFormat::Int4Offset, false>(batch, stream);
    }
}

}  // namespace rookery::kernels::cuda
