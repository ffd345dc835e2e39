#include "engine/session/session.h"
#include "tests/engine/golden.h"

#include <QTest>

#include <array>
#include <cmath>

using rookery::LoadOptions;
using rookery::LogitsWanted;
using rookery::Model;
using rookery::State;

#if defined(ROOKERY_TESTS_A_CARD)
namespace rookery::kernels::testing {
const Backend &cardBackend();
}
#endif

namespace {

#if defined(ROOKERY_TESTS_A_CARD)
LoadOptions loadOptions()
{
    return {.opened = rookery::kernels::testing::cardBackend().open({.threads = 2})};
}
// Beyond this many rows a card multiplies numbers of 16 bits, so that their number shows in the result.
constexpr int ExactStreams = 4;
// Kernels on fibers take their time; the third step repeats what the second recorded.
constexpr int Steps = 3;
constexpr int Counts[] = {1, 3, 16};
#else
LoadOptions loadOptions()
{
    return {.device = "cpu", .threads = 2};
}
constexpr int ExactStreams = Model::MaxStreams;
constexpr int Steps = 4;
constexpr int Counts[] = {1, 2, 3, 8, 16};
#endif

/// Another text for every conversation.
int tokenOf(int stream, int step)
{
    return 1 + (7 * stream + 3 * step + stream * step) % 20;
}

double relativeError(std::span<const float> got, std::span<const float> expected)
{
    double difference = 0;
    double norm = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += std::pow(static_cast<double>(got[i]) - expected[i], 2);
        norm += std::pow(expected[i], 2);
    }
    return got.size() == expected.size() ? std::sqrt(difference / norm) : INFINITY;
}

}  // namespace

/// Several conversations in one pass are computed as each of them alone.
class StreamsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachIsAsAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("streams");
        for (const char *name :
             {"v4_small", "v51_small", "v52_small", "v6_small", "v7_small", "v7a_small", "v8_rc00_small"}) {
            const QDir folder = golden::folder(QStringLiteral("engine/") + QLatin1String(name));
            const QStringList files = folder.entryList({"*.bf16.pth", "*.f32.pth", "*.bf16.safetensors"});
            for (const int streams : Counts) {
                // On tensor cores one version shows what all do there.
                const bool tried =
                    streams <= ExactStreams || QLatin1String(name) == QLatin1String("v7_small");
                if (tried && !files.isEmpty()) {
                    QTest::addRow("%s, %d", name, streams) << folder.filePath(files.first()) << streams;
                }
            }
        }
    }

    void eachIsAsAlone()
    {
        QFETCH(QString, file);
        QFETCH(int, streams);
        const auto model = Model::load(file.toStdString(), loadOptions());
        QVERIFY2(model.has_value(), model ? "" : model.error().message().c_str());
        const auto vocabulary = static_cast<std::size_t>((*model)->info().vocabulary);
        auto together = (*model)->makeWorkspace(streams);
        auto alone = (*model)->makeWorkspace(1);
        QVERIFY(together && alone);

        std::vector<State> states;
        std::vector<State> expected;
        std::vector<State *> places;
        for (int i = 0; i < streams; ++i) {
            states.push_back(std::move(*(*model)->startState()));
            expected.push_back(std::move(*(*model)->startState()));
        }
        for (State &state : states) {
            places.push_back(&state);
        }
        std::vector<float> logits(static_cast<std::size_t>(streams) * vocabulary);
        std::vector<float> one(vocabulary);
        const double tolerance = streams > ExactStreams ? 2e-2 : 1e-5;
        for (int step = 0; step < Steps; ++step) {
            std::vector<rookery::TokenId> tokens;
            for (int i = 0; i < streams; ++i) {
                tokens.push_back(tokenOf(i, step));
            }
            QVERIFY((*model)->step(tokens, places, **together, logits).has_value());
            for (int i = 0; i < streams; ++i) {
                const auto stream = static_cast<std::size_t>(i);
                const rookery::Input input{.tokens = std::span(tokens).subspan(stream, 1), .embeddings = {}};
                QVERIFY(
                    (*model)->forward(input, expected[stream], **alone, LogitsWanted::Last, one).has_value());
                const auto got = std::span(logits).subspan(stream * vocabulary, vocabulary);
                const double error = relativeError(got, one);
                QVERIFY2(error <= tolerance,
                         qPrintable(QString("stream %1, step %2: %3").arg(i).arg(step).arg(error)));
            }
        }
        for (std::size_t i = 0; i < states.size(); ++i) {
            QCOMPARE(states[i].tokensFed, expected[i].tokensFed);
            QVERIFY(relativeError(states[i].values(), expected[i].values()) <= tolerance);
        }
    }

    void trailIsWhereSingleTokensLead_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name :
             {"v4_small", "v51_small", "v52_small", "v6_small", "v7_small", "v7a_small", "v8_rc00_small"}) {
            const QDir folder = golden::folder(QStringLiteral("engine/") + QLatin1String(name));
            const QStringList files = folder.entryList({"*.bf16.pth", "*.f32.pth", "*.bf16.safetensors"});
            if (!files.isEmpty()) {
                QTest::newRow(name) << folder.filePath(files.first());
            }
        }
    }

    /// A pass of several tokens that keeps the states behind the first of them.
    void trailIsWhereSingleTokensLead()
    {
        QFETCH(QString, file);
        const auto model = Model::load(file.toStdString(), loadOptions());
        QVERIFY2(model.has_value(), model ? "" : model.error().message().c_str());
        constexpr std::size_t Tokens = 4;
        std::vector<rookery::TokenId> tokens;
        for (int i = 0; i < static_cast<int>(Tokens); ++i) {
            tokens.push_back(tokenOf(2, i));
        }
        const auto vocabulary = static_cast<std::size_t>((*model)->info().vocabulary);
        auto together = (*model)->makeWorkspace(Tokens);
        auto alone = (*model)->makeWorkspace(1);
        QVERIFY(together && alone);
        for (std::size_t kept = 0; kept < Tokens; ++kept) {
            State state = std::move(*(*model)->startState());
            State expected = std::move(*(*model)->startState());
            std::vector<State> behind;
            std::vector<State *> places;
            for (std::size_t i = 0; i < kept; ++i) {
                behind.emplace_back((*model)->stateTarget());
            }
            for (State &one : behind) {
                places.push_back(&one);
            }
            std::vector<float> logits(Tokens * vocabulary);
            const rookery::Input input{.tokens = tokens, .embeddings = {}, .stop = {}, .trail = places};
            QVERIFY((*model)->forward(input, state, **together, LogitsWanted::All, logits).has_value());
            for (std::size_t i = 0; i < Tokens; ++i) {
                const rookery::Input next{.tokens = std::span(tokens).subspan(i, 1), .embeddings = {}};
                std::vector<float> one(vocabulary);
                QVERIFY((*model)->forward(next, expected, **alone, LogitsWanted::Last, one).has_value());
                const State &got = i < kept ? behind[i] : state;
                if (i < kept || i + 1 == Tokens) {
                    QCOMPARE(got.tokensFed, expected.tokensFed);
                    QVERIFY(relativeError(got.values(), expected.values()) <= 1e-5);
                }
                QVERIFY(relativeError(std::span(logits).subspan(i * vocabulary, vocabulary), one) <= 1e-5);
            }
        }
    }

    void refusesATokenBeyondTheVocabulary()
    {
        const auto model = Model::load(golden::folder("engine/v7_small").filePath("m.bf16.pth").toStdString(),
                                       loadOptions());
        QVERIFY(model.has_value());
        auto workspace = (*model)->makeWorkspace(2);
        auto first = (*model)->startState();
        auto second = (*model)->startState();
        const std::vector<float> before = second->values();
        std::vector<float> logits(2 * static_cast<std::size_t>((*model)->info().vocabulary));
        const std::array<rookery::TokenId, 2> tokens = {1, 1 << 20};
        const std::array<State *, 2> states = {&*first, &*second};
        const auto stepped = (*model)->step(tokens, states, **workspace, logits);
        QVERIFY(!stepped.has_value());
        QCOMPARE(stepped.error().code, rookery::ErrorCode::BadInput);
        QCOMPARE(second->values(), before);
    }
};

QTEST_APPLESS_MAIN(StreamsTest)
#include "tst_streams.moc"
