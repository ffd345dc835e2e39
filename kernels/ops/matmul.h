#pragma once

#include "kernels/ops/matrix.h"

#include <cstdint>

namespace rookery::kernels {

/// Applied to each output of a matrix product.
enum class Activation : std::uint8_t { None, Tanh, Sigmoid, Silu, ReluSquared };

/// y = activation(W x) for `tokens` rows of x, or y += W x. Jobs of one call must not depend on each other.
struct MatmulJob {
    const Matrix *weight;
    const float *x;  ///< [T, columns]
    float *y;        ///< [T, rows]
    Activation activation = Activation::None;
    bool accumulate = false;  ///< add to y; only with Activation::None
    /// A card rounds the inputs of many tokens to 16 bits; so asked, not beyond float32's own. On a processor
    /// it is a matter of the matrix (`MatrixOptions::preciseInputs`).
    bool exact = false;
};

}  // namespace rookery::kernels
