#include "app/pictures/qt_decoder.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

using rookery::ErrorCode;

namespace {

/// Drawings without a size of their own, and icons, are drawn as large as a model looks at them.
constexpr int SmallestSide = 384;

QSize sizeToDraw(const QImageReader &reader)
{
    const QSize size = reader.size();
    const bool drawing = reader.format().startsWith("svg");
    return drawing && size.isValid() && qMax(size.width(), size.height()) < SmallestSide
               ? size.scaled(SmallestSide, SmallestSide, Qt::KeepAspectRatio)
               : size;
}

}  // namespace

rookery::Result<rookery::vision::Image> decodeWithQt(std::span<const std::byte> encoded,
                                                     const std::string &name,
                                                     const rookery::vision::DecodeOptions &options)
{
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(encoded.data()), static_cast<int>(encoded.size()));
    QImageReader reader(&buffer);
    reader.setAutoTransform(options.upright);
    if (!reader.canRead()) {
        return rookery::failure(ErrorCode::UnsupportedFile, name,
                                "this is no picture that Rookery can read; use JPEG, PNG, WebP or GIF");
    }
    const QSize size = sizeToDraw(reader);
    if (!size.isValid() || qint64{size.width()} * size.height() > options.maxPixels) {
        return rookery::failure(ErrorCode::UnsupportedFile, name,
                                "the picture doesn't say its size or is too large; make it smaller");
    }
    reader.setScaledSize(size);
    const QImage image = reader.read().convertToFormat(QImage::Format_RGBA8888);
    if (image.isNull()) {
        return rookery::failure(ErrorCode::CorruptFile, name,
                                "the picture is damaged: " + reader.errorString().toStdString());
    }
    return rookery::vision::imageFromRgba(image.constBits(), image.width(), image.height(),
                                          static_cast<std::size_t>(image.bytesPerLine()),
                                          options.transparency);
}
