#include "engine/file/checksum.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace rookery {

struct Checksum::Progress {
    XXH3_state_t state;
};

Checksum::Checksum()
    : m_progress(std::make_unique<Progress>())
{
    XXH3_64bits_reset(&m_progress->state);
}

Checksum::~Checksum() = default;

void Checksum::add(std::span<const std::byte> part) noexcept
{
    const std::uint64_t bytes = part.size();
    XXH3_64bits_update(&m_progress->state, &bytes, sizeof bytes);
    XXH3_64bits_update(&m_progress->state, part.data(), part.size());
}

std::uint64_t Checksum::value() const noexcept
{
    return XXH3_64bits_digest(&m_progress->state);
}

std::uint64_t checksumOf(std::span<const std::byte> bytes)
{
    Checksum checksum;
    checksum.add(bytes);
    return checksum.value();
}

}  // namespace rookery
