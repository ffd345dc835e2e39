#include "app/runtime/loading.h"
#include "app/server/server.h"
#include "tests/engine/schema_judge.h"

#include <QtTest>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <thread>

using namespace rookery;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char *Key = "correct-horse";
constexpr const char *Chat = "/v1/chat/completions";

/// JSON written with single quotes, as moc reads no raw strings.
Json quoted(QByteArray text)
{
    return Json::parse(text.replace('\'', '"').toStdString());
}

const Json &animal()
{
    static const Json schema = quoted(
        "{'type':'object','properties':{'zebra':{'type':'boolean'},'animal':{'enum':['cat','dog','bird']},"
        "'legs':{'type':'integer','minimum':2,'maximum':4}},'required':['zebra','animal','legs'],"
        "'additionalProperties':false}");
    return schema;
}

Json formOf(const Json &schema)
{
    return {{"type", "json_schema"}, {"json_schema", {{"name", "a"}, {"schema", schema}}}};
}

Json weather()
{
    return quoted("[{'type':'function','function':{'name':'get_weather','parameters':{'type':'object',"
                  "'properties':{'city':{'type':'string','enum':['Paris','Oslo']},'days':{'type':'integer',"
                  "'minimum':1,'maximum':7}},'required':['city','days'],'additionalProperties':false}}},"
                  "{'type':'function','function':{'name':'get_time','parameters':{'type':'object',"
                  "'properties':{}}}}]");
}

std::vector<Json> events(const std::string &stream)
{
    std::vector<Json> list;
    const std::string mark = "data: ";
    for (std::size_t at = stream.find(mark); at != std::string::npos; at = stream.find(mark, at)) {
        at += mark.size();
        const std::string data = stream.substr(at, stream.find('\n', at) - at);
        if (data != "[DONE]") {
            list.push_back(Json::parse(data));
        }
    }
    return list;
}

runtime::Loaded loaded(const char *chatTemplate)
{
    runtime::LoadRequest request;
    request.model = ROOKERY_STARTER "/lm.safetensors";
    request.device = "cpu";
    request.threads = 1;
    auto model = runtime::load(request);
    if (!model) {
        qFatal("%s", model.error().message().c_str());
    }
    model->chatTemplate = *findTemplate(chatTemplate);
    return std::move(*model);
}

}  // namespace

/// Answers that have to fit a form, calls of functions, and two models at once: the starter, and the starter
/// in the words of a G1 model.
class ServeFormsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<server::Server> m_server;
    std::jthread m_thread;
    std::string m_address;

    httplib::Client client() const
    {
        httplib::Client client(m_address);
        client.set_default_headers({{"Authorization", std::string("Bearer ") + Key}});
        client.set_read_timeout(60);
        client.set_tcp_nodelay(true);
        return client;
    }
    httplib::Result send(const Json &body, const std::string &path = Chat) const
    {
        return client().Post(path, body.dump(), "application/json");
    }
    Json ask(const std::string &model, Json more = Json::object()) const
    {
        Json body = {{"model", model},
                     {"temperature", 0},
                     {"max_tokens", 300},
                     {"messages", Json::array({{{"role", "user"}, {"content", "Describe a cat."}}})}};
        body.update(more);
        return body;
    }
    Json choice(const Json &body) const
    {
        const auto result = send(body);
        return result && result->status == 200 ? Json::parse(result->body).at("choices").at(0)
                                               : Json{{"error", result ? result->body : "none"}};
    }

private slots:
    void initTestCase()
    {
        server::HostedModels models;
        models.add("starter.st", loaded("starter"));
        models.add("g1.st", loaded("g1"));
        server::Server::Options options;
        options.key = Key;
        auto opened = server::Server::open(options, std::move(models));
        QVERIFY(opened);
        m_server = std::move(*opened);
        m_address = m_server->address();
        m_thread = std::jthread([this](const std::stop_token &stop) { m_server->run(stop); });
    }

    void cleanupTestCase()
    {
        m_thread.request_stop();
        m_thread.join();
        m_server.reset();
    }

    void fitsASchema_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<double>("temperature");
        QTest::newRow("greedy") << QByteArray("starter") << 0.0;
        QTest::newRow("hot") << QByteArray("starter") << 1.7;
        QTest::newRow("behind a thought") << QByteArray("g1") << 0.0;
        QTest::newRow("behind a thought, hot") << QByteArray("g1") << 1.7;
    }
    void fitsASchema()
    {
        QFETCH(QByteArray, model);
        QFETCH(double, temperature);
        for (int seed = 0; seed < 4; ++seed) {
            Json body =
                ask(model.toStdString(),
                    {{"response_format", formOf(animal())}, {"temperature", temperature}, {"seed", seed}});
            const Json whole = choice(body);
            QVERIFY2(whole.contains("message"), whole.dump().c_str());
            const auto text = whole.at("message").at("content").get<std::string>();
            const Json value = Json::parse(text, nullptr, false);
            QVERIFY2(!value.is_discarded() && judge::fits(animal(), value), text.c_str());
            QCOMPARE(whole.at("finish_reason"), Json("stop"));
            QCOMPARE(Json(value.begin().key()), Json("zebra"));  // in the schema's order
            body["stream"] = true;
            std::string streamed;
            for (const Json &event : events(send(body)->body)) {
                streamed += event.at("choices").at(0).at("delta").value("content", "");
            }
            QCOMPARE(streamed, text);
        }
    }

    void givesAnObject()
    {
        const Json whole = choice(ask("starter", {{"response_format", {{"type", "json_object"}}}}));
        const auto text = whole.at("message").at("content").get<std::string>();
        QVERIFY2(text.starts_with("{"), text.c_str());
        if (whole.at("finish_reason") == "stop") {
            QVERIFY(Json::parse(text, nullptr, false).is_object());
        }
    }

    void isCutShortByTheLimit()
    {
        const Json whole = choice(ask("starter", {{"response_format", formOf(animal())}, {"max_tokens", 4}}));
        QCOMPARE(whole.at("finish_reason"), Json("length"));
        QVERIFY(whole.at("message").at("content").get<std::string>().starts_with("{"));
    }

    void matchesAnExpression()
    {
        const Json whole = choice(ask("starter", {{"grammar", "(yes|no)( [a-z]{3})?"}, {"temperature", 1}}));
        const auto text = whole.at("message").at("content").get<std::string>();
        QVERIFY2(QRegularExpression("^(yes|no)( [a-z]{3})?$").match(QString::fromStdString(text)).hasMatch(),
                 text.c_str());
        const Json completion = {{"model", "starter"}, {"prompt", "x ="}, {"grammar", " [0-9]{3}"}};
        const auto continued = Json::parse(send(completion, "/v1/completions")->body)
                                   .at("choices")
                                   .at(0)
                                   .at("text")
                                   .get<std::string>();
        QCOMPARE(continued.size(), 4U);
    }

    /// The form decides where the answer ends, not what the model's template ends answers with; the client's
    /// own stop texts do as well.
    void formMayHoldWhatEndsAnswers()
    {
        for (const auto &[model, inside] : {std::pair("starter", "\n\n"), std::pair("g1", "\n\nUser:")}) {
            const std::string form = "one" + std::string(inside) + "two" + inside + "(three|four)";
            const Json whole = choice(ask(model, {{"grammar", form}}));
            QVERIFY2(whole.contains("message"), whole.dump().c_str());
            const auto text = whole.at("message").at("content").get<std::string>();
            QVERIFY2(text.ends_with("three") || text.ends_with("four"), text.c_str());
            const Json stopped = choice(ask(model, {{"grammar", form}, {"stop", "two"}}));
            QCOMPARE(stopped.at("message").at("content"), Json("one" + std::string(inside)));
        }
        // What ends an answer that might go on is no part of it.
        const Json open = choice(ask("starter", {{"grammar", "[A-Za-z ,.']+"}, {"max_tokens", 200}}));
        const auto text = open.at("message").at("content").get<std::string>();
        QVERIFY2(!text.empty() && text.find('\n') == std::string::npos, text.c_str());
        QCOMPARE(open.at("finish_reason"), Json("stop"));
    }

    void goesOnWithAnObject()
    {
        const Json messages = quoted("[{'role':'user','content':'Describe a cat.'},"
                                     "{'role':'assistant','content':'{\\'zebra\\': true, \\'ani'}]"
                                     "");
        const Json whole =
            choice(ask("starter", {{"messages", messages}, {"response_format", formOf(animal())}}));
        QVERIFY2(whole.contains("message"), whole.dump().c_str());
        const auto text = "{\"zebra\": true, \"ani" + whole.at("message").at("content").get<std::string>();
        QVERIFY2(judge::fits(animal(), Json::parse(text, nullptr, false)), text.c_str());
        const Json wrong = quoted("[{'role':'user','content':'a'},{'role':'assistant','content':'Well'}]");
        QCOMPARE(send(ask("starter", {{"messages", wrong}, {"response_format", formOf(animal())}}))->status,
                 400);
    }

    void responsesFitASchema()
    {
        const Json body = {
            {"model", "starter"},
            {"input", "Describe a cat."},
            {"text", {{"format", {{"type", "json_schema"}, {"name", "a"}, {"schema", animal()}}}}}};
        const Json whole = Json::parse(send(body, "/v1/responses")->body);
        const auto text = whole.at("output").at(0).at("content").at(0).at("text").get<std::string>();
        QVERIFY2(judge::fits(animal(), Json::parse(text, nullptr, false)), text.c_str());
    }

    void refusesForms_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("param");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const char *more, const char *param, const char *named) {
            QTest::newRow(name) << QByteArray(more) << QByteArray(param) << QByteArray(named);
        };
        row("type", "{'response_format':{'type':'yaml'}}", "response_format", "yaml");
        row("no schema", "{'response_format':{'type':'json_schema'}}", "response_format", "schema");
        row("wrong schema",
            "{'response_format':{'type':'json_schema','json_schema':{'schema':{'type':'banana'}}}}",
            "response_format", "banana");
        row("keyword",
            "{'response_format':{'type':'json_schema','json_schema':{'schema':{'properties':{'x':{'type':"
            "'string','pattern':'a'}}}}}}",
            "response_format", "pattern");
        row("expression", "{'grammar':'('}", "grammar", "')'");
        row("both", "{'grammar':'a','response_format':{'type':'json_object'}}", "grammar", "response_format");
        row("no form for tools", "{'tools':[{'type':'function','function':{'name':'f'}}]}", "tools",
            "starter");
        row("tool without a name", "{'tools':[{'type':'function'}]}", "tools", "name");
        row("unknown tool",
            "{'tools':[{'type':'function','function':{'name':'f'}}],'tool_choice':{'type':'function',"
            "'function':{'name':'g'}}}",
            "tool_choice", "'g'");
        row("a call of nothing", "{'tool_choice':'required'}", "tool_choice", "no tools");
    }
    void refusesForms()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, param);
        QFETCH(QByteArray, named);
        const auto result = send(ask("starter", quoted(more)));
        QCOMPARE(result->status, 400);
        const Json error = Json::parse(result->body).at("error");
        QCOMPARE(error.at("param"), Json(param.toStdString()));
        QVERIFY2(error.at("message").get<std::string>().find(named.toStdString()) != std::string::npos,
                 result->body.c_str());
    }

    void refusesWrongParameters_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::newRow("truth") << QByteArray("true");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("text") << QByteArray("'x'");
        QTest::newRow("of a text") << QByteArray("{'type':'string'}");
        QTest::newRow("of two types") << QByteArray("{'type':['object','null']}");
    }
    /// What a function takes is an object.
    void refusesWrongParameters()
    {
        QFETCH(QByteArray, parameters);
        for (const char *key : {"parameters", "input_schema"}) {
            const Json tool = {
                {"name", "f"},
                {"description", "d"},
                {key,
                 Json::parse("[" + QByteArray(parameters).replace('\'', '"').toStdString() + "]").at(0)}};
            const auto result = send(ask("g1", {{"tools", Json::array({tool})}}));
            QCOMPARE(result->status, 400);
            QVERIFY2(result->body.find("'" + std::string(key) + "'") != std::string::npos,
                     result->body.c_str());
            QCOMPARE(Json::parse(result->body).at("error").at("param"), Json("tools"));
        }
    }

    void callsAFunction_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::newRow("any") << QByteArray("'required'");
        QTest::newRow("named") << QByteArray("{'type':'function','function':{'name':'get_weather'}}");
    }
    void callsAFunction()
    {
        QFETCH(QByteArray, choice);
        Json body = ask("g1", {{"tools", weather()}, {"tool_choice", quoted(choice)}, {"stop", "\""}});
        const Json whole = this->choice(body);
        QVERIFY2(whole.contains("message"), whole.dump().c_str());
        QCOMPARE(whole.at("finish_reason"), Json("tool_calls"));
        QVERIFY(whole.at("message").at("content").is_null());
        const Json call = whole.at("message").at("tool_calls").at(0);
        const std::string name = call.at("function").at("name");
        const std::string arguments = call.at("function").at("arguments");
        const Json schema = weather().at(name == "get_weather" ? 0 : 1).at("function").at("parameters");
        QVERIFY2(judge::fits(schema, Json::parse(arguments, nullptr, false)), arguments.c_str());
        body["stream"] = true;
        std::string streamed;
        int named = 0;
        Json last;
        for (const Json &event : events(send(body)->body)) {
            last = event.at("choices").at(0);
            for (const Json &delta : last.at("delta").value("tool_calls", Json::array())) {
                named += delta.contains("id") && delta.at("function").contains("name") ? 1 : 0;
                streamed += delta.at("function").value("arguments", "");
            }
        }
        QCOMPARE(named, 1);
        QCOMPARE(streamed, arguments);
        QCOMPARE(last.at("finish_reason"), Json("tool_calls"));
    }

    void speaksOrCallsAsItLikes()
    {
        for (int seed = 0; seed < 6; ++seed) {
            const Json whole = choice(ask("g1", {{"tools", weather()}, {"temperature", 1}, {"seed", seed}}));
            QVERIFY2(whole.contains("message"), whole.dump().c_str());
            const bool called = whole.at("finish_reason") == "tool_calls";
            QCOMPARE(whole.at("message").contains("tool_calls"), called);
            QCOMPARE(whole.at("message").at("content").is_string(), !called);
        }
    }

    void readsWhatACallGave()
    {
        Json messages = quoted("[{'role':'user','content':'Weather?'},{'role':'assistant','content':null,"
                               "'tool_calls':[{'id':'1','type':'function','function':{'name':'get_time',"
                               "'arguments':'{}'}}]},{'role':'tool','tool_call_id':'1','content':'twelve'}]");
        const auto tokens = [&](const Json &of) {
            return Json::parse(send(ask("g1", {{"messages", of}, {"max_tokens", 1}}))->body)
                .at("usage")
                .at("prompt_tokens")
                .get<int>();
        };
        const int all = tokens(messages);
        messages.erase(messages.size() - 1);
        messages.erase(messages.size() - 1);
        QVERIFY(all > tokens(messages) + 10);
    }

    void callsInAnthropicsWords()
    {
        Json tools = Json::array();
        for (const Json &tool : weather()) {
            tools.push_back({{"name", tool.at("function").at("name")},
                             {"input_schema", tool.at("function").at("parameters")}});
        }
        Json body =
            ask("g1", {{"tools", tools}, {"tool_choice", {{"type", "tool"}, {"name", "get_weather"}}}});
        const Json whole = Json::parse(send(body, "/v1/messages")->body);
        QCOMPARE(whole.at("stop_reason"), Json("tool_use"));
        const Json block = whole.at("content").at(0);
        QCOMPARE(block.at("type"), Json("tool_use"));
        QVERIFY(judge::fits(tools.at(0).at("input_schema"), block.at("input")));
        body["stream"] = true;
        std::string streamed;
        for (const Json &event : events(send(body, "/v1/messages")->body)) {
            if (event.at("type") == "content_block_start") {
                QCOMPARE(event.at("content_block").at("name"), Json("get_weather"));
            }
            if (event.at("type") == "content_block_delta") {
                streamed += event.at("delta").at("partial_json").get<std::string>();
            }
        }
        QCOMPARE(Json::parse(streamed, nullptr, false), block.at("input"));
        const Json more =
            quoted("[{'role':'user','content':'Weather?'},{'role':'assistant','content':[{'type':"
                   "'tool_use','id':'1','name':'get_time','input':{}}]},{'role':'user','content':"
                   "[{'type':'tool_result','tool_use_id':'1','content':'twelve'}]}]");
        QCOMPARE(send(ask("g1", {{"messages", more}, {"max_tokens", 2}}), "/v1/messages")->status, 200);
    }

    void callsInResponses()
    {
        Json tools = Json::array();
        for (const Json &tool : weather()) {
            Json flat = tool.at("function");
            flat["type"] = "function";
            tools.push_back(flat);
        }
        Json body = {{"model", "g1"}, {"input", "Weather?"}, {"tools", tools}, {"tool_choice", "required"}};
        body["temperature"] = 0;
        const Json whole = Json::parse(send(body, "/v1/responses")->body);
        const Json call = whole.at("output").at(0);
        QCOMPARE(call.at("type"), Json("function_call"));
        body["stream"] = true;
        std::string streamed;
        Json last;
        int number = 0;
        for (const Json &event : events(send(body, "/v1/responses")->body)) {
            QCOMPARE(event.at("sequence_number"), Json(number++));
            if (event.at("type") == "response.function_call_arguments.delta") {
                streamed += event.at("delta").get<std::string>();
            }
            last = event;
        }
        QCOMPARE(Json(streamed), call.at("arguments"));
        QCOMPARE(last.at("type"), Json("response.completed"));
        QCOMPARE(last.at("response").at("output").at(0).at("arguments"), call.at("arguments"));
        body["input"] = Json::array(
            {{{"role", "user"}, {"content", "Weather?"}},
             call,
             {{"type", "function_call_output"}, {"call_id", call.at("call_id")}, {"output", "rain"}}});
        body.erase("stream");
        QCOMPARE(send(body, "/v1/responses")->status, 200);
    }

    /// A text is read once; questions behind it are answered as if it had been sent with them.
    void keepsStates()
    {
        const std::string text = "User: My name is Ada.\n\nAssistant: Hello Ada.";
        const auto made = send({{"model", "starter"}, {"text", text}, {"name", "ada"}}, "/v1/states");
        QVERIFY2(made->status == 200, made->body.c_str());
        const Json state = Json::parse(made->body);
        QCOMPARE(state.at("id"), Json("ada"));
        QVERIFY(state.at("tokens").get<int>() > 8);
        QVERIFY(state.at("bytes").get<int>() > 1000);
        const Json question = quoted("[{'role':'user','content':'What is my name?'}]");
        const Json behind = choice(ask("starter", {{"messages", question}, {"state", "ada"}}));
        Json told = quoted("[{'role':'user','content':'My name is Ada.'},{'role':'assistant','content':"
                           "'Hello Ada.'}]");
        told.push_back(question.at(0));
        const Json sent = choice(ask("starter", {{"messages", told}}));
        QVERIFY2(behind.contains("message"), behind.dump().c_str());
        QCOMPARE(behind.at("message"), sent.at("message"));

        QCOMPARE(send({{"model", "starter"}, {"text", "x"}, {"name", "ada"}}, "/v1/states")->status, 409);
        QCOMPARE(send({{"model", "starter"}, {"text", "x"}, {"name", "../x"}}, "/v1/states")->status, 400);
        QCOMPARE(send({{"model", "starter"}, {"text", ""}}, "/v1/states")->status, 400);
        QCOMPARE(send(ask("g1", {{"state", "ada"}}))->status, 400);
        QCOMPARE(send(ask("starter", {{"state", "eve"}}))->status, 404);
        const Json system = quoted("[{'role':'system','content':'Be kind.'},{'role':'user','content':'Hi'}]");
        QCOMPARE(send(ask("starter", {{"state", "ada"}, {"messages", system}}))->status, 400);

        QCOMPARE(Json::parse(client().Get("/v1/states")->body).at("data").size(), 1U);
        QCOMPARE(client().Get("/v1/states/ada")->status, 200);
        const auto file = client().Get("/v1/states/ada/content");
        QCOMPARE(file->get_header_value("Content-Type"), std::string("application/octet-stream"));
        const auto model = *Model::load(ROOKERY_STARTER "/lm.safetensors", {.device = "cpu", .threads = 1});
        const auto read = deserialize(std::as_bytes(std::span(file->body)), model->stateTarget(), "download");
        QVERIFY2(read, read ? "" : read.error().message().c_str());
        QCOMPARE(client().Delete("/v1/states/ada")->status, 200);
        QCOMPARE(client().Delete("/v1/states/ada")->status, 404);
        QCOMPARE(client().Get("/v1/states/ada/content")->status, 404);
    }

    void statesAreBounded()
    {
        int made = 0;
        while (made < 400 && send({{"model", "starter"}, {"text", "x"}}, "/v1/states")->status == 200) {
            ++made;
        }
        QCOMPARE(made, 256);
        const auto last = send({{"model", "starter"}, {"text", "x"}}, "/v1/states");
        QCOMPARE(last->status, 400);
        QCOMPARE(Json::parse(last->body).at("error").at("code"), Json("states_full"));
        const Json all = Json::parse(client().Get("/v1/states")->body).at("data");
        for (const Json &state : all) {
            QCOMPARE(client().Delete("/v1/states/" + state.at("id").get<std::string>())->status, 200);
        }
        QCOMPARE(Json::parse(client().Get("/v1/states")->body).at("data").size(), 0U);
    }

    void refusesToRankWithAChatModel()
    {
        const Json body = {
            {"model", "starter"}, {"query", "cat"}, {"documents", Json::array({"a cat", "a ship"})}};
        const auto result = send(body, "/v1/rerank");
        QCOMPARE(result->status, 400);
        QVERIFY2(result->body.find("EmbeddingRWKV") != std::string::npos, result->body.c_str());
        QCOMPARE(send({{"model", "starter"}, {"query", "cat"}, {"documents", "x"}}, "/v1/rerank")->status,
                 400);
    }

    /// Requests of all kinds, one after the other: memory that is in use stays what it is.
    /// ROOKERY_REQUESTS=10000 for more.
    void manyRequestsLeakNothing()
    {
        const int requests = std::max(qEnvironmentVariableIntValue("ROOKERY_REQUESTS"), 200);
        const auto resident = [this] {
            return Json::parse(client().Get("/health")->body).at("rss_bytes").get<std::int64_t>();
        };
        const auto one = [this](int i) {
            Json body = ask(i % 3 == 0 ? "g1" : "starter", {{"max_tokens", 1 + i % 3}, {"seed", i}});
            body["stream"] = i % 2 == 0;
            body["messages"][0]["content"] = "Question number " + std::to_string(i);
            if (i % 5 == 0) {
                body["response_format"] = formOf({{"enum", Json::array({"a", "b", i})}});
            }
            if (i % 7 == 0) {
                body["temperature"] = "hot";
            }
            return send(body);
        };
        for (int i = 0; i < requests / 2; ++i) {  // caches fill to their limits
            QVERIFY(one(i));
        }
        const std::int64_t before = resident();
        for (int i = requests / 2; i < requests; ++i) {
            QVERIFY(one(i));
        }
        const std::int64_t grown = resident() - before;
        qInfo("%d requests, grown by %lld KiB in the second half", requests,
              static_cast<long long>(grown / 1024));
        QVERIFY(grown < (std::int64_t(requests < 5000 ? 64 : 32) << 20));
        QTRY_COMPARE(Json::parse(client().Get("/health")->body).at("active"), Json(0));
    }

    /// Several models answer at once as each does alone.
    void severalModelsAtOnce()
    {
        const auto body = [&](int i) {
            return ask(i % 2 == 0 ? "starter" : "g1", {{"max_tokens", 24}, {"seed", i}, {"temperature", 1}});
        };
        std::vector<Json> alone;
        for (int i = 0; i < 6; ++i) {
            alone.push_back(choice(body(i)));
            QVERIFY(alone.back().contains("message"));
        }
        std::vector<Json> together(6);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&, i] { together[static_cast<std::size_t>(i)] = choice(body(i)); });
            }
        }
        QVERIFY(together == alone);
        QCOMPARE(Json::parse(client().Get("/v1/models")->body).at("data").size(), 2U);
    }
};

QTEST_GUILESS_MAIN(ServeFormsTest)
#include "tst_serve_forms.moc"
