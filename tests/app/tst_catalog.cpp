#include "app/models/catalog_model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {

constexpr qint64 GiB = qint64{1} << 30;

QJsonArray modelsIn(const QString &file)
{
    QFile json(file);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll())[u"models"].toArray()
                                          : QJsonArray();
}

QString sizeOf(const QJsonValue &published)
{
    return published[u"size"].toString();
}

Machine machineOf(double gigabytes, double bytesPerSecond)
{
    Machine machine;
    machine.memory = static_cast<qint64>(gigabytes * static_cast<double>(GiB));
    machine.freeMemory = machine.memory * 8 / 10;
    machine.freeDisk = 500 * GiB;
    machine.bytesPerSecond = bytesPerSecond;
    return machine;
}

}  // namespace

/// What is offered for download, and how it is said to go on this computer.
class CatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<CatalogModel>(m_folder->path());
        m_published = modelsIn(QStringLiteral(ROOKERY_TEST_DATA "/catalog/published.json"));
        QVERIFY(!m_published.isEmpty());
    }

    void entryIsAsPublished_data()
    {
        QTest::addColumn<QString>("file");
        for (const QJsonValue &entry : modelsIn(QStringLiteral(":/qt/qml/Rookery/catalog.json"))) {
            const QString file = entry[u"file"].toString();
            if (!file.isEmpty()) {
                QTest::newRow(qPrintable(file)) << file;
            }
        }
    }
    void entryIsAsPublished()
    {
        QFETCH(const QString, file);
        const auto named = [&](const QJsonValue &model) { return model[u"file"].toString() == file; };
        const QJsonArray models = modelsIn(QStringLiteral(":/qt/qml/Rookery/catalog.json"));
        const QJsonValue entry = *std::find_if(models.begin(), models.end(), named);
        const auto published = std::find_if(m_published.begin(), m_published.end(), named);
        QVERIFY(published != m_published.end());
        for (const char *fact : {"bytes", "sha256", "url", "date", "architecture", "layers", "width"}) {
            QVERIFY2(entry[QLatin1String(fact)] == (*published)[QLatin1String(fact)], fact);
        }
        const bool carriesVocabulary = (*published)[u"format"].toString() == QLatin1String("gguf");
        QCOMPARE((*published)[u"tokenizer"].toString(), QStringLiteral("world"));
        QCOMPARE(entry[u"vocabulary"].toString(), carriesVocabulary ? QString() : QStringLiteral("world"));
        QVERIFY(entry[u"url"].toString().startsWith(QLatin1String("https://")));
        const QString kind = (*published)[u"chat"].toString() == QLatin1String("translate")
                                 ? QStringLiteral("translation")
                                 : QStringLiteral("chat");
        QCOMPARE(entry[u"kind"].toString(), kind);
        const auto &entries = m_catalog->entries();
        const auto read = std::find_if(entries.begin(), entries.end(), [&](const CatalogEntry &candidate) {
            return candidate.target.file == m_folder->filePath(QStringLiteral("models/") + file);
        });
        QVERIFY(read != entries.end());
        QCOMPARE(read->target.bytes, (*published)[u"bytes"].toInteger());
        QCOMPARE(read->target.checked(), (*published)[u"sha256"].isString());
        QCOMPARE(static_cast<bool>(read->target.examine), !read->target.checked());
        QVERIFY(read->bytesPerToken() > 0.4 * static_cast<double>(read->target.bytes));
        QVERIFY(read->bytesPerToken() < static_cast<double>(read->target.bytes));
    }

    void newestOfEachSizeIsThere()
    {
        QStringList sizes;
        for (const QJsonValue &model : m_published) {
            if (model[u"chat"].toString() == QLatin1String("g1") && !sizes.contains(sizeOf(model))) {
                sizes += sizeOf(model);
            }
        }
        QCOMPARE(sizes.size(), 6);
        for (const QString &size : sizes) {
            QString newest;
            for (const QJsonValue &model : m_published) {
                if (sizeOf(model) == size && model[u"chat"].toString() == QLatin1String("g1")) {
                    newest = std::max(newest, model[u"date"].toString());
                }
            }
            const auto &entries = m_catalog->entries();
            QVERIFY2(std::any_of(entries.begin(), entries.end(),
                                 [&](const CatalogEntry &entry) {
                                     return !entry.spare &&
                                            entry.date == QDate::fromString(newest, Qt::ISODate) &&
                                            entry.name.endsWith(size.toUpper());
                                 }),
                     qPrintable(size));
        }
    }

    void pictureModelsAreRepositories()
    {
        QStringList names;
        for (const CatalogEntry &entry : m_catalog->entries()) {
            if (entry.kind == CatalogEntry::Pictures) {
                QVERIFY(entry.isRepository());
                names += entry.repository.repository;
            }
        }
        for (const char *name : {"WorldRWKV/RWKV7-0.4B-siglip2", "ZoomFly/rwkv-vl-1.5v100m-finevisionmax",
                                 "ZoomFly/rwkvsee0.4B", "howard-hou/visualrwkv-6"}) {
            QVERIFY2(names.contains(QLatin1String(name)), name);
        }
    }

    void fileWithoutChecksumSaysHowItIsChecked()
    {
        m_catalog->setEverything(true);
        for (int row = 0; row < m_catalog->rowCount(); ++row) {
            const QModelIndex index = m_catalog->index(row);
            const QString file = m_catalog->fileOf(row);
            const bool unchecked =
                !file.isEmpty() && !m_catalog->entries().isEmpty() &&
                std::any_of(m_catalog->entries().begin(), m_catalog->entries().end(),
                            [&](const CatalogEntry &entry) {
                                return entry.target.file == file && !entry.target.checked();
                            });
            QCOMPARE(!index.data(CatalogModel::CheckRole).toString().isEmpty(), unchecked);
        }
    }

    void otherModelInPlaceOfAnUncheckedOneIsRefused()
    {
        const auto &entries = m_catalog->entries();
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [](const CatalogEntry &e) { return bool(e.target.examine); });
        QVERIFY(entry != entries.end());
        const QString other = entry->target.examine(QStringLiteral(ROOKERY_STARTER "/lm.safetensors"));
        QVERIFY2(other.contains(QLatin1String("another model")), qPrintable(other));
        const QString none = entry->target.examine(QStringLiteral(ROOKERY_STARTER "/vocab.txt"));
        QVERIFY2(none.contains(QLatin1String("not the model")), qPrintable(none));
        CatalogEntry starter = *entry;
        QFile json(m_folder->filePath(QStringLiteral("c.json")));
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(
            QStringLiteral(R"({"models":[{"file":"a","architecture":"rwkv7","layers":%1,"width":%2}]})")
                .arg(StarterLayers)
                .arg(StarterWidth)
                .toUtf8());
        json.close();
        const Catalog same = readCatalog(json.fileName(), m_folder->path());
        QCOMPARE(same.entries.first().target.examine(QStringLiteral(ROOKERY_STARTER "/lm.safetensors")),
                 QString());
    }

    void fitIsMeasuredAgainstMemoryAndDisk()
    {
        Machine machine = machineOf(8, 10e9);
        QCOMPARE(fitOf({}, GiB, GiB), Fit::Unknown);
        QCOMPARE(fitOf(machine, 2 * GiB, 2 * GiB), Fit::Good);
        QCOMPARE(fitOf(machine, 6 * GiB, 2 * GiB), Fit::Tight);
        QCOMPARE(fitOf(machine, 8 * GiB, 2 * GiB), Fit::TooLarge);
        machine.freeDisk = GiB;
        QCOMPARE(fitOf(machine, 2 * GiB, 2 * GiB), Fit::NoDisk);
        QCOMPARE(fitOf(machine, 2 * GiB, 0), Fit::Good);  // it is here already
    }

    void recommendsTheLargestThatAnswersAsFastAsOneReads_data()
    {
        QTest::addColumn<double>("gigabytes");
        QTest::addColumn<double>("bytesPerSecond");
        QTest::addColumn<QString>("name");
        QTest::newRow("an old laptop") << 4.0 << 8e9 << QStringLiteral("RWKV-7 G1d 0.4B");
        QTest::newRow("a laptop") << 16.0 << 20e9 << QStringLiteral("RWKV-7 G1f 2.9B");
        QTest::newRow("little memory, but fast") << 2.0 << 50e9 << QStringLiteral("RWKV-7 G1d 0.4B");
        QTest::newRow("a workstation") << 64.0 << 150e9 << QStringLiteral("RWKV-7 G1f 13.3B");
        QTest::newRow("slow throughout") << 16.0 << 0.1e9 << QStringLiteral("RWKV-7 G1d 0.1B");
        QTest::newRow("nothing fits") << 0.3 << 10e9 << QString();
    }
    void recommendsTheLargestThatAnswersAsFastAsOneReads()
    {
        QFETCH(const double, gigabytes);
        QFETCH(const double, bytesPerSecond);
        QFETCH(const QString, name);
        QSignalSpy changed(m_catalog.get(), &CatalogModel::machineChanged);
        m_catalog->setMachine(machineOf(gigabytes, bytesPerSecond));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_catalog->recommendedName(), name);
        if (name.isEmpty()) {
            QCOMPARE(m_catalog->recommendedRow(), -1);
            return;
        }
        QCOMPARE(m_catalog->recommendedRow(), 0);  // on top
        const QModelIndex first = m_catalog->index(0);
        QVERIFY(first.data(CatalogModel::RecommendedRole).toBool());
        QVERIFY(first.data(CatalogModel::FitRole).toString().contains(QLatin1String("about")));
        QVERIFY(!m_catalog->index(1).data(CatalogModel::RecommendedRole).toBool());
    }

    /// What other programs hold at the moment is warned of, and makes no other model the best one.
    void adviceStaysWhateverIsFree()
    {
        Machine machine = machineOf(16, 20e9);
        m_catalog->setMachine(machine);
        const QString name = m_catalog->recommendedName();
        QVERIFY(m_catalog->recommendedText().contains(QLatin1String("Fits this computer")));
        for (const qint64 share : {4, 16, 64}) {
            machine.freeMemory = machine.memory / share;
            m_catalog->setMachine(machine);
            QCOMPARE(m_catalog->recommendedName(), name);
        }
        QVERIFY2(m_catalog->recommendedText().contains(QLatin1String("once other programs are closed")),
                 qPrintable(m_catalog->recommendedText()));
        machine.bytesPerSecond = 0;  // too little was free to measure it
        m_catalog->setMachine(machine);
        QCOMPARE(m_catalog->recommendedName(), QStringLiteral("RWKV-7 G1f 1.5B"));
    }

    void whatIsTooLargeIsSaid()
    {
        m_catalog->setMachine(machineOf(4, 10e9));
        const QModelIndex last = rowNamed(QStringLiteral("RWKV-7 G1f 13.3B"));
        QVERIFY(!last.data(CatalogModel::FitsRole).toBool());
        QVERIFY(last.data(CatalogModel::FitRole).toString().startsWith(QLatin1String("Too large")));
    }

    void speedThatWasSeenCounts()
    {
        m_catalog->setMachine(machineOf(64, 10e9));
        const QString guessed =
            rowNamed(QStringLiteral("RWKV-7 G1f 1.5B")).data(CatalogModel::FitRole).toString();
        m_catalog->setSeen(100e9, 8 * GiB, true);
        QVERIFY(rowNamed(QStringLiteral("RWKV-7 G1f 1.5B"))
                    .data(CatalogModel::FitRole)
                    .toString()
                    .contains(QLatin1String("on the graphics card")));
        m_catalog->setSeen(30e9, GiB, false);
        const QString seen =
            rowNamed(QStringLiteral("RWKV-7 G1f 1.5B")).data(CatalogModel::FitRole).toString();
        QVERIFY(seen.contains(QLatin1String("on the processor")));
        QVERIFY(seen != guessed);
    }

    void otherFilesAreShownOnRequest()
    {
        const int few = m_catalog->rowCount();
        m_catalog->setEverything(true);
        QVERIFY(m_catalog->rowCount() > few);
        QCOMPARE(m_catalog->rowCount(), static_cast<int>(m_catalog->entries().size()));
    }

    void thisComputerIsMeasured()
    {
        QCOMPARE(
            meminfoBytes("MemTotal:  24684092 kB\nMemFree: 5 kB\nMemAvailable:   1024 kB\n", "MemAvailable"),
            1024 * 1024);
        QCOMPARE(meminfoBytes("MemTotal: 4 kB\n", "MemAvailable"), 0);
        const Machine machine = measureMachine(m_folder->filePath(QStringLiteral("not/there/yet")), 1);
        QVERIFY(machine.memory > 0);
        QVERIFY(machine.freeMemory > 0 && machine.freeMemory <= machine.memory);
        QVERIFY(machine.freeDisk > 0);
        if (machine.freeMemory > 2 * GiB) {
            QVERIFY(machine.bytesPerSecond > 1e8 && machine.bytesPerSecond < 1e13);
        }
    }

    void lookingReachesTheModel()
    {
        QSignalSpy changed(m_catalog.get(), &CatalogModel::machineChanged);
        QVERIFY(m_catalog->machineText().isEmpty());
        m_catalog->look(1);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(m_catalog->machineText().contains(QLatin1String("free")));
    }

private:
    static constexpr int StarterLayers = 4;  // manifest.json
    static constexpr int StarterWidth = 256;

    QModelIndex rowNamed(const QString &name) const
    {
        const QModelIndexList found =
            m_catalog->match(m_catalog->index(0), CatalogModel::NameRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogModel> m_catalog;
    QJsonArray m_published;
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
