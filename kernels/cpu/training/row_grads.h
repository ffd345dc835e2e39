#pragma once

#include "kernels/cpu/ops/activation.h"
#include "kernels/cpu/ops/layer_norm.h"
#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/training.h"

// What is computed row by row.

namespace rookery::kernels::cpu::ROOKERY_TARGET {

inline void layerNormGradRow(const LayerNormGradArgs &args, const float *x, const float *yGrad, float *xGrad)
{
    const int width = args.width;
    const auto count = static_cast<float>(width);
    const auto [mean, scale] = momentsOf(x, width, args.eps);
    Floats grads{};
    Floats products{};
    for (int i = 0; i < width; i += Width) {
        const int left = width - i;
        const Floats grad = loadFirst(yGrad + i, left) * loadFirst(args.weight + i, left);
        grads += grad;
        products += grad * (loadFirst(x + i, left) - mean) * scale;
    }
    const float meanGrad = sum(grads) / count;
    const float meanProduct = sum(products) / count;
    for (int i = 0; i < width; i += Width) {
        const int left = width - i;
        const Floats grad = loadFirst(yGrad + i, left) * loadFirst(args.weight + i, left);
        const Floats normed = (loadFirst(x + i, left) - mean) * scale;
        storeFirst(xGrad + i, loadFirst(xGrad + i, left) + (grad - meanGrad - normed * meanProduct) * scale,
                   left);
    }
}

inline void layerNormGrad(const LayerNormGradArgs &args, int tokenBegin, int tokenEnd)
{
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = static_cast<std::size_t>(t) * static_cast<unsigned>(args.width);
        layerNormGradRow(args, args.x + row, args.yGrad + row, args.xGrad + row);
    }
}

/// A row's z is part of its own outputs and of the next row's.
inline void tokenShiftGrad(const TokenShiftGradArgs &args, int tokenBegin, int tokenEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = static_cast<std::size_t>(t) * width;
        const bool last = t + 1 == args.tokens;
        for (int i = 0; i < args.width; i += Width) {
            const int left = args.width - i;
            Floats grad{};
            for (int c = 0; c < args.outputs; ++c) {
                const Floats mix = loadFirst(args.mix[c] + i, left);
                grad += loadFirst(args.outputGrad[c] + row + i, left) * (1.0F - mix);
                if (!last) {
                    grad += loadFirst(args.outputGrad[c] + row + width + i, left) * mix;
                }
            }
            float *zGrad = args.zGrad + row + i;
            storeFirst(zGrad, args.accumulate ? loadFirst(zGrad, left) + grad : grad, left);
        }
    }
}

inline void gatedAddGrad(const GatedAddGradArgs &args, int tokenBegin, int tokenEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = static_cast<std::size_t>(t) * width;
        for (int i = 0; i < args.width; i += Width) {
            const int left = args.width - i;
            const std::size_t at = row + static_cast<unsigned>(i);
            const Floats grad = loadFirst(args.xGrad + at, left) * args.scale;
            storeFirst(args.xGrad + at, grad, left);
            storeFirst(args.gateGrad + at, grad * loadFirst(args.y + at, left), left);
            storeFirst(args.y + at, grad * loadFirst(args.gate + at, left), left);
        }
    }
}

inline Floats squareRoot(Floats v)
{
    for (int lane = 0; lane < Width; ++lane) {
        v[lane] = __builtin_sqrtf(v[lane]);
    }
    return v;
}

inline Floats slopeOf(Activation activation, Floats y)
{
    switch (activation) {
    case Activation::Tanh:
        return 1.0F - y * y;
    case Activation::Sigmoid:
        return y * (1.0F - y);
    case Activation::ReluSquared:
        return 2.0F * squareRoot(y);
    case Activation::None:
    case Activation::Silu:
        break;
    }
    return splat(1.0F);
}

inline void activationGrad(const ActivationGradArgs &args, int tokenBegin, int tokenEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = static_cast<std::size_t>(t) * width;
        for (int i = 0; i < args.width; i += Width) {
            const int left = args.width - i;
            float *grad = args.yGrad + row + i;
            storeFirst(grad,
                       loadFirst(grad, left) * slopeOf(args.activation, loadFirst(args.y + row + i, left)),
                       left);
        }
    }
}

inline void activateRows(const ActivateArgs &args, int tokenBegin, int tokenEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        float *y = args.y + static_cast<std::size_t>(t) * width;
        for (int i = 0; i < args.width; i += Width) {
            const int left = args.width - i;
            storeFirst(y + i, activate(args.activation, loadFirst(y + i, left)), left);
        }
    }
}

inline void crossEntropy(const CrossEntropyArgs &args, int rowBegin, int rowEnd)
{
    const int size = args.vocabulary;
    for (int r = rowBegin; r < rowEnd; ++r) {
        float *logits = args.logits + static_cast<std::size_t>(r) * static_cast<std::size_t>(size);
        float highest = logits[0];
        for (int i = 1; i < size; ++i) {
            highest = logits[i] > highest ? logits[i] : highest;
        }
        const float wanted = logits[args.targets[r]];
        Floats total{};
        int i = 0;
        for (; i + Width <= size; i += Width) {
            const Floats part = exp(load(logits + i) - highest);
            store(logits + i, part);
            total += part;
        }
        float rest = sum(total);
        for (; i < size; ++i) {
            logits[i] = exp(splat(logits[i] - highest))[0];
            rest += logits[i];
        }
        args.losses[r] = __builtin_logf(rest) + highest - wanted;
        const float scale = args.scale / rest;
        for (i = 0; i < size; i += Width) {
            storeFirst(logits + i, loadFirst(logits + i, size - i) * scale, size - i);
        }
        logits[args.targets[r]] -= args.scale;
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
