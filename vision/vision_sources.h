#pragma once

#include "vision/encoders/parameters.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace rookery::vision {

/// Preprocessing that a Hugging Face configuration asks for (preprocessor_config.json, processor_config.json;
/// what the first says counts).
struct ProcessorConfig {
    std::optional<int> resample;  ///< Pillow's number: 2 bilinear, 3 bicubic
    std::vector<float> mean, deviation;
    std::optional<std::int64_t> minPixels, maxPixels;
};

/// What was found in the files and folders that may hold an image encoder.
struct VisionSources {
    WeightFiles weights;
    std::filesystem::path onnx;  ///< empty = none
    ProcessorConfig config;
};

/// \return a file error for what was named but can't be read; folders without anything are no error
[[nodiscard]] Result<VisionSources> findVisionSources(const std::vector<std::filesystem::path> &sources);

}  // namespace rookery::vision
