#pragma once

#include "engine/error.h"
#include "engine/formats/safetensors_writer.h"

#include <filesystem>
#include <span>

namespace rookery {

/// Writes tensors as torch.save does: a zip archive of stored parts, `data.pkl` (a dictionary of names,
/// pickle protocol 2) and one part of numbers for each tensor. Appears whole or not at all. \param tensors of
/// float32 that have 1 to 3 axes \return BadInput for others, or for data that don't match a shape
[[nodiscard]] Result<void> writePth(const std::filesystem::path &target,
                                    std::span<const TensorSource> tensors);

}  // namespace rookery
