#include "app/storage/chat_store.h"
#include "app/storage/migrations.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace rookery;

namespace {

constexpr int LossMs = 500;  // what a kill may cost

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void writeFile(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size());
}

// Tables, indexes and triggers as text, in a fixed order.
QStringList schemaOf(const QString &file)
{
    Connection connection(file);
    [&] { QVERIFY(connection.open(1000)); }();
    return connection
        .select("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1", {},
                [](const Row &row) { return row.text(0); })
        .value();
}

int versionOf(const QString &file)
{
    return readFileHeader(file).value().version;
}

}  // namespace

/// What must not get lost: migrations, damaged and foreign files, kills, locks, full and read-only disks.
class StoreSafetyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("rookery.db"));
    }

    void aMigratedFileEqualsAFreshOne()
    {
        const QString fresh = m_folder->filePath(QStringLiteral("fresh.db"));
        QVERIFY(ChatStore::open(fresh));
        for (std::size_t version = 1; version < migrations().size(); ++version) {
            const QString old = m_folder->filePath(QStringLiteral("old%1.db").arg(version));
            {
                Connection connection(old);
                QVERIFY(connection.open(1000));
                QVERIFY(migrate(connection, migrations().first(version)));
                QVERIFY(connection.change("INSERT INTO conversation (title, created_ms, updated_ms)"
                                          " VALUES ('older title', 1, 1)"));
                QVERIFY(connection.change("INSERT INTO message (conversation, role, text, created_ms, status)"
                                          " VALUES (1, 1, 'older words', 1, 0)"));
            }
            QCOMPARE(versionOf(old), static_cast<int>(version));
            const auto store = ChatStore::open(old);
            QVERIFY(store);
            QCOMPARE(schemaOf(old), schemaOf(fresh));
            QCOMPARE((*store)->search().find(QStringLiteral("older")).value().size(), 2);
            QVERIFY((*store)->check());
        }
    }

    void aNewerFileIsRefusedAndKeepsItsBytes()
    {
        QVERIFY(ChatStore::open(m_file));
        {
            Connection connection(m_file);
            QVERIFY(connection.open(1000));
            QVERIFY(connection.execute(QStringLiteral("PRAGMA user_version = 99")));
        }
        const QByteArray before = contentOf(m_file);
        const auto store = ChatStore::open(m_file);
        QCOMPARE(store.error().code, StoreErrorCode::TooNew);
        QVERIFY(store.error().message().contains(QStringLiteral("newer Rookery")));
        QVERIFY(contentOf(m_file) == before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("rookery.db")});
    }

    void aFailingStepLeavesTheOldVersion()
    {
        const char *first[] = {"CREATE TABLE bird (name TEXT NOT NULL)", "INSERT INTO bird VALUES ('rook')"};
        const char *second[] = {"ALTER TABLE bird ADD COLUMN eggs INTEGER", "DELETE FROM bird",
                                "INSERT INTO nest VALUES (1)"};
        const Migration good[] = {Migration(first)};
        const Migration bad[] = {Migration(first), Migration(second)};
        Connection connection(m_file);
        QVERIFY(connection.open(1000));
        QVERIFY(migrate(connection, good));
        const QStringList schema = schemaOf(m_file);
        const auto migrated = migrate(connection, bad);
        QVERIFY(!migrated);
        QVERIFY(migrated.error().detail.contains(QStringLiteral("nest")));
        QCOMPARE(schemaOf(m_file), schema);
        QCOMPARE(versionOf(m_file), 1);
        QCOMPARE(connection.select("SELECT name FROM bird", {}, [](const Row &row) { return row.text(0); })
                     .value(),
                 QStringList{QStringLiteral("rook")});
        QVERIFY(migrate(connection, good));  // still usable
    }

    void anotherProgramsFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");

        QTest::newRow("text") << QByteArray("These are my notes. ").repeated(100);
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    }

    void anotherProgramsFileIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        writeFile(m_file, content);
        const auto store = ChatStore::open(m_file);
        QCOMPARE(store.error().code, StoreErrorCode::NotOurs);
        QVERIFY(contentOf(m_file) == content);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        {
            Connection connection(m_file);
            QVERIFY(connection.open(1000));
            QVERIFY(connection.execute(QStringLiteral("CREATE TABLE bookmark (url TEXT)")));
        }
        const QByteArray before = contentOf(m_file);
        QCOMPARE(ChatStore::open(m_file).error().code, StoreErrorCode::NotOurs);
        QVERIFY(contentOf(m_file) == before);
    }

    void aPipeInItsPlaceIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_file).constData(), 0600), 0);
        const auto store = ChatStore::open(m_file);
        QVERIFY(!store);
        QCOMPARE(store.error().code, StoreErrorCode::CannotOpen);
    }

    void anEmptyFileBecomesAStore()
    {
        writeFile(m_file, {});
        QVERIFY(ChatStore::open(m_file));
        QCOMPARE(versionOf(m_file), static_cast<int>(migrations().size()));
    }

    void aDamagedFileIsNamedAndCanBeSetAside()
    {
        makeStore(200);
        QByteArray damaged = contentOf(m_file);
        for (qsizetype place = 4096; place < damaged.size(); ++place) {
            damaged[place] = static_cast<char>(place * 7);
        }
        writeFile(m_file, damaged);
        const auto store = ChatStore::open(m_file);
        const StoreError error = store ? (*store)->check().error() : store.error();
        QCOMPARE(error.code, StoreErrorCode::Corrupt);
        QVERIFY2(error.message().contains(QStringLiteral("rookery.db")), qPrintable(error.message()));
        const QString aside = ChatStore::setAside(m_file).value();
        QVERIFY(contentOf(aside) == damaged);
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(ChatStore::open(m_file));
    }

    void aCutFileNeverCrashesAndNeverChanges()
    {
        makeStore(100);
        const QByteArray whole = contentOf(m_file);
        for (qsizetype size = 50; size < whole.size(); size += whole.size() / 23) {
            writeFile(m_file, whole.left(size));
            auto store = ChatStore::open(m_file);
            if (!store) {
                QVERIFY(!store.error().message().isEmpty());
                QVERIFY2(contentOf(m_file) == whole.left(size), qPrintable(store.error().detail));
                continue;
            }
            (void)(*store)->conversations().list();
            (void)(*store)->search().find(QStringLiteral("word"));
            QVERIFY(!(*store)->check());
        }
    }

    void aKillInTheMiddleOfAnAnswerCostsAtMostTheLastHalfSecond()
    {
        for (int round = 0; round < 3; ++round) {
            const QString file = m_folder->filePath(QStringLiteral("killed%1.db").arg(round));
            QProcess writer;
            writer.start(QStringLiteral(STORE_WRITER), {QStringLiteral("write"), file});
            QElapsedTimer clock;
            clock.start();
            QList<QPair<qint64, int>> handedOver;  // when, number
            const qint64 killAt = 900 + QRandomGenerator::global()->bounded(400);
            while (clock.elapsed() < killAt || handedOver.size() < 60) {
                QVERIFY(clock.elapsed() < 20'000 && writer.state() != QProcess::NotRunning);
                writer.waitForReadyRead(5);
                while (writer.canReadLine()) {
                    handedOver.push_back({clock.elapsed(), writer.readLine().trimmed().toInt()});
                }
            }
            const qint64 killed = clock.elapsed();
            writer.kill();  // SIGKILL
            writer.waitForFinished();

            const auto store = ChatStore::open(file);
            QVERIFY(store);
            QVERIFY((*store)->check());
            const QList<Message> branch = (*store)->messages().branch(1).value();
            QCOMPARE(branch.size(), 2);
            QCOMPARE(branch[0].text, QStringLiteral("count"));
            QCOMPARE(branch[1].status, MessageStatus::Stopped);
            const QStringList words = branch[1].text.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype place = 0; place < words.size(); ++place) {
                QCOMPARE(words[place], QString::number(place));
            }
            for (const auto &[when, number] : std::as_const(handedOver)) {
                QVERIFY2(
                    when > killed - LossMs || number < words.size(),
                    qPrintable(QStringLiteral("%1 of %2 ms before the kill").arg(number).arg(killed - when)));
            }
            qInfo("killed after %lld ms: %d words handed over, %d stored", static_cast<long long>(killed),
                  handedOver.last().second + 1, static_cast<int>(words.size()));
        }
    }

    void aLockOfAnotherProcessIsOneClearErrorAndPasses()
    {
        makeStore(1);
        QProcess locker;
        locker.start(QStringLiteral(STORE_WRITER), {QStringLiteral("lock"), m_file});
        QVERIFY(locker.waitForReadyRead(5000));
        QCOMPARE(locker.readLine().trimmed(), QByteArray("locked"));

        const auto refused = ChatStore::open(m_file, {.busyTimeoutMs = 100});
        QCOMPARE(refused.error().code, StoreErrorCode::Locked);
        QVERIFY(refused.error().message().contains(QStringLiteral("Another program")));

        locker.closeWriteChannel();
        const auto store = ChatStore::open(m_file);  // waits for the other to let go
        QVERIFY(store);
        QVERIFY(locker.waitForFinished());
        QCOMPARE((*store)->conversations().list().value().size(), 1);
    }

    void aLockedWriteFailsWholeAndCanBeRepeated()
    {
        auto store = ChatStore::open(m_file, {.busyTimeoutMs = 100}).value();
        const ConversationId id = store->conversations().create().value();
        QProcess locker;
        locker.start(QStringLiteral(STORE_WRITER), {QStringLiteral("lock"), m_file});
        QVERIFY(locker.waitForReadyRead(5000));
        const NewMessage message{.conversation = id, .text = QStringLiteral("patience")};
        QCOMPARE(store->messages().add(message).error().code, StoreErrorCode::Locked);
        QCOMPARE(store->conversations().list().value().size(), 1);  // reading goes on
        locker.closeWriteChannel();
        QVERIFY(locker.waitForFinished());
        QVERIFY(store->messages().add(message));
        QCOMPARE(store->messages().tree(id).value().size(), 1);
    }

    void twoProgramsSeeEachOthersWork()
    {
        auto first = ChatStore::open(m_file).value();
        auto second = ChatStore::open(m_file).value();
        const ConversationId id = first->conversations().create().value();
        QVERIFY(second->messages().add({.conversation = id, .text = QStringLiteral("hello")}));
        QCOMPARE(first->messages().branch(id).value().size(), 1);
    }

    void aFolderThatCantBeWrittenIsOneClearError()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("locked"))));
        const QString folder = m_folder->filePath(QStringLiteral("locked"));
        const auto openAsNobody = [](const QString &file) {
            QProcess program;
            program.setChildProcessModifier([] {
                if (::geteuid() == 0 && ::setuid(65534) != 0) {  // root may write anywhere
                    ::_exit(3);
                }
            });
            program.start(QStringLiteral(STORE_WRITER), {QStringLiteral("open"), file});
            program.waitForFinished();
            return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
        };
        ::chmod(qPrintable(m_folder->path()), 0755);
        ::chmod(qPrintable(folder), 0555);
        const QString missing = openAsNobody(folder + QStringLiteral("/rookery.db"));
        if (missing.isEmpty()) {
            QSKIP("the test program can't be run as another user from here");
        }
        QVERIFY2(missing.contains(QStringLiteral("rookery.db can't be")), qPrintable(missing));

        m_file = folder + QStringLiteral("/old.db");
        ::chmod(qPrintable(folder), 0755);
        makeStore(1);
        ::chmod(qPrintable(m_file), 0444);
        ::chmod(qPrintable(folder), 0555);
        const QByteArray before = contentOf(m_file);
        const QString readOnly = openAsNobody(m_file);
        QVERIFY2(readOnly.contains(QStringLiteral("old.db can't be")), qPrintable(readOnly));
        QVERIFY(contentOf(m_file) == before);
        ::chmod(qPrintable(folder), 0755);
    }

    void aFullDiskKeepsWhatWasThere()
    {
        makeStore(10);
        Connection connection(m_file);
        QVERIFY(connection.open(1000));
        // The same result code as a disk that is full.
        QVERIFY(connection.execute(QStringLiteral("PRAGMA max_page_count = 1")));  // the least: what it has
        States states(connection, {});
        const auto saved =
            states.save({.conversation = 1, .fingerprint = QStringLiteral("f")}, QByteArray(500'000, 'x'));
        QCOMPARE(saved.error().code, StoreErrorCode::DiskFull);
        QVERIFY(saved.error().message().contains(QStringLiteral("no space left")));
        QVERIFY(states.list(1).value().isEmpty());
        QVERIFY(connection.execute(QStringLiteral("PRAGMA max_page_count = 1000000")));
        QVERIFY(
            states.save({.conversation = 1, .fingerprint = QStringLiteral("f")}, QByteArray(500'000, 'x')));
        QCOMPARE(Messages(connection).tree(1).value().size(), 10);
    }

    void aBackupHoldsEverything()
    {
        makeStore(20);
        const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
        {
            auto store = ChatStore::open(m_file).value();
            QVERIFY(store->backUp(copy));
            QVERIFY(!store->backUp(copy));  // never over another file
        }
        auto restored = ChatStore::open(copy).value();
        QCOMPARE(restored->messages().tree(1).value().size(), 20);
        QCOMPARE(restored->search().find(QStringLiteral("word 13")).value().size(), 1);
    }

private:
    // One conversation with a chain of messages.
    void makeStore(int messages)
    {
        auto store = ChatStore::open(m_file).value();
        const ConversationId id = store->conversations().create().value();
        MessageId parent = 0;
        for (int number = 0; number < messages; ++number) {
            parent =
                store->messages()
                    .add(
                        {.conversation = id, .parent = parent, .text = QStringLiteral("word %1").arg(number)})
                    .value()
                    .id;
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(StoreSafetyTest)
#include "tst_store_safety.moc"
