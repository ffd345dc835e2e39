#pragma once

#include "kernels/numbers/dtype.h"

#include <cstdint>
#include <optional>

namespace rookery {

/// The numbers that GGUF gives to tensor types (`ggml_type`).
struct GgmlType {
    std::uint32_t number;
    const char *name;
    std::optional<kernels::DType> type;  ///< nothing: known, but not read
};

const GgmlType *findGgmlType(std::uint32_t number) noexcept;  ///< null where the number is unknown
std::uint32_t ggmlNumber(kernels::DType type) noexcept;

/// Types of GGUF metadata values.
enum class GgufValue : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64 };

}  // namespace rookery
