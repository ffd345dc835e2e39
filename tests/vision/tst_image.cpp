#include "tests/vision/vision_golden.h"
#include "vision/image.h"
#include "vision/image_header.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstring>

#include <sys/resource.h>

using rookery::ErrorCode;
using rookery::vision::decodeImage;
using rookery::vision::DecodeOptions;
using rookery::vision::imageFromRgba;
using rookery::vision::loadImage;
using rookery::vision::Transparency;

namespace {

std::span<const std::byte> bytesOf(const QByteArray &data)
{
    return std::as_bytes(std::span(data.constData(), static_cast<std::size_t>(data.size())));
}

/// Largest memory this process ever had, in MB.
long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// An uncompressed picture with a big-endian PNM header.
QByteArray pnm(int width, int height)
{
    return "P6\n# made here\n" + QByteArray::number(width) + ' ' + QByteArray::number(height) + "\n255\n" +
           QByteArray(width * height * 3, '\x40');
}

}  // namespace

/// Pictures as users have them: every format, orientation and depth, and files that aren't what they claim.
class ImageTest : public QObject
{
    Q_OBJECT

private slots:
    void decodesAsTrained_data();
    void decodesAsTrained();
    void turnsUpright_data();
    void turnsUpright();
    void refusesBadFilesQuickly_data();
    void refusesBadFilesQuickly();
    void survivesCutsAndFlippedBytes_data();
    void survivesCutsAndFlippedBytes();
    void refusesTooManyPixelsBeforeDecoding();
    void transparencyCanBeLaidOnWhite();
    void takesPixelsOfOthers();
    void asksTheForeignDecoderForUnknownFormats();
    void refusesRadiancePicturesWithoutTheirFormat_data();
    void refusesRadiancePicturesWithoutTheirFormat();
    void readsOtherFormats_data();
    void readsOtherFormats();
};

void ImageTest::decodesAsTrained_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("tolerance");
    for (const QJsonValue &value : golden::vision::index()["images"].toArray()) {
        const QJsonObject decoded = value["decoded"].toObject();
        QTest::newRow(qPrintable(value["file"].toString()))
            << value["file"].toString() << decoded["file"].toString() << golden::vision::shapeOf(decoded)[1]
            << decoded["max_abs_tol"].toInt();
    }
}

void ImageTest::decodesAsTrained()
{
    QFETCH(QString, image);
    QFETCH(QString, expected);
    QFETCH(int, width);
    QFETCH(int, tolerance);
    DecodeOptions asStored;
    asStored.upright = false;
    const auto decoded = loadImage(golden::vision::file(image), asStored);
    QVERIFY2(decoded, decoded ? "" : decoded.error().message().c_str());
    QCOMPARE(decoded->width, width);
    const int difference = golden::vision::maxDifference(
        decoded->rgb, golden::vision::readBytes(golden::vision::path(expected)));
    QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
}

void ImageTest::turnsUpright_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("expected");
    for (const QJsonValue &value : golden::vision::index()["images"].toArray()) {
        if (value.toObject().contains("decoded_upright")) {
            QTest::newRow(qPrintable(value["file"].toString()))
                << value["file"].toString() << value["decoded_upright"]["file"].toString();
        }
    }
}

void ImageTest::turnsUpright()
{
    QFETCH(QString, image);
    QFETCH(QString, expected);
    const auto decoded = loadImage(golden::vision::file(image));
    QVERIFY(decoded);
    QCOMPARE(golden::vision::maxDifference(decoded->rgb,
                                           golden::vision::readBytes(golden::vision::path(expected))),
             0);
}

void ImageTest::refusesBadFilesQuickly_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("says");
    QTest::newRow("1.6 gigapixels") << "bad/bomb_40000x40000.png"
                                    << "40000 x 40000 pixels";
    QTest::newRow("0.9 gigapixels") << "bad/bomb_30000x30000.png"
                                    << "at most 100 megapixels";
    QTest::newRow("two million wide") << "bad/wide_2000000x1.png"
                                      << "";
    QTest::newRow("half a JPEG") << "bad/truncated.jpg"
                                 << "cut off";
    QTest::newRow("half a PNG") << "bad/truncated.png"
                                << "cut off";
    QTest::newRow("text named .png") << "bad/text.png"
                                     << "not a picture";
    QTest::newRow("nothing") << "bad/empty.jpg"
                             << "the file is empty";
    QTest::newRow("no such file") << "bad/missing.jpg"
                                  << "";
}

void ImageTest::refusesBadFilesQuickly()
{
    QFETCH(QString, image);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto decoded = loadImage(golden::vision::file(image));
    QVERIFY(!decoded);
    const QString message = QString::fromStdString(decoded.error().message());
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.contains(image), qPrintable(message));
    QVERIFY2(!message.contains('\n'), qPrintable(message));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(peakMegabytes() < 512, qPrintable(QString::number(peakMegabytes())));
}

void ImageTest::survivesCutsAndFlippedBytes_data()
{
    QTest::addColumn<QString>("image");
    for (const char *name :
         {"anim.gif", "anim.webp", "still.webp", "exif6.jpg", "palette_trns.png", "rgb16.png"}) {
        QTest::newRow(name) << QStringLiteral("images/") + name;
    }
}

void ImageTest::survivesCutsAndFlippedBytes()
{
    QFETCH(QString, image);
    const QByteArray whole = golden::vision::readBytes(golden::vision::path(image));
    QVERIFY(!whole.isEmpty());
    for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 60) {
        // Only a GIF may end anywhere behind its first frame.
        const auto cut = decodeImage(bytesOf(whole.left(length)), "cut");
        QVERIFY(!cut || (image.endsWith("gif") && *cut == *decodeImage(bytesOf(whole), "whole")));
    }
    quint32 random = 12345;
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 3; ++i) {
            random = random * 1664525 + 1013904223;
            damaged[static_cast<qsizetype>(random >> 8) % damaged.size()] = static_cast<char>(random);
        }
        DecodeOptions small;
        small.maxPixels = 1'000'000;
        const auto decoded = decodeImage(bytesOf(damaged), "damaged", small);
        QVERIFY(!decoded || decoded->rgb.size() == std::size_t(decoded->width) * decoded->height * 3);
    }
}

void ImageTest::refusesTooManyPixelsBeforeDecoding()
{
    DecodeOptions options;
    options.maxPixels = 61 * 97 - 1;
    const auto decoded = loadImage(golden::vision::file("images/wide.png"), options);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::UnsupportedFile);
    options.maxPixels = 61 * 97;
    QVERIFY(loadImage(golden::vision::file("images/wide.png"), options));
}

void ImageTest::transparencyCanBeLaidOnWhite()
{
    DecodeOptions options;
    options.transparency = Transparency::OnWhite;
    for (const char *name : {"images/rgba.png", "images/palette_trns.png"}) {
        const auto dropped = loadImage(golden::vision::file(name));
        const auto blended = loadImage(golden::vision::file(name), options);
        QVERIFY(dropped && blended);
        QCOMPARE(blended->rgb.size(), dropped->rgb.size());
        QVERIFY(blended->rgb != dropped->rgb);
        for (std::size_t i = 0; i < blended->rgb.size(); ++i) {
            QVERIFY(blended->rgb[i] >= dropped->rgb[i]);  // white only makes brighter
        }
    }
}

void ImageTest::takesPixelsOfOthers()
{
    const std::uint8_t rgba[] = {10, 20, 30, 255, 40, 50, 60, 0,  /* padding */ 9, 9, 9, 9,
                                 1,  2,  3,  255, 4,  5,  6,  128};
    const auto dropped = imageFromRgba(rgba, 2, 2, 12, Transparency::Drop);
    QVERIFY(dropped);
    QCOMPARE(dropped->rgb, (std::vector<std::uint8_t>{10, 20, 30, 40, 50, 60, 1, 2, 3, 4, 5, 6}));
    const auto blended = imageFromRgba(rgba, 2, 2, 12, Transparency::OnWhite);
    QVERIFY(blended);
    QCOMPARE(blended->rgb, (std::vector<std::uint8_t>{10, 20, 30, 255, 255, 255, 1, 2, 3, 129, 130, 130}));
    QVERIFY(!imageFromRgba(rgba, 0, 2, 12, Transparency::Drop));
}

void ImageTest::asksTheForeignDecoderForUnknownFormats()
{
    DecodeOptions options;
    options.foreign = [](auto, const std::string &name,
                         const DecodeOptions &) -> rookery::Result<rookery::vision::Image> {
        return rookery::failure(ErrorCode::UnsupportedFile, name, "asked");
    };
    QCOMPARE(QString::fromStdString(decodeImage(bytesOf("anything"), "x", options).error().reason), "asked");
    const QByteArray jpeg = golden::vision::readBytes(golden::vision::path("images/tall.jpg"));
    QVERIFY(decodeImage(bytesOf(jpeg), "x", options));
}

void ImageTest::readsOtherFormats_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("PNM") << pnm(3, 2);
    // Two rows of one blue pixel each, bottom up, padded to four bytes.
    QByteArray bmp("BM\x3e\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\3\0\0\0\2\0\0\0\1\0\x18\0", 30);
    bmp += QByteArray(24, '\0') + QByteArray(24, '\x40');
    QTest::newRow("BMP") << bmp;
}

void ImageTest::readsOtherFormats()
{
    QFETCH(QByteArray, encoded);
    const auto decoded = decodeImage(bytesOf(encoded), "made here");
    QVERIFY2(decoded, decoded ? "" : decoded.error().message().c_str());
    QCOMPARE(decoded->width, 3);
    QCOMPARE(decoded->height, 2);
    QCOMPARE(int{decoded->rgb[0]}, 0x40);
}

void ImageTest::refusesRadiancePicturesWithoutTheirFormat_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("decodes");
    QTest::newRow("whole") << QByteArray("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 1\n") << true;
    QTest::newRow("no format") << QByteArray("#?RADIANCE\nEXPOSURE=1\n\n-Y 1 +X 1\n") << false;
    QTest::newRow("no end") << QByteArray("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n-Y 1 +X 1\n") << false;
}

/// OpenCV would refuse them too, with a line on stderr.
void ImageTest::refusesRadiancePicturesWithoutTheirFormat()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, decodes);
    const QByteArray file = header + QByteArray("\x80\x80\x80\x81", 4);
    const auto image = decodeImage(bytesOf(file), "bright.hdr");
    QCOMPARE(image.has_value(), decodes);
    QCOMPARE(rookery::vision::readImageHeader(bytesOf(file)).complete, decodes);
}

QTEST_GUILESS_MAIN(ImageTest)
#include "tst_image.moc"
