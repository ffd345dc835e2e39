#pragma once

#include <ctime>

namespace rookery::bench {

/// Seconds for measuring work on `threads` threads. With one, the thread's own processor time: what else runs
/// on the machine then falls out.
inline double seconds(int threads)
{
    timespec time;
    clock_gettime(threads == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// What this machine does at best, by the plainest loops, with as many threads as asked. The ceilings move
/// within seconds on shared machines: measure them next to what is held against them.
struct Ceilings {
    double readGBs;      ///< streaming read of memory
    double fmaGflops;    ///< float32 multiply-adds in registers
    double int8Gops;     ///< int8 dot products in registers; 0 where the processor has none
    double roundTripNs;  ///< of a cache line between two cores; 0 with one thread
};

/// Memory that is read from end to end, once each time it is asked.
class Stream
{
public:
    explicit Stream(int threads);
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    double readGBs() const;

private:
    int m_threads;
    char *m_memory;
};

Ceilings measureCeilings(int threads);
double measureRoundTripNs();

}  // namespace rookery::bench
