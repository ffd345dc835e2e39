#include "tests/app/chat_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <memory>

namespace {

constexpr qint64 LossMs = 500;  // from a key to the disk
constexpr qint64 TypedMs = 1600;

/// What another program would read from the disk now, had this one been killed.
struct OnDisk {
    explicit OnDisk(const QString &folder)
        : store(rookery::ChatStore::open(QDir(folder).filePath(QStringLiteral("rookery.db"))).value())
    {
    }

    QString draft(qint64 conversation) const
    {
        return store->conversations().get(conversation).value().draft;
    }
    QString edit(qint64 message) const
    {
        return store->messages().get(message).value().edit.value_or(QString());
    }
    QString prompt(qint64 conversation) const
    {
        return store->conversations().get(conversation).value().systemPrompt;
    }

    std::unique_ptr<rookery::ChatStore> store;
};

/// Types a letter every `everyMs` without a longer pause. \return the longest time from a key to the disk
qint64 typeAndWatch(int everyMs, const std::function<void(const QString &)> &edit,
                    const std::function<QString()> &onDisk)
{
    QElapsedTimer clock;
    clock.start();
    QList<qint64> typedAt;
    QString typed;
    qint64 longest = 0;
    qsizetype seen = 0;
    while (clock.elapsed() < TypedMs + LossMs) {
        if (clock.elapsed() < TypedMs && clock.elapsed() >= typedAt.size() * qint64{everyMs}) {
            typed += QChar(u'a' + static_cast<char16_t>(typedAt.size() % 26));
            typedAt.append(clock.elapsed());
            edit(typed);
        }
        QTest::qWait(5);
        for (const qsizetype stored = onDisk().size(); seen < stored; ++seen) {
            longest = std::max(longest, clock.elapsed() - typedAt[seen]);
        }
    }
    return seen == typedAt.size() ? longest : clock.elapsed();
}

}  // namespace

/// What is typed is on the disk within half a second, and there once.
class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void typingIsSavedWhileItGoesOn_data()
    {
        QTest::addColumn<int>("everyMs");
        QTest::newRow("as fast as keys repeat") << 20;
        QTest::newRow("a good typist") << 180;
        QTest::newRow("with thought") << 300;
    }
    void typingIsSavedWhileItGoesOn()
    {
        QFETCH(int, everyMs);
        ChatFixture app(m_folder->path());
        const qint64 conversation = begin(app);
        const OnDisk disk(m_folder->path());
        const qint64 longest = typeAndWatch(
            everyMs, [&](const QString &text) { app.chat.setDraft(text); },
            [&] { return disk.draft(conversation); });
        QVERIFY2(longest <= LossMs, qPrintable(QStringLiteral("%1 ms").arg(longest)));
    }

    void editingAQuestionIsSavedWhileItGoesOn()
    {
        ChatFixture app(m_folder->path());
        const rookery::Message question = askedIn(app);
        const OnDisk disk(m_folder->path());
        app.chat.beginEdit(question.id);
        app.chat.setEdit(question.id, {});
        const qint64 longest = typeAndWatch(
            20, [&](const QString &text) { app.chat.setEdit(question.id, text); },
            [&] {
                const QString edit = disk.edit(question.id);
                return edit == question.text ? QString() : edit;
            });
        QVERIFY2(longest <= LossMs, qPrintable(QStringLiteral("%1 ms").arg(longest)));
    }

    void systemPromptIsSavedWhileItIsTyped()
    {
        ChatFixture app(m_folder->path());
        const qint64 conversation = begin(app);
        const OnDisk disk(m_folder->path());
        const qint64 longest = typeAndWatch(
            20, [&](const QString &text) { app.chat.setPrompt(text, {}); },
            [&] { return disk.prompt(conversation); });
        QVERIFY2(longest <= LossMs, qPrintable(QStringLiteral("%1 ms").arg(longest)));
    }

    void questionKilledWhileItIsSentIsThereOnce_data()
    {
        QTest::addColumn<int>("storeBusyMs");
        QTest::newRow("at once") << 0;
        QTest::newRow("before the draft's timer") << 100;
        QTest::newRow("after it") << 400;
    }
    void questionKilledWhileItIsSentIsThereOnce()
    {
        QFETCH(int, storeBusyMs);
        ChatFixture app(m_folder->path());
        QVERIFY(app.loadModel());
        const qint64 conversation = begin(app);
        const OnDisk disk(m_folder->path());
        app.chat.setDraft(QStringLiteral("Is this said twice?"));
        app.store.thread().post([storeBusyMs](rookery::ChatStore &) {
            QThread::msleep(static_cast<unsigned long>(storeBusyMs));
            return rookery::StoreResult<>();
        });
        app.chat.asking()->send(QStringLiteral("Is this said twice?"));
        // At no moment from here on may a killed program leave both.
        QElapsedTimer clock;
        clock.start();
        bool asked = false;
        while (clock.elapsed() < storeBusyMs + 600) {
            // The draft first: once the question is seen, the draft read before it is older.
            const bool askedBefore = !disk.store->messages().tree(conversation).value().isEmpty();
            const QString draft = disk.draft(conversation);
            asked = asked || askedBefore;
            QVERIFY2(!askedBefore || draft.isEmpty(), qPrintable(draft));
            QTest::qWait(2);
        }
        QVERIFY(asked);
        QVERIFY(app.chat.draft().isEmpty());
        app.chat.asking()->stop();
        QVERIFY(app.waitForAnswer());
    }

    void editKilledWhileItIsSentIsThereOnce()
    {
        ChatFixture app(m_folder->path());
        const rookery::Message question = askedIn(app);
        const OnDisk disk(m_folder->path());
        app.chat.beginEdit(question.id);
        app.chat.setEdit(question.id, QStringLiteral("And of Spain?"));
        app.settle();
        // The store alone goes on, as when the window's thread is killed after asking.
        app.chat.asking()->editAndResend(question.id, QStringLiteral("And of Spain?"));
        app.store.thread()
            .future([](rookery::ChatStore &) { return rookery::StoreResult<>(); })
            .waitForFinished();
        QCOMPARE(disk.store->messages().siblings(question.id).value().size(), 2);
        QVERIFY(disk.edit(question.id).isEmpty());
        QVERIFY(app.waitForAnswer());
    }

    void longParagraphComesBackWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << QStringLiteral("Word after another one. ").repeated(1000);
        QTest::newRow("words behind lines") << QStringLiteral("A line.\n").repeated(500) +
                                                   QStringLiteral("Word after another one. ").repeated(1000);
        QTest::newRow("a word") << QString(30'000, u'x');
        QTest::newRow("halves of emoji") << QStringLiteral("😀").repeated(10'000);
        QTest::newRow("more than is pasted") << QStringLiteral("Word.\n").repeated(20'000);
    }
    /// Two pastes and some typing make a paragraph that no field is given again in one piece.
    void longParagraphComesBackWhole()
    {
        QFETCH(const QString, typed);
        qint64 conversation = 0;
        {
            ChatFixture app(m_folder->path());
            conversation = begin(app);
            app.chat.setDraft(typed);
        }
        ChatFixture app(m_folder->path());
        QVERIFY(app.open(conversation));
        const QString back = app.chat.draft();
        QVERIFY(QString(back).remove(QLatin1Char('\n')) == QString(typed).remove(QLatin1Char('\n')));
        QVERIFY(back.size() < typed.size() + 20);  // divided a few times
        qsizetype longest = 0;
        for (const QString &paragraph : back.split(QLatin1Char('\n'))) {
            QVERIFY(paragraph.isEmpty() || !paragraph.back().isHighSurrogate());
            longest = std::max(longest, paragraph.size());
        }
        QVERIFY2(longest <= 8000, qPrintable(QString::number(longest)));
    }

    void draftThatCouldNotBeStoredIsTriedAgain()
    {
        ChatFixture app(m_folder->path());
        const qint64 conversation = begin(app);
        const OnDisk disk(m_folder->path());
        // What a program that holds the file for longer than the timeout makes of it.
        QVERIFY(disk.store->together([&]() -> rookery::StoreResult<> {
            QSignalSpy failed(&app.store, &StoreClient::failed);
            app.chat.setDraft(QStringLiteral("kept in the end"));
            return failed.wait(10000) ? rookery::StoreResult<>()
                                      : rookery::storeFailure(rookery::StoreErrorCode::Failed);
        }));
        QVERIFY(app.chat.notices()->error().contains(QStringLiteral("Another program is using")));
        QTRY_COMPARE_WITH_TIMEOUT(disk.draft(conversation), QStringLiteral("kept in the end"), 5000);
        QTRY_VERIFY(app.chat.notices()->error().isEmpty());  // the trouble is over
    }

private:
    /// A stored conversation with nothing typed.
    qint64 begin(ChatFixture &app)
    {
        app.chat.setDraft(QStringLiteral("x"));
        app.chat.save();
        app.settle();
        app.chat.setDraft({});
        app.chat.save();
        app.settle();
        return app.chat.conversationId();
    }

    rookery::Message askedIn(ChatFixture &app)
    {
        return app.loadModel() && app.ask(QStringLiteral("What is the capital of France?"))
                   ? app.chat.messages()->path().first()
                   : rookery::Message();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
