#include "app/hosting/local_server.h"
#include "chat_fixture.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <optional>

namespace {

const QString Question = QStringLiteral("What is the capital of France?");

/// The window's engine and store with the server over them, on a port that is free.
struct ServerFixture {
    explicit ServerFixture(const QString &folder)
        : chat(folder)
        , settings(folder)
    {
        if (settings.value(QStringLiteral("server/port")).isNull()) {
            settings.setValue(QStringLiteral("server/port"), freePort());
        }
        server.emplace(chat.engine, settings);
    }

    static int freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
    }

    bool listen()
    {
        server->setOn(true);
        return QTest::qWaitFor([this] { return server->listening(); }, 10000);
    }

    /// What comes of a question that another program asks.
    httplib::Result ask(const QString &key) const
    {
        httplib::Client client("127.0.0.1", server->port());
        client.set_read_timeout(60);
        const nlohmann::json body = {{"model", "starter"},
                                     {"temperature", 0},
                                     {"messages", {{{"role", "user"}, {"content", Question.toStdString()}}}}};
        return client.Post("/v1/chat/completions", {{"Authorization", "Bearer " + key.toStdString()}},
                           body.dump(), "application/json");
    }

    QString logged(int row, RequestLog::Role role) const
    {
        return server->log()->index(row).data(role).toString();
    }

    ChatFixture chat;
    Settings settings;
    mutable std::optional<LocalServer> server;  ///< last: it lends the engine's model
};

}  // namespace

/// The window's own server: other programs ask the model that is loaded there.
class LocalServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isOffUntilItIsSwitchedOn()
    {
        ServerFixture fixture(m_folder->path());
        QVERIFY(fixture.chat.loadModel());
        QVERIFY(!fixture.server->on() && !fixture.server->listening());
        QVERIFY(fixture.server->address().isEmpty());
        QVERIFY(!fixture.ask(QStringLiteral("anything")));  // nobody is there
    }

    void waitsForAModel()
    {
        ServerFixture fixture(m_folder->path());
        fixture.server->setOn(true);
        QTRY_VERIFY(!fixture.server->key().isEmpty());
        QVERIFY(!fixture.server->listening());
        QVERIFY(fixture.chat.loadModel());
        QTRY_VERIFY(fixture.server->listening());
        fixture.chat.engine.unload();
        QTRY_VERIFY(!fixture.server->listening());
        QVERIFY(fixture.server->on());
    }

    void answersBesideTheWindow()
    {
        ServerFixture fixture(m_folder->path());
        QVERIFY(fixture.chat.loadModel());
        QVERIFY(fixture.listen());
        QCOMPARE(fixture.server->address(),
                 QStringLiteral("http://127.0.0.1:%1/v1").arg(fixture.server->port()));
        fixture.chat.chat.asking()->send(Question);
        const auto answer = fixture.ask(fixture.server->key());
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY2(answer->body.find("Paris") != std::string::npos, answer->body.c_str());
        QVERIFY(fixture.chat.waitForAnswer());
        QVERIFY(fixture.chat.last().text.contains(QStringLiteral("Paris")));
        QCOMPARE(fixture.chat.chat.messages()->count(), 2);  // nothing of the other program's is kept
    }

    void refusesAWrongKey()
    {
        ServerFixture fixture(m_folder->path());
        QVERIFY(fixture.chat.loadModel());
        QVERIFY(fixture.listen());
        const QString old = fixture.server->key();
        QCOMPARE(fixture.ask(QStringLiteral("wrong"))->status, 401);
        fixture.server->renewKey();
        QVERIFY(fixture.server->key() != old);
        QTRY_VERIFY(fixture.server->listening());
        QCOMPARE(fixture.ask(old)->status, 401);
        QCOMPARE(fixture.ask(fixture.server->key())->status, 200);
    }

    void logTellsOfRequestsAndNotOfContents()
    {
        ServerFixture fixture(m_folder->path());
        QVERIFY(fixture.chat.loadModel());
        QVERIFY(fixture.listen());
        QCOMPARE(fixture.ask(fixture.server->key())->status, 200);
        QCOMPARE(fixture.ask(QStringLiteral("wrong"))->status, 401);
        const RequestLog &log = *fixture.server->log();
        QTRY_COMPARE(log.rowCount(), 2);
        QTRY_COMPARE(log.active(), 0);
        QCOMPARE(fixture.logged(1, RequestLog::RequestRole), QStringLiteral("POST /v1/chat/completions"));
        QVERIFY(fixture.logged(1, RequestLog::OutcomeRole).startsWith(QStringLiteral("200")));
        QVERIFY(fixture.logged(0, RequestLog::OutcomeRole).startsWith(QStringLiteral("401")));
        for (int row = 0; row < 2; ++row) {
            for (const RequestLog::Role role : {RequestLog::RequestRole, RequestLog::OutcomeRole}) {
                QVERIFY(!fixture.logged(row, role).contains(QStringLiteral("France")));
            }
        }
    }

    void goesOnWithAnotherModel()
    {
        ServerFixture fixture(m_folder->path());
        QVERIFY(fixture.chat.loadModel());
        QVERIFY(fixture.listen());
        const std::weak_ptr<const rookery::Model> before = fixture.chat.engine.ownModel().weights;
        QVERIFY(fixture.chat.loadModel());
        QVERIFY(before.expired());  // the server keeps no model alive
        QTRY_VERIFY(fixture.server->listening());
        QTRY_VERIFY(fixture.ask(fixture.server->key())->status == 200);
    }

    void switchedOffNobodyIsServed()
    {
        ServerFixture fixture(m_folder->path());
        QVERIFY(fixture.chat.loadModel());
        QVERIFY(fixture.listen());
        fixture.server->setOn(false);
        QTRY_VERIFY(!fixture.server->listening());
        QTRY_VERIFY(!fixture.ask(fixture.server->key()));
        QVERIFY(fixture.listen());
        QCOMPARE(fixture.ask(fixture.server->key())->status, 200);
    }

    void takenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServerFixture fixture(m_folder->path());
        fixture.server->setPort(other.serverPort());
        QVERIFY(fixture.chat.loadModel());
        fixture.server->setOn(true);
        QTRY_VERIFY(!fixture.server->error().isEmpty());
        QVERIFY(!fixture.server->listening());
        fixture.server->setPort(ServerFixture::freePort());
        QTRY_VERIFY(fixture.server->listening());
        QVERIFY(fixture.server->error().isEmpty());
    }

    void isRememberedWithItsKey()
    {
        QString key;
        {
            ServerFixture fixture(m_folder->path());
            QVERIFY(fixture.chat.loadModel());
            QVERIFY(fixture.listen());
            key = fixture.server->key();
        }
        ServerFixture again(m_folder->path());
        QVERIFY(again.server->on());
        QVERIFY(again.chat.loadModel());
        QTRY_VERIFY(again.server->listening());
        QCOMPARE(again.server->key(), key);
        QCOMPARE(QFile::permissions(m_folder->filePath(QStringLiteral("keys.json"))) &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(LocalServerTest)
#include "tst_local_server.moc"
