#pragma once

#include "kernels/numbers/dtype.h"

#include <cstddef>

namespace rookery {

class ErrorFeedback;

/// Can `quantize` write this type? F32, F16, BF16, Q8_0, Q4_0, Q4_K and Q6_K.
bool canQuantizeTo(kernels::DType type) noexcept;

/// Encodes numbers in a GGUF type; the inverse of `kernels::decode`. Scales are searched for the least
/// squared error, not just taken from the largest value. \param values a multiple of the type's block
void quantize(kernels::DType type, const float *from, std::byte *to, std::size_t values) noexcept;

/// Q4_0 and Q4_K.
bool canCalibrate(kernels::DType type) noexcept;

/// The same for a row of a matrix whose usual inputs are known: what matters are the errors of its products.
/// \param row is changed \param columns a multiple of `ErrorFeedback::Block` and of the type's block
/// \pre canCalibrate(type)
void quantizeRow(kernels::DType type, float *row, std::byte *to, std::size_t columns,
                 const ErrorFeedback &feedback) noexcept;

}  // namespace rookery
