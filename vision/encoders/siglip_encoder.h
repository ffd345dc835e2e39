#pragma once

#include "vision/encoders/encoder.h"
#include "vision/encoders/parameters.h"
#include "vision/encoders/preprocess.h"

#include <memory>

namespace rookery::vision {

enum class PictureLayout {
    Squashed,  ///< one square, aspect ratio not kept
    Tiles,     ///< overview and tiles (A4)
};

struct SiglipOptions {
    PictureLayout layout = PictureLayout::Squashed;
    Filter filter = Filter::Bilinear;
    bool roundedOverview = false;
};

/// SigLIP and SigLIP2 "FixRes" in Hugging Face's layout: the last hidden state after post_layernorm. Sizes
/// are read from the tensors' shapes; text tower and pooling head are ignored. \param prefix of the vision
/// tower, "vision_model." in the published file
[[nodiscard]] Result<std::unique_ptr<Encoder>>
loadSiglip(const Parameters &parameters, const std::string &prefix, const SiglipOptions &options);

/// CLIP in Hugging Face's layout: the last hidden state without a final norm, patches first, then the class
/// token (VisualRWKV 6).
[[nodiscard]] Result<std::unique_ptr<Encoder>> loadClip(const Parameters &parameters,
                                                        const std::string &prefix);

}  // namespace rookery::vision
