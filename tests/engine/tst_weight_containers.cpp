#include "engine/formats/fingerprint.h"
#include "engine/formats/weight_file.h"
#include "golden.h"
#include "tensor_values.h"

#include <QTest>

#include <cmath>

using namespace rookery;

namespace {

std::vector<std::int64_t> officialShape(const Tensor &tensor)
{
    std::vector<std::int64_t> shape = tensor.shape;
    if (tensor.transposed) {
        std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
    }
    std::erase(shape, 1);
    return shape;
}

bool sameShape(const Tensor &a, const Tensor &b)
{
    return officialShape(a) == officialShape(b);
}

/// Norm of the difference over the norm.
double relativeError(const std::vector<float> &got, const std::vector<float> &expected)
{
    double difference = 0;
    double norm = 1e-30;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += std::pow(static_cast<double>(got[i]) - expected[i], 2);
        norm += std::pow(static_cast<double>(expected[i]), 2);
    }
    return std::sqrt(difference / norm);
}

/// How far the numbers of a container may be from the master's.
double allowedError(const Tensor &tensor, const QString &values)
{
    using kernels::DType;
    switch (tensor.type) {
    case DType::Q8_0:
        return 0.01;
    case DType::Q6_K:
        return 0.04;
    case DType::Q5_0:
    case DType::Q5_1:
    case DType::Q5_K:
        return 0.06;
    case DType::Q4_0:
    case DType::Q4_1:
    case DType::Q4_K:
        return 0.16;
    default:
        return values == "f16" ? 1e-3 : 0;  // half precision has 11 bits; the others hold the same numbers
    }
}

std::string openError(const Result<std::shared_ptr<const WeightFile>> &file)
{
    return file ? std::string() : file.error().message();
}

}  // namespace

class WeightContainersTest : public QObject
{
    Q_OBJECT

private slots:
    void holdTheTensorsOfTheMaster_data();
    void holdTheTensorsOfTheMaster();
    void pthAndSafetensorsHaveOneFingerprint();
    void ggufBringsVocabularyAndMetadata();
    void readsRwkvCppFiles_data();
    void readsRwkvCppFiles();
};

void WeightContainersTest::holdTheTensorsOfTheMaster_data()
{
    QTest::addColumn<QString>("master");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("values");
    for (const char *model : {"v7_small", "v7_k256", "v6_small", "v52_small", "v4_small"}) {
        const QDir folder = golden::folder(QStringLiteral("engine/") + model);
        const QJsonArray files = golden::readJson(folder.filePath("index.json"))["files"].toArray();
        for (const QJsonValue &entry : files) {
            const QString file = entry["file"].toString();
            // The model for the K types has no .pth; its finest quantisation stands in.
            const char *master = model == QStringLiteral("v7_k256") ? "m.q6_k.gguf" : "m.bf16.pth";
            if (QFile::exists(folder.filePath(file)) && file != master) {
                QTest::newRow(qPrintable(model + QStringLiteral("/") + file))
                    << folder.filePath(master) << folder.filePath(file) << entry["values"].toString();
            }
        }
    }
}

void WeightContainersTest::holdTheTensorsOfTheMaster()
{
    QFETCH(QString, master);
    QFETCH(QString, file);
    QFETCH(QString, values);
    const auto expected = WeightFile::open(master.toStdString());
    const auto got = WeightFile::open(file.toStdString());
    QVERIFY2(expected, openError(expected).c_str());
    QVERIFY2(got, openError(got).c_str());
    for (const auto &[name, want] : (*expected)->tensors()) {
        const Tensor *tensor = (*got)->find(name);
        QVERIFY2(tensor != nullptr, name.c_str());
        const bool factor = tensor->transposed;
        QVERIFY2(sameShape(*tensor, want), (name + " " + tensor->shapeText() + (factor ? " t" : "")).c_str());
        const double error = relativeError(officialValues(*tensor), officialValues(want));
        QVERIFY2(error <= allowedError(*tensor, values),
                 (name + " is off by " + std::to_string(error)).c_str());
    }
    QCOMPARE((*got)->tensors().size(), (*expected)->tensors().size());
    QVERIFY(!(*got)->conventions().decayApplied);
    QCOMPARE((*got)->conventions().groupNormEps, 64e-5F);
    QCOMPARE((*got)->conventions().rescaleEveryLayers, 0);
}

void WeightContainersTest::pthAndSafetensorsHaveOneFingerprint()
{
    const QDir folder = golden::folder("engine/v7_small");
    const auto pth = WeightFile::open(folder.filePath("m.bf16.pth").toStdString());
    const auto safetensors = WeightFile::open(folder.filePath("m.bf16.safetensors").toStdString());
    if (!pth || !safetensors) {
        QSKIP("the models are not here");
    }
    QCOMPARE(fingerprint(**pth), fingerprint(**safetensors));
    const auto other =
        WeightFile::open(golden::folder("engine/v6_small").filePath("m.bf16.pth").toStdString());
    QVERIFY(!other || fingerprint(**other) != fingerprint(**pth));
}

void WeightContainersTest::ggufBringsVocabularyAndMetadata()
{
    const QString path = golden::folder("engine/v7_small").filePath("m.q8_0.gguf");
    if (!QFile::exists(path)) {
        QSKIP("the GGUF model is not here");
    }
    const auto file = WeightFile::open(path.toStdString());
    QVERIFY2(file, openError(file).c_str());
    QCOMPARE((*file)->metadata().at("general.architecture"), std::string("rwkv7"));
    QCOMPARE((*file)->metadata().at("rwkv7.embedding_length"), std::string("128"));
    const std::vector<std::string> &tokens = (*file)->vocabulary();
    QCOMPARE(tokens.size(), std::size_t{300});
    QVERIFY(tokens[0].empty());
    for (std::size_t byte = 0; byte < 256; ++byte) {
        QCOMPARE(tokens[byte + 1], std::string(1, static_cast<char>(byte)));
    }
    QVERIFY(tokens[257].empty());  // unused
}

void WeightContainersTest::readsRwkvCppFiles_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder = golden::folder("tiny_rwkvcpp");
    for (const QString &file : folder.entryList({"*.bin"}, QDir::Files)) {
        if (file.startsWith("tiny-rwkv-")) {
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
        }
    }
    if (!folder.exists()) {
        QTest::newRow("none") << QString();
    }
}

void WeightContainersTest::readsRwkvCppFiles()
{
    QFETCH(QString, path);
    if (path.isEmpty()) {
        QSKIP("the rwkv.cpp models are not here");
    }
    const auto file = WeightFile::open(path.toStdString());
    QVERIFY2(file, openError(file).c_str());
    QCOMPARE((*file)->format(), std::string("rwkv.cpp"));
    const std::string version = path.section("tiny-rwkv-", 1).left(3).toStdString();
    const Tensor *embedding = (*file)->find("emb.weight");
    QVERIFY(embedding != nullptr && embedding->shape[0] == 256);
    QCOMPARE((*file)->conventions().decayApplied, version[0] == '4' || version[0] == '5');
    QCOMPARE((*file)->conventions().groupNormEps, version[0] == '5' ? 1e-5F : 64e-5F);
    const Tensor *decay = (*file)->find("blocks.0.att.time_decay");
    if (version == "5v1" || version == "5v2") {
        QCOMPARE(decay->shape.size(), version == "5v1" ? std::size_t{1} : std::size_t{2});
    }
    if (version[0] == '4' || version[0] == '5') {
        const bool v4 = version[0] == '4';
        for (const float value : officialValues(*decay)) {
            QVERIFY(v4 ? value < 0 : value >= 0 && value <= 1);
        }
    }
    if (version[0] == '7') {
        const Tensor *mix = (*file)->find("blocks.1.att.x_g");
        QVERIFY(mix != nullptr && mix->values() == static_cast<std::size_t>(embedding->shape[1]));
        const Tensor *factor = (*file)->find("blocks.0.att.w1");
        QVERIFY(factor->transposed && factor->shape[1] == embedding->shape[1]);
    }
}

QTEST_GUILESS_MAIN(WeightContainersTest)
#include "tst_weight_containers.moc"
