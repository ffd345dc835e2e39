#include "engine/session/stop_scanner.h"

#include <algorithm>
#include <utility>

namespace rookery {

StopScanner::StopScanner(std::vector<std::string> stopTexts)
    : m_stopTexts(std::move(stopTexts))
{
    std::erase_if(m_stopTexts, [](const std::string &text) { return text.empty(); });
}

std::string StopScanner::push(std::string_view piece)
{
    m_held += piece;
    std::size_t earliest = std::string::npos;
    for (const std::string &stop : m_stopTexts) {
        earliest = std::min(earliest, m_held.find(stop));
    }
    if (earliest != std::string::npos) {
        m_stopped = true;
        m_held.resize(earliest);
        return std::exchange(m_held, {});
    }
    const std::size_t certain = m_held.size() - undecided();
    std::string answer = m_held.substr(0, certain);
    m_held.erase(0, certain);
    return answer;
}

std::string StopScanner::release()
{
    return std::exchange(m_held, {});
}

std::size_t StopScanner::undecided() const noexcept
{
    std::size_t longest = 0;
    for (const std::string &stop : m_stopTexts) {
        for (std::size_t length = std::min(stop.size() - 1, m_held.size()); length > longest; --length) {
            if (std::string_view(m_held).ends_with(std::string_view(stop).substr(0, length))) {
                longest = length;
            }
        }
    }
    return longest;
}

}  // namespace rookery
