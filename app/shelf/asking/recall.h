#pragma once

#include "app/runtime/job.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::shelf {

/// A sentence of a text with a word left out, and words that might stand there: the one that does, and others
/// of the same text.
struct RecallQuestion {
    std::size_t begin = 0;  ///< of the sentence, in bytes of the text
    std::string before;     ///< the sentence up to the word, without the blank before it
    std::string after;      ///< the rest of it
    std::vector<std::string> options;
    std::size_t right = 0;  ///< of the options
};

/// Questions that show whether a model remembers a text, spread over it evenly; the same for the same text.
/// The words left out are the rare ones, which nothing but the text gives away. Fewer than wanted, or none,
/// where the text is short or its writing has no blanks between words.
std::vector<RecallQuestion> recallQuestions(std::string_view text, std::size_t wanted);

constexpr std::size_t RecallOptions = 4;

/// Reads a sentence up to its gap behind a state; a copy of it, so that nothing of the test is left in it.
runtime::Job sentenceJob(const RecallQuestion &question, const runtime::Start &behind);
/// Finds out how much an option is expected there; `Recorded` events tell of its tokens.
runtime::Job optionJob(const std::string &option, const runtime::SnapshotPtr &behindSentence);

}  // namespace rookery::shelf
