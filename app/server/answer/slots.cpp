#include "app/server/answer/slots.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace rookery::server {

namespace {

constexpr std::chrono::milliseconds AskAgain(20);  ///< whether the client still waits
constexpr std::chrono::milliseconds Turn(2000);    ///< that a job has a slot while others wait for one

}  // namespace

Outcome<Slots::Slot> Slots::take(const std::function<bool()> &givenUp)
{
    Counter &all = *m_counter;
    std::unique_lock lock(all.mutex);
    if (all.taken() >= all.most && std::ssize(all.waiting) >= m_mostWaiting) {
        return refuse({.status = 429,
                       .message = "too many requests wait already (" + std::to_string(all.waiting.size()) +
                                  "); try again in a few seconds",
                       .retryAfter = 2});
    }
    const std::uint64_t ticket = all.nextTicket++;
    all.waiting.push_back(ticket);
    while (!all.free(ticket)) {
        all.freed.wait_for(lock, AskAgain);
        all.askForTurn();
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
    slot->hold();
    all.freed.notify_all();
    return slot;
}

/// As many are asked as wait. \pre it is locked
void Slots::Counter::askForTurn()
{
    if (taken() < most) {
        return;
    }
    const auto longAgo = std::chrono::steady_clock::now() - Turn;
    std::size_t asked = 0;
    for (Held *holder : holders) {
        if (asked == waiting.size() || holder->m_since > longAgo) {
            return;
        }
        holder->m_shouldRest = true;
        ++asked;
    }
}

Slots::Held::Held(std::shared_ptr<Counter> counter)
    : m_counter(std::move(counter))
{
}

Slots::Held::~Held()
{
    const std::scoped_lock lock(m_counter->mutex);
    giveUpTurn();
    std::erase(m_counter->holders, this);
    m_counter->leaving -= m_place == Place::Left ? 1 : 0;
    m_counter->freed.notify_all();
}

void Slots::Held::leave()
{
    const std::scoped_lock lock(m_counter->mutex);
    giveUpTurn();
    if (m_place == Place::Taken) {
        m_place = Place::Left;
        std::erase(m_counter->holders, this);
        ++m_counter->leaving;
    }
    m_counter->freed.notify_all();
}

void Slots::Held::rest()
{
    const std::scoped_lock lock(m_counter->mutex);
    if (m_place == Place::Taken) {
        m_place = Place::Resting;
        std::erase(m_counter->holders, this);
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
        all.askForTurn();
        return false;
    }
    giveUpTurn();
    hold();
    all.freed.notify_all();
    return true;
}

/// \pre the counter is locked
void Slots::Held::hold()
{
    m_place = Place::Taken;
    m_since = std::chrono::steady_clock::now();
    m_shouldRest = false;
    m_counter->holders.push_back(this);
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
    return m_counter->taken();
}

}  // namespace rookery::server
