#include "app/models/catalog_model.h"
#include "app/models/hub_listing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

struct Answer {
    int status = 200;
    QByteArray body = {};
    QByteArray headers = {};  ///< each with its line end
};

/// Answers as the hub does: lists in pages, files with ranges, on this computer alone.
class HubServer : public QTcpServer
{
public:
    HubServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            auto request = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request] {
                *request += socket->readAll();
                if (request->contains("\r\n\r\n")) {
                    answer(*socket, *request);
                    request->clear();
                }
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    void setListing(const QString &repository, const QJsonArray &entries)
    {
        answers[QStringLiteral("/api/models/%1/tree/main?recursive=true").arg(repository).toLatin1()] = {
            200, QJsonDocument(entries).toJson(), {}};
    }

    QMap<QByteArray, Answer> answers;  ///< by path and query
    QList<QByteArray> requests;        ///< paths

private:
    void answer(QTcpSocket &socket, const QByteArray &request)
    {
        const QByteArray path = request.mid(4, request.indexOf(' ', 4) - 4);
        requests += path;
        Answer answer = answers.value(path, {404, "Not Found", {}});
        if (const auto at = request.indexOf("Range: bytes="); at >= 0 && answer.status == 200) {
            const qint64 from = request.mid(at + 13).split('-').first().toLongLong();
            answer.headers += "Content-Range: bytes " + QByteArray::number(from) + '-' +
                              QByteArray::number(answer.body.size() - 1) + '/' +
                              QByteArray::number(answer.body.size()) + "\r\n";
            answer.status = 206;
            answer.body = answer.body.mid(from);
        }
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nConnection: close\r\n" +
                     answer.headers + "Content-Length: " + QByteArray::number(answer.body.size()) +
                     "\r\n\r\n" + answer.body);
        socket.disconnectFromHost();
    }
};

QJsonObject largeFile(const QString &path, const QByteArray &content)
{
    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("type"), QStringLiteral("file")},
            {QStringLiteral("path"), path},
            {QStringLiteral("size"), content.size()},
            {QStringLiteral("oid"), QString(40, QLatin1Char('0'))},
            {QStringLiteral("lfs"), QJsonObject{{QStringLiteral("oid"), QString::fromLatin1(sum)},
                                                {QStringLiteral("size"), content.size()},
                                                {QStringLiteral("pointerSize"), 134}}}};
}

QJsonObject smallFile(const QString &path, const QByteArray &content)
{
    QCryptographicHash blob(QCryptographicHash::Sha1);
    blob.addData("blob " + QByteArray::number(content.size()) + '\0');
    blob.addData(content);
    return {{QStringLiteral("type"), QStringLiteral("file")},
            {QStringLiteral("path"), path},
            {QStringLiteral("size"), content.size()},
            {QStringLiteral("oid"), QString::fromLatin1(blob.result().toHex())}};
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Whole repositories: what the hub answers is read with suspicion, and nothing is asked before it is wanted.
class HubTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HubServer>();
        m_model = std::make_unique<CatalogModel>(m_folder->path(), catalogFile(), m_server->url());
    }

    void addressIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("file");
        const auto add = [](const char *text, const char *repository, const char *revision = "main",
                            const char *file = "") {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(repository)
                                << QString::fromLatin1(revision) << QString::fromLatin1(file);
        };
        add("owner/name", "owner/name");
        add("  ZoomFly/rwkvsee0.4B\n", "ZoomFly/rwkvsee0.4B");
        add("https://huggingface.co/owner/name", "owner/name");
        add("https://huggingface.co/owner/name/", "owner/name");
        add("huggingface.co/owner/name", "owner/name");
        add("https://huggingface.co/owner/name/tree/v2", "owner/name", "v2");
        add("https://huggingface.co/owner/name/blob/main/a/b.gguf", "owner/name", "main", "a/b.gguf");
        add("https://huggingface.co/owner/name/resolve/main/b%20c.gguf?download=true", "owner/name", "main",
            "b c.gguf");
        for (const char *text :
             {"", "name", "owner/name/more", "https://example.org/owner/name",
              "ftp://huggingface.co/owner/name", "../../etc/passwd", "owner/..", "owner/na me",
              "https://huggingface.co@example.org/owner/name", "https://huggingface.co:8443/owner/name",
              "owner/name?x=1", "owner/name#x", "datasets/owner/name", "owner/name/tree/..", "/etc/passwd/x",
              "file:///owner/name"}) {
            add(text, "");
        }
    }
    void addressIsUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, repository);
        QFETCH(const QString, revision);
        QFETCH(const QString, file);
        const auto address = hubAddress(text, CatalogModel::defaultHub());
        QCOMPARE(address ? address->repository : QString(), repository);
        if (address) {
            QCOMPARE(address->revision, revision);
            QCOMPARE(address->file, file);
        }
    }

    void hostilePathsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("safe");
        const auto add = [](const QString &path, bool safe = false) {
            QTest::newRow(qPrintable(path.left(40))) << path << safe;
        };
        add(QStringLiteral("model.safetensors"), true);
        add(QStringLiteral("a/b c/ä漢.gguf"), true);
        add(QStringLiteral("100%25 #1?.pth"), true);
        add(QString());
        add(QStringLiteral("/etc/passwd"));
        add(QStringLiteral("../x"));
        add(QStringLiteral("a/../../x"));
        add(QStringLiteral("a//b"));
        add(QStringLiteral("a/./b"));
        add(QStringLiteral("a/"));
        add(QStringLiteral("a\\..\\b"));
        add(QStringLiteral(".bashrc"));
        add(QStringLiteral("a/.ssh/keys"));
        add(QStringLiteral("a\nb"));
        add(QStringLiteral("a") + QChar(0x202e) + QStringLiteral("fugg.txt"));
        add(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        add(QStringLiteral("a") + QChar(0x9b) + QStringLiteral("b"));
        add(QString(QChar(0xd800)));
        add(QStringLiteral("model.gguf.part"));
        add(QString(201, QLatin1Char('x')));
        add(QStringLiteral("x/").repeated(300) + QLatin1Char('x'));
    }
    void hostilePathsAreRefused()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, safe);
        QCOMPARE(isSafeHubPath(path), safe);
    }

    void listsAllPages()
    {
        QJsonArray first, second;
        for (int i = 0; i < 1000; ++i) {
            first += largeFile(QStringLiteral("a/%1.pth").arg(i, 4, 10, QLatin1Char('0')), "x");
        }
        first += QJsonObject{{QStringLiteral("type"), QStringLiteral("directory")},
                             {QStringLiteral("path"), QStringLiteral("a")}};
        second += smallFile(QStringLiteral("config.json"), "{}");
        second += smallFile(QStringLiteral(".gitattributes"), "x");
        m_server->setListing(QStringLiteral("o/n"), first);
        const QByteArray next = "/api/models/o/n/tree/main?recursive=true&cursor=abc%3D";
        m_server->answers["/api/models/o/n/tree/main?recursive=true"].headers =
            "Link: <" + m_server->url().toEncoded() + next + ">; rel=\"next\"\r\n";
        m_server->answers[next] = {200, QJsonDocument(second).toJson(), {}};
        QCOMPARE(ask(), QString());
        QCOMPARE(m_files.size(), 1001);
        QCOMPARE(m_files.last().path, QStringLiteral("config.json"));
        QCOMPARE(m_files.last().gitBlob, QByteArray("9e26dfeeb6e641a33dae4961196235bdb965b21b"));
        QCOMPARE(m_files.first().sha256, QCryptographicHash::hash("x", QCryptographicHash::Sha256).toHex());
        QVERIFY(m_files.first().gitBlob.isEmpty());  // that of a pointer
        QCOMPARE(m_leftOut, 0);
    }

    void leavesOutWhatCannotBeWritten()
    {
        QJsonObject negative = smallFile(QStringLiteral("negative"), "x");
        negative[u"size"] = -5;
        QJsonObject huge = smallFile(QStringLiteral("huge"), "x");
        huge[u"size"] = 9e18;
        QJsonObject torn = largeFile(QStringLiteral("torn.pth"), "xyz");
        torn[u"size"] = 5;
        m_server->setListing(QStringLiteral("o/n"), {smallFile(QStringLiteral("../x"), "x"),
                                                     smallFile(QStringLiteral("/etc/x"), "x"),
                                                     smallFile(QStringLiteral("ok.txt"), "x"),
                                                     smallFile(QStringLiteral("ok.txt"), "y"), negative, huge,
                                                     torn, QJsonValue(5), QJsonObject{}});
        QCOMPARE(ask(), QString());
        QCOMPARE(m_files.size(), 1);
        QCOMPARE(m_leftOut, 6);
    }

    void doubtfulChecksumsDoNotCount()
    {
        QJsonObject file = largeFile(QStringLiteral("a.pth"), "x");
        file[u"lfs"] =
            QJsonObject{{QStringLiteral("oid"), QStringLiteral("not hex")}, {QStringLiteral("size"), 1}};
        m_server->setListing(QStringLiteral("o/n"), {file});
        QCOMPARE(ask(), QString());
        QVERIFY(m_files.first().sha256.isEmpty());
    }

    void complaintSaysWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("words");
        QTest::newRow("gated") << 401 << QByteArray("{}") << QByteArray()
                               << QStringLiteral("without signing in");
        QTest::newRow("forbidden") << 403 << QByteArray("{}") << QByteArray()
                                   << QStringLiteral("without signing in");
        QTest::newRow("missing") << 404 << QByteArray("{}") << QByteArray()
                                 << QStringLiteral("There is no o/n");
        QTest::newRow("broken") << 503 << QByteArray() << QByteArray() << QStringLiteral("error 503");
        QTest::newRow("a page") << 200 << QByteArray("<html>") << QByteArray()
                                << QStringLiteral("something else than a list");
        QTest::newRow("an object") << 200 << QByteArray("{\"error\":1}") << QByteArray()
                                   << QStringLiteral("something else than a list");
        QTest::newRow("endless") << 200 << QByteArray(5 << 20, ' ') << QByteArray()
                                 << QStringLiteral("too long");
        QTest::newRow("leads elsewhere")
            << 200 << QByteArray("[]") << QByteArray("Link: <http://example.org/x>; rel=\"next\"\r\n")
            << QStringLiteral("another address");
        QTest::newRow("leads to a file")
            << 200 << QByteArray("[]") << QByteArray("Link: <file:///etc/passwd>; rel=\"next\"\r\n")
            << QStringLiteral("another address");
        QTest::newRow("leads in circles")
            << 200 << QByteArray("[]")
            << QByteArray("Link: </api/models/o/n/tree/main?recursive=true>; rel=\"next\"\r\n")
            << QStringLiteral("more than");
        QTest::newRow("redirects away")
            << 302 << QByteArray() << QByteArray("Location: http://127.0.0.2:1/x\r\n")
            << QStringLiteral("Try again");
    }
    void complaintSaysWhatToDo()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, headers);
        QFETCH(const QString, words);
        m_server->answers["/api/models/o/n/tree/main?recursive=true"] = {status, body, headers};
        const QString complaint = ask();
        QVERIFY2(complaint.contains(words), qPrintable(complaint));
        QVERIFY(m_server->requests.size() <= 60);
    }

    void hugeListingIsBounded()
    {
        QJsonArray page;
        for (int i = 0; i < 1000; ++i) {
            page += smallFile(QStringLiteral("%1").arg(i), "x");
        }
        // Every page has other names.
        for (int number = 0; number < 20; ++number) {
            QJsonArray entries;
            for (int i = 0; i < 1000; ++i) {
                entries += smallFile(QStringLiteral("%1-%2").arg(number).arg(i), "x");
            }
            const QByteArray path = "/api/models/o/n/tree/main?recursive=true" +
                                    (number == 0 ? QByteArray() : "&cursor=" + QByteArray::number(number));
            m_server->answers[path] = {200, QJsonDocument(entries).toJson(),
                                       "Link: </api/models/o/n/tree/main?recursive=true&cursor=" +
                                           QByteArray::number(number + 1) + ">; rel=\"next\"\r\n"};
        }
        QVERIFY(ask().contains(QLatin1String("more than")));
        QVERIFY(m_server->requests.size() <= 6);
    }

    void nothingIsAskedBeforeAnEntryIsOpened()
    {
        m_model->setMachine({});
        m_model->refresh();
        QVERIFY(!m_model->openAddress(QStringLiteral("not an address")));
        QTest::qWait(50);
        QVERIFY(m_server->requests.isEmpty());
    }

    void wholeRepositoryIsFetched()
    {
        const QByteArray weights(300'000, 'w');
        m_server->setListing(QStringLiteral("Pictures/model"),
                             {largeFile(QStringLiteral("sub/model.safetensors"), weights),
                              smallFile(QStringLiteral("config.json"), "{\"a\": 1}"),
                              smallFile(QStringLiteral("wr_vocab.txt"), "1 'a' 1\n"),
                              largeFile(QStringLiteral("demo.mp4"), "movie")});
        serve(QStringLiteral("Pictures/model"), QStringLiteral("config.json"), "{\"a\": 1}");
        serve(QStringLiteral("Pictures/model"), QStringLiteral("wr_vocab.txt"), "1 'a' 1\n");
        // Large files come from another host of the hub.
        m_server->answers["/Pictures/model/resolve/main/sub/model.safetensors"] = {
            302, {}, "Location: /cdn/abc?signature=x%2Fy\r\n"};
        m_server->answers["/cdn/abc?signature=x%2Fy"] = {200, weights, {}};
        m_model->openRepository(0);
        QVERIFY(repository().asking());
        QTRY_COMPARE(repository().rowCount(), 4);
        QCOMPARE(chosenPaths(),
                 (QStringList{QStringLiteral("config.json"), QStringLiteral("sub/model.safetensors"),
                              QStringLiteral("wr_vocab.txt")}));
        QVERIFY(repository().canDownload());
        QCOMPARE(m_server->requests.size(), 1);  // looking fetches nothing
        QSignalSpy arrived(m_model.get(), &CatalogModel::arrived);
        m_model->downloadChosen();
        QVERIFY(m_model->busy());
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY2(m_model->error().isEmpty(), qPrintable(m_model->error()));
        const QString folder = m_folder->filePath(QStringLiteral("models/Pictures/model/"));
        QVERIFY(contentOf(folder + QStringLiteral("sub/model.safetensors")) == weights);
        QCOMPARE(contentOf(folder + QStringLiteral("config.json")), QByteArray("{\"a\": 1}"));
        QVERIFY(!QFile::exists(folder + QStringLiteral("demo.mp4")));
        QCOMPARE(arrived.first().first().toString(), folder + QStringLiteral("sub/model.safetensors"));
        QVERIFY(!repository().canDownload());
        QVERIFY(repository().summary().contains(QLatin1String("is here")));
    }

    void changedSmallFileIsNotKept()
    {
        m_server->setListing(QStringLiteral("o/n"), {smallFile(QStringLiteral("config.json"), "{\"a\": 1}")});
        serve(QStringLiteral("o/n"), QStringLiteral("config.json"), "{\"a\": 2}");
        QVERIFY(m_model->openAddress(QStringLiteral("o/n")));
        QTRY_COMPARE(repository().rowCount(), 2);  // and the vocabulary, not chosen without weights
        m_model->downloadChosen();
        QTRY_VERIFY(!m_model->busy());
        QVERIFY(m_model->error().contains(QLatin1String("checksum")));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("models/o/n/config.json"))));
    }

    void encoderAndVocabularyComeAlong()
    {
        m_server->setListing(QStringLiteral("Pictures/blind"), {largeFile(QStringLiteral("a.pth"), "aaa"),
                                                                largeFile(QStringLiteral("b.pth"), "bb")});
        m_server->setListing(QStringLiteral("google/encoder"),
                             {largeFile(QStringLiteral("model.safetensors"), "enc"),
                              smallFile(QStringLiteral("README.md"), "read")});
        serve(QStringLiteral("Pictures/blind"), QStringLiteral("b.pth"), "bb");
        serve(QStringLiteral("google/encoder"), QStringLiteral("model.safetensors"), "enc");
        m_server->answers["/vocab.txt"] = {200, "vocabulary", {}};
        m_model->openRepository(1);
        QTRY_COMPARE(repository().rowCount(), 4);
        QVERIFY(repository().note().isEmpty());  // the catalogue says which of the two
        QSignalSpy arrived(m_model.get(), &CatalogModel::arrived);
        m_model->downloadChosen();
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY2(m_model->error().isEmpty(), qPrintable(m_model->error()));
        QCOMPARE(arrived.first().at(0).toString(),
                 m_folder->filePath(QStringLiteral("models/Pictures/blind/b.pth")));
        QCOMPARE(arrived.first().at(1).toString(),
                 m_folder->filePath(QStringLiteral("models/google/encoder/model.safetensors")));
        QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("vocab/vocab.txt"))), QByteArray("vocabulary"));
    }

    void severalModelsAreChosenFrom()
    {
        m_server->setListing(QStringLiteral("o/n"), {largeFile(QStringLiteral("a.gguf"), "aaa"),
                                                     largeFile(QStringLiteral("b.gguf"), "bb")});
        QVERIFY(m_model->openAddress(QStringLiteral("o/n")));
        QTRY_COMPARE(repository().rowCount(), 2);
        QVERIFY(repository().note().contains(QLatin1String("several weight files")));
        QVERIFY(!repository().canDownload());
        repository().setChosen(1, true);
        QVERIFY(repository().canDownload());
        QVERIFY(repository().weights().endsWith(QLatin1String("b.gguf")));
        repository().close();
        QVERIFY(!repository().opened());
        QVERIFY(
            m_model->openAddress(m_server->url().toString() + QStringLiteral("/o/n/resolve/main/a.gguf")));
        QTRY_COMPARE(repository().rowCount(), 2);
        QCOMPARE(chosenPaths(), QStringList{QStringLiteral("a.gguf")});
    }

    void partsOfOneModelBelongTogether()
    {
        m_server->setListing(QStringLiteral("o/n"),
                             {largeFile(QStringLiteral("m-00001-of-00002.safetensors"), "aaa"),
                              largeFile(QStringLiteral("m-00002-of-00002.safetensors"), "bb"),
                              smallFile(QStringLiteral("tokenizer.json"), "{}")});
        QVERIFY(m_model->openAddress(QStringLiteral("o/n")));
        QTRY_COMPARE(repository().rowCount(), 3);
        QCOMPARE(chosenPaths().size(), 3);
        QCOMPARE(repository().weights(), m_folder->filePath(QStringLiteral("models/o/n")));
    }

    void errorOfTheListingIsShown()
    {
        QVERIFY(m_model->openAddress(QStringLiteral("o/missing")));
        QTRY_VERIFY(!repository().error().isEmpty());
        QVERIFY(!repository().asking());
        m_model->repository()->close();
        QVERIFY(repository().error().isEmpty());
    }

    void closingStopsAsking()
    {
        QVERIFY(m_model->openAddress(QStringLiteral("o/n")));
        repository().close();
        QTest::qWait(50);
        QVERIFY(repository().error().isEmpty());
        QCOMPARE(repository().rowCount(), 0);
    }

private:
    RepositoryModel &repository() { return *m_model->repository(); }

    QStringList chosenPaths()
    {
        QStringList paths;
        for (int row = 0; row < repository().rowCount(); ++row) {
            const QModelIndex index = repository().index(row);
            if (index.data(RepositoryModel::ChosenRole).toBool()) {
                paths += index.data(RepositoryModel::PathRole).toString();
            }
        }
        return paths;
    }

    void serve(const QString &repository, const QString &path, const QByteArray &content)
    {
        m_server->answers[QStringLiteral("/%1/resolve/main/%2").arg(repository, path).toLatin1()] = {
            200, content, {}};
    }

    QString catalogFile()
    {
        const QString name = m_folder->filePath(QStringLiteral("catalog.json"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        const QByteArray vocabulary = "vocabulary";
        file.write(
            QStringLiteral(
                R"({"vocabulary": {"file": "vocab.txt", "bytes": %1, "sha256": "%2", "url": "%3/vocab.txt"},
"models": [{"kind": "pictures", "repository": "Pictures/model"},
{"kind": "pictures", "repository": "Pictures/blind", "encoder": "google/encoder", "choose": "b", "vocabulary": "world"}]})")
                .arg(vocabulary.size())
                .arg(QString::fromLatin1(
                    QCryptographicHash::hash(vocabulary, QCryptographicHash::Sha256).toHex()))
                .arg(m_server->url().toString())
                .toUtf8());
        return name;
    }

    /// \return the complaint, or empty
    QString ask()
    {
        HubListing listing(m_server->url());
        QString complaint;
        bool ended = false;
        connect(&listing, &HubListing::listed, &listing, [&](const QList<HubFile> &files, int leftOut) {
            m_files = files;
            m_leftOut = leftOut;
            ended = true;
        });
        connect(&listing, &HubListing::failed, &listing, [&](const QString &sentence) {
            complaint = sentence;
            ended = true;
        });
        HubAddress address;
        address.repository = QStringLiteral("o/n");
        listing.ask(address);
        return QTest::qWaitFor([&] { return ended; }, 20000) ? complaint : QStringLiteral("no end");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HubServer> m_server;
    std::unique_ptr<CatalogModel> m_model;
    QList<HubFile> m_files;
    int m_leftOut = 0;
};

QTEST_GUILESS_MAIN(HubTest)
#include "tst_hub.moc"
