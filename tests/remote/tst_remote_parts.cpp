#include "app/remote/address.h"
#include "app/remote/answer_stream.h"
#include "app/remote/event_stream.h"
#include "app/remote/key_file.h"
#include "app/remote/picture.h"
#include "app/remote/question.h"
#include "vision/image/image.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace rookery;
using namespace rookery::remote;
using Json = nlohmann::json;

namespace {

Endpoint endpointWith(const Dialect &dialect = {})
{
    return {.address = *parseAddress("http://127.0.0.1:1/v1#m"), .dialect = dialect};
}

Json bodyOf(const runtime::Job &job, const Endpoint &endpoint = endpointWith())
{
    const auto body = remote::bodyOf(job, 7, endpoint, LimitName::MaxTokens);
    return body ? Json::parse(*body) : Json();
}

/// JSON written with ' in place of ".
std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

const std::string StreamOfCalls = json(
    "data: {'choices':[{'index':0,'delta':{'tool_calls':[{'index':0,'id':'a','function':{'name':'get',"
    "'arguments':'{\\'ci'}}]}}]}\n\n"
    "data: "
    "{'choices':[{'index':0,'delta':{'tool_calls':[{'index':0,'function':{'arguments':'ty\\':1}'}}]}}]}\n\n"
    "data: [DONE]\n\n");
const std::string ErrorWithEscapes = json("{'error':{'message':'Too\\n\\u001b[31m many.'}}");
const std::string ErrorOfDetail = json("{'detail':'Not Found'}");

/// Everything that a stream says, cut after each `cut` bytes.
std::string answerTo(const std::string &bytes, std::size_t cut, AnswerStream &answer)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size() && !answer.done(); i += cut) {
        text += answer.add(std::string_view(bytes).substr(i, cut));
    }
    return answer.done() ? text : text + answer.finish();
}

}  // namespace

/// Models elsewhere: addresses, streams, questions and keys, without a network.
class RemotePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("whole");

        QTest::newRow("whole") << QByteArray("https://api.example.org/v1#gpt")
                               << QByteArray("https://api.example.org/v1#gpt");
        QTest::newRow("without a path")
            << QByteArray("https://example.org") << QByteArray("https://example.org/v1");
        QTest::newRow("with a slash")
            << QByteArray("http://example.org:8000/") << QByteArray("http://example.org:8000/v1");
        QTest::newRow("another path")
            << QByteArray("https://example.org/api/v2/") << QByteArray("https://example.org/api/v2");
        QTest::newRow("an endpoint's")
            << QByteArray("https://h/v1/chat/completions#a") << QByteArray("https://h/v1#a");
        QTest::newRow("name with a slash")
            << QByteArray("https://h/v1#org/name:7b") << QByteArray("https://h/v1#org/name:7b");
        QTest::newRow("the scheme's port")
            << QByteArray("HTTPS://Example.ORG:443/v1") << QByteArray("https://example.org/v1");
        QTest::newRow("IPv6") << QByteArray("http://[::1]:8080/v1") << QByteArray("http://[::1]:8080/v1");
        QTest::newRow("no scheme") << QByteArray("example.org/v1") << QByteArray();
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << QByteArray();
        QTest::newRow("no host") << QByteArray("https:///v1") << QByteArray();
        QTest::newRow("password") << QByteArray("https://me:secret@h/v1") << QByteArray();
        QTest::newRow("port") << QByteArray("https://h:99999/v1") << QByteArray();
        QTest::newRow("blank") << QByteArray("https://h/v 1") << QByteArray();
        QTest::newRow("line break") << QByteArray("https://h/v1\r\nX: y") << QByteArray();
        QTest::newRow("query") << QByteArray("https://h/v1?key=1") << QByteArray();
    }
    void readsAddresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, whole);
        const auto address = parseAddress(text.toStdString());
        QCOMPARE(address.has_value(), !whole.isEmpty());
        if (address) {
            QCOMPARE(QByteArray::fromStdString(address->whole()), whole);
            QCOMPARE(*parseAddress(address->whole()), *address);
        } else {
            QVERIFY(address.error().message().size() > 10);
        }
    }

    void followsRedirectionsInAddresses()
    {
        const Address from = *parseAddress("http://127.0.0.1:8000/v1#m");
        QCOMPARE(resolve(from, "/v2/x?again=1")->path, "/v2/x?again=1");
        QCOMPARE(resolve(from, "http://localhost:8000/v1")->host, "localhost");
        QVERIFY(!resolve(from, "file:///etc/passwd"));
        QVERIFY(!resolve(from, "//elsewhere/x"));
        QVERIFY(!resolve(from, ""));
        QVERIFY(!resolve(from, "/x\r\nKey: y"));
    }

    void takesEventsApart_data()
    {
        QTest::addColumn<int>("cut");
        for (int cut : {1, 2, 3, 5, 7, 1000}) {
            QTest::addRow("%d", cut) << cut;
        }
    }
    void takesEventsApart()
    {
        QFETCH(int, cut);
        const std::string bytes =
            "\xEF\xBB\xBF: hello\r\n\r\ndata: one\r\ndata:two\r\n\r\nevent: error\nid: 3\nretry: 100\n"
            "unknown\ndata: Gr\xC3\xBC\xC3\x9F"
            "e\n\n\n:\n\ndata\n\rdata: a\rdata:  b\r\rdata: last";
        EventStream stream;
        std::vector<EventStream::Event> events;
        for (std::size_t i = 0; i < bytes.size(); i += static_cast<std::size_t>(cut)) {
            for (auto &event : stream.add(std::string_view(bytes).substr(i, static_cast<std::size_t>(cut)))) {
                events.push_back(event);
            }
        }
        for (auto &event : stream.finish()) {
            events.push_back(event);
        }
        QCOMPARE(events.size(), std::size_t(5));
        QCOMPARE(events[0].data, "one\ntwo");
        QCOMPARE(events[1].name, "error");
        QCOMPARE(events[1].data, "Gr\xC3\xBC\xC3\x9F"
                                 "e");
        QCOMPARE(events[2].data, "");
        QCOMPARE(events[3].data, "a\n b");
        QCOMPARE(events[4].data, "last");
    }

    void boundsAnEvent()
    {
        EventStream stream;
        const std::string line = "data: " + std::string(1 << 18, 'x') + "\n";
        for (int i = 0; i < 8; ++i) {
            QVERIFY(stream.add(line).empty());
        }
        QVERIFY(stream.tooLong());
        QVERIFY(stream.add("\n\n").empty());
        QVERIFY(stream.finish().empty());
    }

    void readsAnswersCutAnywhere()
    {
        const std::string bytes =
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null}}]}\r\n\r\n"
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"hm "
            "\xE8\x80\x83\"}}]}\r\n\r\n"
            ": alive\r\n\r\n"
            "data: {\"choices\":null}\n\ndata: {\"choices\":[{\"index\":0,\"finish_reason\":null}]}\n\n"
            "data: "
            "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Gr\xC3\xBC\xC3\x9F\"}}],\"usage\":{\"prompt_"
            "tokens\":3}}\n\n"
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"e "
            "\\ud83d\\ude00\"},\"finish_reason\":\"length\"}]}\n\n"
            "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":5}}\n\n"
            "data: [DONE]";
        for (std::size_t cut = 1; cut < 80; ++cut) {
            AnswerStream answer("h");
            QCOMPARE(QByteArray::fromStdString(answerTo(bytes, cut, answer)),
                     QByteArray("<think>hm \xE8\x80\x83</think>\n\nGr\xC3\xBC\xC3\x9F"
                                "e \xF0\x9F\x98\x80"));
            QVERIFY(answer.done() && !answer.failure());
            QVERIFY(answer.limitReached());
            QCOMPARE(answer.promptTokens(), 11);
            QCOMPARE(answer.tokens(), 5);
        }
    }

    void knowsWhenAnAnswerIsCutOff()
    {
        const std::string said = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"half\"}}]}\n\n";
        AnswerStream cut("h");
        QCOMPARE(answerTo(said, 9, cut), "half");
        QVERIFY(cut.failure() && cut.failure()->trouble == Trouble::CutOff);
        AnswerStream cutInside("h");
        QCOMPARE(answerTo(said + "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\xE4\xB8", 9,
                          cutInside),
                 "half");
        QVERIFY(cutInside.failure() && cutInside.failure()->trouble == Trouble::CutOff);
        AnswerStream whole("h");
        QCOMPARE(
            answerTo(said + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n",
                     9, whole),
            "half");
        QVERIFY(whole.done() && !whole.failure());
    }

    void keepsWhatCameBeforeAFaultInTheSamePacket()
    {
        AnswerStream answer("h");
        const std::string text =
            answer.add("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"kept\"}}]}\n\n"
                       "data: {\"error\":{\"message\":\"The model crashed\"}}\n\ndata: [DONE]\n\n");
        QCOMPARE(text, "kept");
        QVERIFY(answer.failure());
        QCOMPARE(sentenceOf(*answer.failure()).english(),
                 "h gave up in the middle of the answer (The model crashed). What came is "
                 "kept; let it answer again.");
    }

    void showsCallsOfToolsAsCode()
    {
        AnswerStream answer("h");
        const std::string text = answer.add(StreamOfCalls);
        QCOMPARE(text, "```json\n{\n  \"arguments\": {\n    \"city\": 1\n  },\n  \"name\": \"get\"\n}\n```");
    }

    void putsAConversationInWords()
    {
        runtime::Job job;
        job.told.systemPrompt = "Be brief.";
        job.told.turns = {{.role = runtime::Role::User, .text = "one"},
                          {.role = runtime::Role::Assistant, .text = " <think>secret</think>\n\nanswer"},
                          {.role = runtime::Role::User, .text = "two"},
                          {.role = runtime::Role::Assistant, .text = ""},
                          {.role = runtime::Role::User, .text = "three \xFF"}};
        job.writing.maxTokens = 99;
        job.writing.stopTexts = {"a", "b", "c", "d", "e"};
        job.writing.sampling = [] {
            SamplingParams params;
            params.temperature = 3;
            params.topP = 0.3F;
            params.topK = 40;
            params.presence = 0.5F;
            return params;
        };
        const Json body = bodyOf(job);
        const Json messages = Json::parse(
            "[{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\",\"content\":\"one\"},"
            "{\"role\":\"assistant\",\"content\":\"answer\"},"
            "{\"role\":\"user\",\"content\":\"two\\n\\nthree \\ufffd\"}]");
        QCOMPARE(body["messages"].dump(), messages.dump());
        QCOMPARE(body["temperature"].get<double>(), 2.0);
        QCOMPARE(body["top_p"].get<double>(), 0.3);
        QCOMPARE(body["presence_penalty"].get<double>(), 0.5);
        QCOMPARE(body["max_tokens"].get<int>(), 99);
        QCOMPARE(body["seed"].get<int>(), 7);
        QCOMPARE(body["stop"].size(), std::size_t(4));
        QVERIFY(!body.contains("top_k"));  // not every server knows it
        QVERIFY(!body.contains("frequency_penalty"));
        QCOMPARE(bodyOf(job, endpointWith(dialectOf("vllm")))["top_k"].get<int>(), 40);
    }

    void greedyIsTold()
    {
        runtime::Job job;
        job.told.turns = {{.role = runtime::Role::User, .text = "one"}};
        job.writing.sampling = [] {
            SamplingParams params;
            params.topP = 0;
            return params;
        };
        const Json body = bodyOf(job);
        QCOMPARE(body["temperature"].get<double>(), 0.0);
        QVERIFY(!body.contains("top_p"));
    }

    void sendsPicturesAsPixelsAlone()
    {
        vision::Image image{.width = 3, .height = 2, .rgb = {}};
        for (int i = 0; i < 18; ++i) {
            image.rgb.push_back(static_cast<std::uint8_t>(i * 14));
        }
        const auto png = encodedToSend(image);
        QVERIFY(png);
        const auto decoded = vision::decodeImage(std::as_bytes(std::span(*png)), "sent");
        QVERIFY(decoded);
        QCOMPARE(decoded->rgb, image.rgb);

        const vision::Image large{
            .width = 4000, .height = 100, .rgb = std::vector<std::uint8_t>(4000 * 300, 90)};
        const auto sent = encodedToSend(large);
        QVERIFY(sent);
        const auto small = vision::decodeImage(std::as_bytes(std::span(*sent)), "sent");
        QVERIFY(small);
        QCOMPARE(small->width, 1568);
        QCOMPARE(small->height, 39);

        runtime::Job job;
        job.told.turns = {
            {.role = runtime::Role::User,
             .text = "what?",
             .pictures = {{.source = [image] { return Result<vision::Image>(image); }, .caption = "x"}}}};
        const Json content = bodyOf(job)["messages"][0]["content"];
        QVERIFY(content[0]["image_url"]["url"].get<std::string>().starts_with("data:image/png;base64,iVBOR"));
        QCOMPARE(content[1]["text"].get<std::string>(), "what?");
        job.told.turns[0].pictures[0].source = [] {
            return Result<vision::Image>(
                failure(ErrorCode::CorruptFile, Sentence("a.png"), Sentence("it is damaged")));
        };
        const auto body = remote::bodyOf(job, 7, endpointWith(), LimitName::MaxTokens);
        QVERIFY(!body && body.error().trouble == Trouble::Picture);
    }

    void errorsAreOneLineOfWords()
    {
        QCOMPARE(wordsOf("<html><h1>Forbidden</h1><script>alert(1)</script></html>"), "");
        QCOMPARE(wordsOf("\"bad gateway\""), "bad gateway");
        QCOMPARE(wordsOf(ErrorWithEscapes), "Too [31m many");
        QCOMPARE(wordsOf(ErrorOfDetail), "Not Found");
        QVERIFY(wordsOf(Json{{"error", std::string(5000, 'x')}}.dump()).size() < 400);
        QCOMPARE(wordsOf("[1]"), "");
    }

    void keepsKeysToItself()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("keys.json").toStdString();
        QCOMPARE(*keyIn(file, "https://a/v1"), "");
        QVERIFY(keepKey(file, "https://a/v1", "one"));
        QVERIFY(keepKey(file, "https://b/v1", "two"));
        QCOMPARE(std::filesystem::status(file).permissions(),
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        QCOMPARE(*keyIn(file, "https://a/v1"), "one");
        QVERIFY(keepKey(file, "https://a/v1", ""));
        QCOMPARE(*keyIn(file, "https://a/v1"), "");
        QCOMPARE(*keyIn(file, "https://b/v1"), "two");
        std::filesystem::permissions(file, std::filesystem::perms::others_read,
                                     std::filesystem::perm_options::add);
        QVERIFY(!keyIn(file, "https://b/v1"));
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        std::ofstream(file) << "no keys";
        QVERIFY(!keyIn(file, "https://b/v1"));
        QVERIFY(!keepKey(file, "https://b/v1", "x"));  // what is in it isn't Rookery's to throw away
        QVERIFY(!keepKey("/proc/none/keys", "https://b/v1", "x"));
        QVERIFY(complaintAboutKey("sk-1").empty());
        QVERIFY(!complaintAboutKey("sk-1\r\nX: y").empty());
    }
};

QTEST_GUILESS_MAIN(RemotePartsTest)
#include "tst_remote_parts.moc"
