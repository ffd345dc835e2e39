#pragma once

#include "kernels/device/backend.h"
#include "kernels/device/device.h"

#include <memory>

namespace rookery::kernels::cuda {

/// Whether a driver and a card are there.
bool usable() noexcept;

/// Card `options.index`. Null where there is none of compute capability 7.5 or newer, or it has no memory
/// left.
std::shared_ptr<Device> open(const DeviceOptions &options);

/// Why one of the two says no.
Obstacle obstacle(const DeviceOptions &options);

}  // namespace rookery::kernels::cuda
