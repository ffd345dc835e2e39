#pragma once

#include "app/runtime/job.h"
#include "engine/session/chat_template.h"
#include "vision/prompt.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rookery::runtime {

// The one rule by which a conversation becomes what a model reads, for the window, the command line and the
// server. It works out how little has to be read: a state stands behind one of the turns, and only what
// follows is fed.

/// What the state stands for that an answer starts from.
enum class StartingPoint {
    Zero,        ///< nothing was said yet
    TunedState,  ///< a given state that was trained rather than told; the system prompt or first turn follows
    Turn,        ///< something was said: `turns[base]`, or (base -1) what a given state remembers
};

/// In which words a model is told a conversation.
struct PromptStyles {
    ChatTemplate chatTemplate;
    std::string systemPrompt;
    std::optional<vision::PromptStyle> looking;  ///< from the first picture on; empty: it can't see
};

/// What to feed behind a state that stands at `turns[base]`. Thoughts of earlier answers are left out; a
/// model that can't see is told what the pictures were said to show. \param base -1: before the first turn
/// \param continuing the last turn is an answer that goes on
std::vector<Part> partsToRead(std::span<const Turn> turns, std::ptrdiff_t base, StartingPoint point,
                              bool continuing, const PromptStyles &styles);

/// Whether the model that `styles` are for looks at a picture of the turns.
bool looksAtPictures(std::span<const Turn> turns, const PromptStyles &styles);

/// What the last question already began of its answer, which is shown as the answer's start.
std::string answerPrefix(std::span<const Turn> turns, const PromptStyles &styles);

/// Where answers to these turns end: the template's stop texts or the image encoder's.
std::vector<std::string> stopTexts(std::span<const Turn> turns, const PromptStyles &styles);
std::vector<TokenId> stopTokens(std::span<const Turn> turns, const PromptStyles &styles);

}  // namespace rookery::runtime
