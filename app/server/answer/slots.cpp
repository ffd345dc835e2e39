#include "app/server/answer/slots.h"

#include <algorithm>
#include <chrono>
#include <utility>

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
    while (all.taken >= m_most || all.taken + all.leaving >= 2 * m_most || all.waiting.front() != ticket) {
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
    auto slot = std::make_shared<Held>(m_counter);
    ++all.taken;
    all.freed.notify_all();
    return slot;
}

Slots::Held::Held(std::shared_ptr<Counter> counter)
    : m_counter(std::move(counter))
{
}

Slots::Held::~Held()
{
    const std::scoped_lock lock(m_counter->mutex);
    --(m_left ? m_counter->leaving : m_counter->taken);
    m_counter->freed.notify_all();
}

void Slots::Held::leave()
{
    const std::scoped_lock lock(m_counter->mutex);
    if (!std::exchange(m_left, true)) {
        --m_counter->taken;
        ++m_counter->leaving;
        m_counter->freed.notify_all();
    }
}

int Slots::taken() const
{
    const std::scoped_lock lock(m_counter->mutex);
    return m_counter->taken;
}

}  // namespace rookery::server
