#pragma once

#include "kernels/cpu/ops/layer_norm.h"
#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/training.h"

// Sums over all tokens for each column, and what goes from token to token. A worker has some of the columns,
// so that the order of a sum is always the same.

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

/// From the last row on: a row's z is part of its own outputs and of the next row's, whose gradients have
/// been replaced by then.
inline void dynamicMixGrad(const DynamicMixGradArgs &args, int columnBegin, int columnEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int i = columnBegin; i < columnEnd; i += Width) {
        const int left = columnEnd - i;
        Floats ofNext{};
        for (int t = args.tokens - 1; t >= 0; --t) {
            const std::size_t at = static_cast<std::size_t>(t) * width + static_cast<unsigned>(i);
            const Floats before = t > 0 ? loadFirst(args.z + at - width, left) : Floats{};
            const Floats difference = before - loadFirst(args.z + at, left);
            Floats own = ofNext;
            ofNext = Floats{};
            for (int c = 0; c < args.outputs; ++c) {
                const Floats weight =
                    loadFirst(args.mix[c] + i, left) + loadFirst(args.addition[c] + at, left);
                const Floats grad = loadFirst(args.xGrad[c] + at, left);
                own += grad * (1.0F - weight);
                ofNext += grad * weight;
                storeFirst(args.xGrad[c] + at, grad * difference, left);
            }
            storeFirst(args.zGrad + at, own, left);
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
