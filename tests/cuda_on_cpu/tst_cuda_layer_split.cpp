#include "engine/session/session.h"
#include "tests/cuda_on_cpu/card.h"
#include "tests/engine/golden.h"

#include <QTest>

#include <cmath>

using cuda_on_cpu::card;
using rookery::Model;
using rookery::Session;

namespace {

constexpr std::size_t AmpleMemory = std::size_t{1} << 30;
const std::vector<int> Tokens = {3, 1, 4, 1, 5, 9, 2};

std::shared_ptr<const Model> load(const QString &file, const std::string &device)
{
    auto model = Model::load(file.toStdString(), {.device = device, .threads = 2});
    return model ? *model : nullptr;
}

/// The model on a card that holds some of its layers, whose memory is searched for.
std::shared_ptr<const Model> loadSplit(const QString &file)
{
    std::size_t tooLittle = 0;
    std::size_t enough = std::size_t{160} << 20;
    while (enough - tooLittle > 1024) {
        card().memory = tooLittle + (enough - tooLittle) / 2;
        auto model = load(file, "cuda");
        if (model != nullptr && model->info().layersOnProcessor > 0) {
            return model;
        }
        (model == nullptr ? tooLittle : enough) = card().memory;
    }
    return nullptr;
}

double relativeError(std::span<const float> got, std::span<const float> expected)
{
    double difference = 0;
    double norm = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += std::pow(static_cast<double>(got[i]) - expected[i], 2);
        norm += std::pow(expected[i], 2);
    }
    return got.size() == expected.size() ? std::sqrt(difference / norm) : INFINITY;
}

}  // namespace

/// A model too large for the card runs with its first layers there and the others on the processor.
class CudaLayerSplitTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { card().memory = AmpleMemory; }

    void computesWhatTheProcessorDoes_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"v4_small", "v50_small", "v51_small", "v52_small", "v6_small", "v7_small",
                                 "v7a_small", "v8_rc00_small"}) {
            const QDir folder = golden::folder(QStringLiteral("engine/") + QLatin1String(name));
            const QStringList files = folder.entryList({"*.safetensors", "*.pth"});
            if (!files.isEmpty()) {
                QTest::newRow(name) << folder.filePath(files.first());
            }
        }
    }

    void computesWhatTheProcessorDoes()
    {
        QFETCH(QString, file);
        const auto split = loadSplit(file);
        QVERIFY(split != nullptr);
        const int layers = split->info().layers;
        QVERIFY(split->info().layersOnProcessor > 0 && split->info().layersOnProcessor < layers);
        QVERIFY(split->info().headOnProcessor);
        const auto whole = load(file, "cpu");
        QVERIFY(whole != nullptr);
        auto parts = Session::create(split);
        auto one = Session::create(whole);
        QVERIFY(parts && one);
        // Float32 on both, in another order; a decode is recorded the second time and repeated the third.
        for (const int chunk : {1, 3}) {
            QVERIFY(parts->reset() && one->reset());
            QVERIFY(parts->feed(Tokens, {.chunk = chunk}).has_value());
            QVERIFY(one->feed(Tokens, {.chunk = chunk}).has_value());
            QVERIFY(relativeError(parts->logits(), one->logits()) < 1e-4);
            QVERIFY(relativeError(parts->state().values(), one->state().values()) < 1e-4);
        }
    }

    void statesGoFromOneDeviceToTwoAndBack()
    {
        const QString file = golden::folder("engine/v7_small").filePath("m.f32.pth");
        const QString model =
            QFile::exists(file) ? file : golden::folder("engine/v7_small").filePath("m.bf16.pth");
        const auto split = loadSplit(model);
        const auto whole = load(model, "cpu");
        QVERIFY(split && whole);
        auto one = Session::create(whole);
        QVERIFY(one->feed(Tokens).has_value());
        const auto image = rookery::serialize(one->state());
        QVERIFY(image.has_value());

        auto parts = Session::create(split);
        auto state = rookery::deserialize(*image, split->stateTarget(), "image");
        QVERIFY(state.has_value());
        QCOMPARE(state->values(), one->state().values());
        QVERIFY(parts->setState(state->clone()).has_value());
        QVERIFY(parts->feed(Tokens, {.chunk = 1}).has_value());
        QVERIFY(one->feed(Tokens, {.chunk = 1}).has_value());
        QVERIFY(relativeError(parts->logits(), one->logits()) < 1e-4);
        const auto back = rookery::serialize(parts->state());
        QVERIFY(back && rookery::deserialize(*back, whole->stateTarget(), "image").has_value());
    }

    void holdsEverythingWhereThereIsRoom()
    {
        const auto model = load(golden::folder("engine/v7_small").filePath("m.bf16.pth"), "cuda");
        QVERIFY(model != nullptr);
        QCOMPARE(model->info().layersOnProcessor, 0);
        QVERIFY(!model->info().headOnProcessor);
    }

    void takesTheProcessorWhereNoLayerFits()
    {
        card().memory = std::size_t{2} << 20;
        const std::string file = golden::folder("engine/v7_small").filePath("m.bf16.pth").toStdString();
        const auto automatic = Model::load(file, {.device = "auto", .threads = 2});
        QVERIFY(automatic.has_value());
        QCOMPARE((*automatic)->info().device.name, std::string("cpu"));
        QVERIFY((*automatic)->info().cardObstacle.has_value());
        QVERIFY(!(*automatic)->info().cardObstacle->absent);
        const auto wanted = Model::load(file, {.device = "cuda", .threads = 2});
        QVERIFY(!wanted.has_value());
        QCOMPARE(wanted.error().code, rookery::ErrorCode::OutOfMemory);
    }
};

QTEST_APPLESS_MAIN(CudaLayerSplitTest)
#include "tst_cuda_layer_split.moc"
