#include "engine/formats/safetensors_writer.h"
#include "engine/session/session.h"
#include "engine/state/state_tuned.h"
#include "tests/engine/golden.h"
#include "tests/engine/tensor_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using rookery::ErrorCode;
using rookery::Model;
using rookery::Session;
using rookery::TensorSource;
using rookery::WeightFile;

namespace {

constexpr double LogitTolerance = 2e-4;  // float32 arithmetic on the stored weights

std::string dataFile(const QString &name)
{
    return (QStringLiteral(ROOKERY_TEST_DATA "/") + name).toStdString();
}

std::shared_ptr<const Model> loadModel(const std::string &file)
{
    const auto model = Model::load(file, {.device = "cpu", .threads = 2});
    return model ? *model : nullptr;
}

/// The logits after each token, from where the session stands.
std::vector<float> logitsOf(Session &session, const std::vector<int> &tokens)
{
    std::vector<float> logits;
    rookery::FeedOptions options;
    options.onLogits = [&](std::size_t, std::span<const float> row) {
        logits.insert(logits.end(), row.begin(), row.end());
    };
    return session.feed(tokens, options) ? logits : std::vector<float>();
}

double largestDifference(const std::vector<float> &got, const std::vector<float> &expected)
{
    double largest = got.size() == expected.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(got.size(), expected.size()); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(got[i]) - expected[i]));
    }
    return largest;
}

TensorSource sourceOf(const rookery::Tensor &tensor)
{
    return {tensor.name, tensor.type, tensor.shape, std::span(tensor.data, tensor.bytes)};
}

}  // namespace

/// A conversation can start from a state that somebody trained.
class StateTunedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesTheExpectedLogits_data();
    void givesTheExpectedLogits();
    void startsAModelItWasMergedInto();
    void readsTheOtherOrientation();
    void refusesAStateOfAnotherModel();
    void refusesAMissingLayer();
    void acceptsASavedStateToo();
    void refusesAFileWithoutState();

private:
    QJsonArray m_cases;
};

void StateTunedTest::initTestCase()
{
    QFile index(QStringLiteral(ROOKERY_TEST_DATA "/state_tuned/index.json"));
    QVERIFY(index.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(index.readAll()).array();
    QCOMPARE(m_cases.size(), 2);
}

void StateTunedTest::givesTheExpectedLogits_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("RWKV-7") << 0;
    QTest::newRow("RWKV-6") << 1;
}

void StateTunedTest::givesTheExpectedLogits()
{
    QFETCH(int, index);
    const QJsonValue test = m_cases[index];
    const auto model = loadModel(dataFile(test["model"].toString()));
    QVERIFY(model);
    auto state =
        rookery::loadStartingState(dataFile("state_tuned/" + test["state"].toString()), model->stateTarget());
    QVERIFY2(state.has_value(), state ? "" : state.error().message().c_str());
    auto session = Session::create(model);
    QVERIFY(session->setState(std::move(*state)).has_value());
    const auto expected =
        golden::readFloats(QString::fromStdString(dataFile("state_tuned/" + test["logits"].toString())));
    const double difference =
        largestDifference(logitsOf(*session, golden::readInts(test["tokens"])), expected);
    QVERIFY2(difference <= LogitTolerance, qPrintable(QString::number(difference)));
}

/// Also after a reset: the merged state is the model's beginning.
void StateTunedTest::startsAModelItWasMergedInto()
{
    const QJsonValue test = m_cases[0];
    const auto weights = WeightFile::open(dataFile(test["model"].toString()));
    const auto tuned = WeightFile::open(dataFile("state_tuned/" + test["state"].toString()));
    QVERIFY(weights.has_value() && tuned.has_value());
    std::vector<TensorSource> tensors;
    for (const auto &file : {*weights, *tuned}) {
        for (const auto &[name, tensor] : file->tensors()) {
            tensors.push_back(sourceOf(tensor));
        }
    }
    const QTemporaryDir folder;
    const std::string merged = folder.filePath("merged.safetensors").toStdString();
    QVERIFY(rookery::writeSafetensors(merged, tensors).has_value());

    const auto model = loadModel(merged);
    QVERIFY(model);
    auto session = Session::create(model);
    const auto expected =
        golden::readFloats(QString::fromStdString(dataFile("state_tuned/" + test["logits"].toString())));
    for (int round = 0; round < 2; ++round) {
        const double difference =
            largestDifference(logitsOf(*session, golden::readInts(test["tokens"])), expected);
        QVERIFY2(difference <= LogitTolerance, qPrintable(QString::number(difference)));
        QVERIFY(session->reset().has_value());
    }
    const auto plain = loadModel(dataFile(test["model"].toString()));
    QCOMPARE(model->info().fingerprint, plain->info().fingerprint);  // states of the plain model still fit
}

/// web-rwkv's tools write the same matrices as float16 and [key][value].
void StateTunedTest::readsTheOtherOrientation()
{
    const QJsonValue test = m_cases[0];
    const auto model = loadModel(dataFile(test["model"].toString()));
    const auto tuned = WeightFile::open(dataFile("state_tuned/" + test["state"].toString()));
    QVERIFY(model && tuned.has_value());
    std::vector<std::vector<std::uint16_t>> halves;
    std::vector<TensorSource> tensors;
    for (const auto &[name, tensor] : (*tuned)->tensors()) {
        rookery::Tensor other = tensor;
        other.transposed = true;
        const std::vector<float> swapped = officialValues(other);
        auto &stored = halves.emplace_back(swapped.size());
        std::transform(swapped.begin(), swapped.end(), stored.begin(), rookery::kernels::floatToHalf);
        tensors.push_back(
            {name, rookery::kernels::DType::F16, tensor.shape, std::as_bytes(std::span(halves.back()))});
    }
    const QTemporaryDir folder;
    const std::string path = folder.filePath("state.st").toStdString();
    QVERIFY(rookery::writeSafetensors(path, tensors).has_value());

    auto state = rookery::loadStartingState(path, model->stateTarget());
    QVERIFY2(state.has_value(), state ? "" : state.error().message().c_str());
    auto session = Session::create(model);
    QVERIFY(session->setState(std::move(*state)).has_value());
    const auto expected =
        golden::readFloats(QString::fromStdString(dataFile("state_tuned/" + test["logits"].toString())));
    constexpr double HalfTolerance = 5e-2;  // the state was rounded to half precision
    QVERIFY(largestDifference(logitsOf(*session, golden::readInts(test["tokens"])), expected) <=
            HalfTolerance);
}

void StateTunedTest::refusesAStateOfAnotherModel()
{
    const auto model = loadModel(dataFile("engine/v7_head32/m.f32.pth"));
    QVERIFY(model);
    const auto state =
        rookery::loadStartingState(dataFile("state_tuned/v7_small.time_state.pth"), model->stateTarget());
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, ErrorCode::StateMismatch);
    const auto rwkv4 = loadModel(dataFile("engine/v4_small/m.bf16.pth"));
    QVERIFY(rwkv4);
    const auto none =
        rookery::loadStartingState(dataFile("state_tuned/v7_small.time_state.pth"), rwkv4->stateTarget());
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::StateMismatch);
}

void StateTunedTest::refusesAMissingLayer()
{
    const auto model = loadModel(dataFile("engine/v7_small/m.bf16.pth"));
    const auto tuned = WeightFile::open(dataFile("state_tuned/v7_small.time_state.pth"));
    QVERIFY(model && tuned.has_value());
    std::vector<TensorSource> tensors;
    for (const auto &[name, tensor] : (*tuned)->tensors()) {
        if (!name.starts_with("blocks.1.")) {
            tensors.push_back(sourceOf(tensor));
        }
    }
    const QTemporaryDir folder;
    const std::string path = folder.filePath("partial.safetensors").toStdString();
    QVERIFY(rookery::writeSafetensors(path, tensors).has_value());
    const auto state = rookery::loadStartingState(path, model->stateTarget());
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, ErrorCode::StateMismatch);
    QCOMPARE(state.error().subject, std::string("blocks.1.att.time_state"));
}

void StateTunedTest::acceptsASavedStateToo()
{
    const auto model = loadModel(dataFile("engine/v6_small/m.bf16.pth"));
    QVERIFY(model);
    auto session = Session::create(model);
    QVERIFY(session->feed(std::vector{1, 2, 3}).has_value());
    const QTemporaryDir folder;
    const std::string path = folder.filePath("saved.state").toStdString();
    QVERIFY(rookery::saveState(session->state(), path).has_value());
    const auto state = rookery::loadStartingState(path, model->stateTarget());
    QVERIFY2(state.has_value(), state ? "" : state.error().message().c_str());
    QVERIFY(*state == session->state());
}

void StateTunedTest::refusesAFileWithoutState()
{
    const auto model = loadModel(dataFile("engine/v6_small/m.bf16.pth"));
    QVERIFY(model);
    const auto state =
        rookery::loadStartingState(dataFile("engine/v6_small/m.bf16.pth"), model->stateTarget());
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, ErrorCode::UnsupportedFile);
}

QTEST_APPLESS_MAIN(StateTunedTest)
#include "tst_state_tuned.moc"
