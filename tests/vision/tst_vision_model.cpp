#include "tests/vision/vision_golden.h"
#include "vision/encoders/preprocess.h"
#include "vision/vision_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rookery::vision;
using rookery::ErrorCode;

namespace {

std::string starterFile(const char *name)
{
    return std::string(ROOKERY_TEST_DATA "/../../resources/starter/") + name;
}

std::vector<float> expectedOf(const QJsonObject &stage)
{
    return golden::readFloats(golden::vision::path(stage["file"].toString()));
}

/// Fails where a stage is missing in the data or further off than its tolerance.
void compareStage(const QJsonObject &stages, const char *name, const std::vector<float> &actual)
{
    const QJsonObject stage = stages[name].toObject();
    const double difference = golden::vision::maxDifference(actual, expectedOf(stage));
    QVERIFY2(difference <= stage["max_abs_tol"].toDouble(),
             qPrintable(QString("%1: off by %2").arg(name).arg(difference)));
}

std::vector<std::filesystem::path> sourcesOf(const QJsonObject &golden)
{
    std::vector<std::filesystem::path> sources;
    const QString encoder = golden["encoder_file"].toString();
    if (encoder.startsWith("ckpt/")) {
        sources.emplace_back(golden::vision::file(encoder));
    }
    sources.emplace_back(golden::vision::file(golden["ckpt"].toString()));
    return sources;
}

VisionOptions optionsOf(const QJsonObject &golden)
{
    VisionOptions options;
    if (golden["config"].toObject().contains("min_pixels")) {
        options.minPixels = golden["config"]["min_pixels"].toInteger();
        options.maxPixels = golden["config"]["max_pixels"].toInteger();
    }
    return options;
}

}  // namespace

/// Every family from picture to rows, each stage within the tolerance of its golden data.
class VisionModelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStageAgrees_data();
    void everyStageAgrees();
    void detectsTheFamily_data();
    void detectsTheFamily();
    void poolsToFewerTokens_data();
    void poolsToFewerTokens();
    void obeysTheConfiguration_data();
    void obeysTheConfiguration();
    void findsTheEncoderBesideWhatALinkLeadsTo();
    void choosesSizesAsTrained_data();
    void choosesSizesAsTrained();
    void eightBitWeightsStayClose();
    void canBeCancelled();
    void cacheKeyNamesPictureAndPreprocessing();
    void saysWhatIsMissing();
    void passesNoFolderOver();
    void onnxNetworks_data();
    void onnxNetworks();
    void refusesBrokenOnnxFiles();
    void starterGivesRowsForAnyPicture();
};

void VisionModelTest::everyStageAgrees_data()
{
    QTest::addColumn<QJsonObject>("golden");
    for (const QJsonValue &value : golden::vision::index()["cases"].toArray()) {
        const QString pixels = value["stages"].toObject().begin().value().toObject()["file"].toString();
        if (QFile::exists(golden::vision::path(pixels))) {
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
        }
    }
}

void VisionModelTest::everyStageAgrees()
{
    QFETCH(QJsonObject, golden);
    const QJsonObject stages = golden["stages"].toObject();
    const auto model = VisionModel::load(sourcesOf(golden), optionsOf(golden));
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    const auto image = loadImage(golden::vision::file(golden["image"].toString()));
    QVERIFY(image);
    const auto pixels = (*model)->encoder().preprocess(*image);
    QVERIFY(pixels);
    const bool three = stages.contains("pixels_sam");
    compareStage(stages, three ? "pixels_dino" : "pixels", pixels->values);
    if (three) {
        compareStage(stages, "pixels_siglip", pixels->others[0].values);
        compareStage(stages, "pixels_sam", pixels->others[1].values);
    }
    const auto features = (*model)->encoder().encode(*pixels, {});
    QVERIFY2(features, features ? "" : features.error().message().c_str());
    if (!three) {
        compareStage(stages, stages.contains("merged") ? "merged" : "encoder", features->values);
    } else {
        int first = 0;
        for (const char *tower : {"dino", "siglip", "sam"}) {
            const int width = golden::vision::shapeOf(stages[tower].toObject())[2];
            std::vector<float> part;
            for (int row = 0; row < features->rows; ++row) {
                const auto begin = features->values.begin() + row * features->width + first;
                part.insert(part.end(), begin, begin + width);
            }
            compareStage(stages, tower, part);
            first += width;
        }
    }
    const auto rows = (*model)->project(*features);
    QVERIFY2(rows, rows ? "" : rows.error().message().c_str());
    compareStage(stages, stages.contains("adapter") ? "adapter" : "tokens", rows->values);
    QCOMPARE(rows->width, (*model)->width());
    if (stages.contains("pixels_mobile")) {
        compareStage(stages, "pixels_mobile", cutTiles(*image, pixels->shape[3], true).values);
    }
}

void VisionModelTest::detectsTheFamily_data()
{
    QTest::addColumn<QString>("checkpoint");
    QTest::addColumn<QString>("family");
    const std::pair<const char *, const char *> known[] = {{"a1", "a1"},     {"a3", "a3"}, {"a3conv", "a3"},
                                                           {"a4", "a4"},     {"b6", "b6"}, {"b700", "b700"},
                                                           {"b701", "b701"}, {"a5", "a5"}};
    for (const auto &[name, family] : known) {
        const QString suffix = QString(name) == "a5" ? "_tiny.safetensors" : "_tiny.pth";
        const QString file = golden::vision::path(QStringLiteral("ckpt/") + name + suffix);
        if (QFile::exists(file)) {
            QTest::newRow(name) << file << family;
        }
    }
}

void VisionModelTest::detectsTheFamily()
{
    QFETCH(QString, checkpoint);
    QFETCH(QString, family);
    const auto file = rookery::WeightFile::open(checkpoint.toStdString());
    QVERIFY(file);
    const auto detected = detectFamily({*file}, false);
    QVERIFY(detected);
    QCOMPARE(QString::fromStdString(std::string(familyName(*detected))), family);
    QVERIFY(familyNamed(familyName(*detected)) == detected);
}

void VisionModelTest::poolsToFewerTokens_data()
{
    everyStageAgrees_data();
}

void VisionModelTest::poolsToFewerTokens()
{
    QFETCH(QJsonObject, golden);
    const QJsonObject stages = golden["stages"].toObject();
    if (!stages.contains("tokens_pool2")) {
        return;
    }
    VisionOptions options;
    options.pooledSide = 2;
    const auto model = VisionModel::load(sourcesOf(golden), options);
    const auto image = loadImage(golden::vision::file(golden["image"].toString()));
    QVERIFY(model && image);
    const auto rows = (*model)->embed(*image);
    QVERIFY(rows);
    compareStage(stages, "tokens_pool2", rows->values);
}

void VisionModelTest::obeysTheConfiguration_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("values");
    constexpr qsizetype Small = 49'152,
                        Default = 473'088;  // of tall.jpg; the default's least is 65,536 pixels
    QTest::newRow("none") << "" << QByteArray() << Default;
    QTest::newRow("pixels") << "preprocessor_config.json"
                            << QByteArray(R"({"min_pixels": 4096, "max_pixels": 12288})") << Small;
    QTest::newRow("edges") << "preprocessor_config.json"
                           << QByteArray(R"({"size": {"shortest_edge": 4096, "longest_edge": 12288}})")
                           << Small;
    QTest::newRow("pixels before edges")
        << "preprocessor_config.json"
        << QByteArray(R"({"size": {"longest_edge": 999999}, "min_pixels": 4096, "max_pixels": 12288})")
        << Small;
    QTest::newRow("inside a processor's")
        << "processor_config.json"
        << QByteArray(R"({"image_processor": {"min_pixels": 4096, "max_pixels": 12288}})") << Small;
    QTest::newRow("no sizes in it") << "preprocessor_config.json" << QByteArray(R"({"resample": 3})")
                                    << Default;
    // Sizes that no computer could run, or that mean nothing, are brought into range.
    QTest::newRow("far too large") << "preprocessor_config.json"
                                   << QByteArray(
                                          R"({"min_pixels": 9223372036854775807, "max_pixels": 12288})")
                                   << Small;
    QTest::newRow("a least alone") << "preprocessor_config.json" << QByteArray(R"({"min_pixels": 4096})")
                                   << qsizetype(147'456);
    QTest::newRow("no number") << "preprocessor_config.json" << QByteArray(R"({"max_pixels": "many"})")
                               << Default;
}

/// A5 without options of the caller's.
void VisionModelTest::obeysTheConfiguration()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, json);
    QFETCH(qsizetype, values);
    const QTemporaryDir folder;
    QVERIFY(
        QFile::link(golden::vision::path("ckpt/a5_tiny.safetensors"), folder.filePath("model.safetensors")));
    if (!file.isEmpty()) {
        QFile config(folder.filePath(file));
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write(json) == json.size());
    }
    const auto image = loadImage(golden::vision::file("images/tall.jpg"));
    QVERIFY(image);
    for (const QString &source : {folder.path(), folder.filePath("model.safetensors")}) {
        const auto model = VisionModel::load({source.toStdString()});
        QVERIFY2(model, model ? "" : model.error().message().c_str());
        const auto pixels = (*model)->encoder().preprocess(*image);
        QVERIFY(pixels);
        QCOMPARE(static_cast<qsizetype>(pixels->values.size()), values);
    }
}

void VisionModelTest::findsTheEncoderBesideWhatALinkLeadsTo()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath("m.safetensors");
    QVERIFY(QFile::link(QString::fromStdString(starterFile("lm.safetensors")), link));
    const auto family = VisionModel::familyIn({link.toStdString()});
    QVERIFY2(family, family ? "" : family.error().message().c_str());
    QCOMPARE(*family, *VisionModel::familyIn({starterFile("lm.safetensors")}));
}

void VisionModelTest::choosesSizesAsTrained_data()
{
    QTest::addColumn<QJsonObject>("golden");
    for (const QJsonValue &value : golden::vision::index()["smart_resize"].toArray()) {
        QTest::addRow("%d x %d within %lld", value["w"].toInt(), value["h"].toInt(),
                      value["max_pixels"].toInteger())
            << value.toObject();
    }
}

void VisionModelTest::choosesSizesAsTrained()
{
    QFETCH(QJsonObject, golden);
    const Size size = smartSize({golden["w"].toInt(), golden["h"].toInt()}, 32,
                                golden["min_pixels"].toInteger(), golden["max_pixels"].toInteger());
    QCOMPARE(golden::readInts(golden["out"]), (std::vector<int>{size.height, size.width}));
}

void VisionModelTest::eightBitWeightsStayClose()
{
    const QJsonObject first = golden::vision::index()["cases"][0].toObject();
    VisionOptions options;
    options.format = rookery::kernels::WeightFormat::Int8;
    const auto model = VisionModel::load(sourcesOf(first), options);
    const auto image = loadImage(golden::vision::file(first["image"].toString()));
    QVERIFY(model && image);
    const auto pixels = (*model)->encoder().preprocess(*image);
    const auto features = (*model)->encoder().encode(*pixels, {});
    QVERIFY(features);
    // The features are of size 1 to 3; eight bits move them by a few hundredths.
    const double difference =
        golden::vision::maxDifference(features->values, expectedOf(first["stages"]["encoder"].toObject()));
    QVERIFY2(difference < 0.2 && difference > 0, qPrintable(QString::number(difference)));
}

void VisionModelTest::canBeCancelled()
{
    const QJsonObject first = golden::vision::index()["cases"][0].toObject();
    const auto model = VisionModel::load(sourcesOf(first));
    const auto image = loadImage(golden::vision::file(first["image"].toString()));
    QVERIFY(model && image);
    std::stop_source stop;
    std::vector<double> steps;
    RunOptions options{stop.get_token(), [&](double done) {
                           steps.push_back(done);
                           stop.request_stop();
                       }};
    const auto rows = (*model)->embed(*image, options);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    QCOMPARE(steps.size(), std::size_t{1});  // after the first of two blocks
}

void VisionModelTest::cacheKeyNamesPictureAndPreprocessing()
{
    const QJsonObject first = golden::vision::index()["cases"][0].toObject();
    VisionOptions bicubic;
    bicubic.filter = Filter::Bicubic;
    const auto model = VisionModel::load(sourcesOf(first));
    const auto other = VisionModel::load(sourcesOf(first), bicubic);
    QVERIFY(model && other);
    const auto wide = loadImage(golden::vision::file("images/wide.png"));
    const auto tall = loadImage(golden::vision::file("images/tall.jpg"));
    QVERIFY(wide && tall);
    QCOMPARE((*model)->cacheKey(*wide), (*model)->cacheKey(*wide));
    QVERIFY((*model)->cacheKey(*wide) != (*model)->cacheKey(*tall));
    QVERIFY((*model)->cacheKey(*wide) != (*other)->cacheKey(*wide));
}

void VisionModelTest::saysWhatIsMissing()
{
    const auto alone = VisionModel::load({golden::vision::file("ckpt/a1_tiny.pth")});
    QVERIFY(!alone);
    QVERIFY2(alone.error().message().find("google/siglip2-base-patch16-384") != std::string::npos,
             alone.error().message().c_str());
    const auto blind = VisionModel::load({ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.safetensors"});
    QVERIFY(!blind);
    QVERIFY2(blind.error().message().find("can't see pictures") != std::string::npos,
             blind.error().message().c_str());
    QVERIFY(!VisionModel::familyIn({ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.safetensors"}).has_value());
    QVERIFY(VisionModel::familyIn({starterFile("lm.safetensors")}).has_value());
}

void VisionModelTest::onnxNetworks_data()
{
    QTest::addColumn<QJsonObject>("golden");
    for (const QJsonValue &value : golden::vision::index()["onnx"].toArray()) {
        if (QFile::exists(golden::vision::path(value["file"].toString()))) {
            QTest::newRow(qPrintable(value["file"].toString())) << value.toObject();
        }
    }
}

void VisionModelTest::onnxNetworks()
{
    QFETCH(QJsonObject, golden);
    VisionOptions options;
    options.family = Family::Onnx;
    const auto model = VisionModel::load({golden::vision::file(golden["file"].toString())}, options);
    if (golden["opencv_4_6"].toString().startsWith("cv::Exception")) {
        // What OpenCV of this machine can't run must be said at loading; a newer one may run it.
        if (!model) {
            const QString message = QString::fromStdString(model.error().message());
            QVERIFY2(message.contains("OpenCV") && !message.contains('\n'), qPrintable(message));
        }
        return;
    }
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    Pixels pixels{golden::vision::shapeOf(golden["input"].toObject()),
                  expectedOf(golden["input"].toObject())};
    const auto rows = (*model)->encoder().encode(pixels, {});
    QVERIFY(rows);
    const double difference =
        golden::vision::maxDifference(rows->values, expectedOf(golden["output"].toObject()));
    QVERIFY2(difference <= golden["output"].toObject()["max_abs_tol"].toDouble(),
             qPrintable(QString::number(difference)));
}

void VisionModelTest::refusesBrokenOnnxFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("x.onnx");
    const QByteArray whole = golden::vision::readBytes(golden::vision::path("onnx/convnet_tiny.onnx"));
    QVERIFY(whole.size() > 1000);
    VisionOptions options;
    options.family = Family::Onnx;
    const auto loads = [&](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
               VisionModel::load({path.toStdString()}, options).has_value();
    };
    QVERIFY(loads(whole));
    QVERIFY(!loads(whole.left(whole.size() / 2)));
    QVERIFY(!loads("not a network"));
    QVERIFY(!loads({}));
    // A network whose answer isn't what the file's own test says.
    QVERIFY(QFile::copy(golden::vision::path("onnx/convnet_tiny_in.f32"), folder.filePath("x_in.f32")));
    QByteArray wrong = golden::vision::readBytes(golden::vision::path("onnx/convnet_tiny_out.f32"));
    wrong[3] = 0x41;  // the first value becomes about 8
    QFile out(folder.filePath("x_out.f32"));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(wrong) == wrong.size());
    out.close();
    QVERIFY(!loads(whole));
}

void VisionModelTest::starterGivesRowsForAnyPicture()
{
    const auto model = VisionModel::load({starterFile("lm.safetensors")});
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    QCOMPARE((*model)->family(), Family::Onnx);
    for (const char *name : {"images/dot.png", "images/long.png", "images/cmyk.jpg", "images/anim.gif"}) {
        const auto image = loadImage(golden::vision::file(name));
        QVERIFY(image);
        const auto rows = (*model)->embed(*image);
        QVERIFY2(rows, rows ? "" : rows.error().message().c_str());
        QCOMPARE(rows->rows, 16);
        QCOMPARE(rows->width, 256);
    }
}

/// The starter's own encoder was taken without a word where the folder that was named held none.
void VisionModelTest::passesNoFolderOver()
{
    const QTemporaryDir folder;
    const std::filesystem::path starter = starterFile("lm.safetensors");
    QVERIFY(VisionModel::familyIn({starter}));
    const auto named = VisionModel::familyIn({folder.path().toStdString(), starter});
    QVERIFY(!named);
    QVERIFY(named.error().code == rookery::ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(VisionModelTest)
#include "tst_vision_model.moc"
