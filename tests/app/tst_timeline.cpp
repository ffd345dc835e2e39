#include "chat_fixture.h"
#include "window_hand.h"

#include "app/timeline/timeline.h"
#include "app/timeline/timeline_line.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <memory>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

using rookery::Message;
using rookery::MessageRole;
using rookery::MessageStatus;
using rookery::StateInfo;

namespace {

const QString France = QStringLiteral("What is the capital of France?");
const QString Italy = QStringLiteral("What is the capital of Italy?");
const QString Spain = QStringLiteral("What is the capital of Spain?");

/// As the program wires it.
struct TimelineFixture : ChatFixture {
    explicit TimelineFixture(const QString &dataFolder)
        : ChatFixture(dataFolder)
        , states(engine, store, chat)
        , timeline(engine, store, chat, states, undo)
    {
    }

    const QList<Message> &path() { return std::as_const(*chat.messages()).path(); }
    bool statesThere(qsizetype count)
    {
        return QTest::qWaitFor([&] { return states.all().size() == count; }, 10000);
    }

    StateModel states;
    Timeline timeline;
};

/// All that the store keeps of a conversation.
struct Kept {
    rookery::Conversation conversation;
    QList<Message> messages;
    QList<StateInfo> states;

    bool operator==(const Kept &) const = default;
};

Kept keptOf(ChatFixture &chat)
{
    const auto kept = chat.store.thread()
                          .future([id = chat.chat.conversationId()](rookery::ChatStore &store) {
                              return rookery::StoreResult<Kept>(
                                  Kept{store.conversations().get(id).value_or(rookery::Conversation()),
                                       store.messages().tree(id).value_or(QList<Message>()),
                                       store.states().list(id).value_or(QList<StateInfo>())});
                          })
                          .result();
    return *kept;
}

Message message(rookery::MessageId id, MessageRole role, int siblings = 1)
{
    Message made;
    made.id = id;
    made.role = role;
    made.siblings = siblings;
    return made;
}

StateInfo state(rookery::StateId id, rookery::MessageId behind, const QString &fingerprint,
                const QString &name = {})
{
    StateInfo made;
    made.id = id;
    made.message = behind;
    made.fingerprint = fingerprint;
    made.name = name;
    return made;
}

}  // namespace

/// The conversation as a line to walk back on.
class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_folder->path()));
    }

    void marksStandBehindAnswers()
    {
        Message writing = message(8, MessageRole::Assistant);
        writing.status = MessageStatus::Streaming;
        const QList<Message> path = {message(1, MessageRole::User, 3), message(2, MessageRole::Assistant, 2),
                                     message(3, MessageRole::User),    message(4, MessageRole::Assistant),
                                     message(5, MessageRole::User),    message(6, MessageRole::Assistant),
                                     message(7, MessageRole::User),    writing};
        const QList<StateInfo> states = {state(5, 6, "other"), state(4, 2, "other", "kept"),
                                         state(3, 2, "this"), state(2, 2, "this", "start")};
        const QList<TimelineMark> marks = marksOf(path, states, "this");
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks[0].row, 1);
        QCOMPARE(marks[0].others, 3);  // two of the question, one of the answer
        QVERIFY(marks[0].usable);
        QCOMPARE(marks[0].state->name, "start");
        QCOMPARE(marks[0].unread, 0);
        QVERIFY(!marks[1].state && marks[1].others == 0);
        QCOMPARE(marks[1].unread, 1);
        QVERIFY(marks[2].state && !marks[2].usable);
        QCOMPARE(marks[2].unread, 2);
    }

    void goesOnFromAnEarlierAnswer()
    {
        TimelineFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QCOMPARE(chat.timeline.count(), 0);
        for (const QString &question : {France, Italy, Spain}) {
            QVERIFY(chat.ask(question));
        }
        QCOMPARE(chat.timeline.count(), 3);
        QVERIFY(!chat.timeline.canContinue() && chat.timeline.row() < 0);
        const QList<Message> whole = chat.path();

        chat.timeline.step(-1);
        QCOMPARE(chat.timeline.place(), 2);
        QVERIFY(!chat.timeline.canContinue());  // nothing comes after it
        chat.timeline.setPlace(0);
        QCOMPARE(chat.timeline.row(), 1);
        QCOMPARE(chat.path().size(), 6);  // it only looks
        chat.timeline.back();
        QCOMPARE(chat.timeline.row(), -1);

        chat.timeline.setPlace(0);
        QElapsedTimer time;
        time.start();
        chat.timeline.continueHere();
        QVERIFY2(time.elapsed() < 50, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(chat.path().size(), 2);
        QCOMPARE(chat.timeline.place(), -1);
        chat.settle();
        QCOMPARE(keptOf(chat).conversation.leaf, whole[1].id);
        QCOMPARE(keptOf(chat).messages.size(), 6);
        QTRY_VERIFY(chat.timeline.goesOn());

        QVERIFY(chat.ask(Spain));
        QCOMPARE(chat.path().size(), 4);
        QCOMPARE(chat.timeline.count(), 2);
        QCOMPARE(chat.timeline.marks()[1].others, 1);
        QVERIFY(!chat.timeline.goesOn());
        chat.undo.undo();
        QTRY_COMPARE(chat.path().last().id, whole.last().id);
    }

    void followsTheBranchThatGoesOn()
    {
        TimelineFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(France));
        QVERIFY(chat.ask(Italy));
        const rookery::MessageId last = chat.last().id;
        chat.timeline.setPlace(0);
        chat.timeline.continueHere();
        QTRY_VERIFY(chat.timeline.goesOn());
        chat.timeline.showBranch(chat.timeline.count(), 1);
        QTRY_COMPARE(chat.last().id, last);
        QTRY_VERIFY(!chat.timeline.goesOn());
    }

    /// A fork costs the copy of a state: nothing that was read before is read again, in the same run of the
    /// program or in a later one.
    void aForkReadsItsQuestionAlone()
    {
        int alone = 0;
        qint64 conversation = 0;
        {
            TimelineFixture chat(m_folder->path());
            QVERIFY(chat.loadModel());
            QVERIFY(chat.ask(France));
            QVERIFY(chat.ask(Italy));
            alone = chat.last().stats.promptTokens;
            QVERIFY(chat.ask(Spain));
            chat.timeline.setPlace(0);
            chat.timeline.continueHere();
            QVERIFY(chat.ask(Italy));
            QCOMPARE(chat.last().stats.promptTokens, alone);
            conversation = chat.chat.conversationId();
        }
        TimelineFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.open(conversation));
        chat.timeline.setPlace(0);
        chat.timeline.continueHere();
        QVERIFY(chat.ask(Italy));
        QCOMPARE(chat.last().stats.promptTokens, alone);
        QVERIFY(chat.chat.notices()->notice().isEmpty());
    }

    void staysAtItsMarkOnAnotherBranch()
    {
        TimelineFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(France));
        chat.chat.asking()->regenerateLast();
        QTRY_VERIFY(chat.chat.asking()->busy());
        QVERIFY(chat.waitForAnswer());
        QCOMPARE(chat.timeline.marks()[0].others, 1);
        const rookery::MessageId second = chat.last().id;
        chat.timeline.setPlace(0);
        QVERIFY(!chat.timeline.branches().isEmpty());
        chat.timeline.showBranch(0, 1);  // behind the last comes the first
        QTRY_VERIFY(chat.last().id < second);
        QCOMPARE(chat.timeline.place(), 0);
        chat.timeline.showBranch(0, 1);
        QTRY_COMPARE(chat.last().id, second);
    }

    void aProbeLeavesNoTrace()
    {
        TimelineFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(France));
        const QString told = chat.last().text;
        QVERIFY(chat.ask(Italy));
        chat.settle();
        QVERIFY(chat.statesThere(2));
        QTRY_VERIFY(!keptOf(chat).conversation.sampling.isEmpty());  // it is stored a moment later
        const Kept before = keptOf(chat);
        const std::size_t inMemory = chat.engine.scheduler().states().bytes();
        const QList<Message> path = chat.path();

        chat.timeline.setPlace(0);
        Probe &probe = *chat.timeline.probe();
        probe.ask(France);
        QVERIFY(probe.busy());
        QTRY_VERIFY_WITH_TIMEOUT(!probe.busy(), 60000);
        QVERIFY2(probe.error().isEmpty(), qPrintable(probe.error()));
        QVERIFY(!probe.answer().isEmpty());
        QVERIFY(probe.tokensRead() > 0 && probe.tokensRead() < 40);
        const QString answer = probe.answer();

        chat.settle();
        QVERIFY(keptOf(chat) == before);
        QCOMPARE(chat.engine.scheduler().states().bytes(), inMemory);
        QVERIFY(chat.path() == path);
        QVERIFY(!chat.chat.asking()->busy());

        probe.ask(France);  // asking twice tells the same
        QTRY_VERIFY_WITH_TIMEOUT(!probe.busy(), 60000);
        QCOMPARE(probe.answer(), answer);
        chat.timeline.back();
        QVERIFY(probe.answer().isEmpty() && probe.question().isEmpty());
        // And the conversation goes on as if nobody had asked.
        QVERIFY(chat.ask(France));
        QCOMPARE(keptOf(chat).messages.size(), 6);
    }

    void tellsHowMuchATurnChanged()
    {
        TimelineFixture chat(m_folder->path());
        QVERIFY(chat.loadModel());
        QVERIFY(chat.ask(France));
        QVERIFY(chat.ask(Italy));
        QVERIFY(chat.statesThere(2));
        TurnChange &change = *chat.timeline.change();
        QVERIFY(change.layers().isEmpty());
        chat.timeline.setPointed(1);
        QTRY_COMPARE(change.layers().size(), chat.engine.model().info.layers);
        for (const QVariant &layer : change.layers()) {
            QVERIFY(layer.toDouble() > 0 && layer.toDouble() <= 1);
        }
        QVERIFY2(change.sentence().contains('%'), qPrintable(change.sentence()));
        chat.timeline.setPointed(0);
        QTRY_VERIFY(change.sentence().contains("empty"));
        chat.timeline.setPointed(-1);
        QVERIFY(change.layers().isEmpty() && change.sentence().isEmpty());
        chat.timeline.setPointed(1);
        QVERIFY(!change.layers().isEmpty());  // it is known by now
    }

    void theWindowLooksBack()
    {
        WindowFixture window(m_folder->path());
        const WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.named("timeline") == nullptr);  // nothing was said yet
        Timeline &timeline = *window.app.timeline();
        for (const QString &question : {France, Italy, Spain}) {
            window.app.chat()->asking()->send(question);
            QVERIFY(window.waitForAnswer());
        }
        QTRY_VERIFY(hand.named("timeline") != nullptr);
        auto *line = qobject_cast<TimelineLine *>(window.item("timelineLine"));
        QVERIFY(line);
        const double composer = window.composer()->mapToScene({}).y();
        const auto at = [&](int mark) {
            return line->mapToScene({line->middleOf(mark), line->height() / 2}).toPoint();
        };
        // Dragging goes along.
        QTest::mousePress(window.window(), Qt::LeftButton, {}, at(1));
        QCOMPARE(timeline.place(), 1);
        QTest::mouseMove(window.window(), at(0));
        QTRY_COMPARE(timeline.place(), 0);
        QTest::mouseRelease(window.window(), Qt::LeftButton, {}, at(0));
        QCOMPARE(window.composer()->mapToScene({}).y(), composer);
        QVERIFY(hand.named("continueFromHere") != nullptr);
        hand.key(Qt::Key_Right);
        QCOMPARE(timeline.place(), 1);
        hand.key(Qt::Key_End);
        QCOMPARE(timeline.place(), 2);
        hand.key(Qt::Key_Home);
        QCOMPARE(timeline.place(), 0);
        hand.key(Qt::Key_Escape);
        QCOMPARE(timeline.place(), -1);
        QTRY_VERIFY(window.composer()->hasActiveFocus());

        // What is asked meanwhile goes on from there.
        QTest::mouseClick(window.window(), Qt::LeftButton, {}, at(0));
        QCOMPARE(timeline.place(), 0);
        hand.type("Who are you?");
        QVERIFY(window.composer()->hasActiveFocus());
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(window.app.chat()->messages()->count(), 4);
        QVERIFY(window.waitForAnswer());
        QCOMPARE(timeline.count(), 2);
        QCOMPARE(timeline.marks()[1].others, 1);

        QTest::mouseClick(window.window(), Qt::LeftButton, {}, at(0));
        QVERIFY(hand.clickNamed("probeOpener"));
        QTRY_VERIFY(hand.named("probeField") != nullptr && hand.named("probeField")->hasActiveFocus());
        hand.type(France);
        hand.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!timeline.probe()->busy() && !timeline.probe()->answer().isEmpty(), 60000);
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(hand.named("probeField") == nullptr);
        QCOMPARE(timeline.place(), 0);
        QCOMPARE(window.app.chat()->messages()->count(), 4);
        line->forceActiveFocus();
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(window.app.chat()->messages()->count(), 2);
        QTRY_VERIFY(window.composer()->hasActiveFocus());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
