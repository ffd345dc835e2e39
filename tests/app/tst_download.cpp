#include "app/models/catalog_model.h"
#include "app/models/download_queue.h"

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

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
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
    QByteArray tag;           ///< "ETag"
    QByteArray more;          ///< sent after the content, without being announced
    qsizetype cutAfter = -1;  ///< hangs up after so many bytes of the body
    qint64 shift = 0;         ///< of the range that is sent, against the one asked for
    int status = 0;           ///< 0 = 200, or 206 where a range is asked for
    int redirects = 0;        ///< so many answers lead to another address first
    bool knowsRanges = true;
    bool tellsLength = true;
    QByteArray request;  ///< the last one
    int requests = 0;

private:
    void answer(QTcpSocket &socket)
    {
        ++requests;
        const qsizetype at = request.indexOf("Range: bytes=");
        const bool ranged = knowsRanges && at >= 0;
        const qint64 from = ranged ? request.mid(at + 13).split('-').first().toLongLong() + shift : 0;
        const QByteArray body = redirects > 0 ? QByteArray()
                                : status == 0 ? content.mid(from)
                                              : QByteArray("<h1>not here</h1>");
        const int code = redirects > 0 ? 302 : status != 0 ? status : ranged ? 206 : 200;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(code) + " X\r\nConnection: close\r\n";
        if (redirects > 0) {
            head += "Location: /elsewhere\r\n";
        }
        if (tellsLength) {
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        }
        if (code == 206) {
            head += "Content-Range: bytes " + QByteArray::number(from) + '-' +
                    QByteArray::number(content.size() - 1) + '/' + QByteArray::number(content.size()) +
                    "\r\n";
        }
        if (!tag.isEmpty()) {
            head += "ETag: " + tag + "\r\n";
        }
        socket.write(head + "\r\n");
        if (redirects > 0) {
            --redirects;
        } else {
            socket.write((cutAfter >= 0 ? body.left(cutAfter) : body) + more);
        }
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
        m_target.gitBlob.clear();
        m_target.examine = {};
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

    void moreThanPromisedIsCutOff()
    {
        m_server->tellsLength = false;  // it goes on until it hangs up
        m_server->more = QByteArray(50'000'000, 'x');
        const QString complaint = fetch();
        QVERIFY2(complaint.contains(QLatin1String("more than")), qPrintable(complaint));
        QVERIFY(m_largest <= m_target.bytes);
        verifyNothingIsThere();
    }

    void anotherLengthIsRefusedBeforeItIsWritten()
    {
        m_target.bytes += 5;
        const QString complaint = fetch();
        QVERIFY2(complaint.contains(QLatin1String("it is another one")), qPrintable(complaint));
        verifyNothingIsThere();
    }

    void withoutLengthOrChecksumTheDiskIsTheBound()
    {
        m_server->tellsLength = false;
        m_target.bytes = 0;
        m_target.sha256.clear();
        QCOMPARE(fetch(), QString());
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void wrongPartIsNotAppended()
    {
        m_server->cutAfter = 1'000'000;
        QVERIFY(!fetch().isEmpty());
        m_server->cutAfter = -1;
        m_server->shift = -10;
        QCOMPARE(fetch(), QString());
        QVERIFY(!m_server->lastRequest.contains("Range:"));  // from the beginning
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void withoutChecksumOnlyTheSameVersionIsGoneOnFrom()
    {
        m_target.sha256.clear();
        m_server->tag = "\"one\"";
        m_server->cutAfter = 1'000'000;
        QVERIFY(!fetch().isEmpty());
        QCOMPARE(QFileInfo(part()).size(), 1'000'000);
        m_server->cutAfter = -1;
        m_server->tag = "\"two\"";
        m_server->content.fill('2');
        QCOMPARE(fetch(), QString());
        QVERIFY(contentOf(m_target.file) == m_server->content);
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("models"))).entryList(QDir::Files).size(), 1);
    }

    void withoutChecksumTheSameVersionIsGoneOnFrom()
    {
        m_target.sha256.clear();
        m_server->tag = "\"one\"";
        m_server->cutAfter = 1'000'000;
        QVERIFY(!fetch().isEmpty());
        m_server->cutAfter = -1;
        QCOMPARE(fetch(), QString());
        QVERIFY(m_server->lastRequest.contains("Range: bytes=1000000-"));
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void gitsChecksumIsCheckedToo()
    {
        m_server->content = "hello world\n";
        m_target.bytes = m_server->content.size();
        m_target.sha256.clear();
        m_target.gitBlob = "3b18e512dba79e4c8300dd08aeb37f8e728b8dad";  // git hash-object
        QCOMPARE(fetch(), QString());
        QVERIFY(QFile::remove(m_target.file));
        m_server->content = "hello world!";
        QVERIFY(fetch().contains(QLatin1String("checksum")));
        verifyNothingIsThere();
    }

    void gitsChecksumHoldsForWhatIsGoneOnFrom()
    {
        m_target.sha256.clear();
        QCryptographicHash blob(QCryptographicHash::Sha1);
        blob.addData("blob " + QByteArray::number(m_target.bytes) + '\0');
        blob.addData(m_server->content);
        m_target.gitBlob = blob.result().toHex();
        m_server->cutAfter = 1'000'000;
        QVERIFY(!fetch().isEmpty());
        m_server->cutAfter = -1;
        QCOMPARE(fetch(), QString());
    }

    void whatIsExaminedAndFoundWrongIsNotKept()
    {
        m_target.examine = [](const QString &file) {
            return QStringLiteral("%1 bytes are no model").arg(QFileInfo(file).size());
        };
        QCOMPARE(fetch(), QStringLiteral("3000000 bytes are no model"));
        verifyNothingIsThere();
    }

    void redirectsAreFollowedToAnEnd()
    {
        m_server->redirects = 2;
        QCOMPARE(fetch(), QString());
        QVERIFY(m_server->lastRequest.startsWith("GET /elsewhere "));
        QVERIFY(QFile::remove(m_target.file));
        m_server->redirects = 1000;
        QVERIFY(!fetch().isEmpty());
        QVERIFY(m_server->redirects > 900);
    }

    void signingInIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << QStringLiteral("signed in");
        QTest::newRow("403") << 403 << QStringLiteral("signed in");
        QTest::newRow("404") << 404 << QStringLiteral("doesn't have this file");
        QTest::newRow("503") << 503 << QStringLiteral("Try again later");
    }
    void signingInIsSaid()
    {
        QFETCH(const int, status);
        QFETCH(const QString, words);
        m_server->status = status;
        const QString complaint = fetch();
        QVERIFY2(complaint.contains(words), qPrintable(complaint));
    }

    void nobodyElseReadsWhatCame()
    {
        const mode_t before = umask(0);
        m_server->cutAfter = 1'000'000;
        QVERIFY(!fetch().isEmpty());
        const auto modeOf = [](const QString &file) {
            struct stat status = {};
            return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
        };
        QCOMPARE(modeOf(part()), 0600U);
        m_server->cutAfter = -1;
        QCOMPARE(fetch(), QString());
        umask(before);
        QCOMPARE(modeOf(m_target.file), 0600U);
        QCOMPARE(modeOf(QFileInfo(m_target.file).path()), 0700U);
    }

    void pipeInPlaceOfThePartIsNotWaitedFor()
    {
        QDir().mkpath(QFileInfo(m_target.file).path());
        QCOMPARE(mkfifo(QFile::encodeName(part()).constData(), 0600), 0);
        const QString complaint = fetch();
        QVERIFY2(complaint.contains(QLatin1String("not a file")), qPrintable(complaint));
        QCOMPARE(m_server->requests, 0);
    }

    void linkInPlaceOfThePartIsNotFollowed()
    {
        QDir().mkpath(QFileInfo(m_target.file).path());
        QFile other(m_folder->filePath(QStringLiteral("precious")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("precious");
        other.close();
        QVERIFY(QFile::link(other.fileName(), part()));
        QVERIFY(!fetch().isEmpty());
        QCOMPARE(contentOf(other.fileName()), QByteArray("precious"));
    }

    void fullDiskKeepsWhatCame()
    {
        struct rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 1'500'000;
        signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString complaint = fetch();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(complaint.contains(QLatin1String("can't be written")), qPrintable(complaint));
        QVERIFY(!QFile::exists(m_target.file));
        QCOMPARE(QFileInfo(part()).size(), 1'500'000);
        QCOMPARE(fetch(), QString());
        QVERIFY(m_server->lastRequest.contains("Range: bytes=1500000-"));
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void olderFileStaysUntilTheNewOneIsWhole()
    {
        QDir().mkpath(QFileInfo(m_target.file).path());
        QFile older(m_target.file);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        m_server->cutAfter = 1'000'000;
        QVERIFY(!fetch().isEmpty());
        QCOMPARE(contentOf(m_target.file), QByteArray("older"));
        m_server->cutAfter = -1;
        QCOMPARE(fetch(), QString());
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void cancelledAnywhereItGoesOnLater()
    {
        m_server->cutAfter = 2'000'000;
        QVERIFY(!fetch().isEmpty());
        m_server->cutAfter = -1;
        Download download;
        QSignalSpy cancelled(&download, &Download::cancelled);
        QSignalSpy others(&download, &Download::failed);
        download.start(m_target);  // reads what is there
        download.cancel();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!download.running());
        QTest::qWait(50);
        QCOMPARE(others.count(), 0);
        QCOMPARE(fetch(), QString());
        QVERIFY(contentOf(m_target.file) == m_server->content);
    }

    void oneProgramAtATimeWritesAPart()
    {
        PartFile other;
        QCOMPARE(other.open(m_target.file), 0);
        QVERIFY(fetch().contains(QLatin1String("another program")));
        other.close();
        QCOMPARE(fetch(), QString());
    }

    void queueFetchesWhatIsMissing()
    {
        DownloadTarget second = m_target;
        second.file = m_folder->filePath(QStringLiteral("models/sub/second.gguf"));
        DownloadQueue queue;
        QSignalSpy finished(&queue, &DownloadQueue::finished);
        queue.start({m_target, second});
        QVERIFY(queue.running());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(queue.done(), 2 * m_target.bytes);
        QCOMPARE(queue.bytes(), 2 * m_target.bytes);
        QVERIFY(contentOf(m_target.file) == m_server->content);
        QVERIFY(contentOf(second.file) == m_server->content);
        QVERIFY(QFile::remove(second.file));
        queue.start({m_target, second});
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(m_server->requests, 3);
    }

    void queueStopsInTheMiddle()
    {
        DownloadQueue queue;
        QSignalSpy cancelled(&queue, &DownloadQueue::cancelled);
        queue.start({m_target});
        queue.cancel();
        QTRY_COMPARE(cancelled.count(), 1);
        QVERIFY(!queue.running());
        QVERIFY(!QFile::exists(m_target.file));
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
        CatalogModel model(m_folder->path(), file);
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

private:
    void verifyNothingIsThere() const
    {
        const QDir folder(QFileInfo(m_target.file).path());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

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
        m_largest = 0;
        connect(&download, &Download::progressed, &download,
                [this] { m_largest = std::max(m_largest, QFileInfo(part()).size()); });
        download.start(m_target);
        return QTest::qWaitFor([&] { return ended; }, 10000) ? complaint : QStringLiteral("no end");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileServer> m_server;
    DownloadTarget m_target;
    qint64 m_largest = 0;  ///< that the part was seen to be
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "tst_download.moc"
