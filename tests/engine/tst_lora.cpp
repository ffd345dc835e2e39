#include "engine/formats/weight_file.h"
#include "engine/model/model.h"
#include "engine/model/training_pass.h"
#include "engine/train/adam.h"
#include "engine/train/adapter_folder.h"
#include "engine/train/tuner.h"
#include "tests/engine/golden.h"
#include "tests/reference/random_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using rookery::Adam;
using rookery::LoraOptions;
using rookery::LoraPart;
using rookery::Model;
using rookery::TrainingPass;
using rookery::TrainingSample;
using rookery::Tuner;
using rookery::kernels::WeightFormat;
using Floats = std::vector<float>;

namespace {

std::shared_ptr<const Model> loadModel(const QString &file, WeightFormat format = WeightFormat::AsStored,
                                       std::vector<rookery::AdapterRequest> adapters = {})
{
    const auto model =
        Model::load(file.toStdString(),
                    {.device = "cpu", .threads = 2, .format = format, .adapters = std::move(adapters)});
    return model ? *model : nullptr;
}

const QString SmallModel = QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth");

/// A row for every version that has gradients.
void addModelRows()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("RWKV-7") << SmallModel;
    QTest::newRow("RWKV-6") << QStringLiteral(ROOKERY_TEST_DATA "/engine/v6_small/m.bf16.pth");
}

/// Questions of a token each, answered by a pattern.
std::vector<TrainingSample> patterns(int count)
{
    std::vector<TrainingSample> samples;
    for (int i = 0; i < count; ++i) {
        samples.push_back({{10 + i, 7, 100 + i, 55, 200, 55}, {0, 0, 1, 1, 1, 1}});
    }
    return samples;
}

double lossOf(TrainingPass &pass, const std::vector<TrainingSample> &samples, const Floats &values,
              Floats *gradient = nullptr)
{
    std::vector<const TrainingSample *> batch;
    for (const TrainingSample &sample : samples) {
        batch.push_back(&sample);
    }
    if (!pass.begin(batch, values, gradient != nullptr)) {
        return NAN;
    }
    for (auto more = pass.advance(); more && *more; more = pass.advance()) {
    }
    if (gradient != nullptr) {
        gradient->assign(pass.gradient().begin(), pass.gradient().end());
    }
    return pass.loss();
}

double relativeDistance(std::span<const float> got, std::span<const float> expected)
{
    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += std::pow(static_cast<double>(got[i]) - static_cast<double>(expected[i]), 2);
        size += std::pow(static_cast<double>(expected[i]), 2);
    }
    return got.size() == expected.size() ? std::sqrt(difference / size) : INFINITY;
}

/// The factors of a file, in the order of `loraParts`.
Floats factorsOf(const rookery::WeightFile &file, const std::vector<LoraPart> &parts)
{
    Floats values;
    for (const LoraPart &part : parts) {
        for (const char *ending : {".lora_A", ".lora_B"}) {
            const rookery::Tensor *tensor = file.find(part.matrix + ending);
            if (tensor == nullptr) {
                return {};
            }
            const std::size_t at = values.size();
            values.resize(at + tensor->values());
            rookery::kernels::decode(tensor->type, tensor->data, values.data() + at, tensor->values());
        }
    }
    return values;
}

bool runToEnd(Tuner &tuner)
{
    for (;;) {
        const auto more = tuner.step();
        if (!more || !*more) {
            return more.has_value();
        }
    }
}

}  // namespace

/// LoRAs that are learned here.
class LoraTest : public QObject
{
    Q_OBJECT

private slots:
    /// Along the gradient of each pair alone.
    void gradientsAgreeWithFiniteDifferences_data() { addModelRows(); }
    void gradientsAgreeWithFiniteDifferences()
    {
        QFETCH(QString, file);
        const auto model = loadModel(file);
        QVERIFY(model);
        const LoraOptions lora = {.rank = 5, .alpha = 7};
        auto pass = TrainingPass::create(model, 64, lora);
        QVERIFY(pass);
        const auto &info = model->info();
        const auto parts = rookery::loraParts(info.layers, info.width, info.ffnWidth, lora.rank);
        const Floats values = someValues(**pass);
        const auto samples = patterns(4);
        Floats gradient;
        lossOf(**pass, samples, values, &gradient);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::size_t end = i + 1 < parts.size() ? parts[i + 1].at : values.size();
            const auto of = std::span(gradient).subspan(parts[i].at, end - parts[i].at);
            double size = 0;
            for (const float value : of) {
                size += static_cast<double>(value) * static_cast<double>(value);
            }
            size = std::sqrt(size);
            constexpr double Step = 0.002;
            double side[2];
            for (const int sign : {1, -1}) {
                Floats moved = values;
                for (std::size_t j = 0; j < of.size(); ++j) {
                    moved[parts[i].at + j] +=
                        static_cast<float>(sign * Step * static_cast<double>(of[j]) / size);
                }
                side[sign < 0] = lossOf(**pass, samples, moved);
            }
            const double measured = (side[0] - side[1]) / (2 * Step);
            QVERIFY2(std::fabs(measured - size) <= 5e-3 * size,
                     qPrintable(QString("%1: %2 measured, %3")
                                    .arg(QString::fromStdString(parts[i].matrix))
                                    .arg(measured)
                                    .arg(size)));
        }
    }

    /// Beside weights of fewer bits, whose products round, they point the same way (random weights round
    /// most).
    void gradientsStayBesideQuantisedWeights()
    {
        const LoraOptions lora = {.rank = 5, .alpha = 7};
        Floats gradients[2];
        for (const auto format : {WeightFormat::AsStored, WeightFormat::Int8}) {
            auto pass = TrainingPass::create(loadModel(SmallModel, format), 64, lora);
            QVERIFY(pass);
            lossOf(**pass, patterns(4), someValues(**pass), &gradients[format == WeightFormat::Int8]);
        }
        const double distance = relativeDistance(gradients[1], gradients[0]);
        QVERIFY2(distance < 0.4, qPrintable(QString::number(distance)));
    }

    void followsTheGoldens()
    {
        const QDir folder = golden::folder("tuning");
        const QJsonObject index = golden::readJson(folder.filePath("index.json"));
        if (index.isEmpty()) {
            QSKIP("the golden gradients aren't here");
        }
        int cases = 0;
        for (const QJsonValue &entry : index["models"].toArray()) {
            for (const QJsonValue &one : entry["cases"].toArray()) {
                if (one["name"] == "lora") {
                    compareCase(folder, entry["model"].toString(), one);
                    ++cases;
                }
            }
        }
        QCOMPARE(cases, 2);
    }

    /// What is written gives what was learned, once it is merged.
    void mergesToWhatWasLearned_data() { addModelRows(); }
    void mergesToWhatWasLearned()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const LoraOptions lora = {.rank = 4, .alpha = 8};
        const auto model = loadModel(file);
        auto tuner =
            Tuner::create(model, patterns(20), {.steps = 30, .rates = rookery::loraRates(), .lora = lora});
        QVERIFY(tuner && runToEnd(**tuner));
        const auto &at = (*tuner)->progress();
        QVERIFY2(at.best < at.before - 1, qPrintable(QString("%1, %2").arg(at.before).arg(at.best)));
        const auto learned = (*tuner)->lossOf(patterns(20), (*tuner)->best());
        const auto untuned = (*tuner)->lossOf(patterns(20), (*tuner)->untuned());
        QVERIFY(learned && untuned);

        const std::string learnedIn = folder.filePath("voice").toStdString();
        const auto written = rookery::writeAdapterFolder(learnedIn, model->info(), lora, (*tuner)->best());
        QVERIFY2(written, written ? "" : written.error().message().c_str());
        const auto merged =
            loadModel(file, WeightFormat::AsStored, {{.file = learnedIn, .alpha = {}, .strength = 1}});
        QVERIFY(merged);
        auto pass = TrainingPass::create(merged, 64);
        auto plain = TrainingPass::create(model, 64);
        QVERIFY(pass && plain);
        const double asMerged = lossOf(**pass, patterns(20), Floats((*pass)->valueCount()));
        const double before = lossOf(**plain, patterns(20), Floats((*plain)->valueCount()));
        QVERIFY2(std::fabs(asMerged / *learned - 1) < 1e-4,
                 qPrintable(QString("%1, %2").arg(asMerged).arg(*learned)));
        QVERIFY(std::fabs(before / *untuned - 1) < 1e-6);
    }

    void goesOnFromACheckpoint()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("voice.checkpoint").toStdString();
        const rookery::TuneOptions options = {
            .steps = 10, .batch = 4, .rates = {0.01}, .lora = {.rank = 4, .alpha = 4}};
        auto whole = Tuner::create(loadModel(SmallModel), patterns(12), options);
        QVERIFY(whole && runToEnd(**whole));
        auto broken = Tuner::create(loadModel(SmallModel), patterns(12), options);
        QVERIFY(broken);
        while ((*broken)->progress().step < 6) {
            QVERIFY((*broken)->step());
        }
        QVERIFY((*broken)->saveCheckpoint(file));
        auto resumed = Tuner::create(loadModel(SmallModel), patterns(12), options);
        QVERIFY(resumed && (*resumed)->resume(file) && runToEnd(**resumed));
        QVERIFY(std::ranges::equal((*resumed)->best(), (*whole)->best()));

        rookery::TuneOptions others = options;
        others.lora.rank = 5;
        auto other = Tuner::create(loadModel(SmallModel), patterns(12), others);
        QVERIFY(other);
        const auto refused = (*other)->resume(file);
        QVERIFY(!refused && refused.error().code == rookery::ErrorCode::StateMismatch);
    }

private:
    static Floats someValues(const TrainingPass &pass)
    {
        return rookery::reference::RandomValues(3).vector(pass.valueCount(), 0.05F);
    }

    static void compareCase(const QDir &folder, const QString &file, const QJsonValue &golden)
    {
        const auto model = loadModel(QStringLiteral(ROOKERY_SHARED "/golden/") + file);
        QVERIFY(model);
        const auto &info = model->info();
        const LoraOptions lora = {.rank = golden["r"].toInt(), .alpha = golden["alpha"].toDouble()};
        auto pass = TrainingPass::create(model, 128, lora);
        QVERIFY(pass);
        const auto parts = rookery::loraParts(info.layers, info.width, info.ffnWidth, lora.rank);
        const auto open = [&](const char *key) {
            return rookery::WeightFile::open(folder.filePath(golden[key].toString()).toStdString());
        };
        const auto adapter = open("adapter");
        const auto expected = open("gradient");
        QVERIFY(adapter && expected);
        Floats values = factorsOf(**adapter, parts);
        QCOMPARE(values.size(), (*pass)->valueCount());
        std::vector<TrainingSample> samples;
        for (const QJsonValue &sample : golden["samples"].toArray()) {
            const auto mask = golden::readInts(sample["mask"]);
            samples.push_back({golden::readInts(sample["tokens"]), {mask.begin(), mask.end()}});
        }
        Floats gradient;
        Adam adam;
        for (int step = 0; step <= 20; ++step) {
            const double loss = lossOf(**pass, samples, values, &gradient);
            if (step == 0) {
                const double distance = relativeDistance(gradient, factorsOf(**expected, parts));
                qInfo("gradient %.2g", distance);
                QVERIFY(distance < 1e-4);
            }
            const QJsonValue after = golden["loss_after"][QString::number(step)];
            if (!after.isUndefined()) {
                const double error = std::fabs(loss / after.toDouble() - 1);
                qInfo("after %d steps: %.2g", step, error);
                QVERIFY(error < (step == 0 ? 1e-5 : step < 20 ? 1e-3 : 1e-2));
            }
            adam.step(values, gradient, 0.01);
        }
    }
};

QTEST_GUILESS_MAIN(LoraTest)
#include "tst_lora.moc"
