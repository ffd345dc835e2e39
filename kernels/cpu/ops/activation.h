#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/matmul.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

inline Floats activate(Activation activation, Floats v)
{
    switch (activation) {
    case Activation::None:
        return v;
    case Activation::Tanh:
        return tanh(v);
    case Activation::Sigmoid:
        return sigmoid(v);
    case Activation::Silu:
        return v * sigmoid(v);
    case Activation::ReluSquared: {
        const Floats positive = max(v, Floats{});
        return positive * positive;
    }
    }
    return v;
}

/// Puts finished products where they belong: y[0, count) becomes activation(product) or grows by it.
inline void finish(float *y, Floats product, int count, Activation activation, bool accumulate)
{
    if (accumulate) {
        product += loadFirst(y, count);
    }
    storeFirst(y, activate(activation, product), count);
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
