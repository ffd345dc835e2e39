#include "vision/image_features.h"

#include <utility>

namespace rookery::vision {

std::optional<FeatureStage> featureStageNamed(std::string_view name) noexcept
{
    if (name == "pixels") {
        return FeatureStage::Pixels;
    }
    if (name == "encoder") {
        return FeatureStage::Encoder;
    }
    return name == "projector" ? std::optional(FeatureStage::Projector) : std::nullopt;
}

Result<std::vector<float>> imageFeatures(const VisionModel &vision, const Image &image, FeatureStage stage,
                                         const RunOptions &options)
{
    auto pixels = vision.encoder().preprocess(image);
    if (!pixels) {
        return tl::make_unexpected(pixels.error());
    }
    if (stage == FeatureStage::Pixels) {
        for (const Pixels &other : pixels->others) {
            pixels->values.insert(pixels->values.end(), other.values.begin(), other.values.end());
        }
        return std::move(pixels->values);
    }
    auto rows = vision.encoder().encode(*pixels, options);
    if (rows && stage == FeatureStage::Projector) {
        rows = vision.project(*rows);
    }
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    return std::move(rows->values);
}

}  // namespace rookery::vision
