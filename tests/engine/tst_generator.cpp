#include "engine/session/generator.h"
#include "engine/session/loop_detector.h"
#include "engine/session/stop_scanner.h"

#include <QTest>

#include <limits>

using rookery::FinishReason;
using rookery::generate;
using rookery::GenerationOptions;
using rookery::LoopDetector;
using rookery::Model;
using rookery::Sampler;
using rookery::SamplingParams;
using rookery::Session;
using rookery::StopScanner;
using rookery::TokenId;
using rookery::Tokenizer;

namespace {

const std::string Starter = ROOKERY_TEST_DATA "/../../resources/starter";

SamplingParams greedy()
{
    SamplingParams params;
    params.temperature = 0;
    return params;
}

GenerationOptions options(int maxTokens, std::vector<std::string> stopTexts = {})
{
    GenerationOptions o;
    o.maxTokens = maxTokens;
    o.stopTexts = std::move(stopTexts);
    o.sampling = [] { return greedy(); };
    o.stopTokens = {};
    return o;
}

/// A sampler's parameters that can give only this token.
SamplingParams only(TokenId token)
{
    SamplingParams params = greedy();
    params.logitBias = {{token, 1e6F}};
    return params;
}

}  // namespace

/// What is generated, where it stops, and that the state stands exactly behind the text.
class GeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAQuestion();
    void scannerFindsStopsAcrossPieces_data();
    void scannerFindsStopsAcrossPieces();
    void stateStandsBehindTheText_data();
    void stateStandsBehindTheText();
    void continuesWhereTheLimitCut();
    void stopTokenIsNotPartOfTheText();
    void samplingIsAskedBeforeEveryToken();
    void cancelsWithinAToken();
    void neverSplitsACharacter();
    void dropsACharacterThatWasNotFinished();
    void continuesAfterAStopText_data();
    void continuesAfterAStopText();
    void needsSomethingToContinue();
    void guessesLeaveTextAndStateAsTheyAre_data();
    void guessesLeaveTextAndStateAsTheyAre();
    void guessesDrawTheSameTokens();
    void loopIsEndedWhereThatIsAskedFor();
    void listsAndTablesAreNoLoops();

private:
    Session started(const std::string &prompt);
    /// Generation in which the sampler is made to give exactly `script`.
    rookery::Generation forced(Session &session, const std::vector<TokenId> &script,
                               std::vector<std::string> stops, int lookup = 0);

    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const Tokenizer> m_tokenizer;
};

void GeneratorTest::initTestCase()
{
    auto model = Model::load(Starter + "/lm.safetensors", {.device = "cpu", .threads = 2});
    QVERIFY2(model.has_value(), model ? "" : model.error().message().c_str());
    auto tokenizer = rookery::loadVocabulary(Starter + "/vocab.txt");
    QVERIFY(tokenizer.has_value());
    m_model = *model;
    m_tokenizer = *tokenizer;
}

Session GeneratorTest::started(const std::string &prompt)
{
    auto session = Session::create(m_model);
    const auto fed = session->feed(m_tokenizer->encode(prompt));
    Q_ASSERT(fed.has_value());
    return std::move(*session);
}

rookery::Generation GeneratorTest::forced(Session &session, const std::vector<TokenId> &script,
                                          std::vector<std::string> stops, int lookup)
{
    GenerationOptions o = options(static_cast<int>(script.size()), std::move(stops));
    o.stopTokens = {0};
    o.lookup = lookup;
    std::size_t next = 0;
    o.sampling = [&] { return only(script[next++]); };
    Sampler sampler(1);
    return *generate(session, *m_tokenizer, sampler, o);
}

void GeneratorTest::answersAQuestion()
{
    Session session = started("User: What is the capital of France?\n\nAssistant:");
    Sampler sampler(1);
    std::string streamed;
    GenerationOptions o = options(50, {"\n\n"});
    o.stopTokens = {0};
    o.onPiece = [&](std::string_view piece) { streamed += piece; };
    const auto generation = generate(session, *m_tokenizer, sampler, o);
    QVERIFY(generation.has_value());
    QVERIFY2(generation->text.find("Paris") != std::string::npos, generation->text.c_str());
    QVERIFY(generation->reason == FinishReason::StopText || generation->reason == FinishReason::EndOfText);
    QCOMPARE(streamed, generation->text);
    QVERIFY(generation->tokens > 1 && generation->seconds >= generation->firstTokenSeconds);
}

void GeneratorTest::scannerFindsStopsAcrossPieces_data()
{
    QTest::addColumn<QStringList>("stops");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("none set") << QStringList{} << QStringList{"a", "b"} << QStringList{"a", "b"} << false;
    QTest::newRow("inside one piece")
        << QStringList{"END"} << QStringList{"abENDcd"} << QStringList{"ab"} << true;
    QTest::newRow("across three") << QStringList{"\n\nUser"} << QStringList{"hi\n", "\nUs", "er:"}
                                  << QStringList{"hi", "", ""} << true;
    QTest::newRow("false start") << QStringList{"\n\nUser"} << QStringList{"hi\n", "\nUs", "ed"}
                                 << QStringList{"hi", "", "\n\nUsed"} << false;
    QTest::newRow("start inside a false start")
        << QStringList{"aab"} << QStringList{"aa", "a", "b"} << QStringList{"", "a", ""} << true;
    QTest::newRow("the earlier of two")
        << QStringList{"xyz", "y"} << QStringList{"wx", "yz"} << QStringList{"w", ""} << true;
}

void GeneratorTest::scannerFindsStopsAcrossPieces()
{
    QFETCH(QStringList, stops);
    QFETCH(QStringList, pieces);
    QFETCH(QStringList, given);
    QFETCH(bool, stopped);
    std::vector<std::string> texts;
    for (const QString &stop : stops) {
        texts.push_back(stop.toStdString());
    }
    StopScanner scanner(texts);
    QStringList got;
    for (const QString &piece : pieces) {
        got << QString::fromStdString(scanner.push(piece.toStdString()));
    }
    QCOMPARE(got, given);
    QCOMPARE(scanner.stopped(), stopped);
}

void GeneratorTest::stateStandsBehindTheText_data()
{
    QTest::addColumn<std::string>("answer");  // what the model is made to write
    QTest::addColumn<std::string>("stop");
    QTest::addColumn<std::string>("kept");
    QTest::newRow("stop text is one token")
        << std::string(" Yes.\n\n") << std::string("\n\n") << std::string(" Yes.");
    QTest::newRow("stop text over several tokens")
        << std::string(" Yes.\nUser: go") << std::string("\nUser:") << std::string(" Yes.");
    QTest::newRow("a false start before it")
        << std::string(" a\nUs b\nUser: go") << std::string("\nUser:") << std::string(" a\nUs b");
    QTest::newRow("stop text cuts a token")
        << std::string(" the bird house is") << std::string("ouse") << std::string(" the bird h");
    QTest::newRow("no stop text") << std::string(" The end of it") << std::string("\n\n")
                                  << std::string(" The end of it");
    QTest::newRow("held back at the limit")
        << std::string(" Yes.\nUs") << std::string("\nUser:") << std::string(" Yes.\nUs");
}

void GeneratorTest::stateStandsBehindTheText()
{
    QFETCH(std::string, answer);
    QFETCH(std::string, stop);
    QFETCH(std::string, kept);
    const std::string prompt = "User: Is it so?\n\nAssistant:";
    const std::string nextTurn = "\n\nUser: Why?\n\nAssistant:";
    Session session = started(prompt);
    const auto generation = forced(session, m_tokenizer->encode(answer), {stop});
    QCOMPARE(generation.text, kept);
    QVERIFY(session.feed(m_tokenizer->encode(nextTurn)).has_value());

    // The same conversation fed from the start. Tokens may be cut elsewhere where a stop text cut one, so the
    // number of tokens shows that nothing is missing or twice, and the logits that it is the same text.
    Session remarked = started(prompt);
    QVERIFY(remarked.feed(m_tokenizer->encode(kept)).has_value());
    QVERIFY(remarked.feed(m_tokenizer->encode(nextTurn)).has_value());
    QCOMPARE(session.state().tokensFed, remarked.state().tokensFed);
    for (std::size_t i = 0; i < session.logits().size(); ++i) {
        QVERIFY(std::abs(session.logits()[i] - remarked.logits()[i]) < 1e-3F);
    }
}

void GeneratorTest::guessesLeaveTextAndStateAsTheyAre_data()
{
    QTest::addColumn<std::string>("answer");
    const std::string text = " one two three four\nfive six seven eight\nnine ten eleven twelve";
    QTest::newRow("repeated to the end") << text;
    QTest::newRow("a word is another")
        << std::string(" one two three four\nfive six seven eleven\nnine ten eleven twelve");
    QTest::newRow("stops in the middle") << std::string(" one two three four\n\nfive six seven eight");
    QTest::newRow("a stop text's front at the end")
        << std::string(" one two three four\nfive six seven eight\n");
    QTest::newRow("goes on") << text + " thirteen fourteen";
}

/// With any number of guessed tokens, and cut at any length.
void GeneratorTest::guessesLeaveTextAndStateAsTheyAre()
{
    QFETCH(std::string, answer);
    const std::string prompt =
        "User: Repeat: one two three four\nfive six seven eight\nnine ten eleven twelve\n\nAssistant:";
    const std::vector<TokenId> script = m_tokenizer->encode(answer);
    int guessed = 0;
    for (std::size_t length = 1; length <= script.size(); ++length) {
        const std::vector<TokenId> cut(script.begin(), script.begin() + static_cast<std::ptrdiff_t>(length));
        Session plain = started(prompt);
        const auto expected = forced(plain, cut, {"\n\n"});
        QVERIFY(plain.feed(m_tokenizer->encode("\n\nUser: Why?")).has_value());
        for (const int lookup : {1, 4, 9}) {
            Session session = started(prompt);
            const auto generation = forced(session, cut, {"\n\n"}, lookup);
            guessed += generation.guessed;
            QCOMPARE(generation.text, expected.text);
            QCOMPARE(generation.tokens, expected.tokens);
            QCOMPARE(generation.reason, expected.reason);
            QVERIFY(session.feed(m_tokenizer->encode("\n\nUser: Why?")).has_value());
            QCOMPARE(session.state().tokensFed, plain.state().tokensFed);
            QCOMPARE(session.history().size(), plain.history().size());
            for (std::size_t i = 0; i < session.logits().size(); ++i) {
                QVERIFY(std::abs(session.logits()[i] - plain.logits()[i]) < 1e-3F);
            }
        }
    }
    QVERIFY(guessed > 20);
}

void GeneratorTest::guessesDrawTheSameTokens()
{
    // A pass of a few tokens gives the very numbers of single ones with int8 weights.
    const auto model =
        Model::load(Starter + "/lm.safetensors",
                    {.device = "cpu", .threads = 2, .format = rookery::kernels::WeightFormat::Int8});
    QVERIFY(model.has_value());
    for (const std::uint64_t seed : {1, 2, 3}) {
        std::string texts[2];
        int guessed = 0;
        for (const int lookup : {0, 4}) {
            auto session = Session::create(*model);
            QVERIFY(session.has_value());
            QVERIFY(session->feed(m_tokenizer->encode("User: Tell me a story.\n\nAssistant:")).has_value());
            Sampler sampler(seed);
            GenerationOptions o = options(200);
            o.sampling = [] {
                SamplingParams params;
                params.temperature = 0.6F;
                return params;
            };
            o.lookup = lookup;
            const auto generation = generate(*session, *m_tokenizer, sampler, o);
            QVERIFY(generation.has_value());
            texts[lookup / 4] = generation->text;
            guessed = generation->guessed;
        }
        QCOMPARE(texts[1], texts[0]);
        QVERIFY(guessed > 0);
    }
}

void GeneratorTest::loopIsEndedWhereThatIsAskedFor()
{
    const std::vector<TokenId> line = m_tokenizer->encode(" the cat sat on the mat");
    std::vector<TokenId> script;
    while (script.size() < 400) {
        script.insert(script.end(), line.begin(), line.end());
    }
    for (const bool asked : {false, true}) {
        Session session = started("User: Hello.\n\nAssistant:");
        GenerationOptions o = options(400);
        o.endsLoops = asked;
        std::size_t next = 0;
        o.sampling = [&] { return only(script[next++]); };
        Sampler sampler(1);
        const auto generation = generate(session, *m_tokenizer, sampler, o);
        QCOMPARE(generation->reason, asked ? FinishReason::Loop : FinishReason::TokenLimit);
        QCOMPARE(generation->tokens, asked ? LoopDetector::LeastTokens + static_cast<int>(line.size()) : 400);
        // What was written stays, and can be gone on with.
        QVERIFY(generate(session, *m_tokenizer, sampler, options(3))->tokens == 3);
    }
}

void GeneratorTest::listsAndTablesAreNoLoops()
{
    std::string counted;
    std::string table;
    for (int i = 0; i < 300; ++i) {
        counted += std::to_string(i) + ". The same words in every line of it\n";
        table += "| " + std::to_string(i * i % 1009) + " | yes | - |\n";
    }
    const std::string refrain(60, '-');
    for (const std::string &text : {counted, table, refrain}) {
        LoopDetector detector;
        for (const TokenId token : m_tokenizer->encode(text)) {
            QVERIFY(!detector.add(token));
        }
    }
}

void GeneratorTest::continuesWhereTheLimitCut()
{
    const std::string prompt = "User: Tell me a story.\n\nAssistant:";
    Sampler sampler(1);
    Session whole = started(prompt);
    const auto once = generate(whole, *m_tokenizer, sampler, options(24));
    Session cut = started(prompt);
    const auto first = generate(cut, *m_tokenizer, sampler, options(10));
    QCOMPARE(first->reason, FinishReason::TokenLimit);
    QCOMPARE(cut.state().pending.size(), std::size_t{1});
    const auto second = generate(cut, *m_tokenizer, sampler, options(14));
    QCOMPARE(first->text + second->text, once->text);
}

void GeneratorTest::stopTokenIsNotPartOfTheText()
{
    Session session = started("User: Hi\n\nAssistant:");
    std::vector<TokenId> script = m_tokenizer->encode(" Hello");
    script.push_back(0);
    const auto generation = forced(session, script, {});
    QCOMPARE(generation.text, std::string(" Hello"));
    QCOMPARE(generation.reason, FinishReason::EndOfText);
    QVERIFY(session.state().pending.empty());
}

void GeneratorTest::samplingIsAskedBeforeEveryToken()
{
    Session session = started("User: Hi\n\nAssistant:");
    Sampler sampler(1);
    GenerationOptions o = options(6);
    int asked = 0;
    o.sampling = [&] { return only(++asked <= 3 ? 66 : 67); };  // "A", then "B"
    QCOMPARE(generate(session, *m_tokenizer, sampler, o)->text, std::string("AAABBB"));
}

void GeneratorTest::cancelsWithinAToken()
{
    Session session = started("User: Hi\n\nAssistant:");
    Sampler sampler(1);
    std::stop_source stop;
    GenerationOptions o = options(100);
    o.stop = stop.get_token();
    int asked = 0;
    o.sampling = [&] {
        if (++asked == 5) {
            stop.request_stop();
        }
        return only(66);
    };
    const auto generation = generate(session, *m_tokenizer, sampler, o);
    QCOMPARE(generation->reason, FinishReason::Cancelled);
    QCOMPARE(generation->text, std::string("AAAAA"));
}

void GeneratorTest::neverSplitsACharacter()
{
    Session session = started("User: Hi\n\nAssistant:");
    std::vector<TokenId> script;
    for (const unsigned char byte : std::string("a😀b")) {
        script.push_back(byte + 1);
    }
    std::vector<std::string> pieces;
    GenerationOptions o = options(static_cast<int>(script.size()));
    std::size_t next = 0;
    o.sampling = [&] { return only(script[next++]); };
    o.onPiece = [&](std::string_view piece) { pieces.emplace_back(piece); };
    Sampler sampler(1);
    QVERIFY(generate(session, *m_tokenizer, sampler, o).has_value());
    QCOMPARE(pieces, (std::vector<std::string>{"a", "😀", "b"}));
}

void GeneratorTest::dropsACharacterThatWasNotFinished()
{
    const std::string prompt = "User: Hi\n\nAssistant:";
    for (const bool byEndOfText : {false, true}) {
        Session session = started(prompt);
        std::vector<TokenId> script;
        for (const unsigned char byte : std::string("a\xF0\x9F\x98")) {
            script.push_back(byte + 1);
        }
        if (byEndOfText) {
            script.push_back(0);
        }
        QCOMPARE(forced(session, script, {}).text, std::string("a"));
        Session remarked = started(prompt);
        QVERIFY(remarked.feed(m_tokenizer->encode("a")).has_value());
        QVERIFY(session.feed({}).has_value());
        QVERIFY(session.state() == remarked.state());
    }
}

void GeneratorTest::continuesAfterAStopText_data()
{
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("stop");
    QTest::newRow("of one token") << std::string(" Yes.\n\n") << std::string("\n\n");
    QTest::newRow("of several tokens") << std::string(" Yes.\nUser: go") << std::string("\nUser:");
    QTest::newRow("at the very start") << std::string("\n\n") << std::string("\n\n");
    QTest::newRow("that cuts a token") << std::string(" Yes. go") << std::string("es.");
}

void GeneratorTest::continuesAfterAStopText()
{
    QFETCH(std::string, answer);
    QFETCH(std::string, stop);
    const std::string prompt = "User: Is it so?\n\nAssistant:";
    Session session = started(prompt);
    const auto stopped = forced(session, m_tokenizer->encode(answer), {stop});
    QCOMPARE(stopped.reason, FinishReason::StopText);
    Session remarked = started(prompt);
    QVERIFY(remarked.feed(m_tokenizer->encode(stopped.text)).has_value());
    Sampler sampler(1);
    const auto goesOn = generate(session, *m_tokenizer, sampler, options(8));
    QVERIFY2(goesOn.has_value(), goesOn ? "" : goesOn.error().message().c_str());
    QCOMPARE(goesOn->text, generate(remarked, *m_tokenizer, sampler, options(8))->text);
}

void GeneratorTest::needsSomethingToContinue()
{
    auto session = Session::create(m_model);
    Sampler sampler(1);
    const auto generation = generate(*session, *m_tokenizer, sampler, options(5));
    QVERIFY(!generation.has_value());
    QCOMPARE(generation.error().code, rookery::ErrorCode::BadInput);
}

QTEST_APPLESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
