#pragma once

#include "engine/error.h"
#include "vision/image/image.h"

#include <string>

namespace rookery::remote {

/// A picture as it is sent: a PNG, no side longer than models look at, and nothing but its pixels: where and
/// when a photo was taken stays here. \return OutOfMemory
[[nodiscard]] Result<std::string> encodedToSend(const vision::Image &image);

}  // namespace rookery::remote
