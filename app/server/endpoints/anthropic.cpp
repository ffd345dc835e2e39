#include "app/server/endpoints/anthropic.h"

#include "app/server/answer/conversations.h"
#include "app/server/answer/tools.h"

namespace rookery::server {

namespace {

/// What both endpoints read.
Outcome<Prompt> readPrompt(const HostedModel &model, const Received &body, Form &form)
{
    Fields fields(body);
    const Tools tools = readTools(fields);
    offer(tools, model, fields, form);
    refuseState(fields);
    if (fields.error()) {
        return refuse(*fields.error());
    }
    const auto system = contentOf(fields.find("system"), "system");
    if (!system) {
        return refuse(system.error());
    }
    if (!system->pictures.empty()) {
        return refuseField("system", "holds an image; those of users and tools are looked at alone");
    }
    auto conversation = conversationOf(model, body, system->text);
    if (!conversation) {
        return refuse(conversation.error());
    }
    addTools(*conversation, tools);
    if (const Received *wish = fields.find("thinking")) {
        const auto type = wish->is_object() ? wish->find("type") : wish->end();
        const bool off = type != wish->end() && *type == "disabled";
        if (type == wish->end() || (!off && *type != "enabled" && *type != "adaptive")) {
            return refuseField("thinking", "must be an object of the type enabled, adaptive or disabled");
        }
        chooseThinking(off ? "none" : "medium", model, *conversation);
    }
    return promptOf(model, std::move(*conversation));
}

Outcome<Wishes> readMessageWishes(const Received &body)
{
    Fields fields(body);
    fields.required("max_tokens");
    Wishes wishes = readWishes(fields, "max_tokens");
    fields.texts("stop_sequences", MostStops, wishes.stops);
    readGrammar(fields, wishes.form);
    if (const Received *config = fields.object("output_config")) {
        Fields inner(*config, "output_config.");
        readFormat(inner, "format", wishes.form);
        fields.adopt(inner);
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    return wishes;
}

Json stopReason(const Ending &ending)
{
    return ending.called                               ? "tool_use"
           : ending.reason == FinishReason::TokenLimit ? "max_tokens"
           : ending.stop.empty()                       ? "end_turn"
                                                       : "stop_sequence";
}

Json stopSequence(const Ending &ending)
{
    return ending.stop.empty() ? Json(nullptr) : Json(ending.stop);
}

Json usageOf(const Usage &usage)
{
    return {{"input_tokens", usage.prompt},
            {"cache_creation_input_tokens", 0},
            {"cache_read_input_tokens", 0},
            {"output_tokens", usage.written}};
}

class MessageStream final : public StreamShape
{
public:
    MessageStream(const HostedModel &model, std::uint64_t promptTokens)
        : m_model(model)
        , m_promptTokens(promptTokens)
    {
    }

    std::string begin() override
    {
        return tell({{"type", "message_start"},
                     {"message",
                      {{"id", newId("msg_")},
                       {"type", "message"},
                       {"role", "assistant"},
                       {"model", m_model.id()},
                       {"content", Json::array()},
                       {"stop_reason", nullptr},
                       {"stop_sequence", nullptr},
                       {"usage", usageOf({.prompt = m_promptTokens})}}}});
    }

    std::string add(const Progress &progress) override
    {
        std::string text;
        if (!progress.thought.empty()) {
            text += open("thinking");
            text += delta({{"type", "thinking_delta"}, {"thinking", progress.thought}});
        }
        if (!progress.text.empty()) {
            text += open("text");
            text += delta({{"type", "text_delta"}, {"text", progress.text}});
        }
        if (!progress.callName.empty()) {
            text += openCall(progress.callName);
        }
        if (!progress.callArguments.empty()) {
            text += delta({{"type", "input_json_delta"}, {"partial_json", progress.callArguments}});
        }
        if (progress.ending) {
            m_ending = *progress.ending;
        }
        return text;
    }

    std::string end(const Usage &usage) override
    {
        std::string text = m_open.empty() ? open("text") : std::string();
        text += close();
        text += tell(
            {{"type", "message_delta"},
             {"delta", {{"stop_reason", stopReason(m_ending)}, {"stop_sequence", stopSequence(m_ending)}}},
             {"usage", usageOf(usage)}});
        return text += tell({{"type", "message_stop"}});
    }

    std::string fail(const ApiError &error) override { return tell(errorBody(error, Dialect::Anthropic)); }

private:
    static std::string tell(const Json &data) { return event(data, data.at("type").get<std::string>()); }

    /// What follows belongs to a block of this kind.
    std::string open(const std::string &kind)
    {
        if (m_open == kind) {
            return {};
        }
        std::string text = close();
        m_open = kind;
        const Json block = kind == "text" ? Json{{"type", "text"}, {"text", ""}}
                                          : Json{{"type", "thinking"}, {"thinking", ""}, {"signature", ""}};
        return text + tell({{"type", "content_block_start"}, {"index", m_index}, {"content_block", block}});
    }

    std::string openCall(const std::string &name)
    {
        std::string text = close();
        m_open = "tool_use";
        const Json block = {
            {"type", "tool_use"}, {"id", newId("toolu_")}, {"name", name}, {"input", Json::object()}};
        return text + tell({{"type", "content_block_start"}, {"index", m_index}, {"content_block", block}});
    }

    std::string close()
    {
        return m_open.empty() ? std::string() : tell({{"type", "content_block_stop"}, {"index", m_index++}});
    }

    std::string delta(const Json &what) const
    {
        return tell({{"type", "content_block_delta"}, {"index", m_index}, {"delta", what}});
    }

    const HostedModel &m_model;
    std::uint64_t m_promptTokens;
    std::string m_open;  ///< kind of the block that is open
    int m_index = 0;
    Ending m_ending;
};

Json contentJson(const Answer &answer)
{
    Json content = Json::array();
    if (!answer.thought.empty()) {
        content.push_back({{"type", "thinking"}, {"thinking", answer.thought}, {"signature", ""}});
    }
    if (!answer.text.empty() || (content.empty() && answer.callName.empty())) {
        content.push_back({{"type", "text"}, {"text", answer.text}});
    }
    if (!answer.callName.empty()) {
        const Json input =
            Json::parse(answer.callArguments, nullptr, false);  // cut short by max_tokens it isn't
        content.push_back({{"type", "tool_use"},
                           {"id", newId("toolu_")},
                           {"name", answer.callName},
                           {"input", input.is_discarded() ? Json::object() : input}});
    }
    return content;
}

}  // namespace

void answerMessages(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    auto wishes = readMessageWishes(call.body);
    if (!wishes) {
        sendError(call, wishes.error());
        return;
    }
    auto prompt = readPrompt(**model, call.body, wishes->form);
    if (!prompt) {
        sendError(call, prompt.error());
        return;
    }
    const bool stream = wishes->stream;
    const std::uint64_t promptTokens = stream ? tokensIn(**model, *prompt).value_or(0) : 0;
    auto answering = beginAnswer(call, **model, std::move(*prompt), std::move(*wishes));
    if (!answering) {
        sendError(call, answering.error());
        return;
    }
    if (stream) {
        sendStream(call, std::move(*answering), std::make_unique<MessageStream>(**model, promptTokens));
        return;
    }
    const auto answers = wholeAnswers(call, **answering);
    if (!answers) {
        sendError(call, answers.error());
        return;
    }
    const Answer &answer = answers->front();
    sendJson(call, {{"id", newId("msg_")},
                    {"type", "message"},
                    {"role", "assistant"},
                    {"model", (*model)->id()},
                    {"content", contentJson(answer)},
                    {"stop_reason", stopReason(answer.ending)},
                    {"stop_sequence", stopSequence(answer.ending)},
                    {"usage", usageOf((*answering)->usage())}});
}

void answerCountTokens(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    Form form;
    const auto prompt = readPrompt(**model, call.body, form);
    if (!prompt) {
        sendError(call, prompt.error());
        return;
    }
    const auto tokens = tokensIn(**model, *prompt);
    if (!tokens) {
        sendError(call, {.message = "what images take shows once they were looked at; count without them",
                         .param = "messages"});
        return;
    }
    sendJson(call, {{"input_tokens", *tokens}});
}

}  // namespace rookery::server
