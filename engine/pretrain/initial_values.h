#pragma once

#include "engine/pretrain/network_shape.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rookery {

/// The values that a network begins with, as RWKV-7's own training code does: interpolations and decays that
/// grow along the channels, differently from layer to layer; orthogonal matrices; zeros for what writes to
/// the residual stream, so that a new network is the identity. The same for the same seed on every computer.
/// \param values [valuesOf(parameters)], as the network has them
void setInitialValues(const NetworkShape &shape, const std::vector<Parameter> &parameters, std::uint64_t seed,
                      std::span<float> values);

}  // namespace rookery
