#include "tests/vision/vision_golden.h"
#include "vision/image/image.h"
#include "vision/image/image_header.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

#include <cstring>

#include <sys/resource.h>
#include <unistd.h>

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

/// An uncompressed TIFF of 3 x 2 pixels whose red channel counts 1 to 6 in the order of the file.
QByteArray tiff(int orientation, bool little)
{
    QByteArray file(little ? "II" : "MM");
    const auto put = [&](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i) {
            const int shift = 8 * (little ? i : bytes - 1 - i);
            file += static_cast<char>(value >> shift);
        }
    };
    const auto entry = [&](quint32 tag, quint32 value) {
        constexpr quint32 Short = 3;
        put(tag, 2);
        put(Short, 2);
        put(1, 4);
        put(value, 2);
        put(0, 2);
    };
    constexpr quint32 Entries = 10, Directory = 8, Pixels = Directory + 2 + Entries * 12 + 4;
    put(42, 2);
    put(Directory, 4);
    put(Entries, 2);
    entry(256, 3);  // width
    entry(257, 2);  // height
    entry(258, 8);  // bits; one value for all samples will do
    entry(259, 1);  // not compressed
    entry(262, 2);  // RGB
    entry(273, Pixels);
    entry(274, static_cast<quint32>(orientation));
    entry(277, 3);   // samples
    entry(278, 2);   // rows in the strip
    entry(279, 18);  // its bytes
    put(0, 4);
    for (int pixel = 1; pixel <= 6; ++pixel) {
        file += static_cast<char>(pixel);
        file += QByteArray(2, '\x10');
    }
    return file;
}

/// What the process writes to standard error while this lives.
class StandardError
{
public:
    StandardError()
        : m_shown(::dup(STDERR_FILENO))
    {
        m_file.open();
        ::dup2(m_file.handle(), STDERR_FILENO);
    }
    ~StandardError()
    {
        ::dup2(m_shown, STDERR_FILENO);
        ::close(m_shown);
    }
    QByteArray written()
    {
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QTemporaryFile m_file;
    int m_shown;
};

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
    void turnsTiffUpright_data();
    void turnsTiffUpright();
    void turnsTheReportedTiffUpright_data();
    void turnsTheReportedTiffUpright();
    void showsAJpegWithoutItsEnd();
    void saysWhereAJpegIsDamaged();
    void refusesOtherFormatsByName_data();
    void refusesOtherFormatsByName();
    void writesNothingToStandardError();
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

void ImageTest::turnsTiffUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("width");
    QTest::addColumn<QByteArray>("upright");
    QTest::newRow("none") << 1 << 3 << QByteArray("123456");
    QTest::newRow("mirrored") << 2 << 3 << QByteArray("321654");
    QTest::newRow("upside down") << 3 << 3 << QByteArray("654321");
    QTest::newRow("flipped") << 4 << 3 << QByteArray("456123");
    QTest::newRow("transposed") << 5 << 2 << QByteArray("142536");
    QTest::newRow("to the right") << 6 << 2 << QByteArray("415263");
    QTest::newRow("transposed the other way") << 7 << 2 << QByteArray("635241");
    QTest::newRow("to the left") << 8 << 2 << QByteArray("362514");
    QTest::newRow("no orientation") << 77 << 3 << QByteArray("123456");
}

void ImageTest::turnsTiffUpright()
{
    QFETCH(int, orientation);
    QFETCH(int, width);
    QFETCH(QByteArray, upright);
    for (const bool little : {true, false}) {
        const QByteArray file = tiff(orientation, little);
        const auto decoded = decodeImage(bytesOf(file), "turned.tif");
        QVERIFY2(decoded, decoded ? "" : decoded.error().message().c_str());
        QCOMPARE(decoded->width, width);
        QByteArray order;
        for (std::size_t i = 0; i < decoded->rgb.size(); i += 3) {
            order += static_cast<char>('0' + decoded->rgb[i]);
        }
        QCOMPARE(order, upright);
        DecodeOptions asStored;
        asStored.upright = false;
        const auto stored = decodeImage(bytesOf(file), "stored.tif", asStored);
        QVERIFY(stored);
        QCOMPARE(stored->width, 3);
        QCOMPARE(int{stored->rgb[0]}, 1);
    }
}

void ImageTest::turnsTheReportedTiffUpright_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("5") << ROOKERY_SHARED "/cases/tiff-orientation-5.tif";
    QTest::newRow("6") << ROOKERY_SHARED "/cases/tiff-orientation-6.tif";
}

void ImageTest::turnsTheReportedTiffUpright()
{
    QFETCH(QString, file);
    if (!QFile::exists(file)) {
        QSKIP("the reported file isn't here");
    }
    const auto decoded = loadImage(file.toStdString());
    QVERIFY2(decoded, decoded ? "" : decoded.error().message().c_str());
    QVERIFY(*decoded == *loadImage(ROOKERY_SHARED "/cases/tiff-orientation-expected.png"));
}

void ImageTest::showsAJpegWithoutItsEnd()
{
    for (const char *name : {"images/tall.jpg", "images/progressive444.jpg", "images/cmyk.jpg"}) {
        const QByteArray whole = golden::vision::readBytes(golden::vision::path(name));
        const auto expected = decodeImage(bytesOf(whole), "whole.jpg");
        QVERIFY(expected && expected->note.empty());
        QVERIFY(whole.endsWith("\xFF\xD9"));
        const QByteArray endless = whole.chopped(2);
        const auto shown = decodeImage(bytesOf(endless), "endless.jpg");
        QVERIFY2(shown, shown ? "" : shown.error().message().c_str());
        QVERIFY(shown->rgb == expected->rgb);
        QVERIFY2(shown->note.find("no end marker") != std::string::npos, shown->note.c_str());
        // Where pixels are missing it isn't shown as if they were there.
        const auto half = decodeImage(bytesOf(whole.left(whole.size() * 6 / 10)), "half.jpg");
        QVERIFY2(!half && half.error().message().find("cut off") != std::string::npos,
                 half ? "shown" : half.error().message().c_str());
    }
}

void ImageTest::saysWhereAJpegIsDamaged()
{
    QByteArray damaged = golden::vision::readBytes(golden::vision::path("images/tall.jpg"));
    damaged.replace(damaged.size() / 2, 2, "\xFF\xD3");  // a marker amid the pixels
    const auto shown = decodeImage(bytesOf(damaged), "damaged.jpg");
    QVERIFY2(shown, shown ? "" : shown.error().message().c_str());
    QVERIFY2(shown->note.find("damaged") != std::string::npos, shown->note.c_str());
}

void ImageTest::refusesOtherFormatsByName_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << "SVG";
    QTest::newRow("SVG behind much else")
        << "\xEF\xBB\xBF\n<?xml version='1.0'?><!-- " + QByteArray(9000, 'x') + " --><svg:svg/><svg/>"
        << "SVG";
    QTest::newRow("compressed SVG") << QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8) << "SVG";
    QTest::newRow("AVIF") << QByteArray("\0\0\0\x1C"
                                        "ftypavif\0\0\0\0",
                                        16)
                          << "AVIF";
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x1C"
                                        "ftypheic\0\0\0\0",
                                        16)
                          << "HEIC";
    QTest::newRow("HEIC of the first kind") << QByteArray("\0\0\0\x1C"
                                                          "ftypmif1\0\0\0\0",
                                                          16)
                                            << "HEIC";
    QTest::newRow("JPEG XL") << QByteArray("\xFF\x0A\0\0", 4) << "JPEG XL";
    QTest::newRow("film") << QByteArray("\0\0\0\x1C"
                                        "ftypisom\0\0\0\0",
                                        16)
                          << "films";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << "PDF";
    QTest::newRow("Photoshop") << QByteArray("8BPS\0\1") << "Photoshop";
    QTest::newRow("BigTIFF") << QByteArray("II+\0\x08\0\0\0", 8) << "BigTIFF";
}

/// Also where something else would read them.
void ImageTest::refusesOtherFormatsByName()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, name);
    DecodeOptions options;
    options.foreign = [](auto, const std::string &,
                         const DecodeOptions &) -> rookery::Result<rookery::vision::Image> {
        return rookery::vision::Image{1, 1, {0, 0, 0}};
    };
    for (const DecodeOptions &each : {DecodeOptions(), options}) {
        const auto decoded = decodeImage(bytesOf(file), "x", each);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::UnsupportedFile);
        const QString message = QString::fromStdString(decoded.error().message());
        QVERIFY2(message.contains(name + ' ') && message.contains("save it as"), qPrintable(message));
    }
}

/// No words of libpng, libjpeg, libtiff or OpenCV, whatever is wrong with a file.
void ImageTest::writesNothingToStandardError()
{
    QList<QByteArray> files = {tiff(6, true), tiff(1, false), pnm(40, 30)};
    for (const char *name : {"exif6.jpg", "progressive444.jpg", "cmyk.jpg", "palette_trns.png", "rgb16.png",
                             "rgba.png", "still.webp", "anim.webp", "anim.gif"}) {
        files += golden::vision::readBytes(golden::vision::path(QStringLiteral("images/") + name));
        QVERIFY(files.last().size() > 100);
    }
    quint32 random = 1;
    const auto next = [&] { return random = random * 1664525 + 1013904223, random >> 8; };
    DecodeOptions options;
    options.maxPixels = 1'000'000;
    QByteArray written;
    {
        StandardError standardError;
        for (const QByteArray &whole : files) {
            for (int round = 0; round < 300; ++round) {
                QByteArray damaged = whole.left(round % 4 == 0 ? next() % whole.size() : whole.size());
                for (int i = 0; i < 1 + round % 5 && !damaged.isEmpty(); ++i) {
                    damaged[static_cast<qsizetype>(next() % damaged.size())] = static_cast<char>(next());
                }
                options.transparency = round % 2 == 0 ? Transparency::Drop : Transparency::OnWhite;
                const auto decoded = decodeImage(bytesOf(damaged), "damaged", options);
                QVERIFY(decoded || decoded.error().message().find("OpenCV") == std::string::npos);
            }
        }
        written = standardError.written();
    }
    QVERIFY2(written.isEmpty(), written.left(400).constData());
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
        return rookery::failure(ErrorCode::UnsupportedFile, name, std::string("asked"));
    };
    QCOMPARE(QString::fromStdString(decodeImage(bytesOf("anything"), "x", options).error().reason.english()),
             "asked");
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
