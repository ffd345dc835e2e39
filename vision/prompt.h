#pragma once

#include "engine/tokens/tokenizer.h"

#include <string>
#include <string_view>
#include <vector>

namespace rookery::vision {

/// How pictures stand in the text of one turn:
///     before, picture, between, picture, ..., after with {question} replaced
/// A picture stands between the ids `pictureStart` and `pictureEnd` where these aren't 0.
struct PromptStyle {
    std::string before;
    std::string between;
    std::string after;
    std::string textBefore;  ///< of a turn without pictures, after one with
    std::string textAfter;
    std::string turnEnd;  ///< between an answer and the next turn
    TokenId pictureStart = 0;
    TokenId pictureEnd = 0;
    std::vector<TokenId> stopTokens = {0};
    std::vector<std::string> stopTexts;
    std::string describeQuestion = "Please describe this image for me~";
};

/// Part of a prompt: tokens, or the rows of a picture.
struct PromptPart {
    std::vector<TokenId> tokens;
    int picture = -1;  ///< index, or -1 for tokens
};

/// \param question cleaned of blank lines, which end a turn
std::vector<PromptPart> renderPrompt(const PromptStyle &style, const Tokenizer &tokenizer, int pictures,
                                     std::string_view question);

}  // namespace rookery::vision
