#include "app/remote/remote_answerer.h"
#include "fake_server.h"
#include "tests/runtime/asker.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <map>

using namespace rookery;
using namespace rookery::remote;
using runtime::Asker;
using namespace std::chrono_literals;

namespace {

/// A certificate that vouches for itself, with its key.
struct Certificate {
    explicit Certificate(const char *name)
        : key(EVP_EC_gen("P-256"), EVP_PKEY_free)
        , certificate(X509_new(), X509_free)
    {
        X509 *x = certificate.get();
        ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
        X509_set_version(x, 2);
        X509_gmtime_adj(X509_getm_notBefore(x), -3600);
        X509_gmtime_adj(X509_getm_notAfter(x), 3600);
        X509_set_pubkey(x, key.get());
        const auto *common = reinterpret_cast<const unsigned char *>(name);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8, common, -1, -1, 0);
        X509_set_issuer_name(x, X509_get_subject_name(x));
        const std::string names = std::string("DNS:") + name;
        X509_EXTENSION *names2 = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.c_str());
        X509_add_ext(x, names2, -1);
        X509_EXTENSION_free(names2);
        X509_sign(x, key.get(), EVP_sha256());
    }

    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key;
    std::unique_ptr<X509, void (*)(X509 *)> certificate;
};

class TlsServer
{
public:
    explicit TlsServer(const Certificate &certificate)
        : m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
    {
        SSL_CTX_use_certificate(m_context.get(), certificate.certificate.get());
        SSL_CTX_use_PrivateKey(m_context.get(), certificate.key.get());
    }
    SSL_CTX *context() { return m_context.get(); }

private:
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_context;
};

Endpoint endpointAt(int port, const std::string &model = "m", const std::string &host = "127.0.0.1",
                    bool encrypted = false)
{
    const std::string scheme = encrypted ? "https://" : "http://";
    Endpoint endpoint{.address = *parseAddress(scheme + host + ":" + std::to_string(port) + "/v1#" + model),
                      .key = "fake-key"};
    endpoint.patience = {.connecting = 3s, .answering = 3s, .going_on = 3s};
    return endpoint;
}

runtime::Job question(Asker &asker, int drafts = 1)
{
    runtime::Job job;
    job.told = {.systemPrompt = "Be brief.", .turns = {{.role = runtime::Role::User, .text = "Hello?"}}};
    for (int i = 0; i < drafts; ++i) {
        job.drafts.push_back({.seed = static_cast<std::uint64_t>(i)});
    }
    job.sink = asker.sink();
    return job;
}

/// What one question comes to.
struct Heard {
    QByteArray text;
    QByteArray failure;  ///< empty: it was answered
    double seconds = 0;
};

Heard ask(const Endpoint &endpoint)
{
    Asker asker;
    RemoteAnswerer answerer(endpoint);
    QElapsedTimer clock;
    clock.start();
    answerer.submit(question(asker));
    asker.wait();
    Heard heard{
        .text = QByteArray::fromStdString(asker.text()), .failure = {}, .seconds = clock.elapsed() / 1000.0};
    if (const runtime::Failed *failed = asker.failed()) {
        heard.failure = QByteArray::fromStdString(failed->error.message());
    }
    return heard;
}

using Handler = FakeServer::Handler;
using Client = FakeServer::Client;

void saysSomething(Client &client)
{
    client.startsStream();
    client.says("Gr\xC3\xBC\xC3\x9F"
                "e");
}

/// How servers fail, and what is said of it. %H = the host.
struct Fault {
    const char *name;
    Handler serve;
    const char *text;      ///< that is kept
    const char *sentence;  ///< its beginning; empty: nothing is wrong
    int requests = 1;
};

const Fault Faults[] = {
    {"401", [](Client &c) { c.replies("401 Unauthorized", R"({"error":{"message":"Incorrect key"}})"); }, "",
     "%H doesn't accept the key."},
    {"403 in HTML", [](Client &c) { c.replies("403 Forbidden", "<h1>Forbidden<script>x</script></h1>"); }, "",
     "%H doesn't let this key use the model."},
    {"404 of the model",
     [](Client &c) { c.replies("404 Not Found", R"({"error":{"message":"The model `m` does not exist"}})"); },
     "", "%H has no model called m."},
    {"404 of the path", [](Client &c) { c.replies("404 Not Found", R"({"detail":"Not Found"})"); }, "",
     "There is nothing that answers at this address of %H."},
    {"400", [](Client &c) { c.replies("400 Bad Request", R"({"error":{"message":"top_p is wrong."}})"); }, "",
     "%H refused the question: top_p is wrong."},
    {"422 of FastAPI",
     [](Client &c) {
         c.replies(
             "422 Unprocessable Entity",
             R"({"detail":[{"loc":["body","messages",0,"role"],"msg":"Field required","type":"missing"},)"
             R"({"loc":["body","n"],"msg":"Input should be 1"},{"msg":7},3]})");
     },
     "", "%H refused the question: body.messages.0.role: Field required; body.n: Input should be 1."},
    {"413", [](Client &c) { c.replies("413 Too Large", ""); }, "",
     "The conversation is too long for the model at %H"},
    {"context",
     [](Client &c) {
         c.replies("400 Bad Request",
                   R"({"error":{"message":"This model's maximum context length is 10 tokens"}})");
     },
     "",
     "The conversation is too long for the model at %H (This model's maximum context length is 10 tokens)."},
    {"429 for an hour",
     [](Client &c) {
         c.replies("429 Too Many Requests", R"({"error":{"message":"Quota"}})", "Retry-After: 3600\r\n");
     },
     "",
     "%H has too many requests, or what the key allows is used up (Quota). It can be asked again in 60 min."},
    {"429 without a time", [](Client &c) { c.replies("429 Too Many Requests", ""); }, "",
     "%H has too many requests at the moment, or what the key allows is used up (HTTP 429).", 2},
    {"500", [](Client &c) { c.replies("500 Error", R"({"error":{"message":"It broke"}})"); }, "",
     "%H has a fault of its own (It broke).", 2},
    {"503, empty", [](Client &c) { c.replies("503 Unavailable", ""); }, "",
     "%H has a fault of its own (HTTP 503).", 2},
    {"502, a string", [](Client &c) { c.replies("502 Bad Gateway", "\"bad gateway\""); }, "",
     "%H has a fault of its own (bad gateway).", 2},
    {"reset",
     [](Client &c) {
         saysSomething(c);
         std::this_thread::sleep_for(20ms);
         c.resets();
     },
     "Grüße", "The connection to %H broke off before the answer was complete. What came is kept"},
    {"ended", saysSomething, "Grüße", "The connection to %H broke off before the answer was complete."},
    {"ended in a chunk",
     [](Client &c) {
         c.startsStream("Transfer-Encoding: chunked\r\n");
         c.send("40\r\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"half\"}}]}\n\n");
     },
     "half", "The connection to %H broke off before the answer was complete."},
    {"ended in a character",
     [](Client &c) {
         saysSomething(c);
         c.send("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\xE4\xB8");
     },
     "Grüße", "The connection to %H broke off before the answer was complete."},
    {"an error in the middle",
     [](Client &c) {
         saysSomething(c);
         c.event(R"({"error":{"message":"The model crashed"}})");
         c.event("[DONE]");
     },
     "Grüße", "%H gave up in the middle of the answer (The model crashed). What came is kept"},
    {"an event of an error",
     [](Client &c) {
         saysSomething(c);
         c.send("event: error\ndata: {\"message\":\"crashed\"}\n\n");
     },
     "Grüße", "%H gave up in the middle of the answer (crashed)."},
    {"no JSON",
     [](Client &c) {
         saysSomething(c);
         c.event(R"({"choices":[{"index":0)");
         c.says("more");
     },
     "Grüße", "%H sent something that is no answer (a piece of it isn't JSON)."},
    {"a whole answer that is none", [](Client &c) { c.replies("200 OK", "<html>"); }, "",
     "%H sent something that is no answer (it isn't JSON)."},
    {"a page in place of an answer",
     [](Client &c) {
         c.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 27\r\n\r\n"
                "<html>\nPlease log in</html>");
     },
     "", "%H sent something that is no answer (it holds no answer)."},
    {"nothing at all",
     [](Client &c) {
         c.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 0\r\n\r\n");
     },
     "", "%H sent something that is no answer (it holds no answer)."},
    {"withheld in the middle",
     [](Client &c) {
         saysSomething(c);
         c.event(R"({"choices":[{"index":0,"delta":{},"finish_reason":"content_filter"}]})");
         c.event("[DONE]");
     },
     "Grüße", "%H gave up in the middle of the answer (content_filter). What came is kept"},
    {"a whole answer that is withheld",
     [](Client &c) {
         c.replies(
             "200 OK",
             R"({"choices":[{"index":0,"message":{"content":"Gr"},"finish_reason":"content_filter"}]})");
     },
     "Gr", "%H gave up in the middle of the answer (content_filter)."},
    {"no UTF-8",
     [](Client &c) {
         saysSomething(c);
         c.says("\xFF\xC3(");
         c.finishes();
     },
     "Grüße\uFFFD\uFFFD(", ""},
    {"no HTTP", [](Client &c) { c.send("SSH-2.0-OpenSSH_9.2\r\n"); }, "",
     "%H sent something that is no answer (it doesn't speak HTTP)."},
    {"gzip",
     [](Client &c) {
         c.startsStream("Content-Encoding: gzip\r\n");
         c.says("x");
     },
     "", "%H sent something that is no answer (it is compressed, which wasn't asked for)."},
    {"a line without an end",
     [](Client &c) {
         saysSomething(c);
         c.send("data: ");
         const std::string much(1 << 20, 'y');
         for (int i = 0; i < 64 && c.send(much); ++i) {
         }
     },
     "Grüße", "%H sent more than an answer can be (more than 1 MiB in one piece)"},
    {"headers without an end",
     [](Client &c) {
         c.send("HTTP/1.1 200 OK\r\n");
         for (int i = 0;
              i < 20000 && c.send("X-" + std::to_string(i) + ": " + std::string(1000, 'a') + "\r\n"); ++i) {
         }
     },
     "", "%H sent more than an answer can be (headers without an end)"},
    {"a header line without an end",
     [](Client &c) {
         c.send("HTTP/1.1 200 OK\r\n");
         const std::string much(1 << 20, 'y');
         for (int i = 0; i < 64 && c.send(much); ++i) {
         }
     },
     "", "%H sent more than an answer can be (a line without an end)"},
    {"silence before the answer", [](Client &c) { c.waitsForLeaving(30s); }, "",
     "%H has sent nothing for 3 s."},
    {"silence in the answer",
     [](Client &c) {
         saysSomething(c);
         c.waitsForLeaving(30s);
     },
     "Grüße", "%H has sent nothing for 3 s."},
    {"redirected to a file",
     [](Client &c) { c.replies("302 Found", "", "Location: file:///etc/passwd\r\n"); }, "",
     "%H leads on to something else, which isn't asked unless you add it."},
    {"redirected to another host",
     [](Client &c) { c.replies("307 Away", "", "Location: http://localhost:9/v1/chat/completions\r\n"); }, "",
     "%H leads on to http://localhost:9/v1/chat/completions, which isn't asked"},
    {"redirected for ever",
     [](Client &c) { c.replies("307 Away", "", "Location: /v1/chat/completions\r\n"); }, "",
     "%H leads on to itself, without an end", 4},
};

/// What good servers do, in their ways; each says the same.
const std::map<QByteArray, Handler> Ways = {
    {"event by event",
     [](Client &c) {
         c.startsStream();
         c.event(R"({"choices":[{"index":0,"delta":{"role":"assistant","content":""}}]})");
         c.says("Hello ");
         c.says("there");
         c.finishes();
         c.event("[DONE]");
     }},
    {"byte by byte, in chunks, with CRLF",
     [](Client &c) {
         c.startsStream("Transfer-Encoding: chunked\r\n");
         const std::string bytes =
             "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hello there\"}}]}\r\n\r\n"
             "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\r\n\r\n";
         for (const char byte : bytes) {
             c.send("1;x=y\r\n");
             c.send(std::string(1, byte) + "\r\n");
         }
         c.send("0\r\nTrailer: x\r\n\r\n");
     }},
    {"after an interim answer",
     [](Client &c) {
         c.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
         c.startsStream();
         c.says("Hello there");
         c.finishes();
     }},
    {"without the last blank line",
     [](Client &c) {
         c.startsStream();
         c.says("Hello there");
         c.finishes();
         c.send("data: [DONE]");
     }},
    {"as a whole",
     [](Client &c) {
         c.replies("200 OK",
                   R"({"choices":[{"index":0,"message":{"content":"Hello there"},"finish_reason":"stop"}]})");
     }},
    {"behind a redirection of its own",
     [](Client &c) {
         if (c.target().find("again") == std::string::npos) {
             c.replies("307 Here", "", "Location: /v1/chat/completions?again=1\r\n");
             return;
         }
         c.startsStream();
         c.says("Hello there");
         c.finishes();
     }},
};

}  // namespace

/// Answers from another computer, of a server that does all that servers do wrong.
class RemoteAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What this computer trusts is read once.
        QVERIFY(m_folder.isValid());
        const QByteArray file = m_folder.filePath("trusted.pem").toUtf8();
        std::unique_ptr<std::FILE, int (*)(std::FILE *)> out(std::fopen(file.constData(), "w"), std::fclose);
        PEM_write_X509(out.get(), m_trusted.certificate.get());
        out.reset();
        qputenv("SSL_CERT_FILE", file);
        qputenv("SSL_CERT_DIR", "/nonexistent");
    }

    void answersInManyWays_data()
    {
        QTest::addColumn<QByteArray>("way");
        for (const auto &[name, handler] : Ways) {
            QTest::newRow(name.constData()) << name;
        }
    }
    void answersInManyWays()
    {
        QFETCH(QByteArray, way);
        FakeServer server(Ways.at(way));
        const Heard heard = ask(endpointAt(server.port()));
        QCOMPARE(heard.failure, QByteArray());
        QCOMPARE(heard.text, QByteArray("Hello there"));
    }

    void everyFaultHasItsSentence_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < static_cast<int>(std::size(Faults)); ++i) {
            QTest::newRow(Faults[i].name) << i;
        }
    }
    void everyFaultHasItsSentence()
    {
        QFETCH(int, number);
        const Fault &fault = Faults[number];
        FakeServer server(fault.serve);
        const Heard heard = ask(endpointAt(server.port()));
        const QByteArray expected =
            QByteArray(fault.sentence).replace("%H", "127.0.0.1:" + QByteArray::number(server.port()));
        QCOMPARE(heard.text, QByteArray(fault.text));
        QVERIFY2(heard.failure.startsWith(expected) && heard.failure.isEmpty() == expected.isEmpty(),
                 heard.failure.constData());
        QVERIFY(!heard.failure.contains('<'));
        QCOMPARE(server.connections(), fault.requests);
    }

    void nobodyThere()
    {
        int port = 0;
        {
            FakeServer server([](Client &) {});
            port = server.port();
        }
        QVERIFY(ask(endpointAt(port)).failure.contains("can't be reached (Connection refused)"));
        const Heard heard = ask(endpointAt(port, "m", "no-such-host.invalid"));
        QVERIFY2(heard.failure.contains("can't be found"), heard.failure.constData());
    }

    void asksAgain_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("secondsAhead");  ///< of the date that is told; 0: none is
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<double>("atLeast");
        QTest::newRow("after the time that it is told")
            << QByteArray("429 Too Many Requests") << 0 << QByteArray("Retry-After: 1\r\n") << 1.0;
        QTest::newRow("at the date that it is told")
            << QByteArray("429 Too Many Requests") << 3 << QByteArray() << 1.9;
        QTest::newRow("at once, the date being over")
            << QByteArray("503 Unavailable") << -3600 << QByteArray() << 0.9;
        QTest::newRow("once, after a fault") << QByteArray("500 Error") << 0 << QByteArray() << 0.9;
    }
    void asksAgain()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, secondsAhead);
        QFETCH(QByteArray, header);
        QFETCH(double, atLeast);
        std::atomic<int> requests = 0;
        FakeServer server([&](Client &c) {
            if (++requests == 1) {
                const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(secondsAhead);
                const QByteArray told =
                    QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1();
                c.replies(status.toStdString(), R"({"error":{"message":"not now"}})",
                          (secondsAhead == 0 ? header : "Retry-After: " + told + " GMT\r\n").toStdString());
                return;
            }
            Ways.at("event by event")(c);
        });
        const Heard heard = ask(endpointAt(server.port()));
        QCOMPARE(heard.failure, QByteArray());
        QCOMPARE(heard.text, QByteArray("Hello there"));
        QCOMPARE(requests.load(), 2);
        QVERIFY2(heard.seconds >= atLeast, qPrintable(QString::number(heard.seconds)));
    }

    void asksForTheLimitInTheOtherName()
    {
        FakeServer server([](Client &c) {
            if (c.body.find("max_completion_tokens") == std::string::npos) {
                c.replies("400 Bad", R"({"error":{"message":"Use 'max_completion_tokens' instead."}})");
                return;
            }
            Ways.at("event by event")(c);
        });
        QCOMPARE(ask(endpointAt(server.port())).text, QByteArray("Hello there"));
    }

    void stopsAtOnce_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("before the answer") << 0;
        QTest::newRow("in the answer") << 1;
        QTest::newRow("while waiting to ask again") << 2;
        QTest::newRow("while it writes without end") << 3;
        QTest::newRow("while it says no more than that it is there") << 4;
    }
    void stopsAtOnce()
    {
        QFETCH(int, place);
        std::atomic<bool> left = false;
        FakeServer server([&](Client &c) {
            if (place == 2) {
                c.replies("429 Wait", "", "Retry-After: 30\r\n");
                return;
            }
            if (place > 0) {
                saysSomething(c);
            }
            while (place == 3 && c.says("more ")) {
            }
            while (place == 4 && c.send(": keep-alive\n\n")) {
                std::this_thread::sleep_for(20ms);
            }
            left = c.waitsForLeaving(20s);
        });
        Endpoint endpoint = endpointAt(server.port());
        endpoint.patience = {.connecting = 60s, .answering = 60s, .going_on = 60s};
        RemoteAnswerer answerer(endpoint);
        Asker asker;
        std::stop_source stop;
        runtime::Job job = question(asker);
        job.stop = stop.get_token();
        answerer.submit(std::move(job));
        QTRY_COMPARE(server.connections(), 1);
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        stop.request_stop();
        asker.wait();
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(asker.finished() != nullptr);
        QVERIFY(asker.finished()->written.reason == FinishReason::Cancelled);
        QVERIFY(QByteArray::fromStdString(asker.text()).startsWith(place == 0 || place == 2 ? "" : "Grüße"));
        QTRY_VERIFY(left || place == 2);
    }

    void draftsAreAskedSideBySide()
    {
        FakeServer server([](Client &c) {
            c.startsStream();
            const auto body = nlohmann::json::parse(c.body);
            c.says("seed " + std::to_string(body["seed"].get<int>()));
            c.finishes();
        });
        RemoteAnswerer answerer(endpointAt(server.port()));
        Asker asker(4);
        answerer.submit(question(asker, 4));
        asker.wait();
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(asker.text(i), "seed " + std::to_string(i));
            QCOMPARE(asker.endings(i), 1);
        }
    }

    void stopTextsOfAnyNumberEndTheAnswer()
    {
        std::atomic<bool> left = false;
        FakeServer server([&](Client &c) {
            c.startsStream();
            for (int i = 0; i < 1000 && c.says("word EN"); ++i) {
                c.says("D more ");
                std::this_thread::sleep_for(2ms);
            }
            left = true;
        });
        RemoteAnswerer answerer(endpointAt(server.port()));
        Asker asker;
        runtime::Job job = question(asker);
        job.writing.stopTexts = {"a!", "b!", "c!", "d!", "END"};
        answerer.submit(std::move(job));
        asker.wait();
        QCOMPARE(asker.text(), "word ");
        QVERIFY(asker.finished()->written.reason == FinishReason::StopText);
        QTRY_VERIFY_WITH_TIMEOUT(left, 1000);
    }

    void keyGoesToItsHostAlone()
    {
        FakeServer away([](Client &c) { Ways.at("event by event")(c); });
        FakeServer server([&](Client &c) {
            c.replies("307 Away", "",
                      "Location: http://127.0.0.1:" + std::to_string(away.port()) +
                          "/v1/chat/completions\r\n");
        });
        QVERIFY(ask(endpointAt(server.port())).failure.contains("leads on to"));
        QCOMPARE(away.connections(), 0);
        QVERIFY(server.heads()[0].find("Authorization: Bearer fake-key") != std::string::npos);
    }

    void asksNothingByItself()
    {
        FakeServer server([](Client &) {});
        RemoteAnswerer answerer(endpointAt(server.port()));
        QTest::qWait(300);
        QCOMPARE(server.connections(), 0);
    }

    void encryptedAnswers_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("failure");
        QTest::newRow("of whom this computer trusts") << true << QByteArray("localhost") << QByteArray();
        QTest::newRow("under another name")
            << true << QByteArray("127.0.0.1") << QByteArray("isn't safe (IP address mismatch)");
        QTest::newRow("of a stranger")
            << false << QByteArray("localhost") << QByteArray("isn't safe (self-signed certificate)");
    }
    void encryptedAnswers()
    {
        QFETCH(bool, trusted);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, failure);
        TlsServer tls(trusted ? m_trusted : m_stranger);
        FakeServer server(Ways.at("byte by byte, in chunks, with CRLF"), tls.context());
        const Heard heard = ask(endpointAt(server.port(), "m", host.toStdString(), true));
        QVERIFY2(failure.isEmpty() ? heard.failure.isEmpty() : heard.failure.contains(failure),
                 heard.failure.constData());
        QCOMPARE(heard.text, failure.isEmpty() ? QByteArray("Hello there") : QByteArray());
        QCOMPARE(server.heads().empty(), !failure.isEmpty());  // not a byte of the question
    }

    void encryptionThatIsCutOffIsNoEnd()
    {
        TlsServer tls(m_trusted);
        FakeServer server(
            [](Client &c) {
                saysSomething(c);
                std::this_thread::sleep_for(50ms);
                c.resets();
            },
            tls.context());
        const Heard heard = ask(endpointAt(server.port(), "m", "localhost", true));
        QCOMPARE(heard.text, QByteArray("Grüße"));
        QVERIFY2(heard.failure.contains("broke off"), heard.failure.constData());
    }

    void plainServerAskedInTls()
    {
        FakeServer server([](Client &c) { c.replies("400 Bad", ""); });
        const Heard heard = ask(endpointAt(server.port(), "m", "localhost", true));
        QVERIFY2(heard.failure.contains("isn't safe") || heard.failure.contains("broke off") ||
                     heard.failure.contains("has sent nothing"),
                 heard.failure.constData());
    }

    void listsModels()
    {
        FakeServer server([](Client &c) {
            c.replies("200 OK",
                      R"({"data":[{"id":"a","owned_by":"vllm"},{"id":7},{"id":"b\u0007"},{"id":"b/c:7b"}]})");
        });
        const auto models = modelsOf(endpointAt(server.port()), {});
        QVERIFY(models);
        QCOMPARE(models->size(), std::size_t(2));
        QCOMPARE((*models)[0].name, "a");
        QVERIFY((*models)[0].dialect.topK);
        QCOMPARE((*models)[1].name, "b/c:7b");
        QCOMPARE(server.heads()[0].substr(0, 23), "GET /v1/models HTTP/1.1");
    }

    /// Everything that the strict server of the shared harness does, where it and node are at hand.
    void strictServer()
    {
        const QString script = QStringLiteral(ROOKERY_SHARED "/api/fake_server.mjs");
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (node.isEmpty() || !QFile::exists(script)) {
            QSKIP("node or the shared server isn't here");
        }
        QProcess process;
        process.start(node, {script, QStringLiteral("0")});
        QVERIFY(process.waitForReadyRead(20000));
        const auto ready = nlohmann::json::parse(process.readLine().toStdString(), nullptr, false);
        const auto address = parseAddress(ready["base_url"].get<std::string>());
        QVERIFY(address);
        const auto endpointOf = [&](const std::string &model) {
            Endpoint endpoint = endpointAt(address->port, model);
            endpoint.patience.going_on = endpoint.patience.answering = 5s;
            return endpoint;
        };
        const QByteArray full =
            QByteArray("Grüße, 世界! 😀👩‍👩‍👧 e\u0301 \"quoted\" \\ back\nand a second "
                       "line. 終わり");
        const auto check = [&](const char *model, const QByteArray &text, const char *failure) {
            const Heard heard = ask(endpointOf(model));
            const bool right = *failure == '\0' ? heard.failure.isEmpty() : heard.failure.contains(failure);
            if (heard.text != text || !right) {
                QFAIL(qPrintable(QStringLiteral("%1: '%2', '%3'")
                                     .arg(QLatin1String(model), QString::fromUtf8(heard.text),
                                          QString::fromUtf8(heard.failure))));
            }
        };
        for (const char *model :
             {"plain", "split", "crlf", "comments", "burst", "usage-each", "choices-null", "null-content",
              "no-done", "no-space-end", "redirect", "non-stream", "429", "429-date", "500-once"}) {
            check(model, full, "");
        }
        check("reasoning", "<think>First, 考える.</think>\n\n" + full, "");
        check("reasoning-alt", "<think>First, 考える.</think>\n\n" + full, "");
        check("think-tags", "<think>hm</think>" + full, "");
        check("401", "", "doesn't accept the key");
        check("403-html", "", "doesn't let this key use the model");
        check("404", "", "has no model called 404");
        check("429-long", "", "It can be asked again in 60 min");
        check("500", "", "has a fault of its own (The server had an error)");
        check("503-empty", "", "has a fault of its own (HTTP 503)");
        check("502-mid", "", "has a fault of its own (bad gateway)");
        for (const char *model : {"cut", "cut-clean", "cut-utf8"}) {
            check(model, "Grüße, ", "broke off before the answer was complete");
        }
        check("error-mid", "Grüße, ", "gave up in the middle of the answer (The model crashed)");
        check("error-event", "Grüße, ", "gave up in the middle of the answer (The model crashed)");
        check("bad-json", "Grüße, ", "sent something that is no answer");
        check("stall", "Grüße, ", "has sent nothing for 5 s");
        check("stall-head", "", "has sent nothing for 5 s");
        check("huge-line", "Grüße, ", "sent more than an answer can be");
        check("endless-line", "Grüße, ", "sent more than an answer can be");
        check("endless-head", "", "sent more than an answer can be");
        check("gzip-claimed", "", "it is compressed");
        check("redirect-loop", "", "leads on to");
        check("redirect-file", "", "leads on to");
        check("redirect-away", "", "leads on to");

        const Heard wrong = ask(endpointOf("bad-utf8"));
        QVERIFY(wrong.failure.isEmpty() && wrong.text.startsWith("Grüße, \uFFFD"));
        const Heard tools = ask(endpointOf("tools"));
        QVERIFY2(tools.failure.isEmpty() && tools.text.contains("Zürich") && tools.text.contains("get_time"),
                 tools.text);
        const Heard many = ask(endpointOf("long"));
        QVERIFY(many.failure.isEmpty() && many.text.startsWith("w0 w1 ") && many.text.endsWith("w1999 "));

        // A slow stream is stopped at once, and the server sees it.
        RemoteAnswerer slow(endpointOf("drip"));
        Asker asker;
        std::stop_source stop;
        runtime::Job job = question(asker);
        job.stop = stop.get_token();
        slow.submit(std::move(job));
        asker.waitForText();
        stop.request_stop();
        asker.wait();
        QTest::qWait(200);

        FakeServer nobody([](Client &) {});
        Endpoint log = endpointOf("x");
        log.address.path.clear();
        auto reply = askFor(log, "GET", "/log", {}, {});
        QVERIFY(reply);
        const auto text = reply->rest(64 << 20);
        QVERIFY(text);
        const auto entries = nlohmann::json::parse(*text)["log"];
        QVERIFY(entries.size() > 40);
        for (const auto &entry : entries) {
            QVERIFY2(!entry.contains("refused") || !entry["refused"].is_string() ||
                         entry["refused"].get<std::string>().empty(),
                     entry.dump().c_str());
            QVERIFY2(!entry.value("key_leaked", false), entry.dump().c_str());
        }
        QVERIFY(entries.back().value("closed_early", false));
        process.kill();
        process.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    Certificate m_trusted{"localhost"};
    Certificate m_stranger{"localhost"};
};

QTEST_GUILESS_MAIN(RemoteAnswersTest)
#include "tst_remote_answers.moc"
