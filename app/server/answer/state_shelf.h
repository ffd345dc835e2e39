#pragma once

#include "app/runtime/snapshot.h"
#include "app/server/answer/hosted_model.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace rookery::server {

/// States that clients had read, under names, in memory alone: nothing of them outlives the server. An answer
/// that started from one is not touched by its removal. Thread-safe.
class StateShelf
{
public:
    struct Entry {
        std::string name;
        HostedModel *model = nullptr;
        runtime::SnapshotPtr state;
        std::string key = {};  ///< for caches of what is read behind it; no other state ever has it
        std::int64_t created = 0;
    };

    /// \return 409 for a name that is taken, 400 where there is no room for another
    Outcome<Entry> add(Entry entry);
    /// \return 404 for a name that is unknown
    Outcome<Entry> find(const std::string &name) const;
    Outcome<void> remove(const std::string &name);
    std::vector<Entry> all() const;

    static constexpr std::size_t MostStates = 256;
    static constexpr std::size_t MostBytes = std::size_t(1) << 30;

private:
    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;  ///< in the order in which they came
    std::uint64_t m_count = 0;
};

}  // namespace rookery::server
