#include "app/pictures/qt_decoder.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <array>

using rookery::ErrorCode;

namespace {

/// Qt's plugins are asked for ICO alone: others follow names of files (SVG) or are less careful than Rookery.
bool isIcon(std::span<const std::byte> encoded)
{
    constexpr std::array Start = {std::byte{0}, std::byte{0}, std::byte{1}, std::byte{0}};
    return encoded.size() > Start.size() && std::equal(Start.begin(), Start.end(), encoded.begin());
}

/// Goes to the largest of an icon's pictures; its size, or none where there is no picture.
QSize toLargest(QImageReader &reader)
{
    constexpr int MostPictures = 64;
    int largest = 0;
    QSize size;
    for (int i = 0; i < qMin(reader.imageCount(), MostPictures); ++i) {
        if (reader.jumpToImage(i) && reader.size().width() > size.width()) {
            largest = i;
            size = reader.size();
        }
    }
    return reader.jumpToImage(largest) ? size : QSize();
}

}  // namespace

rookery::Result<rookery::vision::Image> decodeWithQt(std::span<const std::byte> encoded,
                                                     const std::string &name,
                                                     const rookery::vision::DecodeOptions &options)
{
    if (!isIcon(encoded)) {
        return rookery::failure(
            ErrorCode::UnsupportedFile, name,
            rookery::sentence("Picture",
                              "this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF"));
    }
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(encoded.data()), static_cast<int>(encoded.size()));
    QImageReader reader(&buffer, "ico");
    reader.setAutoDetectImageFormat(false);
    const QSize size = toLargest(reader);
    if (!size.isValid() || qint64{size.width()} * size.height() > options.maxPixels) {
        return rookery::failure(
            ErrorCode::CorruptFile, name,
            rookery::sentence("Picture", "the icon is damaged or too large; save it as PNG first"));
    }
    const QImage image = reader.read().convertToFormat(QImage::Format_RGBA8888);
    if (image.isNull()) {
        return rookery::failure(ErrorCode::CorruptFile, name,
                                rookery::sentence("Picture", "the icon is damaged; save it as PNG first"));
    }
    return rookery::vision::imageFromRgba(image.constBits(), image.width(), image.height(),
                                          static_cast<std::size_t>(image.bytesPerLine()),
                                          options.transparency);
}
