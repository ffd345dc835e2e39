#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"

#include <cstdint>
#include <optional>
#include <span>

namespace rookery {

/// No model has more; bounds what a hostile file can make a reader allocate.
inline constexpr std::size_t MaxTensors = 100'000;
inline constexpr std::size_t MaxAxes = 8;

/// Product of the axes; nothing where an axis is negative or the product exceeds 2^62.
std::optional<std::uint64_t> valuesOf(std::span<const std::int64_t> shape) noexcept;

/// Bytes of a tensor stored row by row; nothing where the shape is impossible or its rows aren't whole
/// blocks of the type.
std::optional<std::uint64_t> bytesOf(kernels::DType type, std::span<const std::int64_t> shape) noexcept;

std::string shapeText(std::span<const std::int64_t> shape);

/// A name from a file as it may stand in an error: cut to 80 bytes, control characters shown as '?'.
std::string inQuotes(std::string_view name);

}  // namespace rookery
