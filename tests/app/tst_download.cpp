#include "app/models/catalog_model.h"
#include "app/models/download.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

namespace {

/// A web server with one file, on this computer alone.
class FileServer : public QTcpServer
{
public:
    FileServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                request += socket->readAll();
                if (request.contains("\r\n\r\n")) {
                    answer(*socket);
                }
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QStringLiteral("http://127.0.0.1:%1/model.gguf").arg(serverPort()); }

    QByteArray content;
    qsizetype cutAfter = -1;  ///< hangs up after so many bytes of the body
    int status = 0;           ///< 0 = 200, or 206 where a range is asked for
    bool knowsRanges = true;
    QByteArray request;  ///< the last one
    int requests = 0;

private:
    void answer(QTcpSocket &socket)
    {
        ++requests;
        const qsizetype at = request.indexOf("Range: bytes=");
        const bool ranged = knowsRanges && at >= 0;
        const qsizetype from = ranged ? request.mid(at + 13).split('-').first().toLongLong() : 0;
        const QByteArray body = status == 0 ? content.mid(from) : QByteArray("<h1>not here</h1>");
        const int code = status != 0 ? status : ranged ? 206 : 200;
        socket.write("HTTP/1.1 " + QByteArray::number(code) + " X\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n");
        socket.write(cutAfter >= 0 ? body.left(cutAfter) : body);
        socket.flush();
        socket.disconnectFromHost();
        lastRequest = std::exchange(request, {});
    }

public:
    QByteArray lastRequest;
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Fetching a model: whole and right, or not at all, and never from the beginning twice.
class DownloadTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FileServer>();
        for (int i = 0; i < 3'000'000; ++i) {
            m_server->content += static_cast<char>(i * 31 + i / 251);
        }
        m_target.url = m_server->url();
        m_target.file = m_folder->filePath(QStringLiteral("models/model.gguf"));
        m_target.bytes = m_server->content.size();
        m_target.sha256 = QCryptographicHash::hash(m_server->content, QCryptographicHash::Sha256).toHex();
    }

    void bringsTheWholeFile()
    {
        QCOMPARE(fetch(), QString());
        QVERIFY(contentOf(m_target.file) == m_server->content);
        QVERIFY(!QFile::exists(part()));
    }

    void goesOnAfterACut()
    {
        m_server->cutAfter = 1'000'000;
        QVERIFY(fetch().contains(QLatin1String("cut off")));
        QVERIFY(!QFile::exists(m_target.file));
        QCOMPARE(QFileInfo(part()).size(), 1'000'000);
        m_server->cutAfter = -1;
        QCOMPARE(fetch(), QString());  // another object: also after a restart
        QVERIFY(m_server->lastRequest.contains("Range: bytes=1000000-"));
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void beginsAgainWhereTheServerKnowsNoRanges()
    {
        m_server->cutAfter = 1'000'000;
        QVERIFY(!fetch().isEmpty());
        m_server->cutAfter = -1;
        m_server->knowsRanges = false;
        QCOMPARE(fetch(), QString());
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void wholePartNeedsNoNetwork()
    {
        QDir().mkpath(QFileInfo(m_target.file).path());
        QFile file(part());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_server->content);
        file.close();
        QCOMPARE(fetch(), QString());
        QCOMPARE(m_server->requests, 0);
        QVERIFY(QFile::exists(m_target.file));
    }

    void wrongChecksumIsNotKept()
    {
        m_server->content[5] = 'x';
        QVERIFY(fetch().contains(QLatin1String("checksum")));
        QVERIFY(!QFile::exists(m_target.file));
        QVERIFY(!QFile::exists(part()));
    }

    void errorPageIsNoPartOfTheFile()
    {
        m_server->status = 404;
        QVERIFY(fetch().contains(QLatin1String("404")));
        QVERIFY(!QFile::exists(m_target.file));
        QCOMPARE(QFileInfo(part()).size(), 0);
    }

    void folderThatCannotBeWrittenIsNamed()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("models")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString complaint = fetch();
        QVERIFY2(complaint.contains(QLatin1String("model.gguf.part")), qPrintable(complaint));
        QCOMPARE(m_server->requests, 0);
    }

    void tooLargeForTheDiskIsSaidBefore()
    {
        m_target.bytes = qint64{1} << 60;
        QVERIFY(fetch().contains(QLatin1String("free")));
        QCOMPARE(m_server->requests, 0);
    }

    void catalogueFetchesOnlyWhenAsked()
    {
        const QString file = m_folder->filePath(QStringLiteral("catalog.json"));
        QFile catalog(file);
        QVERIFY(catalog.open(QIODevice::WriteOnly));
        const QJsonObject entry = {{QStringLiteral("name"), QStringLiteral("Tiny")},
                                   {QStringLiteral("file"), QStringLiteral("../model.gguf")},
                                   {QStringLiteral("bytes"), m_target.bytes},
                                   {QStringLiteral("sha256"), QString::fromLatin1(m_target.sha256)},
                                   {QStringLiteral("url"), m_target.url.toString()}};
        catalog.write(QJsonDocument(QJsonObject{{QStringLiteral("models"), QJsonArray{entry}}}).toJson());
        catalog.close();
        CatalogModel model(m_folder->filePath(QStringLiteral("models")), file);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.fileOf(0), m_target.file);  // not outside the folder
        QCOMPARE(model.data(model.index(0), CatalogModel::StateRole).toInt(), int(CatalogModel::Absent));
        QTest::qWait(50);
        QCOMPARE(m_server->requests, 0);
        QSignalSpy arrived(&model, &CatalogModel::arrived);
        model.download(0);
        QVERIFY(model.busy());
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(!model.busy());
        QCOMPARE(model.data(model.index(0), CatalogModel::StateRole).toInt(), int(CatalogModel::Here));
    }

    void cataloguesEntriesAreWhole()
    {
        const CatalogModel model(m_folder->path());
        QVERIFY(model.rowCount() > 0);
        QFile file(QStringLiteral(":/qt/qml/Rookery/catalog.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll())[u"models"].toArray()) {
            QVERIFY(entry[u"url"].toString().startsWith(QLatin1String("https://")));
            QCOMPARE(entry[u"sha256"].toString().size(), 64);
            QVERIFY(entry[u"bytes"].toInteger() > 0);
            QVERIFY(!entry[u"licence"].toString().isEmpty());
        }
    }

private:
    QString part() const { return m_target.file + QStringLiteral(".part"); }

    /// \return the complaint, or empty
    QString fetch()
    {
        Download download;
        QString complaint;
        bool ended = false;
        connect(&download, &Download::finished, &download, [&] { ended = true; });
        connect(&download, &Download::failed, &download, [&](const QString &sentence) {
            complaint = sentence;
            ended = true;
        });
        download.start(m_target);
        return QTest::qWaitFor([&] { return ended; }, 10000) ? complaint : QStringLiteral("no end");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileServer> m_server;
    DownloadTarget m_target;
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "tst_download.moc"
