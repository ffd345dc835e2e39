#pragma once

#include "engine/model/model.h"
#include "engine/tokens/tokenizer.h"

#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// Whether and how a G1 model thinks before it answers.
enum class Thinking { None, Free, Fast, Short, Normal, Long };

/// How the turns of a conversation become text. Turns are separated by a blank line, so what the user typed
/// is cleaned of blank lines (`cleanTurn`).
struct ChatTemplate {
    std::string name;  ///< "world", "world7", "raven", "g1", "starter", "custom"
    std::string userName = "User";
    std::string assistantName = "Assistant";
    std::string systemName = "System";
    std::string opening;                 ///< fixed text before the first turn (a warm-up pair); may be empty
    std::vector<std::string> stopTexts;  ///< end the answer, are not part of it
    Thinking thinking = Thinking::None;
    /// Raven was trained on texts in which a blank line between turns is two newline tokens, not the one
    /// token that its tokenizer has for it.
    bool newlinePairs = false;

    /// Models of its family were taught a form for tools and calls.
    bool callsTools() const { return name == "g1"; }

    /// "System: ...\n\n" (empty when `system` is) after the opening.
    std::string renderStart(std::string_view system) const;
    /// "User: ...\n\nAssistant:" plus the thinking prefix.
    std::string renderUserTurn(std::string_view user) const;
    /// The part of the answer that `renderUserTurn` already wrote (" <think>\n</think"), shown as the
    /// answer's start.
    std::string answerPrefix() const;
    /// What stands between an answer and the next turn: "\n\n".
    std::string turnEnd() const { return "\n\n"; }
    /// An answer as it stands in a replayed history: without its thought.
    std::string renderPastAnswer(std::string_view answer) const;

    /// The tokens of a rendered text, as the family was trained on them.
    std::vector<TokenId> encode(const Tokenizer &tokenizer, std::string_view rendered) const;
    /// stopTexts and the beginning of the next user turn, which follows `userName`.
    std::vector<std::string> stops() const;
};

/// Line breaks (LF, CRLF, a lone CR) to LF, runs of them to one, white space at both ends removed.
std::string cleanTurn(std::string_view text);

const std::vector<ChatTemplate> &builtInTemplates();
const ChatTemplate *findTemplate(std::string_view name);
/// Template for a model from its architecture, vocabulary size and the name in its metadata or of its file.
const ChatTemplate &templateFor(const Model &model);
const ChatTemplate &templateFor(std::string_view architecture, int vocabulary, std::string_view fileName);

}  // namespace rookery
