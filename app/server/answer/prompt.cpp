#include "app/server/answer/prompt.h"

namespace rookery::server {

Prompt promptOf(const HostedModel &model, Conversation conversation, runtime::StartingPoint point)
{
    runtime::PromptStyles styles{
        .chatTemplate = model.chatTemplate(), .systemPrompt = std::move(conversation.system), .looking = {}};
    if (conversation.thinkingChosen) {
        styles.chatTemplate.thinking = conversation.thinking;
    }
    if (model.sight()) {
        styles.looking = vision::promptOf(*model.sight());
    }
    const std::vector<runtime::Turn> &turns = conversation.turns;
    const bool continuing = turns.back().role == runtime::Role::Assistant;
    if (conversation.mustCall && !continuing) {
        styles.chatTemplate.thinking = Thinking::None;
    }
    Prompt prompt{.parts = runtime::partsToRead(turns, -1, point, continuing, styles),
                  .chatTemplate = styles.chatTemplate,
                  .begun = continuing ? std::string() : runtime::answerPrefix(turns, styles),
                  .stopTexts = runtime::stopTexts(turns, styles),
                  .stopTokens = runtime::stopTokens(turns, styles)};
    prompt.continued = continuing ? turns.back().text : std::string();
    prompt.thinking = !runtime::answerPrefix(turns, styles).empty();
    if (conversation.mustCall && !continuing && !prompt.parts.back().looking) {
        prompt.parts.back().text += " " + std::string(CallOpening);
        prompt.callOpened = true;
    }
    return prompt;
}

Outcome<void> constrain(HostedModel &model, const Wishes &wishes, Prompt &prompt)
{
    if (wishes.form.free()) {
        return {};
    }
    const Form &form = wishes.form;
    if (form.kind == Form::Kind::Calls && form.calling == Calling::Must && !prompt.callOpened) {
        return refuseField(form.field,
                           "can't be called for where an answer is continued, or looks at images");
    }
    AnswerFrame frame{.blank = !prompt.plain, .thinking = prompt.thinking, .endings = {}};
    if (!wishes.ignoreEnd) {
        frame.endings = prompt.stopTexts;
    }
    const auto constraint = model.constraints().find(form, frame);
    if (!constraint) {
        return refuseField(form.field, "can't be kept to: " + constraint.error().message());
    }
    prompt.constraint = ConstrainedText(*constraint);
    if (!prompt.constraint->add(prompt.begun + prompt.continued)) {
        return refuseField(form.field, "doesn't fit the beginning of the answer that is to be continued");
    }
    return {};
}

Prompt promptOf(const HostedModel &model, std::string text)
{
    return {.parts = {runtime::Part::reading(std::move(text))},
            .chatTemplate = model.chatTemplate(),
            .begun = {},
            .stopTexts = {},
            .plain = true};
}

std::optional<std::uint64_t> tokensIn(const HostedModel &model, const Prompt &prompt)
{
    std::uint64_t tokens = 0;
    for (const runtime::Part &part : prompt.parts) {
        if (part.looking) {
            return std::nullopt;
        }
        tokens += prompt.chatTemplate.encode(model.tokenizer(), part.text).size();
    }
    return tokens;
}

}  // namespace rookery::server
