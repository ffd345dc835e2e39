#include "app/storage/states.h"

#include "app/common/text_limits.h"
#include "app/storage/conversations.h"
#include "app/storage/messages.h"
#include "app/storage/path_key.h"
#include "engine/file/checksum.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace rookery {

namespace {

#define ROOKERY_STATE_COLUMNS                                                                                \
    " id, conversation, message, fingerprint, model_name, tokens, name, created_ms, bytes,"                  \
    " (SELECT substr(text, CASE instr(text, '</think>') WHEN 0 THEN 1 ELSE instr(text, '</think>') + 8 END," \
    " 200) FROM message WHERE message.id = state.message),"                                                  \
    " (SELECT count(*) FROM message m JOIN message older ON older.parent IS m.parent"                        \
    " AND older.conversation = m.conversation AND older.id <= m.id AND older.deleted_ms IS NULL WHERE m.id " \
    "= state.message), shelf_item "

StateInfo stateOf(const Row &row)
{
    return {.id = row.integer(0),
            .conversation = row.integer(1),
            .message = row.integer(2),
            .fingerprint = row.text(3),
            .modelName = row.text(4).left(MostOfName),
            .tokens = row.integer(5),
            .name = row.text(6).left(MostOfName),
            .createdMs = row.integer(7),
            .bytes = row.integer(8),
            .beginning = row.text(9),
            .version = static_cast<int>(row.integer(10)),
            .shelfItem = row.text(11)};
}

qint64 imageChecksum(const QByteArray &image)
{
    return static_cast<qint64>(
        checksumOf(std::as_bytes(std::span(image.constData(), static_cast<std::size_t>(image.size())))));
}

struct BranchKey {
    MessageId message;
    QByteArray key;
};

// The keys along a branch, the one before the first message included; first message first.
StoreResult<QList<BranchKey>> keysAlong(Connection &db, ConversationId id, MessageId leaf)
{
    const auto conversation = Conversations(db).get(id);
    if (!conversation) {
        return passOn(conversation);
    }
    const auto branch = leaf == 0 ? StoreResult<QList<Message>>() : Messages(db).branchTo(leaf);
    if (!branch) {
        return passOn(branch);
    }
    if (leaf != 0 && (branch->isEmpty() || branch->last().conversation != id)) {
        return missingMessage();
    }
    PathKey key(conversation->templateName, conversation->systemPrompt);
    QList<BranchKey> keys = {{0, key.value()}};
    for (const Message &message : *branch) {
        key.add(message);
        keys.push_back({message.id, key.value()});
    }
    return keys;
}

}  // namespace

StoreResult<StateInfo> States::save(const NewState &state, const QByteArray &image)
{
    return m_db.transaction([&]() -> StoreResult<StateInfo> {
        const auto key = state.message == 0 ? StoreResult<QByteArray>(PathKey::ofGivenStart())
                                            : keyOf(state.conversation, state.message);
        if (!key) {
            return passOn(key);
        }
        if (const auto done = dropReplaced(state); !done) {
            return passOn(done);
        }
        const auto id =
            m_db.insert("INSERT INTO state (conversation, message, path_key, fingerprint, model_name,"
                        " tokens, name, created_ms, bytes, checksum, shelf_item)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        {state.conversation, idOrNull(state.message), *key, state.fingerprint,
                         state.modelName, state.tokens, state.name, QDateTime::currentMSecsSinceEpoch(),
                         image.size(), imageChecksum(image), state.shelfItem});
        if (!id) {
            return passOn(id);
        }
        const auto stored = m_db.insert("INSERT INTO state_image (state, image) VALUES (?, ?)", {*id, image});
        if (!stored) {
            return passOn(stored);
        }
        if (const auto done = prune(state.conversation); !done) {
            return passOn(done);
        }
        return get(*id);
    });
}

StoreResult<QByteArray> States::keyOf(ConversationId conversation, MessageId message) const
{
    const auto keys = keysAlong(m_db, conversation, message);
    return keys ? StoreResult<QByteArray>(keys->last().key) : StoreResult<QByteArray>(passOn(keys));
}

StoreResult<> States::dropReplaced(const NewState &state)
{
    if (!state.name.isEmpty()) {
        return {};
    }
    const auto dropped =
        m_db.change("DELETE FROM state WHERE conversation = ? AND message IS ? AND fingerprint = ?"
                    " AND name = ''",
                    {state.conversation, idOrNull(state.message), state.fingerprint});
    return dropped ? StoreResult<>() : StoreResult<>(passOn(dropped));
}

StoreResult<> States::prune(ConversationId saved)
{
    if (const auto done = thin(saved); !done) {
        return done;
    }
    // The one just saved is always kept, however small the budget.
    return m_db.changeAll({
        {"DELETE FROM state WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER worth AS place,"
         " sum(bytes) OVER worth AS total FROM (SELECT id, bytes, row_number() OVER"
         " (PARTITION BY conversation ORDER BY id DESC) AS age FROM state WHERE name = '')"
         " WINDOW worth AS (ORDER BY age > 1, id DESC)) WHERE place > 1 AND total > ?)",
         {m_policy.automaticBytes}},
    });
}

// Which ones go depends on the places of their answers in the conversation alone, not on how often or when
// states were saved: what is kept at one time was never dropped before.
StoreResult<> States::thin(ConversationId saved)
{
    struct Placed {
        StateId id;
        qint64 place;  // of its answer, counted from the first
    };
    // Of messages that are gone for good; a given start (its key says so) has none and stays.
    const auto orphans = m_db.change(
        "DELETE FROM state WHERE conversation = ? AND name = '' AND message IS NULL AND path_key <> ?"
        " AND id <> (SELECT max(id) FROM state)",
        {saved, PathKey::ofGivenStart()});
    if (!orphans) {
        return passOn(orphans);
    }
    const auto states = m_db.select(
        "SELECT s.id, (SELECT count(*) FROM message m WHERE m.conversation = s.conversation AND m.role = ?"
        " AND m.id <= s.message) FROM state s WHERE s.conversation = ? AND s.name = '' AND s.message IS NOT "
        "NULL"
        " ORDER BY s.id",
        {static_cast<int>(MessageRole::Assistant), saved}, [](const Row &row) {
            return Placed{row.integer(0), row.integer(1)};
        });
    if (!states) {
        return passOn(states);
    }
    if (states->isEmpty()) {
        return {};
    }
    const qint64 newest = std::ranges::max(*states, {}, &Placed::place).place;
    const qint64 all = std::max(1, m_policy.allOfTheNewest);
    for (const Placed &state : *states) {
        qint64 step = 1;
        while (newest - state.place >= all * step) {
            step *= 2;
        }
        const bool justSaved = state.id == states->last().id;
        if (state.place % step == 0 || justSaved) {
            continue;
        }
        if (const auto dropped = remove(state.id); !dropped) {
            return dropped;
        }
    }
    return {};
}

StoreResult<QList<StateInfo>> States::list(ConversationId conversation) const
{
    return m_db.select("SELECT" ROOKERY_STATE_COLUMNS "FROM state WHERE conversation = ? ORDER BY id DESC",
                       {conversation}, stateOf);
}

StoreResult<StateInfo> States::get(StateId id) const
{
    const auto found =
        m_db.selectOne("SELECT" ROOKERY_STATE_COLUMNS "FROM state WHERE id = ?", {id}, stateOf);
    if (!found) {
        return passOn(found);
    }
    return *found ? StoreResult<StateInfo>(**found) : StoreResult<StateInfo>(missingState());
}

StoreResult<QByteArray> States::image(StateId id) const
{
    struct Image {
        QByteArray bytes;
        qint64 size = 0;
        std::optional<qint64> checksum;  // older versions kept none
    };
    const auto found = m_db.selectOne(
        "SELECT image, bytes, checksum FROM state_image JOIN state ON id = state WHERE state = ?", {id},
        [](const Row &row) {
            return Image{row.bytes(0), row.integer(1),
                         row.isNull(2) ? std::nullopt : std::optional(row.integer(2))};
        });
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return missingState();
    }
    if ((*found)->bytes.size() != (*found)->size ||
        ((*found)->checksum && *(*found)->checksum != imageChecksum((*found)->bytes))) {
        return damagedState();
    }
    return (*found)->bytes;
}

StoreResult<std::optional<StateInfo>> States::nearest(ConversationId conversation, MessageId leaf,
                                                      const QString &fingerprint) const
{
    const auto keys = keysAlong(m_db, conversation, leaf);
    if (!keys) {
        return passOn(keys);
    }
    QHash<QByteArray, StateInfo> byKey;  // of several with one key the newest, which comes last, stays
    const auto rows = m_db.select("SELECT" ROOKERY_STATE_COLUMNS ", path_key FROM state"
                                  " WHERE conversation = ? AND fingerprint = ? ORDER BY id",
                                  {conversation, fingerprint}, [&](const Row &row) {
                                      byKey.insert(row.bytes(12), stateOf(row));
                                      return true;
                                  });
    if (!rows) {
        return passOn(rows);
    }
    for (auto place = keys->crbegin(); place != keys->crend(); ++place) {
        auto found = byKey.constFind(place->key);
        if (found == byKey.cend() && place->message == 0) {
            found = byKey.constFind(PathKey::ofGivenStart());
        }
        if (found != byKey.cend()) {
            StateInfo state = *found;
            state.message = place->message;  // an identical message elsewhere may own it
            return std::optional<StateInfo>(state);
        }
    }
    return std::optional<StateInfo>();
}

StoreResult<> States::rename(StateId id, const QString &name)
{
    const auto renamed = m_db.change("UPDATE state SET name = ? WHERE id = ?", {name, id});
    if (!renamed) {
        return passOn(renamed);
    }
    return *renamed == 0 ? StoreResult<>(missingState()) : StoreResult<>();
}

StoreResult<> States::remove(StateId id)
{
    const auto removed = m_db.change("DELETE FROM state WHERE id = ?", {id});
    return removed ? StoreResult<>() : StoreResult<>(passOn(removed));
}

}  // namespace rookery
