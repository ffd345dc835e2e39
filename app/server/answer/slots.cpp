#include "app/server/answer/slots.h"

#include <algorithm>
#include <chrono>

namespace rookery::server {

namespace {

constexpr std::chrono::milliseconds AskAgain(20);  ///< whether the client still waits

}  // namespace

Outcome<Slots::Slot> Slots::take(const std::function<bool()> &givenUp)
{
    Counter &all = *m_counter;
    std::unique_lock lock(all.mutex);
    if (all.taken >= m_most && std::ssize(all.waiting) >= m_mostWaiting) {
        return refuse({.status = 429,
                       .message = "too many requests wait already (" + std::to_string(all.waiting.size()) +
                                  "); try again in a few seconds",
                       .retryAfter = 2});
    }
    const std::uint64_t ticket = all.nextTicket++;
    all.waiting.push_back(ticket);
    while (all.taken >= m_most || all.waiting.front() != ticket) {
        all.freed.wait_for(lock, AskAgain);
        lock.unlock();
        const bool gone = givenUp();
        lock.lock();
        if (gone) {
            std::erase(all.waiting, ticket);
            all.freed.notify_all();
            return refuse({.status = 503, .message = "the request was given up while it waited"});
        }
    }
    std::erase(all.waiting, ticket);
    ++all.taken;
    all.freed.notify_all();
    return Slot(m_counter.get(), [counter = m_counter](void *) {
        const std::scoped_lock freed(counter->mutex);
        --counter->taken;
        counter->freed.notify_all();
    });
}

int Slots::taken() const
{
    const std::scoped_lock lock(m_counter->mutex);
    return m_counter->taken;
}

}  // namespace rookery::server
