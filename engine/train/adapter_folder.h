#pragma once

#include "engine/error.h"
#include "engine/layers/lora_pairs.h"
#include "engine/model/model.h"

#include <filesystem>
#include <span>

namespace rookery {

/// Writes a LoRA that was learned (\see Tuner) as PEFT has it: a folder with adapter_model.safetensors and
/// adapter_config.json, which `Adapter` loads. \param values as `loraParts` lays them out
[[nodiscard]] Result<void> writeAdapterFolder(const std::filesystem::path &folder, const ModelInfo &model,
                                              const LoraOptions &lora, std::span<const float> values);

}  // namespace rookery
