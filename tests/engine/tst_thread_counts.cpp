#include "engine/session/session.h"

#include <QTest>

#include <array>
#include <cstring>

using namespace rookery;

namespace {

constexpr int Prompt = 150;
constexpr int Answer = 6;

/// The logits behind the prompt, and behind each token of the answer.
std::vector<float> run(int threads, kernels::ThreadCounts use, kernels::WeightFormat format)
{
    auto model = Model::load(ROOKERY_TEST_DATA "/../../resources/starter/lm.safetensors",
                             {.device = "cpu", .threads = threads, .format = format});
    (*model)->device()->useThreads(use);
    auto session = Session::create(*model);
    std::vector<TokenId> tokens;
    for (int i = 0; i < Prompt + Answer; ++i) {
        tokens.push_back((i * 7919 + 1) % (*model)->info().vocabulary);
    }
    std::vector<float> ran;
    const auto keep = [&] {
        const std::span<const float> logits = session->logits();
        ran.insert(ran.end(), logits.begin(), logits.end());
    };
    [[maybe_unused]] bool fed = session->feed(std::span(tokens).first(Prompt)).has_value();
    Q_ASSERT(fed);
    keep();
    for (int i = Prompt; i < Prompt + Answer; ++i) {
        fed = session->feed({&tokens[static_cast<std::size_t>(i)], 1}).has_value();
        Q_ASSERT(fed);
        keep();
    }
    return ran;
}

bool sameBits(const std::vector<float> &a, const std::vector<float> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

}  // namespace

/// Neither the number of threads nor how many of them a pass uses shows in what is computed.
class ThreadCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameBits_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("as stored") << static_cast<int>(kernels::WeightFormat::AsStored);
        QTest::newRow("int8") << static_cast<int>(kernels::WeightFormat::Int8);
        QTest::newRow("int4") << static_cast<int>(kernels::WeightFormat::Int4);
    }

    void givesTheSameBits()
    {
        QFETCH(int, format);
        const auto weights = static_cast<kernels::WeightFormat>(format);
        const std::vector<float> one = run(1, {1, 1}, weights);
        QVERIFY(!one.empty());
        for (const auto &[threads, reading, writing] :
             {std::array{2, 2, 1}, std::array{64, 64, 64}, std::array{64, 48, 5}, std::array{3, 1, 3}}) {
            QVERIFY2(sameBits(one, run(threads, {reading, writing}, weights)),
                     qPrintable(QString("%1 threads").arg(threads)));
        }
    }
};

QTEST_GUILESS_MAIN(ThreadCountsTest)
#include "tst_thread_counts.moc"
