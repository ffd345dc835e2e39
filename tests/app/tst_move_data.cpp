#include "app/common/data_folder.h"
#include "app/storage/chat_store.h"
#include "app/storage/move_data.h"
#include "app/storage/private_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>

using namespace rookery;

namespace {

QString current(const QString &folder)
{
    return QString::fromStdString(currentDataFolder(folder.toStdString()).string());
}

mode_t modeOf(const QString &path)
{
    struct stat about = {};
    return ::stat(qPrintable(path), &about) == 0 ? about.st_mode & 0777 : 0;
}

}  // namespace

/// The data folder moves whole or not at all, and belongs to its owner alone.
class MoveDataTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_from = m_folder->filePath(QStringLiteral("old"));
        m_to = m_folder->filePath(QStringLiteral("new/rookery"));
        makeData();
    }

    void allIsThereAndNothingIsLeft()
    {
        const QStringList before = filesIn(m_from);
        double last = 0;
        QVERIFY(copyData(m_from, m_to, {}, [&](double fraction) {
            QVERIFY(fraction >= last && fraction <= 1);
            last = fraction;
        }));
        QCOMPARE(current(m_from), m_from);  // until it is switched
        QCOMPARE(current(m_to), m_from);    // which is being filled
        QVERIFY(switchData(m_from, m_from, m_to));
        QCOMPARE(current(m_from), m_to);
        QCOMPARE(current(m_to), m_to);
        QVERIFY(isWhole(m_to));
        finishMove(m_to);
        QCOMPARE(filesIn(m_from), QStringList{QStringLiteral("rookery.moved-to")});
        QCOMPARE(filesIn(m_to), before);
        QCOMPARE(current(m_from), m_to);
        const QSettings settings(QDir(m_to).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QCOMPARE(settings.value(QStringLiteral("lastModel")).toString(),
                 m_to + QStringLiteral("/models/m.gguf"));
        QCOMPARE(settings.value(QStringLiteral("recentModels")).toStringList(),
                 (QStringList{m_to + QStringLiteral("/models/m.gguf"), QStringLiteral("/elsewhere/x.pth")}));
        QCOMPARE(modeOf(m_to), mode_t{0700});
        QCOMPARE(modeOf(QDir(m_to).filePath(QStringLiteral("rookery.db"))), mode_t{0600});
    }

    void comesBackAndGoesOn()
    {
        move(m_from, m_from, m_to);
        const QString third = m_folder->filePath(QStringLiteral("third"));
        move(m_from, m_to, third);
        QCOMPARE(current(m_from), third);
        QCOMPARE(current(m_to), third);
        move(m_from, third, m_from);
        QCOMPARE(current(m_from), m_from);
        QCOMPARE(current(third), m_from);
        QCOMPARE(current(m_to), m_from);
        QVERIFY(isWhole(m_from));
        QCOMPARE(filesIn(third), QStringList{QStringLiteral("rookery.moved-to")});
    }

    // Ended at every file and every step: whatever is found from the old name is whole, and a second try
    // works.
    void interruptedAnywhereNothingIsLost()
    {
        int steps = 0;
        for (int killAt = 0;; ++killAt) {
            const pid_t child = ::fork();
            if (child == 0) {
                int step = 0;
                const auto dieAt = [&](double) {
                    if (step++ == killAt) {
                        ::_exit(9);
                    }
                };
                const bool copied = copyData(m_from, m_to, {}, dieAt).has_value();
                dieAt(1);
                const bool switched = copied && switchData(m_from, m_from, m_to).has_value();
                dieAt(1);
                if (switched) {
                    finishMove(m_to);
                }
                ::_exit(switched ? 0 : 1);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) != 1);
            QVERIFY2(isWhole(current(m_from)), qPrintable(QString::number(killAt)));
            QVERIFY2(isWhole(current(m_to)), qPrintable(QString::number(killAt)));
            ++steps;
            if (WEXITSTATUS(status) == 0) {
                break;
            }
            if (current(m_from) == m_to) {
                finishMove(m_to);
                QVERIFY(isWhole(m_to));
                move(m_from, m_to, m_from);
                QVERIFY(QDir(m_to).removeRecursively());
            }
        }
        QVERIFY2(steps > 5, qPrintable(QString::number(steps)));
        QCOMPARE(current(m_from), m_to);
    }

    // The note of each step is there or not: the combinations that an end between two of them leaves.
    void endBetweenTwoNotesLeavesOneWholeFolder()
    {
        QVERIFY(copyData(m_from, m_to, {}, [](double) {}));
        QVERIFY(QFile::remove(QDir(m_to).filePath(QLatin1String(MovingName))));
        QVERIFY(writePrivateFile(QDir(m_to).filePath(QLatin1String(MovedFromName)), m_from.toUtf8()));
        QCOMPARE(current(m_from), m_from);
        finishMove(m_to);  // started from there by hand: the old one doesn't agree
        QVERIFY(isWhole(m_from));
        QVERIFY(isWhole(m_to));
    }

    void stoppedItTakesOutWhatItCopied()
    {
        std::stop_source stop;
        const auto copied = copyData(m_from, m_to, stop.get_token(), [&](double) { stop.request_stop(); });
        QCOMPARE(copied.error().code, StoreErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(m_to));
        QVERIFY(QFileInfo::exists(m_folder->path()));
        QVERIFY(isWhole(m_from));
        QCOMPARE(current(m_from), m_from);
    }

    void badTargetsAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("itself") << "old";
        QTest::newRow("within") << "old/models/deeper";
        QTest::newRow("around") << ".";
        QTest::newRow("a file") << "file";
        QTest::newRow("in use") << "full";
    }
    void badTargetsAreRefusedWithASentence()
    {
        QFETCH(QString, to);
        put(m_folder->filePath(QStringLiteral("file")), "x");
        put(m_folder->filePath(QStringLiteral("full/x")), "x");
        const auto refused = checkMove(m_from, m_folder->filePath(to));
        QVERIFY(!refused);
        QVERIFY(refused.error().message().endsWith(u'.'));
        QVERIFY(!refused.error().message().contains(QStringLiteral("%1")));
        QVERIFY(!copyData(m_from, m_folder->filePath(to), {}, [](double) {}));
        QVERIFY(isWhole(m_from));
    }

    void notesInACircleNameNothing()
    {
        QVERIFY(QDir().mkpath(m_to));
        put(QDir(m_from).filePath(QLatin1String(MovedToName)), m_to.toUtf8());
        put(QDir(m_to).filePath(QLatin1String(MovedToName)), m_from.toUtf8());
        QCOMPARE(current(m_from), m_from);
        put(QDir(m_from).filePath(QLatin1String(MovedToName)), "not/absolute");
        QCOMPARE(current(m_from), m_from);
    }

    // Rights

    void whatIsWrittenIsPrivate()
    {
        ::umask(0);
        const QString file = QDir(m_from).filePath(QStringLiteral("p/q/rookery.db"));
        {
            const auto store = ChatStore::open(file).value();
            const auto chat = store->conversations().create().value();
            QVERIFY(store->attachments().put("bytes", {}));
            QVERIFY(store->backUp(QDir(m_from).filePath(QStringLiteral("copy.db"))));
            checkRights(QDir(m_from).filePath(QStringLiteral("p")));
            QVERIFY(QFileInfo::exists(file + QStringLiteral("-wal")));
            QVERIFY(chat > 0);
        }
        QCOMPARE(modeOf(QDir(m_from).filePath(QStringLiteral("copy.db"))), mode_t{0600});
        QVERIFY(writePrivateFile(QDir(m_from).filePath(QStringLiteral("export.json")), "x"));
        QCOMPARE(modeOf(QDir(m_from).filePath(QStringLiteral("export.json"))), mode_t{0600});
        ::umask(022);
    }

    void whatAnOlderVersionWroteIsMendedAtTheNextStart()
    {
        put(QDir(m_from).filePath(QStringLiteral("models/big.gguf.part")), "p");
        put(QDir(m_from).filePath(QStringLiteral("notes.txt")), "not ours");
        QDirIterator all(m_from, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            ::chmod(qPrintable(path), QFileInfo(path).isDir() ? 0755 : 0644);
        }
        ::chmod(qPrintable(m_from), 0755);
        const QString outside = m_folder->filePath(QStringLiteral("outside"));
        put(outside, "x");
        ::chmod(qPrintable(outside), 0644);
        QVERIFY(QFile::link(outside, QDir(m_from).filePath(QStringLiteral("attachments/link"))));
        QVERIFY(ChatStore::open(QDir(m_from).filePath(QStringLiteral("rookery.db"))));
        QCOMPARE(modeOf(m_from), mode_t{0700});
        checkRights(QDir(m_from).filePath(QStringLiteral("attachments")));
        for (const char *name : {"rookery.db", "settings.ini", "models/big.gguf.part"}) {
            QCOMPARE(modeOf(QDir(m_from).filePath(QLatin1String(name))), mode_t{0600});
        }
        QCOMPARE(modeOf(QDir(m_from).filePath(QStringLiteral("notes.txt"))), mode_t{0644});
        QCOMPARE(modeOf(outside), mode_t{0644});
    }

    void foldersOfEverybodyStayAsTheyAre()
    {
        ::chmod(qPrintable(m_from), 01777);
        makeDataPrivate(m_from);
        QCOMPARE(modeOf(m_from), mode_t{0777});
        QCOMPARE(modeOf(QDir(m_from).filePath(QStringLiteral("rookery.db"))), mode_t{0600});
    }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    void makeData()
    {
        {
            const auto store = ChatStore::open(QDir(m_from).filePath(QStringLiteral("rookery.db"))).value();
            const auto chat = store->conversations().create().value();
            const auto picture = store->attachments().put(QByteArray(3'000'000, 'p'), {}).value();
            QVERIFY(store->messages().add(
                {.conversation = chat, .text = QStringLiteral("do not lose me"), .attachments = {picture}}));
        }
        put(QDir(m_from).filePath(QStringLiteral("models/m.gguf")), QByteArray(2'500'000, 'm'));
        put(QDir(m_from).filePath(QStringLiteral("vocab/v.txt")), QByteArray(1'500'000, 'v'));
        QSettings settings(QDir(m_from).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("lastModel"), m_from + QStringLiteral("/models/m.gguf"));
        settings.setValue(
            QStringLiteral("recentModels"),
            QStringList{m_from + QStringLiteral("/models/m.gguf"), QStringLiteral("/elsewhere/x.pth")});
    }

    static void move(const QString &start, const QString &from, const QString &to)
    {
        const auto copied = copyData(from, to, {}, [](double) {});
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message() + copied.error().detail));
        QVERIFY(switchData(start, from, to));
        finishMove(to);
    }

    static bool isWhole(const QString &folder)
    {
        const auto store = ChatStore::open(QDir(folder).filePath(QStringLiteral("rookery.db")));
        if (!store) {
            return false;
        }
        const auto list = (*store)->conversations().list();
        const auto found = (*store)->search().find(QStringLiteral("lose"));
        const auto message = found && found->size() == 1 ? (*store)->messages().get(found->first().message)
                                                         : StoreResult<Message>(missingMessage());
        return list && list->size() == 1 && message && message->attachments.size() == 1 &&
               (*store)->attachments().bytes(message->attachments.first().hash).has_value() &&
               QFileInfo(QDir(folder).filePath(QStringLiteral("models/m.gguf"))).size() == 2'500'000 &&
               QFileInfo(QDir(folder).filePath(QStringLiteral("vocab/v.txt"))).size() == 1'500'000;
    }

    static QStringList filesIn(const QString &folder)
    {
        QStringList files;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            files += QDir(folder).relativeFilePath(all.next());
        }
        files.sort();
        return files;
    }

    static void checkRights(const QString &folder)
    {
        QCOMPARE(modeOf(folder), mode_t{0700});
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            if (!QFileInfo(path).isSymLink()) {
                const mode_t expected = QFileInfo(path).isDir() ? 0700 : 0600;
                QVERIFY2(modeOf(path) == expected, qPrintable(path));
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_from;
    QString m_to;
};

QTEST_GUILESS_MAIN(MoveDataTest)
#include "tst_move_data.moc"
