#pragma once

#include "vision/encoders/encoder.h"
#include "vision/encoders/parameters.h"

#include <memory>

namespace rookery::vision {

/// VisualRWKV 7.00: DINOv2 with registers, SigLIP so400m and Segment Anything look at the same picture, and
/// their features stand side by side in each token. Towers before the second-to-last block only, timm names;
/// position tables are resampled to the grid.
[[nodiscard]] Result<std::unique_ptr<Encoder>> loadTriple(const Parameters &parameters,
                                                          const std::string &prefix);

}  // namespace rookery::vision
