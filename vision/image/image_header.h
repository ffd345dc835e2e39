#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rookery::vision {

enum class ImageFormat { Unknown, Jpeg, Png, Gif, WebP, Bmp, Tiff, Jpeg2000, Pnm, RadianceHdr, SunRaster };

/// What the first bytes of a picture say, found without decoding anything.
struct ImageHeader {
    ImageFormat format = ImageFormat::Unknown;
    std::int64_t width = 0;  ///< as stored, before turning upright; 0 where the file doesn't say
    std::int64_t height = 0;
    bool animated = false;     ///< WebP with frames
    bool progressive = false;  ///< JPEG: the decoder must keep all coefficients
    bool complete = true;      ///< false where the end of the file is certainly missing
    int orientation = 1;       ///< EXIF or TIFF, 1 to 8
    /// TIFF: where the directory entries stand that give it.
    std::vector<std::size_t> orientationEntries = {};
};

/// Never fails: what isn't recognised has format Unknown.
ImageHeader readImageHeader(std::span<const std::byte> encoded) noexcept;

const char *formatName(ImageFormat format) noexcept;

/// The orientation tag of an EXIF block (a TIFF header and its first directory); 1 where there is none.
int exifOrientation(std::span<const std::byte> exif) noexcept;

}  // namespace rookery::vision
