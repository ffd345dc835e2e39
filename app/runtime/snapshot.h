#pragma once

#include "engine/session/session.h"

#include <memory>
#include <mutex>
#include <vector>

namespace rookery::runtime {

/// Where a conversation stands while nobody computes with it: what a job starts from and what it leaves
/// behind. Never changes, so jobs and threads share it; copying its values (`Session::setState` of a clone)
/// is for the scheduler's thread alone, as they may lie on a card.
struct Snapshot {
    State state;
    std::vector<float> logits;     ///< [V] behind its last token; empty where nothing has been fed since
    std::vector<TokenId> history;  ///< the last tokens fed, which an answer may repeat

    std::size_t bytes() const noexcept
    {
        return state.bytes() + logits.size() * sizeof(float) + history.size() * sizeof(TokenId);
    }
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Snapshots whose last owner is gone. Memory on a card is given back by the thread that computes there, so
/// whoever lets go of one puts it here, and the scheduler empties it. Thread-safe.
class Discarded
{
public:
    /// A snapshot that comes here in place of being freed; freed at once where nobody empties this any more.
    static SnapshotPtr share(const std::shared_ptr<Discarded> &discarded, Snapshot snapshot);

    void empty();

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<const Snapshot>> m_snapshots;
};

/// Takes the state out of a session, which is empty afterwards. \pre on the scheduler's thread
SnapshotPtr snapshotOf(Session &session, const std::shared_ptr<Discarded> &discarded);

}  // namespace rookery::runtime
