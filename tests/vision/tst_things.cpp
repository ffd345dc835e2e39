#include "tests/engine/golden.h"
#include "tests/vision/made_photograph.h"
#include "vision/encoders/onnx_encoder.h"
#include "vision/image/open_cv.h"
#include "vision/photographs/detection_boxes.h"
#include "vision/photographs/detection_rows.h"
#include "vision/photographs/thing_finder.h"
#include "vision/vision_model.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace rookery::vision;
using rookery::ErrorCode;

namespace {

const QString Starter = QStringLiteral(ROOKERY_TEST_DATA "/../../resources/starter/");
const QString Data = QStringLiteral(ROOKERY_TEST_DATA "/photographs/");
constexpr int Dog = 16, Cake = 55;

/// [rows, width] of the values that aren't zero.
std::vector<float> whole(const QJsonValue &sparse, int rows, int width)
{
    std::vector<float> values(static_cast<std::size_t>(rows) * static_cast<std::size_t>(width));
    for (const QJsonValue &entry : sparse.toArray()) {
        values[static_cast<std::size_t>(entry[0].toInt() * width + entry[1].toInt())] =
            static_cast<float>(entry[2].toDouble());
    }
    return values;
}

std::vector<Detection> detectionsIn(const QJsonValue &list)
{
    std::vector<Detection> found;
    for (const QJsonValue &entry : list.toArray()) {
        const auto number = [&](int i) { return static_cast<float>(entry[i].toDouble()); };
        found.push_back({entry[0].toInt(), number(1), number(2), number(3), number(4), number(5)});
    }
    return found;
}

/// An answer that sees nothing.
std::vector<float> noAnswer()
{
    return std::vector<float>(std::size_t{DetectionAnchors} * DetectionAnswer);
}

float &at(std::vector<float> &answer, int anchor, int column)
{
    return answer[static_cast<std::size_t>(anchor * DetectionAnswer + column)];
}

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The starter's projector with one more for what is found in photographs: of `inputs` numbers, four of them
/// told apart.
QByteArray withThingProjector(int inputs)
{
    const QByteArray starter = readAll(Starter + "projector.safetensors");
    qint64 length = 0;
    std::memcpy(&length, starter.constData(), sizeof length);
    QJsonObject header = QJsonDocument::fromJson(starter.mid(8, length)).object();
    QByteArray data = starter.mid(8 + length);
    const int width = header["proj.2.weight"].toObject()["shape"][0].toInt();
    const auto add = [&](const QString &name, const QJsonArray &shape, const std::vector<float> &values) {
        const auto bytes = static_cast<qsizetype>(values.size() * sizeof(float));
        header[name] = QJsonObject{{"dtype", "F32"},
                                   {"shape", shape},
                                   {"data_offsets", QJsonArray{data.size(), data.size() + bytes}}};
        data.append(reinterpret_cast<const char *>(values.data()), bytes);
    };
    constexpr int Hidden = 4;
    std::vector<float> first(static_cast<std::size_t>(Hidden) * static_cast<std::size_t>(inputs));
    int unit = 0;
    for (const int input : {Dog, Cake, DetectionKinds, DetectionKinds + 3}) {
        first[static_cast<std::size_t>(unit++ * inputs + input)] = 1;
    }
    std::vector<float> second(static_cast<std::size_t>(width) * Hidden);
    for (std::size_t i = 0; i < Hidden; ++i) {
        second[i * Hidden + i] = 1;
    }
    const QString prefix = QStringLiteral("photograph.detections.");
    add(prefix + "0.weight", {Hidden, inputs}, first);
    add(prefix + "0.bias", {Hidden}, std::vector<float>(Hidden));
    add(prefix + "2.weight", {width, Hidden}, second);
    add(prefix + "2.bias", {width}, std::vector<float>(static_cast<std::size_t>(width)));
    QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    text.append(QByteArray((8 - text.size() % 8) % 8, ' '));
    const qint64 newLength = text.size();
    return QByteArray(reinterpret_cast<const char *>(&newLength), sizeof newLength) + text + data;
}

/// A starter that has learnt to tell of things, as far as withThingProjector goes.
class Told
{
public:
    explicit Told(int inputs = DetectionRowWidth)
    {
        write(m_folder.filePath("projector.safetensors"), withThingProjector(inputs));
        for (const char *name : {"encoder.onnx", "preprocessor_config.json"}) {
            QFile::copy(Starter + name, m_folder.filePath(name));
        }
    }

    rookery::Result<std::shared_ptr<const VisionModel>> load(const QString &network) const
    {
        VisionOptions options;
        options.things = network.toStdString();
        return VisionModel::load({m_folder.filePath("encoder.onnx").toStdString()}, options);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

}  // namespace

/// What a network found in a photograph is what the language model reads.
class ThingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_expected = golden::readJson(Data + "expected.json");
        QVERIFY(!m_expected.isEmpty());
        m_starter = *VisionModel::load({(Starter + "lm.safetensors").toStdString()});
        m_unrecognised = m_starter->embed(testing::madePhotograph(1))->values;
    }

    void decodesAsTheRecipeDoes()
    {
        for (const QJsonValue &given : m_expected["answers"].toArray()) {
            std::vector<float> answer = whole(given["answer"], DetectionAnchors, DetectionAnswer);
            averageWithMirrored(answer, whole(given["mirrored"], DetectionAnchors, DetectionAnswer));
            const std::vector<Detection> found = decodeDetections(answer);
            const std::vector<Detection> expected = detectionsIn(given["detections"]);
            QCOMPARE(found.size(), expected.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].kind, expected[i].kind);
                for (const auto part : {&Detection::score, &Detection::left, &Detection::top,
                                        &Detection::right, &Detection::bottom}) {
                    QVERIFY(std::abs(found[i].*part - expected[i].*part) < 1e-5F);
                }
            }
        }
    }

    void makesTheRowsThatTheTrainingSaw()
    {
        for (const QJsonValue &scene : m_expected["scenes"].toArray()) {
            const Rows rows = detectionRows(detectionsIn(scene["detections"]));
            QCOMPARE(rows.rows, scene["recognised"].toBool() ? DetectionRows : 0);
            QCOMPARE(rows.width, DetectionRowWidth);
            const std::vector<float> expected = whole(scene["rows"], rows.rows, rows.width);
            QCOMPARE(rows.values.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QVERIFY2(std::abs(rows.values[i] - expected[i]) < 1e-5F, qPrintable(QString::number(i)));
            }
        }
    }

    void whatIsNoNumberIsNotThere()
    {
        constexpr float NotANumber = std::numeric_limits<float>::quiet_NaN();
        std::vector<float> answer(std::size_t{DetectionAnchors} * DetectionAnswer, NotANumber);
        QVERIFY(decodeDetections(answer).empty());
        at(answer, 700, Dog) = 0.9F;  // a score whose box is none
        const auto found = decodeDetections(answer);
        QCOMPARE(found.size(), std::size_t{1});
        for (const auto side : {&Detection::left, &Detection::top, &Detection::right, &Detection::bottom}) {
            QCOMPARE(found.front().*side, 0.0F);
        }
        const Rows rows = detectionRows(found);
        QVERIFY(std::ranges::all_of(rows.values, [](float value) { return std::isfinite(value); }));
    }

    void anAnswerThatSeesEverythingEverywhereIsReadSoon()
    {
        std::vector<float> answer(std::size_t{DetectionAnchors} * DetectionAnswer, 5.0F);
        const Rows rows = detectionRows(decodeDetections(answer));
        QCOMPARE(rows.rows, DetectionRows);
        QVERIFY(std::ranges::all_of(rows.values, [](float value) { return value >= 0 && value <= 1; }));
        QVERIFY(decodeDetections(std::span(answer).first(100)).size() < 100);
    }

    void seesTheSameInTheMirror()
    {
        std::vector<float> answer = noAnswer(), mirrored = noAnswer();
        at(answer, 0, Dog) = 0.9F;                 // left, on top, on the finest grid
        at(mirrored, 18 * 3, Dog) = 0.7F;          // its place in the mirror
        at(answer, 0, DetectionKinds + 1) = 0.5F;  // shifted to the right
        at(mirrored, 18 * 3, DetectionKinds + 1) = -0.5F;
        std::vector<float> mean = answer;
        averageWithMirrored(mean, mirrored);
        QCOMPARE(at(mean, 0, Dog), 0.8F);
        QCOMPARE(at(mean, 0, DetectionKinds + 1), 0.5F);
        QCOMPARE(decodeDetections(mean).size(), std::size_t{1});
    }

    void aPhotographIsToldOfByWhatIsFoundInIt()
    {
        const Told told;
        const auto model = told.load(Data + "two_dogs.onnx");
        QVERIFY2(model, model ? "" : model.error().message().c_str());
        const auto rows = (*model)->embed(testing::madePhotograph(1));
        QVERIFY2(rows, rows ? "" : rows.error().message().c_str());
        QCOMPARE(rows->rows, DetectionRows);
        QCOMPARE(rows->width, (*model)->width());
        const auto value = [&](int row, int column) { return rows->values[row * rows->width + column]; };
        // First the cake, which is larger, then the dogs: kind, kind, score, whether there are two.
        QCOMPARE(value(0, 1), 1.0F);
        QVERIFY(std::abs(value(0, 2) - 0.7F) < 1e-3F);
        QCOMPARE(value(1, 0), 1.0F);
        QVERIFY(std::abs(value(1, 2) - 0.9F) < 1e-3F);
        QCOMPARE(value(1, 3), 1.0F);
        QCOMPARE(value(2, 0) + value(2, 1), 0.0F);
        // Drawings are seen as before.
        const auto drawing = (*model)->embed(testing::madeDrawing(1));
        const auto before = m_starter->embed(testing::madeDrawing(1));
        QVERIFY(drawing && before && drawing->values == before->values);
    }

    void withoutTheNetworkAPhotographIsNotRecognised()
    {
        const Told told;
        const auto model = VisionModel::load({told.path("encoder.onnx").toStdString()});
        QVERIFY(model);
        // Of this one the installed network knows nothing, where there is one.
        const auto rows = (*model)->embed(testing::madePhotograph(1));
        QVERIFY(rows && rows->values == m_unrecognised);
    }

    /// Until a starter has learnt to tell of things, the network isn't even loaded.
    void aStarterThatHasNotLearntItAsksNobody()
    {
        VisionOptions options;
        options.things = "/nonexistent";
        const auto model = VisionModel::load({(Starter + "lm.safetensors").toStdString()}, options);
        QVERIFY(model.has_value());
        const bool learnt = readAll(Starter + "projector.safetensors").contains("photograph.detections.");
        QCOMPARE((*model)->embed(testing::madePhotograph(1)).has_value(), !learnt);
    }

    void aNetworkThatCannotBeUsedIsSaidOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = readAll(Data + "two_dogs.onnx");
        QTest::newRow("cut off") << sound.left(sound.size() / 2);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not found");
        QTest::newRow("another network") << readAll(Starter + "encoder.onnx");
        QTest::newRow("missing by now") << QByteArray("-");
    }

    void aNetworkThatCannotBeUsedIsSaidOnce()
    {
        QFETCH(QByteArray, bytes);
        const Told told;
        const QString network = told.path("things.onnx");
        if (bytes != "-") {
            write(network, bytes);
        }
        const auto model = told.load(network);
        QVERIFY2(model, model ? "" : model.error().message().c_str());
        const auto photograph = testing::madePhotograph(1);
        const auto failed = (*model)->embed(photograph);
        QVERIFY(!failed);
        QVERIFY2(failed.error().message().find("things.onnx") != std::string::npos,
                 failed.error().message().c_str());
        const auto later = (*model)->embed(photograph);
        QVERIFY(later && later->values == m_unrecognised);
        QVERIFY((*model)->embed(testing::madeDrawing(1)));
    }

    void refusesAProjectorOfOtherRows()
    {
        const auto model = Told(DetectionRowWidth + 1).load(Data + "two_dogs.onnx");
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::ShapeMismatch);
    }

    /// The network as it was made for this build gives what it gave where it was tested.
    void theNetworkOfThisBuildIsTheOneThatWasTested()
    {
        const auto network = besideOpenCv("photographs.onnx");
        if (!std::filesystem::exists(network)) {
            QSKIP("built without the network for photographs");
        }
        const auto encoder = loadOnnx(network, {});
        QVERIFY2(encoder, encoder ? "" : encoder.error().message().c_str());
        constexpr int Side = 300;
        Pixels pattern{{1, 3, Side, Side}, {}};
        for (int c = 0; c < 3; ++c) {
            for (int y = 0; y < Side; ++y) {
                for (int x = 0; x < Side; ++x) {
                    pattern.values.push_back(static_cast<float>((x * 3 + y * 5 + c * 7) % 256) / 127.5F - 1);
                }
            }
        }
        auto answer = (*encoder)->encode(pattern, {});
        QVERIFY(answer);
        QCOMPARE(answer->rows, DetectionAnchors);
        QCOMPARE(answer->width, DetectionAnswer);
        const QJsonArray expected = m_expected["network"].toArray();
        QCOMPARE(expected.size(), 40);
        for (const QJsonValue &entry : expected) {
            const float value = at(answer->values, entry[0].toInt(), entry[1].toInt());
            QVERIFY2(std::abs(value - entry[2].toDouble()) < 1e-3,
                     qPrintable(QString("%1, not %2").arg(value).arg(entry[2].toDouble())));
        }
    }

    /// Other tests take these for photographs of nothing that is known.
    void seesNothingInMadePhotographs()
    {
        const auto finder = ThingFinder::installed();
        if (!finder) {
            QSKIP("built without the network for photographs");
        }
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            const auto pixels = finder->preprocess(testing::madePhotograph(seed));
            QVERIFY(pixels && *pixels);
            QCOMPARE(detectionRows(*finder->find(**pixels, {})).rows, 0);
        }
    }

private:
    QJsonObject m_expected;
    std::shared_ptr<const VisionModel> m_starter;
    std::vector<float> m_unrecognised;  ///< rows for any photograph
};

QTEST_GUILESS_MAIN(ThingsTest)
#include "tst_things.moc"
