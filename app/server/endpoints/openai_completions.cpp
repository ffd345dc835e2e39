#include "app/server/endpoints/openai_completions.h"

#include "app/server/endpoints/openai_chat.h"

namespace rookery::server {

namespace {

/// A text to be continued, and how.
struct Continuation {
    std::string text;
    bool echo = false;
    Wishes wishes;
};

Outcome<Continuation> continuationOf(const Received &body, const HostedModel &model)
{
    Fields fields(body);
    Continuation read;
    read.wishes = readWishes(fields, "max_tokens");
    readChoices(fields, model.tokenizer().vocabularySize(), read.wishes);
    readGrammar(fields, read.wishes.form);
    fields.flag("echo", read.echo);
    if (const Received *wanted = fields.find("logprobs"); wanted != nullptr && *wanted != 0) {
        fields.complain("logprobs", "are told by /v1/chat/completions alone");
    }
    refuseState(fields);
    std::string suffix;
    fields.text("suffix", suffix);
    if (!suffix.empty()) {
        fields.complain("suffix", "can't be kept to: what is written goes on behind the prompt alone");
    }
    const Received *prompt = fields.required("prompt");
    const bool one = prompt != nullptr && prompt->is_array() && prompt->size() == 1;
    const Received *text = one ? &prompt->front() : prompt;
    if (text != nullptr && !text->is_string()) {
        fields.complain("prompt", "must be one string; ask once for each of several");
    } else if (text != nullptr && text->get_ref<const std::string &>().empty()) {
        fields.complain("prompt", "must not be empty");
    }
    if (fields.error()) {
        return refuse(*fields.error());
    }
    read.text = text->get<std::string>();
    return read;
}

class CompletionStream final : public StreamShape
{
public:
    CompletionStream(const HostedModel &model, const Wishes &wishes, std::string echo)
        : m_model(model)
        , m_wishes(wishes)
        , m_echo(std::move(echo))
    {
    }

    std::string begin() override
    {
        std::string text;
        for (int i = 0; i < m_wishes.answers && !m_echo.empty(); ++i) {
            text += event(chunk(i, m_echo, nullptr));
        }
        return text;
    }

    std::string add(const Progress &progress) override
    {
        if (progress.ending) {
            return event(chunk(progress.answer, progress.text, finishName(*progress.ending)));
        }
        return progress.text.empty() ? std::string() : event(chunk(progress.answer, progress.text, nullptr));
    }

    std::string end(const Usage &usage) override
    {
        Json last = head();
        last["choices"] = Json::array();
        last["usage"] = usageJson(usage);
        return (m_wishes.streamUsage ? event(last) : std::string()) + "data: [DONE]\n\n";
    }

    std::string fail(const ApiError &error) override
    {
        return event(errorBody(error, Dialect::OpenAi)) + "data: [DONE]\n\n";
    }

private:
    Json head() const
    {
        return {{"id", m_id}, {"object", "text_completion"}, {"created", m_created}, {"model", m_model.id()}};
    }

    Json chunk(int answer, const std::string &text, Json finish) const
    {
        Json one = head();
        Json choice = {{"index", answer}, {"text", text}, {"logprobs", nullptr}};
        choice["finish_reason"] = std::move(finish);
        one["choices"] = Json::array({std::move(choice)});
        return one;
    }

    const HostedModel &m_model;
    Wishes m_wishes;
    std::string m_echo;
    std::string m_id = newId("cmpl-");
    std::int64_t m_created = secondsNow();
};

}  // namespace

void answerCompletion(Call &call)
{
    const auto model = call.service.models.named(call.body);
    if (!model) {
        sendError(call, model.error());
        return;
    }
    auto wanted = continuationOf(call.body, **model);
    if (!wanted) {
        sendError(call, wanted.error());
        return;
    }
    const std::string echo = wanted->echo ? wanted->text : std::string();
    auto answering = beginAnswer(call, **model, promptOf(**model, wanted->text), wanted->wishes);
    if (!answering) {
        sendError(call, answering.error());
        return;
    }
    if (wanted->wishes.stream) {
        sendStream(call, std::move(*answering),
                   std::make_unique<CompletionStream>(**model, wanted->wishes, echo));
        return;
    }
    const auto answers = wholeAnswers(call, **answering);
    if (!answers) {
        sendError(call, answers.error());
        return;
    }
    Json choices = Json::array();
    for (const Answer &answer : *answers) {
        choices.push_back({{"index", choices.size()},
                           {"text", echo + answer.text},
                           {"logprobs", nullptr},
                           {"finish_reason", finishName(answer.ending)}});
    }
    sendJson(call, {{"id", newId("cmpl-")},
                    {"object", "text_completion"},
                    {"created", secondsNow()},
                    {"model", (*model)->id()},
                    {"choices", std::move(choices)},
                    {"usage", usageJson((*answering)->usage())}});
}

}  // namespace rookery::server
