#pragma once

#include "kernels/cpu/ops/ops.h"

namespace rookery::kernels::cpu {

/// The kernels for processors with AVX-512 and VNNI, compiled for AVX2: slow, the same results. Only where
/// AVX2 is.
const Ops &emulatedAvx512VnniOps() noexcept;

}  // namespace rookery::kernels::cpu
