#pragma once

#include "vision/image/image.h"

namespace rookery::vision {

/// The first frame of a GIF on its canvas; pixels that the frame leaves out have the background's colour.
/// Source: the GIF89a specification (CompuServe, 1990). The caller has checked the number of pixels.
[[nodiscard]] Result<Image> decodeGif(std::span<const std::byte> encoded, const std::string &name,
                                      Transparency transparency);

}  // namespace rookery::vision
