#include "app/runtime/candidates.h"
#include "app/runtime/shares.h"
#include "app/runtime/state_cache.h"

#include <QTest>

#include <cmath>

using namespace rookery;
using namespace rookery::runtime;

namespace {

SnapshotPtr snapshotOf(std::size_t floats)
{
    return std::make_shared<const Snapshot>(
        Snapshot{.state = {}, .logits = std::vector<float>(floats), .history = {}});
}

}  // namespace

/// The scheduler's rules, without a model.
class RuntimePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void readingGetsItsShare_data()
    {
        QTest::addColumn<int>("reading");
        QTest::addColumn<int>("writing");
        QTest::addColumn<double>("share");
        QTest::newRow("as urgent") << int(Priority::Window) << int(Priority::Window) << 0.5;
        QTest::newRow("a question beside a server's answers")
            << int(Priority::Window) << int(Priority::Server) << 0.97;
        QTest::newRow("a document beside an answer")
            << int(Priority::Background) << int(Priority::Window) << 0.15;
    }

    void readingGetsItsShare()
    {
        QFETCH(int, reading);
        QFETCH(int, writing);
        QFETCH(double, share);
        const double wanted = readingShare(static_cast<Priority>(reading), static_cast<Priority>(writing));
        Shares shares;
        double read = 0;
        double wrote = 0;
        for (int pass = 0; pass < 20000; ++pass) {
            if (shares.readNext(wanted)) {
                shares.read(0.030);
                read += 0.030;
            } else {
                shares.wrote(0.003, wanted);
                wrote += 0.003;
            }
        }
        QVERIFY2(std::abs(read / (read + wrote) - share) < 0.02,
                 qPrintable(QString::number(read / (read + wrote))));
    }

    void lessUrgentReadingWaitsForItsTurn()
    {
        const double share = readingShare(Priority::Background, Priority::Window);
        Shares shares;
        shares.read(0.1);  // while nobody wrote
        shares.reset();
        QVERIFY(!shares.readNext(share));
        QVERIFY(shares.readNext(readingShare(Priority::Window, Priority::Server)));
    }

    void companyTakesAThird()
    {
        Company company;
        double seconds = 0;
        int passes = 0;
        int joined = 0;
        for (; passes < 3000; ++passes) {
            const bool join = company.joinNext();
            const double took = join ? 0.005 : 0.002;
            join ? company.with(took) : company.without(took);
            seconds += took;
            joined += join ? 1 : 0;
        }
        const double alone = 0.002 * passes;
        QVERIFY(joined > 0);
        QVERIFY2(alone / seconds > 0.62 && alone / seconds < 0.72,
                 qPrintable(QString::number(alone / seconds)));
    }

    void cacheForgetsWhatWasUsedLongestAgo()
    {
        const std::size_t each = snapshotOf(100)->bytes();
        StateCache cache(3 * each);
        cache.add("a", snapshotOf(100));
        cache.add("b", snapshotOf(100));
        cache.add("c", snapshotOf(100));
        QVERIFY(cache.find("a"));
        cache.add("d", snapshotOf(100));
        QVERIFY(cache.contains("a") && cache.contains("c") && cache.contains("d"));
        QVERIFY(!cache.find("b"));
        QCOMPARE(cache.bytes(), 3 * each);
        cache.add("large", snapshotOf(1000));
        QVERIFY(cache.contains("large"));
        QVERIFY(!cache.contains("a"));
        cache.clear();
        QCOMPARE(cache.bytes(), 0U);
    }

    void candidatesAreTheLikeliest()
    {
        const std::vector<float> logits = {1, 5, 3, 5, -2};
        const Drawn drawn = drawnAmong(logits, 2, 3);
        QCOMPARE(drawn.token.token, 2);
        QCOMPARE(drawn.rank, 2);
        QCOMPARE(drawn.best.size(), 3U);
        QCOMPARE(drawn.best[0].token, 1);  // of equal ones the first
        QCOMPARE(drawn.best[1].token, 3);
        QCOMPARE(drawn.best[2].token, 2);
        double sum = 0;
        for (const Candidate &one : drawnAmong(logits, 0, 5).best) {
            sum += std::exp(one.logProbability);
        }
        QVERIFY(std::abs(sum - 1) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(RuntimePartsTest)
#include "tst_runtime_parts.moc"
