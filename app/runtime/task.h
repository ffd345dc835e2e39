#pragma once

#include "app/runtime/job.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

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

    /// Most of what the other reads first, and keeps, would be read here as well.
    bool profitsFrom(const Task &other) const
    {
        const bool alike =
            job.priority == other.job.priority && job.start.index() == other.job.start.index() &&
            job.startKey == other.job.startKey && (job.start.index() == 0 || !job.startKey.empty());
        if (!alike || !other.job.keepsBeginning || job.parts.empty() || other.job.parts.empty()) {
            return false;
        }
        const std::string &text = job.parts.front().text;
        const std::string &others = other.job.parts.front().text;
        const auto common = std::ranges::mismatch(text, others).in1 - text.begin();
        return static_cast<std::size_t>(common) * 2 > others.size();
    }
};

using TaskPtr = std::shared_ptr<const Task>;

}  // namespace rookery::runtime
