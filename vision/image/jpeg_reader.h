#pragma once

#include "vision/image/image.h"

#include <span>

namespace rookery::vision {

/// What of a JPEG could be decoded.
enum class JpegOutcome {
    Whole,
    Flawed,      ///< pixels for every row, though some bytes of them are damaged
    Unfinished,  ///< the file ends before its pixels do
    Damaged      ///< nothing
};

/// Decodes a JPEG as OpenCV does (the default transform and upsampling; CMYK as Adobe writes it; orientation
/// as stored). libjpeg's own words are dropped: through OpenCV they would go to standard error. \param halve
/// to half its size. Throws std::bad_alloc.
[[nodiscard]] JpegOutcome readJpeg(std::span<const std::byte> encoded, bool halve, Image &image);

}  // namespace rookery::vision
