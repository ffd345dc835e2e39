#pragma once

#include "vision/vision_model.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rookery::vision {

/// What an encoder sees and makes of a picture.
enum class FeatureStage { Pixels, Encoder, Projector };

std::optional<FeatureStage> featureStageNamed(std::string_view name) noexcept;  ///< "pixels", ...

/// Raw values of one stage, row-major.
[[nodiscard]] Result<std::vector<float>> imageFeatures(const VisionModel &vision, const Image &image,
                                                       FeatureStage stage, const RunOptions &options = {});

}  // namespace rookery::vision
