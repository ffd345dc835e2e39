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
            if (client.head.starts_with("GET ")) {
                client.replies("200 OK", "{\"data\":[{\"id\":\"good\",\"owned_by\":\"someone\"},"
                                         "{\"id\":\"known\",\"owned_by\":\"vllm\"}]}");
                return;
            }
            {
                const std::scoped_lock lock(m_mutex);
                m_bodies.push_back(client.body);
            }
            if (client.body.find("\"model\":\"busy\"") != std::string::npos && m_bodies.size() == 1) {
                client.replies("503 Unavailable", "");
                return;
            }
            client.startsStream();
            client.says(" Hello ");
            client.says("there.");
            if (client.body.find("\"model\":\"cut\"") == std::string::npos || m_bodies.size() > 1) {
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

    /// The question and what came of its answer stay in the conversation.
    void goesOnBehindACutAnswer()
    {
        qputenv("ROOKERY_REMOTE_KEY", "secret");
        const auto ran = cli::runOnTerminal(
            {QStringLiteral("chat"), QStringLiteral("--model"), address("cut")}, "one\ntwo\n/quit\n");
        qunsetenv("ROOKERY_REMOTE_KEY");
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains("broke off before the answer was complete"), ran.out.constData());
        QCOMPARE(m_bodies.size(), std::size_t(2));
        QVERIFY2(m_bodies[1].find("\"one\"") != std::string::npos &&
                     m_bodies[1].find("Hello there.") != std::string::npos,
                 m_bodies[1].c_str());
    }

    void saysWhatIsNotSent()
    {
        const QStringList generate = {QStringLiteral("generate"), QStringLiteral("--chat"),
                                      QStringLiteral("--prompt"), QStringLiteral("Hi"),
                                      QStringLiteral("--model"),  address("good")};
        const auto ran =
            run(generate + QStringList{QStringLiteral("--top-k=5"), QStringLiteral("--min-p=0.1"),
                                       QStringLiteral("--temperature=3"), QStringLiteral("--presence=-4")});
        QCOMPARE(ran.exitCode, 0);
        for (const char *note : {"--top-k isn't sent", "--min-p isn't sent", "--temperature is sent as 2",
                                 "--presence is sent as -2"}) {
            QVERIFY2(ran.err.contains(note), ran.err.constData());
        }
        const auto plain =
            run(generate + QStringList{QStringLiteral("--temperature=1"), QStringLiteral("--top-p=0.5")});
        QVERIFY2(!plain.err.contains("sent"), plain.err.constData());
        const auto set = run({QStringLiteral("chat"), QStringLiteral("--model"), address("good")},
                             "/set top-k 5\n/set temperature 1\n");
        QCOMPARE(set.err.count("sent"), 1);
        QVERIFY2(set.err.contains("top-k isn't sent"), set.err.constData());
    }

    /// What a server says in its list of models tells what it knows.
    void sendsWhatIsKnownThere()
    {
        const auto ran = run({QStringLiteral("generate"), QStringLiteral("--chat"),
                              QStringLiteral("--prompt"), QStringLiteral("Hi"), QStringLiteral("--model"),
                              address("known"), QStringLiteral("--top-k=5"), QStringLiteral("--top-a=0.1")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(!ran.err.contains("--top-k isn't sent"), ran.err.constData());
        QVERIFY2(ran.err.contains("--top-a isn't sent"), ran.err.constData());
        QVERIFY2(m_bodies[0].find("\"top_k\":5") != std::string::npos, m_bodies[0].c_str());
        QVERIFY2(m_bodies[0].find("top_a") == std::string::npos, m_bodies[0].c_str());
    }

    /// A server that is busy and names no time didn't ask to wait.
    void saysThatItAsksAgain()
    {
        const auto ran =
            run({QStringLiteral("generate"), QStringLiteral("--chat"), QStringLiteral("--prompt"),
                 QStringLiteral("Hi"), QStringLiteral("--model"), address("busy")});
        QCOMPARE(ran.out, QByteArray("Hello there.\n"));
        QVERIFY2(ran.err.contains("is asked again in 1 s"), ran.err.constData());
        QVERIFY2(!ran.err.contains("asks to wait"), ran.err.constData());
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
