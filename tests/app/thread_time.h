#pragma once

#include <ctime>

/// What this thread has computed since it was made; unlike a clock on the wall it doesn't count who else
/// runs.
class ThreadTime
{
public:
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
    }

    double m_start = now();
};
