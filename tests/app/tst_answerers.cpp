#include "scripted_chat.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using rookery::Message;
using rookery::MessageStatus;

/// Who answers a question is behind an interface: what the window makes of answers, tested without a model.
class AnswerersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void closingWhileAModelIsLoadedIsClean()
    {
        for (int i = 0; i < 80; ++i) {
            ChatFixture window(m_folder->path());
            LoadRequest request;
            request.file = QStringLiteral(ROOKERY_STARTER);
            request.dataFolder = m_folder->path();
            request.device = QStringLiteral("cpu");
            window.engine.load(request);
            QThread::usleep(static_cast<unsigned long>(i) * 500);
        }
    }

    void asksAndStoresWithoutAModel()
    {
        {
            ScriptedChat window(m_folder->path());
            window.fixture.chat.setPrompt(QStringLiteral("Speak like a bird."), {});
            QVERIFY(window.ask(QStringLiteral("Who are you?")));
            const rookery::runtime::Job &job = window.answerer->job(0);
            QCOMPARE(job.told.systemPrompt, "Speak like a bird.");
            QCOMPARE(job.told.turns.size(), std::size_t(1));
            QCOMPARE(job.told.turns[0].text, "Who are you?");
            QVERIFY(job.writing.stopTexts.empty());
            window.answerer->say(0, "A par");
            window.answerer->say(0, "rot.");
            QTRY_COMPARE(window.fixture.last().text, QStringLiteral("A parrot."));
            QVERIFY(window.fixture.chat.asking()->busy());
            window.answerer->finish(0);
            QTRY_VERIFY(!window.fixture.chat.asking()->busy());

            QVERIFY(window.ask(QStringLiteral("Really?")));
            QCOMPARE(window.answerer->job(1).told.turns.size(), std::size_t(3));
            QCOMPARE(window.answerer->job(1).told.turns[1].text, "A parrot.");
            window.answerer->finish(1);
            QTRY_VERIFY(!window.fixture.chat.asking()->busy());
            window.fixture.settle();
        }
        ChatFixture again(m_folder->path());
        again.conversations.refresh();
        QTRY_COMPARE(again.conversations.rowCount(), 1);
        QVERIFY(again.open(1));
        const QList<Message> &path = again.chat.messages()->path();
        QCOMPARE(path.size(), 4);
        QCOMPARE(path[1].text, QStringLiteral("A parrot."));
        QCOMPARE(path[1].status, MessageStatus::Complete);
        QCOMPARE(path[1].modelName, QStringLiteral("parrot (example.org)"));
    }

    void failureKeepsWhatCame()
    {
        ScriptedChat window(m_folder->path());
        QVERIFY(window.ask(QStringLiteral("Tell me a story.")));
        window.answerer->say(0, "Once upon");
        window.answerer->fail(
            0, {rookery::ErrorCode::DeviceFailed, {}, rookery::Sentence("the story was lost")});
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
        QCOMPARE(window.fixture.last().text, QStringLiteral("Once upon"));
        QCOMPARE(window.fixture.last().status, MessageStatus::Failed);
        QCOMPARE(window.fixture.last().failure, QStringLiteral("the story was lost"));
        QVERIFY(!window.fixture.chat.asking()->cardFailed());  // whatever failed, no card of this computer
    }

    void severalDraftsAreBranches()
    {
        ScriptedChat window(m_folder->path());
        QVERIFY(window.ask(QStringLiteral("A name for a bird?")));
        window.answerer->say(0, "Polly");
        window.answerer->finish(0);
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
        window.fixture.chat.asking()->regenerate(window.fixture.last().id, 3);
        QTRY_COMPARE(window.answerer->asked(), std::size_t(2));
        QCOMPARE(window.answerer->job(1).drafts.size(), std::size_t(3));
        for (int draft : {2, 0, 1}) {
            window.answerer->say(1, "Bird " + std::to_string(draft), draft);
        }
        window.answerer->finish(1, 2);
        window.answerer->fail(1, {rookery::ErrorCode::BadInput, {}, rookery::Sentence("no")}, 1);
        QCoreApplication::processEvents();
        QVERIFY(window.fixture.chat.asking()->busy());
        window.answerer->finish(1, 0);
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
        const Message &shown = window.fixture.last();
        QVERIFY(shown.text.startsWith(QStringLiteral("Bird ")));
        window.fixture.settle();
        QCOMPARE(window.fixture.chat.messages()
                     ->data(window.fixture.chat.messages()->index(1, 0), MessageModel::SiblingsRole)
                     .toInt(),
                 4);
    }

    void stopsTheConversationShownAlone()
    {
        ScriptedChat window(m_folder->path());
        QVERIFY(window.ask(QStringLiteral("First")));
        window.answerer->say(0, "one");
        QTRY_COMPARE(window.fixture.last().text, QStringLiteral("one"));
        const qint64 first = window.fixture.chat.conversationId();
        QVERIFY(window.fixture.open(0));
        QVERIFY(window.ask(QStringLiteral("Second")));
        window.answerer->say(1, "two");
        QTRY_COMPARE(window.fixture.last().text, QStringLiteral("two"));
        window.fixture.chat.asking()->stop();
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
        QCOMPARE(window.fixture.last().status, MessageStatus::Stopped);
        QVERIFY(window.fixture.open(first));
        QVERIFY(window.fixture.chat.asking()->busy());
        window.answerer->say(0, " more");
        window.answerer->finish(0);
        QTRY_COMPARE(window.fixture.last().text, QStringLiteral("one more"));
        QTRY_COMPARE(window.fixture.last().status, MessageStatus::Complete);
    }

    void goesOnWhereAnotherIsAskedNext()
    {
        ScriptedChat window(m_folder->path());
        QVERIFY(window.ask(QStringLiteral("First")));
        const auto other = std::make_shared<ScriptedAnswerer>();
        window.fixture.engine.answerElsewhere(other, ScriptedAnswerer::description(QStringLiteral("owl")));
        window.answerer->say(0, "still here");
        window.answerer->finish(0);
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
        QCOMPARE(window.fixture.last().text, QStringLiteral("still here"));
        window.fixture.chat.asking()->regenerate(window.fixture.last().id);
        QTRY_COMPARE(other->asked(), std::size_t(1));
        other->say(0, "hoo");
        other->finish(0);
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
        QCOMPARE(window.fixture.last().modelName, QStringLiteral("owl (example.org)"));
    }

    void hasNoStates()
    {
        ScriptedChat window(m_folder->path());
        QSignalSpy notices(window.fixture.chat.notices(), &Notices::noticeChanged);
        QVERIFY(window.ask(QStringLiteral("First")));
        window.answerer->say(0, "one");
        window.fixture.chat.asking()->stop();
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
        QVERIFY(!window.fixture.chat.asking()->canContinue());
        window.fixture.chat.asking()->continueAnswer(window.fixture.last().id);
        QTest::qWait(50);
        QCOMPARE(window.answerer->asked(), std::size_t(1));
        QVERIFY(window.ask(QStringLiteral("Second")));
        QCOMPARE(window.fixture.chat.notices()->notice(), QString());  // every answer reads everything
    }

    void waitingIsTold()
    {
        ScriptedChat window(m_folder->path());
        QVERIFY(window.ask(QStringLiteral("First")));
        window.answerer->job(0).sink(rookery::runtime::Waiting{.seconds = 7});
        QTRY_VERIFY(window.fixture.chat.notices()->notice().contains(QStringLiteral("asks to wait 7 s")));
        // Nobody asked for it: it was tried again.
        window.answerer->job(0).sink(rookery::runtime::Waiting{.seconds = 3, .asked = false});
        QTRY_VERIFY(window.fixture.chat.notices()->notice().contains(QStringLiteral("again in 3 s")));
        QVERIFY(!window.fixture.chat.notices()->notice().contains(QStringLiteral("asks to wait")));
        window.answerer->finish(0);
        QTRY_VERIFY(!window.fixture.chat.asking()->busy());
    }

    void nothingTypedIsReadAhead()
    {
        ScriptedChat window(m_folder->path());
        window.fixture.chat.setDraft(QStringLiteral("A long question, typed slowly. ").repeated(20));
        QTest::qWait(700);
        QCOMPARE(window.answerer->asked(), std::size_t(0));
    }

    void withoutAnyoneNothingIsAsked()
    {
        ScriptedChat window(m_folder->path());
        window.fixture.engine.answerHere();
        QVERIFY(!window.fixture.engine.model().loaded());
        window.fixture.chat.asking()->send(QStringLiteral("Anyone?"));
        QTest::qWait(50);
        QVERIFY(!window.fixture.chat.asking()->busy());
        QCOMPARE(window.answerer->asked(), std::size_t(0));
    }

    void endsInTheMiddleOfAnAnswer()
    {
        {
            ScriptedChat window(m_folder->path());
            QVERIFY(window.ask(QStringLiteral("First")));
            window.answerer->say(0, "half");
            QTRY_COMPARE(window.fixture.last().text, QStringLiteral("half"));
        }
        ChatFixture again(m_folder->path());
        QVERIFY(again.open(1));
        QCOMPARE(again.last().text, QStringLiteral("half"));
        QCOMPARE(again.last().status, MessageStatus::Stopped);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AnswerersTest)
#include "tst_answerers.moc"
