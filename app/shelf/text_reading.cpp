#include "app/shelf/text_reading.h"

#include <algorithm>
#include <utility>

namespace rookery::shelf {

namespace {

// About three thousand tokens: a minute's reading at most where a large model runs on two cores, which is
// what an end at the wrong moment costs, and seldom enough that writing a state of 60 MB doesn't show.
constexpr std::size_t SliceBytes = 12 << 10;

bool startsCharacter(char c) noexcept
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

}  // namespace

std::size_t sliceEnd(std::string_view text, std::size_t from)
{
    if (text.size() - from <= SliceBytes) {
        return text.size();
    }
    const std::string_view slice = text.substr(from, SliceBytes);
    // The line break begins the next slice, as the blank before a word begins that word: tokens are cut so.
    for (const char *mark : {"\n\n", "\n", " "}) {
        const std::size_t end = slice.rfind(mark);
        if (end != std::string_view::npos && end > SliceBytes / 2) {
            return from + end;
        }
    }
    std::size_t end = from + SliceBytes;
    while (end > from + 1 && !startsCharacter(text[end])) {
        --end;
    }
    return end;
}

TextReading::TextReading(std::string text, ChatTemplate chatTemplate)
    : TextReading(std::move(text), std::move(chatTemplate), 0, {})
{
}

TextReading::TextReading(std::string text, ChatTemplate chatTemplate, std::size_t readBytes,
                         runtime::Start state)
    : m_text(std::move(text))
    , m_chatTemplate(std::move(chatTemplate))
    , m_readBytes(std::min(readBytes, m_text.size()))
    , m_state(std::move(state))
{
}

runtime::Job TextReading::next() const
{
    const std::string_view slice =
        std::string_view(m_text).substr(m_readBytes, sliceEnd(m_text, m_readBytes) - m_readBytes);
    runtime::Job job;
    job.priority = runtime::Priority::Background;
    job.start = m_state;
    job.parts = {runtime::Part::reading((m_readBytes == 0 ? m_chatTemplate.renderStart({}) : std::string()) +
                                        std::string(slice))};
    job.chatTemplate = m_chatTemplate;
    job.wantsImage = true;
    return job;
}

void TextReading::accept(const runtime::Finished &finished)
{
    if (finished.state) {
        m_readBytes = sliceEnd(m_text, m_readBytes);
        m_tokens = finished.state->state.tokensFed;
        m_state = finished.state;
    }
}

double TextReading::fraction(const runtime::ReadingProgress &within) const noexcept
{
    if (m_text.empty()) {
        return 1;
    }
    const auto slice = static_cast<double>(sliceEnd(m_text, m_readBytes) - m_readBytes);
    const double share =
        within.total == 0 ? 0 : static_cast<double>(within.done) / static_cast<double>(within.total);
    return (static_cast<double>(m_readBytes) + share * slice) / static_cast<double>(m_text.size());
}

}  // namespace rookery::shelf
