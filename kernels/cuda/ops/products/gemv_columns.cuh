#pragma once

#include "kernels/cuda/ops/ops.h"
#include "kernels/cuda/ops/products/columns.cuh"

// Products of matrices in columns with one to four vectors that are mostly zero: the channel mix's value
// matrix after the squared ReLU. A lane has eight rows; a warp takes groups of 32 columns, looks which of
// their inputs aren't zero and reads only those. Blocks that share rows leave their sums in global memory,
// where the last of them to arrive adds them up, always in the same order.

namespace rookery::kernels::cuda {

constexpr int ColumnWarps = 8;
constexpr int ColumnThreads = ColumnWarps * WarpSize;
static_assert(ColumnSums::Rows == WarpSize * ColumnPiece && ColumnSums::Rows == ColumnThreads);

struct ColumnArgs {
    Product product;
    int tokens;
    ColumnSums sums;
};

/// Adds what one group of columns gives. `Tokens` is what there is room for.
template<StoredFormat Format, int Tokens>
__device__ __forceinline__ void addGroup(const Product &product, int tokens, int group, int row,
                                         float (&sums)[Tokens][ColumnPiece])
{
    constexpr int AtOnce = 4;  // columns under way
    const StoredMatrix &m = product.weight;
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int column = group * ColumnGroup + lane;
    float x[Tokens];
    bool counts = false;
#pragma unroll
    for (int t = 0; t < Tokens; ++t) {
        x[t] = t < tokens && column < m.columns ? product.x[at(t, m.columns, column)] : 0.0F;
        counts = counts || x[t] != 0.0F;
    }
    unsigned left = __ballot_sync(AllLanes, counts);
    if (left == 0) {
        return;
    }
    float part[Tokens][ColumnPiece] = {};
    while (left != 0) {
        int places[AtOnce];
        Eight<Format> eights[AtOnce];
        int count = 0;
#pragma unroll
        for (int i = 0; i < AtOnce; ++i) {
            if (left != 0) {
                places[i] = __ffs(static_cast<int>(left)) - 1;
                left &= left - 1;
                eights[i].load(m, row, group * ColumnGroup + places[i]);
                count = i + 1;
            }
        }
#pragma unroll
        for (int i = 0; i < AtOnce; ++i) {
            if (i < count) {
                float w[ColumnPiece];
                eights[i].unpack(w);
#pragma unroll
                for (int t = 0; t < Tokens; ++t) {
                    const float input = __shfl_sync(AllLanes, x[t], places[i]);
#pragma unroll
                    for (int j = 0; j < ColumnPiece; ++j) {
                        part[t][j] += w[j] * input;
                    }
                }
            }
        }
    }
    float scales[ColumnPiece];
    if constexpr (Eight<Format>::Scaled) {
        loadScales(m, row, group, scales);
    }
#pragma unroll
    for (int t = 0; t < Tokens; ++t) {
#pragma unroll
        for (int j = 0; j < ColumnPiece; ++j) {
            sums[t][j] += Eight<Format>::Scaled ? scales[j] * part[t][j] : part[t][j];
        }
    }
}

/// The sum over the block's warps of the row that this thread stands for.
__device__ __forceinline__ float sumOfWarps(const float (&mine)[ColumnPiece],
                                            float (&shared)[ColumnWarps][ColumnSums::Rows])
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    __syncthreads();  // readers of the token before are done
    auto *to = reinterpret_cast<float4 *>(shared[warp] + lane * ColumnPiece);
    to[0] = make_float4(mine[0], mine[1], mine[2], mine[3]);
    to[1] = make_float4(mine[4], mine[5], mine[6], mine[7]);
    __syncthreads();
    float sum = 0;
    for (int other = 0; other < ColumnWarps; ++other) {
        sum += shared[other][threadIdx.x];
    }
    return sum;
}

/// Blocks of one x share rows, those of one y columns.
template<StoredFormat Format, int Tokens>
__global__ void __launch_bounds__(ColumnThreads) gemvColumnsKernel(ColumnArgs args)
{
    waitForKernelBefore();
    __shared__ float shared[ColumnWarps][ColumnSums::Rows];
    __shared__ bool isLast;
    const StoredMatrix &m = args.product.weight;
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    const int tile = static_cast<int>(blockIdx.x);
    const int tiles = static_cast<int>(gridDim.x);
    const int slices = static_cast<int>(gridDim.y);
    const int wanted = tile * ColumnSums::Rows + lane * ColumnPiece;
    const int row = wanted < m.paddedRows ? wanted : m.paddedRows - ColumnPiece;

    float sums[Tokens][ColumnPiece] = {};
    const int groups = m.paddedColumns / ColumnGroup;
    for (int group = static_cast<int>(blockIdx.y) * ColumnWarps + warp; group < groups;
         group += slices * ColumnWarps) {
        addGroup<Format>(args.product, args.tokens, group, row, sums);
    }

    const int mine = tile * ColumnSums::Rows + static_cast<int>(threadIdx.x);
    // The sums of a slice of columns for a token.
    const auto place = [&](int token, int slice) {
        return args.sums.partial +
               at((token * slices + slice) * tiles + tile, ColumnSums::Rows, static_cast<int>(threadIdx.x));
    };
#pragma unroll
    for (int t = 0; t < Tokens; ++t) {
        const float sum = sumOfWarps(sums[t], shared);
        if (t < args.tokens && slices > 1) {
            *place(t, static_cast<int>(blockIdx.y)) = sum;
        } else if (t < args.tokens && mine < m.rows) {
            finish(args.product, t, mine, sum);
        }
    }
    if (slices == 1) {
        return;
    }
    __threadfence();
    __syncthreads();
    if (threadIdx.x == 0) {
        isLast = atomicAdd(args.sums.arrived + tile, 1U) == static_cast<unsigned>(slices - 1);
    }
    __syncthreads();
    if (!isLast) {
        return;
    }
    __threadfence();
    for (int t = 0; t < args.tokens && mine < m.rows; ++t) {
        float sum = 0;
        for (int slice = 0; slice < slices; ++slice) {
            sum += __ldcg(place(t, slice));
        }
        finish(args.product, t, mine, sum);
    }
    if (threadIdx.x == 0) {
        args.sums.arrived[tile] = 0;
    }
}

template<StoredFormat Format>
void gemvColumnsOf(const ColumnArgs &args, const dim3 &blocks, cudaStream_t stream)
{
    const auto kernel =
        args.tokens == 1 ? gemvColumnsKernel<Format, 1> : gemvColumnsKernel<Format, MaxGemvTokens>;
    launch(kernel, {blocks, ColumnThreads}, stream, args);
}

void gemvColumns(const Product &product, int tokens, int multiprocessors, const ColumnSums &sums,
                 cudaStream_t stream)
{
    const StoredMatrix &m = product.weight;
    const int tiles = dividedUp(m.rows, ColumnSums::Rows);
    const int wanted = multiprocessors * ColumnSums::BlocksPerMultiprocessor / tiles;
    const int most = dividedUp(m.paddedColumns, ColumnGroup * ColumnWarps);
    const int slices = wanted < 1 ? 1 : wanted < most ? wanted : most;
    const ColumnArgs args = {product, tokens, sums};
    const dim3 blocks(static_cast<unsigned>(tiles), static_cast<unsigned>(slices));
    switch (m.format) {
    case StoredFormat::Half:
        return gemvColumnsOf<StoredFormat::Half>(args, blocks, stream);
    case StoredFormat::Bfloat:
        return gemvColumnsOf<StoredFormat::Bfloat>(args, blocks, stream);
    case StoredFormat::Int8:
        return gemvColumnsOf<StoredFormat::Int8>(args, blocks, stream);
    case StoredFormat::Int4:
        return gemvColumnsOf<StoredFormat::Int4>(args, blocks, stream);
    default:
        return;  // never in columns
    }
}

}  // namespace rookery::kernels::cuda
