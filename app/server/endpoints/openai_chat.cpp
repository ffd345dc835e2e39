#include "app/server/endpoints/openai_chat.h"
#include "app/common/decimal.h"
#include "app/server/answer/conversations.h"
#include "app/server/answer/tools.h"

#include <utility>

namespace rookery::server {

namespace {

void readCandidates(Fields &fields, Wishes &wishes)
{
    bool wanted = false;
    int top = 0;
    fields.flag("logprobs", wanted);
    fields.integer("top_logprobs", 0, MostCandidates, top);
    if (!wanted && top > 0) {
        fields.complain("top_logprobs", "needs 'logprobs' to be true");
    }
    wishes.candidates = wanted ? top : -1;
}

Wishes readChatWishes(Fields &fields, const HostedModel &model)
{
    Wishes wishes = readWishes(
        fields, fields.find("max_completion_tokens") != nullptr ? "max_completion_tokens" : "max_tokens");
    readChoices(fields, model.tokenizer().vocabularySize(), wishes);
    readCandidates(fields, wishes);
    readFormat(fields, "response_format", wishes.form);
    readGrammar(fields, wishes.form);
    return wishes;
}

Json candidateJson(const runtime::Candidate &candidate, const Tokenizer &tokenizer)
{
    const std::string bytes(tokenizer.bytesOf(candidate.token));
    Json list = Json::array();
    for (const char byte : bytes) {
        list.push_back(static_cast<unsigned char>(byte));
    }
    return {{"token", bytes}, {"logprob", decimalOf(candidate.logProbability)}, {"bytes", std::move(list)}};
}

Json tokensJson(const std::vector<runtime::Drawn> &tokens, const Tokenizer &tokenizer)
{
    Json content = Json::array();
    for (const runtime::Drawn &drawn : tokens) {
        Json one = candidateJson(drawn.token, tokenizer);
        one["top_logprobs"] = Json::array();
        for (const runtime::Candidate &candidate : drawn.best) {
            one["top_logprobs"].push_back(candidateJson(candidate, tokenizer));
        }
        content.push_back(std::move(one));
    }
    return {{"content", std::move(content)}, {"refusal", nullptr}};
}

class ChatStream final : public StreamShape
{
public:
    ChatStream(const HostedModel &model, const Wishes &wishes)
        : m_model(model)
        , m_wishes(wishes)
        , m_tokens(static_cast<std::size_t>(wishes.answers))
    {
    }

    std::string begin() override
    {
        std::string text;
        for (int i = 0; i < m_wishes.answers; ++i) {
            text += event(chunk(i, {{"role", "assistant"}, {"content", ""}}, nullptr, {}));
        }
        return text;
    }

    std::string add(const Progress &progress) override
    {
        auto &tokens = m_tokens[static_cast<std::size_t>(progress.answer)];
        tokens.insert(tokens.end(), progress.tokens.begin(), progress.tokens.end());
        std::string text;
        if (!progress.thought.empty()) {
            text += event(chunk(progress.answer, {{"reasoning_content", progress.thought}}, nullptr,
                                std::exchange(tokens, {})));
        }
        if (!progress.text.empty()) {
            text += event(
                chunk(progress.answer, {{"content", progress.text}}, nullptr, std::exchange(tokens, {})));
        }
        if (!progress.callName.empty()) {
            const Json call = {{"index", 0},
                               {"id", newId("call_")},
                               {"type", "function"},
                               {"function", {{"name", progress.callName}, {"arguments", ""}}}};
            text += event(chunk(progress.answer, {{"tool_calls", Json::array({call})}}, nullptr,
                                std::exchange(tokens, {})));
        }
        if (!progress.callArguments.empty()) {
            const Json call = {{"index", 0}, {"function", {{"arguments", progress.callArguments}}}};
            text += event(chunk(progress.answer, {{"tool_calls", Json::array({call})}}, nullptr,
                                std::exchange(tokens, {})));
        }
        if (progress.ending) {
            text += event(chunk(progress.answer, Json::object(), finishName(*progress.ending),
                                std::exchange(tokens, {})));
        }
        return text;
    }

    std::string end(const Usage &usage) override
    {
        std::string text;
        if (m_wishes.streamUsage) {
            Json last = head();
            last["choices"] = Json::array();
            last["usage"] = usageJson(usage);
            text = event(last);
        }
        return text + "data: [DONE]\n\n";
    }

    std::string fail(const ApiError &error) override
    {
        return event(errorBody(error, Dialect::OpenAi)) + "data: [DONE]\n\n";
    }

private:
    Json head() const
    {
        return {{"id", m_id},
                {"object", "chat.completion.chunk"},
                {"created", m_created},
                {"model", m_model.id()}};
    }

    Json chunk(int answer, Json delta, Json finish, const std::vector<runtime::Drawn> &tokens) const
    {
        Json one = head();
        Json choice = {{"index", answer}, {"delta", std::move(delta)}};
        choice["logprobs"] = tokens.empty() ? Json(nullptr) : tokensJson(tokens, m_model.tokenizer());
        choice["finish_reason"] = std::move(finish);
        one["choices"] = Json::array({std::move(choice)});
        return one;
    }

    const HostedModel &m_model;
    Wishes m_wishes;
    std::string m_id = newId("chatcmpl-");
    std::int64_t m_created = secondsNow();
    std::vector<std::vector<runtime::Drawn>> m_tokens;  ///< that no chunk has told of yet
};

Json choiceJson(int index, const Answer &answer, const Answering &answering, const Tokenizer &tokenizer)
{
    Json message = {{"role", "assistant"}, {"content", answer.text}};
    if (!answer.callName.empty()) {
        message["content"] = answer.text.empty() ? Json(nullptr) : Json(answer.text);
        message["tool_calls"] =
            Json::array({{{"id", newId("call_")},
                          {"type", "function"},
                          {"function", {{"name", answer.callName}, {"arguments", answer.callArguments}}}}});
    }
    if (!answer.thought.empty()) {
        message["reasoning_content"] = answer.thought;
    }
    message["refusal"] = nullptr;
    Json choice = {{"index", index}, {"message", std::move(message)}};
    choice["logprobs"] =
        answering.wishes().candidates < 0 ? Json(nullptr) : tokensJson(answer.tokens, tokenizer);
    choice["finish_reason"] = finishName(answer.ending);
    return choice;
}

/// Behind the state that the request names, where it names one.
Outcome<Prompt> promptFrom(Call &call, const HostedModel &model, Fields &fields, Conversation conversation)
{
    std::string name;
    fields.text("state", name);
    if (fields.error()) {
        return refuse(*fields.error());
    }
    if (name.empty()) {
        return promptOf(model, std::move(conversation));
    }
    const auto entry = call.service.states.find(name);
    if (!entry) {
        return refuse(entry.error());
    }
    if (entry->model != &model) {
        return refuseField("state", "'" + name + "' belongs to the model '" + entry->model->id() + "'");
    }
    if (!conversation.system.empty()) {
        return refuseField("state",
                           "stands behind the beginning of a conversation, which no system message or "
                           "tools can follow; put them into the state's text");
    }
    Prompt prompt = promptOf(model, std::move(conversation), runtime::StartingPoint::Turn);
    prompt.start = entry->state;
    prompt.startKey = entry->key;
    return prompt;
}

Outcome<std::shared_ptr<Answering>> beginChat(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        return refuse(model.error());
    }
    Fields fields(call.body);
    Wishes wishes = readChatWishes(fields, **model);
    const Tools tools = readTools(fields);
    offer(tools, **model, fields, wishes.form);
    if (fields.error()) {
        return refuse(*fields.error());
    }
    auto conversation = conversationOf(**model, call.body);
    if (!conversation) {
        return refuse(conversation.error());
    }
    addTools(*conversation, tools);
    std::string effort;
    fields.text("reasoning_effort", effort);
    chooseThinking(effort, **model, *conversation);
    if (fields.error()) {
        return refuse(*fields.error());
    }
    auto prompt = promptFrom(call, **model, fields, std::move(*conversation));
    if (!prompt) {
        return refuse(prompt.error());
    }
    return beginAnswer(call, **model, std::move(*prompt), std::move(wishes));
}

}  // namespace

Json usageJson(const Usage &usage)
{
    return {{"prompt_tokens", usage.prompt},
            {"completion_tokens", usage.written},
            {"total_tokens", usage.prompt + usage.written},
            {"prompt_tokens_details", {{"cached_tokens", usage.cached}}}};
}

std::string finishName(const Ending &ending)
{
    return ending.called ? "tool_calls" : ending.reason == FinishReason::TokenLimit ? "length" : "stop";
}

void answerChat(Call &call)
{
    auto answering = beginChat(call);
    if (!answering) {
        sendError(call, answering.error());
        return;
    }
    HostedModel &model = (*answering)->model();
    if ((*answering)->wishes().stream) {
        auto shape = std::make_unique<ChatStream>(model, (*answering)->wishes());
        sendStream(call, std::move(*answering), std::move(shape));
        return;
    }
    const auto answers = wholeAnswers(call, **answering);
    if (!answers) {
        sendError(call, answers.error());
        return;
    }
    Json choices = Json::array();
    for (std::size_t i = 0; i < answers->size(); ++i) {
        choices.push_back(choiceJson(static_cast<int>(i), (*answers)[i], **answering, model.tokenizer()));
    }
    sendJson(call, {{"id", newId("chatcmpl-")},
                    {"object", "chat.completion"},
                    {"created", secondsNow()},
                    {"model", model.id()},
                    {"choices", std::move(choices)},
                    {"usage", usageJson((*answering)->usage())}});
}

}  // namespace rookery::server
