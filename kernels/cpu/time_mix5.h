#pragma once

#include "kernels/device.h"

namespace rookery::kernels::cpu {

/// Heads [first, last) of the call; heads are independent of each other.
void timeMix5(const TimeMix5Args &args, int first, int last) noexcept;

}  // namespace rookery::kernels::cpu
