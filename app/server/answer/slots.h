#pragma once

#include "app/server/request/api_error.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace rookery::server {

/// How many requests are answered at once, and how many more wait their turn. While some wait, long answers
/// take turns: a client that leaves its answer unread looks like one that reads as long as the system keeps
/// what it is sent. Thread-safe.
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
        /// Others have waited long, and this one has had its slot longest: it had better rest.
        bool shouldRest() const noexcept { return m_shouldRest.load(std::memory_order_relaxed); }
        /// Takes a slot again, in turn with the requests that wait for one.
        /// \return false: none was free for `wait`; to be asked again
        bool goOn(std::chrono::milliseconds wait);

    private:
        void hold();
        void giveUpTurn();

        enum class Place { Taken, Left, Resting };
        std::shared_ptr<Counter> m_counter;
        Place m_place = Place::Resting;
        std::optional<std::uint64_t> m_ticket;  ///< of who has rested and waits
        std::chrono::steady_clock::time_point m_since;
        std::atomic<bool> m_shouldRest = false;
        friend class Slots;
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
        int leaving = 0;
        std::uint64_t nextTicket = 0;
        std::vector<std::uint64_t> waiting;  ///< tickets, in order
        std::vector<Held *> holders;         ///< of the slots that are taken, who has had one longest first

        bool free(std::uint64_t ticket) const
        {
            return taken() < most && taken() + leaving < 2 * most && waiting.front() == ticket;
        }
        int taken() const { return static_cast<int>(holders.size()); }
        void askForTurn();
    };

    int m_mostWaiting;
    std::shared_ptr<Counter> m_counter = std::make_shared<Counter>();
};

}  // namespace rookery::server
