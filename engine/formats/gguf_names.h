#pragma once

#include "engine/error.h"
#include "engine/formats/weight_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace rookery {

/// A number of the metadata, "split.count"; 0 where there is none.
int ggufNumber(const TextMap &metadata, const std::string &key);

/// Refuses what isn't an rwkv6 or rwkv7 of its own kind, by name, from the metadata.
[[nodiscard]] Result<void> checkGgufArchitecture(const TextMap &metadata);

/// Brings llama.cpp's tensor names (`blk.0.time_mix_key.weight`) to the official ones, splits stacked
/// interpolation weights into views and sets the conventions.
[[nodiscard]] Result<void> fromGgufNames(WeightContents &contents);

struct GgufName {
    std::string name;
    bool transposed;  ///< GGUF has the last two axes swapped against the official layout
};

/// The inverse, for one tensor; nothing where GGUF has no name for it. Of interpolation weights, those that
/// GGUF stacks into one tensor have no name of their own in rwkv7, but an old one in rwkv6.
std::optional<GgufName> toGgufName(std::string_view official, bool rwkv7);

/// The letters of the interpolation weights in the order in which GGUF stacks them.
std::string_view ggufLerpOrder(bool rwkv7) noexcept;

}  // namespace rookery
