#include "tests/vision/vision_golden.h"
#include "vision/image/resample.h"

#include <QTest>

using rookery::vision::Filter;
using rookery::vision::Image;
using rookery::vision::loadImage;
using rookery::vision::resize;
using rookery::vision::resizePlane;

namespace {

Image noise(int width, int height)
{
    Image image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3)};
    std::uint32_t random = 7;
    for (std::uint8_t &value : image.rgb) {
        random = random * 1664525 + 1013904223;
        value = static_cast<std::uint8_t>(random >> 24);
    }
    return image;
}

}  // namespace

/// The models see exactly the pixels they were trained on.
class ResampleTest : public QObject
{
    Q_OBJECT

private slots:
    void equalsPillow_data();
    void equalsPillow();
    void samePixelsForOneThreadAndMany();
    void floatsFollowTheBytes();
};

void ResampleTest::equalsPillow_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("bicubic");
    for (const QJsonValue &value : golden::vision::index()["resize"].toArray()) {
        const QString name = value["image"].toString();
        const QString file = QStringLiteral("images/") + name + (name == "tall" ? ".jpg" : ".png");
        QTest::newRow(qPrintable(name + " bilinear"))
            << file << value["single64_bilinear"]["file"].toString() << 64 << false;
        QTest::newRow(qPrintable(name + " bicubic"))
            << file << value["bicubic_56x56"]["file"].toString() << 56 << true;
    }
}

void ResampleTest::equalsPillow()
{
    QFETCH(QString, image);
    QFETCH(QString, expected);
    QFETCH(int, side);
    QFETCH(bool, bicubic);
    const auto decoded = loadImage(golden::vision::file(image));
    QVERIFY(decoded);
    const Image resized = resize(*decoded, side, side, bicubic ? Filter::Bicubic : Filter::Bilinear);
    QCOMPARE(
        golden::vision::maxDifference(resized.rgb, golden::vision::readBytes(golden::vision::path(expected))),
        0);
}

void ResampleTest::samePixelsForOneThreadAndMany()
{
    // The large picture is shared between threads; each half of it alone is too small for that.
    const Image large = noise(3000, 2000);
    const Image squeezed = resize(large, 150, 2000, Filter::Bicubic);
    Image top{3000, 1000, {large.rgb.begin(), large.rgb.begin() + 9'000'000}};
    const Image half = resize(top, 150, 1000, Filter::Bicubic);
    QVERIFY(std::equal(half.rgb.begin(), half.rgb.end(), squeezed.rgb.begin()));
}

void ResampleTest::floatsFollowTheBytes()
{
    // Without rounding in between, results differ from the 8-bit ones by the two roundings at most.
    const Image image = noise(97, 61);
    const Image bytes = resize(image, 40, 30, Filter::Bilinear);
    std::vector<float> green(97 * 61);
    for (std::size_t i = 0; i < green.size(); ++i) {
        green[i] = image.rgb[3 * i + 1];
    }
    const std::vector<float> floats = resizePlane(green, 97, 61, 40, 30, Filter::Bilinear);
    for (std::size_t i = 0; i < floats.size(); ++i) {
        QVERIFY(std::abs(floats[i] - static_cast<float>(bytes.rgb[3 * i + 1])) <= 1.01F);
    }
}

QTEST_GUILESS_MAIN(ResampleTest)
#include "tst_resample.moc"
