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
    struct Counter;

public:
    Slots(int most, int mostWaiting)
        : m_most(most)
        , m_mostWaiting(mostWaiting)
    {
    }

    /// Free when its last owner lets go, which may be after the slots have gone: a job on a scheduler of
    /// others holds its slot until that lets go of the job.
    class Held
    {
    public:
        explicit Held(std::shared_ptr<Counter> counter);
        ~Held();
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;

        /// Nobody waits for the answer any more: the slot is free for the next one, though the job goes on to
        /// the end of the pass that it takes part in. As many jobs as there are slots may still do so.
        void leave();

    private:
        std::shared_ptr<Counter> m_counter;
        bool m_left = false;
    };
    using Slot = std::shared_ptr<Held>;

    /// Waits, first come first served, until one is free.
    /// \return 429 where too many wait already; 503 where `givenUp`, asked now and then, says so
    Outcome<Slot> take(const std::function<bool()> &givenUp);

    int taken() const;

private:
    struct Counter {
        std::mutex mutex;
        std::condition_variable freed;
        int taken = 0;
        int leaving = 0;
        std::uint64_t nextTicket = 0;
        std::vector<std::uint64_t> waiting;  ///< tickets, in order
    };

    int m_most;
    int m_mostWaiting;
    std::shared_ptr<Counter> m_counter = std::make_shared<Counter>();
};

}  // namespace rookery::server
