#pragma once

#include "kernels/cpu/ops/layer_norm.h"
#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/training.h"

// Sums over all tokens for each column. A worker has some of the columns, so that the order of a sum is
// always the same.

namespace rookery::kernels::cpu::ROOKERY_TARGET {

inline void rowMoments(const NormWeightGradArgs &args, int tokenBegin, int tokenEnd)
{
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const float *x = args.x + static_cast<std::size_t>(t) * static_cast<unsigned>(args.width);
        const RowMoments moments = momentsOf(x, args.width, args.eps);
        float *to = args.scratch + 2 * static_cast<std::size_t>(t);
        to[0] = moments.mean;
        to[1] = moments.scale;
    }
}

inline void normWeightGrad(const NormWeightGradArgs &args, int columnBegin, int columnEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int i = columnBegin; i < columnEnd; i += Width) {
        const int left = columnEnd - i;
        Floats weight = loadFirst(args.weightGrad + i, left);
        Floats bias = loadFirst(args.biasGrad + i, left);
        const float *x = args.x + i;
        const float *yGrad = args.yGrad + i;
        for (int t = 0; t < args.tokens; ++t, x += width, yGrad += width) {
            const float *moments = args.scratch + 2 * static_cast<std::size_t>(t);
            const Floats grad = loadFirst(yGrad, left);
            weight += grad * (loadFirst(x, left) - moments[0]) * moments[1];
            bias += grad;
        }
        storeFirst(args.weightGrad + i, weight, left);
        storeFirst(args.biasGrad + i, bias, left);
    }
}

inline void mixGrad(const MixGradArgs &args, int columnBegin, int columnEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int i = columnBegin; i < columnEnd; i += Width) {
        const int left = columnEnd - i;
        Floats sums[TokenShiftGradArgs::MaxOutputs] = {};
        Floats before{};
        for (int t = 0; t < args.tokens; ++t) {
            const std::size_t at = static_cast<std::size_t>(t) * width + static_cast<unsigned>(i);
            const Floats z = loadFirst(args.z + at, left);
            for (int c = 0; c < args.outputs; ++c) {
                sums[c] += loadFirst(args.outputGrad[c] + at, left) * (before - z);
            }
            before = z;
        }
        for (int c = 0; c < args.outputs; ++c) {
            storeFirst(args.mixGrad[c] + i, loadFirst(args.mixGrad[c] + i, left) + sums[c], left);
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
