#pragma once

#include "vision/image.h"

/// Pictures that Qt's plugins read and Rookery doesn't by itself (SVG, ICO, TGA, ...), in the form of
/// `DecodeOptions::foreign`. Any thread.
[[nodiscard]] rookery::Result<rookery::vision::Image>
decodeWithQt(std::span<const std::byte> encoded, const std::string &name,
             const rookery::vision::DecodeOptions &options);
