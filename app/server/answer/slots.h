#pragma once

#include "app/server/request/api_error.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace rookery::server {

/// How many requests are answered at once, and how many more wait their turn. Thread-safe.
class Slots
{
public:
    Slots(int most, int mostWaiting)
        : m_most(most)
        , m_mostWaiting(mostWaiting)
    {
    }

    /// Given back when its last owner lets go, which may be after the slots have gone: a job on a scheduler
    /// of others holds its slot until that lets go of the job.
    using Slot = std::shared_ptr<void>;

    /// Waits, first come first served, until one is free.
    /// \return 429 where too many wait already; 503 where `givenUp`, asked now and then, says so
    Outcome<Slot> take(const std::function<bool()> &givenUp);

    int taken() const;

private:
    struct Counter {
        std::mutex mutex;
        std::condition_variable freed;
        int taken = 0;
        std::uint64_t nextTicket = 0;
        std::vector<std::uint64_t> waiting;  ///< tickets, in order
    };

    int m_most;
    int m_mostWaiting;
    std::shared_ptr<Counter> m_counter = std::make_shared<Counter>();
};

}  // namespace rookery::server
