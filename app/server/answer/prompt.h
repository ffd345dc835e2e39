#pragma once

#include "app/runtime/dialogue.h"
#include "app/server/answer/hosted_model.h"
#include "app/server/answer/wishes.h"

#include <optional>
#include <string>
#include <vector>

namespace rookery::server {

/// What was said before an answer.
struct Conversation {
    std::string system;
    std::vector<runtime::Turn> turns;
    Thinking thinking = Thinking::None;
    bool thinkingChosen = false;  ///< else as the model's template has it
    bool mustCall = false;        ///< the answer is a call of a function
};

/// What a model reads before it answers, and where its answers end.
struct Prompt {
    std::vector<runtime::Part> parts;
    ChatTemplate chatTemplate;
    std::string begun;  ///< of the answer, by what is read
    std::vector<std::string> stopTexts;
    std::vector<TokenId> stopTokens = {0};
    runtime::Start start = {};
    std::string startKey = {};
    bool thinking = false;       ///< the answer may begin with a thought
    std::string continued = {};  ///< the answer so far, where one goes on
    bool callOpened = false;     ///< what is read ends in the opening of a call
    std::optional<ConstrainedText> constraint = {};
    bool plain = false;  ///< what is written is given as it is, thoughts and white space too
};

/// \param tuned the state that it starts from stands for the beginning of a conversation
Prompt promptOf(const HostedModel &model, Conversation conversation,
                runtime::StartingPoint point = runtime::StartingPoint::Zero);

/// Holds the answer to a form. \return 400 that names what of it can't be done
Outcome<void> constrain(HostedModel &model, const Wishes &wishes, Prompt &prompt);

/// A text that is continued as it stands.
Prompt promptOf(const HostedModel &model, std::string text);

/// Pictures aside, whose rows nobody knows before they were looked at; empty where there are some.
std::optional<std::uint64_t> tokensIn(const HostedModel &model, const Prompt &prompt);

}  // namespace rookery::server
