#include "app/server/answer/slots.h"

#include <algorithm>
#include <chrono>

namespace rookery::server {

namespace {

constexpr std::chrono::milliseconds AskAgain(20);  ///< whether the client still waits

}  // namespace

Outcome<Slots::Slot> Slots::take(const std::function<bool()> &givenUp)
{
    std::unique_lock lock(m_mutex);
    if (m_taken >= m_most && std::ssize(m_waiting) >= m_mostWaiting) {
        return refuse({.status = 429,
                       .message = "too many requests wait already (" + std::to_string(m_waiting.size()) +
                                  "); try again in a few seconds",
                       .retryAfter = 2});
    }
    const std::uint64_t ticket = m_nextTicket++;
    m_waiting.push_back(ticket);
    while (m_taken >= m_most || m_waiting.front() != ticket) {
        m_freed.wait_for(lock, AskAgain);
        lock.unlock();
        const bool gone = givenUp();
        lock.lock();
        if (gone) {
            std::erase(m_waiting, ticket);
            m_freed.notify_all();
            return refuse({.status = 503, .message = "the request was given up while it waited"});
        }
    }
    std::erase(m_waiting, ticket);
    ++m_taken;
    m_freed.notify_all();
    return Slot(this, [](void *slots) {
        auto *self = static_cast<Slots *>(slots);
        const std::scoped_lock freed(self->m_mutex);
        --self->m_taken;
        self->m_freed.notify_all();
    });
}

int Slots::taken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_taken;
}

}  // namespace rookery::server
