#pragma once

#include "vision/image/image.h"

#include <span>

namespace rookery::vision {

/// Decodes a PNG as OpenCV does (16 bits cut to 8, palettes and grey expanded, orientation as stored).
/// libpng's own words are dropped: through OpenCV they would go to standard error. \return false: damaged.
/// Throws std::bad_alloc.
[[nodiscard]] bool readPng(std::span<const std::byte> encoded, Transparency transparency, Image &image);

}  // namespace rookery::vision
