#include "kernels/cpu/machine/prefetch_trial.h"

#include <QTest>

using rookery::kernels::cpu::PrefetchTrial;

namespace {

constexpr std::size_t Bytes = std::size_t{4} << 20;

/// Products of which those that ask ahead take `with`, the others `without` seconds, until the trial is over.
/// \return how many of both there were
std::pair<int, int> run(PrefetchTrial &trial, double with, double without)
{
    std::pair<int, int> counts;
    for (int product = 0; !trial.isOver() && product < 10000; ++product) {
        // Every tenth is put aside by the system for a while.
        const double late = product % 10 == 0 ? 1 : 0;
        ++(trial.asksAhead() ? counts.first : counts.second);
        trial.add(Bytes, (trial.asksAhead() ? with : without) + late);
    }
    return counts;
}

}  // namespace

class PrefetchTrialTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsFaster_data()
    {
        QTest::addColumn<double>("with");
        QTest::addColumn<double>("without");
        QTest::addColumn<bool>("asks");
        QTest::newRow("helps") << 0.010 << 0.011 << true;
        QTest::newRow("hurts") << 0.011 << 0.010 << false;
        QTest::newRow("changes nothing") << 0.010 << 0.010 << true;
    }

    void keepsWhatIsFaster()
    {
        QFETCH(double, with);
        QFETCH(double, without);
        PrefetchTrial trial;
        const auto [asked, others] = run(trial, with, without);
        QCOMPARE(asked, static_cast<int>(PrefetchTrial::Samples));
        QCOMPARE(others, asked);
        QVERIFY(trial.isOver());
        QTEST(trial.asksAhead(), "asks");
    }

    // A model's products come in turn: each kind must be run both ways.
    void triesEveryOtherProductBothWays()
    {
        PrefetchTrial trial;
        int asked[2] = {};
        for (int product = 0; !trial.isOver(); ++product) {
            asked[product % 2] += trial.asksAhead() ? 1 : 0;
            trial.add(Bytes, 0.01);
        }
        QVERIFY(asked[0] > 16 && asked[1] > 16);
    }
};

QTEST_APPLESS_MAIN(PrefetchTrialTest)
#include "tst_prefetch_trial.moc"
