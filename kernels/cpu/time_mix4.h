#pragma once

#include "kernels/device.h"

namespace rookery::kernels::cpu {

/// Channels [first, last) of the call; channels are independent of each other.
void timeMix4(const TimeMix4Args &args, int first, int last) noexcept;

}  // namespace rookery::kernels::cpu
