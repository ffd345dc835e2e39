#pragma once

#include "kernels/device.h"

namespace rookery::kernels::cpu {

// Tokens [first, last) of the call; tokens are independent of each other.
void dynamicMix(const DynamicMixArgs &args, int first, int last) noexcept;
void gatedAdd(const GatedAddArgs &args, int first, int last) noexcept;
void tokenMatrix(const TokenMatrixArgs &args, int first, int last) noexcept;
void modulate(const ModulateArgs &args, int first, int last) noexcept;

}  // namespace rookery::kernels::cpu
