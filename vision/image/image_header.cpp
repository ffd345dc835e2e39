#include "vision/image/image_header.h"

#include "vision/image/byte_view.h"

#include <charconv>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace rookery::vision {

namespace {

constexpr std::uint32_t Orientation = 274;  ///< the tag, in TIFF and EXIF

/// Visits each entry of a TIFF's first directory: its tag, first value and place.
template<class Visitor>
void visitTiffDirectory(const ByteView &file, const Visitor &visit)
{
    const bool little = file.matches(0, "II");
    const auto u16 = [&](std::size_t at) { return little ? file.u16le(at) : file.u16be(at); };
    const auto u32 = [&](std::size_t at) { return little ? file.u32le(at) : file.u32be(at); };
    if (u16(2) != 42) {
        return;
    }
    const std::size_t directory = u32(4);
    const std::size_t entries = u16(directory);
    for (std::size_t i = 0; i < entries && file.has(directory + 2 + i * 12, 12); ++i) {
        const std::size_t entry = directory + 2 + i * 12;
        constexpr std::uint32_t Short = 3;
        visit(u16(entry), u16(entry + 2) == Short ? u16(entry + 8) : u32(entry + 8), entry);
    }
}

void readPng(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::Png;
    header.width = file.u32be(16);
    header.height = file.u32be(20);
    for (std::size_t at = 8; file.has(at, 12);) {
        const std::size_t length = file.u32be(at);
        if (file.matches(at + 4, "eXIf")) {
            header.orientation = exifOrientation(file.bytes(at + 8, length));
        }
        if (file.matches(at + 4, "IEND")) {
            return;
        }
        at += 12 + length;
    }
    header.complete = false;
}

bool isFrameMarker(std::uint32_t marker)
{
    // SOF0..15 without DHT, JPG and DAC.
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool hasEndOfImage(const ByteView &file, std::size_t from)
{
    const std::string_view text = file.text();
    for (std::size_t at = text.find('\xFF', from); at != std::string_view::npos;
         at = text.find('\xFF', at + 1)) {
        if (file.u8(at + 1) == 0xD9) {
            return true;
        }
    }
    return false;
}

void readJpeg(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::Jpeg;
    std::size_t at = 2;
    while (file.has(at, 4)) {
        if (file.u8(at) != 0xFF) {
            ++at;
            continue;
        }
        const std::uint32_t marker = file.u8(at + 1);
        if (marker == 0xFF || marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
            at += marker == 0xFF ? 1 : 2;
            continue;
        }
        const std::size_t length = file.u16be(at + 2);
        if (isFrameMarker(marker)) {
            header.height = file.u16be(at + 5);
            header.width = file.u16be(at + 7);
            header.progressive = marker != 0xC0 && marker != 0xC1;
        } else if (marker == 0xE1 && file.matches(at + 4, std::string_view("Exif\0\0", 6)) && length >= 8) {
            header.orientation = exifOrientation(file.bytes(at + 10, length - 8));
        } else if (marker == 0xDA || marker == 0xD9) {
            break;
        }
        at += 2 + length;
    }
    header.complete = hasEndOfImage(file, at);
}

void readWebPChunk(const ByteView &file, std::size_t at, std::size_t length, ImageHeader &header)
{
    const std::size_t data = at + 8;
    const bool first = header.width == 0;
    if (file.matches(at, "VP8X")) {
        header.animated = (file.u8(data) & 0x02) != 0;
        header.width = file.u24le(data + 4) + 1;
        header.height = file.u24le(data + 7) + 1;
    } else if (file.matches(at, "VP8 ") && first) {
        header.width = file.u16le(data + 6) & 0x3FFF;
        header.height = file.u16le(data + 8) & 0x3FFF;
    } else if (file.matches(at, "VP8L") && first) {
        const std::uint32_t bits = file.u32le(data + 1);
        header.width = (bits & 0x3FFF) + 1;
        header.height = (bits >> 14 & 0x3FFF) + 1;
    } else if (file.matches(at, "EXIF")) {
        const std::size_t skip = file.matches(data, std::string_view("Exif\0\0", 6)) ? 6 : 0;
        header.orientation = exifOrientation(file.bytes(data + skip, length - std::min(length, skip)));
    }
}

void readWebP(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::WebP;
    header.complete = file.u32le(4) + 8ULL <= file.size() + 1;
    for (std::size_t at = 12; file.has(at, 8);) {
        const std::size_t length = file.u32le(at + 4);
        readWebPChunk(file, at, length, header);
        at += 8 + length + length % 2;
    }
}

void readBmp(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::Bmp;
    const bool old = file.u32le(14) == 12;
    header.width = old ? file.u16le(18) : static_cast<std::int32_t>(file.u32le(18));
    header.height = old ? file.u16le(20) : std::llabs(static_cast<std::int32_t>(file.u32le(22)));
}

void readTiff(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::Tiff;
    visitTiffDirectory(file, [&](std::uint32_t tag, std::uint32_t value, std::size_t entry) {
        constexpr std::uint32_t ImageWidth = 256;
        constexpr std::uint32_t ImageLength = 257;
        if (tag == ImageWidth) {
            header.width = value;
        } else if (tag == ImageLength) {
            header.height = value;
        } else if (tag == Orientation) {
            header.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
            header.orientationEntries.push_back(entry);
        }
    });
}

void readJpeg2000(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::Jpeg2000;
    // The size stands in the codestream's SIZ segment, wherever the boxes before it put that.
    const std::size_t at = file.text().substr(0, 65536).find("\xFF\x4F\xFF\x51");
    if (at != std::string_view::npos) {
        header.width = std::int64_t{file.u32be(at + 8)} - file.u32be(at + 16);
        header.height = std::int64_t{file.u32be(at + 12)} - file.u32be(at + 20);
    }
}

/// The next number of a text header, comments (# to the end of the line) skipped.
std::optional<std::int64_t> nextNumber(std::string_view &text)
{
    while (!text.empty() && (text[0] < '0' || text[0] > '9')) {
        const std::size_t line = text[0] == '#' ? text.find('\n') : 0;
        text.remove_prefix(line == std::string_view::npos ? text.size() : line + 1);
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{}) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

void readPnm(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::Pnm;
    std::string_view text = file.text().substr(2, 4096);
    header.width = nextNumber(text).value_or(0);
    header.height = nextNumber(text).value_or(0);
}

void readHdr(const ByteView &file, ImageHeader &header)
{
    header.format = ImageFormat::RadianceHdr;
    std::string_view text = file.text().substr(0, 65536);
    const std::size_t blank = text.find("\n\n");
    // Without either OpenCV fails too, but says so on stderr.
    header.complete = blank != std::string_view::npos &&
                      text.substr(0, blank).find("\nFORMAT=32-bit_rle_rgbe") != std::string_view::npos;
    if (!header.complete) {
        return;
    }
    text.remove_prefix(blank);
    header.height = nextNumber(text).value_or(0);
    header.width = nextNumber(text).value_or(0);
}

}  // namespace

int exifOrientation(std::span<const std::byte> exif) noexcept
{
    int orientation = 1;
    visitTiffDirectory(ByteView(exif), [&](std::uint32_t tag, std::uint32_t value, std::size_t) {
        if (tag == Orientation && value >= 1 && value <= 8) {
            orientation = static_cast<int>(value);
        }
    });
    return orientation;
}

ImageHeader readImageHeader(std::span<const std::byte> encoded) noexcept
{
    const ByteView file(encoded);
    ImageHeader header;
    const std::uint32_t second = file.u8(1);
    if (file.matches(0, "\xFF\xD8\xFF")) {
        readJpeg(file, header);
    } else if (file.matches(0, "\x89PNG\r\n\x1A\n")) {
        readPng(file, header);
    } else if (file.matches(0, "GIF87a") || file.matches(0, "GIF89a")) {
        header.format = ImageFormat::Gif;
        header.width = file.u16le(6);
        header.height = file.u16le(8);
    } else if (file.matches(0, "RIFF") && file.matches(8, "WEBP")) {
        readWebP(file, header);
    } else if (file.matches(0, "BM") && file.size() > 26) {
        readBmp(file, header);
    } else if (file.matches(0, std::string_view("II*\0", 4)) ||
               file.matches(0, std::string_view("MM\0*", 4))) {
        readTiff(file, header);
    } else if (file.matches(4, "jP  \r\n\x87\n") || file.matches(0, "\xFF\x4F\xFF\x51")) {
        readJpeg2000(file, header);
    } else if (file.matches(0, "#?RADIANCE") || file.matches(0, "#?RGBE")) {
        readHdr(file, header);
    } else if (file.matches(0, "\x59\xA6\x6A\x95")) {
        header.format = ImageFormat::SunRaster;
        header.width = file.u32be(4);
        header.height = file.u32be(8);
    } else if (file.matches(0, "P") && second >= '1' && second <= '6') {
        readPnm(file, header);
    }
    return header;
}

const char *formatName(ImageFormat format) noexcept
{
    switch (format) {
    case ImageFormat::Jpeg:
        return "JPEG";
    case ImageFormat::Png:
        return "PNG";
    case ImageFormat::Gif:
        return "GIF";
    case ImageFormat::WebP:
        return "WebP";
    case ImageFormat::Bmp:
        return "BMP";
    case ImageFormat::Tiff:
        return "TIFF";
    case ImageFormat::Jpeg2000:
        return "JPEG 2000";
    case ImageFormat::Pnm:
        return "PNM";
    case ImageFormat::RadianceHdr:
        return "Radiance HDR";
    case ImageFormat::SunRaster:
        return "Sun raster";
    case ImageFormat::Unknown:
        break;
    }
    return "unknown";
}

}  // namespace rookery::vision
