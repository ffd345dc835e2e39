#include "vision/image/image.h"

#include "vision/image/foreign_formats.h"
#include "vision/image/gif.h"
#include "vision/image/image_header.h"
#include "vision/image/open_cv.h"
#include "vision/image/transparency.h"
#include "vision/image/webp_frame.h"

#include "engine/file/mapped_file.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <new>

namespace rookery::vision {

namespace {

/// Past this a JPEG is decoded at half its size: 100 megapixels would need 300 MB, and no encoder sees more
/// than 2048 x 2048.
constexpr std::int64_t HalveAbovePixels = 40'000'000;

/// The limit of libpng, which complains on stderr about more.
constexpr std::int64_t MaxSide = 1'000'000;

/// Of the coefficients that a progressive JPEG's decoder keeps: at most six bytes a pixel.
constexpr std::int64_t MaxProgressivePixels = 80'000'000;

Sentence megapixels(std::int64_t pixels)
{
    return sentence("Picture", "%1 megapixels").with((pixels + 500'000) / 1'000'000);
}

Sentence damaged(ImageFormat format)
{
    return sentence("Picture", "the %1 is damaged or cut off and can't be decoded").with(formatName(format));
}

tl::unexpected<Error> cutOff(ImageFormat format, const std::string &name)
{
    return failure(ErrorCode::CorruptFile, name,
                   sentence("Picture", "the %1 is cut off: its end is missing; copy or download it again")
                       .with(formatName(format)));
}

Result<Image> decodeJpeg(const OpenCv &opencv, std::span<const std::byte> encoded, const std::string &name,
                         const ImageHeader &header)
{
    Image image;
    switch (opencv.decodeJpeg(encoded, header.width * header.height > HalveAbovePixels, image)) {
    case JpegOutcome::Whole:
        if (!header.complete) {
            image.note = "the JPEG has no end marker, so it may be cut off; what there is of it is shown";
        }
        return image;
    case JpegOutcome::Flawed:
        image.note =
            "bytes of the JPEG are damaged, so parts of it may look wrong; copy or download it again "
            "if they do";
        return image;
    case JpegOutcome::Unfinished:
        return cutOff(ImageFormat::Jpeg, name);
    case JpegOutcome::Damaged:
        break;
    }
    return header.complete ? failure(ErrorCode::CorruptFile, name, damaged(ImageFormat::Jpeg))
                           : cutOff(ImageFormat::Jpeg, name);
}

/// A copy of a TIFF that says it stands upright. OpenCV turns pixels as it reads them, whatever it is asked
/// for, and fails where that swaps the axes; so Rookery turns them.
std::vector<std::byte> withoutOrientation(std::span<const std::byte> encoded, const ImageHeader &header)
{
    std::vector<std::byte> copy(encoded.begin(), encoded.end());
    for (const std::size_t entry : header.orientationEntries) {
        const bool little = copy[0] == std::byte{'I'};
        // The type SHORT, one value, and the value 1 with its padding.
        constexpr std::array<std::uint8_t, 10> Little = {3, 0, 1, 0, 0, 0, 1, 0, 0, 0};
        constexpr std::array<std::uint8_t, 10> Big = {0, 3, 0, 0, 0, 1, 0, 1, 0, 0};
        std::memcpy(copy.data() + entry + 2, (little ? Little : Big).data(), Little.size());
    }
    return copy;
}

Result<Image> decodeWithOpenCv(std::span<const std::byte> encoded, const std::string &name,
                               const ImageHeader &header, Transparency transparency)
{
    const auto opencv = openCv();
    if (!opencv) {
        return tl::make_unexpected(opencv.error());
    }
    Image image;
    if (header.format == ImageFormat::Png) {
        return (*opencv)->decodePng(encoded, transparency, image)
                   ? Result<Image>(std::move(image))
                   : failure(ErrorCode::CorruptFile, name, damaged(header.format));
    }
    if (header.format == ImageFormat::Jpeg) {
        return decodeJpeg(**opencv, encoded, name, header);
    }
    if (transparency == Transparency::OnWhite && (*opencv)->decodeOnWhite(encoded, image)) {
        return image;
    }
    if (!(*opencv)->decode(encoded, image)) {
        return failure(ErrorCode::CorruptFile, name, damaged(header.format));
    }
    return image;
}

void mirrorRows(Image &image)
{
    for (int y = 0; y < image.height; ++y) {
        std::uint8_t *row = image.rgb.data() + static_cast<std::size_t>(y) * image.width * 3;
        for (int left = 0, right = image.width - 1; left < right; ++left, --right) {
            std::swap_ranges(row + 3 * left, row + 3 * left + 3, row + 3 * right);
        }
    }
}

void flipRows(Image &image)
{
    const std::size_t rowBytes = static_cast<std::size_t>(image.width) * 3;
    for (int top = 0, bottom = image.height - 1; top < bottom; ++top, --bottom) {
        std::uint8_t *row = image.rgb.data() + static_cast<std::size_t>(top) * rowBytes;
        std::swap_ranges(row, row + rowBytes, image.rgb.data() + static_cast<std::size_t>(bottom) * rowBytes);
    }
}

Image transposed(const Image &image)
{
    Image result{image.height, image.width, std::vector<std::uint8_t>(image.rgb.size())};
    constexpr int Tile = 64;  // so that the columns written stay in the cache
    for (int tileY = 0; tileY < image.height; tileY += Tile) {
        for (int x = 0; x < image.width; ++x) {
            for (int y = tileY; y < std::min(tileY + Tile, image.height); ++y) {
                const std::size_t from = (static_cast<std::size_t>(y) * image.width + x) * 3;
                const std::size_t to = (static_cast<std::size_t>(x) * image.height + y) * 3;
                std::copy_n(image.rgb.data() + from, 3, result.rgb.data() + to);
            }
        }
    }
    return result;
}

/// EXIF orientations: 1 upright, 2 mirrored, 3 upside down, 4 both, 5 to 8 the same with the axes swapped.
void turnUpright(Image &image, int orientation)
{
    if (orientation >= 5) {
        image = transposed(image);
    }
    if (orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7) {
        mirrorRows(image);
    }
    if (orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8) {
        flipRows(image);
    }
}

Result<Image> decodeAnimatedWebP(std::span<const std::byte> encoded, const std::string &name,
                                 const ImageHeader &header, Transparency transparency)
{
    const WebPFrame frame = firstWebPFrame(encoded);
    const ImageHeader frameHeader = readImageHeader(frame.file);
    if (frame.file.empty() || frameHeader.width == 0 || frame.left + frameHeader.width > header.width ||
        frame.top + frameHeader.height > header.height) {
        return failure(ErrorCode::CorruptFile, name, damaged(ImageFormat::WebP));
    }
    auto decoded = decodeWithOpenCv(frame.file, name, frameHeader, transparency);
    if (!decoded || (decoded->width == header.width && decoded->height == header.height)) {
        return decoded;
    }
    const auto background = static_cast<std::uint8_t>(transparency == Transparency::OnWhite ? 255 : 0);
    Image canvas{static_cast<int>(header.width), static_cast<int>(header.height), {}};
    canvas.rgb.assign(static_cast<std::size_t>(header.width * header.height) * 3, background);
    const std::size_t rowBytes = static_cast<std::size_t>(decoded->width) * 3;
    for (int y = 0; y < decoded->height; ++y) {
        const std::size_t to = (static_cast<std::size_t>(frame.top + y) * canvas.width + frame.left) * 3;
        std::copy_n(decoded->rgb.data() + static_cast<std::size_t>(y) * rowBytes, rowBytes,
                    canvas.rgb.data() + to);
    }
    return canvas;
}

/// Refuses what can't be decoded or mustn't be tried, from the header alone.
Result<void> check(const ImageHeader &header, std::size_t bytes, const std::string &name,
                   std::int64_t maxPixels)
{
    // OpenCV counts bytes in an int.
    constexpr std::size_t MaxBytes = 1U << 30;
    if (header.width <= 0 || header.height <= 0 || bytes > MaxBytes) {
        return failure(ErrorCode::CorruptFile, name, damaged(header.format));
    }
    if (header.width > maxPixels / header.height || std::max(header.width, header.height) > MaxSide) {
        return failure(ErrorCode::UnsupportedFile, name,
                       sentence("Picture", "the picture has %1 x %2 pixels; at most %3 and a million a side "
                                           "are accepted, so make it smaller first")
                           .with(header.width, header.height, megapixels(maxPixels)));
    }
    if (header.progressive && header.width * header.height > MaxProgressivePixels) {
        return failure(ErrorCode::UnsupportedFile, name,
                       sentence("Picture", "a progressive JPEG of more than %1 needs too much memory; save "
                                           "it smaller or without \"progressive\"")
                           .with(megapixels(MaxProgressivePixels)));
    }
    if (!header.complete && header.format != ImageFormat::Jpeg) {
        return cutOff(header.format, name);
    }
    return {};
}

Result<Image> decodeChecked(std::span<const std::byte> encoded, const std::string &name,
                            const ImageHeader &header, Transparency transparency)
{
    if (header.format == ImageFormat::Gif) {
        return decodeGif(encoded, name, transparency);
    }
    if (!header.orientationEntries.empty()) {
        return decodeWithOpenCv(withoutOrientation(encoded, header), name, header, transparency);
    }
    return header.animated ? decodeAnimatedWebP(encoded, name, header, transparency)
                           : decodeWithOpenCv(encoded, name, header, transparency);
}

Result<Image> decodeForeign(std::span<const std::byte> encoded, const std::string &name,
                            const DecodeOptions &options)
{
    if (std::string reason = foreignFormatReason(encoded); !reason.empty()) {
        return failure(ErrorCode::UnsupportedFile, name, std::move(reason));
    }
    if (options.foreign) {
        return options.foreign(encoded, name, options);
    }
    return failure(
        ErrorCode::UnsupportedFile, name,
        sentence("Picture", "not a picture that Rookery reads; use JPEG, PNG, WebP, GIF, TIFF or BMP"));
}

}  // namespace

Result<Image> decodeImage(std::span<const std::byte> encoded, const std::string &name,
                          const DecodeOptions &options)
{
    if (encoded.empty()) {
        return failure(ErrorCode::CorruptFile, name, sentence("Picture", "the file is empty"));
    }
    const ImageHeader header = readImageHeader(encoded);
    try {
        if (header.format == ImageFormat::Unknown) {
            return decodeForeign(encoded, name, options);
        }
        if (auto checked = check(header, encoded.size(), name, options.maxPixels); !checked) {
            return tl::make_unexpected(checked.error());
        }
        auto image = decodeChecked(encoded, name, header, options.transparency);
        if (image && options.upright) {
            turnUpright(*image, header.orientation);
        }
        return image;
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, name,
                       sentence("Picture", "not enough memory for a picture of %1")
                           .with(megapixels(header.width * header.height)));
    }
}

Result<Image> loadImage(const std::filesystem::path &file, const DecodeOptions &options)
{
    auto mapped = MappedFile::open(file);
    if (!mapped) {
        return tl::make_unexpected(mapped.error());
    }
    return decodeImage(mapped->bytes(), file.string(), options);
}

Result<Image> imageFromRgba(const std::uint8_t *rgba, int width, int height, std::size_t rowBytes,
                            Transparency transparency)
{
    if (width <= 0 || height <= 0) {
        return failure(ErrorCode::BadInput, {}, sentence("Picture", "the picture has no pixels"));
    }
    Image image{width, height, {}};
    try {
        image.rgb.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, sentence("Picture", "not enough memory for the picture"));
    }
    std::uint8_t *to = image.rgb.data();
    for (int y = 0; y < height; ++y) {
        const std::uint8_t *from = rgba + static_cast<std::size_t>(y) * rowBytes;
        for (int x = 0; x < width; ++x, from += 4, to += 3) {
            for (int channel = 0; channel < 3; ++channel) {
                to[channel] =
                    transparency == Transparency::OnWhite ? onWhite(from[channel], from[3]) : from[channel];
            }
        }
    }
    return image;
}

}  // namespace rookery::vision
