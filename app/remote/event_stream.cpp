#include "app/remote/event_stream.h"

#include <algorithm>
#include <utility>

namespace rookery::remote {

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

std::vector<EventStream::Event> EventStream::add(std::string_view bytes)
{
    std::vector<Event> events;
    while (!bytes.empty() && !m_tooLong) {
        if (std::exchange(m_afterReturn, false) && bytes.front() == '\n') {
            bytes.remove_prefix(1);
            continue;
        }
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        if (m_line.size() + m_event.data.size() + end > MostBytes) {
            m_tooLong = true;
            break;
        }
        m_line += bytes.substr(0, end);
        if (end == bytes.size()) {
            break;
        }
        m_afterReturn = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        endLine(events);
    }
    return events;
}

std::vector<EventStream::Event> EventStream::finish()
{
    std::vector<Event> events;
    if (!m_tooLong) {
        endLine(events);
        endEvent(events);
    }
    return events;
}

void EventStream::endLine(std::vector<Event> &events)
{
    std::string line = std::exchange(m_line, {});
    if (std::exchange(m_atStart, false) && line.starts_with(ByteOrderMark)) {
        line.erase(0, ByteOrderMark.size());
    }
    if (line.empty()) {
        endEvent(events);
        return;
    }
    const std::size_t colon = line.find(':');
    const std::string_view name = std::string_view(line).substr(0, colon);
    std::string_view value =
        colon == std::string::npos ? std::string_view() : std::string_view(line).substr(colon + 1);
    if (value.starts_with(' ')) {
        value.remove_prefix(1);
    }
    if (name == "data") {
        if (std::exchange(m_anyData, true)) {
            m_event.data += '\n';
        }
        m_event.data += value;
    } else if (name == "event") {
        m_event.name = value;
    }
}

void EventStream::endEvent(std::vector<Event> &events)
{
    Event event = std::exchange(m_event, {});
    if (std::exchange(m_anyData, false)) {
        events.push_back(std::move(event));
    }
}

}  // namespace rookery::remote
