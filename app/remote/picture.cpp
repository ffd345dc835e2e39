#include "app/remote/picture.h"

#include "vision/image/resample.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <new>

namespace rookery::remote {

namespace {

constexpr int MostPixels = 1568;  ///< of a side; larger ones are reduced by those who look at them

void append32(std::string &bytes, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(value >> shift & 0xff);
    }
}

void appendChunk(std::string &png, std::string_view type, std::string_view data)
{
    append32(png, static_cast<std::uint32_t>(data.size()));
    const std::size_t begin = png.size();
    png += type;
    png += data;
    const auto *bytes = reinterpret_cast<const Bytef *>(png.data() + begin);
    append32(png, static_cast<std::uint32_t>(crc32(0, bytes, static_cast<uInt>(png.size() - begin))));
}

/// Each row as differences to the one above it, which deflates well.
std::string filtered(const vision::Image &image)
{
    constexpr char Up = 2;
    const std::size_t row = static_cast<std::size_t>(image.width) * 3;
    std::string bytes;
    bytes.reserve((row + 1) * static_cast<std::size_t>(image.height));
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t *line = image.rgb.data() + static_cast<std::size_t>(y) * row;
        bytes += Up;
        for (std::size_t x = 0; x < row; ++x) {
            const int above = y > 0 ? *(line + x - row) : 0;
            bytes += static_cast<char>((line[x] - above) & 0xff);
        }
    }
    return bytes;
}

Result<std::string> pngOf(const vision::Image &image)
{
    const std::string raw = filtered(image);
    uLongf size = compressBound(raw.size());
    std::string packed(size, '\0');
    if (compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                  reinterpret_cast<const Bytef *>(raw.data()), raw.size(), 6) != Z_OK) {
        return failure(ErrorCode::OutOfMemory, {}, sentence("Remote", "there isn't enough memory for it"));
    }
    packed.resize(size);
    std::string header;
    append32(header, static_cast<std::uint32_t>(image.width));
    append32(header, static_cast<std::uint32_t>(image.height));
    header += std::string_view("\x08\x02\0\0\0", 5);  // eight bits, RGB, deflated, filtered, not interlaced
    std::string png = "\x89PNG\r\n\x1a\n";
    appendChunk(png, "IHDR", header);
    appendChunk(png, "IDAT", packed);
    appendChunk(png, "IEND", {});
    return png;
}

}  // namespace

Result<std::string> encodedToSend(const vision::Image &image)
{
    try {
        const int longest = std::max(image.width, image.height);
        if (longest <= MostPixels) {
            return pngOf(image);
        }
        const auto reduced = [longest](int side) {
            return std::max(1,
                            static_cast<int>(std::lround(static_cast<double>(side) * MostPixels / longest)));
        };
        return pngOf(
            vision::resize(image, reduced(image.width), reduced(image.height), vision::Filter::Bicubic));
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, sentence("Remote", "there isn't enough memory for it"));
    }
}

}  // namespace rookery::remote
