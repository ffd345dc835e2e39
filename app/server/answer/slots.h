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

    /// Given back when its last owner lets go. Doesn't outlive the slots.
    using Slot = std::shared_ptr<void>;

    /// Waits, first come first served, until one is free.
    /// \return 429 where too many wait already; 503 where `givenUp`, asked now and then, says so
    Outcome<Slot> take(const std::function<bool()> &givenUp);

    int taken() const;

private:
    const int m_most;
    const int m_mostWaiting;
    mutable std::mutex m_mutex;
    std::condition_variable m_freed;
    int m_taken = 0;
    std::uint64_t m_nextTicket = 0;
    std::vector<std::uint64_t> m_waiting;  ///< tickets, in order
};

}  // namespace rookery::server
