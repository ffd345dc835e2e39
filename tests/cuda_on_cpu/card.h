#pragma once

#include <cstddef>

namespace cuda_on_cpu {

/// The card that fibers stand in for: how much memory it has, and when it breaks. A test sets it up before a
/// device is opened; a program that a test starts takes it from its environment, CUDA_ON_CPU_MEMORY in bytes
/// and CUDA_ON_CPU_LAUNCHES in kernels. One thread at a time.
class Card
{
public:
    Card();

    std::size_t memory;  ///< in bytes, 1 GB unless told
    long launchesLeft;   ///< kernels until one fails, and all that follows; below 0: it never does

    /// 256-byte aligned; null when it is full.
    void *take(std::size_t bytes);
    void giveBack(void *memory);
    std::size_t free() const { return memory > m_used ? memory - m_used : 0; }

    std::size_t bytesToHost = 0;  ///< copied so far
    int waits = 0;                ///< for a stream, so far
    int launched = 0;             ///< kernels, so far

    /// A kernel is to run. False: it fails, or the card is broken already.
    bool launches();
    bool broken() const { return m_broken; }
    /// As new, but for what is allocated.
    void repair();

private:
    std::size_t m_used = 0;
    bool m_broken = false;
};

Card &card();

}  // namespace cuda_on_cpu
