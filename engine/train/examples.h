#pragma once

#include "engine/error.h"
#include "engine/model/training_pass.h"
#include "engine/session/chat_template.h"
#include "engine/tokens/tokenizer.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rookery {

/// Turns of a conversation whose answers are to be learned.
struct ExampleTalk {
    std::string system;
    std::vector<std::pair<std::string, std::string>> turns;  ///< what the user says, what is answered

    bool operator==(const ExampleTalk &) const = default;
};

/// Something to learn from: a talk, or where that has no turns a text of which all counts.
struct Example {
    ExampleTalk talk = {};
    std::string text = {};
    bool cut = false;  ///< the text is a whole file's, learned in pieces, each of which starts anew

    bool operator==(const Example &) const = default;
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

/// What a model learns of an example; several samples of a text that is cut. Empty where nothing counts.
std::vector<TrainingSample> samplesOf(const Example &example, const ExampleFormat &format);

/// A file's text, without the mark that UTF-8 may begin with. \return BadInput for what is no plain text in
/// UTF-8 (UTF-16, a file of bytes); the errors of `readFile`
[[nodiscard]] Result<std::string> readPlainText(const std::filesystem::path &file, std::uint64_t most);

/// Examples of a file. One JSON object a line (or an array of them) is a talk each, in the layouts that
/// people have: user and assistant, prompt and completion, question and answer; Alpaca's instruction, input,
/// output; ShareGPT's conversations; OpenAI's messages; or a `text` that counts as a whole. A table (CSV,
/// TSV) whose first row names such columns has an example a row. Any other file is a text. \return BadInput,
/// with the line, for a layout that isn't known; a file's errors
[[nodiscard]] Result<std::vector<Example>> readExamples(const std::filesystem::path &file);

/// Writes examples, a line each, so that `readExamples` gives them back. Only the user can read the file:
/// they may be what he said in conversations.
[[nodiscard]] Result<void> writeExamples(const std::filesystem::path &file,
                                         std::span<const Example> examples);

/// What a model learns of a file's examples. \return also BadInput, with the number, for an example that is
/// too long or has nothing to learn
[[nodiscard]] Result<std::vector<TrainingSample>> readSamples(const std::filesystem::path &file,
                                                              const ExampleFormat &format);

}  // namespace rookery
