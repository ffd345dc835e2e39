#include "vision/image/foreign_formats.h"

#include "vision/image/byte_view.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rookery::vision {

namespace {

constexpr std::string_view AsPicture = "; save it as JPEG or PNG first";

struct Signature {
    std::size_t at;
    std::string_view bytes;
    std::string_view name;
};

// Where each stands and what it is called, in the plural.
constexpr std::array Signatures = {
    Signature{4, "ftypavif", "AVIF pictures"},
    Signature{4, "ftypavis", "AVIF pictures"},
    Signature{4, "ftyphei", "HEIC pictures"},
    Signature{4, "ftyphev", "HEIC pictures"},
    Signature{4, "ftypmif1", "HEIC pictures"},
    Signature{4, "ftypmsf1", "HEIC pictures"},
    Signature{4, "ftypcrx", "camera raw pictures"},
    Signature{4, "ftyp", "films"},
    Signature{4, "JXL \r\n", "JPEG XL pictures"},
    Signature{0, "\xFF\x0A", "JPEG XL pictures"},
    Signature{0, "8BPS", "Photoshop pictures"},
    Signature{0, "gimp xcf", "GIMP pictures"},
    Signature{0, "%PDF", "PDF documents"},
    Signature{0, "\x76\x2F\x31\x01", "OpenEXR pictures"},
    Signature{0, "icns", "ICNS icons"},
    Signature{0, "qoif", "QOI pictures"},
    Signature{0, "DDS ", "DDS textures"},
    Signature{0, "FUJIFILM", "camera raw pictures"},
    Signature{0, "II+", "BigTIFF pictures"},
    Signature{0, std::string_view("MM\0+", 4), "BigTIFF pictures"},
    Signature{128, "DICM", "DICOM pictures"},
    Signature{0, "/* XPM", "XPM pictures"},
    Signature{0, "\x1A\x45\xDF\xA3", "films"},
    Signature{0, "PK\x03\x04", "ZIP archives"},
};

bool isSvg(const ByteView &file)
{
    // A comment or a document type of any length may come first.
    const std::string_view start = file.text().substr(0, 65536);
    const std::size_t first = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && start[first] == '<' &&
           start.find("<svg") != std::string_view::npos;
}

}  // namespace

std::string foreignFormatReason(std::span<const std::byte> encoded)
{
    const ByteView file(encoded);
    if (isSvg(file) || file.matches(0, "\x1F\x8B")) {
        return "SVG drawings aren't read, since they may name other files and never end; save it as PNG "
               "first";
    }
    const auto *known = std::ranges::find_if(
        Signatures, [&](const Signature &each) { return file.matches(each.at, each.bytes); });
    return known == Signatures.end() ? std::string()
                                     : std::string(known->name) + " aren't read" + std::string(AsPicture);
}

}  // namespace rookery::vision
