#pragma once

#include "engine/formats/weight_file.h"

namespace rookery {

/// The readers of one format each; `readWeights` chooses. Every size and offset is checked against `bytes`.
/// Safetensors and .pth come in several namings: these two list tensors under the file's own names, which
/// `toOfficialNames` translates. The other two formats have one naming each and give official names.
[[nodiscard]] Result<WeightContents> readSafetensors(std::span<const std::byte> bytes);
[[nodiscard]] Result<WeightContents> readPth(std::span<const std::byte> bytes);
[[nodiscard]] Result<WeightContents> readGguf(std::span<const std::byte> bytes);
/// As readGguf, but under the file's own names: what there is to do for one part of several. `finishGguf`
/// makes a model of the parts' tensors and the first part's metadata.
[[nodiscard]] Result<WeightContents> readGgufPart(std::span<const std::byte> bytes);
[[nodiscard]] Result<void> finishGguf(WeightContents &contents);
[[nodiscard]] Result<WeightContents> readRwkvCpp(std::span<const std::byte> bytes);

}  // namespace rookery
