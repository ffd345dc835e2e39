#pragma once

#include "kernels/cuda/ops/ops.h"
#include "kernels/cuda/ops/products/float_tiles.cuh"
#include "kernels/cuda/ops/products/weights.cuh"

// Products of float32 weights with many vectors, or of rows that aren't padded.

namespace rookery::kernels::cuda {

/// A block per tile of tokens x rows.
__global__ void __launch_bounds__(FloatThreads) floatProductKernel(Product product, int tokens)
{
    waitForKernelBefore();
    const StoredMatrix &m = product.weight;
    const auto columns = static_cast<std::size_t>(m.columns);
    const PlainFactor inputs = {product.x, columns, 1, tokens};
    const PlainFactor weights = {reinterpret_cast<const float *>(m.values),
                                 static_cast<std::size_t>(m.paddedColumns), 1, m.rows};
    const int firstToken = static_cast<int>(blockIdx.y) * FloatTile;
    const int firstRow = static_cast<int>(blockIdx.x) * FloatTile;
    const FloatSums sums = sumTile(inputs, weights, firstToken, firstRow, 0, m.columns);
    for (int i = 0; i < 4; ++i) {
        for (int j = 0; j < 4; ++j) {
            const int token = firstToken + FloatSums::row() + i;
            const int row = firstRow + FloatSums::column() + j;
            if (token < tokens && row < m.rows) {
                finish(product, token, row, sums.values[i][j]);
            }
        }
    }
}

void floatProduct(const Product &product, int tokens, cudaStream_t stream)
{
    const dim3 blocks(static_cast<unsigned>(dividedUp(product.weight.rows, FloatTile)),
                      static_cast<unsigned>(dividedUp(tokens, FloatTile)));
    launch(floatProductKernel, {blocks, FloatThreads}, stream, product, tokens);
}

}  // namespace rookery::kernels::cuda
