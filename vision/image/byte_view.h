#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace rookery::vision {

/// Numbers and tags at any place of untrusted bytes; what lies outside reads as zero.
class ByteView
{
public:
    explicit ByteView(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t size() const noexcept { return m_bytes.size(); }
    bool has(std::size_t at, std::size_t count) const noexcept
    {
        return at <= m_bytes.size() && count <= m_bytes.size() - at;
    }
    std::uint32_t u8(std::size_t at) const noexcept
    {
        return at < m_bytes.size() ? std::to_integer<std::uint32_t>(m_bytes[at]) : 0;
    }
    std::uint32_t u16le(std::size_t at) const noexcept { return u8(at) | u8(at + 1) << 8; }
    std::uint32_t u16be(std::size_t at) const noexcept { return u8(at) << 8 | u8(at + 1); }
    std::uint32_t u24le(std::size_t at) const noexcept { return u16le(at) | u8(at + 2) << 16; }
    std::uint32_t u32le(std::size_t at) const noexcept { return u16le(at) | u16le(at + 2) << 16; }
    std::uint32_t u32be(std::size_t at) const noexcept { return u16be(at) << 16 | u16be(at + 2); }
    bool matches(std::size_t at, std::string_view tag) const noexcept
    {
        return has(at, tag.size()) && text().substr(at, tag.size()) == tag;
    }
    std::string_view text() const noexcept
    {
        return {reinterpret_cast<const char *>(m_bytes.data()), m_bytes.size()};
    }
    std::span<const std::byte> bytes(std::size_t at, std::size_t count) const noexcept
    {
        return has(at, count) ? m_bytes.subspan(at, count) : std::span<const std::byte>{};
    }

private:
    std::span<const std::byte> m_bytes;
};

}  // namespace rookery::vision
