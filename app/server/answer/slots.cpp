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
    if (all.taken >= all.most && std::ssize(all.waiting) >= m_mostWaiting) {
        return refuse({.status = 429,
                       .message = "too many requests wait already (" + std::to_string(all.waiting.size()) +
                                  "); try again in a few seconds",
                       .retryAfter = 2});
    }
    const std::uint64_t ticket = all.nextTicket++;
    all.waiting.push_back(ticket);
    while (!all.free(ticket)) {
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
    giveUpTurn();
    m_counter->taken -= m_place == Place::Taken ? 1 : 0;
    m_counter->leaving -= m_place == Place::Left ? 1 : 0;
    m_counter->freed.notify_all();
}

void Slots::Held::leave()
{
    const std::scoped_lock lock(m_counter->mutex);
    giveUpTurn();
    if (m_place == Place::Taken) {
        m_place = Place::Left;
        --m_counter->taken;
        ++m_counter->leaving;
    }
    m_counter->freed.notify_all();
}

void Slots::Held::rest()
{
    const std::scoped_lock lock(m_counter->mutex);
    if (m_place == Place::Taken) {
        m_place = Place::Resting;
        --m_counter->taken;
        m_counter->freed.notify_all();
    }
}

bool Slots::Held::goOn(std::chrono::milliseconds wait)
{
    Counter &all = *m_counter;
    std::unique_lock lock(all.mutex);
    if (m_place != Place::Resting) {
        return true;
    }
    if (!m_ticket) {
        m_ticket = all.nextTicket++;
        all.waiting.push_back(*m_ticket);
    }
    if (!all.freed.wait_for(lock, wait, [&] { return all.free(*m_ticket); })) {
        return false;
    }
    giveUpTurn();
    m_place = Place::Taken;
    ++all.taken;
    all.freed.notify_all();
    return true;
}

/// \pre the counter is locked
void Slots::Held::giveUpTurn()
{
    if (const auto ticket = std::exchange(m_ticket, std::nullopt)) {
        std::erase(m_counter->waiting, *ticket);
    }
}

int Slots::taken() const
{
    const std::scoped_lock lock(m_counter->mutex);
    return m_counter->taken;
}

}  // namespace rookery::server
