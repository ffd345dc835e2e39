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
    return {.parts = runtime::partsToRead(turns, -1, point, continuing, styles),
            .chatTemplate = styles.chatTemplate,
            .begun = continuing ? std::string() : runtime::answerPrefix(turns, styles),
            .stopTexts = runtime::stopTexts(turns, styles),
            .stopTokens = runtime::stopTokens(turns, styles)};
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
