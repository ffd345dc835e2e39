#pragma once

#include "kernels/cpu/simd.h"
#include "kernels/device.h"

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

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
