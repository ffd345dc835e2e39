#pragma once

#include "engine/error.h"
#include "kernels/numbers/dtype.h"

#include <cstdint>
#include <string>

namespace rookery {

/// "q8_0", "Q4_K", "bf16"... \return BadInput, naming the choices, for anything else.
[[nodiscard]] Result<kernels::DType> quantizationNamed(const std::string &name);

/// GGUF's `general.file_type` of a file mostly of this type. \pre `quantizationNamed` gives it
std::uint32_t fileTypeOf(kernels::DType type);

}  // namespace rookery
