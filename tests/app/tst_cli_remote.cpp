#include "tests/app/cli_process.h"
#include "tests/engine/golden.h"
#include "tests/remote/fake_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <mutex>
#include <vector>

using cli::isOneErrorLine;

/// The command line with a model on another computer.
class CliRemoteTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bodies.clear();
        m_server = std::make_unique<FakeServer>([this](FakeServer::Client &client) {
            if (client.head.find("Authorization: Bearer secret") == std::string::npos) {
                client.replies("401 Unauthorized", "{\"error\":{\"message\":\"no key\"}}");
                return;
            }
            {
                const std::scoped_lock lock(m_mutex);
                m_bodies.push_back(client.body);
            }
            client.startsStream();
            client.says(" Hello ");
            client.says("there.");
            if (client.body.find("\"model\":\"cut\"") == std::string::npos) {
                client.finishes();
            }
        });
    }
    void cleanup() { m_server.reset(); }

    void answersAQuestion()
    {
        const auto ran =
            run({QStringLiteral("generate"), QStringLiteral("--chat"), QStringLiteral("--prompt"),
                 QStringLiteral("Hi"), QStringLiteral("--model"), address("good")});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out, QByteArray("Hello there.\n"));
        QVERIFY2(ran.err.contains("what you write goes to 127.0.0.1:"), ran.err.constData());
        QVERIFY(m_bodies[0].find("{\"role\":\"user\",\"content\":\"Hi\"}") != std::string::npos);
    }

    void chatsWithTheWholeConversation()
    {
        const auto ran =
            run({QStringLiteral("chat"), QStringLiteral("--model"), address("good")}, "one\ntwo\n");
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out, QByteArray("Hello there.\nHello there.\n"));
        QCOMPARE(m_bodies.size(), std::size_t(2));
        QVERIFY(m_bodies[1].find("\"one\"") != std::string::npos &&
                m_bodies[1].find("Hello there.") != std::string::npos);
    }

    void describesPictures()
    {
        const QString file = golden::folder("vision/images").filePath(QStringLiteral("square.png"));
        const auto ran =
            run({QStringLiteral("describe"), QStringLiteral("--prompt"), QStringLiteral("What colour?"),
                 QStringLiteral("--model"), address("good"), file, file + QStringLiteral(".none"), file});
        QCOMPARE(ran.exitCode, 1);  // for the one that isn't there
        QCOMPARE(ran.out, QByteArray("Hello there.\n\nHello there.\n"));
        QVERIFY2(ran.err.contains("what you write goes to 127.0.0.1:"), ran.err.constData());
        QCOMPARE(m_bodies.size(), std::size_t(2));
        QVERIFY(m_bodies[0].find("What colour?") != std::string::npos);
        QVERIFY(m_bodies[0].find("data:image/png;base64,") != std::string::npos);
    }

    void keyMayStandInAFile()
    {
        const QTemporaryDir data;
        QFile keys(data.filePath(QStringLiteral("keys.json")));
        QVERIFY(keys.open(QIODevice::WriteOnly));
        keys.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        keys.write("{\"http://127.0.0.1:" + QByteArray::number(m_server->port()) + "/v1\":\"secret\"}");
        keys.close();
        QProcessEnvironment environment = cli::cleanEnvironment();
        environment.insert(QStringLiteral("ROOKERY_DATA"), data.path());
        const auto ran =
            cli::run({QStringLiteral("generate"), QStringLiteral("--chat"), QStringLiteral("--prompt"),
                      QStringLiteral("Hi"), QStringLiteral("--model"), address("good")},
                     {}, QStringLiteral(ROOKERY_CLI), environment);
        QCOMPARE(ran.out, QByteArray("Hello there.\n"));
    }

    void whatCameIsPrintedBeforeTheFailure()
    {
        const auto ran =
            run({QStringLiteral("generate"), QStringLiteral("--chat"), QStringLiteral("--prompt"),
                 QStringLiteral("Hi"), QStringLiteral("--model"), address("cut")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.out.startsWith("Hello there."), ran.out.constData());
        QVERIFY2(ran.err.contains("broke off before the answer was complete"), ran.err.constData());
    }

    void refusesWhatOneElsewhereCant_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        const QStringList generate = {QStringLiteral("generate"), QStringLiteral("--prompt"),
                                      QStringLiteral("Hi")};
        QTest::newRow("continue a text") << generate << QByteArray("add --chat");
        QTest::newRow("save a state")
            << generate +
                   QStringList{QStringLiteral("--chat"), QStringLiteral("--state-out"), QStringLiteral("x")}
            << QByteArray("--state-out needs a model on this computer");
        QTest::newRow("fit a schema")
            << generate +
                   QStringList{QStringLiteral("--chat"), QStringLiteral("--schema"), QStringLiteral("x")}
            << QByteArray("--schema needs a model on this computer");
        QTest::newRow("quantise it") << QStringList{QStringLiteral("chat"), QStringLiteral("--quant"),
                                                    QStringLiteral("int8")}
                                     << QByteArray("--quant needs a model on this computer");
        QTest::newRow("its weights") << QStringList{QStringLiteral("info")}
                                     << QByteArray("chat, generate and describe can ask one elsewhere");
    }
    void refusesWhatOneElsewhereCant()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        const auto ran = run(arguments + QStringList{QStringLiteral("--model"), address("good")});
        QVERIFY(ran.exitCode > 0);
        QVERIFY2(ran.err.contains(sentence), ran.err.constData());
        QVERIFY(m_bodies.empty());
    }

    void addressMustNameAModel()
    {
        const auto ran = run({QStringLiteral("chat"), QStringLiteral("--model"),
                              QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server->port())});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains("name the model there behind a '#'") && isOneErrorLine(ran.err),
                 ran.err.constData());
        QCOMPARE(m_server->connections(), 0);
    }

private:
    QString address(const char *model) const
    {
        return QStringLiteral("http://127.0.0.1:%1/v1#%2").arg(m_server->port()).arg(QLatin1String(model));
    }
    static cli::Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcessEnvironment environment = cli::cleanEnvironment();
        environment.insert(QStringLiteral("ROOKERY_REMOTE_KEY"), QStringLiteral("secret"));
        return cli::run(arguments, input, QStringLiteral(ROOKERY_CLI), environment);
    }

    std::unique_ptr<FakeServer> m_server;
    std::mutex m_mutex;
    std::vector<std::string> m_bodies;
};

QTEST_GUILESS_MAIN(CliRemoteTest)
#include "tst_cli_remote.moc"
