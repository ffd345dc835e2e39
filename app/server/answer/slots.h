#pragma once

#include "app/server/request/api_error.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace rookery::server {

/// How many requests are answered at once, and how many more wait their turn. Thread-safe.
class Slots
{
    struct Counter;

public:
    Slots(int most, int mostWaiting)
        : m_mostWaiting(mostWaiting)
    {
        m_counter->most = most;
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

        /// The job waits for its client: the slot is free for others until `goOn`.
        void rest();
        /// Takes a slot again, in turn with the requests that wait for one.
        /// \return false: none was free for `wait`; to be asked again
        bool goOn(std::chrono::milliseconds wait);

    private:
        void giveUpTurn();

        enum class Place { Taken, Left, Resting };
        std::shared_ptr<Counter> m_counter;
        Place m_place = Place::Taken;
        std::optional<std::uint64_t> m_ticket;  ///< of who has rested and waits
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
        int most = 1;
        int taken = 0;
        int leaving = 0;
        std::uint64_t nextTicket = 0;
        std::vector<std::uint64_t> waiting;  ///< tickets, in order

        bool free(std::uint64_t ticket) const
        {
            return taken < most && taken + leaving < 2 * most && waiting.front() == ticket;
        }
    };

    int m_mostWaiting;
    std::shared_ptr<Counter> m_counter = std::make_shared<Counter>();
};

}  // namespace rookery::server
