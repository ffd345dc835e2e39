#include "tests/cuda_on_cpu/card.h"

#include <cstdlib>
#include <cstring>

namespace cuda_on_cpu {

namespace {

constexpr std::size_t Alignment = 256;
constexpr long Gigabyte = 1L << 30;

long fromEnvironment(const char *name, long otherwise)
{
    const char *text = std::getenv(name);
    return text != nullptr ? std::strtol(text, nullptr, 10) : otherwise;
}

}  // namespace

Card::Card()
    : memory(static_cast<std::size_t>(fromEnvironment("CUDA_ON_CPU_MEMORY", Gigabyte)))
    , launchesLeft(fromEnvironment("CUDA_ON_CPU_LAUNCHES", -1))
{
}

void *Card::take(std::size_t bytes)
{
    // The size stands in front, one alignment long; a card's own allocations are as coarse.
    const std::size_t size = (bytes + 2 * Alignment - 1) / Alignment * Alignment;
    if (size > free()) {
        return nullptr;
    }
    auto *block = static_cast<std::byte *>(std::aligned_alloc(Alignment, size));
    if (block == nullptr) {
        return nullptr;
    }
    m_used += size;
    std::memcpy(block, &size, sizeof(size));
    return block + Alignment;
}

void Card::giveBack(void *memory)
{
    if (memory == nullptr) {
        return;
    }
    std::byte *block = static_cast<std::byte *>(memory) - Alignment;
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof(size));
    m_used -= size;
    std::free(block);
}

bool Card::launches()
{
    ++launched;
    m_broken = m_broken || launchesLeft == 0;
    launchesLeft -= launchesLeft > 0 ? 1 : 0;
    return !m_broken;
}

void Card::repair()
{
    m_broken = false;
    launchesLeft = -1;
}

Card &card()
{
    static Card one;
    return one;
}

}  // namespace cuda_on_cpu
