#pragma once

#include "vision/encoders/encoder.h"
#include "vision/encoders/parameters.h"

#include <memory>

namespace rookery::vision {

/// Two linear layers, told apart by their tensors below the prefix:
///     proj.0/proj.2 or mlp.0/mlp.2 (or 0/2)  y = W2 relu(W0 x + b0) + b2
///     + pre_norm                             y + LN(y), eps 1e-5 (A1 to A3, A5)
///     + conv.weight of 3 taps                first a convolution over the tokens, stride 2
///     + conv.weight of 6 taps                stride 5 within each tile; exact GELU, no norm (A4)
[[nodiscard]] Result<std::unique_ptr<Projector>> loadMlpProjector(const Parameters &parameters,
                                                                  const std::string &prefix);

/// LN(o_proj(x * sigmoid(gate x))), eps 1e-5, after pooling the square grid to side x side (0 = as it is);
/// or one linear layer `weight` (VisualRWKV).
[[nodiscard]] Result<std::unique_ptr<Projector>> loadGatedProjector(const Parameters &parameters,
                                                                    const std::string &prefix, int side);

/// Rows of a square grid averaged down to side x side (adaptive average pooling).
Rows poolGrid(const Rows &rows, int side);

}  // namespace rookery::vision
