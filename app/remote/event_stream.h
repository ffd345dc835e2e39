#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::remote {

/// Takes server-sent events apart, as the HTML standard has them: the bytes may be cut anywhere, lines end
/// with LF, CR or CRLF, and comments and unknown fields are passed over.
class EventStream
{
public:
    struct Event {
        std::string name;  ///< empty: none was given
        std::string data;
    };

    /// The most bytes of an event: no piece of an answer is nearly as long.
    static constexpr std::size_t MostBytes = std::size_t(1) << 20;

    /// \return the events that the bytes complete
    std::vector<Event> add(std::string_view bytes);
    /// The stream has ended: an event without the blank line behind it counts, as some servers leave it out
    /// at the end.
    std::vector<Event> finish();
    /// An event is longer than the most that is kept. Nothing comes any more.
    bool tooLong() const noexcept { return m_tooLong; }

private:
    void endLine(std::vector<Event> &events);
    void endEvent(std::vector<Event> &events);

    std::string m_line;
    Event m_event;
    bool m_anyData = false;
    bool m_afterReturn = false;  ///< a LF that follows belongs to it
    bool m_atStart = true;
    bool m_tooLong = false;
};

}  // namespace rookery::remote
