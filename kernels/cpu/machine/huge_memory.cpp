#include "kernels/cpu/machine/huge_memory.h"

#include <algorithm>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace rookery::kernels::cpu {

namespace {

constexpr std::size_t HugePage = std::size_t{2} << 20;

// Untouched pages cost nothing, so the last block of a model may be mostly empty.
constexpr std::size_t BlockBytes = std::size_t{64} << 20;

#ifdef __linux__

std::shared_ptr<std::byte> mapBlock(std::size_t bytes)
{
    const std::size_t mapped = bytes + HugePage;  // room to begin on a huge page
    void *memory =
        mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) {
        return nullptr;
    }
    const std::size_t skip = HugePage - reinterpret_cast<std::uintptr_t>(memory) % HugePage;
    auto *block = static_cast<std::byte *>(memory) + skip;
    madvise(block, bytes, MADV_HUGEPAGE);
    return {block, [memory, mapped](std::byte *) { munmap(memory, mapped); }};
}

#else

std::shared_ptr<std::byte> mapBlock(std::size_t bytes)
{
    constexpr std::align_val_t Alignment{64};
    auto *block = static_cast<std::byte *>(::operator new(bytes, Alignment));
    std::fill_n(block, bytes, std::byte{0});
    return {block, [](std::byte *memory) { ::operator delete(memory, Alignment); }};
}

#endif

}  // namespace

std::shared_ptr<std::byte> HugeMemory::allocate(std::size_t bytes) noexcept
{
    const std::size_t wanted = (bytes + 63) / 64 * 64;
    const std::lock_guard lock(m_mutex);
    try {
        if (m_block == nullptr || m_used + wanted > m_size) {
            m_size = (std::max(wanted, BlockBytes) + HugePage - 1) / HugePage * HugePage;
            m_used = 0;
            m_block = mapBlock(m_size);
            if (m_block == nullptr) {
                return nullptr;
            }
        }
        std::byte *piece = m_block.get() + m_used;
        m_used += wanted;
        return {m_block, piece};
    } catch (const std::bad_alloc &) {
        return nullptr;
    }
}

}  // namespace rookery::kernels::cpu
