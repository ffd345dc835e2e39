#include "vision/vision_sources.h"

#include "engine/file/readable_file.h"
#include "engine/formats/model_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rookery::vision {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::uint64_t MostConfigBytes = 1 << 20;

std::vector<float> numbers(const Json &config, const char *key)
{
    const auto found = config.find(key);
    if (found == config.end() || !found->is_array() || found->size() != 3 ||
        !std::all_of(found->begin(), found->end(), [](const Json &item) { return item.is_number(); })) {
        return {};
    }
    return found->get<std::vector<float>>();
}

/// Where nothing said it before.
void readInteger(const Json &config, const char *key, std::optional<std::int64_t> &value)
{
    const auto found = config.find(key);
    if (!value && found != config.end() && found->is_number_integer() && *found > 0) {
        value = found->get<std::int64_t>();
    }
}

void readConfig(const fs::path &file, ProcessorConfig &config)
{
    const auto text = readFile(file, MostConfigBytes);
    Json json = text ? Json::parse(*text, nullptr, false) : Json();
    if (json.is_object() && json.contains("image_processor")) {
        json = json["image_processor"];
    }
    if (!json.is_object()) {
        return;
    }
    std::optional<std::int64_t> resample;
    readInteger(json, "resample", resample);
    if (!config.resample && resample) {
        config.resample = static_cast<int>(std::min<std::int64_t>(*resample, INT32_MAX));
    }
    if (config.mean.empty() && config.deviation.empty()) {
        config.mean = numbers(json, "image_mean");
        config.deviation = numbers(json, "image_std");
    }
    readInteger(json, "min_pixels", config.minPixels);
    readInteger(json, "max_pixels", config.maxPixels);
    if (const auto size = json.find("size"); size != json.end() && size->is_object()) {
        readInteger(*size, "shortest_edge", config.minPixels);
        readInteger(*size, "longest_edge", config.maxPixels);
    }
}

void readConfigs(const fs::path &folder, ProcessorConfig &config)
{
    for (const char *name : {"preprocessor_config.json", "processor_config.json"}) {
        if (std::error_code none; fs::is_regular_file(folder / name, none)) {
            readConfig(folder / name, config);
        }
    }
}

Result<void> addWeights(const fs::path &path, VisionSources &found)
{
    auto file = WeightFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    found.weights.push_back(std::move(*file));
    return {};
}

/// The only file of the folder with that extension; empty where there is none or more than one.
fs::path onlyFile(const fs::path &folder, const char *extension)
{
    fs::path only;
    std::error_code none;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, none)) {
        if (entry.path().extension() == extension) {
            if (!only.empty()) {
                return {};
            }
            only = entry.path();
        }
    }
    return only;
}

/// What a folder holds beside a projector: the weights under a usual name, else the only ones of their kind;
/// empty where there are none or it can't be told which are meant.
fs::path weightsIn(const fs::path &folder)
{
    const std::vector<ModelFiles> models = modelsIn(folder);
    for (const char *usual : {"model.safetensors", "model.safetensors.index.json", "pytorch_model.bin",
                              "pytorch_model.bin.index.json"}) {
        for (const ModelFiles &model : models) {
            if (model.file.filename() == usual) {
                return model.file;
            }
        }
    }
    for (const char *ending : {".pth", ".safetensors", ".bin"}) {
        std::vector<fs::path> files;
        for (const ModelFiles &model : models) {
            if (model.file.extension() == ending && model.file.filename() != "projector.safetensors") {
                files.push_back(model.file);
            }
        }
        if (files.size() == 1) {
            return files.front();
        }
    }
    return {};
}

/// The encoder and projector that stand beside a model's weights.
Result<void> addCompanions(const fs::path &fileOrFolder, VisionSources &found)
{
    std::error_code none;
    const fs::path encoder = findBeside(fileOrFolder, "encoder.onnx");
    if (found.onnx.empty() && fs::is_regular_file(encoder, none)) {
        found.onnx = encoder;
    }
    const fs::path projector = findBeside(fileOrFolder, "projector.safetensors");
    if (fs::is_regular_file(projector, none)) {
        return addWeights(projector, found);
    }
    return {};
}

Result<void> addFolder(const fs::path &folder, VisionSources &found)
{
    readConfigs(folder, found.config);
    if (auto added = addCompanions(folder, found); !added) {
        return added;
    }
    if (found.onnx.empty()) {
        found.onnx = onlyFile(folder, ".onnx");
    }
    const fs::path weights = weightsIn(folder);
    if (!weights.empty()) {
        return addWeights(weights, found);
    }
    if (found.weights.empty() && found.onnx.empty()) {
        // Passed over, what the model itself sees with would take the place of what was asked for.
        return failure(ErrorCode::FileNotFound, folder.string(),
                       sentence("Model file", "a folder without a weight file; choose the file itself"));
    }
    return {};
}

Result<void> addFile(const fs::path &file, VisionSources &found)
{
    for (const fs::path &folder : foldersOf(file)) {
        readConfigs(folder, found.config);
    }
    if (file.extension() == ".onnx") {
        found.onnx = file;
    } else if (auto added = addWeights(file, found); !added) {
        return added;
    }
    return addCompanions(file, found);
}

}  // namespace

Result<VisionSources> findVisionSources(const std::vector<std::filesystem::path> &sources)
{
    VisionSources found;
    for (const fs::path &source : sources) {
        std::error_code none;
        auto added = fs::is_directory(source, none) ? addFolder(source, found) : addFile(source, found);
        if (!added) {
            return tl::make_unexpected(added.error());
        }
    }
    return found;
}

}  // namespace rookery::vision
