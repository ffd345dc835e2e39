#include "engine/session/generator.h"
#include "tests/cuda_on_cpu/card.h"

#include <QTest>

using cuda_on_cpu::card;
using rookery::ErrorCode;
using rookery::generate;
using rookery::GenerationOptions;
using rookery::Model;
using rookery::Sampler;
using rookery::SamplingParams;
using rookery::Session;
using rookery::TokenId;
using rookery::Tokenizer;

namespace {

const std::string Starter = ROOKERY_TEST_DATA "/../../resources/starter";

GenerationOptions options(const SamplingParams &params, int maxTokens)
{
    GenerationOptions o;
    o.maxTokens = maxTokens;
    o.sampling = [params] { return params; };
    return o;
}

}  // namespace

/// Generation with the starter model on a card, whose logits stay there.
class CudaGeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { card().repair(); }
    void drawsWhatTheLogitsGive_data();
    void drawsWhatTheLogitsGive();
    void standsBehindAStopText();
    void continuesWhereTheLimitCut();
    void fetchesLogitsWhenAsked();
    void takesFewKernels();
    void tellsThatTheCardFailed();

private:
    Session started(const std::string &prompt);

    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const Tokenizer> m_tokenizer;
};

void CudaGeneratorTest::initTestCase()
{
    auto model = Model::load(Starter + "/lm.safetensors", {.device = "cuda", .threads = 2});
    QVERIFY2(model.has_value(), model ? "" : model.error().message().c_str());
    auto tokenizer = rookery::loadVocabulary(Starter + "/vocab.txt");
    QVERIFY(tokenizer.has_value());
    m_model = *model;
    m_tokenizer = *tokenizer;
}

Session CudaGeneratorTest::started(const std::string &prompt)
{
    auto session = Session::create(m_model);
    const auto fed = session->feed(m_tokenizer->encode(prompt));
    Q_ASSERT(fed.has_value());
    return std::move(*session);
}

void CudaGeneratorTest::drawsWhatTheLogitsGive_data()
{
    QTest::addColumn<float>("temperature");
    QTest::addColumn<float>("topP");
    QTest::addColumn<float>("presence");
    QTest::newRow("greedy") << 0.0F << 1.0F << 0.0F;
    QTest::newRow("as usual") << 1.0F << 0.5F << 0.0F;
    QTest::newRow("with penalties") << 1.0F << 0.7F << 0.6F;
    QTest::newRow("no filter") << 1.2F << 1.0F << 0.0F;
}

void CudaGeneratorTest::drawsWhatTheLogitsGive()
{
    QFETCH(float, temperature);
    QFETCH(float, topP);
    QFETCH(float, presence);
    SamplingParams params;
    params.temperature = temperature;
    params.topP = topP;
    params.presence = presence;
    constexpr int Tokens = 4;
    const std::string prompt = "Once";

    // Token by token, with the logits on the host.
    Session plain = started(prompt);
    Sampler sampler(5);
    sampler.setParams(params);
    std::string expected;
    for (int i = 0; i < Tokens; ++i) {
        const TokenId token = sampler.next(plain.logits());
        expected += m_tokenizer->bytesOf(token);
        QVERIFY(plain.feed(std::span(&token, 1)).has_value());
    }

    Session session = started(prompt);
    Sampler again(5);
    card().bytesToHost = 0;
    GenerationOptions o = options(params, Tokens);
    o.stopTokens = {};
    const auto generation = generate(session, *m_tokenizer, again, o);
    QVERIFY(generation.has_value());
    QCOMPARE(generation->text, expected);
    // A digest for every token but the first, and perhaps a stretch of the vocabulary.
    const std::size_t most = sizeof(rookery::kernels::LogitDigest) + 4 * 1024;
    QVERIFY(card().bytesToHost > 0 && card().bytesToHost <= Tokens * most);
}

void CudaGeneratorTest::standsBehindAStopText()
{
    const std::string answer = " Yes.\n\nUser";
    const std::vector<TokenId> script = m_tokenizer->encode(answer);
    Session session = started("Hi");
    GenerationOptions o = options({}, static_cast<int>(script.size()));
    o.stopTexts = {"\n\nUser"};
    std::size_t next = 0;
    o.sampling = [&] {
        SamplingParams params;
        params.temperature = 0;
        params.logitBias = {{script[next++], 1e6F}};
        return params;
    };
    Sampler sampler(1);
    const auto generation = generate(session, *m_tokenizer, sampler, o);
    QVERIFY(generation.has_value());
    QCOMPARE(generation->text, std::string(" Yes."));
    QVERIFY(session.feed(m_tokenizer->encode("\n\n")).has_value());

    Session remarked = started("Hi");
    QVERIFY(remarked.feed(m_tokenizer->encode(" Yes.")).has_value());
    QVERIFY(remarked.feed(m_tokenizer->encode("\n\n")).has_value());
    QCOMPARE(session.state().tokensFed, remarked.state().tokensFed);
}

void CudaGeneratorTest::continuesWhereTheLimitCut()
{
    const std::string prompt = "Once";
    SamplingParams params;
    params.frequency = 0.3F;
    Sampler one(9);
    Session whole = started(prompt);
    const auto once = generate(whole, *m_tokenizer, one, options(params, 4));
    Sampler two(9);
    Session cut = started(prompt);
    const auto first = generate(cut, *m_tokenizer, two, options(params, 2));
    const auto second = generate(cut, *m_tokenizer, two, options(params, 2));
    QCOMPARE(first->text + second->text, once->text);
}

void CudaGeneratorTest::fetchesLogitsWhenAsked()
{
    Session session = started("User:");
    const TokenId token = 66;
    QVERIFY(session.deviceLogits() == nullptr);
    QVERIFY(session.feed(std::span(&token, 1), {.leaveLogits = true}).has_value());
    QVERIFY(session.deviceLogits() != nullptr && session.logits().empty());
    QVERIFY(session.fetchLogits().has_value());
    QVERIFY(session.deviceLogits() == nullptr);

    Session plain = started("User:");
    QVERIFY(plain.feed(std::span(&token, 1)).has_value());
    QCOMPARE(std::vector<float>(session.logits().begin(), session.logits().end()),
             std::vector<float>(plain.logits().begin(), plain.logits().end()));
}

/// A launch takes a card a microsecond or two, which is much of a small model's token.
void CudaGeneratorTest::takesFewKernels()
{
    Session session = started("Hi");
    const TokenId token = 66;
    card().launched = 0;
    QVERIFY(session.feed(std::span(&token, 1), {.leaveLogits = true}).has_value());
    // Of a layer: token shift; r, k, v and first halves; second halves; time mix; output; token shift; key;
    // value. Of the rest: norm of the embedding, last norm, head.
    QCOMPARE(card().launched, 8 * m_model->info().layers + 3);
    card().launched = 0;
    QVERIFY(Sampler(1).next(*session.deviceLogits()).has_value());
    QCOMPARE(card().launched, 2);
}

void CudaGeneratorTest::tellsThatTheCardFailed()
{
    Session session = started("Hi");
    card().launchesLeft = 100;
    Sampler sampler(1);
    const auto generation = generate(session, *m_tokenizer, sampler, options({}, 20));
    QVERIFY(!generation.has_value());
    QCOMPARE(generation.error().code, ErrorCode::DeviceFailed);
}

QTEST_APPLESS_MAIN(CudaGeneratorTest)
#include "tst_cuda_generator.moc"
