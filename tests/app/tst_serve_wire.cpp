#include "tests/app/served.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

using namespace served;

constexpr std::size_t MostConnections = 256;

/// The server and clients that are odd: what they send is framed in every way, or no request at all; and they
/// read slowly, or never.
class ServeWireTest : public QObject
{
    Q_OBJECT

private:
    Served m_served;

    httplib::Client client() const { return m_served.client(); }
    httplib::Result post(const Json &body, const std::string &path = Chat) const
    {
        return m_served.post(body, path);
    }

private slots:
    void initTestCase() { QVERIFY(m_served.start()); }
    void cleanupTestCase() { QVERIFY(m_served.end()); }

    /// What stands behind a head that can't be read is no request, whatever it looks like: a page of another
    /// origin may have written it.
    void closesBehindWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray length = "Content-Length: 46\r\n\r\n";
        QTest::newRow("long path") << "POST /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n" +
                                          length;
        QTest::newRow("long header") << "POST / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(9000, 'a') +
                                            "\r\n" + length;
        QTest::newRow("method") << "BREW / HTTP/1.1\r\nHost: localhost\r\n" + length;
        QTest::newRow("version") << "POST / HTTP/3\r\nHost: localhost\r\n" + length;
        QTest::newRow("line break") << QByteArray("POST / HTTP/1.1\nHost: localhost\n\n");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    }
    void closesBehindWhatItCannotRead()
    {
        QFETCH(QByteArray, head);
        const Wire wire(m_served.port);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(wire.send(head.toStdString() + "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        const std::string answer = wire.receiveAll();
        QVERIFY2(timer.elapsed() < 4000, answer.substr(0, 500).c_str());
        QCOMPARE(answersIn(answer), std::size_t(1));
        QVERIFY2(answer.starts_with("HTTP/1.1 4"), answer.substr(0, 500).c_str());
        QVERIFY(answer.find("rss_bytes") == std::string::npos);
        QVERIFY(answer.find("Connection: close") != std::string::npos);
        QVERIFY(answer.find("Keep-Alive") == std::string::npos);
    }

    /// The whole head has ten seconds, however its lines come.
    void waitsForNoHeadWithoutEnd()
    {
        const Wire wire(m_served.port);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(wire.send("GET /health HTTP/1.1\r\nHost: localhost\r\n"));
        while (timer.elapsed() < 14'000 && wire.send("X: y\r\n")) {
            QTest::qSleep(200);
        }
        QVERIFY2(timer.elapsed() < 14'000, "it takes on and on");
        QVERIFY(answersIn(wire.receiveAll()) <= 1);
    }

    /// The one that has waited longest, not the oldest: that one may have just been asked on.
    void makesRoomForNewConnections()
    {
        const std::string health = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        const Wire oldest(m_served.port);
        const Wire longest(m_served.port);
        QVERIFY(longest.send(health));
        QVERIFY(!longest.receive().empty());
        std::vector<std::unique_ptr<Wire>> idle;
        while (idle.size() < MostConnections - 2) {
            idle.push_back(std::make_unique<Wire>(m_served.port));
        }
        QVERIFY(idle.back()->send(health));
        QVERIFY(!idle.back()->receive().empty());
        QVERIFY(oldest.send(health));
        QVERIFY(!oldest.receive().empty());

        const Wire newest(m_served.port);
        QVERIFY(newest.send(health));
        QVERIFY(newest.receive().starts_with("HTTP/1.1 200"));
        QVERIFY(longest.receiveAll().empty());
        QVERIFY(oldest.send(health));
        QVERIFY(oldest.receive().starts_with("HTTP/1.1 200"));
    }

    void tellsWhoComesWhenAllAreAnswered()
    {
        const std::string unfinished = "POST " + std::string(Chat) +
                                       " HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + Key +
                                       "\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n";
        std::vector<std::unique_ptr<Wire>> asking;
        while (asking.size() < MostConnections) {
            asking.push_back(std::make_unique<Wire>(m_served.port));
            QVERIFY(asking.back()->send(unfinished));
            QVERIFY(asking.back()->receive().starts_with("HTTP/1.1 100"));
        }
        const Wire surplus(m_served.port);
        QVERIFY(surplus.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        const std::string told = surplus.receiveAll();
        QVERIFY2(told.starts_with("HTTP/1.1 429"), told.c_str());
        QVERIFY(told.find("Retry-After: ") != std::string::npos);

        asking.clear();
        QTRY_VERIFY(client().Get("/health"));
        QTRY_COMPARE(client().Get("/health")->status, 200);
    }

    void readsBodiesInEveryFrame_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("status");
        const QByteArray body = QByteArray::fromStdString(ask(Question, {{"max_tokens", 2}}).dump());
        const QByteArray size = QByteArray::number(body.size());
        const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
        const QByteArray post = "POST " + QByteArray(Chat);
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
        const auto row = [](const char *name, const QByteArray &start, const QByteArray &frame,
                            const char *status) {
            QTest::newRow(name) << start << frame << QByteArray(status);
        };
        row("no length", post, "\r\n", "400");
        row("no length of what is deleted", "DELETE /v1/states/none", "\r\n", "404");
        row("one length", post, "Content-Length: " + size + "\r\n\r\n" + body, "200");
        row("one length, twice", post,
            "Content-Length: " + size + "\r\nContent-Length: " + size + "\r\n\r\n" + body, "200");
        row("two lengths", post, "Content-Length: 2\r\nContent-Length: " + size + "\r\n\r\n" + body, "400");
        row("a length and chunks", post, "Content-Length: " + size + "\r\n" + chunked + chunk + "0\r\n\r\n",
            "400");
        row("another coding", post, "Transfer-Encoding: gzip, chunked\r\n\r\n" + chunk + "0\r\n\r\n", "501");
        row("chunks", post, chunked + chunk + "0\r\n\r\n", "200");
        row("chunks and a trailer", post, chunked + chunk + "0\r\nX-Sum: 1\r\nY: 2\r\n\r\n", "200");
        row("chunks with more said", post,
            chunked + chunk.left(chunk.indexOf('\r')) + ";a=b" + chunk.mid(chunk.indexOf('\r')) + "0\r\n\r\n",
            "200");
        row("chunks of no size", post, chunked + "five\r\n", "400");
        for (const char *coding : {"gzip", "br"}) {
            row(coding, post,
                "Content-Encoding: " + QByteArray(coding) + "\r\nContent-Length: " + size + "\r\n\r\n" + body,
                "400");
        }
        row("a chunk beyond numbers", post, chunked + "ffffffffffffffff0\r\n", "400");
    }
    /// None has to wait until it ends the connection.
    void readsBodiesInEveryFrame()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, status);
        const Wire wire(m_served.port);
        QVERIFY(wire.send(start.toStdString() + " HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + Key + "\r\n" +
                          frame.toStdString()));
        const std::string answer = wire.receive();
        QVERIFY2(answer.starts_with("HTTP/1.1 " + status.toStdString()), answer.c_str());
        if (frame.startsWith("Content-Encoding")) {
            QVERIFY2(answer.find("as its Content-Encoding says") != std::string::npos, answer.c_str());
        }
        if (status == "200") {
            QVERIFY(wire.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            // What is left of the first answer may come before it.
            std::string more;
            while (more.find("HTTP/1.1 200") == std::string::npos) {
                const std::string part = wire.receive();
                QVERIFY2(!part.empty(), more.c_str());
                more += part;
            }
        }
    }

    void asksForNoBodyThatItRefuses_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("wanted") << QByteArray(Key) << QByteArray("100") << QByteArray("100");
        QTest::newRow("no key") << QByteArray("k") << QByteArray("100") << QByteArray("401");
        QTest::newRow("too long") << QByteArray(Key) << QByteArray("400000000") << QByteArray("413");
    }
    void asksForNoBodyThatItRefuses()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, length);
        QFETCH(QByteArray, status);
        const Wire wire(m_served.port);
        QVERIFY(wire.send(
            "POST " + std::string(Chat) + " HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + key.toStdString() +
            "\r\nContent-Length: " + length.toStdString() + "\r\nExpect: 100-continue\r\n\r\n"));
        const std::string answer = wire.receive();
        QVERIFY2(answer.starts_with("HTTP/1.1 " + status.toStdString()), answer.c_str());
    }

    /// Who speaks HTTP/1.0 knows neither chunks nor connections that go on.
    void speaksToOldClients()
    {
        const std::string text = textOf(post(ask(Question)));
        for (const bool stream : {false, true}) {
            const Wire wire(m_served.port);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(wire.send(m_served.head(ask(Question, {{"stream", stream}}), "HTTP/1.0")));
            const std::string answer = wire.receiveAll();
            QVERIFY(timer.elapsed() < 4500);
            QVERIFY2(answer.starts_with("HTTP/1.1 200"), answer.c_str());
            QVERIFY2(answer.find("Transfer-Encoding") == std::string::npos, answer.c_str());
            QVERIFY(answer.find("Keep-Alive") == std::string::npos);
            QVERIFY(answer.find("Connection: close") != std::string::npos);
            const std::string body = answer.substr(answer.find("\r\n\r\n") + 4);
            QCOMPARE(
                stream ? joined(body)
                       : Json::parse(body).at("choices").at(0).at("message").at("content").get<std::string>(),
                text);
        }
    }

    /// More than the system takes at once arrives all the same.
    void sendsLargeAnswersWhole()
    {
        const Json text = {{"model", "starter"}, {"text", "User: My name is Ada."}, {"name", "large"}};
        QCOMPARE(post(text, "/v1/states")->status, 200);
        const Wire wire(m_served.port, 4096);
        QVERIFY(wire.send("GET /v1/states/large/content HTTP/1.1\r\nHost: localhost\r\nConnection: "
                          "close\r\nx-api-key: " +
                          std::string(Key) + "\r\n\r\n"));
        QTest::qSleep(300);
        const std::string answer = wire.receiveAll();
        const std::size_t body = answer.find("\r\n\r\n") + 4;
        const std::string mark = "Content-Length: ";
        const std::size_t announced = std::stoul(answer.substr(answer.find(mark) + mark.size()));
        QVERIFY(announced > 100'000);
        QCOMPARE(answer.size() - body, announced);
        QCOMPARE(client().Delete("/v1/states/large")->status, 200);
    }

    /// States are for chats: elsewhere they would be left out of what is answered.
    void refusesStatesWhereThereAreNone()
    {
        const std::pair<const char *, Json> asked[] = {
            {"/v1/completions", {{"prompt", "x"}}},
            {"/v1/responses", {{"input", "x"}}},
            {"/v1/messages", ask(Question)},
            {"/v1/messages/count_tokens", ask(Question)},
        };
        for (const auto &[path, fields] : asked) {
            Json body = {{"model", "starter"}, {"max_tokens", 2}, {"state", "ada"}};
            body.update(fields);
            const auto result = post(body, path);
            QCOMPARE(result->status, 400);
            QVERIFY2(result->body.find("'state'") != std::string::npos, result->body.c_str());
        }
        for (const char *name : {".", ".."}) {
            const auto result = post({{"model", "starter"}, {"text", "x"}, {"name", name}}, "/v1/states");
            QCOMPARE(result->status, 400);
        }
    }

    /// A machine that listens for others goes by its name, too.
    void knowsItsOwnName()
    {
        std::array<char, 256> name{};
        QCOMPARE(::gethostname(name.data(), name.size() - 1), 0);
        Served others;
        QVERIFY(others.start({"--host", "0.0.0.0"}));
        const int port = others.port;
        const std::string own = name.data();
        for (const std::string &host : {own, own + ":" + std::to_string(port), own + ".local"}) {
            const Wire wire(port);
            QVERIFY(wire.send("GET /health HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
            const std::string answer = wire.receive();
            QVERIFY2(answer.starts_with("HTTP/1.1 200"), (host + ": " + answer).c_str());
        }
        const Wire wire(port);
        QVERIFY(wire.send("GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
        QVERIFY(wire.receive().starts_with("HTTP/1.1 403"));
        QVERIFY(others.end());
    }

    /// Clients that read nothing keep no slot once they have all that a connection holds; what they asked for
    /// goes on when they read.
    void slowReadersKeepNoSlot()
    {
        Served few;
        QVERIFY(few.start({"--parallel", "2"}));
        const Json wanted = ask(Question, {{"stream", true}, {"max_tokens", 1500}, {"ignore_eos", true}});
        const std::string expected = joined(few.post(wanted)->body);
        QVERIFY(expected.size() > 1500);
        Json endless = wanted;
        endless["max_tokens"] = 900'000;
        std::vector<std::unique_ptr<Wire>> wires;
        for (int i = 0; i < 5; ++i) {
            wires.push_back(std::make_unique<Wire>(few.port, 4096));
            QVERIFY(wires.back()->send(few.head(i < 3 ? endless : wanted)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(few.active(), 0, 10'000);
        QCOMPARE(textOf(few.post(ask(Question))), textOf(post(ask(Question))));
        for (std::size_t i = 3; i < wires.size(); ++i) {
            std::string answer;
            while (!answer.ends_with("\r\n0\r\n\r\n")) {
                const std::string some = wires[i]->receive();
                QVERIFY2(!some.empty(), "it broke off");
                answer += some;
            }
            QCOMPARE(joined(unchunked(answer)), expected);
        }
        QVERIFY(few.end());
    }
};

QTEST_GUILESS_MAIN(ServeWireTest)
#include "tst_serve_wire.moc"
