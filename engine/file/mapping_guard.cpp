#include "engine/file/mapping_guard.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace rookery {

namespace {

/// A guarded range. The signal handler reads it while others are added and removed, so an `end` of 0 stands
/// for "none" and is written last when a range comes and first when it goes.
struct Slot {
    std::atomic<bool> taken = false;
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
    std::atomic<bool> broken = false;
};

std::array<Slot, 256> slots;
std::uintptr_t pageBytes = 0;
struct sigaction before = {};

bool replacePage(std::uintptr_t address) noexcept
{
    void *page = reinterpret_cast<void *>(address & ~(pageBytes - 1));
    return ::mmap(page, pageBytes, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED;
}

/// Gives the signal to who had it before; where nobody had, the process ends with it.
void passOn(int signal, siginfo_t *info, void *context)
{
    if ((before.sa_flags & SA_SIGINFO) != 0) {
        before.sa_sigaction(signal, info, context);
    } else if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN) {
        before.sa_handler(signal);
    } else {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
}

void onBusError(int signal, siginfo_t *info, void *context)
{
    const int error = errno;
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (Slot &slot : slots) {
        if (address >= slot.begin && address < slot.end && replacePage(address)) {
            slot.broken = true;
            errno = error;
            return;
        }
    }
    passOn(signal, info, context);
}

void install()
{
    pageBytes = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    struct sigaction action = {};
    action.sa_sigaction = onBusError;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGBUS, &action, &before);
}

}  // namespace

MappingGuard::MappingGuard(std::span<const std::byte> range)
{
    static std::once_flag installed;
    std::call_once(installed, install);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        Slot &slot = slots[i];
        if (!slot.taken.exchange(true)) {
            slot.broken = false;
            slot.begin = reinterpret_cast<std::uintptr_t>(range.data());
            slot.end = slot.begin + range.size();
            m_slot = static_cast<int>(i);
            return;
        }
    }
}

MappingGuard::MappingGuard(MappingGuard &&other) noexcept
    : m_slot(std::exchange(other.m_slot, -1))
{
}

MappingGuard &MappingGuard::operator=(MappingGuard &&other) noexcept
{
    std::swap(m_slot, other.m_slot);
    return *this;
}

MappingGuard::~MappingGuard()
{
    if (m_slot >= 0) {
        Slot &slot = slots[static_cast<std::size_t>(m_slot)];
        slot.end = 0;
        slot.taken = false;
    }
}

bool MappingGuard::intact() const noexcept
{
    return m_slot < 0 || !slots[static_cast<std::size_t>(m_slot)].broken;
}

}  // namespace rookery
