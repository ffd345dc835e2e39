#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/encoder.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// Within 2e-7 absolutely. Source: Abramowitz and Stegun, 7.1.26.
inline Floats erf(Floats x)
{
    const Floats magnitude = max(x, -x);
    const Floats t = 1.0F / (1.0F + 0.3275911F * magnitude);
    Floats p = t * 1.061405429F - 1.453152027F;
    p = p * t + 1.421413741F;
    p = p * t - 0.284496736F;
    p = p * t + 0.254829592F;
    const Floats positive = 1.0F - p * t * exp(-magnitude * magnitude);
    return x < splat(0.0F) ? -positive : positive;
}

template<UnitActivation A>
inline Floats unitActivation(Floats x)
{
    switch (A) {
    case UnitActivation::None:
        return x;
    case UnitActivation::Relu:
        return max(x, splat(0.0F));
    case UnitActivation::GeluTanh:
        // 0.5 (1 + tanh u) is sigmoid(2 u).
        return x * sigmoid(1.5957691216F * (x + 0.044715F * x * x * x));
    case UnitActivation::GeluErf:
        return 0.5F * x * (1.0F + erf(x * 0.70710678118F));
    case UnitActivation::QuickGelu:
        return x * sigmoid(1.702F * x);
    case UnitActivation::Sigmoid:
        return sigmoid(x);
    }
    return x;
}

template<UnitActivation A>
inline void biasActivationRows(const BiasActivationArgs &args, int tokenBegin, int tokenEnd)
{
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = static_cast<std::size_t>(t) * static_cast<unsigned>(args.width);
        for (int i = 0; i < args.width; i += Width) {
            const int left = args.width - i;
            Floats value = loadFirst(args.x + row + i, left);
            if (args.bias != nullptr) {
                value += loadFirst(args.bias + i, left);
            }
            value = unitActivation<A>(value);
            if (args.scale != nullptr) {
                value *= loadFirst(args.scale + i, left);
            }
            if (args.accumulate) {
                value += loadFirst(args.y + row + i, left);
            }
            storeFirst(args.y + row + i, value, left);
        }
    }
}

inline void biasActivation(const BiasActivationArgs &args, int tokenBegin, int tokenEnd)
{
    switch (args.activation) {
    case UnitActivation::None:
        return biasActivationRows<UnitActivation::None>(args, tokenBegin, tokenEnd);
    case UnitActivation::Relu:
        return biasActivationRows<UnitActivation::Relu>(args, tokenBegin, tokenEnd);
    case UnitActivation::GeluTanh:
        return biasActivationRows<UnitActivation::GeluTanh>(args, tokenBegin, tokenEnd);
    case UnitActivation::GeluErf:
        return biasActivationRows<UnitActivation::GeluErf>(args, tokenBegin, tokenEnd);
    case UnitActivation::QuickGelu:
        return biasActivationRows<UnitActivation::QuickGelu>(args, tokenBegin, tokenEnd);
    case UnitActivation::Sigmoid:
        return biasActivationRows<UnitActivation::Sigmoid>(args, tokenBegin, tokenEnd);
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
