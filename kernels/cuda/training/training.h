#pragma once

#include "kernels/cuda/ops/stored_matrix.h"
#include "kernels/ops/time_mix7.h"
#include "kernels/ops/training.h"

#include <cuda_runtime_api.h>

// Gradients as kernels queued on a stream. What can't be queued is reported by cudaGetLastError.

namespace rookery::kernels::cuda {

/// `TransposedJob` as kernels take it.
struct TransposedProduct {
    StoredMatrix weight;
    const float *y;  ///< [T, rows]
    float *x;        ///< [T, columns]
    bool accumulate;
};

/// Where blocks that share a long sum leave their parts of it.
struct SumSlices {
    float *parts;          ///< null where memory was short: sums aren't shared then
    std::size_t capacity;  ///< values
    int blocks;            ///< that keep the card busy
};

void transposedProduct(const TransposedProduct &product, int tokens, const SumSlices &slices,
                       cudaStream_t stream);
void weightGrad(const WeightGradJob &job, int tokens, const SumSlices &slices, cudaStream_t stream);

void layerNormGrad(const LayerNormGradArgs &args, cudaStream_t stream);
void normWeightGrad(const NormWeightGradArgs &args, cudaStream_t stream);
void tokenShiftGrad(const TokenShiftGradArgs &args, cudaStream_t stream);
void mixGrad(const MixGradArgs &args, cudaStream_t stream);
void dynamicMixGrad(const DynamicMixGradArgs &args, cudaStream_t stream);
void gatedAddGrad(const GatedAddGradArgs &args, cudaStream_t stream);
void activateRows(const ActivateArgs &args, cudaStream_t stream);
void activationGrad(const ActivationGradArgs &args, cudaStream_t stream);
void timeMix6Grad(const TimeMix6GradArgs &args, cudaStream_t stream);
void timeMix7Grad(const TimeMix7GradArgs &args, cudaStream_t stream);
/// Floats that the last two need.
std::size_t timeMixGradScratch(int tokens, int heads, int headSize, int chunk) noexcept;

/// Rows of `CrossEntropyArgs`, few enough for their targets to travel with the launch.
struct CrossEntropyRows {
    static constexpr int Most = 512;

    float *logits;  ///< [rows, V]; replaced by the gradient
    float *losses;  ///< [rows]
    float scale;
    int rows;
    int vocabulary;
    std::int32_t targets[Most];
};

void crossEntropy(const CrossEntropyRows &args, cudaStream_t stream);

void adamW(const AdamWArgs &args, cudaStream_t stream);

/// Squares of `values`, summed up in stretches.
struct SquareSumArgs {
    static constexpr int Stretches = 512;

    const float *values;
    std::size_t count;
    float *sums;  ///< [Stretches]
};

void squareSum(const SquareSumArgs &args, cudaStream_t stream);

}  // namespace rookery::kernels::cuda
