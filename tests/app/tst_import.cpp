#include "tests/app/chat_fixture.h"

#include "app/settings/settings.h"
#include "app/storage/exchange/import.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace {

QByteArray conversationOf(int messages, const QByteArray &picture = {})
{
    const QString hash = rookery::Attachments::hashOf(picture);
    QJsonArray list;
    for (int number = 1; number <= messages; ++number) {
        QJsonObject message{
            {QStringLiteral("id"), number},
            {QStringLiteral("parent"), number - 1},
            {QStringLiteral("role"), number % 2 == 1 ? "user" : "assistant"},
            {QStringLiteral("text"), QStringLiteral("What is said as number %1, at some length, "
                                                    "so that there is something to index.")
                                         .arg(number)},
            {QStringLiteral("status"), QStringLiteral("complete")}};
        if (!picture.isEmpty() && number == messages) {
            message[u"attachments"] = QJsonArray{QJsonObject{{QStringLiteral("hash"), hash}}};
        }
        list.append(message);
    }
    const QJsonObject files{{hash, QString::fromLatin1(picture.toBase64())}};
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("rookery.conversation")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("title"), QStringLiteral("long")},
                                     {QStringLiteral("leaf"), messages},
                                     {QStringLiteral("messages"), list},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

}  // namespace

/// Conversations from files, while the store has other things to do.
class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void timeGrowsWithTheLengthOnly()
    {
        auto store = rookery::ChatStore::open(m_folder->filePath(QStringLiteral("rookery.db"))).value();
        const auto secondsFor = [&](int messages) {
            const QByteArray json = conversationOf(messages);
            QElapsedTimer clock;
            clock.start();
            const auto id = rookery::importJson(*store, json);
            const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
            return id && store->messages().branch(*id)->size() == messages ? seconds : 1e9;
        };
        secondsFor(100);
        const double some = secondsFor(1000);
        const double many = secondsFor(8000);
        qInfo("1,000 messages %.2f s, 8,000 messages %.2f s", some, many);
        QVERIFY2(many < 20 * some, qPrintable(QStringLiteral("%1 s, %2 s").arg(some).arg(many)));
    }

    void otherWorkHasItsTurn()
    {
        ChatFixture app(m_folder->path());
        QSignalSpy progressed(&app.store, &StoreClient::importProgressed);
        app.conversations.importFrom(file(conversationOf(5000)));
        QVERIFY(app.conversations.importing());
        qint64 longest = 0;
        while (app.conversations.importing()) {
            QElapsedTimer clock;
            clock.start();
            app.settle();
            longest = std::max(longest, clock.elapsed());
            QTest::qWait(1);
        }
        qInfo("other work waited for up to %lld ms", longest);
        QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
        QVERIFY(progressed.size() > 20);
        QTRY_COMPARE(app.chat.messages()->rowCount(), 5000);
        QVERIFY(app.chat.notices()->error().isEmpty());
    }

    void stoppedItLeavesNothing()
    {
        ChatFixture app(m_folder->path());
        QSignalSpy progressed(&app.store, &StoreClient::importProgressed);
        app.conversations.importFrom(file(conversationOf(20000)));
        QTRY_VERIFY_WITH_TIMEOUT(progressed.size() > 3, 30000);
        QCOMPARE(conversations(app), 0);  // not before it is whole
        app.conversations.cancelImport();
        QTRY_VERIFY(!app.conversations.importing());
        QCOMPARE(conversations(app), 0);
        QVERIFY(app.chat.notices()->error().isEmpty());
        QCOMPARE(messagesStored(app), 0);
        // And the next one works.
        app.conversations.importFrom(file(conversationOf(10)));
        QTRY_COMPARE(app.chat.messages()->rowCount(), 10);
    }

    void closedMeanwhileItLeavesNothing()
    {
        {
            ChatFixture app(m_folder->path());
            QSignalSpy progressed(&app.store, &StoreClient::importProgressed);
            app.conversations.importFrom(file(conversationOf(20000)));
            QTRY_VERIFY_WITH_TIMEOUT(progressed.size() > 3, 30000);
        }
        ChatFixture app(m_folder->path());
        QCOMPARE(conversations(app), 0);
    }

    void damagedPictureAtTheEndLeavesNothing()
    {
        ChatFixture app(m_folder->path());
        QByteArray json = conversationOf(500, QByteArray(1000, 'p'));
        json.replace(QByteArray(1000, 'p').toBase64(), QByteArray(1000, 'q').toBase64());
        app.conversations.importFrom(file(json));
        QTRY_VERIFY(!app.chat.notices()->error().isEmpty());
        QVERIFY(app.chat.notices()->error().contains(QStringLiteral("can't be read as a conversation")));
        QCOMPARE(messagesStored(app), 0);
    }

    void numbersOutOfRangeAreBrought()
    {
        auto store = rookery::ChatStore::open(m_folder->filePath(QStringLiteral("rookery.db"))).value();
        QByteArray json = conversationOf(1);
        json.replace("\"status\"",
                     "\"createdMs\": 9e300, \"stats\": {\"tokens\": -5, \"tokensPerSecond\": 1e300,"
                     " \"firstTokenMs\": -1e300}, \"status\"");
        const auto id = rookery::importJson(*store, json);
        QVERIFY(id);
        const rookery::Message message = store->messages().branch(*id)->first();
        QCOMPARE(message.stats.tokens, 0);
        QVERIFY(message.stats.tokensPerSecond <= 1e12 && message.stats.firstTokenMs == 0);
        QVERIFY(message.createdMs >= 0 && message.createdMs < 253402300800000);
    }

    // Numbers of the settings.

    void settingsThatAreNoNumbersAreTheDefaults_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::newRow("nan") << QByteArray("textScale=nan\ntheme=nan\nthreads=nan\n");
        QTest::newRow("infinite") << QByteArray("textScale=inf\ntheme=inf\nthreads=-inf\n");
        QTest::newRow("words") << QByteArray("textScale=large\ntheme=dark\nthreads=all\n");
        QTest::newRow("huge") << QByteArray("textScale=nan\ntheme=99999999999\nthreads=99999999999\n");
        QTest::newRow("out of range") << QByteArray("textScale=nan\ntheme=7\nthreads=-3\n");
        QTest::newRow("window") << QByteArray("[window]\ngeometry=@Rect(1 1 2147483647 5)\n");
    }
    void settingsThatAreNoNumbersAreTheDefaults()
    {
        QFETCH(QByteArray, ini);
        QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[General]\n" + ini) > 0);
        file.close();
        Settings settings(m_folder->path());
        QCOMPARE(settings.textScale(), 1.0);
        QCOMPARE(settings.theme(), int(Settings::FollowSystem));
        QCOMPARE(settings.threads(), 0);
        QVERIFY(settings.windowGeometry().isNull());
        settings.setTextScale(std::nan(""));
        QCOMPARE(settings.textScale(), 1.0);
        settings.setTextScale(9);
        QCOMPARE(settings.textScale(), 1.6);
    }

    /// Reading a pipe would wait for its writer for ever, before there is a window.
    void settingsThatAreNoFileAreLeftAlone()
    {
        const QString file = m_folder->filePath(QStringLiteral("settings.ini"));
        QFile::remove(file);
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        {
            Settings settings(m_folder->path());
            settings.setTextScale(1.3);
        }
        QCOMPARE(Settings(m_folder->path()).textScale(), 1.3);
        QVERIFY(!QFileInfo(file).isFile());
        QVERIFY(QFile::remove(file));
    }

    /// As on a full disk.
    void settingsThatCantBeWrittenSaySoOnce()
    {
        const QString place = m_folder->filePath(QStringLiteral("gone"));
        QVERIFY(QDir().mkpath(place));
        Settings settings(place);
        QSignalSpy failures(&settings, &Settings::failed);
        settings.setTextScale(1.3);
        settings.sync();
        QCOMPARE(failures.size(), 0);
        QVERIFY(QDir(place).removeRecursively());
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        settings.setTextScale(1.4);
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(failures[0][0].toString().contains(QStringLiteral("settings.ini")));
        QCOMPARE(settings.textScale(), 1.4);
        settings.setTextScale(1.5);
        settings.sync();
        QCOMPARE(failures.size(), 1);
    }

    void slidersTakeNumbersOnly()
    {
        SamplingModel sampling;
        for (int row = 0; row < sampling.rowCount(); ++row) {
            const QModelIndex index = sampling.index(row);
            const double before = sampling.data(index, SamplingModel::ValueRole).toDouble();
            sampling.setData(index, std::nan(""), SamplingModel::ValueRole);
            QCOMPARE(sampling.data(index, SamplingModel::ValueRole).toDouble(), before);
            sampling.setData(index, HUGE_VAL, SamplingModel::ValueRole);
            QCOMPARE(sampling.data(index, SamplingModel::ValueRole).toDouble(), before);
        }
    }

private:
    QUrl file(const QByteArray &json)
    {
        QFile written(m_folder->filePath(QStringLiteral("conversation.json")));
        return written.open(QIODevice::WriteOnly) && written.write(json) == json.size()
                   ? QUrl::fromLocalFile(written.fileName())
                   : QUrl();
    }

    static qsizetype conversations(ChatFixture &app)
    {
        return app.store.thread()
            .future([](rookery::ChatStore &store) { return store.conversations().list(); })
            .result()
            ->size();
    }

    static int messagesStored(ChatFixture &app)
    {
        rookery::Connection look(QDir(app.folder).filePath(QStringLiteral("rookery.db")));
        return look.open(1000, rookery::Connection::Access::Read)
                   ? look.selectOne("SELECT count(*) FROM message", {},
                                    [](const rookery::Row &row) { return row.number(0); })
                         ->value_or(-1)
                   : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ImportTest)
#include "tst_import.moc"
