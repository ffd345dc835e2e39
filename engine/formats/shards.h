#pragma once

#include "engine/error.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace rookery {

/// Is this the list of a model that is split over several files (`model.safetensors.index.json`)?
bool looksLikeShardIndex(std::span<const std::byte> bytes) noexcept;

/// The names of the files that the list mentions, each once, in alphabetical order. Only plain names of files
/// beside the list are accepted.
[[nodiscard]] Result<std::vector<std::string>> shardsOf(std::span<const std::byte> bytes);

}  // namespace rookery
