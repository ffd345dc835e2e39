#include "app/storage/access/store_client.h"
#include "app/storage/access/store_thread.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace rookery;

namespace {

Message startAnswer(StoreThread &thread)
{
    return thread
        .future([](ChatStore &store) -> StoreResult<Message> {
            const auto id = store.conversations().create();
            return id ? store.messages().add({.conversation = *id,
                                              .role = MessageRole::Assistant,
                                              .status = MessageStatus::Streaming})
                      : StoreResult<Message>(passOn(id));
        })
        .result()
        .value();
}

}  // namespace

/// The store on its own thread, as controllers use it.
class StoreThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("rookery.db"));
    }

    void answersOnTheAskingThreadInOrder()
    {
        StoreThread thread(m_file);
        QList<int> order;
        QThread *worked = nullptr;
        for (int number = 0; number < 5; ++number) {
            thread.run(
                this,
                [&worked](ChatStore &store) {
                    worked = QThread::currentThread();
                    return store.conversations().create();
                },
                [&order, number, me = QThread::currentThread()](const StoreResult<ConversationId> &id) {
                    QVERIFY(id);
                    QCOMPARE(QThread::currentThread(), me);
                    QCOMPARE(*id, number + 1);
                    order.push_back(number);
                });
        }
        QTRY_COMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
        QVERIFY(worked != QThread::currentThread());
    }

    void anAnswerForSomebodyGoneIsDropped()
    {
        StoreThread thread(m_file);
        bool called = false;
        auto context = std::make_unique<QObject>();
        thread.run(
            context.get(), [](ChatStore &store) { return store.conversations().create(); },
            [&called](const StoreResult<ConversationId> &) { called = true; });
        context.reset();
        QCOMPARE(thread.future([](ChatStore &store) { return store.conversations().list(); })
                     .result()
                     .value()
                     .size(),
                 1);
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void whatIsGivenComesBetweenTheStepsOfSlowWork()
    {
        StoreThread thread(m_file);
        std::atomic<bool> given = false;
        int steps = 0;
        QStringList order;
        thread.runBetween(
            this,
            [&, taken = 0](ChatStore &) mutable -> StoreResult<bool> {
                while (!given) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                steps = ++taken;
                return taken == 5;
            },
            [&order](const StoreResult<> &done) {
                QVERIFY(done);
                order += QStringLiteral("slow");
            });
        for (int number = 0; number < 2; ++number) {
            thread.run(
                this, [&steps](ChatStore &) { return StoreResult<int>(steps); },
                [&order](const StoreResult<int> &stepsBefore) {
                    QVERIFY(*stepsBefore <= 1);
                    order += QStringLiteral("quick");
                });
        }
        given = true;
        QTRY_COMPARE(order,
                     QStringList({QStringLiteral("quick"), QStringLiteral("quick"), QStringLiteral("slow")}));
        QCOMPARE(steps, 5);
    }

    void slowWorkThatFailsSaysSoOnce()
    {
        StoreThread thread(m_file);
        QList<StoreErrorCode> codes;
        thread.runBetween(
            this, [](ChatStore &) -> StoreResult<bool> { return storeFailure(StoreErrorCode::NotFound); },
            [&codes](const StoreResult<> &done) { codes += done.error().code; });
        QTRY_COMPARE(codes, QList<StoreErrorCode>{StoreErrorCode::NotFound});
        QTest::qWait(20);
        QCOMPARE(codes.size(), 1);
    }

    void theEndDoesntWaitForSlowWork()
    {
        std::atomic<int> steps = 0;
        {
            StoreThread thread(m_file);
            thread.runBetween(
                this,
                [&steps](ChatStore &) {
                    ++steps;
                    return StoreResult<bool>(false);
                },
                [](const StoreResult<> &) { QFAIL("it never ends"); });
            QTRY_VERIFY(steps > 3);
            thread.post([](ChatStore &store) { return store.conversations().create(); });
        }
        QCOMPARE(ChatStore::open(m_file).value()->conversations().list().value().size(), 1);
    }

    void askingNeverWaits()
    {
        StoreThread thread(m_file);
        std::atomic<bool> go = false;
        thread.post([&go](ChatStore &) -> StoreResult<> {
            while (!go) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return {};
        });
        QElapsedTimer clock;
        clock.start();
        for (int number = 0; number < 200; ++number) {
            thread.post([](ChatStore &store) { return store.conversations().create(); });
            thread.appendText(1, QStringLiteral("piece"));
        }
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        go = true;
    }

    void theEndWritesEverythingGiven()
    {
        MessageId answer = 0;
        {
            StoreThread thread(m_file);
            answer = startAnswer(thread).id;
            for (int number = 0; number < 200; ++number) {
                thread.post([](ChatStore &store) { return store.conversations().create(); });
            }
            thread.appendText(answer, QStringLiteral("last "));
            thread.appendText(answer, QStringLiteral("words"));
        }
        const auto store = ChatStore::open(m_file).value();
        QCOMPARE(store->conversations().list().value().size(), 201);
        QCOMPARE(store->messages().get(answer).value().text, QStringLiteral("last words"));
    }

    void streamedTextIsStoredWithinHalfASecond()
    {
        StoreThread thread(m_file);
        const MessageId answer = startAnswer(thread).id;
        const auto other =
            ChatStore::open(m_file).value();  // sees what is committed, as the next start would
        thread.appendText(answer, QStringLiteral("caw"));
        QElapsedTimer clock;
        clock.start();
        while (other->messages().get(answer).value().text.isEmpty() && clock.elapsed() < 5000) {
            QTest::qSleep(5);
        }
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }

    void streamedTextComesBeforeLaterWork()
    {
        StoreThread thread(m_file);
        const MessageId answer = startAnswer(thread).id;
        thread.appendText(answer, QStringLiteral("the e"));
        thread.appendText(answer, QStringLiteral("nd"));
        const auto text = thread.future([answer](ChatStore &store) { return store.messages().get(answer); });
        QCOMPARE(text.result().value().text, QStringLiteral("the end"));
    }

    void manyThreadsMayStreamAtOnce()
    {
        StoreThread thread(m_file);
        const QList<MessageId> answers = {startAnswer(thread).id, startAnswer(thread).id,
                                          startAnswer(thread).id};
        std::vector<std::thread> writers;
        for (const MessageId answer : answers) {
            writers.emplace_back([&thread, answer] {
                for (int number = 0; number < 500; ++number) {
                    thread.appendText(answer, QString::number(number) + u' ');
                    if (number % 50 == 0) {
                        thread.post([](ChatStore &store) { return store.conversations().list(); });
                    }
                }
            });
        }
        for (std::thread &writer : writers) {
            writer.join();
        }
        QString expected;
        for (int number = 0; number < 500; ++number) {
            expected += QString::number(number) + u' ';
        }
        for (const MessageId answer : answers) {
            const auto stored =
                thread.future([answer](ChatStore &store) { return store.messages().get(answer); });
            QCOMPARE(stored.result().value().text, expected);
        }
    }

    void aFailedWriteIsReportedAndItsTextTriedAgain()
    {
        StoreThread thread(m_file, {.busyTimeoutMs = 20});
        const MessageId answer = startAnswer(thread).id;
        QSignalSpy failures(&thread, &StoreThread::failed);
        Connection locker(m_file);
        QVERIFY(locker.open(1000));
        QVERIFY(locker.execute(QStringLiteral("BEGIN IMMEDIATE")));
        thread.appendText(answer, QStringLiteral("first "));
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures[0][0].value<StoreError>().code, StoreErrorCode::Locked);
        thread.appendText(answer, QStringLiteral("second "));
        QVERIFY(locker.execute(QStringLiteral("ROLLBACK")));
        thread.appendText(answer, QStringLiteral("third"));
        const auto text = thread.future([answer](ChatStore &store) { return store.messages().get(answer); });
        QCOMPARE(text.result().value().text, QStringLiteral("first second third"));
        QCOMPARE(failures.size(), 1);
    }

    void aLockIsWaitedFor()
    {
        StoreThread thread(m_file);
        const MessageId answer = startAnswer(thread).id;
        Connection locker(m_file);
        QVERIFY(locker.open(1000));
        QVERIFY(locker.execute(QStringLiteral("BEGIN IMMEDIATE")));
        auto written = thread.future(
            [answer](ChatStore &store) { return store.messages().append(answer, QStringLiteral("text")); });
        QTest::qWait(400);
        QVERIFY(!written.isFinished());
        QVERIFY(locker.execute(QStringLiteral("ROLLBACK")));
        QVERIFY(written.result());
    }

    /// Another program holds the database for longer than a desktop waits for programs to end.
    void endsSoonWhileLockedAndKeepsWhatWasTyped()
    {
        const QString draft = QStringLiteral("typed while it was locked");
        const QString written = QStringLiteral("a text of its own");
        Connection locker(m_file);
        Conversation known;
        Message answer;
        {
            StoreClient client(m_file);
            known.id = client.thread()
                           .future([](ChatStore &store) { return store.conversations().create(); })
                           .result()
                           .value();
            answer = startAnswer(client.thread());
            QVERIFY(locker.open(1000));
            QVERIFY(locker.execute(QStringLiteral("BEGIN IMMEDIATE")));
            const auto ignore = [](const auto &) {};
            client.setDraft(ConversationRef(known.id), QStringLiteral("older"), {}, this, ignore);
            client.setDraft(ConversationRef(known.id), draft, {}, this, ignore);
            const ConversationRef made = client.create(QStringLiteral("new"), {}, this, ignore);
            client.setDraft(made, QStringLiteral("new, and more"), {}, this, ignore);
            client.setEdit(answer.id, QStringLiteral("edited"));
            client.thread().run(
                this, [](ChatStore &store) { return store.texts().create({}); }, ignore,
                Typed{Typed::Text, [] { return qint64{0}; }, written});
            client.thread().appendText(answer.id, QStringLiteral("the end"));
            m_clock.start();
        }
        QVERIFY2(m_clock.elapsed() < 2000, qPrintable(QString::number(m_clock.elapsed())));
        QVERIFY(locker.execute(QStringLiteral("ROLLBACK")));

        StoreThread next(m_file);
        const auto get = [&](auto work) { return next.future(work).result().value(); };
        QCOMPARE(get([&](ChatStore &store) { return store.conversations().get(known.id); }).draft, draft);
        const auto message = get([&](ChatStore &store) { return store.messages().get(answer.id); });
        QCOMPARE(message.edit, std::optional(QStringLiteral("edited")));
        QCOMPARE(message.text, QStringLiteral("the end"));
        QStringList others;
        for (const ConversationSummary &one :
             get([](ChatStore &store) { return store.conversations().list(); })) {
            others += get([&](ChatStore &store) { return store.conversations().get(one.id); }).draft;
        }
        QVERIFY(others.contains(QStringLiteral("new, and more")));
        const auto texts = get([](ChatStore &store) { return store.texts().list(); });
        QCOMPARE(texts.size(), 1);
        QCOMPARE(get([&](ChatStore &store) { return store.texts().open(texts[0].id); }).text, written);
        QVERIFY(!get([&](ChatStore &store) { return store.messages().check(answer.conversation); }).any());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*unsaved*")}), QStringList());
    }

    void whatWasKeptAtTheEndAndCantBeReadStays()
    {
        QFile kept(m_file + QStringLiteral(".unsaved.json"));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("[{\"kind\": 0, \"text\": \"cut sh") > 0);
        kept.close();
        StoreThread thread(m_file);
        QVERIFY(thread.future([](ChatStore &store) { return store.conversations().create(); }).result());
        QVERIFY(kept.exists());
    }

    void aPostedErrorIsASignal()
    {
        StoreThread thread(m_file);
        QSignalSpy failures(&thread, &StoreThread::failed);
        thread.post(
            [](ChatStore &store) { return store.conversations().rename(77, QStringLiteral("nobody")); });
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures[0][0].value<StoreError>().code, StoreErrorCode::NotFound);
    }

    // The thread is quick; who made it needs a moment to connect.
    void whoConnectsAfterTheStartHearsOfTheOpening()
    {
        const QString damaged = m_folder->filePath(QStringLiteral("damaged.db"));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8000, 'x'));
        file.close();
        StoreThread bad(damaged);
        StoreThread good(m_folder->filePath(QStringLiteral("good.db")));
        bad.future([](ChatStore &) { return StoreResult<>(); }).waitForFinished();
        good.future([](ChatStore &) { return StoreResult<>(); }).waitForFinished();
        QSignalSpy failed(&bad, &StoreThread::failed);
        QSignalSpy opened(&good, &StoreThread::opened);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(opened.size(), 1);
    }

    void aFileThatCantBeOpenedAnswersEveryRequest()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a database, but somebody's notes") > 0);
        file.close();
        StoreThread thread(m_file);
        QSignalSpy failures(&thread, &StoreThread::failed);
        StoreErrorCode answer = StoreErrorCode::Failed;
        thread.run(
            this, [](ChatStore &store) { return store.conversations().list(); },
            [&answer](const StoreResult<QList<ConversationSummary>> &list) { answer = list.error().code; });
        QTRY_COMPARE(answer, StoreErrorCode::NotOurs);
        QCOMPARE(failures.size(), 1);
    }

private:
    QElapsedTimer m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_store_thread.moc"
