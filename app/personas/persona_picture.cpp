#include "app/personas/persona_picture.h"

#include "app/pictures/picture_reader.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QtEndian>

#include <algorithm>

namespace {

constexpr int Side = 96;
constexpr qsizetype MostBytes = 64 << 10;  // 96 x 96 pixels take 36 kB unpacked

// PNG: a signature of eight bytes, then the header's length and name, its width and height (PNG
// specification, 5.2 and 11.2.2).
const QByteArray Signature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
constexpr qsizetype WidthAt = 16;
constexpr qsizetype HeightAt = 20;
constexpr qsizetype HeaderEnd = 24;

}  // namespace

rookery::Result<QByteArray> personaPicture(const QString &file)
{
    const auto encoded = readPictureFile(file);
    if (!encoded) {
        return tl::make_unexpected(encoded.error());
    }
    const auto image = decodePicture(*encoded, QDir::toNativeSeparators(file));
    if (!image) {
        return tl::make_unexpected(image.error());
    }
    const QImage whole(image->rgb.data(), image->width, image->height, qsizetype{image->width} * 3,
                       QImage::Format_RGB888);
    const int side = std::min(whole.width(), whole.height());
    const QImage middle = whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side)
                              .scaled(Side, Side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage circle(Side, Side, QImage::Format_ARGB32_Premultiplied);
    circle.fill(Qt::transparent);
    QPainter painter(&circle);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(middle);
    painter.drawEllipse(0, 0, Side, Side);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    circle.save(&buffer, "PNG");
    return png;
}

QString personaPictureText(const QByteArray &png)
{
    if (png.size() < HeaderEnd || png.size() > MostBytes || !png.startsWith(Signature) ||
        qFromBigEndian<quint32>(png.constData() + WidthAt) != Side ||
        qFromBigEndian<quint32>(png.constData() + HeightAt) != Side) {
        return {};
    }
    return QString::fromLatin1(png.toBase64());
}
