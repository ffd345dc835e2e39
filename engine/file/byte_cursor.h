#pragma once

#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace rookery {

inline std::string_view asText(std::span<const std::byte> bytes) noexcept
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Reads a span front to back and never beyond its end: after the first short read `ok()` is false and
/// every read gives zeros, so a parser checks once per record. Numbers are little-endian, as the platforms
/// that Rookery runs on are.
class ByteCursor
{
public:
    explicit ByteCursor(std::span<const std::byte> bytes, std::size_t position = 0) noexcept
        : m_bytes(bytes)
        , m_position(position <= bytes.size() ? position : bytes.size())
        , m_ok(position <= bytes.size())
    {
    }

    bool ok() const noexcept { return m_ok; }
    bool atEnd() const noexcept { return m_position == m_bytes.size(); }
    std::size_t position() const noexcept { return m_position; }
    std::size_t left() const noexcept { return m_bytes.size() - m_position; }

    template<typename Number>
    Number read() noexcept
    {
        static_assert(std::is_arithmetic_v<Number>);
        Number number{};
        const auto from = take(sizeof(Number));
        if (from.size() == sizeof(Number)) {
            std::memcpy(&number, from.data(), sizeof(Number));
        }
        return number;
    }

    /// Empty, and not ok(), where fewer are left.
    std::span<const std::byte> take(std::uint64_t count) noexcept
    {
        if (!m_ok || count > left()) {
            m_ok = false;
            return {};
        }
        const auto result = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
        m_position += static_cast<std::size_t>(count);
        return result;
    }

    std::string_view text(std::uint64_t count) noexcept { return asText(take(count)); }

    /// Up to a line feed, which is consumed and not part of the result.
    std::string_view line() noexcept
    {
        const std::string_view rest = asText(m_bytes.subspan(m_position));
        const std::size_t end = rest.find('\n');
        if (!m_ok || end == std::string_view::npos) {
            m_ok = false;
            return {};
        }
        m_position += end + 1;
        return rest.substr(0, end);
    }

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_position;
    bool m_ok;
};

}  // namespace rookery
