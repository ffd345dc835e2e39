#pragma once

#include "app/runtime/job.h"
#include "app/shelf/shelf_item.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace rookery::shelf {

/// A text on its way into a state, a slice at a time, with a state that can be kept behind each. Where slices
/// end is a matter of the text alone, so a reading that was broken off and went on ends in the same state,
/// bit for bit, as one that wasn't.
///
///     while (!reading.done()) {
///         Job job = reading.next();              // sink and stop are the caller's
///         ...                                    // Finished
///         reading.accept(finished);
///     }
class TextReading
{
public:
    /// From the beginning.
    TextReading(std::string text, ChatTemplate chatTemplate);
    /// From behind `readBytes` of the text, where `state` stands.
    TextReading(std::string text, ChatTemplate chatTemplate, std::size_t readBytes, runtime::Start state);

    bool done() const noexcept { return m_readBytes == m_text.size(); }
    /// Reads the next slice for nobody in particular. \pre !done()
    runtime::Job next() const;
    /// The job's end. Nothing happens where it was stopped before its own.
    void accept(const runtime::Finished &finished);

    std::size_t readBytes() const noexcept { return m_readBytes; }
    std::size_t textBytes() const noexcept { return m_text.size(); }
    std::uint64_t tokens() const noexcept { return m_tokens; }
    /// How far it has come, of a slice that is being read.
    double fraction(const runtime::ReadingProgress &within) const noexcept;
    const std::string &text() const noexcept { return m_text; }

private:
    std::string m_text;
    ChatTemplate m_chatTemplate;
    std::size_t m_readBytes = 0;
    std::uint64_t m_tokens = 0;
    runtime::Start m_state;
};

/// Where the slice that begins at `from` ends: behind a line, a word or at least a character.
std::size_t sliceEnd(std::string_view text, std::size_t from);

}  // namespace rookery::shelf
