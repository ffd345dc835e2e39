#pragma once

#include "engine/file/weight_file.h"

namespace rookery {

/// The readers of one format each; `readWeights` chooses. They list tensors under the file's own names and
/// check every size and offset against `bytes`.
[[nodiscard]] Result<WeightContents> readSafetensors(std::span<const std::byte> bytes);
[[nodiscard]] Result<WeightContents> readPth(std::span<const std::byte> bytes);

}  // namespace rookery
