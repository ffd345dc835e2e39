#include "engine/formats/weight_file.h"
#include "engine/model/model.h"
#include "engine/model/training_pass.h"
#include "engine/pretrain/initial_values.h"
#include "engine/pretrain/pretrainer.h"
#include "engine/weights/devices.h"
#include "tests/engine/golden.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace rookery;
using Floats = std::vector<float>;

namespace {

// As in tests/reference/rwkv7_training.py.
constexpr NetworkShape Shape = {.layers = 2, .width = 32, .headSize = 16, .vocabulary = 40};
constexpr int Context = 24;

std::shared_ptr<kernels::Device> openCpu(int threads = 2)
{
    auto device = openDevice("cpu", threads);
    return device ? std::move(*device) : nullptr;
}

/// Numbers in [0, 1) that look random: the fraction of a large sine.
std::vector<double> noise(std::size_t count, int seed)
{
    std::vector<double> values;
    for (std::size_t i = 1; i <= count; ++i) {
        const double value = std::sin(12.9898 * static_cast<double>(i) + 78.233 * (seed + 1)) * 43758.5453;
        values.push_back(value - std::floor(value));
    }
    return values;
}

double scaled(const std::string &name, double u)
{
    const std::string last = name.substr(name.rfind('.') + 1);
    const std::string owner = name.substr(0, name.rfind('.'));
    if (owner.substr(owner.find_last_of('.') + 1).starts_with("ln")) {
        return last == "weight" ? 0.8 + 0.4 * u : 0.4 * (u - 0.5);
    }
    if (last.starts_with("x_")) {
        return u;
    }
    if (last == "w0") {
        return 4 * u - 4;
    }
    if (last == "k_k" || last == "k_a") {
        return 0.5 + 0.5 * u;
    }
    if (last == "a0" || last == "v0" || last == "r_k") {
        return u - 0.5;
    }
    if (last == "weight") {
        return (name.starts_with("emb") ? 1.0 : 0.6) * (u - 0.5);
    }
    return 0.5 * (u - 0.5);
}

/// Place in a network's memory of the `i`-th value as files have it.
std::size_t placeOf(const Parameter &parameter, std::size_t i)
{
    if (!parameter.turned) {
        return parameter.at + i;
    }
    const auto inputs = static_cast<std::size_t>(parameter.shape[0]);
    const auto outputs = static_cast<std::size_t>(parameter.shape[1]);
    return parameter.at + i % outputs * inputs + i / outputs;
}

std::map<std::string, Parameter> byName(const Network &network)
{
    std::map<std::string, Parameter> sorted;
    for (const Parameter &parameter : network.parameters()) {
        sorted[parameter.name] = parameter;
    }
    return sorted;
}

void setReferenceValues(Network &network)
{
    int seed = 0;
    for (const auto &[name, parameter] : byName(network)) {
        const auto u = noise(parameter.size, seed++);
        for (std::size_t i = 0; i < u.size(); ++i) {
            network.values().data()[placeOf(parameter, i)] = static_cast<float>(scaled(name, u[i]));
        }
    }
}

std::vector<TokenId> referenceTokens(int row)
{
    std::vector<TokenId> tokens;
    for (const double value : noise(Context + 1, 1000 + row)) {
        tokens.push_back(static_cast<TokenId>(value * Shape.vocabulary));
    }
    return tokens;
}

const QJsonObject &expected()
{
    static const QJsonObject json =
        golden::readJson(QStringLiteral(ROOKERY_TEST_DATA "/pretrain/expected.json"));
    return json;
}

/// A text that is easy to learn: words in an order that repeats itself.
std::vector<TokenId> easyText(std::size_t length)
{
    std::vector<TokenId> tokens;
    for (std::size_t i = 0; i < length; ++i) {
        tokens.push_back(static_cast<TokenId>((i * i / 3 + i) % 7 + i % 5));
    }
    return tokens;
}

PretrainOptions smallOptions(int steps)
{
    return {.shape = Shape, .context = Context, .batch = 3, .steps = steps, .rate = 0.01, .tokensAtOnce = 48};
}

std::unique_ptr<Pretrainer> makeTrainer(const PretrainOptions &options, int threads = 2)
{
    auto trainer = Pretrainer::create(openCpu(threads), easyText(2000), options);
    return trainer ? std::move(*trainer) : nullptr;
}

bool run(Pretrainer &trainer, int steps)
{
    while (trainer.progress().step < steps) {
        if (!trainer.step()) {
            return false;
        }
    }
    return true;
}

Floats valuesOf(Pretrainer &trainer)
{
    Floats values(trainer.network().values().size());
    trainer.network().values().read(values);
    return values;
}

}  // namespace

class PretrainTest : public QObject
{
    Q_OBJECT

private slots:
    void gradientsFollowTheReference()
    {
        auto network = Network::create(openCpu(), Shape, 1);
        QVERIFY(network);
        setReferenceValues(**network);
        auto pass = NetworkPass::create(**network, Context, 2 * Context);
        QVERIFY(pass);
        const std::vector<TokenId> rows[] = {referenceTokens(0), referenceTokens(1), referenceTokens(2)};
        const std::span<const TokenId> all[] = {rows[0], rows[1], rows[2]};
        double loss = 0;
        for (const auto group : {std::span(all).first(2), std::span(all).subspan(2)}) {
            const auto part = (*pass)->run(group, 1.0F / (3 * Context));
            QVERIFY(part);
            loss += *part / (3 * Context);
        }
        QVERIFY(std::fabs(loss / expected()["loss"].toDouble() - 1) < 1e-5);
        const QJsonObject gradients = expected()["gradients"].toObject();
        const auto parameters = byName(**network);
        QCOMPARE(static_cast<std::size_t>(gradients.size()), parameters.size());
        int seed = 2000;
        for (const auto &[name, parameter] : parameters) {
            const auto pattern = noise(parameter.size, seed++);
            double squares = 0;
            double along = 0;
            for (std::size_t i = 0; i < pattern.size(); ++i) {
                const auto value = static_cast<double>((*network)->gradient().data()[placeOf(parameter, i)]);
                squares += value * value;
                along += value * (pattern[i] - 0.5);
            }
            const QJsonArray wanted = gradients[QString::fromStdString(name)].toArray();
            const double length = wanted[0].toDouble();
            QVERIFY2(std::fabs(std::sqrt(squares) / length - 1) < 1e-4,
                     qPrintable(QString("%1: length %2, not %3")
                                    .arg(QString::fromStdString(name))
                                    .arg(std::sqrt(squares))
                                    .arg(length)));
            QVERIFY2(std::fabs(along - wanted[1].toDouble()) < 2e-4 * length,
                     qPrintable(QString("%1: %2 along the pattern, not %3; length %4")
                                    .arg(QString::fromStdString(name))
                                    .arg(along)
                                    .arg(wanted[1].toDouble())
                                    .arg(length)));
        }
    }

    /// Along the gradient of each tensor alone.
    void gradientsAgreeWithFiniteDifferences()
    {
        auto network = Network::create(openCpu(), Shape, 1);
        QVERIFY(network);
        setReferenceValues(**network);
        auto pass = NetworkPass::create(**network, Context, Context);
        QVERIFY(pass);
        const auto tokens = referenceTokens(3);
        const std::span<const TokenId> window[] = {tokens};
        QVERIFY((*pass)->run(window, 1.0F / Context));
        float *values = (*network)->values().data();
        const float *gradient = (*network)->gradient().data();
        int compared = 0;
        for (const Parameter &parameter : (*network)->parameters()) {
            double squares = 0;
            for (std::size_t i = parameter.at; i < parameter.at + parameter.size; ++i) {
                squares += std::pow(static_cast<double>(gradient[i]), 2);
            }
            const double length = std::sqrt(squares);
            if (length < 0.03) {
                continue;  // lost in how losses round
            }
            constexpr double Step = 0.01;
            const Floats kept(values + parameter.at, values + parameter.at + parameter.size);
            double side[2];
            for (const int sign : {1, -1}) {
                for (std::size_t i = 0; i < kept.size(); ++i) {
                    values[parameter.at + i] =
                        kept[i] + static_cast<float>(
                                      sign * Step * static_cast<double>(gradient[parameter.at + i]) / length);
                }
                const auto loss = (*pass)->run(window, 0);
                QVERIFY(loss);
                side[sign < 0] = *loss / Context;
            }
            std::copy(kept.begin(), kept.end(), values + parameter.at);
            const double measured = (side[0] - side[1]) / (2 * Step);
            QVERIFY2(std::fabs(measured - length) < 1e-2 * length,
                     qPrintable(QString("%1: %2 measured, %3")
                                    .arg(QString::fromStdString(parameter.name))
                                    .arg(measured)
                                    .arg(length)));
            ++compared;
        }
        QVERIFY2(compared > 25, qPrintable(QString::number(compared)));
    }

    void stepsFollowTheReference()
    {
        PretrainOptions options = smallOptions(20);
        options.batch = 1;
        auto trainer = Pretrainer::create(openCpu(), referenceTokens(0), options);
        QVERIFY(trainer);
        setReferenceValues((*trainer)->network());
        const QJsonArray losses = expected()["losses"].toArray();
        QCOMPARE(losses.size(), 21);
        double last = 0;
        for (int step = 0; step < 20; ++step) {
            QVERIFY((*trainer)->step());
            last = (*trainer)->progress().loss / losses[step].toDouble() - 1;
            QVERIFY2(std::fabs(last) < 1e-3, qPrintable(QString("step %1: %2").arg(step).arg(last)));
        }
        const auto after = (*trainer)->judge();
        QVERIFY(after);
        qInfo("last step %.2g, after it %.2g", last, *after / losses[20].toDouble() - 1);
        QVERIFY(std::fabs(*after / losses[20].toDouble() - 1) < 1e-3);
    }

    void learnsAText()
    {
        const auto trainer = makeTrainer(smallOptions(80));
        QVERIFY(trainer);
        const auto before = trainer->judge();
        QVERIFY(run(*trainer, 80));
        const auto after = trainer->judge();
        QVERIFY(before && after);
        QVERIFY2(std::fabs(*before / std::log(40.0) - 1) < 0.1, qPrintable(QString::number(*before)));
        QVERIFY2(*after < 0.5, qPrintable(QString::number(*after)));
        QVERIFY(trainer->done());
    }

    /// What is written runs as every other model does, and gives the loss that it was trained to.
    void writesAModel()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("small.safetensors").toStdString();
        const auto trainer = makeTrainer(smallOptions(20));
        QVERIFY(trainer && run(*trainer, 20));
        const auto written = trainer->network().write(file);
        QVERIFY2(written, written ? "" : written.error().message().c_str());
        const auto model = Model::load(file, {.device = "cpu", .threads = 1});
        QVERIFY2(model, model ? "" : model.error().message().c_str());
        QCOMPARE((*model)->info().architecture, std::string("rwkv7"));
        auto pass = TrainingPass::create(*model, 64);
        QVERIFY(pass);
        std::vector<TrainingSample> samples;
        std::vector<const TrainingSample *> batch;
        for (const auto &window : trainer->text().heldOut()) {
            TrainingSample sample = {{window.begin(), window.end()},
                                     std::vector<std::uint8_t>(window.size(), 1)};
            sample.counted.front() = 0;
            samples.push_back(std::move(sample));
        }
        QVERIFY(!samples.empty());
        for (const TrainingSample &sample : samples) {
            batch.push_back(&sample);
        }
        QVERIFY((*pass)->begin(batch, Floats((*pass)->valueCount()), false));
        for (auto more = (*pass)->advance(); more && *more; more = (*pass)->advance()) {
        }
        const auto judged = trainer->judge();
        QVERIFY(judged);
        QVERIFY(std::fabs((*pass)->loss() / *judged - 1) < 1e-5);
    }

    void goesOnFromACheckpoint()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("small.checkpoint").toStdString();
        const auto whole = makeTrainer(smallOptions(12));
        const auto broken = makeTrainer(smallOptions(12));
        const auto resumed = makeTrainer(smallOptions(12));
        QVERIFY(whole && broken && resumed);
        QVERIFY(run(*whole, 12) && run(*broken, 5));
        QVERIFY(broken->saveCheckpoint(file));
        const auto done = resumed->resume(file);
        QVERIFY2(done, done ? "" : done.error().message().c_str());
        QCOMPARE(resumed->progress().step, 5);
        QVERIFY(run(*resumed, 12));
        QVERIFY(valuesOf(*resumed) == valuesOf(*whole));
        QCOMPARE(resumed->progress().tokens, whole->progress().tokens);

        PretrainOptions others = smallOptions(12);
        others.rate = 0.02;
        const auto refused = makeTrainer(others)->resume(file);
        QVERIFY(!refused && refused.error().code == ErrorCode::StateMismatch);
        QVERIFY(!makeTrainer(smallOptions(12))->resume(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth"));
    }

    void resultsDependOnTheTextAlone()
    {
        const auto one = makeTrainer(smallOptions(6), 1);
        QVERIFY(one && run(*one, 6));
        for (const int threads : {2, 5}) {
            const auto several = makeTrainer(smallOptions(6), threads);
            QVERIFY(several && run(*several, 6));
            QVERIFY(valuesOf(*several) == valuesOf(*one));
        }
        // Sums are formed in another order where more is run at once.
        PretrainOptions larger = smallOptions(6);
        larger.tokensAtOnce = 100;
        const auto whole = makeTrainer(larger);
        QVERIFY(whole && run(*whole, 6));
        QVERIFY(std::fabs(whole->progress().loss / one->progress().loss - 1) < 1e-4);
    }

    void saysWhatItCanNotTrain()
    {
        const auto reason = [](const PretrainOptions &options, std::size_t tokens = 100) {
            const auto trainer = Pretrainer::create(openCpu(), easyText(tokens), options);
            return trainer ? QString() : QString::fromStdString(trainer.error().message());
        };
        QVERIFY(reason(smallOptions(1)).isEmpty());
        QVERIFY(reason(smallOptions(1), Context).contains("too few for windows of 25"));
        PretrainOptions options = smallOptions(1);
        options.shape.vocabulary = 8;
        QVERIFY(reason(options).contains("vocabulary of 8"));
        options = smallOptions(1);
        options.shape.headSize = 24;
        QVERIFY(reason(options).contains("multiple of the head size 24"));
        options = smallOptions(1);
        options.shape.width = 2048;
        options.shape.layers = 12;
        QVERIFY(reason(options).contains("too large"));
    }

    void matricesBeginOrthogonal()
    {
        const auto parameters = parametersOf(Shape);
        Floats values(rookery::valuesOf(parameters));
        setInitialValues(Shape, parameters, 7, values);
        const auto found = std::find_if(parameters.begin(), parameters.end(), [](const Parameter &one) {
            return one.name == "blocks.1.ffn.key.weight";
        });
        const auto width = static_cast<std::size_t>(Shape.width);
        for (std::size_t a = 0; a < width; ++a) {
            for (std::size_t b = 0; b <= a; ++b) {
                double product = 0;
                for (std::size_t r = 0; r < found->size / width; ++r) {
                    product += static_cast<double>(values[found->at + r * width + a]) *
                               static_cast<double>(values[found->at + r * width + b]);
                }
                QVERIFY(std::fabs(product - (a == b ? 4.0 : 0.0)) < 1e-4);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PretrainTest)
#include "tst_pretrain.moc"
