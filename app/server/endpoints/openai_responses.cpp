#include "app/server/endpoints/openai_responses.h"

#include "app/common/decimal.h"
#include "app/server/answer/conversations.h"
#include "app/server/answer/tools.h"

#include <utility>

namespace rookery::server {

namespace {

Outcome<Conversation> conversationOfInput(const HostedModel &model, Fields &fields)
{
    std::string instructions;
    fields.text("instructions", instructions);
    for (const char *name : {"previous_response_id", "conversation", "prompt"}) {
        if (fields.find(name) != nullptr) {
            fields.complain(name,
                            "is unknown: nothing is stored here; send the whole conversation as 'input'");
        }
    }
    bool background = false;
    fields.flag("background", background);
    if (background) {
        fields.complain("background", "must be false: nothing is stored here that could be asked for later");
    }
    refuseState(fields);
    const Received *input = fields.required("input");
    if (fields.error()) {
        return refuse(*fields.error());
    }
    auto conversation =
        input->is_string()
            ? conversationOfMessages(model, Received::array({{{"role", "user"}, {"content", *input}}}),
                                     "input", instructions)
            : conversationOfMessages(model, *input, "input", instructions);
    std::string effort;
    if (const Received *reasoning = fields.object("reasoning")) {
        Fields inner(*reasoning, "reasoning.");
        inner.text("effort", effort);
        fields.adopt(inner);
    }
    if (conversation) {
        chooseThinking(effort, model, *conversation);
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    return conversation;
}

Wishes readResponseWishes(Fields &fields)
{
    Wishes wishes = readWishes(fields, "max_output_tokens");
    readGrammar(fields, wishes.form);
    if (const Received *text = fields.object("text")) {
        Fields inner(*text, "text.");
        readFormat(inner, "format", wishes.form);
        if (inner.error()) {
            fields.complain("text.format", inner.error()->message);
        }
        wishes.form.field = wishes.form.free() ? wishes.form.field : "text.format";
    }
    return wishes;
}

/// The answer as an object, at its beginning and its end.
class ResponseObject
{
public:
    ResponseObject(const HostedModel &model, const Wishes &wishes, const Received &body)
        : m_model(model)
        , m_wishes(wishes)
    {
        for (const char *name : {"instructions", "metadata", "reasoning", "text", "tool_choice", "tools"}) {
            if (const auto asked = body.find(name); asked != body.end() && !asked->is_null()) {
                m_asked[name] = *asked;
            }
        }
    }

    Json message(const std::string &text, const std::string &status) const
    {
        Json content = Json::array();
        if (status != "in_progress") {
            content.push_back(part(text));
        }
        return {{"id", m_messageId},
                {"type", "message"},
                {"status", status},
                {"role", "assistant"},
                {"content", std::move(content)}};
    }

    /// \param thought empty: it has just begun
    Json reasoning(const std::string &thought) const
    {
        Json summary = Json::array();
        if (!thought.empty()) {
            summary.push_back(summaryPart(thought));
        }
        return {{"id", m_thoughtId}, {"type", "reasoning"}, {"summary", std::move(summary)}};
    }

    static Json summaryPart(const std::string &thought)
    {
        return {{"type", "summary_text"}, {"text", thought}};
    }

    Json call(const std::string &name, const std::string &arguments, const std::string &status) const
    {
        return {{"id", m_callId}, {"type", "function_call"}, {"status", status}, {"call_id", m_call},
                {"name", name},   {"arguments", arguments}};
    }

    static Json part(const std::string &text)
    {
        return {{"type", "output_text"},
                {"text", text},
                {"annotations", Json::array()},
                {"logprobs", Json::array()}};
    }

    Json begun() const { return whole("in_progress", Json::array(), nullptr); }

    Json ended(const Answer &answer, const Usage &usage) const
    {
        const std::string status = statusOf(answer.ending);
        Json output = Json::array();
        if (!answer.thought.empty()) {
            output.push_back(reasoning(answer.thought));
        }
        if (!answer.text.empty() || answer.callName.empty()) {
            output.push_back(message(answer.text, status));
        }
        if (!answer.callName.empty()) {
            output.push_back(call(answer.callName, answer.callArguments, status));
        }
        return whole(status, std::move(output),
                     {{"input_tokens", usage.prompt},
                      {"input_tokens_details", {{"cached_tokens", usage.cached}}},
                      {"output_tokens", usage.written},
                      {"output_tokens_details", {{"reasoning_tokens", 0}}},
                      {"total_tokens", usage.prompt + usage.written}});
    }

    static std::string statusOf(const Ending &ending)
    {
        return ending.reason == FinishReason::TokenLimit ? "incomplete" : "completed";
    }

    const std::string &messageId() const noexcept { return m_messageId; }
    const std::string &callId() const noexcept { return m_callId; }
    const std::string &thoughtId() const noexcept { return m_thoughtId; }

private:
    Json whole(const std::string &status, Json output, Json usage) const
    {
        Json object = {{"id", m_id}, {"object", "response"}, {"created_at", m_created}, {"status", status}};
        object["error"] = nullptr;
        object["incomplete_details"] =
            status == "incomplete" ? Json{{"reason", "max_output_tokens"}} : Json(nullptr);
        object["instructions"] = asked("instructions", nullptr);
        object["max_output_tokens"] = m_wishes.maxTokens;
        object["model"] = m_model.id();
        object["output"] = std::move(output);
        object["parallel_tool_calls"] = false;
        object["previous_response_id"] = nullptr;
        object["store"] = false;
        object["temperature"] = decimalOf(m_wishes.sampling.temperature);
        object["reasoning"] = asked("reasoning", {{"effort", nullptr}, {"summary", nullptr}});
        object["text"] = asked("text", {{"format", {{"type", "text"}}}});
        object["tool_choice"] = asked("tool_choice", "auto");
        object["tools"] = asked("tools", Json::array());
        object["top_p"] = decimalOf(m_wishes.sampling.topP);
        object["truncation"] = "disabled";
        object["usage"] = std::move(usage);
        object["metadata"] = asked("metadata", Json::object());
        return object;
    }

    /// A client finds what it asked for beside the answer.
    Json asked(const char *name, Json otherwise) const
    {
        const auto found = m_asked.find(name);
        return found == m_asked.end() ? std::move(otherwise) : *found;
    }

    const HostedModel &m_model;
    Wishes m_wishes;
    Json m_asked = Json::object();
    std::string m_id = newId("resp_");
    std::string m_messageId = newId("msg_");
    std::string m_thoughtId = newId("rs_");
    std::string m_callId = newId("fc_");
    std::string m_call = newId("call_");
    std::int64_t m_created = secondsNow();
};

class ResponseStream final : public StreamShape
{
public:
    explicit ResponseStream(ResponseObject object)
        : m_object(std::move(object))
    {
    }

    std::string begin() override
    {
        std::string text = tell("response.created", {{"response", m_object.begun()}});
        return text += tell("response.in_progress", {{"response", m_object.begun()}});
    }

    std::string add(const Progress &progress) override
    {
        m_answer.thought += progress.thought;
        if (progress.ending) {
            m_answer.ending = *progress.ending;
        }
        m_answer.text += progress.text;
        m_answer.callName += progress.callName;
        m_answer.callArguments += progress.callArguments;
        std::string text;
        if (!progress.thought.empty()) {
            text += openThought();
            text += tell("response.reasoning_summary_text.delta", inThought({{"delta", progress.thought}}));
        }
        if (!progress.text.empty()) {
            text += openMessage();
            text += tell("response.output_text.delta", inPart({{"delta", progress.text}}));
        }
        if (!progress.callName.empty()) {
            text += openCall();
        }
        if (!progress.callArguments.empty()) {
            text +=
                tell("response.function_call_arguments.delta", inCall({{"delta", progress.callArguments}}));
        }
        return text;
    }

    std::string end(const Usage &usage) override
    {
        const std::string status = ResponseObject::statusOf(m_answer.ending);
        if (!m_answer.callName.empty()) {
            const std::string text = endCall(status);
            return text + tell("response." + status, {{"response", m_object.ended(m_answer, usage)}});
        }
        std::string text = openMessage();
        text += closeMessage(status);
        return text + tell("response." + status, {{"response", m_object.ended(m_answer, usage)}});
    }

    std::string fail(const ApiError &error) override
    {
        return tell("error", {{"code", "server_error"}, {"message", error.message}, {"param", nullptr}});
    }

private:
    std::string closeMessage(const std::string &status)
    {
        std::string text = tell("response.output_text.done", inPart({{"text", m_answer.text}}));
        text += tell("response.content_part.done", inPart({{"part", ResponseObject::part(m_answer.text)}}));
        return text + tell("response.output_item.done",
                           {{"output_index", m_index}, {"item", m_object.message(m_answer.text, status)}});
    }

    /// What was said before it is whole.
    std::string openCall()
    {
        std::string text;
        if (m_messageOpen) {
            text += closeMessage("completed");
            ++m_index;
        } else {
            text += closeThought();
        }
        return text + tell("response.output_item.added",
                           {{"output_index", m_index},
                            {"item", m_object.call(m_answer.callName, {}, "in_progress")}});
    }

    std::string endCall(const std::string &status)
    {
        const std::string text =
            tell("response.function_call_arguments.done", inCall({{"arguments", m_answer.callArguments}}));
        return text + tell("response.output_item.done",
                           {{"output_index", m_index},
                            {"item", m_object.call(m_answer.callName, m_answer.callArguments, status)}});
    }

    Json inCall(const Json &what) const
    {
        Json data = {{"item_id", m_object.callId()}, {"output_index", m_index}};
        data.update(what);
        return data;
    }

    std::string tell(const std::string &type, const Json &what)
    {
        Json data = {{"type", type}, {"sequence_number", m_number++}};
        data.update(what);
        return event(data, type);
    }

    Json inPart(const Json &what) const
    {
        Json data = {{"item_id", m_object.messageId()}, {"output_index", m_index}, {"content_index", 0}};
        data.update(what);
        if (what.contains("delta") || what.contains("text")) {
            data["logprobs"] = Json::array();
        }
        return data;
    }

    Json inThought(const Json &what) const
    {
        Json data = {{"item_id", m_object.thoughtId()}, {"output_index", 0}, {"summary_index", 0}};
        data.update(what);
        return data;
    }

    /// A thought comes before everything else.
    std::string openThought()
    {
        if (m_thoughtOpen) {
            return {};
        }
        m_thoughtOpen = true;
        std::string text =
            tell("response.output_item.added", {{"output_index", 0}, {"item", m_object.reasoning({})}});
        return text + tell("response.reasoning_summary_part.added",
                           inThought({{"part", ResponseObject::summaryPart({})}}));
    }

    std::string closeThought()
    {
        if (!std::exchange(m_thoughtOpen, false)) {
            return {};
        }
        m_index = 1;
        const std::string &thought = m_answer.thought;
        std::string text = tell("response.reasoning_summary_text.done", inThought({{"text", thought}}));
        text += tell("response.reasoning_summary_part.done",
                     inThought({{"part", ResponseObject::summaryPart(thought)}}));
        return text + tell("response.output_item.done",
                           {{"output_index", 0}, {"item", m_object.reasoning(thought)}});
    }

    std::string openMessage()
    {
        if (m_messageOpen) {
            return {};
        }
        m_messageOpen = true;
        std::string text = closeThought();
        text += tell("response.output_item.added",
                     {{"output_index", m_index}, {"item", m_object.message({}, "in_progress")}});
        return text + tell("response.content_part.added", inPart({{"part", ResponseObject::part({})}}));
    }

    ResponseObject m_object;
    Answer m_answer;
    int m_number = 0;
    int m_index = 0;
    bool m_thoughtOpen = false;
    bool m_messageOpen = false;
};

}  // namespace

void answerResponse(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    Fields fields(call.body);
    Wishes wishes = readResponseWishes(fields);
    const Tools tools = readTools(fields);
    offer(tools, **model, fields, wishes.form);
    auto conversation = conversationOfInput(**model, fields);
    if (!conversation) {
        sendError(call, conversation.error());
        return;
    }
    addTools(*conversation, tools);
    auto answering = beginAnswer(call, **model, promptOf(**model, std::move(*conversation)), wishes);
    if (!answering) {
        sendError(call, answering.error());
        return;
    }
    ResponseObject object(**model, wishes, call.body);
    if (wishes.stream) {
        sendStream(call, std::move(*answering), std::make_unique<ResponseStream>(std::move(object)));
        return;
    }
    const auto answers = wholeAnswers(call, **answering);
    if (!answers) {
        sendError(call, answers.error());
        return;
    }
    sendJson(call, object.ended(answers->front(), (*answering)->usage()));
}

}  // namespace rookery::server
