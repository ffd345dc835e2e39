#pragma once

#include <cstddef>

namespace rookery::kernels::cpu {

/// Blocks of 32 values in the layouts of DType::Q8_0 and DType::Q4_0.
void quantizeQ8(const float *values, std::size_t count, std::byte *to) noexcept;
void quantizeQ4(const float *values, std::size_t count, std::byte *to) noexcept;

}  // namespace rookery::kernels::cpu
