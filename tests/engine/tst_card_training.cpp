#include "engine/formats/weight_file.h"
#include "engine/model/model.h"
#include "engine/model/training_pass.h"
#include "engine/quantize/quantize.h"
#include "kernels/backends.h"
#include "tests/reference/random_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <string_view>

using rookery::LoraOptions;
using rookery::Model;
using rookery::TrainingPass;
using rookery::TrainingSample;
using rookery::kernels::WeightFormat;
using Floats = std::vector<float>;

Q_DECLARE_METATYPE(WeightFormat)

namespace {

const QString SmallModels = QStringLiteral(ROOKERY_TEST_DATA "/engine/");

bool haveCard()
{
    const auto backends = rookery::kernels::backends();
    return std::any_of(backends.begin(), backends.end(), [](const auto &backend) {
        return std::string_view(backend.name).starts_with("cuda") && backend.usable();
    });
}

std::shared_ptr<const Model> load(const QString &file, const char *device, WeightFormat format)
{
    auto model =
        Model::load(file.toStdString(), {.device = device, .threads = 2, .format = format, .precise = true});
    return model ? *model : nullptr;
}

/// A model with all weights as float32.
QString inFloats(const char *folder)
{
    static const QTemporaryDir files;
    const QString path = files.filePath(QLatin1String(folder) + ".gguf");
    const auto source =
        rookery::WeightFile::open((SmallModels + QLatin1String(folder) + "/m.bf16.pth").toStdString());
    rookery::QuantizeOptions options;
    options.type = rookery::kernels::DType::F32;
    return source && rookery::quantizeToGguf(**source, path.toStdString(), options) ? path : QString();
}

std::vector<TrainingSample> samplesOf(std::initializer_list<std::size_t> lengths)
{
    rookery::reference::RandomValues random(11);
    std::vector<TrainingSample> samples;
    for (const std::size_t length : lengths) {
        TrainingSample sample;
        for (std::size_t t = 0; t < length; ++t) {
            sample.tokens.push_back(static_cast<int>(random.bits() % 256));
            sample.counted.push_back(t > length / 2 || t + 1 == length ? 1 : 0);
        }
        samples.push_back(sample);
    }
    return samples;
}

struct Outcome {
    double loss = NAN;
    Floats gradient;
};

Outcome run(TrainingPass &pass, const std::vector<TrainingSample> &samples, const Floats &values,
            bool withGradient = true)
{
    std::vector<const TrainingSample *> batch;
    for (const TrainingSample &sample : samples) {
        batch.push_back(&sample);
    }
    if (!pass.begin(batch, values, withGradient)) {
        return {};
    }
    for (auto more = pass.advance();; more = pass.advance()) {
        if (!more) {
            return {};
        }
        if (!*more) {
            return {pass.loss(), {pass.gradient().begin(), pass.gradient().end()}};
        }
    }
}

/// How far the length of the gradient is off from how the loss changes along it.
double errorByDifferences(TrainingPass &pass, const std::vector<TrainingSample> &samples,
                          const Floats &values, const Floats &gradient, double step)
{
    double size = 0;
    for (const float value : gradient) {
        size += static_cast<double>(value) * static_cast<double>(value);
    }
    size = std::sqrt(size);
    double side[2];
    for (const int sign : {1, -1}) {
        Floats moved = values;
        for (std::size_t i = 0; i < moved.size(); ++i) {
            moved[i] += static_cast<float>(sign * step * static_cast<double>(gradient[i]) / size);
        }
        side[sign < 0] = run(pass, samples, moved, false).loss;
    }
    return std::fabs((side[0] - side[1]) / (2 * step) / size - 1);
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

}  // namespace

/// A model that lies on a card is taught there. Skipped where there is none.
class CardTrainingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!haveCard()) {
            QSKIP("there is no card here");
        }
    }

    void gradientsAreThoseOfTheProcessor_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<WeightFormat>("format");
        QTest::addColumn<int>("rank");
        QTest::addColumn<double>("tolerance");
        for (const char *folder : {"v7_small", "v6_small"}) {
            const QString stored = SmallModels + QLatin1String(folder) + "/m.bf16.pth";
            for (const int rank : {0, 5}) {
                const auto row = [&](const char *name) -> QTestData & {
                    return QTest::addRow("%s, %s, rank %d", folder, name, rank);
                };
                row("float32") << inFloats(folder) << WeightFormat::AsStored << rank << 2e-5;
                row("bfloat16") << stored << WeightFormat::AsStored << rank << 1e-4;
                // On the way forward a card rounds what it unpacks to 16 bits.
                row("int8") << stored << WeightFormat::Int8 << rank << 3e-3;
                // The processor's own products round here.
                row("int4") << stored << WeightFormat::Int4 << rank << 0.2;
            }
        }
    }
    void gradientsAreThoseOfTheProcessor()
    {
        QFETCH(QString, file);
        QFETCH(WeightFormat, format);
        QFETCH(int, rank);
        QFETCH(double, tolerance);
        const LoraOptions lora = {.rank = rank, .alpha = 7};
        const auto samples = samplesOf({23, 9, 40, 2, 17});
        const auto here = load(file, "cpu", format);
        const auto there = load(file, "cuda", format);
        QVERIFY(here && there);
        auto passHere = TrainingPass::create(here, 64, lora);
        auto passThere = TrainingPass::create(there, 64, lora);
        QVERIFY(passHere && passThere);
        const Floats values = rookery::reference::RandomValues(3).vector((*passHere)->valueCount(), 0.05F);
        const Outcome expected = run(**passHere, samples, values);
        const Outcome got = run(**passThere, samples, values);
        const double distance = relativeDistance(got.gradient, expected.gradient);
        const double error =
            errorByDifferences(**passThere, samples, values, got.gradient, rank > 0 ? 0.002 : 0.005);
        qInfo("loss %.2g, gradient %.2g, by differences %.2g", std::fabs(got.loss / expected.loss - 1),
              distance, error);
        QVERIFY(error < 1e-2);
        QVERIFY(std::fabs(got.loss / expected.loss - 1) < tolerance);
        QVERIFY(distance < tolerance);
        const auto layers = static_cast<std::size_t>(here->info().layers);
        const std::size_t each = expected.gradient.size() / layers;
        for (std::size_t layer = 0; layer < layers; ++layer) {
            const double alone = relativeDistance(std::span(got.gradient).subspan(layer * each, each),
                                                  std::span(expected.gradient).subspan(layer * each, each));
            QVERIFY2(alone < 3 * tolerance, qPrintable(QString("layer %1: %2").arg(layer).arg(alone)));
        }
    }
};

QTEST_GUILESS_MAIN(CardTrainingTest)
#include "tst_card_training.moc"
