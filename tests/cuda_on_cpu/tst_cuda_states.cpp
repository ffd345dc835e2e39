#include "engine/session/session.h"
#include "tests/cuda_on_cpu/card.h"
#include "tests/engine/golden.h"

#include <QTest>

#include <optional>

using cuda_on_cpu::card;
using rookery::ErrorCode;
using rookery::Model;
using rookery::serialize;
using rookery::Session;
using rookery::State;
using rookery::StateCopy;

namespace {

const std::vector<int> Tokens = {3, 1, 4};

}  // namespace

/// States on a card are copied without making it wait.
class CudaStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { card().repair(); }
    void copiesWithoutWaiting();
    void keepsWhatWasCopied();
    void sharesTheWayOut();
    void savesNothingOfAFailedCard();

private:
    Session started();

    std::shared_ptr<const Model> m_model;
};

void CudaStatesTest::initTestCase()
{
    const std::string file = golden::folder("engine/v7_small").filePath("m.bf16.pth").toStdString();
    auto model = Model::load(file, {.device = "cuda", .threads = 2});
    QVERIFY2(model.has_value(), model ? "" : model.error().message().c_str());
    m_model = *model;
}

Session CudaStatesTest::started()
{
    auto session = Session::create(m_model);
    const auto fed = session->feed(Tokens);
    Q_ASSERT(fed.has_value());
    return std::move(*session);
}

void CudaStatesTest::copiesWithoutWaiting()
{
    Session session = started();
    card().waits = 0;
    {
        const State fork = session.state().clone();
        QVERIFY(!fork.empty());
        const StateCopy leaving(session.state());
    }
    QCOMPARE(card().waits, 0);
}

void CudaStatesTest::keepsWhatWasCopied()
{
    Session session = started();
    const auto expected = serialize(session.state());
    QVERIFY(expected.has_value());
    StateCopy copy(session.state());
    QVERIFY(session.feed(Tokens).has_value());
    const auto image = serialize(std::move(copy));
    QVERIFY(image.has_value());
    QVERIFY(*image == *expected);
    QVERIFY(*serialize(session.state()) != *expected);
    const auto state = rookery::deserialize(*image, m_model->stateTarget(), "image");
    QVERIFY(state.has_value());
    QCOMPARE(state->values().size(), m_model->stateTarget().shape.values());
}

/// Several copies under way, which end in another order than they began.
void CudaStatesTest::sharesTheWayOut()
{
    Session session = started();
    std::optional<StateCopy> first(session.state());
    const auto expectedFirst = serialize(session.state());
    QVERIFY(session.feed(Tokens).has_value());
    StateCopy second(session.state());
    const auto expectedSecond = serialize(session.state());
    QVERIFY(*serialize(std::move(second)) == *expectedSecond);
    QVERIFY(*serialize(std::move(*first)) == *expectedFirst);
}

void CudaStatesTest::savesNothingOfAFailedCard()
{
    Session session = started();
    StateCopy copy(session.state());
    card().launchesLeft = 0;
    QVERIFY(!session.feed(Tokens).has_value());
    const auto before = serialize(std::move(copy));
    QVERIFY(!before.has_value());
    QCOMPARE(before.error().code, ErrorCode::DeviceFailed);
    const auto after = serialize(session.state());
    QVERIFY(!after.has_value());
    QCOMPARE(after.error().code, ErrorCode::DeviceFailed);
}

QTEST_APPLESS_MAIN(CudaStatesTest)
#include "tst_cuda_states.moc"
