#include "tests/vision/onnx_mutations.h"
#include "vision/encoders/onnx_encoder.h"
#include "vision/image/open_cv.h"
#include "vision/onnx/onnx_header.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace onnx_mutations;
using rookery::ErrorCode;

namespace {

std::span<const std::byte> bytesOf(const std::string &data)
{
    return std::as_bytes(std::span(data));
}

std::string readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The small encoder that tests/fuzz/make_corpus.py writes.
std::string smallEncoder()
{
    return readFile(ROOKERY_TEST_DATA "/../fuzz/corpus/onnx/encoder");
}

using Fields = std::vector<Field>;

Field varint(std::uint32_t number, std::uint64_t value)
{
    return {number, 0, value, {}, Kind::Leaf, {}};
}

Field text(std::uint32_t number, const std::string &value)
{
    return {number, 2, 0, value, Kind::Leaf, {}};
}

/// The field with that number; the `skip`-th of them.
Field &fieldOf(Fields &fields, std::uint32_t number, int skip = 0)
{
    for (Field &field : fields) {
        if (field.number == number && skip-- == 0) {
            return field;
        }
    }
    qFatal("no field %u", number);
}

Fields &graphOf(Fields &model)
{
    return fieldOf(model, 7).children;
}

Fields &nodeAt(Fields &model, int index)
{
    return fieldOf(graphOf(model), 1, index).children;
}

Fields &weightAt(Fields &model, int index)
{
    return fieldOf(graphOf(model), 5, index).children;
}

using Change = std::function<void(Fields &)>;

}  // namespace

Q_DECLARE_METATYPE(Change)

/// Networks that nobody should trust, on their way into OpenCV.
class OnnxTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// What loading a file with these bytes gives; empty where it loads.
    QString load(const std::string &bytes)
    {
        const QString path = m_folder.filePath("x.onnx");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0 || !file.flush()) {
            return "can't write the file";
        }
        const auto encoder = rookery::vision::loadOnnx(path.toStdString(), {});
        return encoder ? QString() : QString::fromStdString(encoder.error().message());
    }

private slots:
    void loadsASoundNetwork() { QCOMPARE(load(smallEncoder()), QString()); }

    void refusesAFaultyGraph_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *what, Change change, const char *says) {
            QTest::newRow(what) << std::move(change) << QString(says);
        };
        row(
            "an input that names nothing", [](Fields &m) { fieldOf(nodeAt(m, 2), 1).bytes = "nobody"; },
            "\"nobody\"");
        row(
            "an input that is no text", [](Fields &m) { fieldOf(nodeAt(m, 2), 1).bytes = "n\xFF"; },
            "\"Relu_r\"");
        row(
            "a node that reads itself", [](Fields &m) { fieldOf(nodeAt(m, 2), 1).bytes = "r"; }, "\"r\"");
        row(
            "nodes in a circle",
            [](Fields &m) { std::swap(fieldOf(graphOf(m), 1, 2), fieldOf(graphOf(m), 1, 3)); },
            "nothing before it writes");
        row(
            "a value written twice", [](Fields &m) { fieldOf(nodeAt(m, 3), 2).bytes = "r"; },
            "written twice");
        row(
            "a value over a weight", [](Fields &m) { fieldOf(nodeAt(m, 3), 2).bytes = "w"; },
            "written twice");
        row(
            "two weights of one name", [](Fields &m) { fieldOf(weightAt(m, 1), 8).bytes = "w"; }, "\"w\"");
        row(
            "a weight shorter than its shape", [](Fields &m) { fieldOf(weightAt(m, 0), 9).bytes.resize(4); },
            "\"w\"");
        row(
            "a weight longer than its shape", [](Fields &m) { fieldOf(weightAt(m, 0), 1).value = 3; },
            "\"w\"");
        row(
            "a shape that overflows", [](Fields &m) { fieldOf(weightAt(m, 0), 1).value = 1ULL << 62; },
            "\"w\"");
        row(
            "a negative shape", [](Fields &m) { fieldOf(weightAt(m, 0), 1).value = ~0ULL; }, "\"w\"");
        row(
            "values as bytes and as a list",
            [](Fields &m) { weightAt(m, 1).push_back(text(4, std::string(16, '\1'))); }, "\"bias\"");
        row(
            "values in another file", [](Fields &m) { weightAt(m, 1).push_back(varint(14, 1)); },
            "another file");
        row(
            "an unknown operator", [](Fields &m) { fieldOf(nodeAt(m, 2), 4).bytes = "Reluu"; }, "\"Reluu\"");
        row(
            "an operator of somebody else's", [](Fields &m) { nodeAt(m, 2).push_back(text(7, "mine")); },
            "\"Relu_r\"");
        row(
            "a loop", [](Fields &m) { fieldOf(nodeAt(m, 2), 4).bytes = "Loop"; }, "\"Loop\"");
        row(
            "no input", [](Fields &m) { nodeAt(m, 2).erase(nodeAt(m, 2).begin()); }, "0 inputs");
        row(
            "too many inputs", [](Fields &m) { nodeAt(m, 2).push_back(text(1, "c")); }, "2 inputs");
        row(
            "no output",
            [](Fields &m) { std::erase_if(nodeAt(m, 2), [](const Field &f) { return f.number == 2; }); },
            "0 outputs");
        row(
            "constants alone", [](Fields &m) { fieldOf(nodeAt(m, 2), 1).bytes = "w"; }, "constants alone");
        row(
            "no stride", [](Fields &m) { fieldOf(fieldOf(nodeAt(m, 0), 5, 1).children, 8).value = 0; },
            "\"strides\"");
        row(
            "no group", [](Fields &m) { fieldOf(fieldOf(nodeAt(m, 0), 5, 4).children, 3).value = 0; },
            "\"group\"");
        row(
            "axes in disorder", [](Fields &m) { fieldOf(fieldOf(nodeAt(m, 7), 5).children, 8).value = 1; },
            "\"perm\"");
        row(
            "an attribute twice", [](Fields &m) { nodeAt(m, 0).push_back(fieldOf(nodeAt(m, 0), 5)); },
            "twice");
        row(
            "a promise of nothing",
            [](Fields &m) { fieldOf(fieldOf(graphOf(m), 12).children, 1).bytes = "x"; }, "\"x\"");
        row(
            "a promise of a weight",
            [](Fields &m) { fieldOf(fieldOf(graphOf(m), 12).children, 1).bytes = "w"; }, "no picture");
        row(
            "two pictures", [](Fields &m) { graphOf(m).push_back(fieldOf(graphOf(m), 11)); }, "");
        row(
            "a second graph", [](Fields &m) { m.push_back(fieldOf(m, 7)); }, "ONNX");
        row(
            "a node's name twice", [](Fields &m) { nodeAt(m, 2).push_back(text(4, "Relu")); }, "ONNX");
        row(
            "a number for a name", [](Fields &m) { nodeAt(m, 2).push_back(varint(1, 5)); }, "ONNX");
        row(
            "no nodes",
            [](Fields &m) { std::erase_if(graphOf(m), [](const Field &f) { return f.number == 1; }); },
            "no nodes");
        row(
            "half a bias", [](Fields &m) { fieldOf(nodeAt(m, 0), 1, 2).bytes = "add"; }, "bias");
    }

    void refusesAFaultyGraph()
    {
        QFETCH(Change, change);
        QFETCH(QString, says);
        Fields model;
        QVERIFY(parse(smallEncoder(), Kind::Model, model));
        change(model);
        const std::string changed = write(model);
        const auto header = rookery::vision::readOnnxHeader(bytesOf(changed), "x.onnx");
        QVERIFY(!header);
        const QString message = QString::fromStdString(header.error().message());
        QVERIFY2(message.contains(says) && message.startsWith("x.onnx: ") && !message.contains('\n'),
                 qPrintable(message));
    }

    /// The file of the field's report, where it is present.
    void refusesTheReportedFile()
    {
        const std::string reported = readFile(ROOKERY_SHARED "/cases/rel-onnx-dangling-input.onnx");
        if (reported.empty()) {
            QSKIP("the reported file isn't here");
        }
        const QString message = load(reported);
        QVERIFY2(message.contains("nothing before it writes"), qPrintable(message));
    }

    /// A network that passes every check and that no computer has the memory for ends a trial, not the
    /// program.
    void survivesANetworkWithoutEnd()
    {
        Fields model;
        QVERIFY(parse(smallEncoder(), Kind::Model, model));
        Fields &pads = fieldOf(nodeAt(model, 0), 5, 2).children;
        for (int i = 0; i < 4; ++i) {
            fieldOf(pads, 8, i).value = 65'536;
        }
        const QString message = load(write(model));
        QVERIFY2(!message.isEmpty() && !message.contains("(-") && !message.contains('\n'),
                 qPrintable(message));
    }

    /// What the checks let through must be harmless to OpenCV; one in 32 goes all the way from its file.
    void survivesThousandsOfMutations()
    {
        const auto opencv = rookery::vision::openCv();
        QVERIFY(opencv);
        const std::string whole = smallEncoder();
        int accepted = 0, imported = 0;
        for (std::uint32_t seed = 0; seed < 3000; ++seed) {
            Fields model;
            QVERIFY(parse(whole, Kind::Model, model));
            Mutator(seed).mutate(model);
            const std::string changed = write(model);
            const auto header = rookery::vision::readOnnxHeader(bytesOf(changed), "x.onnx");
            if (!header) {
                const std::string message = header.error().message();
                QVERIFY2(message.size() < 300 && message.find('\n') == std::string::npos, message.c_str());
                continue;
            }
            if (accepted++ % 32 == 0) {
                load(changed);
                continue;
            }
            auto network = (*opencv)->readOnnx(bytesOf(changed));
            const std::vector<float> picture(std::size_t{3} * header->width * header->height, 0.25F);
            imported += network && (*network)->forward(picture, header->width, header->height) ? 1 : 0;
        }
        // The mutations reach far enough to mean something.
        QVERIFY2(accepted > 200 && imported > 100, qPrintable(QString("%1 %2").arg(accepted).arg(imported)));
    }
};

QTEST_GUILESS_MAIN(OnnxTest)
#include "tst_onnx.moc"
