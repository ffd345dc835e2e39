#include "app/server/http/body.h"

#include "engine/lower_case.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace rookery::server {

namespace {

constexpr int MostDigits = 15;                ///< so that no size overflows
constexpr std::size_t MostExtra = 16 * 1024;  ///< that frames may have beside sizes

std::optional<std::uint64_t> lengthIn(const std::string &text)
{
    std::uint64_t bytes = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bytes);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(bytes) : std::nullopt;
}

int digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

}  // namespace

Body::Body(const httplib::Headers &head)
{
    const auto codings = head.equal_range("Transfer-Encoding");
    const auto lengths = head.equal_range("Content-Length");
    if (codings.first != codings.second) {
        const bool chunks =
            std::next(codings.first) == codings.second && lowerCase(codings.first->second) == "chunked";
        m_framing = lengths.first != lengths.second ? Framing::Senseless
                    : chunks                        ? Framing::Chunks
                                                    : Framing::Unknown;
        return;
    }
    std::optional<std::uint64_t> length = 0;
    for (auto one = lengths.first; one != lengths.second; ++one) {
        const auto told = lengthIn(one->second);
        length = told && (one == lengths.first || told == length) ? told : std::nullopt;
        if (!length) {
            return;
        }
    }
    m_framing = Framing::Length;
    m_announced = *length;
    m_left = *length;
    m_place = m_left > 0 ? Place::Data : Place::Ended;
}

Body::Step Body::take(const char *from, std::size_t count, char *to, std::size_t room)
{
    Step step;
    while (step.used < count && step.given < room && !ended()) {
        if (m_place != Place::Data) {
            if (!readFrame(from[step.used++])) {
                step.broken = true;
                return step;
            }
            continue;
        }
        const std::size_t most = std::min(count - step.used, room - step.given);
        const auto some = static_cast<std::size_t>(std::min<std::uint64_t>(most, m_left));
        std::copy_n(from + step.used, some, to + step.given);
        step.used += some;
        step.given += some;
        m_left -= some;
        if (m_left == 0) {
            m_place = m_framing == Framing::Chunks ? Place::BehindData : Place::Ended;
        }
    }
    return step;
}

/// A byte of what stands around the chunks. \return false: it has no place there
bool Body::readFrame(char c)
{
    switch (m_place) {
    case Place::Size:
        if (const int value = digit(c); value >= 0) {
            m_left = m_left * 16 + static_cast<std::uint64_t>(value);
            return ++m_digits <= MostDigits;
        }
        m_place = Place::Extension;
        return m_digits > 0 && (c == '\r' || c == ';' || c == ' ' || c == '\t');
    case Place::Extension:
        if (c == '\n') {
            m_digits = 0;
            m_place = m_left > 0 ? Place::Data : Place::Trailer;
        }
        return ++m_extra <= MostExtra;
    case Place::BehindData:
        if (c == '\n') {
            m_place = Place::Size;
        }
        return c == '\r' || c == '\n';
    case Place::Trailer:
        if (c == '\n' && m_line == 0) {
            m_place = Place::Ended;
        } else if (c != '\r') {
            m_line = c == '\n' ? 0 : m_line + 1;
        }
        return ++m_extra <= MostExtra;
    case Place::Data:
    case Place::Ended:
        break;
    }
    return false;
}

}  // namespace rookery::server
