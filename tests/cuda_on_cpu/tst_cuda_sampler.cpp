#include "engine/model/device_logits.h"
#include "engine/sampling/sampler.h"
#include "engine/sampling/token_distribution.h"
#include "kernels/device/backend.h"
#include "kernels/device/buffer.h"
#include "kernels/device/device.h"
#include "tests/cuda_on_cpu/card.h"

#include <QTest>

#include <cmath>
#include <limits>

using rookery::DeviceLogits;
using rookery::ErrorCode;
using rookery::Sampler;
using rookery::SamplingParams;
using rookery::TokenDistribution;
using rookery::TokenId;
using rookery::kernels::Buffer;
using rookery::kernels::Device;
using rookery::kernels::LogitDigest;

Q_DECLARE_METATYPE(SamplingParams)

namespace rookery::kernels::testing {
const Backend &cardBackend();
}

namespace {

constexpr float Infinity = std::numeric_limits<float>::infinity();
const std::string File = "model.pth";

/// Logits on a card.
class Card
{
public:
    Card(const std::vector<float> &logits)
        : m_buffer(m_device, logits.size())
        , logits(m_device, m_buffer.data(), static_cast<int>(logits.size()), File)
    {
        m_buffer.write(logits);
    }

private:
    std::shared_ptr<Device> m_device = rookery::kernels::testing::cardBackend().open({.threads = 1});
    Buffer m_buffer;

public:
    DeviceLogits logits;
};

std::vector<float> randomLogits(std::size_t vocabulary, float spread, float power)
{
    std::vector<float> logits(vocabulary);
    std::uint32_t x = 12345;
    for (float &logit : logits) {
        x = x * 1664525U + 1013904223U;
        logit = spread * std::pow(static_cast<float>(x >> 8) / 16777216.0F, power) - spread / 2;
    }
    return logits;
}

/// Every filter off.
SamplingParams plain()
{
    SamplingParams params;
    params.topP = 1;
    return params;
}

SamplingParams with(const std::function<void(SamplingParams &)> &change)
{
    SamplingParams params = plain();
    change(params);
    return params;
}

struct Options {
    const char *name;
    SamplingParams params;
    bool digestSuffices = true;  ///< where a few tokens are much more likely than the others
};

std::vector<Options> optionSets()
{
    return {
        {"greedy", with([](auto &p) { p.temperature = 0; })},
        {"plain", plain(), false},
        {"hot", with([](auto &p) { p.temperature = 2.5F; }), false},
        {"cold", with([](auto &p) { p.temperature = 0.3F; }), false},
        {"top-p 0", with([](auto &p) { p.topP = 0; })},
        {"top-p 0.5", with([](auto &p) { p.topP = 0.5F; })},
        {"top-p 0.95, hot", with([](auto &p) {
             p.topP = 0.95F;
             p.temperature = 1.5F;
         })},
        {"top-p 0.9999", with([](auto &p) { p.topP = 0.9999F; })},
        {"top-k 1", with([](auto &p) { p.topK = 1; })},
        {"top-k 40", with([](auto &p) { p.topK = 40; })},
        {"top-k 3000", with([](auto &p) { p.topK = 3000; }), false},
        {"top-a", with([](auto &p) { p.topA = 0.2F; })},
        {"min-p", with([](auto &p) { p.minP = 0.05F; })},
        {"min-p, tiny", with([](auto &p) { p.minP = 1e-9F; }), false},
        {"typical 0.2", with([](auto &p) { p.typical = 0.2F; })},
        {"typical 0.95", with([](auto &p) { p.typical = 0.95F; })},
        {"all filters", with([](auto &p) {
             p.topP = 0.9F;
             p.topK = 100;
             p.topA = 0.01F;
             p.minP = 0.01F;
             p.typical = 0.9F;
             p.temperature = 0.8F;
         })},
        {"presence and frequency", with([](auto &p) {
             p.topP = 0.8F;
             p.presence = 0.7F;
             p.frequency = 0.4F;
             p.penaltyDecay = 0.9F;
         })},
        {"penalties, greedy", with([](auto &p) {
             p.temperature = 0;
             p.presence = 0.9F;
             p.frequency = 0.9F;
         })},
        {"biases and penalties", with([](auto &p) {
             p.topP = 0.9F;
             p.frequency = 0.5F;
             p.logitBias = {{3, 4.0F}, {700, 9.0F}, {0, -Infinity}, {-1, 5.0F}, {1000000, 5.0F}, {3, 1.0F}};
         })},
        {"banned most likely", with([](auto &p) {
             p.temperature = 0;
             p.logitBias = {{17, -Infinity}, {18, 1e6F}};
         })},
    };
}

struct Logits {
    const char *name;
    std::vector<float> values;
};

std::vector<Logits> logitSets()
{
    return {
        {"peaked", randomLogits(2500, 24, 3)},     {"flat", randomLogits(2500, 2, 1)},
        {"few tokens", randomLogits(65, 10, 1)},   {"a real vocabulary", randomLogits(65536, 30, 6)},
        {"equal", std::vector<float>(2000, 1.5F)},
    };
}

}  // namespace

/// Sampling on a card draws what the processor draws.
class CudaSamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { cuda_on_cpu::card().repair(); }
    void drawsTheSameTokens_data();
    void drawsTheSameTokens();
    void keepsTheSameTokens_data();
    void keepsTheSameTokens();
    void changesActOnTheNextToken();
    void manyPenaltiesAreNoObstacle();
    void saysThatLogitsAreNoNumbers();
    void saysThatTheCardFailed();
};

void CudaSamplerTest::drawsTheSameTokens_data()
{
    QTest::addColumn<std::vector<float>>("logits");
    QTest::addColumn<SamplingParams>("params");
    for (const Logits &logits : logitSets()) {
        for (const Options &options : optionSets()) {
            QTest::addRow("%s, %s", logits.name, options.name) << logits.values << options.params;
        }
    }
}

void CudaSamplerTest::drawsTheSameTokens()
{
    QFETCH(std::vector<float>, logits);
    QFETCH(SamplingParams, params);
    Card card(logits);
    QVERIFY(card.logits.usable());
    Sampler onHost(42);
    Sampler onCard(42);
    onHost.setParams(params);
    onCard.setParams(params);
    const int draws = logits.size() > 10000 ? 2 : 8;
    for (int i = 0; i < draws; ++i) {
        const auto token = onCard.next(card.logits);
        QVERIFY(token.has_value());
        QCOMPARE(*token, onHost.next(logits));
    }
}

void CudaSamplerTest::keepsTheSameTokens_data()
{
    QTest::addColumn<SamplingParams>("params");
    QTest::addColumn<bool>("suffices");
    for (const Options &options : optionSets()) {
        if (options.params.logitBias.empty()) {
            QTest::newRow(options.name) << options.params << options.digestSuffices;
        }
    }
}

/// The tokens themselves and their probabilities, wherever a digest tells them.
void CudaSamplerTest::keepsTheSameTokens()
{
    QFETCH(SamplingParams, params);
    QFETCH(bool, suffices);
    const std::vector<float> logits = logitSets().front().values;
    Card card(logits);
    const auto digest = card.logits.digest({}, 1);
    QVERIFY(digest.has_value());
    TokenDistribution seen;
    TokenDistribution whole;
    QCOMPARE(seen.compute(**digest, params), suffices);
    if (!suffices) {
        return;
    }
    whole.compute(logits, params);
    QCOMPARE(std::vector<TokenId>(seen.tokens().begin(), seen.tokens().end()),
             std::vector<TokenId>(whole.tokens().begin(), whole.tokens().end()));
    for (std::size_t i = 0; i < whole.tokens().size(); ++i) {
        QVERIFY(std::abs(seen.probabilities()[i] - whole.probabilities()[i]) < 1e-5);
    }
}

void CudaSamplerTest::changesActOnTheNextToken()
{
    Card card(randomLogits(3000, 5, 1));
    Sampler sampler(1);
    for (const TokenId wanted : {5, 2999, 0}) {
        sampler.setParams(with([&](SamplingParams &p) { p.logitBias = {{wanted, 1e4F}}; }));
        QCOMPARE(*sampler.next(card.logits), wanted);
    }
}

void CudaSamplerTest::manyPenaltiesAreNoObstacle()
{
    const auto logits = randomLogits(6000, 5, 1);
    Card card(logits);
    Sampler onHost(3);
    Sampler onCard(3);
    SamplingParams params;
    params.presence = 0.5F;
    for (Sampler *sampler : {&onHost, &onCard}) {
        sampler->setParams(params);
        for (TokenId token = 0; token <= LogitDigest::MaxAdjustments; ++token) {
            sampler->count(token);
        }
    }
    QCOMPARE(*onCard.next(card.logits), onHost.next(logits));
}

void CudaSamplerTest::saysThatLogitsAreNoNumbers()
{
    auto logits = randomLogits(3000, 5, 1);
    logits[1234] = std::numeric_limits<float>::quiet_NaN();
    Card card(logits);
    const auto token = Sampler(1).next(card.logits);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error().code, ErrorCode::CorruptFile);
    QCOMPARE(token.error().subject, File);
}

void CudaSamplerTest::saysThatTheCardFailed()
{
    Card card(randomLogits(3000, 5, 1));
    cuda_on_cpu::card().launchesLeft = 1;
    const auto token = Sampler(1).next(card.logits);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error().code, ErrorCode::DeviceFailed);
}

QTEST_APPLESS_MAIN(CudaSamplerTest)
#include "tst_cuda_sampler.moc"
