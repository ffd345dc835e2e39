#include "tests/app/cli_process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

QList<QJsonObject> objectsOf(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty()) {
            objects += QJsonDocument::fromJson(line).object();
        }
    }
    return objects;
}

}  // namespace

/// `rookery-cli read` and `shelf`, on a shelf of the test's own.
class CliShelfTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write");
        }
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = cli::cleanEnvironment();
        all.insert(QStringLiteral("ROOKERY_DATA"), path("data"));
        return all;
    }

    cli::Ran run(const QStringList &arguments) const
    {
        return cli::run(arguments, {}, QStringLiteral(ROOKERY_CLI), environment());
    }

    /// Of the only thing on the shelf, changed as another program could; as text, for a checksum has more
    /// digits than a double.
    void changeReading(const QString &key, const QString &value)
    {
        const QString id = objectsOf(run({"shelf", "list"}).out).value(0)["id"].toString();
        QFile file(path("data/shelf/") + id + QStringLiteral("/reading.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString reading = QString::fromUtf8(file.readAll());
        file.close();
        const QRegularExpression field('"' + key + QStringLiteral("\": [^,\n]*"));
        QVERIFY(reading.contains(field));
        reading.replace(field, '"' + key + QStringLiteral("\": ") + value);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(reading.toUtf8());
    }

    static QByteArray book()
    {
        QByteArray text;
        for (int i = 0; text.size() < 40'000; ++i) {
            text += "Rook number " + QByteArray::number(i) + " builds a nest in the elm.\n";
        }
        return text;
    }

private slots:
    void init() { QDir(path("data")).removeRecursively(); }

    void keepsWhatAnotherModelRead()
    {
        put("rooks.txt", "The crow builds a nest.");
        QCOMPARE(run({"shelf", "add", path("rooks.txt")}).exitCode, 0);
        const QString own = objectsOf(run({"shelf", "list"}).out).value(0)["fingerprint"].toString();
        changeReading(QStringLiteral("fingerprint"), QStringLiteral("\"another\""));
        changeReading(QStringLiteral("model"), QStringLiteral("\"Large Rook\""));
        const QByteArray before = run({"shelf", "list"}).out;
        const auto refused = run({"shelf", "add", path("rooks.txt"), "--name", "crows"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(refused.err), refused.err.constData());
        QVERIFY2(refused.err.contains("Large Rook") && refused.err.contains("--replace"),
                 refused.err.constData());
        QCOMPARE(run({"shelf", "list"}).out, before);
        QCOMPARE(run({"shelf", "add", path("rooks.txt"), "--replace"}).exitCode, 0);
        QCOMPARE(objectsOf(run({"shelf", "list"}).out).value(0)["fingerprint"].toString(), own);
    }

    void exportsNoReadingBeforeItsEnd()
    {
        put("rooks.txt", "The crow builds a nest.");
        QCOMPARE(run({"shelf", "add", path("rooks.txt")}).exitCode, 0);
        changeReading(QStringLiteral("read_bytes"), QStringLiteral("1"));
        const auto refused = run({"shelf", "export", "rooks", "--state-out", path("part.state")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("read to its end"), refused.err.constData());
        QVERIFY(!QFile::exists(path("part.state")));
    }

    void isForItsOwnerAlone()
    {
        put("rooks.txt", "The crow builds a nest.");
        QCOMPARE(run({"shelf", "add", path("rooks.txt")}).exitCode, 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path("data")) & others));
        int seen = 0;
        QDirIterator each(path("data"), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        for (; each.hasNext(); ++seen) {
            const QString file = each.next();
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
        }
        QVERIFY(seen >= 6);
    }

    void namesWhatItLeavesOutOfAFolder()
    {
        QVERIFY(QDir().mkpath(path("nests")));
        put("nests/1.txt", "The crow builds a nest.");
        put("nests/cut.pdf", "%PDF-1.7 and nothing");
        const auto read = run({"read", path("nests"), "--state-out", path("nests.state")});
        QCOMPARE(read.exitCode, 0);
        QVERIFY2(read.err.contains("nests/cut.pdf"), read.err.constData());
        const auto added = run({"shelf", "add", path("nests")});
        QCOMPARE(added.exitCode, 0);
        QVERIFY2(added.err.contains("nests/cut.pdf"), added.err.constData());
    }

    /// The window moved the data: a note where it was leads there.
    void shelfIsFoundWhereTheDataWasMoved()
    {
        QVERIFY(QDir().mkpath(path("old")) && QDir().mkpath(path("moved")));
        put("old/rookery.moved-to", path("moved").toUtf8());
        put("rook.txt", "A rook is a bird.");
        QProcessEnvironment old = environment();
        old.insert(QStringLiteral("ROOKERY_DATA"), path("old"));
        const auto added = cli::run({"shelf", "add", path("rook.txt")}, {}, QStringLiteral(ROOKERY_CLI), old);
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QVERIFY(QDir(path("moved/shelf")).exists());
        QVERIFY(!QDir(path("old/shelf")).exists());
    }

    void readsADocumentIntoAState()
    {
        put("rooks.html", "<h1>Rooks</h1><p>The crow builds a nest.");
        const auto read = run({"read", path("rooks.html"), "--state-out", path("rooks.state")});
        QVERIFY2(read.exitCode == 0, read.err.constData());
        const QJsonObject about = objectsOf(read.out).value(0);
        QCOMPARE(about["name"].toString(), "rooks");
        QVERIFY(about["tokens"].toInt() > 5);
        // The same as what a prompt of that text leaves.
        QCOMPARE(run({"generate", "--state-in", path("rooks.state"), "--chat", "--prompt", "What is a rook?",
                      "--temperature", "0", "--max-tokens", "5"})
                     .exitCode,
                 0);
        const auto missing = run({"read", path("nothing.txt"), "--state-out", path("x")});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(missing.err), missing.err.constData());
        QCOMPARE(run({"read", path("rooks.html")}).exitCode, 2);
    }

    void putsOnTheShelfListsAndExports()
    {
        put("rooks.txt", "The crow builds a nest.");
        QCOMPARE(run({"shelf", "list"}).out, "");
        const auto added = run({"shelf", "add", path("rooks.txt"), "--purpose", "a test"});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QList<QJsonObject> listed = objectsOf(run({"shelf", "list"}).out);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed, objectsOf(added.out));
        QCOMPARE(listed[0]["name"].toString(), "rooks");
        QCOMPARE(listed[0]["purpose"].toString(), "a test");
        QCOMPARE(listed[0]["complete"].toBool(), true);
        // Once more is nothing new.
        QCOMPARE(run({"shelf", "add", path("rooks.txt")}).exitCode, 0);
        QCOMPARE(objectsOf(run({"shelf", "list"}).out).size(), 1);

        QCOMPARE(run({"shelf", "export", "rooks", "--state-out", path("exported.state")}).exitCode, 0);
        QCOMPARE(run({"read", path("rooks.txt"), "--state-out", path("read.state")}).exitCode, 0);
        QFile exported(path("exported.state"));
        QFile read(path("read.state"));
        QVERIFY(exported.open(QIODevice::ReadOnly) && read.open(QIODevice::ReadOnly));
        QCOMPARE(exported.readAll(), read.readAll());
        const auto unknown = run({"shelf", "export", "crows", "--state-out", path("x")});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(unknown.err), unknown.err.constData());
        QCOMPARE(run({"shelf", "export", "rooks"}).exitCode, 2);
        QCOMPARE(run({"shelf", "burn"}).exitCode, 2);
    }

    void goesOnWhereItWasKilled()
    {
        put("book.txt", book());
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(ROOKERY_CLI), {"shelf", "add", path("book.txt")});
        const auto progress = [&] {
            for (const QJsonObject &item : objectsOf(run({"shelf", "list"}).out)) {
                if (item["name"].toString() == "book") {
                    return item["read"].toDouble();
                }
            }
            return 0.0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(progress() > 0, 30'000);
        // While it reads, nobody else does.
        const auto second = run({"shelf", "add", path("book.txt")});
        const double seen = progress();
        process.kill();
        process.waitForFinished();
        const double kept = progress();
        QVERIFY(kept >= seen);  // every checkpoint that was there still is
        if (kept >= 1) {
            QSKIP("this machine reads too fast");
        }
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.err.contains("another program"), second.err.constData());
        QVERIFY(kept > 0);
        QCOMPARE(run({"shelf", "add", path("book.txt")}).exitCode, 0);
        QCOMPARE(run({"shelf", "export", "book", "--state-out", path("resumed.state")}).exitCode, 0);
        QCOMPARE(run({"read", path("book.txt"), "--state-out", path("whole.state")}).exitCode, 0);
        QFile resumed(path("resumed.state"));
        QFile whole(path("whole.state"));
        QVERIFY(resumed.open(QIODevice::ReadOnly) && whole.open(QIODevice::ReadOnly));
        QVERIFY(resumed.readAll() == whole.readAll());
    }
};

QTEST_GUILESS_MAIN(CliShelfTest)
#include "tst_cli_shelf.moc"
