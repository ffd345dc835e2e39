#include "app/files/file_names.h"
#include "app/files/folder_listing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace {

bool write(const QString &file)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write("caw") == 3;
}

}  // namespace

class FileNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFilters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("suffix");
        const QString pictures = QStringLiteral("Pictures (*.png *.jpg)");
        QTest::newRow("first pattern")
            << pictures << QStringLiteral("a.png") << true << QStringLiteral("png");
        QTest::newRow("second pattern")
            << pictures << QStringLiteral("a.jpg") << true << QStringLiteral("png");
        QTest::newRow("capitals") << pictures << QStringLiteral("A.JPG") << true << QStringLiteral("png");
        QTest::newRow("another kind")
            << pictures << QStringLiteral("a.txt") << false << QStringLiteral("png");
        QTest::newRow("no dot") << pictures << QStringLiteral("png") << false << QStringLiteral("png");
        QTest::newRow("all files") << QStringLiteral("All files (*)") << QStringLiteral("a") << true
                                   << QString();
        QTest::newRow("no patterns") << QStringLiteral("Anything") << QStringLiteral("a") << true
                                     << QString();
        QTest::newRow("parentheses in the label") << QStringLiteral("Weights (RWKV) (*.pth)")
                                                  << QStringLiteral("a.pth") << true << QStringLiteral("pth");
    }

    void readsFilters()
    {
        QFETCH(QString, filter);
        QFETCH(QString, name);
        const NameFilter parsed = parseNameFilter(filter);
        QCOMPARE(parsed.label, filter);
        QTEST(parsed.takes(name), "taken");
        QTEST(parsed.suffix(), "suffix");
    }

    void completesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QString>("completed");
        QTest::newRow("none") << QStringLiteral("a") << 0 << QStringLiteral("a.md");
        QTest::newRow("of the second kind") << QStringLiteral("a") << 1 << QStringLiteral("a.json");
        QTest::newRow("has it") << QStringLiteral("a.md") << 0 << QStringLiteral("a.md");
        QTest::newRow("has that of the other kind")
            << QStringLiteral("a.JSON") << 0 << QStringLiteral("a.JSON");
        QTest::newRow("a version") << QStringLiteral("v1.2") << 0 << QStringLiteral("v1.2.md");
        QTest::newRow("every kind taken") << QStringLiteral("a") << 2 << QStringLiteral("a");
        QTest::newRow("dots in the folder") << QStringLiteral("/x.md/a") << 0 << QStringLiteral("/x.md/a.md");
    }

    void completesNames()
    {
        QFETCH(QString, name);
        QFETCH(int, chosen);
        const auto filters = parseNameFilters(
            {QStringLiteral("Markdown (*.md)"), QStringLiteral("JSON (*.json)"), QStringLiteral("All (*)")});
        QTEST(withSuffix(name, filters, chosen), "completed");
    }

    void readsTypedPaths_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        const QString home = QDir::homePath();
        QTest::newRow("nothing") << QStringLiteral("  ") << QString();
        QTest::newRow("a name") << QStringLiteral("a") << QStringLiteral("/work/a");
        QTest::newRow("blanks around") << QStringLiteral(" a b ") << QStringLiteral("/work/a b");
        QTest::newRow("up") << QStringLiteral("../a") << QStringLiteral("/a");
        QTest::newRow("absolute") << QStringLiteral("/tmp//x/") << QStringLiteral("/tmp/x");
        QTest::newRow("home") << QStringLiteral("~") << home;
        QTest::newRow("below home") << QStringLiteral("~/a") << home + QStringLiteral("/a");
        QTest::newRow("no home of others") << QStringLiteral("~a") << QStringLiteral("/work/~a");
        QTest::newRow("address") << QStringLiteral("file:///tmp/a%20b") << QStringLiteral("/tmp/a b");
        QTest::newRow("quotes") << QStringLiteral("\"/tmp/a b\"") << QStringLiteral("/tmp/a b");
    }

    void readsTypedPaths()
    {
        QFETCH(QString, typed);
        QTEST(typedPath(typed, QStringLiteral("/work")), "path");
    }

    void makesNamesOfTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("A talk") << QStringLiteral("A talk");
        QTest::newRow("a path") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc passwd");
        QTest::newRow("lines") << QStringLiteral("a\nb\tc") << QStringLiteral("a b c");
        QTest::newRow("hidden") << QStringLiteral("...x...") << QStringLiteral("x");
        QTest::newRow("an option") << QStringLiteral("--rf x") << QStringLiteral("rf x");
        QTest::newRow("turned round") << QString::fromUtf8("a\u202egpj.exe") << QStringLiteral("agpj.exe");
        QTest::newRow("a terminal's") << QStringLiteral("a\x1b[31mb\u009b") << QStringLiteral("a [31mb");
        QTest::newRow("nothing left") << QStringLiteral("///") << QString();
        QTest::newRow("long") << QString(300, QLatin1Char('x')) << QString(80, QLatin1Char('x'));
        QTest::newRow("long in bytes") << QString(100, QChar(0x65e5)) << QString(60, QChar(0x65e5));
    }

    void makesNamesOfTitles()
    {
        QFETCH(QString, title);
        QTEST(fileNameFrom(title), "name");
    }

    void listsFoldersFirstAsPeopleCount()
    {
        const QTemporaryDir folder;
        for (const char *name : {"b10", "b9", "A1", ".hidden"}) {
            QVERIFY(write(folder.filePath(QLatin1String(name))));
        }
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("zoo")));
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
        const auto names = [&](bool hidden) {
            QStringList shown;
            for (const FolderEntry &entry : listFolder(folder.path(), hidden).entries) {
                shown += entry.name;
            }
            return shown;
        };
        QCOMPARE(names(false), (QStringList{QStringLiteral("zoo"), QStringLiteral("A1"), QStringLiteral("b9"),
                                            QStringLiteral("b10")}));
        QVERIFY(names(true).contains(QLatin1String(".hidden")));
        const QString none = folder.filePath(QStringLiteral("none"));
        QVERIFY(listFolder(none, false).error.contains(none));
        QCOMPARE(listFirstFolder({none, folder.path()}, false).folder, folder.path());
    }

    void judgesWhatIsChosen()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.md"));
        const QString none = folder.filePath(QStringLiteral("b.md"));
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QVERIFY(write(file));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(judgeFileToRead(file).fate, FileVerdict::Take);
        QCOMPARE(judgeFileToRead(none).fate, FileVerdict::Refuse);
        QCOMPARE(judgeFileToRead(pipe).fate, FileVerdict::Refuse);
        QCOMPARE(judgeFileToRead(folder.path()).fate, FileVerdict::Enter);
        QCOMPARE(judgeFileToWrite(file, file).fate, FileVerdict::AskToReplace);
        QCOMPARE(judgeFileToWrite(none, none).fate, FileVerdict::Take);
        QCOMPARE(judgeFileToWrite(pipe, pipe).fate, FileVerdict::Refuse);
        QCOMPARE(judgeFileToWrite(folder.path(), folder.path() + QStringLiteral(".md")).fate,
                 FileVerdict::Enter);
        QCOMPARE(judgeFileToWrite(none + QStringLiteral("/c"), none + QStringLiteral("/c")).fate,
                 FileVerdict::Refuse);
        QCOMPARE(judgeFolder(folder.path()).fate, FileVerdict::Take);
        QCOMPARE(judgeFolder(file).fate, FileVerdict::Refuse);
    }

    void saysWhereNothingMayBeWritten()
    {
        if (geteuid() == 0) {
            QSKIP("root may write everywhere");
        }
        const FileVerdict verdict =
            judgeFileToWrite(QStringLiteral("/usr/a.md"), QStringLiteral("/usr/a.md"));
        QCOMPARE(verdict.fate, FileVerdict::Refuse);
        QVERIFY(verdict.sentence.contains(QLatin1String("/usr")));
    }
};

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_file_names.moc"
