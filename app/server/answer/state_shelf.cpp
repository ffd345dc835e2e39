#include "app/server/answer/state_shelf.h"

#include <algorithm>

namespace rookery::server {

namespace {

tl::unexpected<ApiError> unknown(const std::string &name)
{
    return refuse({.status = 404,
                   .message = "there is no state '" + name + "' here; /v1/states lists those there are",
                   .param = "state",
                   .code = "state_not_found"});
}

}  // namespace

Outcome<StateShelf::Entry> StateShelf::add(Entry entry)
{
    const std::scoped_lock lock(m_mutex);
    if (std::ranges::find(m_entries, entry.name, &Entry::name) != m_entries.end()) {
        return refuse(
            {.status = 409,
             .message = "there is a state '" + entry.name + "' already; delete it or choose another name",
             .param = "name",
             .code = "state_exists"});
    }
    std::size_t bytes = entry.state->bytes();
    for (const Entry &other : m_entries) {
        bytes += other.state->bytes();
    }
    if (m_entries.size() >= MostStates || bytes > MostBytes) {
        return refuse({.message = "there is no room for another state: at most " +
                                  std::to_string(MostStates) + " and " + std::to_string(MostBytes >> 20) +
                                  " MiB are kept; delete one",
                       .code = "states_full"});
    }
    entry.key = "state:" + std::to_string(++m_count);
    m_entries.push_back(entry);
    return entry;
}

Outcome<StateShelf::Entry> StateShelf::find(const std::string &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    if (found == m_entries.end()) {
        return unknown(name);
    }
    return *found;
}

Outcome<void> StateShelf::remove(const std::string &name)
{
    const std::scoped_lock lock(m_mutex);
    if (std::erase_if(m_entries, [&](const Entry &entry) { return entry.name == name; }) == 0) {
        return unknown(name);
    }
    return {};
}

std::vector<StateShelf::Entry> StateShelf::all() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}

}  // namespace rookery::server
