#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/layout/column_layout.h"
#include "kernels/device/buffer.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

using namespace rookery::kernels;
using cpu::ColumnLayout;
using cpu::CpuDevice;
using cpu::CpuMatrix;
using cpu::Crew;
using cpu::Topology;

namespace {

/// A machine that isn't there: the system refuses to bind the workers, and they run all the same.
Crew crewOf(int nodes, int workers)
{
    Topology topology;
    for (int id = 0; id < workers; ++id) {
        topology.processors.push_back({4000 + id, 4000 + id, id % nodes, true});
    }
    return Crew::of(topology, workers);
}

struct Weights {
    int rows;
    int columns;
    std::vector<float> values;

    Weights(int r, int c)
        : rows(r)
        , columns(c)
        , values(static_cast<std::size_t>(r) * static_cast<std::size_t>(c))
    {
        std::mt19937 random(static_cast<unsigned>(r * 31 + c));
        std::normal_distribution<float> normal;
        std::generate(values.begin(), values.end(), [&] { return normal(random); });
    }
    MatrixView view() const
    {
        return {DType::F32, reinterpret_cast<const std::byte *>(values.data()), rows, columns};
    }
};

/// Products of several matrices in one call, with one token and with several.
std::vector<float> products(const std::shared_ptr<CpuDevice> &device, WeightFormat format, bool sparse)
{
    constexpr int Columns = 256;
    std::vector<Weights> weights;
    for (const int rows : {1024, 100, 256, 16, 384}) {
        weights.emplace_back(rows, Columns);
    }
    std::vector<float> results;
    for (const int tokens : {1, 3, 40}) {
        std::vector<float> x(static_cast<std::size_t>(tokens * Columns));
        std::mt19937 random(7);
        std::normal_distribution<float> normal;
        std::generate(x.begin(), x.end(),
                      [&] { return sparse ? std::max(0.0F, normal(random)) : normal(random); });
        std::vector<std::unique_ptr<Matrix>> matrices;
        std::vector<std::vector<float>> outputs;
        std::vector<MatmulJob> jobs;
        for (const Weights &one : weights) {
            matrices.push_back(device->prepare(one.view(), {.format = format, .sparseInput = sparse}));
            outputs.emplace_back(static_cast<std::size_t>(one.rows * tokens));
            jobs.push_back({matrices.back().get(), x.data(), outputs.back().data()});
        }
        device->beginPass(tokens);
        device->matmul(jobs, tokens);
        for (const std::vector<float> &output : outputs) {
            results.insert(results.end(), output.begin(), output.end());
        }
    }
    return results;
}

bool sameBits(const std::vector<float> &a, const std::vector<float> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

}  // namespace

/// A processor with several nodes of memory, simulated: the same numbers, from rows that lie where they
/// should.
class NodesTest : public QObject
{
    Q_OBJECT

private slots:
    void computesTheSame_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("writing");
        for (const auto &[nodes, workers, writing] :
             {std::array{1, 2, 2}, std::array{1, 64, 64}, std::array{1, 64, 9}, std::array{2, 2, 1},
              std::array{2, 5, 5}, std::array{4, 64, 3}, std::array{3, 16, 16}}) {
            QTest::addRow("%d nodes, %d workers, %d to write", nodes, workers, writing)
                << nodes << workers << writing;
        }
    }

    void computesTheSame()
    {
        QFETCH(int, nodes);
        QFETCH(int, workers);
        QFETCH(int, writing);
        for (const WeightFormat format : {WeightFormat::AsStored, WeightFormat::Int8, WeightFormat::Int4}) {
            for (const bool sparse : {false, true}) {
                const auto one = std::make_shared<CpuDevice>(cpu::bestOps(), 1);
                const auto many = std::make_shared<CpuDevice>(cpu::bestOps(), crewOf(nodes, workers));
                many->useThreads({workers, writing});
                QVERIFY(sameBits(products(one, format, sparse), products(many, format, sparse)));
            }
        }
    }

    void givesEachNodeItsRows()
    {
        const auto device = std::make_shared<CpuDevice>(cpu::bestOps(), crewOf(2, 4));
        const Weights weights(1024, 64);
        const auto matrix = device->prepare(weights.view(), {.format = WeightFormat::Int8});
        const auto &pieces = static_cast<const CpuMatrix &>(*matrix).pieces();
        QCOMPARE(pieces.size(), std::size_t(2));
        QCOMPARE(pieces[0].node, 0);
        QCOMPARE(pieces[0].firstRow, 0);
        QCOMPARE(pieces[1].node, 1);
        QCOMPARE(pieces[1].firstRow, 512);
        // Blocks of memory are of one node each.
        const Weights other(256, 64);
        const auto second = device->prepare(other.view(), {.format = WeightFormat::Int8});
        const auto &more = static_cast<const CpuMatrix &>(*second).pieces();
        QCOMPARE(more.size(), std::size_t(2));
        for (int node = 0; node < 2; ++node) {
            const auto i = static_cast<std::size_t>(node);
            const auto distance = std::abs(more[i].tiles.get() - pieces[i].tiles.get());
            QVERIFY(distance < std::abs(more[i].tiles.get() - pieces[1 - i].tiles.get()));
        }
    }

    void keepsSmallMatricesWhole()
    {
        const auto device = std::make_shared<CpuDevice>(cpu::bestOps(), crewOf(4, 8));
        const Weights weights(100, 64);
        const auto matrix = device->prepare(weights.view(), {.format = WeightFormat::Int8});
        QCOMPARE(static_cast<const CpuMatrix &>(*matrix).pieces().size(), std::size_t(1));
    }

    void tellsOfAllRows()
    {
        const auto device = std::make_shared<CpuDevice>(cpu::bestOps(), crewOf(2, 3));
        const Weights weights(8192 + 100, 512);  // more than is converted before somebody hears of it
        std::vector<int> told(static_cast<std::size_t>(weights.rows));
        const auto matrix = device->prepare(
            weights.view(), {.format = WeightFormat::Int8, .rowsDone = [&](int first, int count) {
                                 for (int row = first; row < first + count; ++row) {
                                     ++told[static_cast<std::size_t>(row)];
                                 }
                             }});
        QVERIFY(matrix != nullptr);
        QVERIFY(std::all_of(told.begin(), told.end(), [](int times) { return times == 1; }));
    }

    // Weights in columns come in bands of 128 rows: too few for a large machine.
    void leavesNoWorkerWithoutRows()
    {
        const Weights weights(768, 64);
        for (const auto &[workers, inColumns] :
             {std::pair(2, true), std::pair(16, true), std::pair(64, false)}) {
            const auto device = std::make_shared<CpuDevice>(cpu::bestOps(), workers);
            const auto matrix =
                device->prepare(weights.view(), {.format = WeightFormat::Int8, .sparseInput = true});
            QCOMPARE(static_cast<const CpuMatrix &>(*matrix).inColumns(), inColumns);
        }
    }

    void saysWhatItUses()
    {
        CpuDevice device(cpu::bestOps(), 8);
        QVERIFY(device.info().description.ends_with(", 8 threads"));
        device.useThreads({8, 3});
        QVERIFY(device.info().description.ends_with(", 8 threads (8 to read, 3 to write)"));
        QCOMPARE(device.threads().writing, 3);
        device.useThreads({0, 99});
        QCOMPARE(device.threads().reading, 1);
        QCOMPARE(device.threads().writing, 8);
        QCOMPARE(device.info().threads, 8);
    }
};

QTEST_GUILESS_MAIN(NodesTest)
#include "tst_nodes.moc"
