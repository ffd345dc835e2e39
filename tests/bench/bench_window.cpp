// What whoever sits at the window waits for, through everything between a key and the model.
//     bench_window [MODEL [VOCABULARY [none|int8|int4 [THREADS]]]]
// The starter if no model is named; one from make_model takes the starter's vocabulary. Prints medians of
// five rounds: the first token of the next answer in a short conversation that is opened and in one of a
// million tokens; an answer alone and beside a book of 300,000 words that is read onto the shelf; a
// suggestion behind the last key.

#include "app/reading/shelf_controller.h"
#include "app/writing/writing.h"
#include "tests/app/chat_fixture.h"
#include "tests/app/endless_answer.h"
#include "tests/app/long_conversation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <vector>

namespace {

constexpr int Rounds = 5;
constexpr int LongestMs = 600'000;

struct Wanted {
    QString model = QStringLiteral(ROOKERY_STARTER);
    QString vocabulary;
    rookery::kernels::WeightFormat format = rookery::kernels::WeightFormat::AsStored;
    int threads = 0;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

void waitFor(const std::function<bool()> &holds, const char *what)
{
    if (!QTest::qWaitFor(holds, LongestMs)) {
        giveUp(what);
    }
}

void load(ChatFixture &window, const Wanted &wanted)
{
    LoadRequest request;
    request.file = wanted.model;
    request.vocabulary = wanted.vocabulary;
    request.dataFolder = window.folder;
    request.device = QStringLiteral("cpu");
    request.threads = wanted.threads;
    request.format = wanted.format;
    QObject::connect(&window.engine, &EngineClient::loadFailed, &window.engine,
                     [](const QString &, int, const QString &sentence) { giveUp(qPrintable(sentence)); });
    window.engine.load(request);
    waitFor([&] { return window.engine.model().loaded(); }, "the model isn't loaded");
}

/// From the click on a conversation, its next question typed already, to the first token of the answer.
struct Opening {
    double ms = 0;
    int tokensFed = 0;
};

Opening openingOf(const QString &folder, qint64 conversation, const Wanted &wanted)
{
    ChatFixture window(folder);
    load(window, wanted);
    window.sampling.setMaxTokens(1);
    QElapsedTimer clock;
    clock.start();
    if (!window.open(conversation)) {
        giveUp("the conversation isn't opened");
    }
    window.chat.asking()->send(QStringLiteral("What is the capital of Italy?"));
    std::optional<double> first;
    QObject::connect(&window.engine, &EngineClient::runFinished, &window.engine,
                     [&] { first = first.value_or(static_cast<double>(clock.nsecsElapsed()) / 1e6); });
    waitFor([&] { return first && !window.chat.asking()->busy(); }, "there is no answer");
    return {*first, window.last().stats.promptTokens};
}

void timeOpening(const Wanted &wanted)
{
    const QTemporaryDir folder;
    qint64 few = 0;
    qint64 million = 0;
    {
        ChatFixture window(folder.path());
        load(window, wanted);
        window.sampling.setMaxTokens(60);
        if (!window.ask(QStringLiteral("What is the capital of France?"))) {
            giveUp("there is no answer");
        }
        window.settle();
        few = window.chat.conversationId();
        const auto added = window.store.thread()
                               .future([few](rookery::ChatStore &store) {
                                   return addLongConversation(store, few, 1'000'000);
                               })
                               .result();
        if (!added) {
            giveUp(qPrintable(added.error().message()));
        }
        million = *added;
    }
    for (const auto &[what, conversation] :
         {std::pair("opened, 100 tokens", few), std::pair("opened, 1,000,000 tokens", million)}) {
        std::vector<double> ms;
        int tokensFed = 0;
        for (int round = 0; round < Rounds; ++round) {
            const Opening opening = openingOf(folder.path(), conversation, wanted);
            ms.push_back(opening.ms);
            tokensFed = opening.tokensFed;
        }
        std::printf("%-44s %8.0f ms to the first token, %d tokens fed\n", what, median(ms), tokensFed);
    }
}

/// Tokens a second of an answer that the window shows.
double answerSpeed(ChatFixture &window)
{
    std::vector<double> speeds;
    for (int round = 0; round < Rounds; ++round) {
        if (!window.ask(QStringLiteral("Tell me a story about a cat."))) {
            giveUp("there is no answer");
        }
        speeds.push_back(window.last().stats.tokensPerSecond);
    }
    return median(speeds);
}

void timeBesideABook(const Wanted &wanted)
{
    const QTemporaryDir folder;
    ChatFixture window(folder.path());
    load(window, wanted);
    window.sampling.setMaxTokens(200);
    window.sampling.setParams(withoutEnd());
    Settings settings(folder.path());
    ShelfController shelf(window.engine, window.store, window.chats, settings, window.undo);
    shelf.start();
    const double alone = answerSpeed(window);
    QFile book(folder.filePath(QStringLiteral("book.txt")));
    QByteArray text;
    for (int words = 0, i = 0; words < 300'000; words += 10, ++i) {
        text += "Rook number " + QByteArray::number(i) + " builds a nest in the elm.\n";
    }
    if (!book.open(QIODevice::WriteOnly) || book.write(text) != text.size()) {
        giveUp("the book can't be written");
    }
    book.close();
    shelf.add({QUrl::fromLocalFile(book.fileName())});
    const auto read = [&] { return shelf.items()->data(shelf.items()->index(0), ShelfModel::FractionRole); };
    waitFor([&] { return shelf.items()->count() > 0 && read().toDouble() > 0; }, "the book isn't read");
    const double before = read().toDouble();
    QElapsedTimer clock;
    clock.start();
    const double beside = answerSpeed(window);
    const double share = read().toDouble() - before;
    std::printf("%-44s %8.0f tokens/s\n", "an answer alone", alone);
    std::printf("%-44s %8.0f tokens/s, %.0f %% of alone; %.1f %% of the book read in %.0f s\n",
                "an answer beside a book that is read", beside, 100 * beside / alone, 100 * share,
                static_cast<double>(clock.elapsed()) / 1e3);
}

void timeSuggestion(const Wanted &wanted)
{
    const QTemporaryDir folder;
    ChatFixture window(folder.path());
    load(window, wanted);
    Settings settings(folder.path());
    Writing writing(window.engine, window.store, settings);
    writing.sampling()->applyPreset(SamplingModel::ExactPreset);
    writing.sampling()->setSeed(7);
    Manuscript &manuscript = *writing.manuscript();
    const auto type = [&](const QString &words) {
        writing.type({manuscript.cursor(), 0}, words);
        manuscript.setCursor(manuscript.cursor(), {manuscript.cursor(), 0});
    };
    double secondsAToken = 0;
    QObject::connect(&window.engine, &EngineClient::runFinished, &window.engine,
                     [&](RunId, const rookery::runtime::Finished &finished) {
                         if (finished.written.tokens > 1) {
                             secondsAToken = finished.written.seconds / finished.written.tokens;
                         }
                     });
    type(QStringLiteral("Once upon a time there was a rook that lived in the tower of the old church."));
    std::vector<double> ms;
    for (int round = 0; round < 3 * Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        type(QStringLiteral(" And"));
        waitFor([&] { return !writing.suggestion()->text().isEmpty(); }, "nothing is suggested");
        ms.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        waitFor([&] { return !window.engine.running(); }, "the suggestion doesn't end");
    }
    std::printf("%-44s %8.0f ms to its first word, %.0f ms a decode step\n",
                "a suggestion behind the last key", median(ms), 1e3 * secondsAToken);
}

}  // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Wanted wanted;
    if (arguments.size() > 1) {
        wanted.model = arguments[1];
        wanted.vocabulary =
            arguments.size() > 2 ? arguments[2] : QStringLiteral(ROOKERY_STARTER "/vocab.txt");
    }
    const QString quant = arguments.value(3);
    wanted.format = quant == QLatin1String("int8")   ? rookery::kernels::WeightFormat::Int8
                    : quant == QLatin1String("int4") ? rookery::kernels::WeightFormat::Int4
                                                     : rookery::kernels::WeightFormat::AsStored;
    wanted.threads = arguments.value(4).toInt();
    timeOpening(wanted);
    timeBesideABook(wanted);
    timeSuggestion(wanted);
}
