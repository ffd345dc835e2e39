// What whoever sits at the window waits for, through everything between a key and the model.
//     bench_window [MODEL [VOCABULARY [none|int8|int4 [THREADS [WHAT]]]]]
// The starter if no model is named, or an empty one; one from make_model takes the starter's vocabulary.
// WHAT is one of opening, question, book, suggestion and inspector; all of them if left out.
// Prints medians of some rounds: the first token of the next answer in a short conversation that is opened
// and in ones of a million tokens, taking turns; of an answer to a question of 300 words that was read while
// it was typed, and of one that wasn't; an answer alone and beside a book of 300,000 words that is
// read onto the shelf; a suggestion behind the last key; answers whose tokens' probabilities nobody is told,
// are noted, and are looked at as they come.

#include "app/inspect/answer_inspection.h"
#include "app/inspect/next_in_answer.h"
#include "app/reading/shelf_controller.h"
#include "app/writing/writing.h"
#include "tests/app/chat_fixture.h"
#include "tests/app/endless_answer.h"
#include "tests/app/long_conversation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

namespace {

constexpr int Rounds = 5;
constexpr int Openings = 15;
constexpr int InspectedTokens = 200;
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

/// Without the pauses of QTest::qWaitFor, in which nothing goes on.
void waitFor(const std::function<bool()> &holds, const char *what)
{
    QTimer late;
    late.setSingleShot(true);
    late.callOnTimeout([what] { giveUp(what); });
    late.start(LongestMs);
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// That all threads of this program computed.
double processorMs()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
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
    double processorMs = 0;
    int tokensFed = 0;
};

Opening openingOf(const QString &folder, qint64 conversation, const Wanted &wanted)
{
    ChatFixture window(folder);
    load(window, wanted);
    window.sampling.setMaxTokens(1);
    Opening opening;
    bool answered = false;
    QElapsedTimer clock;
    const double computed = processorMs();
    clock.start();
    QObject::connect(&window.engine, &EngineClient::pieceReady, &window.engine, [&] {
        if (!std::exchange(answered, true)) {
            opening.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            opening.processorMs = processorMs() - computed;
        }
    });
    window.chat.open(conversation);
    waitFor([&] { return !window.chat.opening(); }, "the conversation isn't opened");
    window.chat.asking()->send(QStringLiteral("What is the capital of Italy?"));
    waitFor([&] { return answered && !window.chat.asking()->busy(); }, "there is no answer");
    opening.tokensFed = window.last().stats.promptTokens;
    return opening;
}

void timeOpening(const Wanted &wanted)
{
    const QTemporaryDir folder;
    struct Case {
        const char *what;
        int sentencesAMessage;  ///< 0 = the one conversation that the model has written itself
        qint64 conversation = 0;
        std::vector<double> ms = {};
        std::vector<double> processorMs = {};
        std::vector<double> ratios = {};
        int tokensFed = 0;
    };
    std::array cases = {Case{"opened, 100 tokens", 0}, Case{"opened, 1,000,000 tokens in long messages", 300},
                        Case{"opened, 1,000,000 tokens in many messages", 30}};
    {
        ChatFixture window(folder.path());
        load(window, wanted);
        window.sampling.setMaxTokens(60);
        if (!window.ask(QStringLiteral("What is the capital of France?"))) {
            giveUp("there is no answer");
        }
        window.settle();
        const qint64 few = window.chat.conversationId();
        for (Case &one : cases) {
            const auto add = [&](rookery::ChatStore &store) {
                return addLongConversation(store, few, 1'000'000, one.sentencesAMessage);
            };
            const auto added = one.sentencesAMessage == 0 ? rookery::StoreResult<qint64>(few)
                                                          : window.store.thread().future(add).result();
            if (!added) {
                giveUp(qPrintable(added.error().message()));
            }
            one.conversation = *added;
        }
    }
    for (int round = 0; round < Openings; ++round) {
        for (Case &one : cases) {
            const Opening opening = openingOf(folder.path(), one.conversation, wanted);
            one.ms.push_back(opening.ms);
            one.processorMs.push_back(opening.processorMs);
            one.ratios.push_back(opening.ms / cases[0].ms.back());
            one.tokensFed = opening.tokensFed;
        }
    }
    for (const Case &one : cases) {
        std::printf("%-44s %8.1f ms to the first token, %.1f ms of processor time, %d tokens fed, %.2f times "
                    "the time of the first (median of %d pairs)\n",
                    one.what, median(one.ms), median(one.processorMs), one.tokensFed, median(one.ratios),
                    Openings);
    }
}

/// From Enter to the first token of the answer to a question of 300 words.
double questionMs(ChatFixture &window, const QString &question, bool readAhead)
{
    window.chat.open(0);
    if (readAhead) {
        bool read = false;
        const QMetaObject::Connection told = QObject::connect(&window.engine, &EngineClient::readFinished,
                                                              &window.engine, [&read] { read = true; });
        window.chat.setDraft(question);
        waitFor([&read] { return read; }, "what is typed isn't read");
        QObject::disconnect(told);
        waitFor([&] { return !window.engine.running(); }, "reading what is typed doesn't end");
    }
    bool answered = false;
    QElapsedTimer clock;
    double ms = 0;
    const QMetaObject::Connection told =
        QObject::connect(&window.engine, &EngineClient::pieceReady, &window.engine, [&] {
            if (!std::exchange(answered, true)) {
                ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            }
        });
    clock.start();
    window.chat.asking()->send(question);
    waitFor([&] { return answered && !window.chat.asking()->busy(); }, "there is no answer");
    QObject::disconnect(told);
    return ms;
}

void timeQuestion(const Wanted &wanted)
{
    const QTemporaryDir folder;
    ChatFixture window(folder.path());
    load(window, wanted);
    window.sampling.setMaxTokens(1);
    const auto question = [](int number) {
        QString text = QStringLiteral("This is question %1.").arg(number);
        for (int words = 4, i = 0; words < 300; words += 10, ++i) {
            text += QStringLiteral(" Rook number %1 builds a nest in the tall elm.").arg(number * 100 + i);
        }
        return text;
    };
    std::vector<double> ahead;
    std::vector<double> unread;
    for (int round = 0; round < Rounds; ++round) {
        ahead.push_back(questionMs(window, question(2 * round), true));
        unread.push_back(questionMs(window, question(2 * round + 1), false));
    }
    std::printf("%-44s %8.1f ms to the first token, %.1f ms where it wasn't (medians of %d pairs)\n",
                "a question of 300 words, read while typed", median(ahead), median(unread), Rounds);
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
    int passes = 0;
    QObject::connect(
        &window.engine, &EngineClient::readFinished, &window.engine,
        [&](RunId, const rookery::runtime::ReadingDone &reading) { passes += reading.tokens > 0 ? 1 : 0; });
    type(QStringLiteral("Once upon a time there was a rook that lived in the tower of the old church."));
    std::vector<double> ms;
    std::vector<double> passesEach;
    for (int round = 0; round < 3 * Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        passes = 0;
        type(QStringLiteral(" And"));
        waitFor([&] { return !writing.suggestion()->text().isEmpty(); }, "nothing is suggested");
        ms.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        passesEach.push_back(passes);
        waitFor([&] { return !window.engine.running(); }, "the suggestion doesn't end");
    }
    std::printf("%-44s %8.1f ms to its first token, which took %.0f pass; %.1f ms a decode step\n",
                "a suggestion behind the last key", median(ms), median(passesEach), 1e3 * secondsAToken);
}

/// An answer of 200 tokens and what it took.
struct Spent {
    double msAToken = 0;
    double processorMsAToken = 0;
};

/// As the window asks, but for the figures.
Spent answerOf(ChatFixture &window, bool figures)
{
    rookery::runtime::Job job;
    job.parts = {rookery::runtime::Part::reading("User: Tell me a story about a cat.\n\nAssistant:")};
    job.drafts = {rookery::runtime::Draft{.seed = 7}};
    job.writing.maxTokens = InspectedTokens;
    job.writing.records = figures;
    job.writing.sampling = [params = withoutEnd()] { return params; };
    Spent spent;
    bool ended = false;
    const QMetaObject::Connection told =
        QObject::connect(&window.engine, &EngineClient::runFinished, &window.engine,
                         [&](RunId, const rookery::runtime::Finished &finished) {
                             ended = true;
                             spent.msAToken = 1e3 * finished.written.seconds / finished.written.tokens;
                         });
    const double before = processorMs();
    window.engine.run(std::move(job));
    waitFor([&] { return ended; }, "there is no answer");
    spent.processorMsAToken = (processorMs() - before) / InspectedTokens;
    QObject::disconnect(told);
    return spent;
}

Spent answerShown(ChatFixture &window)
{
    const double before = processorMs();
    window.chat.asking()->send(QStringLiteral("Tell me a story about a cat."));
    waitFor([&] { return window.chat.asking()->busy(); }, "nothing is asked");
    waitFor([&] { return !window.chat.asking()->busy(); }, "there is no answer");
    return {1e3 / window.last().stats.tokensPerSecond, (processorMs() - before) / InspectedTokens};
}

void timeInspector(const Wanted &wanted)
{
    const QTemporaryDir folder;
    ChatFixture window(folder.path());
    load(window, wanted);
    window.sampling.setMaxTokens(InspectedTokens);
    window.sampling.setParams(withoutEnd());
    AnswerInspection inspection(window.engine, window.store, window.sampling, window.chat);
    NextInAnswer sliders(window.engine, window.sampling, window.chat);
    bool open = false;
    QObject::connect(window.chat.asking(), &Asking::answerStarted, window.chat.asking(), [&] {
        if (open) {
            inspection.open(static_cast<double>(window.last().id));
        }
    });
    struct Pair {
        const char *what;
        const char *against;
        std::vector<Spent> spent = {};
        std::vector<double> ratios = {};
        std::vector<double> processorRatios = {};

        void add(const Spent &without, const Spent &with)
        {
            spent.push_back(with);
            ratios.push_back(with.msAToken / without.msAToken);
            processorRatios.push_back(with.processorMsAToken / without.processorMsAToken);
        }
    };
    Pair closed{"an answer, the inspector closed", "without figures"};
    Pair opened{"an answer, the inspector and sliders open", "closed"};
    for (int round = 0; round < Openings; ++round) {
        const Spent without = answerOf(window, false);
        closed.add(without, answerOf(window, true));
        const Spent unseen = answerShown(window);
        open = true;
        sliders.setWatched(true);
        opened.add(unseen, answerShown(window));
        sliders.setWatched(false);
        inspection.close();
        open = false;
    }
    for (const Pair &pair : {closed, opened}) {
        std::vector<double> ms;
        for (const Spent &spent : pair.spent) {
            ms.push_back(spent.msAToken);
        }
        std::printf("%-44s %8.3f ms a token, %.3f times the time of one %s, %.3f the processor time (medians "
                    "of %d pairs)\n",
                    pair.what, median(ms), median(pair.ratios), pair.against, median(pair.processorRatios),
                    Openings);
    }
}

}  // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Wanted wanted;
    if (arguments.size() > 1 && !arguments[1].isEmpty()) {
        wanted.model = arguments[1];
        wanted.vocabulary =
            arguments.size() > 2 ? arguments[2] : QStringLiteral(ROOKERY_STARTER "/vocab.txt");
    }
    const QString quant = arguments.value(3);
    wanted.format = quant == QLatin1String("int8")   ? rookery::kernels::WeightFormat::Int8
                    : quant == QLatin1String("int4") ? rookery::kernels::WeightFormat::Int4
                                                     : rookery::kernels::WeightFormat::AsStored;
    wanted.threads = arguments.value(4).toInt();
    const QString only = arguments.value(5);
    const auto wants = [&only](const char *what) { return only.isEmpty() || only == QLatin1String(what); };
    if (wants("opening")) {
        timeOpening(wanted);
    }
    if (wants("question")) {
        timeQuestion(wanted);
    }
    if (wants("book")) {
        timeBesideABook(wanted);
    }
    if (wants("suggestion")) {
        timeSuggestion(wanted);
    }
    if (wants("inspector")) {
        timeInspector(wanted);
    }
}
