#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/time_mix7.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

constexpr int MaxHeadSize = 256;

/// The vectors of one head and token that the recurrence takes.
struct Wkv7Step {
    alignas(64) float w[MaxHeadSize];        ///< decay factor
    alignas(64) float removal[MaxHeadSize];  ///< -kk
    alignas(64) float replace[MaxHeadSize];  ///< kk a
    alignas(64) float k[MaxHeadSize];
    alignas(64) float v[MaxHeadSize];
    alignas(64) float y[MaxHeadSize];
    float bonus;  ///< sum of r k r_k
};

/// From the projections to the step; see TimeMix7Args. `at` is the head's place in a row of D, `row` in [T,
/// D].
template<int Size>
inline void prepareStep(const TimeMix7Args &args, std::size_t row, std::size_t at, Wkv7Step &step)
{
    const int size = Size > 0 ? Size : args.headSize;
    Floats squares{};
    Floats bonus{};
    for (int i = 0; i < size; i += Width) {
        const int left = size - i;
        const auto input = [&](const float *rows) { return loadFirst(rows + row + i, left); };
        const auto parameter = [&](const float *values) { return loadFirst(values + at + i, left); };

        storeFirst(step.w + i, exp(-0.606530660F * sigmoid(parameter(args.w0) + input(args.w))), left);
        const Floats rate = sigmoid(parameter(args.a0) + input(args.a));
        const Floats key = input(args.k);
        const Floats kk = key * parameter(args.k_k);
        squares += kk * kk;
        storeFirst(step.removal + i, -kk, left);
        storeFirst(step.replace + i, kk * rate, left);
        const Floats k = key * (1.0F + (rate - 1.0F) * parameter(args.k_a));
        storeFirst(step.k + i, k, left);
        bonus += input(args.r) * k * parameter(args.r_k);

        Floats v = input(args.v);
        if (args.vMix != nullptr) {
            v += (input(args.vFirst) - v) * sigmoid(parameter(args.v0) + input(args.vMix));
        } else {
            storeFirst(args.vFirst + row + i, v, left);
        }
        storeFirst(step.v + i, v, left);
    }
    step.bonus = sum(bonus);
    const float norm = __builtin_sqrtf(sum(squares));
    const float scale = 1.0F / (norm > 1e-12F ? norm : 1e-12F);
    for (int i = 0; i < size; i += Width) {
        const int left = size - i;
        storeFirst(step.removal + i, loadFirst(step.removal + i, left) * scale, left);
        storeFirst(step.replace + i, loadFirst(step.replace + i, left) * scale, left);
    }
}

/// out = (GroupNorm(y) + bonus v) g
template<int Size>
inline void readOut(const TimeMix7Args &args, std::size_t row, std::size_t at, Wkv7Step &step)
{
    const int size = Size > 0 ? Size : args.headSize;
    Floats total{};
    for (int i = 0; i < size; i += Width) {
        total += loadFirst(step.y + i, size - i);
    }
    const float mean = sum(total) / static_cast<float>(size);
    Floats squares{};
    for (int i = size; i % Width != 0; ++i) {
        step.y[i] = mean;  // lanes behind the last value add nothing
    }
    for (int i = 0; i < size; i += Width) {
        const Floats centred = load(step.y + i) - mean;
        squares += centred * centred;
    }
    const float scale = 1.0F / __builtin_sqrtf(sum(squares) / static_cast<float>(size) + args.normEps);
    for (int i = 0; i < size; i += Width) {
        const int left = size - i;
        const Floats normed =
            (loadFirst(step.y + i, left) - mean) * scale * loadFirst(args.normWeight + at + i, left) +
            loadFirst(args.normBias + at + i, left);
        const Floats mixed = normed + step.bonus * loadFirst(step.v + i, left);
        storeFirst(args.out + row + i, mixed * loadFirst(args.g + row + i, left), left);
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
