#pragma once

#include "engine/error.h"
#include "engine/file/weight_file.h"

namespace rookery {

/// Refuses what isn't an rwkv6 or rwkv7 of its own kind, by name, from the metadata.
[[nodiscard]] Result<void> checkGgufArchitecture(const TextMap &metadata);

/// Brings llama.cpp's tensor names (`blk.0.time_mix_key.weight`) to the official ones, splits stacked
/// interpolation weights into views and sets the conventions.
[[nodiscard]] Result<void> fromGgufNames(WeightContents &contents);

}  // namespace rookery
