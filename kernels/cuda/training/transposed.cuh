#pragma once

#include "kernels/cuda/ops/products/columns.cuh"
#include "kernels/cuda/ops/products/float_tiles.cuh"
#include "kernels/cuda/training/training.h"

// Products whose sums go along the rows of a matrix, or along tokens: gradients of inputs and of weights.
// Where there are too few sums to fill a card, several blocks share each of them and a second kernel adds up
// what they found, always in the same order.

namespace rookery::kernels::cuda {

/// A matrix as the right factor: columns along the tile, rows in depth, decoded on the way.
template<StoredFormat Format, bool InColumns>
struct StoredFactor {
    StoredMatrix matrix;

    __device__ __forceinline__ void fill(FloatTiles &tiles, int first, int depth, int depthEnd) const
    {
        if constexpr (InColumns) {
            fillFromColumns(tiles, first, depth);
        } else {
            fillFromRows(tiles, first, depth, depthEnd);
        }
    }

private:
    using P = Piece<Format>;

    template<int First>
    static __device__ __forceinline__ void unpack(const P &piece, float *to)
    {
        float four[4];
        piece.template unpack<First>(four);
        if constexpr (P::Scaled) {
            for (float &value : four) {
                value = value * piece.scale + (P::HasOffset ? piece.offset : 0.0F);
            }
        }
        *reinterpret_cast<float4 *>(to + First) = make_float4(four[0], four[1], four[2], four[3]);
        if constexpr (First + 4 < P::Values) {
            unpack<First + 4>(piece, to);
        }
    }

    __device__ __forceinline__ void fillFromRows(FloatTiles &tiles, int first, int depth, int depthEnd) const
    {
        constexpr int PerRow = FloatTile / P::Values;
        for (int i = static_cast<int>(threadIdx.x); i < FloatDepth * PerRow; i += FloatThreads) {
            const int row = depth + i / PerRow;
            const int along = i % PerRow * P::Values;
            float *to = tiles.at(i / PerRow, along);
            if (row < depthEnd && first + along < matrix.paddedColumns) {
                P piece;
                piece.load(matrix, row, (first + along) / P::Values);
                unpack<0>(piece, to);
            } else {
                for (int j = 0; j < P::Values; ++j) {
                    to[j] = 0;
                }
            }
        }
    }

    /// Rows behind the last are zeros up to a multiple of the depth.
    __device__ __forceinline__ void fillFromColumns(FloatTiles &tiles, int first, int depth) const
    {
        static_assert(RowPadding % FloatDepth == 0);
        constexpr int PerColumn = FloatDepth / ColumnPiece;
        for (int i = static_cast<int>(threadIdx.x); i < FloatTile * PerColumn; i += FloatThreads) {
            const int column = first + i / PerColumn;
            const int deep = i % PerColumn * ColumnPiece;
            float values[ColumnPiece] = {};
            if (column < matrix.paddedColumns) {
                Eight<Format> eight;
                eight.load(matrix, depth + deep, column);
                eight.unpack(values);
                if constexpr (Eight<Format>::Scaled) {
                    float scales[ColumnPiece];
                    loadScales(matrix, depth + deep, column / ColumnGroup, scales);
                    for (int j = 0; j < ColumnPiece; ++j) {
                        values[j] *= scales[j];
                    }
                }
            }
            for (int j = 0; j < ColumnPiece; ++j) {
                *tiles.at(deep + j, i / PerColumn) = values[j];
            }
        }
    }
};

/// What becomes of the sums: [rows, columns].
struct SumTarget {
    float *out;
    int rows;
    int columns;
    bool accumulate;
};

/// Blocks of one x and y share a tile, those of one z a stretch of the depth.
template<class Right>
__global__ void __launch_bounds__(FloatThreads)
    depthSumsKernel(PlainFactor left, Right right, SumTarget target, int depth, int slice, float *parts)
{
    waitForKernelBefore();
    const int firstRow = static_cast<int>(blockIdx.y) * FloatTile;
    const int firstColumn = static_cast<int>(blockIdx.x) * FloatTile;
    const int begin = static_cast<int>(blockIdx.z) * slice;
    const int end = begin + slice < depth ? begin + slice : depth;
    const FloatSums sums = sumTile(left, right, firstRow, firstColumn, begin, end);
    for (int i = 0; i < 4; ++i) {
        for (int j = 0; j < 4; ++j) {
            const int row = firstRow + FloatSums::row() + i;
            const int column = firstColumn + FloatSums::column() + j;
            if (row < target.rows && column < target.columns) {
                if (gridDim.z > 1) {
                    const std::size_t before = at(static_cast<int>(blockIdx.z), target.rows, row);
                    parts[before * static_cast<std::size_t>(target.columns) +
                          static_cast<std::size_t>(column)] = sums.values[i][j];
                } else {
                    float &to = target.out[at(row, target.columns, column)];
                    to = target.accumulate ? to + sums.values[i][j] : sums.values[i][j];
                }
            }
        }
    }
}

__global__ void __launch_bounds__(ElementThreads)
    addSlicesKernel(SumTarget target, int slices, const float *parts)
{
    waitForKernelBefore();
    const std::size_t i = elementIndex();
    if (!inside(i, target.rows, target.columns)) {
        return;
    }
    const std::size_t values =
        static_cast<std::size_t>(target.rows) * static_cast<std::size_t>(target.columns);
    float sum = target.accumulate ? target.out[i] : 0.0F;
    for (int slice = 0; slice < slices; ++slice) {
        sum += parts[static_cast<std::size_t>(slice) * values + i];
    }
    target.out[i] = sum;
}

/// Stretches that the depth is cut into: as many as fill the card, while each is long enough to be worth it.
inline int slicesFor(int tiles, int depth, std::size_t values, const SumSlices &slices)
{
    constexpr int Shortest = 8 * FloatDepth;
    int count = slices.blocks / tiles;
    count = count < depth / Shortest ? count : depth / Shortest;
    const std::size_t room = slices.parts != nullptr ? slices.capacity / values : 0;
    count = static_cast<std::size_t>(count) < room ? count : static_cast<int>(room);
    return count > 1 ? count : 1;
}

template<class Right>
void depthSums(const PlainFactor &left, const Right &right, const SumTarget &target, int depth,
               const SumSlices &slices, cudaStream_t stream)
{
    const int across = dividedUp(target.columns, FloatTile);
    const int down = dividedUp(target.rows, FloatTile);
    const std::size_t values =
        static_cast<std::size_t>(target.rows) * static_cast<std::size_t>(target.columns);
    const int wanted = slicesFor(across * down, depth, values, slices);
    const int slice = dividedUp(dividedUp(depth, wanted), FloatDepth) * FloatDepth;
    const int count = dividedUp(depth, slice);
    const dim3 blocks(static_cast<unsigned>(across), static_cast<unsigned>(down),
                      static_cast<unsigned>(count));
    launch(depthSumsKernel<Right>, {blocks, FloatThreads}, stream, left, right, target, depth, slice,
           slices.parts);
    if (count > 1) {
        launch(addSlicesKernel, elementGrid(target.rows, target.columns), stream, target, count,
               slices.parts);
    }
}

template<StoredFormat Format>
void transposedOf(const TransposedProduct &product, int tokens, const SumSlices &slices, cudaStream_t stream)
{
    const StoredMatrix &m = product.weight;
    const PlainFactor left = {product.y, static_cast<std::size_t>(m.rows), 1, tokens};
    const SumTarget target = {product.x, tokens, m.columns, product.accumulate};
    if constexpr (Format == StoredFormat::Half || Format == StoredFormat::Bfloat ||
                  Format == StoredFormat::Int8 || Format == StoredFormat::Int4) {
        if (m.inColumns) {
            return depthSums(left, StoredFactor<Format, true>{m}, target, m.rows, slices, stream);
        }
    }
    depthSums(left, StoredFactor<Format, false>{m}, target, m.rows, slices, stream);
}

/// Float32 needs no decoding, and may lie in rows that aren't padded.
void transposedFloats(const TransposedProduct &product, int tokens, const SumSlices &slices,
                      cudaStream_t stream)
{
    const StoredMatrix &m = product.weight;
    depthSums(PlainFactor{product.y, static_cast<std::size_t>(m.rows), 1, tokens},
              PlainFactor{reinterpret_cast<const float *>(m.values), 1,
                          static_cast<std::size_t>(m.paddedColumns), m.columns},
              SumTarget{product.x, tokens, m.columns, product.accumulate}, m.rows, slices, stream);
}

void transposedProduct(const TransposedProduct &product, int tokens, const SumSlices &slices,
                       cudaStream_t stream)
{
    switch (product.weight.format) {
    case StoredFormat::Float32:
        return transposedFloats(product, tokens, slices, stream);
    case StoredFormat::Half:
        return transposedOf<StoredFormat::Half>(product, tokens, slices, stream);
    case StoredFormat::Bfloat:
        return transposedOf<StoredFormat::Bfloat>(product, tokens, slices, stream);
    case StoredFormat::Int8:
        return transposedOf<StoredFormat::Int8>(product, tokens, slices, stream);
    case StoredFormat::Int8Offset:
        return transposedOf<StoredFormat::Int8Offset>(product, tokens, slices, stream);
    case StoredFormat::Int8Scales:
        return transposedOf<StoredFormat::Int8Scales>(product, tokens, slices, stream);
    case StoredFormat::Int8Offsets:
        return transposedOf<StoredFormat::Int8Offsets>(product, tokens, slices, stream);
    case StoredFormat::Int4:
        return transposedOf<StoredFormat::Int4>(product, tokens, slices, stream);
    case StoredFormat::Int4Offset:
        return transposedOf<StoredFormat::Int4Offset>(product, tokens, slices, stream);
    }
}

void weightGrad(const WeightGradJob &job, int tokens, const SumSlices &slices, cudaStream_t stream)
{
    depthSums(PlainFactor{job.y, 1, static_cast<std::size_t>(job.rows), job.rows},
              PlainFactor{job.x, 1, static_cast<std::size_t>(job.columns), job.columns},
              SumTarget{job.weightGrad, job.rows, job.columns, true}, tokens, slices, stream);
}

}  // namespace rookery::kernels::cuda
