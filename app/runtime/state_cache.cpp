#include "app/runtime/state_cache.h"

#include <algorithm>
#include <utility>

namespace rookery::runtime {

SnapshotPtr StateCache::find(const std::string &key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = place(key);
    if (found == m_entries.end()) {
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, found);
    return m_entries.front().snapshot;
}

bool StateCache::contains(const std::string &key) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_entries, [&](const Entry &entry) { return entry.key == key; });
}

void StateCache::add(const std::string &key, SnapshotPtr snapshot)
{
    std::list<Entry> gone;  // freed after the lock
    const std::scoped_lock lock(m_mutex);
    if (const auto old = place(key); old != m_entries.end()) {
        m_bytes -= old->snapshot->bytes();
        gone.splice(gone.begin(), m_entries, old);
    }
    m_bytes += snapshot->bytes();
    m_entries.push_front({key, std::move(snapshot)});
    while (m_bytes > m_mostBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.back().snapshot->bytes();
        gone.splice(gone.begin(), m_entries, std::prev(m_entries.end()));
    }
}

void StateCache::remove(const std::string &key)
{
    std::list<Entry> gone;
    const std::scoped_lock lock(m_mutex);
    if (const auto found = place(key); found != m_entries.end()) {
        m_bytes -= found->snapshot->bytes();
        gone.splice(gone.begin(), m_entries, found);
    }
}

void StateCache::clear()
{
    std::list<Entry> gone;
    const std::scoped_lock lock(m_mutex);
    gone.swap(m_entries);
    m_bytes = 0;
}

std::size_t StateCache::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

std::list<StateCache::Entry>::iterator StateCache::place(const std::string &key)
{
    return std::ranges::find(m_entries, key, &Entry::key);
}

}  // namespace rookery::runtime
