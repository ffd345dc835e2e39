#pragma once

#include "app/runtime/job.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <utility>

namespace rookery::runtime {

/// A job with what the scheduler knows of it. Belongs to the scheduler's thread.
struct Task {
    Job job;
    std::uint64_t arrival = 0;  ///< counts up: who came first
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    /// Wakes the scheduler when the job is stopped.
    std::unique_ptr<std::stop_callback<std::function<void()>>> stopped = {};

    void tell(const Event &event) const
    {
        if (job.sink) {
            job.sink(event);
        }
    }

    double secondsSinceStart() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

    /// Last events a job has: one for each draft, one for a job without.
    int endings() const noexcept { return std::max<int>(1, static_cast<int>(job.drafts.size())); }

    /// More urgent, or as urgent and earlier.
    bool before(const Task &other) const noexcept
    {
        return std::pair(job.priority, arrival) < std::pair(other.job.priority, other.arrival);
    }
};

using TaskPtr = std::shared_ptr<const Task>;

}  // namespace rookery::runtime
