#include "engine/session/session.h"
#include "engine/state/state_change.h"
#include "tests/engine/golden.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using rookery::ErrorCode;
using rookery::Model;
using rookery::Session;
using rookery::State;

namespace {

const std::vector<int> Beginning = {51, 155, 46, 7, 299};
const std::vector<int> Continuation = {12, 13, 14};

std::shared_ptr<const Model> loadSmall(const char *file = "v7_small/m.bf16.pth")
{
    const auto model =
        Model::load(std::string(ROOKERY_TEST_DATA "/engine/") + file, {.device = "cpu", .threads = 2});
    return model ? *model : nullptr;
}

std::vector<float> copyOf(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

}  // namespace

/// A state is a value: copied, compared, saved and loaded without a bit changing.
class StateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cloneIsIndependent();
    void reloadsBitExactly();
    void continuesAsIfNeverSaved();
    void keepsPendingTokens();
    void tellsWhatChanged();
    void tellsWhatChangedInVersion4();
    void refusesAnotherModelsState();
    void refusesDamagedImages_data();
    void refusesDamagedImages();
    void noticesAnyChangedByte();
    void readsOneWithoutAChecksum();
    void failedSaveKeepsTheOldFile();

private:
    std::shared_ptr<const Model> m_model;
};

void StateTest::initTestCase()
{
    m_model = loadSmall();
    QVERIFY(m_model);
}

void StateTest::cloneIsIndependent()
{
    auto session = Session::create(m_model);
    QVERIFY(session->feed(Beginning).has_value());
    const State copy = session->state().clone();
    QVERIFY(copy == session->state());
    QVERIFY(session->feed(Continuation).has_value());
    QVERIFY(!(copy == session->state()));
    QCOMPARE(copy.tokensFed, std::uint64_t{5});
    QCOMPARE(session->state().tokensFed, std::uint64_t{8});
}

void StateTest::reloadsBitExactly()
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath("a.state").toStdString();
    auto session = Session::create(m_model);
    QVERIFY(session->feed(Beginning).has_value());
    const auto saved = rookery::saveState(session->state(), file);
    QVERIFY2(saved.has_value(), saved ? "" : saved.error().message().c_str());
    const auto loaded = rookery::loadState(file, m_model->stateTarget());
    QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message().c_str());
    QVERIFY(*loaded == session->state());
}

void StateTest::continuesAsIfNeverSaved()
{
    auto session = Session::create(m_model);
    QVERIFY(session->feed(Beginning).has_value());
    const auto image = rookery::serialize(session->state());
    QVERIFY(image.has_value());
    QVERIFY(session->feed(Continuation).has_value());
    const std::vector<float> expected = copyOf(session->logits());

    auto resumed = Session::create(m_model);
    auto state = rookery::deserialize(*image, m_model->stateTarget(), "image");
    QVERIFY(state.has_value());
    QVERIFY(resumed->setState(std::move(*state)).has_value());
    QVERIFY(resumed->feed(Continuation).has_value());
    QCOMPARE(copyOf(resumed->logits()), expected);
    QCOMPARE(resumed->tokensFedHere(), std::uint64_t{3});  // no old token was fed again
}

void StateTest::keepsPendingTokens()
{
    auto session = Session::create(m_model);
    QVERIFY(session->feed(Beginning).has_value());
    session->state().pending = {12, 13};
    const auto image = rookery::serialize(session->state());
    auto state = rookery::deserialize(*image, m_model->stateTarget(), "image");
    QVERIFY(state.has_value());
    QCOMPARE(state->pending, (std::vector<int>{12, 13}));

    QVERIFY(session->setState(std::move(*state)).has_value());
    QVERIFY(session->feed(std::vector{14}).has_value());
    const std::vector<float> withPending = copyOf(session->logits());
    QVERIFY(session->state().pending.empty());
    QVERIFY(session->reset().has_value());
    QVERIFY(session->feed(Beginning).has_value());
    QVERIFY(session->feed(Continuation).has_value());
    // Fed as one chunk of three in both cases, so equal to the last bit.
    QCOMPARE(withPending, copyOf(session->logits()));
}

void StateTest::tellsWhatChanged()
{
    auto session = Session::create(m_model);
    QVERIFY(session->feed(Beginning).has_value());
    const std::vector<float> before = session->state().values();
    const auto first = rookery::serialize(session->state());
    QVERIFY(session->feed(Continuation).has_value());
    const std::vector<float> after = session->state().values();
    const auto second = rookery::serialize(session->state());
    QVERIFY(first && second);
    const rookery::StateShape &shape = session->state().shape();

    const auto changed = rookery::stateChange(*first, *second);
    QVERIFY2(changed.has_value(), changed ? "" : changed.error().message().c_str());
    QCOMPARE(changed->size(), static_cast<std::size_t>(shape.layers));
    for (std::size_t layer = 0; layer < changed->size(); ++layer) {
        // Behind the token shift of the time mix, in front of that of the channel mix.
        const std::size_t from = layer * shape.valuesPerLayer() + static_cast<std::size_t>(shape.width);
        const std::size_t to = (layer + 1) * shape.valuesPerLayer() - static_cast<std::size_t>(shape.width);
        double difference = 0;
        double size = 0;
        for (std::size_t i = from; i < to; ++i) {
            difference += std::pow(double(after[i]) - double(before[i]), 2);
            size += std::pow(double(after[i]), 2);
        }
        QVERIFY(difference > 0);
        QVERIFY(std::abs((*changed)[layer].difference - std::sqrt(difference)) < 1e-9);
        QVERIFY(std::abs((*changed)[layer].size - std::sqrt(size)) < 1e-9);
    }
    const auto same = rookery::stateChange(*second, *second);
    QVERIFY(same && same->front().difference == 0);
    const auto whole = rookery::stateChange({}, *second);
    QVERIFY(whole && whole->front().difference == whole->front().size);

    std::vector<std::byte> broken = *second;
    broken.resize(broken.size() / 2);
    QVERIFY(!rookery::stateChange(*first, broken).has_value());
    QVERIFY(!rookery::stateChange(broken, *first).has_value());
    auto other = Session::create(loadSmall("v7_head32/m.f32.pth"));
    const auto foreign = rookery::serialize(other->state());
    const auto mixed = rookery::stateChange(*foreign, *second);
    QVERIFY(!mixed.has_value());
    QCOMPARE(mixed.error().code, ErrorCode::StateMismatch);
}

/// Its sums have an exponent of their own, so what they stand for is compared.
void StateTest::tellsWhatChangedInVersion4()
{
    auto session = Session::create(loadSmall("v4_small/m.bf16.pth"));
    QVERIFY(session->feed(Beginning).has_value());
    const auto first = rookery::serialize(session->state());
    QVERIFY(session->feed(Continuation).has_value());
    const auto second = rookery::serialize(session->state());
    const auto changed = rookery::stateChange(*first, *second);
    QVERIFY2(changed.has_value(), changed ? "" : changed.error().message().c_str());
    QCOMPARE(changed->size(), static_cast<std::size_t>(session->state().shape().layers));
    for (const rookery::LayerChange &layer : *changed) {
        QVERIFY(layer.difference > 0 && layer.size > 0 && layer.difference < 10 * layer.size);
    }
}

void StateTest::refusesAnotherModelsState()
{
    const auto other = loadSmall("v7_head32/m.f32.pth");
    QVERIFY(other);
    auto session = Session::create(other);
    const auto image = rookery::serialize(session->state());
    const auto state = rookery::deserialize(*image, m_model->stateTarget(), "image");
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, ErrorCode::StateMismatch);

    auto mine = Session::create(m_model);
    QVERIFY(mine->feed(Beginning).has_value());
    const State before = mine->state().clone();
    QCOMPARE(mine->setState(session->state().clone()).error().code, ErrorCode::StateMismatch);
    QVERIFY(mine->state() == before);
}

void StateTest::refusesDamagedImages_data()
{
    QTest::addColumn<int>("keepBytes");
    QTest::addColumn<int>("flipByte");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("header cut") << 100 << -1;
    QTest::newRow("values cut") << 40000 << -1;
    QTest::newRow("header damaged") << -1 << 9;
}

void StateTest::refusesDamagedImages()
{
    QFETCH(int, keepBytes);
    QFETCH(int, flipByte);
    auto session = Session::create(m_model);
    auto image = *rookery::serialize(session->state());
    if (keepBytes >= 0) {
        image.resize(static_cast<std::size_t>(keepBytes));
    }
    if (flipByte >= 0) {
        image[static_cast<std::size_t>(flipByte)] ^= std::byte{0x55};
    }
    const auto state = rookery::deserialize(image, m_model->stateTarget(), "saved.state");
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, ErrorCode::CorruptFile);
    QVERIFY(state.error().message().starts_with("saved.state: "));
}

void StateTest::noticesAnyChangedByte()
{
    auto session = Session::create(m_model);
    QVERIFY(session->feed(Beginning).has_value());
    session->state().pending = {12, 13};
    const auto image = *rookery::serialize(session->state());
    QVERIFY(rookery::deserialize(image, m_model->stateTarget(), "saved.state").has_value());
    const QByteArrayView text(reinterpret_cast<const char *>(image.data()),
                              static_cast<qsizetype>(image.size()));
    std::vector<std::size_t> places = {static_cast<std::size_t>(text.indexOf("12,13")),
                                       static_cast<std::size_t>(text.indexOf("rookery.xxh3\":\"")) + 20};
    for (std::size_t byte = image.size() - 1; byte > image.size() / 10; byte -= image.size() / 23) {
        places.push_back(byte);
    }
    for (const std::size_t place : places) {
        auto changed = image;
        changed[place] ^= std::byte{0x01};
        const auto state = rookery::deserialize(changed, m_model->stateTarget(), "saved.state");
        QVERIFY2(!state.has_value(), qPrintable(QString::number(place)));
        QCOMPARE(state.error().code, ErrorCode::CorruptFile);
        QVERIFY(state.error().message().find("damaged") != std::string::npos);
    }
}

// As versions wrote it that knew no checksum.
void StateTest::readsOneWithoutAChecksum()
{
    auto session = Session::create(m_model);
    QVERIFY(session->feed(Beginning).has_value());
    auto image = *rookery::serialize(session->state());
    const QByteArrayView text(reinterpret_cast<const char *>(image.data()),
                              static_cast<qsizetype>(image.size()));
    image[static_cast<std::size_t>(text.indexOf("rookery.xxh3"))] = std::byte{'s'};  // any other key
    const auto state = rookery::deserialize(image, m_model->stateTarget(), "old.state");
    QVERIFY2(state.has_value(), state ? "" : state.error().message().c_str());
    QVERIFY(*state == session->state());
}

void StateTest::failedSaveKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath("missing/a.state").toStdString();
    auto session = Session::create(m_model);
    const auto saved = rookery::saveState(session->state(), file);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
}

QTEST_APPLESS_MAIN(StateTest)
#include "tst_state.moc"
