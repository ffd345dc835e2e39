#include "vision/prompt.h"

#include "engine/session/chat_template.h"

namespace rookery::vision {

namespace {

std::string withQuestion(std::string text, std::string_view question)
{
    constexpr std::string_view Placeholder = "{question}";
    const std::size_t at = text.find(Placeholder);
    return at == std::string::npos ? text : text.replace(at, Placeholder.size(), question);
}

/// Adds to the tokens before, or starts some.
void append(std::vector<PromptPart> &parts, const std::vector<TokenId> &tokens)
{
    if (tokens.empty()) {
        return;
    }
    if (parts.empty() || parts.back().picture >= 0) {
        parts.emplace_back();
    }
    parts.back().tokens.insert(parts.back().tokens.end(), tokens.begin(), tokens.end());
}

}  // namespace

std::vector<PromptPart> renderPrompt(const PromptStyle &style, const Tokenizer &tokenizer, int pictures,
                                     std::string_view question)
{
    std::vector<PromptPart> parts;
    append(parts, tokenizer.encode(pictures > 0 ? style.before : style.textBefore));
    for (int i = 0; i < pictures; ++i) {
        if (i > 0) {
            append(parts, tokenizer.encode(style.between));
        }
        if (style.pictureStart != 0) {
            append(parts, {style.pictureStart});
        }
        parts.push_back({{}, i});
        if (style.pictureEnd != 0) {
            append(parts, {style.pictureEnd});
        }
    }
    const std::string &after = pictures > 0 ? style.after : style.textAfter;
    append(parts, tokenizer.encode(withQuestion(after, cleanTurn(question))));
    return parts;
}

}  // namespace rookery::vision
