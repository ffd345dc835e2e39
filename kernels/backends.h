#pragma once

#include "kernels/device/backend.h"

#include <span>

namespace rookery::kernels {

/// Compiled-in backends, fastest first; the last, scalar CPU, is always usable. The environment variable
/// ROOKERY_BACKEND names one to force (tests use it to cover every instruction set on one machine).
std::span<const Backend> backends() noexcept;

}  // namespace rookery::kernels
