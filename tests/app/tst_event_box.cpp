#include "app/engine/engine_client.h"
#include "app/engine/event_box.h"
#include "tests/app/scripted_answerer.h"

#include <QSignalSpy>
#include <QTest>

#include <string>

using namespace rookery::runtime;

namespace {

constexpr RunId One = 1;
constexpr RunId Two = 2;

Piece piece(const std::string &text, int tokens, int draft = 0)
{
    return {.draft = draft, .text = text, .tokens = tokens};
}

/// Figures of tokens `first` to `last`.
Recorded figures(int first, int last, int draft = 0)
{
    Recorded recorded{.draft = draft, .tokens = {}};
    for (int token = first; token <= last; ++token) {
        recorded.tokens.push_back({.token = token, .bytes = 1});
    }
    return recorded;
}

/// An event as a line: of which run, of which draft, what.
QString told(const EventBox::Arrived &arrived)
{
    QString what = QStringLiteral("other");
    int draft = 0;
    if (const auto *said = std::get_if<Piece>(&arrived.event)) {
        what = QStringLiteral("says %1 (%2)").arg(QString::fromStdString(said->text)).arg(said->tokens);
        draft = said->draft;
    } else if (const auto *recorded = std::get_if<Recorded>(&arrived.event)) {
        what = QStringLiteral("figures");
        for (const TokenRecord &token : recorded->tokens) {
            what += QStringLiteral(" %1").arg(token.token);
        }
        draft = recorded->draft;
    } else if (const auto *finished = std::get_if<Finished>(&arrived.event)) {
        what = QStringLiteral("ends");
        draft = finished->draft;
    } else if (const auto *failed = std::get_if<Failed>(&arrived.event)) {
        what = QStringLiteral("fails");
        draft = failed->draft;
    } else if (const auto *reading = std::get_if<ReadingProgress>(&arrived.event)) {
        what = QStringLiteral("reads %1").arg(reading->done);
    } else if (std::holds_alternative<ReadingDone>(arrived.event)) {
        what = QStringLiteral("has read");
    }
    return QStringLiteral("%1.%2 %3").arg(arrived.run).arg(draft).arg(what);
}

QStringList taken(EventBox &box)
{
    QStringList lines;
    for (const EventBox::Arrived &arrived : box.take()) {
        lines += told(arrived);
    }
    return lines;
}

}  // namespace

/// What becomes of events between the scheduler's thread and the window's.
class EventBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatSomethingCameOnce()
    {
        EventBox box;
        QVERIFY(box.add(One, piece("a", 1)));
        QVERIFY(!box.add(One, piece("b", 2)));
        QVERIFY(!box.add(Two, piece("c", 1)));
        QCOMPARE(box.take().size(), std::size_t(2));
        QCOMPARE(box.take().size(), std::size_t(0));
        QVERIFY(box.add(One, piece("d", 3)));
    }

    void mergesPiecesOfOneAnswer()
    {
        EventBox box;
        box.add(One, piece("a", 1));
        box.add(One, piece("b", 2));
        box.add(One, piece("c", 4));
        QCOMPARE(taken(box), QStringList{QStringLiteral("1.0 says abc (4)")});
    }

    /// As answers come: a token's figures, then what it says.
    void mergesTextPastFigures()
    {
        EventBox box;
        for (int token = 1; token <= 3; ++token) {
            box.add(One, figures(token, token));
            box.add(One, piece(std::string(1, static_cast<char>('a' + token - 1)), token));
        }
        QCOMPARE(taken(box),
                 (QStringList{QStringLiteral("1.0 figures 1 2 3"), QStringLiteral("1.0 says abc (3)")}));
    }

    /// Figures that come for text that was said: the text waits for them.
    void mergesFiguresPastText()
    {
        EventBox box;
        box.add(One, piece("a", 1));
        box.add(One, figures(1, 1));
        box.add(One, figures(2, 3));
        box.add(One, piece("bc", 3));
        QCOMPARE(taken(box),
                 (QStringList{QStringLiteral("1.0 figures 1 2 3"), QStringLiteral("1.0 says abc (3)")}));
    }

    /// A character spread over tokens is said with the last of them.
    void keepsFiguresThatHaveNoTextYet()
    {
        EventBox box;
        box.add(One, figures(1, 1));
        box.add(One, figures(2, 2));
        QCOMPARE(taken(box), QStringList{QStringLiteral("1.0 figures 1 2")});
        box.add(One, piece("a", 2));
        QCOMPARE(taken(box), QStringList{QStringLiteral("1.0 says a (2)")});
    }

    void keepsRunsApart()
    {
        EventBox box;
        for (int token = 1; token <= 3; ++token) {
            for (const RunId run : {One, Two}) {
                box.add(run, figures(token, token));
                box.add(run, piece(run == One ? "a" : "z", token));
            }
        }
        QStringList lines = taken(box);
        lines.sort();
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("1.0 figures 1 2 3"), QStringLiteral("1.0 says aaa (3)"),
                              QStringLiteral("2.0 figures 1 2 3"), QStringLiteral("2.0 says zzz (3)")}));
    }

    void keepsDraftsApart()
    {
        EventBox box;
        for (int token = 1; token <= 2; ++token) {
            for (int draft = 0; draft < 3; ++draft) {
                box.add(One, figures(token, token, draft));
                box.add(One, piece(std::string(1, static_cast<char>('a' + draft)), token, draft));
            }
        }
        const QStringList lines = taken(box);
        QCOMPARE(lines.size(), 6);
        for (int draft = 0; draft < 3; ++draft) {
            const auto known = lines.indexOf(QStringLiteral("1.%1 figures 1 2").arg(draft));
            const auto said =
                lines.indexOf(QStringLiteral("1.%1 says %2%2 (2)").arg(draft).arg(QChar(u'a' + draft)));
            QVERIFY2(known >= 0 && said > known, qPrintable(lines.join(u'\n')));
        }
    }

    /// Nothing of an answer passes its beginning, and nothing its end.
    void keepsTheOrderOfWhatIsNotGrowth()
    {
        EventBox box;
        box.add(One, ReadingProgress{.done = 1, .total = 2});
        box.add(One, ReadingProgress{.done = 2, .total = 2});
        box.add(One, ReadingDone{});
        box.add(One, figures(1, 1));
        box.add(One, piece("a", 1));
        box.add(One, Finished{.draft = 0, .written = {}, .state = {}, .image = {}});
        box.add(One, figures(1, 1, 1));
        box.add(One, piece("b", 1, 1));
        box.add(One, Failed{.draft = 1, .error = {}});
        QCOMPARE(taken(box), (QStringList{QStringLiteral("1.0 reads 2"), QStringLiteral("1.0 has read"),
                                          QStringLiteral("1.0 figures 1"), QStringLiteral("1.0 says a (1)"),
                                          QStringLiteral("1.0 ends"), QStringLiteral("1.1 figures 1"),
                                          QStringLiteral("1.1 says b (1)"), QStringLiteral("1.1 fails")}));
    }

    /// A piece that is said again behind another draft's end doesn't go back before it.
    void mergesNothingAcrossAnEnd()
    {
        EventBox box;
        box.add(One, piece("a", 1, 1));
        box.add(One, Finished{.draft = 0, .written = {}, .state = {}, .image = {}});
        box.add(One, piece("b", 2, 1));
        box.add(One, piece("c", 3, 1));
        QCOMPARE(taken(box), (QStringList{QStringLiteral("1.1 says a (1)"), QStringLiteral("1.0 ends"),
                                          QStringLiteral("1.1 says bc (3)")}));
    }

    /// What stands between two looks of the window is one update of the text, however fast it is written.
    void tellsTheWindowOnceAFrame()
    {
        EngineClient client;
        const auto answerer = std::make_shared<ScriptedAnswerer>();
        client.answerElsewhere(answerer, ScriptedAnswerer::description());
        QSignalSpy said(&client, &EngineClient::pieceReady);
        QSignalSpy known(&client, &EngineClient::tokensRecorded);
        Job job;
        job.drafts.resize(1);
        client.run(std::move(job), {});
        answerer->say(0, "0");  // shown at once
        QTRY_COMPARE(said.count(), 1);
        constexpr int Tokens = 500;
        for (int token = 1; token <= Tokens; ++token) {
            answerer->job(0).sink(figures(token, token));
            answerer->say(0, "a");
        }
        QTRY_COMPARE(said.count(), 2);
        QTest::qWait(50);
        QCOMPARE(said.count(), 2);
        QCOMPARE(known.count(), 1);
        const auto last = said.last().at(1).value<Piece>();
        QCOMPARE(last.text, std::string(Tokens, 'a'));
        QCOMPARE(last.tokens, Tokens + 1);
        QCOMPARE(known.last().at(1).value<Recorded>().tokens.size(), std::size_t(Tokens));
    }
};

QTEST_GUILESS_MAIN(EventBoxTest)

#include "tst_event_box.moc"
