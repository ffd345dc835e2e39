#pragma once

#include "app/runtime/snapshot.h"

#include <cstddef>
#include <list>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace rookery::runtime {

/// What stands where, in memory: snapshots of the model in use by name. The least recently used go once they
/// take more than the limit together; the newest stays however large it is. Thread-safe.
class StateCache
{
public:
    explicit StateCache(std::size_t mostBytes = DefaultBytes)
        : m_mostBytes(mostBytes)
    {
    }

    SnapshotPtr find(const std::string &key);  ///< null where the name is unknown
    bool contains(const std::string &key) const;
    void add(const std::string &key, SnapshotPtr snapshot);
    void remove(const std::string &key);

    /// A snapshot behind the first tokens of a text.
    struct Prefix {
        SnapshotPtr snapshot;    ///< null: nothing of it was read
        std::size_t tokens = 0;  ///< that it stands behind
    };
    /// The longest beginning of `tokens` that was read behind `start`.
    Prefix findPrefix(const std::string &start, std::span<const TokenId> tokens);
    /// How many of its first tokens a text behind `start` has in common with one that was read before.
    std::size_t sharedBeginning(const std::string &start, std::span<const TokenId> tokens) const;
    void addPrefix(const std::string &start, std::span<const TokenId> tokens, SnapshotPtr snapshot);
    void clear();
    std::size_t bytes() const;

    /// Twenty conversations of a 2.9B model, hundreds of a small one.
    static constexpr std::size_t DefaultBytes = std::size_t(512) << 20;

private:
    struct Entry {
        std::string key;              ///< its name, or that of the start that `tokens` were read behind
        std::vector<TokenId> tokens;  ///< of a prefix
        SnapshotPtr snapshot;

        std::size_t bytes() const noexcept { return snapshot->bytes() + tokens.size() * sizeof(TokenId); }
    };
    using Place = std::list<Entry>::iterator;
    Place place(const std::string &key, std::span<const TokenId> tokens = {});
    void put(Entry entry);

    mutable std::mutex m_mutex;
    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries;  ///< the most recently used first
};

}  // namespace rookery::runtime
