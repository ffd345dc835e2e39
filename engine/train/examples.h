#pragma once

#include "engine/error.h"
#include "engine/model/training_pass.h"
#include "engine/session/chat_template.h"
#include "engine/tokens/tokenizer.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rookery {

/// Turns of a conversation whose answers are to be learned.
struct ExampleTalk {
    std::string system;
    std::vector<std::pair<std::string, std::string>> turns;  ///< what the user says, what is answered
};

/// How examples become tokens.
struct ExampleFormat {
    const Tokenizer &tokenizer;
    const ChatTemplate &chatTemplate;
    std::size_t mostTokens = 4096;  ///< of an example
};

/// The talk as the model will be asked: questions and answers are encoded apart, the answers count, with the
/// blank line that ends them.
TrainingSample sampleOf(const ExampleTalk &talk, const ExampleFormat &format);

/// Examples of a file. One JSON object a line (or an array of them) is a talk each, in the layouts that
/// people have: user and assistant, prompt and completion, question and answer; Alpaca's instruction, input,
/// output; ShareGPT's conversations; OpenAI's messages; or a `text` that counts as a whole. Any other file is
/// a text of which all tokens count, cut in pieces. \return BadInput, with the line, for a layout that isn't
/// known or an example that is too long; a file's errors
[[nodiscard]] Result<std::vector<TrainingSample>> readExamples(const std::filesystem::path &file,
                                                               const ExampleFormat &format);

}  // namespace rookery
