#include "app/models/model_library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace {

void put(const QString &file, qsizetype bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(QByteArray(bytes, 'x'));
}

QStringList namesIn(const ModelLibrary &library)
{
    QStringList names;
    for (int row = 0; row < library.rowCount(); ++row) {
        names += library.data(library.index(row), ModelLibrary::NameRole).toString();
    }
    names.sort();
    return names;
}

QString detailsOf(const ModelLibrary &library, const QString &name)
{
    for (int row = 0; row < library.rowCount(); ++row) {
        if (library.data(library.index(row), ModelLibrary::NameRole) == name) {
            return library.data(library.index(row), ModelLibrary::DetailsRole).toString();
        }
    }
    return {};
}

}  // namespace

/// What the window lists as models.
class ModelLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void listsModelsAsTheyLieInFolders();
    void endsInALoopOfLinks();
    void recentPartStandsForItsModel();
    void rowsStayWhereTheFolderIsReadAnew();
};

void ModelLibraryTest::listsModelsAsTheyLieInFolders()
{
    const QTemporaryDir folder;
    put(folder.filePath("plain.pth"), 10);
    put(folder.filePath("split-00001-of-00002.gguf"), 1500);
    put(folder.filePath("split-00002-of-00002.gguf"), 1500);
    put(folder.filePath("World 1B/model.safetensors"), 10);
    put(folder.filePath("World 1B/notes.txt"), 10);
    put(folder.filePath("Eagle/pytorch_model-00001-of-00002.bin"), 700);
    put(folder.filePath("Eagle/pytorch_model-00002-of-00002.bin"), 700);
    QFile list(folder.filePath("Eagle/pytorch_model.bin.index.json"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(
        R"({"weight_map": {"a": "pytorch_model-00001-of-00002.bin", "b": "pytorch_model-00002-of-00002.bin"}})");
    list.close();
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath("pipe.gguf")).constData(), 0600), 0);
    QVERIFY(QFile::link("/dev/zero", folder.filePath("endless.pth")));
    QVERIFY(QDir(folder.path()).mkdir("folder.bin"));

    ModelLibrary library({}, folder.path());
    library.refresh();
    QTRY_COMPARE(namesIn(library), QStringList({"Eagle", "World 1B", "plain", "split"}));
    QVERIFY2(detailsOf(library, "split").startsWith(QStringLiteral("3.0 kB")),
             qPrintable(detailsOf(library, "split")));
    QVERIFY2(detailsOf(library, "Eagle").startsWith(QStringLiteral("1.4 kB")),
             qPrintable(detailsOf(library, "Eagle")));
}

void ModelLibraryTest::endsInALoopOfLinks()
{
    const QTemporaryDir folder;
    put(folder.filePath("a/m.pth"), 10);
    QVERIFY(QFile::link(folder.path(), folder.filePath("a/up")));
    QVERIFY(QFile::link(folder.filePath("a"), folder.filePath("b")));
    ModelLibrary library({}, folder.path());
    library.refresh();
    QTRY_VERIFY(namesIn(library).contains("m"));
    QCOMPARE(namesIn(library).count("m"), 1);
}

void ModelLibraryTest::recentPartStandsForItsModel()
{
    const QTemporaryDir folder;
    const QTemporaryDir empty;
    put(folder.filePath("m-00001-of-00002.gguf"), 10);
    put(folder.filePath("m-00002-of-00002.gguf"), 10);
    put(folder.filePath("other.gguf"), 10);
    ModelLibrary library({}, empty.path());
    library.setRecent({folder.filePath("m-00002-of-00002.gguf"), folder.filePath("gone.gguf")});
    QTRY_COMPARE(namesIn(library), QStringList("m"));
    QCOMPARE(library.data(library.index(0), ModelLibrary::FileRole).toString(),
             folder.filePath("m-00001-of-00002.gguf"));
}

void ModelLibraryTest::rowsStayWhereTheFolderIsReadAnew()
{
    const QTemporaryDir folder;
    put(folder.filePath("b.pth"), 10);
    put(folder.filePath("d.pth"), 10);
    ModelLibrary library({}, folder.path());
    library.refresh();
    QTRY_COMPARE(namesIn(library), QStringList({"b", "d"}));
    QPersistentModelIndex kept;
    for (int row = 0; row < library.rowCount(); ++row) {
        if (library.data(library.index(row), ModelLibrary::NameRole) == QStringLiteral("d")) {
            kept = library.index(row);
        }
    }
    put(folder.filePath("a.pth"), 10);
    put(folder.filePath("c.pth"), 10);
    QVERIFY(QFile::remove(folder.filePath("b.pth")));
    library.refresh();
    QTRY_COMPARE(namesIn(library), QStringList({"a", "c", "d"}));
    QVERIFY(kept.isValid());
    QCOMPARE(library.data(kept, ModelLibrary::NameRole).toString(), QStringLiteral("d"));
}

QTEST_GUILESS_MAIN(ModelLibraryTest)
#include "tst_model_library.moc"
