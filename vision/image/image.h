#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace rookery::vision {

/// A decoded picture: 8-bit RGB, row-major, upright.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;  ///< [height, width, 3]
    std::string note = {};  ///< what is wrong with a file that can be shown all the same; empty = nothing

    friend bool operator==(const Image &, const Image &) = default;
};

/// What becomes of transparent pixels. The models were trained on pictures whose alpha was simply dropped;
/// for a screenshot with a transparent border white is what a person sees.
enum class Transparency { Drop, OnWhite };

struct DecodeOptions {
    /// More pixels than this are refused before anything is allocated for them.
    std::int64_t maxPixels = 100'000'000;
    Transparency transparency = Transparency::Drop;
    /// Applies the orientation that a camera wrote beside the pixels.
    bool upright = true;
    /// Reads what Rookery doesn't know by itself (ICO), for instance through the plugins of a toolkit. Never
    /// asked for SVG and other formats that are refused by name. Must check `maxPixels` itself. Null: such
    /// files are refused.
    std::function<Result<Image>(std::span<const std::byte> encoded, const std::string &name,
                                const DecodeOptions &options)>
        foreign = {};
};

/// Decodes an encoded picture: JPEG, PNG, GIF and WebP (first frame), BMP, TIFF, JPEG 2000, PNM, Radiance HDR
/// and Sun raster, told apart by content. Never throws; thread-safe. JPEGs over 40 megapixels are decoded at
/// half their size; one without its end marker or with damaged bytes is decoded with a note.
/// \param name used in errors
/// \return UnsupportedFile, CorruptFile, OutOfMemory
[[nodiscard]] Result<Image> decodeImage(std::span<const std::byte> encoded, const std::string &name,
                                        const DecodeOptions &options = {});

/// \return FileNotFound, FileUnreadable or what `decodeImage` returns.
[[nodiscard]] Result<Image> loadImage(const std::filesystem::path &file, const DecodeOptions &options = {});

/// From pixels that something else decoded (a clipboard, a toolkit's plugin).
/// \param rgba [height, rowBytes], four bytes a pixel, straight (not premultiplied) alpha
[[nodiscard]] Result<Image> imageFromRgba(const std::uint8_t *rgba, int width, int height,
                                          std::size_t rowBytes, Transparency transparency);

}  // namespace rookery::vision
