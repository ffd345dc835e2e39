#include "kernels/cpu/machine/binding.h"
#include "kernels/cpu/machine/crew.h"
#include "kernels/cpu/machine/topology.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using rookery::kernels::cpu::Binding;
using rookery::kernels::cpu::Crew;
using rookery::kernels::cpu::Topology;

namespace {

/// A machine's files, made up.
class Tree
{
public:
    void put(const QString &path, const QByteArray &content)
    {
        const QString file = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }
    void putProcessor(int id, const char *name, const QByteArray &content)
    {
        put(QStringLiteral("sys/devices/system/cpu/cpu%1/%2").arg(id).arg(QLatin1String(name)), content);
    }
    void putNode(int node, const QByteArray &processors)
    {
        put(QStringLiteral("sys/devices/system/node/node%1/cpulist").arg(node), processors);
    }

    Topology read(int processors) const
    {
        std::vector<int> allowed(static_cast<std::size_t>(processors));
        std::iota(allowed.begin(), allowed.end(), 0);
        return read(allowed);
    }
    Topology read(const std::vector<int> &allowed) const
    {
        return rookery::kernels::cpu::readTopology(m_folder.path().toStdString(), allowed);
    }

private:
    QTemporaryDir m_folder;
};

QString described(const Topology &topology)
{
    QStringList parts;
    for (const Topology::Processor &processor : topology.processors) {
        parts << QStringLiteral("%1:core%2,node%3%4")
                     .arg(processor.id)
                     .arg(processor.core)
                     .arg(processor.node)
                     .arg(QLatin1String(processor.performant ? "" : ",slow"));
    }
    return parts.join(QLatin1Char(' '));
}

/// Two sockets of four cores with two hyper-threads each, numbered as Linux does: siblings are eight apart.
void fillTwoSockets(Tree &tree)
{
    for (int id = 0; id < 16; ++id) {
        const int first = id % 8;
        tree.putProcessor(id, "topology/thread_siblings_list",
                          QByteArray::number(first) + "," + QByteArray::number(first + 8) + "\n");
    }
    tree.put("sys/devices/system/node/online", "0-1\n");
    tree.putNode(0, "0-3,8-11\n");
    tree.putNode(1, "4-7,12-15\n");
}

std::vector<int> nodesOf(const Crew &crew)
{
    std::vector<int> nodes;
    for (int worker = 0; worker < crew.workers(); ++worker) {
        nodes.push_back(crew.nodeOf(worker));
    }
    return nodes;
}

}  // namespace

class TopologyTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingWithoutFiles()
    {
        const Topology topology = Tree().read({1, 5});
        QCOMPARE(described(topology), QStringLiteral("1:core1,node0 5:core5,node0"));
        QCOMPARE(topology.defaultThreads(), 2);
        QCOMPARE(topology.share, 0.0);
        QCOMPARE(Tree().read(std::vector<int>{}).processors.size(), std::size_t(1));
        QCOMPARE(Tree().read({-4, 99999, 3}).defaultThreads(), 1);
    }

    void countsHyperThreadsOnce()
    {
        Tree tree;
        tree.putProcessor(0, "topology/core_cpus_list", "0-1");
        tree.putProcessor(1, "topology/core_cpus_list", "0-1");
        tree.putProcessor(2, "topology/thread_siblings_list", "2-3");
        tree.putProcessor(3, "topology/thread_siblings_list", "2-3");
        QCOMPARE(described(tree.read(4)),
                 QStringLiteral("0:core0,node0 1:core0,node0 2:core2,node0 3:core2,node0"));
        QCOMPARE(tree.read(4).defaultThreads(), 2);
        // Bound to one of a pair, a process has that core all the same.
        QCOMPARE(tree.read({1, 3}).defaultThreads(), 2);
    }

    void findsNodes()
    {
        Tree tree;
        fillTwoSockets(tree);
        const Topology topology = tree.read(16);
        QCOMPARE(topology.nodes(), 2);
        QCOMPARE(topology.defaultThreads(), 8);
        for (const Topology::Processor &processor : topology.processors) {
            QCOMPARE(processor.node, processor.id % 8 / 4);
            QCOMPARE(processor.core, processor.id % 8);
        }
        // Of the second socket alone: its node is the only one that counts.
        const Topology half = tree.read({4, 5, 6, 7});
        QCOMPARE(half.nodes(), 1);
        QCOMPARE(half.defaultThreads(), 4);
    }

    void numbersNodesWithoutGaps()
    {
        Tree tree;
        tree.put("sys/devices/system/node/online", "0,3,8");
        tree.putNode(0, "\n");  // memory alone
        tree.putNode(3, "0");
        tree.putNode(8, "1");
        QCOMPARE(described(tree.read(2)), QStringLiteral("0:core0,node0 1:core1,node1"));
    }

    void leavesOutWhatIsOffline()
    {
        Tree tree;
        tree.put("sys/devices/system/cpu/online", "0,2-3\n");
        QCOMPARE(described(tree.read(5)), QStringLiteral("0:core0,node0 2:core2,node0 3:core3,node0"));
        tree.put("sys/devices/system/cpu/online", "7\n");  // can't be: the process runs
        QCOMPARE(tree.read(2).defaultThreads(), 2);
    }

    void knowsFastCores_data()
    {
        QTest::addColumn<QByteArrayList>("capacities");
        QTest::addColumn<QByteArrayList>("frequencies");
        QTest::addColumn<QByteArray>("fast");
        QTest::addColumn<QByteArray>("slow");
        QTest::addColumn<int>("threads");
        const QByteArrayList none;
        QTest::newRow("all alike") << none << QByteArrayList{"5000000", "5000000", "5000000", "5000000"}
                                   << QByteArray() << QByteArray() << 4;
        QTest::newRow("turbo differs") << none << QByteArrayList{"5100000", "5000000", "4800000", "4900000"}
                                       << QByteArray() << QByteArray() << 4;
        QTest::newRow("Intel's two kinds") << none << none << QByteArray("0-1\n") << QByteArray("2-3\n") << 2;
        QTest::newRow("one kind of Intel's alone")
            << none << none << QByteArray() << QByteArray("0-3\n") << 4;
        QTest::newRow("by frequency") << none << QByteArrayList{"5200000", "5200000", "5200000", "3900000"}
                                      << QByteArray() << QByteArray() << 3;
        QTest::newRow("ARM, three kinds")
            << QByteArrayList{"1024", "870", "280", "280"} << none << QByteArray() << QByteArray() << 2;
        QTest::newRow("capacity counts before frequency")
            << QByteArrayList{"1024", "1024", "1024", "300"}
            << QByteArrayList{"3000000", "1000000", "3000000", "3000000"} << QByteArray() << QByteArray()
            << 3;
        QTest::newRow("one doesn't say")
            << QByteArrayList{"1024", "", "100", "100"} << none << QByteArray() << QByteArray() << 4;
        QTest::newRow("zeros") << QByteArrayList{"0", "0", "0", "0"} << none << QByteArray() << QByteArray()
                               << 4;
        QTest::newRow("nonsense") << QByteArrayList{"1024", "-1", "99999999999999999999", "x"} << none
                                  << QByteArray("0-") << QByteArray("1,,2") << 4;
    }

    void knowsFastCores()
    {
        QFETCH(QByteArrayList, capacities);
        QFETCH(QByteArrayList, frequencies);
        QFETCH(QByteArray, fast);
        QFETCH(QByteArray, slow);
        Tree tree;
        for (int id = 0; id < capacities.size(); ++id) {
            tree.putProcessor(id, "cpu_capacity", capacities[id]);
        }
        for (int id = 0; id < frequencies.size(); ++id) {
            tree.putProcessor(id, "cpufreq/cpuinfo_max_freq", frequencies[id]);
        }
        tree.put("sys/devices/cpu_core/cpus", fast);
        tree.put("sys/devices/cpu_atom/cpus", slow);
        QTEST(tree.read(4).defaultThreads(), "threads");
    }

    void usesSlowCoresWhereThereAreNoOthers()
    {
        Tree tree;
        tree.put("sys/devices/cpu_core/cpus", "0-1");
        tree.put("sys/devices/cpu_atom/cpus", "2-5");
        QCOMPARE(tree.read(6).defaultThreads(), 2);
        QCOMPARE(tree.read({2, 3, 4}).defaultThreads(), 3);
    }

    void keepsToItsShare_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QByteArray>("outer");
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<int>("threads");
        QTest::newRow("unlimited") << QByteArray("0::/a/b\n") << QByteArray("max 100000\n")
                                   << QByteArray("max 100000\n") << 8;
        QTest::newRow("limited") << QByteArray("0::/a/b\n") << QByteArray() << QByteArray("250000 100000\n")
                                 << 2;
        QTest::newRow("around it") << QByteArray("0::/a/b\n") << QByteArray("300000 100000\n")
                                   << QByteArray("600000 100000\n") << 3;
        QTest::newRow("of its own") << QByteArray("0::/\n") << QByteArray("100000 100000\n")
                                    << QByteArray("400000 100000\n") << 8;
        QTest::newRow("less than one")
            << QByteArray("0::/a/b\n") << QByteArray() << QByteArray("500 100000\n") << 1;
        QTest::newRow("more than there are")
            << QByteArray("0::/a/b\n") << QByteArray() << QByteArray("6400000 100000\n") << 8;
        QTest::newRow("old groups") << QByteArray("4:cpu:/a\n1:name=systemd:/\n") << QByteArray("1000 100000")
                                    << QByteArray() << 8;
        QTest::newRow("outside") << QByteArray("0::/../../etc\n") << QByteArray("1000 100000") << QByteArray()
                                 << 8;
        QTest::newRow("nonsense") << QByteArray("0::/a/b") << QByteArray("0 100000")
                                  << QByteArray("999999999999999999999 0") << 8;
        QTest::newRow("cut off") << QByteArray("0::/a/b") << QByteArray("1000 ") << QByteArray("1000") << 8;
    }

    void keepsToItsShare()
    {
        QFETCH(QByteArray, group);
        QFETCH(QByteArray, outer);
        QFETCH(QByteArray, inner);
        Tree tree;
        tree.put("proc/self/cgroup", group);
        tree.put("sys/fs/cgroup/a/cpu.max", outer);
        tree.put("sys/fs/cgroup/a/b/cpu.max", inner);
        QTEST(tree.read(8).defaultThreads(), "threads");
    }

    // Lists that no system writes leave every processor a core of its own, on one node.
    void survivesHostileFiles_data()
    {
        QTest::addColumn<QByteArray>("list");
        for (const char *list : {"", "\n", "-", "0-", "-1", "1-0", "0-4294967296", "0-99999999999999999999",
                                 "8192", "0,,1", "0-1-2", "a", "0x1", "0 1", "+1", ",", "0;1"}) {
            QTest::newRow(list) << QByteArray(list);
        }
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("long") << QByteArray("0,1,").repeated(100000) + "2";
    }

    void survivesHostileFiles()
    {
        QFETCH(QByteArray, list);
        Tree tree;
        for (const char *file :
             {"cpu/online", "node/online", "node/node0/cpulist", "node/node1/cpulist",
              "cpu/cpu0/topology/thread_siblings_list", "cpu/cpu1/topology/core_cpus_list"}) {
            tree.put(QStringLiteral("sys/devices/system/") + QLatin1String(file), list);
        }
        QCOMPARE(described(tree.read(2)), QStringLiteral("0:core0,node0 1:core1,node0"));
    }

    void readsThisMachine()
    {
        const std::vector<int> allowed = rookery::kernels::cpu::allowedProcessors();
        const Topology &topology = rookery::kernels::cpu::topology();
        QVERIFY(!topology.processors.empty());
        QVERIFY(topology.defaultThreads() >= 1);
        QVERIFY(topology.defaultThreads() <= static_cast<int>(std::max<std::size_t>(allowed.size(), 1)));
    }

    void spreadsWorkersOverNodes()
    {
        Tree tree;
        fillTwoSockets(tree);
        const Topology topology = tree.read(16);
        const Crew crew = Crew::of(topology, 0);
        QCOMPARE(nodesOf(crew), (std::vector<int>{0, 1, 0, 1, 0, 1, 0, 1}));
        QCOMPARE(crew.nodes(), 2);
        QCOMPARE(crew.processorsOf(0), (std::vector<int>{0, 1, 2, 3, 8, 9, 10, 11}));
        QCOMPARE(crew.processorsOf(1), (std::vector<int>{4, 5, 6, 7, 12, 13, 14, 15}));
        QCOMPARE(nodesOf(Crew::of(topology, 3)), (std::vector<int>{0, 1, 0}));
        // More than there are cores.
        QCOMPARE(nodesOf(Crew::of(topology, 20)).size(), std::size_t(20));
    }

    void spreadsByCores()
    {
        Tree tree;
        tree.put("sys/devices/system/node/online", "0-1");
        tree.putNode(0, "0-5");
        tree.putNode(1, "6-7");
        const Crew crew = Crew::of(tree.read(8), 8);
        const std::vector<int> nodes = nodesOf(crew);
        QCOMPARE(std::count(nodes.begin(), nodes.end(), 1), std::ptrdiff_t(2));
        QCOMPARE(crew.firstRow(0, 1024, 128), 0);
        QCOMPARE(crew.firstRow(1, 1024, 128), 768);
        QCOMPARE(crew.firstRow(2, 1024, 128), 1024);
    }

    void bindsNobodyOnOneNode()
    {
        for (const Crew &crew : {Crew(4), Crew::of(Tree().read(4), 4), Crew::of(Tree().read(4), 0)}) {
            QCOMPARE(crew.nodes(), 1);
            QCOMPARE(nodesOf(crew), std::vector<int>(4, 0));
            QVERIFY(crew.processorsOf(0).empty());
        }
        Tree tree;
        fillTwoSockets(tree);
        QVERIFY(Crew::of(tree.read(16), 1).processorsOf(0).empty());  // alone, it may go anywhere
    }

    void leavesOutNodesOfSlowCores()
    {
        Tree tree;
        tree.put("sys/devices/system/node/online", "0-1");
        tree.putNode(0, "0-1");
        tree.putNode(1, "2-3");
        tree.put("sys/devices/cpu_core/cpus", "0-1");
        tree.put("sys/devices/cpu_atom/cpus", "2-3");
        QCOMPARE(Crew::of(tree.read(4), 0).nodes(), 1);
    }

    void givesEveryRowToOneNode()
    {
        Tree tree;
        fillTwoSockets(tree);
        const Crew crew = Crew::of(tree.read(16), 7);
        for (const int rows : {1, 16, 100, 128, 300, 768, 4096, 65536}) {
            QCOMPARE(crew.firstRow(0, rows, 128), 0);
            QCOMPARE(crew.firstRow(2, rows, 128), rows);
            const int border = crew.firstRow(1, rows, 128);
            QVERIFY(border % 128 == 0 && border <= rows);
            // Four of seven workers are on the first.
            QVERIFY(std::abs(border - rows * 4 / 7) <= 128);
        }
    }

    void bindsForAWhile()
    {
        const std::vector<int> before = rookery::kernels::cpu::allowedProcessors();
        if (before.size() < 2) {
            QSKIP("one processor");
        }
        {
            const Binding binding(std::span<const int>(before).last(1));
            QCOMPARE(rookery::kernels::cpu::allowedProcessors(), std::vector<int>{before.back()});
            const Binding none((std::span<const int>()));
            QCOMPARE(rookery::kernels::cpu::allowedProcessors(), std::vector<int>{before.back()});
        }
        QCOMPARE(rookery::kernels::cpu::allowedProcessors(), before);
        const std::vector<int> missing = {8000};
        QVERIFY(!rookery::kernels::cpu::bindTo(missing));
        QCOMPARE(rookery::kernels::cpu::allowedProcessors(), before);
    }
};

QTEST_GUILESS_MAIN(TopologyTest)
#include "tst_topology.moc"
