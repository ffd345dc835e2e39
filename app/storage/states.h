#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/path_key.h"
#include "app/storage/sqlite.h"

#include <QHash>

#include <optional>

namespace rookery {

/// How much of the states that nobody named is kept. Without them a conversation is remarked from its text,
/// so dropping one costs time and nothing else. Named ones are kept until they are removed.
struct StatePolicy {
    /// Behind so many of the newest answers every state is kept; of twice as many every second, of four times
    /// as many every fourth, and so on: a conversation of n answers has about log2(n) times half as many.
    int allOfTheNewest = 8;
    /// Of all conversations; the oldest go first, but the newest of each conversation last.
    qint64 automaticBytes = qint64{2} << 30;
};

/// Saved RNN states: images (engine/state/state.h, serialize) of 2 to 66 MB, each bound to a message and to
/// the fingerprint of its model.
class States
{
public:
    States(Connection &connection, const StatePolicy &policy)
        : m_db(connection)
        , m_policy(policy)
    {
    }

    /// Saves a state that has been fed the branch up to and with `state.message` as its text is now, so
    /// finish the message first. An automatic one replaces the automatic ones of the same message and model,
    /// then the policy is applied.
    [[nodiscard]] StoreResult<StateInfo> save(const NewState &state, const QByteArray &image);

    /// The timeline of a conversation, newest first.
    [[nodiscard]] StoreResult<QList<StateInfo>> list(ConversationId conversation) const;
    [[nodiscard]] StoreResult<StateInfo> get(StateId id) const;
    /// The bytes, checked. \return NotFound, Damaged
    [[nodiscard]] StoreResult<QByteArray> image(StateId id) const;

    /// The state of this model that is farthest along the branch from the first message to `leaf` (0 = before
    /// it), among those whose text, template and system prompt are unchanged; one that was given to start
    /// from (message 0) fits every template and prompt. Whoever resumes from it feeds
    /// the messages after `StateInfo::message` only. nullopt: replay all.
    [[nodiscard]] StoreResult<std::optional<StateInfo>> nearest(ConversationId conversation, MessageId leaf,
                                                                const QString &fingerprint) const;

    /// Gives a name, which keeps it from being pruned; an empty one gives it back to the policy.
    [[nodiscard]] StoreResult<> rename(StateId id, const QString &name);
    [[nodiscard]] StoreResult<> remove(StateId id);

private:
    using BranchKey = BranchKeys::Step;
    struct Farthest {
        qsizetype place = -1;  ///< in the branch; -1 = none
        std::optional<StateInfo> state;
        qsizetype older = -1;  ///< of a state with a key by an older version that isn't known
    };

    StoreResult<QList<BranchKey>> keysAlong(const Conversation &conversation, MessageId leaf) const;
    StoreResult<Farthest> farthest(const QList<BranchKey> &branch,
                                   const QHash<QByteArray, qsizetype> &placeOf, ConversationId conversation,
                                   const QString &fingerprint) const;
    /// The same where some states have keys by an older version: reads all of the branch.
    StoreResult<std::optional<StateInfo>> nearestWithOlder(const Conversation &conversation, MessageId leaf,
                                                           const QString &fingerprint) const;
    StoreResult<QByteArray> keyOf(ConversationId conversation, MessageId message);
    StoreResult<> dropReplaced(const NewState &state);
    StoreResult<> prune(ConversationId saved);
    StoreResult<> thin(ConversationId saved);

    Connection &m_db;
    StatePolicy m_policy;
};

}  // namespace rookery
