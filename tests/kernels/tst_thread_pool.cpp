#include "kernels/cpu/machine/binding.h"
#include "kernels/cpu/machine/thread_pool.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <numeric>

using rookery::kernels::cpu::Crew;
using rookery::kernels::cpu::ThreadPool;
using rookery::kernels::cpu::Topology;

namespace {

/// Each of so many processors a node of its own, or all of them (whichever they are) on made-up nodes.
Topology machineOf(const std::vector<int> &processors, int nodes)
{
    Topology topology;
    for (std::size_t i = 0; i < processors.size(); ++i) {
        const int id = processors[i];
        topology.processors.push_back({id, id, static_cast<int>(i) % nodes, true});
    }
    return topology;
}

}  // namespace

class ThreadPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void runsEveryItemOnce()
    {
        for (const int threads : {1, 2, 3, 8, 64}) {
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

    void usesSomeOfItsThreads()
    {
        ThreadPool pool(8);
        for (const int used : {3, 1, 8, 2, 8, 5}) {
            pool.use(used);
            QCOMPARE(pool.used(), used);
            QTest::qSleep(2);  // who was at work until now has seen that it may rest
            std::vector<std::atomic<int>> items(8);
            for (int round = 0; round < 50; ++round) {
                pool.run(200, 1, [&](int begin, int end, int worker) {
                    items[static_cast<std::size_t>(worker)] += end - begin;
                });
            }
            int sum = 0;
            for (int worker = 0; worker < 8; ++worker) {
                const int count = items[static_cast<std::size_t>(worker)];
                QVERIFY2(worker < used || count == 0, qPrintable(QString("%1 of %2").arg(worker).arg(used)));
                sum += count;
            }
            QCOMPARE(sum, 50 * 200);
        }
        pool.use(0);
        QCOMPARE(pool.used(), 1);
        pool.use(99);
        QCOMPARE(pool.used(), 8);
    }

    void usesOthersAtAnyMoment()
    {
        ThreadPool pool(4);
        int sum = 0;
        for (int round = 0; round < 5000; ++round) {
            pool.use(1 + round * 7 % 4);
            std::atomic<int> items{0};
            pool.run(16, 1, [&](int begin, int end, int) { items += end - begin; });
            sum += items;
        }
        QCOMPARE(sum, 5000 * 16);
    }

    void goesAwayWhileSomeRest()
    {
        for (int round = 0; round < 500; ++round) {
            ThreadPool pool(4);
            pool.use(1 + round % 4);
            std::atomic<int> items{0};
            pool.run(8, 1, [&](int begin, int end, int) { items += end - begin; });
            QCOMPARE(items.load(), 8);
        }
    }

    void runsEveryItemOfEachNode_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("used");
        QTest::newRow("two nodes") << 4 << 2 << 4;
        QTest::newRow("a worker each") << 2 << 2 << 2;
        QTest::newRow("three nodes") << 8 << 3 << 8;
        QTest::newRow("a node without workers in use") << 4 << 2 << 1;
        QTest::newRow("some of many") << 64 << 4 << 6;
    }

    void runsEveryItemOfEachNode()
    {
        QFETCH(int, threads);
        QFETCH(int, nodes);
        QFETCH(int, used);
        std::vector<int> processors(static_cast<std::size_t>(threads));
        std::iota(processors.begin(), processors.end(), 0);
        ThreadPool pool(Crew::of(machineOf(processors, nodes), threads));
        pool.use(used);
        std::vector<int> items;
        for (int node = 0; node < nodes; ++node) {
            items.push_back(node == 1 ? 0 : 37 * (node + 1));
        }
        const int all = std::accumulate(items.begin(), items.end(), 0);
        const auto nodeOf = [&](int item) {
            int node = 0;
            while (item >= items[static_cast<std::size_t>(node)]) {
                item -= items[static_cast<std::size_t>(node++)];
            }
            return node;
        };
        for (int round = 0; round < 200; ++round) {
            std::vector<std::atomic<int>> visits(static_cast<std::size_t>(all));
            std::atomic<int> straddled{0};
            std::atomic<int> strangers{0};
            const auto body = [&](int begin, int end, int worker) {
                straddled += nodeOf(begin) != nodeOf(end - 1) ? 1 : 0;
                strangers += pool.crew().nodeOf(worker) != nodeOf(begin) ? 1 : 0;
                for (int i = begin; i < end; ++i) {
                    ++visits[static_cast<std::size_t>(i)];
                }
            };
            if (round % 2 == 0) {
                pool.runByNode(items, body);
            } else {
                pool.runOnNode(items, body);
                QCOMPARE(strangers.load(), 0);
                QCOMPARE(pool.used(), used);
            }
            QCOMPARE(straddled.load(), 0);
            QVERIFY(std::all_of(visits.begin(), visits.end(), [](int count) { return count == 1; }));
        }
    }

    // This machine's processors as nodes: the workers stay on theirs, the caller only while it places memory.
    void bindsWorkersToTheirNode()
    {
        const std::vector<int> before = rookery::kernels::cpu::allowedProcessors();
        if (before.size() < 2) {
            QSKIP("one processor");
        }
        const std::vector<int> two(before.begin(), before.begin() + 2);
        ThreadPool pool(Crew::of(machineOf(two, 2), 4));
        QCOMPARE(pool.crew().nodes(), 2);
        const std::vector<int> items = {64, 64};
        std::vector<std::vector<int>> seen(4);
        const auto body = [&](int, int, int worker) {
            seen[static_cast<std::size_t>(worker)] = rookery::kernels::cpu::allowedProcessors();
            QTest::qSleep(1);
        };
        pool.runOnNode(items, body);
        for (int worker = 0; worker < 4; ++worker) {
            QCOMPARE(seen[static_cast<std::size_t>(worker)],
                     std::vector<int>{two[static_cast<std::size_t>(pool.crew().nodeOf(worker))]});
        }
        QCOMPARE(rookery::kernels::cpu::allowedProcessors(), before);
        pool.runByNode(items, body);
        QCOMPARE(seen[0], before);
        QCOMPARE(seen[1], std::vector<int>{two[1]});
    }

    void bindsNobodyOnOneNode()
    {
        const std::vector<int> before = rookery::kernels::cpu::allowedProcessors();
        ThreadPool pool(4);
        std::atomic<int> bound{0};
        pool.run(64, 1, [&](int, int, int) {
            bound += rookery::kernels::cpu::allowedProcessors() != before ? 1 : 0;
            QTest::qSleep(1);
        });
        QCOMPARE(bound.load(), 0);
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

    void sleepsWhenIdle_data()
    {
        QTest::addColumn<int>("used");
        QTest::newRow("all") << 4;
        QTest::newRow("some") << 2;
    }

    void sleepsWhenIdle()
    {
        QFETCH(int, used);
        ThreadPool pool(4);
        pool.use(used);
        pool.run(100, 1, [](int, int, int) {});
        QTest::qSleep(50);
        const std::clock_t before = std::clock();  // processor time of the whole process
        QTest::qSleep(400);
        const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 0.02,
                 qPrintable(QString("%1 s of processor time in 0.4 s of idling").arg(seconds)));
    }
};

QTEST_GUILESS_MAIN(ThreadPoolTest)
#include "tst_thread_pool.moc"
