#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace rookery::vision {

/// A decoded picture: 8-bit RGB, row-major, upright (EXIF applied), transparency laid on white.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;  ///< [height, width, 3]
};

/// Decodes an encoded picture. `name` is used in errors. Thread-safe.
[[nodiscard]] Result<Image> decodeImage(std::span<const std::byte> encoded, const std::string &name);

}  // namespace rookery::vision
