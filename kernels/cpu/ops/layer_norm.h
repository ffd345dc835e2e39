#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/layer_norm.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

struct RowMoments {
    float mean;
    float scale;  ///< 1 / sqrt(variance + eps)
};

/// Of one row of `width` values.
inline RowMoments momentsOf(const float *x, int width, float eps)
{
    Floats total{};
    for (int i = 0; i < width; i += Width) {
        total += loadFirst(x + i, width - i);
    }
    const float mean = sum(total) / static_cast<float>(width);
    Floats squares{};
    int i = 0;
    for (; i + Width <= width; i += Width) {
        const Floats centred = load(x + i) - mean;
        squares += centred * centred;
    }
    float variance = sum(squares);
    for (; i < width; ++i) {
        variance += (x[i] - mean) * (x[i] - mean);
    }
    return {mean, 1.0F / __builtin_sqrtf(variance / static_cast<float>(width) + eps)};
}

/// y = (x - mean) / sqrt(variance + eps) * weight + bias over `width` values; y may be x.
inline void normalizeRow(const float *x, const float *weight, const float *bias, float *y, int width,
                         float eps)
{
    const RowMoments moments = momentsOf(x, width, eps);
    for (int i = 0; i < width; i += Width) {
        const int left = width - i;
        const Floats normed = (loadFirst(x + i, left) - moments.mean) * moments.scale;
        storeFirst(y + i, normed * loadFirst(weight + i, left) + loadFirst(bias + i, left), left);
    }
}

inline void layerNorm(const LayerNormArgs &args, int tokenBegin, int tokenEnd)
{
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = static_cast<std::size_t>(t) * static_cast<unsigned>(args.width);
        normalizeRow(args.x + row, args.weight, args.bias, args.y + row, args.width, args.eps);
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
