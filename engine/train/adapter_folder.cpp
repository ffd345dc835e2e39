#include "engine/train/adapter_folder.h"

#include "engine/file/atomic_file.h"
#include "engine/formats/safetensors_writer.h"

#include <nlohmann/json.hpp>

#include <set>
#include <system_error>
#include <vector>

namespace rookery {

namespace {

std::string configOf(const ModelInfo &model, const LoraOptions &lora, const std::vector<LoraPart> &parts)
{
    // PEFT matches modules by the last part of their names.
    std::set<std::string> modules;
    for (const LoraPart &part : parts) {
        modules.insert(part.matrix.substr(part.matrix.rfind('.') + 1));
    }
    const nlohmann::ordered_json config = {{"base_model_name_or_path", model.file.filename().string()},
                                           {"bias", "none"},
                                           {"fan_in_fan_out", false},
                                           {"inference_mode", true},
                                           {"init_lora_weights", true},
                                           {"lora_alpha", lora.alpha},
                                           {"lora_dropout", 0.0},
                                           {"peft_type", "LORA"},
                                           {"r", lora.rank},
                                           {"target_modules", modules},
                                           {"task_type", "CAUSAL_LM"},
                                           {"use_dora", false},
                                           {"use_rslora", false}};
    return config.dump(2) + "\n";
}

}  // namespace

Result<void> writeAdapterFolder(const std::filesystem::path &folder, const ModelInfo &model,
                                const LoraOptions &lora, std::span<const float> values)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return failure(ErrorCode::FileUnwritable, folder.string(),
                       sentence("Adapter", "the folder can't be made (%1)").with(error.message()));
    }
    const std::vector<LoraPart> parts = loraParts(model.layers, model.width, model.ffnWidth, lora.rank);
    const auto rank = static_cast<std::size_t>(lora.rank);
    std::vector<TensorSource> tensors;
    for (const LoraPart &part : parts) {
        const std::string name = "base_model.model." + part.matrix;
        const std::size_t a = rank * static_cast<std::size_t>(part.columns);
        const std::size_t b = rank * static_cast<std::size_t>(part.rows);
        tensors.push_back({name + ".lora_A.weight",
                           kernels::DType::F32,
                           {lora.rank, part.columns},
                           std::as_bytes(values.subspan(part.at, a))});
        tensors.push_back({name + ".lora_B.weight",
                           kernels::DType::F32,
                           {part.rows, lora.rank},
                           std::as_bytes(values.subspan(part.at + a, b))});
    }
    const std::string config = configOf(model, lora, parts);
    if (auto written = writeFileAtomically(folder / "adapter_config.json", std::as_bytes(std::span(config)));
        !written) {
        return written;
    }
    return writeSafetensors(folder / "adapter_model.safetensors", tensors, {{"format", "pt"}});
}

}  // namespace rookery
