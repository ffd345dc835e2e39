#pragma once

#include "engine/error.h"
#include "kernels/device/backend.h"
#include "kernels/device/device.h"

#include <memory>
#include <string_view>

namespace rookery {

/// Opens a device by the name a user gives it: "cpu", "cuda", "cuda:1", "auto" (the fastest that works).
/// \return BadInput for an unknown name, DeviceUnavailable where this computer or build lacks it.
[[nodiscard]] Result<std::shared_ptr<kernels::Device>> openDevice(std::string_view name, int threads);

/// Why a card can't be used. \pre `openDevice` didn't open one for this name ("auto", "cuda", "cuda:1")
kernels::Obstacle cardObstacle(std::string_view name);

/// The error of a device that failed: DeviceFailed of a card; OutOfMemory of the processor, which fails for
/// nothing else.
Error deviceFailure(const kernels::Device &device);

}  // namespace rookery
