#include "engine/formats/weight_file.h"
#include "engine/model/model.h"
#include "engine/state/state_tuned.h"
#include "engine/train/adam.h"
#include "engine/train/examples.h"
#include "engine/train/tuned_file.h"
#include "engine/train/tuner.h"
#include "tests/engine/golden.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using rookery::Adam;
using rookery::Model;
using rookery::TrainingPass;
using rookery::TrainingSample;
using rookery::Tuner;
using Floats = std::vector<float>;

namespace {

std::shared_ptr<const Model> loadModel(const QString &file)
{
    const auto model = Model::load(file.toStdString(), {.device = "cpu", .threads = 2});
    return model ? *model : nullptr;
}

const QString SmallModel = QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth");

std::shared_ptr<const Model> smallModel()
{
    return loadModel(SmallModel);
}

/// A row for every version that can be tuned.
void addModelRows()
{
    QTest::addColumn<QString>("modelFile");
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

/// Runs until `steps` steps of the rate at hand, or to the end.
bool run(Tuner &tuner, int steps = 1 << 30)
{
    for (;;) {
        const auto more = tuner.step();
        if (!more) {
            return false;
        }
        if (!*more || tuner.progress().step >= steps) {
            return true;
        }
    }
}

double lossOf(TrainingPass &pass, const std::vector<TrainingSample> &samples, const Floats &start,
              Floats *gradient)
{
    std::vector<const TrainingSample *> batch;
    for (const TrainingSample &sample : samples) {
        batch.push_back(&sample);
    }
    if (!pass.begin(batch, start, true)) {
        return NAN;
    }
    for (auto more = pass.advance(); more && *more; more = pass.advance()) {
    }
    gradient->assign(pass.gradient().begin(), pass.gradient().end());
    return pass.loss();
}

/// How many losses on the way of 20 steps of Adam at 0.01 are as expected, by their step.
int comparedLosses(const QString &modelFile, const QJsonValue &golden, const QJsonValue &lossAfter)
{
    auto pass = TrainingPass::create(loadModel(modelFile), 128);
    if (!pass) {
        return 0;
    }
    std::vector<TrainingSample> samples;
    for (const QJsonValue &sample : golden.toArray()) {
        const auto mask = golden::readInts(sample["mask"]);
        samples.push_back({golden::readInts(sample["tokens"]), {mask.begin(), mask.end()}});
    }
    Floats state((*pass)->valueCount());
    Floats gradient;
    Adam adam;
    int compared = 0;
    for (int step = 0; step <= 20; ++step) {
        const double loss = lossOf(**pass, samples, state, &gradient);
        const QJsonValue expected = lossAfter[QString::number(step)];
        if (!expected.isUndefined()) {
            const double error = std::fabs(loss / expected.toDouble() - 1);
            qInfo("%s after %d steps: %.2g", qPrintable(modelFile), step, error);
            compared += error < 1e-3 ? 1 : 0;
        }
        adam.step(state, gradient, 0.01);
    }
    return compared;
}

}  // namespace

class TuningTest : public QObject
{
    Q_OBJECT

private slots:
    void adamFollowsTheGoldens()
    {
        const QDir folder = golden::folder("tuning");
        const QJsonObject index = golden::readJson(folder.filePath("index.json"));
        if (index.isEmpty()) {
            QSKIP("the golden losses aren't here");
        }
        int compared = 0;
        for (const QJsonValue &entry : index["models"].toArray()) {
            for (const QJsonValue &one : entry["cases"].toArray()) {
                if (one["loss_after"].isUndefined() || one["wrt"] != "time_state") {
                    continue;
                }
                compared +=
                    comparedLosses(QStringLiteral(ROOKERY_SHARED "/golden/") + entry["model"].toString(),
                                   one["samples"], one["loss_after"]);
            }
        }
        QCOMPARE(compared, 20);
    }

    /// As another implementation's autograd and Adam find it (tests/reference/rwkv6_training.py).
    void adamFollowsAutograd()
    {
        const QJsonObject expected =
            golden::readJson(QStringLiteral(ROOKERY_TEST_DATA "/rwkv6_tuning/expected.json"));
        QCOMPARE(comparedLosses(QStringLiteral(ROOKERY_TEST_DATA "/") + expected["model"].toString(),
                                expected["samples"], expected["loss_after"]),
                 4);
    }

    void learnsItsExamples_data() { addModelRows(); }
    void learnsItsExamples()
    {
        QFETCH(QString, modelFile);
        auto tuner = Tuner::create(loadModel(modelFile), patterns(20), {.steps = 40});
        QVERIFY(tuner);
        QVERIFY(run(**tuner));
        const auto &at = (*tuner)->progress();
        QCOMPARE(at.heldOut, 2);
        QCOMPARE(at.learned, 3 * 8 + 40 - 8);  // each rate is tried for a fifth
        QCOMPARE(at.toLearn, at.learned);
        QVERIFY(at.judgements > 3 && at.judged >= at.best);
        QVERIFY(!at.trying);
        QVERIFY2(at.best < at.before - 1, qPrintable(QString("%1, %2").arg(at.before).arg(at.best)));
        const auto again = (*tuner)->lossOf(patterns(20), (*tuner)->best());
        const auto before = (*tuner)->lossOf(patterns(20), Floats((*tuner)->best().size()));
        QVERIFY(again && before && *again < *before - 1);
    }

    /// Rates that are too high come to nothing and aren't chosen.
    void keepsTheBestRate()
    {
        auto tuner = Tuner::create(smallModel(), patterns(12), {.steps = 30, .rates = {1e4, 0.1, 1e-6}});
        QVERIFY(tuner);
        QVERIFY(run(**tuner));
        QCOMPARE((*tuner)->progress().rate, 0.1);
    }

    /// Each answer has nothing to do with the others: what is learned of them makes the held-out ones worse.
    void endsWhenItGetsNoBetter()
    {
        std::vector<TrainingSample> unrelated;
        for (int i = 0; i < 12; ++i) {
            unrelated.push_back({{10 + i, 7, 100 + i * 37 % 90}, {0, 0, 1}});
        }
        auto tuner = Tuner::create(smallModel(), unrelated, {.steps = 600, .rates = {1.0}, .patience = 2});
        QVERIFY(tuner);
        QVERIFY(run(**tuner));
        QVERIFY((*tuner)->progress().step < 600);
        QVERIFY((*tuner)->progress().best <= (*tuner)->progress().before);
    }

    void goesOnFromACheckpoint()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("voice.checkpoint").toStdString();
        const rookery::TuneOptions options = {.steps = 12, .batch = 4, .rates = {0.05, 0.3}};
        auto whole = Tuner::create(smallModel(), patterns(12), options);
        QVERIFY(whole && run(**whole));
        for (const int steps : {2, 7}) {
            auto broken = Tuner::create(smallModel(), patterns(12), options);
            QVERIFY(broken && run(**broken, steps));
            QVERIFY((*broken)->step());  // in the middle of the next
            QVERIFY((*broken)->saveCheckpoint(file));
            auto resumed = Tuner::create(smallModel(), patterns(12), options);
            QVERIFY(resumed);
            const auto done = (*resumed)->resume(file);
            QVERIFY2(done, done ? "" : done.error().message().c_str());
            QVERIFY(run(**resumed));
            QVERIFY(std::ranges::equal((*resumed)->best(), (*whole)->best()));
        }
        auto other = Tuner::create(smallModel(), patterns(11), options);
        QVERIFY(other);
        const auto refused = (*other)->resume(file);
        QVERIFY(!refused && refused.error().code == rookery::ErrorCode::StateMismatch);
    }

    /// A state that was tuned here gives the same logits in an implementation that isn't ours.
    void statesAreReadElsewhere_data() { addModelRows(); }
    void statesAreReadElsewhere()
    {
        QFETCH(QString, modelFile);
        const QString reference = QStringLiteral(ROOKERY_SHARED "/reference");
        if (!QFile::exists(reference + "/tuning_reference.py")) {
            QSKIP("the reference isn't here");
        }
        const QTemporaryDir folder;
        const QString state = folder.filePath("voice.pth");
        const auto model = loadModel(modelFile);
        QVERIFY(model);
        auto tuner = Tuner::create(model, patterns(12), {.steps = 6, .rates = {0.3}});
        QVERIFY(tuner && run(**tuner));
        QVERIFY((*tuner)->progress().best < (*tuner)->progress().before);
        QVERIFY(rookery::writeTunedState(state.toStdString(), model->info(), (*tuner)->best()));

        const std::vector<int> tokens = {10, 7, 100, 55, 200, 55, 3};
        auto start = rookery::loadStartingState(state.toStdString(), model->stateTarget());
        QVERIFY(start);
        auto workspace = model->makeWorkspace(static_cast<int>(tokens.size()));
        QVERIFY(workspace);
        Floats logits(tokens.size() * static_cast<std::size_t>(model->info().vocabulary));
        QVERIFY(model->forward({.tokens = tokens, .embeddings = {}}, *start, **workspace,
                               rookery::LogitsWanted::All, logits));

        const QString out = folder.filePath("logits.f32");
        const QByteArray program = R"(
import sys
try:
    import torch
except ImportError:
    sys.exit(77)
sys.path.insert(0, sys.argv[1])
import tuning_reference
model = tuning_reference.TorchModel.load(sys.argv[2])
states = torch.load(sys.argv[3], map_location="cpu")
start = [states["blocks.%d.att.time_state" % i].double() for i in range(model.L)]
tokens = [int(token) for token in sys.argv[5].split(",")]
model.logits(tokens, start).float().numpy().tofile(sys.argv[4])
)";
        QStringList numbers;
        for (const int token : tokens) {
            numbers << QString::number(token);
        }
        int exitCode = 77;
        QByteArray said;
        for (const char *python : {"python3", "/usr/bin/python3"}) {
            QProcess process;
            process.start(python, {"-c", program, reference, modelFile, state, out, numbers.join(u',')});
            exitCode = process.waitForFinished(60'000) ? process.exitCode() : -1;
            said = process.readAllStandardError();
            if (exitCode == 0) {
                break;
            }
        }
        if (exitCode == 77 || said.contains("No module named")) {
            QSKIP("there is no Python with torch");
        }
        QVERIFY2(exitCode == 0, said.constData());
        const Floats expected = golden::readFloats(out);
        QCOMPARE(expected.size(), logits.size());
        for (std::size_t i = 0; i < logits.size(); ++i) {
            QVERIFY2(std::fabs(logits[i] - expected[i]) < 2e-4F,
                     qPrintable(QString("%1: %2, %3").arg(i).arg(logits[i]).arg(expected[i])));
        }
    }

    void statesAreReadBack_data() { addModelRows(); }
    void statesAreReadBack()
    {
        QFETCH(QString, modelFile);
        const QTemporaryDir folder;
        const auto file = folder.filePath("voice.pth").toStdString();
        const auto model = loadModel(modelFile);
        QVERIFY(model);
        const auto &info = model->info();
        Floats values(static_cast<std::size_t>(info.layers * info.width * info.headSize));
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = std::sin(static_cast<float>(i));
        }
        const std::size_t each = values.size() / static_cast<std::size_t>(info.layers);
        QVERIFY(rookery::writeTunedState(file, info, values));
        auto state = rookery::loadStartingState(file, model->stateTarget());
        QVERIFY2(state, state ? "" : state.error().message().c_str());
        for (int layer = 0; layer < info.layers; ++layer) {
            QVERIFY(std::equal(state->wkv(layer), state->wkv(layer) + each,
                               values.begin() + static_cast<std::ptrdiff_t>(each) * layer));
        }
        const auto made = rookery::tunedState(values, model->stateTarget());
        QVERIFY(made && *made == *state);
        QVERIFY(!rookery::tunedState(std::span(values).first(each), model->stateTarget()));
    }
};

QTEST_GUILESS_MAIN(TuningTest)
#include "tst_tuning.moc"
