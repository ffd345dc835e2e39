#include "app/runtime/snapshot.h"

#include <utility>

namespace rookery::runtime {

SnapshotPtr Discarded::share(const std::shared_ptr<Discarded> &discarded, Snapshot snapshot)
{
    const auto discard = [place = std::weak_ptr(discarded)](const Snapshot *gone) {
        std::unique_ptr<const Snapshot> owned(gone);
        if (const auto open = place.lock()) {
            const std::scoped_lock lock(open->m_mutex);
            open->m_snapshots.push_back(std::move(owned));
        }
    };
    return {new Snapshot(std::move(snapshot)), discard};
}

void Discarded::empty()
{
    std::vector<std::unique_ptr<const Snapshot>> gone;
    {
        const std::scoped_lock lock(m_mutex);
        gone.swap(m_snapshots);
    }
}

SnapshotPtr snapshotOf(Session &session, const std::shared_ptr<Discarded> &discarded)
{
    Snapshot snapshot;
    // Pending tokens come first, and give other logits.
    if (session.state().pending.empty() && session.fetchLogits()) {
        snapshot.logits.assign(session.logits().begin(), session.logits().end());
    }
    snapshot.history.assign(session.history().begin(), session.history().end());
    snapshot.state = std::move(session.state());
    return Discarded::share(discarded, std::move(snapshot));
}

}  // namespace rookery::runtime
