#pragma once

#include "vision/image/image.h"

/// Icons (ICO), which Qt's plugin reads and Rookery doesn't by itself, in the form of
/// `DecodeOptions::foreign`: the largest of the pictures in it. Any thread.
[[nodiscard]] rookery::Result<rookery::vision::Image>
decodeWithQt(std::span<const std::byte> encoded, const std::string &name,
             const rookery::vision::DecodeOptions &options);
