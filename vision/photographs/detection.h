#pragma once

#include <algorithm>

namespace rookery::vision {

/// Kinds of things that the photograph network knows: COCO's, in its order. Their names are the language
/// model's business.
constexpr int DetectionKinds = 80;
/// What scores less isn't looked at.
constexpr float LeastDetectionScore = 0.6F;

/// Something that was found in a photograph. Lengths are parts of the picture's width and height.
struct Detection {
    int kind = 0;
    float score = 0;  ///< 0..1
    float left = 0, top = 0, right = 0, bottom = 0;

    float area() const noexcept { return std::max(0.0F, right - left) * std::max(0.0F, bottom - top); }
};

}  // namespace rookery::vision
