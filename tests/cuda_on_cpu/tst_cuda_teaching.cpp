#include "engine/model/model.h"
#include "engine/model/training_pass.h"
#include "engine/pretrain/network.h"
#include "engine/train/tuner.h"
#include "tests/cuda_on_cpu/card.h"

#include <QTest>

#include <cmath>

using cuda_on_cpu::card;
using rookery::ErrorCode;
using rookery::LoraOptions;
using rookery::Model;
using rookery::TrainingPass;
using rookery::TrainingSample;
using rookery::Tuner;

namespace {

constexpr std::size_t AmpleMemory = std::size_t{1} << 30;
const std::string SmallModel = ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth";

std::shared_ptr<const Model> load(const std::string &device)
{
    auto model = Model::load(SmallModel, {.device = device, .threads = 2});
    return model ? *model : nullptr;
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

}  // namespace

/// Teaching a model on a card: what is learned, and what is said where it can't be.
class CudaTeachingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        card().repair();
        card().memory = AmpleMemory;
    }

    void learnsAsOnTheProcessor_data()
    {
        QTest::addColumn<int>("rank");
        QTest::newRow("a starting state") << 0;
        QTest::newRow("a LoRA") << 4;
    }
    void learnsAsOnTheProcessor()
    {
        QFETCH(int, rank);
        double best[2];
        for (const char *device : {"cpu", "cuda"}) {
            const auto model = load(device);
            QVERIFY(model);
            auto tuner = Tuner::create(model, patterns(12),
                                       {.steps = 6,
                                        .batch = 6,
                                        .rates = {rank > 0 ? 0.01 : 0.3},
                                        .lora = {.rank = rank, .alpha = 8}});
            QVERIFY(tuner);
            for (;;) {
                const auto more = (*tuner)->step();
                QVERIFY(more);
                if (!*more) {
                    break;
                }
            }
            const auto &at = (*tuner)->progress();
            QVERIFY2(at.best < at.before - 0.3,
                     qPrintable(QString("%1: %2, %3").arg(device).arg(at.before).arg(at.best)));
            best[device == std::string("cuda")] = at.best;
        }
        QVERIFY2(std::fabs(best[1] / best[0] - 1) < 0.02,
                 qPrintable(QString("%1, %2").arg(best[0]).arg(best[1])));
    }

    void saysThatAPartIsNotEnough()
    {
        const std::size_t before = card().free();
        const auto whole = load("cuda");
        QVERIFY(whole);
        const std::size_t used = before - card().free();
        std::shared_ptr<const Model> split;
        for (std::size_t memory = std::size_t{160} << 20; split == nullptr && memory > used;
             memory -= std::max<std::size_t>(used / 16, 1 << 14)) {
            card().memory = memory;
            auto model = load("cuda");
            split = model && model->info().headOnProcessor ? model : nullptr;
        }
        QVERIFY(split);
        const auto refused = TrainingPass::create(split, 16);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DeviceUnavailable);
        const std::string said = refused.error().message();
        QVERIFY2(said.find("load it on the processor") != std::string::npos, said.c_str());
    }

    void saysThatMemoryIsShort()
    {
        const auto model = load("cuda");
        QVERIFY(model);
        card().memory -= card().free() - (std::size_t{1} << 20);
        const auto refused = TrainingPass::create(model, 512);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OutOfMemory);
        card().memory = AmpleMemory;
        QVERIFY(TrainingPass::create(model, 16));  // nothing is broken
    }

    void saysThatTheCardFailed()
    {
        const auto model = load("cuda");
        QVERIFY(model);
        auto pass = TrainingPass::create(model, 16);
        QVERIFY(pass);
        const auto samples = patterns(2);
        const TrainingSample *batch[] = {&samples[0], &samples[1]};
        QVERIFY((*pass)->begin(batch, std::vector<float>((*pass)->valueCount()), true));
        card().launchesLeft = 40;
        for (;;) {
            const auto more = (*pass)->advance();
            if (!more) {
                QCOMPARE(more.error().code, ErrorCode::DeviceFailed);
                return;
            }
            QVERIFY(*more);
        }
    }

    /// A network from nothing is made on the processor.
    void refusesToBeginFromNothing()
    {
        const auto model = load("cuda");
        QVERIFY(model);
        const auto refused = rookery::Network::create(model->device(), {}, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DeviceUnavailable);
    }
};

QTEST_GUILESS_MAIN(CudaTeachingTest)
#include "tst_cuda_teaching.moc"
