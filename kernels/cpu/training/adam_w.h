#pragma once

#include "kernels/cpu/training/row_grads.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// Values [begin, end).
inline void adamW(const AdamWArgs &args, std::size_t begin, std::size_t end)
{
    const float kept = 1.0F - args.rate * args.decay;
    for (std::size_t i = begin; i < end; i += Width) {
        const int left = end - i < Width ? static_cast<int>(end - i) : Width;
        const Floats gradient = loadFirst(args.gradient + i, left) * args.gradientScale;
        const Floats mean = args.beta1 * loadFirst(args.mean + i, left) + (1.0F - args.beta1) * gradient;
        const Floats variance =
            args.beta2 * loadFirst(args.variance + i, left) + (1.0F - args.beta2) * gradient * gradient;
        storeFirst(args.mean + i, mean, left);
        storeFirst(args.variance + i, variance, left);
        const Floats step =
            mean * args.meanScale / (squareRoot(variance * args.varianceScale) + args.epsilon);
        storeFirst(args.values + i, loadFirst(args.values + i, left) * kept - args.rate * step, left);
    }
}

inline double squareSum(const float *values, std::size_t count)
{
    Floats total{};
    for (std::size_t i = 0; i < count; i += Width) {
        const Floats value = loadFirst(values + i, count - i < Width ? static_cast<int>(count - i) : Width);
        total += value * value;
    }
    return static_cast<double>(sum(total));
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
