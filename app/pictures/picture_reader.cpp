#include "app/pictures/picture_reader.h"

#include "app/pictures/qt_decoder.h"
#include "app/storage/attachments.h"
#include "app/storage/read_file.h"
#include "vision/image/image_header.h"

#include <QDir>
#include <QMimeDatabase>

namespace {

constexpr qint64 LargestFile = qint64{256} << 20;

rookery::vision::DecodeOptions decoding()
{
    rookery::vision::DecodeOptions options;
    options.foreign = decodeWithQt;
    return options;
}

std::span<const std::byte> bytesOf(const QByteArray &encoded)
{
    return std::as_bytes(std::span(encoded.constData(), static_cast<std::size_t>(encoded.size())));
}

}  // namespace

rookery::Result<rookery::vision::Image> loadPicture(const QString &file)
{
    const auto encoded = readPictureFile(file);
    if (!encoded) {
        return tl::make_unexpected(encoded.error());
    }
    const QString name = QDir::toNativeSeparators(file);
    if (!rookery::Attachments::isContentOf(file, *encoded)) {
        return rookery::failure(
            rookery::ErrorCode::CorruptFile, name.toStdString(),
            rookery::sentence("Picture",
                              "the picture has changed on the disk since it was attached; restore the "
                              "file, or attach the picture again"));
    }
    return decodePicture(*encoded, name);
}

rookery::Result<rookery::vision::Image> decodePicture(const QByteArray &encoded, const QString &name)
{
    return rookery::vision::decodeImage(bytesOf(encoded), name.toStdString(), decoding());
}

rookery::Result<ExaminedPicture> examinePicture(const QByteArray &encoded, const QString &name)
{
    const auto image = decodePicture(encoded, name);
    if (!image) {
        return tl::make_unexpected(image.error());
    }
    const auto header = rookery::vision::readImageHeader(bytesOf(encoded));
    // Large JPEGs are decoded at half their size; what is stored is the whole picture.
    const bool turned = header.orientation > 4;
    const auto width = static_cast<int>(turned ? header.height : header.width);
    const auto height = static_cast<int>(turned ? header.width : header.height);
    const rookery::Attachment about{.mime = QMimeDatabase().mimeTypeForData(encoded).name(),
                                    .width = width > 0 ? width : image->width,
                                    .height = height > 0 ? height : image->height,
                                    .bytes = encoded.size(),
                                    .name = name};
    return ExaminedPicture{about, QString::fromStdString(image->note)};
}

rookery::Result<QByteArray> readPictureFile(const QString &file)
{
    return rookery::readWholeFile(file, LargestFile);
}
