#include "app/server/answer/thought_splitter.h"

#include <algorithm>
#include <utility>

namespace rookery::server {

namespace {

constexpr std::string_view Open = "<think>";
constexpr std::string_view Close = "</think>";
constexpr std::string_view Blanks = " \t\r\n";

/// How many bytes at the end of a text may be the beginning of a tag.
std::size_t undecided(std::string_view text, std::string_view tag)
{
    for (std::size_t count = std::min(text.size(), tag.size() - 1); count > 0; --count) {
        if (tag.starts_with(text.substr(text.size() - count))) {
            return count;
        }
    }
    return 0;
}

}  // namespace

ThoughtSplitter::Halves ThoughtSplitter::add(std::string_view piece)
{
    m_held += piece;
    Halves halves;
    while (step(halves)) {
    }
    return halves;
}

ThoughtSplitter::Halves ThoughtSplitter::finish()
{
    Halves halves;
    const bool thinking = m_place == Place::Thought;
    give(thinking ? halves.thought : halves.answer, std::exchange(m_held, {}),
         thinking ? m_thoughtBegun : m_answerBegun);
    return halves;
}

/// \return false: more has to come first
bool ThoughtSplitter::step(Halves &halves)
{
    if (m_place == Place::Start) {
        m_held.erase(0, std::min(m_held.find_first_not_of(Blanks), m_held.size()));
        if (m_held.starts_with(Open)) {
            m_held.erase(0, Open.size());
            m_place = Place::Thought;
            return true;
        }
        if (Open.starts_with(m_held)) {
            return false;
        }
        m_place = Place::Answer;
        return true;
    }
    if (m_place == Place::Thought) {
        const std::size_t end = m_held.find(Close);
        if (end != std::string::npos) {
            give(halves.thought, m_held.substr(0, end), m_thoughtBegun);
            m_held.erase(0, end + Close.size());
            m_place = Place::Answer;
            return true;
        }
        const std::size_t sure = m_held.size() - undecided(m_held, Close);
        give(halves.thought, m_held.substr(0, sure), m_thoughtBegun);
        m_held.erase(0, sure);
        return false;
    }
    give(halves.answer, std::exchange(m_held, {}), m_answerBegun);
    return false;
}

void ThoughtSplitter::give(std::string &half, std::string text, bool &begun)
{
    if (!begun) {
        text.erase(0, std::min(text.find_first_not_of(Blanks), text.size()));
        begun = !text.empty();
    }
    half += text;
}

}  // namespace rookery::server
