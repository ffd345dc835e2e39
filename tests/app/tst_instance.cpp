#include "private_display.h"

#include "app/single_instance.h"
#include "app/storage/chat_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using rookery::MessageStatus;

/// One program per data folder, which ends well when it is asked to.
class InstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_first.kill();
        m_first.waitForFinished(5000);
    }

    void theSecondHandsOverWhatItWasStartedWith()
    {
        SingleInstance first(m_folder->path());
        QCOMPARE(first.claim({}), SingleInstance::Outcome::First);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        // In a thread of its own, as this one must answer.
        SingleInstance::Outcome outcome = SingleInstance::Outcome::NoAnswer;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance second(m_folder->path());
            outcome = second.claim({QStringLiteral("/models/m.gguf"), QStringLiteral("token"), true});
        }));
        other->start();
        QTRY_COMPARE(again.size(), 1);
        other->wait();
        QCOMPARE(outcome, SingleInstance::Outcome::HandedOver);
        const auto request = again.first().first().value<StartRequest>();
        QCOMPARE(request.modelFile, QStringLiteral("/models/m.gguf"));
        QCOMPARE(request.activation, QStringLiteral("token"));
        QVERIFY(request.quick);

        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("b"))));
        SingleInstance ofAnotherFolder(m_folder->filePath(QStringLiteral("b")));
        QCOMPARE(ofAnotherFolder.claim({}), SingleInstance::Outcome::First);
    }

    void oneThatDoesNotAnswerIsSaid()
    {
        SingleInstance first(m_folder->path());
        QCOMPARE(first.claim({}), SingleInstance::Outcome::First);
        SingleInstance second(m_folder->path());  // this thread is busy with asking, so nobody answers
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(second.claim({}, 300), SingleInstance::Outcome::NoAnswer);
        QVERIFY(clock.elapsed() < 5000);
    }

    void theLockIsFreeAfterItsHolder()
    {
        {
            SingleInstance first(m_folder->path());
            QCOMPARE(first.claim({}), SingleInstance::Outcome::First);
        }
        SingleInstance second(m_folder->path());
        QCOMPARE(second.claim({}), SingleInstance::Outcome::First);
    }

    void aSecondStartLeavesTheRunningAnswerAlone()
    {
        QVERIFY(start(m_first));
        const auto store = rookery::ChatStore::open(database()).value();
        const auto id = store->conversations().create().value();
        const auto turn = store->messages().addTurn({.conversation = id, .text = QStringLiteral("?")}, {});
        QVERIFY(turn);
        QProcess second;
        run(second);
        QVERIFY(second.waitForFinished(20000));
        QCOMPARE(second.exitCode(), 0);
        // Qt may say where it puts its temporary files; the program has nothing to say.
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(!said.contains("rookery"), said.constData());
        QCOMPARE(m_first.state(), QProcess::Running);
        QCOMPARE(store->messages().get(turn->answer.id)->status, MessageStatus::Streaming);
    }

    void aKilledProgramIsFollowedByTheNext()
    {
        QVERIFY(start(m_first));
        m_first.kill();
        QVERIFY(m_first.waitForFinished(10000));
        QVERIFY(start(m_first));
    }

    void signalsEndItWell_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void signalsEndItWell()
    {
        QFETCH(int, number);
        QVERIFY(start(m_first));
        QVERIFY(QFile::exists(database() + QStringLiteral("-wal")));
        ::kill(static_cast<pid_t>(m_first.processId()), number);
        QVERIFY(m_first.waitForFinished(10000));
        QCOMPARE(m_first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_first.exitCode(), 0);
        QVERIFY(!QFile::exists(database() + QStringLiteral("-wal")));  // all is in the database itself
        QVERIFY(!QFile::exists(database() + QStringLiteral("-open")));
    }

    /// Another program holds the database, as a viewer with an unfinished change does.
    void lockedDatabaseDoesntHoldTheEndUp()
    {
        QVERIFY(start(m_first));
        rookery::Connection locker(database());
        QVERIFY(locker.open(5000));
        QVERIFY(locker.execute(QStringLiteral("BEGIN IMMEDIATE")));
        QElapsedTimer clock;
        clock.start();
        ::kill(static_cast<pid_t>(m_first.processId()), SIGTERM);
        QVERIFY(m_first.waitForFinished(30000));
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_first.exitCode(), 0);
    }

    // Data that was moved to a disk which isn't there now.
    void missingFolderIsSaidAndNotMadeAnew()
    {
        const QString gone = m_folder->filePath(QStringLiteral("disk/rookery"));
        QFile note(m_folder->filePath(QStringLiteral("rookery.moved-to")));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write(gone.toUtf8()) > 0);
        note.close();
        run(m_first);
        QVERIFY(!m_first.waitForFinished(3000));
        QVERIFY(!QFile::exists(gone));
        QVERIFY(!QFile::exists(database()));
    }

    /// Started for the quick window alone, the program ends with it: without a tray nothing would show
    /// another.
    void quickWindowEndsWhatItStarted()
    {
        if (!PrivateDisplay::installed() || !PrivateDisplay::hasXdotool()) {
            QSKIP("needs Xvfb and xdotool (packaging/install.sh test)");
        }
        PrivateDisplay display;
        QVERIFY(display.start());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("DISPLAY"), display.name());
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        m_first.setProcessEnvironment(environment);
        m_first.start(QStringLiteral(ROOKERY_PROGRAM),
                      {QStringLiteral("--quick"), QStringLiteral("--data-dir"), m_folder->path()});
        const QStringList shown = {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                   QStringLiteral("--name"), QStringLiteral("Quick question")};
        QTRY_VERIFY_WITH_TIMEOUT(!display.xdotool(shown).isEmpty(), 30000);
        QVERIFY(!m_first.waitForFinished(1500));
        display.xdotool({QStringLiteral("key"), QStringLiteral("Escape")});
        QVERIFY(m_first.waitForFinished(10000));
        QCOMPARE(m_first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_first.exitCode(), 0);
    }

private:
    QString database() const { return m_folder->filePath(QStringLiteral("rookery.db")); }

    void run(QProcess &program)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(ROOKERY_PROGRAM), {QStringLiteral("--data-dir"), m_folder->path()});
    }

    bool start(QProcess &program)
    {
        run(program);
        return QTest::qWaitFor([this] { return QFile::exists(database() + QStringLiteral("-open")); },
                               30000) &&
               QTest::qWaitFor([this] { return lockIsTaken(); }, 30000) &&
               !program.waitForFinished(1500);  // its window and its event loop
    }

    bool lockIsTaken() const
    {
        QFile lock(m_folder->filePath(QStringLiteral("rookery.lock")));
        return lock.open(QIODevice::ReadOnly) && !lock.readAll().isEmpty();
    }

    QProcess m_first;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
