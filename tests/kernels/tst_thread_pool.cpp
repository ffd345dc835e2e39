#include "kernels/cpu/machine/thread_pool.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>
#include <numeric>

using rookery::kernels::cpu::ThreadPool;

class ThreadPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void runsEveryItemOnce()
    {
        for (const int threads : {1, 2, 3, 8}) {
            ThreadPool pool(threads);
            for (const int items : {0, 1, 2, 7, 100, 1000}) {
                for (const int grain : {1, 3, 64}) {
                    std::vector<int> visits(static_cast<std::size_t>(items));
                    pool.run(items, grain, [&](int begin, int end, int worker) {
                        Q_ASSERT(worker >= 0 && worker < threads);
                        for (int i = begin; i < end; ++i) {
                            ++visits[static_cast<std::size_t>(i)];
                        }
                    });
                    QCOMPARE(visits, std::vector<int>(static_cast<std::size_t>(items), 1));
                }
            }
        }
    }

    // Each loop reads what the one before wrote: a chunk left behind or run late would show.
    void finishesBeforeReturning()
    {
        ThreadPool pool(4);
        std::vector<int> values(64, 0);
        for (int round = 0; round < 20000; ++round) {
            pool.run(64, 1, [&](int begin, int end, int) {
                for (int i = begin; i < end; ++i) {
                    values[static_cast<std::size_t>(i)] += 1;
                }
            });
            QCOMPARE(std::accumulate(values.begin(), values.end(), 0), 64 * (round + 1));
        }
    }

    // A worker that only just noticed the last loop must notice the end as well.
    void goesAwayRightAfterALoop()
    {
        for (int round = 0; round < 3000; ++round) {
            ThreadPool pool(4);
            std::atomic<int> items{0};
            for (int loop = 0; loop <= round % 3; ++loop) {
                pool.run(8, 1, [&](int begin, int end, int) { items += end - begin; });
            }
            QCOMPARE(items.load(), 8 * (round % 3 + 1));
        }
    }

    void wakesUpAfterSleeping()
    {
        ThreadPool pool(3);
        for (int round = 0; round < 5; ++round) {
            QTest::qSleep(20);
            std::atomic<int> sum{0};
            pool.run(100, 1, [&](int begin, int end, int) { sum += end - begin; });
            QCOMPARE(sum.load(), 100);
        }
    }

    void sleepsWhenIdle()
    {
        ThreadPool pool(4);
        pool.run(100, 1, [](int, int, int) {});
        QTest::qSleep(50);
        const std::clock_t before = std::clock();  // processor time of the whole process
        QTest::qSleep(400);
        const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(used < 0.02, qPrintable(QString("%1 s of processor time in 0.4 s of idling").arg(used)));
    }
};

QTEST_GUILESS_MAIN(ThreadPoolTest)
#include "tst_thread_pool.moc"
