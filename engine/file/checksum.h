#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace rookery {

/// XXH3 (64 bits) of everything added: notices damage, not malice. Parts are told apart by their lengths, so
/// that nothing can move from one to the next unnoticed.
class Checksum
{
public:
    Checksum();
    ~Checksum();
    Checksum(const Checksum &) = delete;
    Checksum &operator=(const Checksum &) = delete;

    void add(std::span<const std::byte> part) noexcept;
    void add(std::string_view part) noexcept { add(std::as_bytes(std::span(part.data(), part.size()))); }

    std::uint64_t value() const noexcept;

private:
    struct Progress;
    std::unique_ptr<Progress> m_progress;
};

/// Of one part.
std::uint64_t checksumOf(std::span<const std::byte> bytes);

}  // namespace rookery
