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
    return std::ranges::any_of(m_entries,
                               [&](const Entry &entry) { return entry.key == key && entry.tokens.empty(); });
}

void StateCache::add(const std::string &key, SnapshotPtr snapshot)
{
    put({.key = key, .tokens = {}, .snapshot = std::move(snapshot)});
}

StateCache::Prefix StateCache::findPrefix(const std::string &start, std::span<const TokenId> tokens)
{
    const std::scoped_lock lock(m_mutex);
    Place best = m_entries.end();
    for (Place entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const bool prefix = !entry->tokens.empty() && entry->key == start &&
                            entry->tokens.size() <= tokens.size() &&
                            std::ranges::equal(entry->tokens, tokens.first(entry->tokens.size()));
        if (prefix && (best == m_entries.end() || entry->tokens.size() > best->tokens.size())) {
            best = entry;
        }
    }
    if (best == m_entries.end()) {
        return {};
    }
    m_entries.splice(m_entries.begin(), m_entries, best);
    return {best->snapshot, best->tokens.size()};
}

std::size_t StateCache::sharedBeginning(const std::string &start, std::span<const TokenId> tokens) const
{
    const std::scoped_lock lock(m_mutex);
    std::size_t most = 0;
    for (const Entry &entry : m_entries) {
        if (entry.key == start) {
            const auto differs = std::ranges::mismatch(entry.tokens, tokens);
            most = std::max(most, static_cast<std::size_t>(differs.in2 - tokens.begin()));
        }
    }
    return most;
}

void StateCache::addPrefix(const std::string &start, std::span<const TokenId> tokens, SnapshotPtr snapshot)
{
    put({.key = start, .tokens = {tokens.begin(), tokens.end()}, .snapshot = std::move(snapshot)});
}

void StateCache::put(Entry entry)
{
    std::list<Entry> gone;  // freed after the lock
    const std::scoped_lock lock(m_mutex);
    if (const Place old = place(entry.key, entry.tokens); old != m_entries.end()) {
        m_bytes -= old->bytes();
        gone.splice(gone.begin(), m_entries, old);
    }
    m_bytes += entry.bytes();
    m_entries.push_front(std::move(entry));
    while (m_bytes > m_mostBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.back().bytes();
        gone.splice(gone.begin(), m_entries, std::prev(m_entries.end()));
    }
}

void StateCache::remove(const std::string &key)
{
    std::list<Entry> gone;
    const std::scoped_lock lock(m_mutex);
    if (const Place found = place(key); found != m_entries.end()) {
        m_bytes -= found->bytes();
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

StateCache::Place StateCache::place(const std::string &key, std::span<const TokenId> tokens)
{
    return std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.key == key && std::ranges::equal(entry.tokens, tokens);
    });
}

}  // namespace rookery::runtime
