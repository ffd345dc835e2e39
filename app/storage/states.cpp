#include "app/storage/states.h"

#include "app/common/text_limits.h"
#include "app/storage/conversations.h"
#include "app/storage/damage.h"
#include "app/storage/messages.h"
#include "app/storage/path_key.h"
#include "engine/file/checksum.h"

#include <QDateTime>

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

// Reads all of the branch.
StoreResult<QList<QByteArray>> olderKeysAlong(Connection &db, const Conversation &conversation,
                                              MessageId leaf)
{
    const auto branch = leaf == 0 ? StoreResult<QList<Message>>() : Messages(db).branchTo(leaf);
    if (!branch) {
        return passOn(branch);
    }
    OlderPathKey key(conversation.templateName, conversation.systemPrompt);
    QList<QByteArray> keys = {key.value()};
    for (const Message &message : *branch) {
        key.add(message);
        keys.push_back(key.value());
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

// From the one before the first message to the last.
StoreResult<QList<States::BranchKey>> States::keysAlong(const Conversation &conversation,
                                                        MessageId leaf) const
{
    BranchKeys upwards(m_db, conversation, leaf);
    QList<BranchKey> keys;
    for (;;) {
        const auto step = upwards.next();
        if (!step) {
            return passOn(step);
        }
        if (!*step) {
            std::ranges::reverse(keys);
            return keys;
        }
        keys.push_back(**step);
    }
}

StoreResult<QByteArray> States::keyOf(ConversationId conversation, MessageId message)
{
    const auto settings = Conversations(m_db).get(conversation);
    if (!settings) {
        return passOn(settings);
    }
    BranchKeys keys(m_db, *settings, message);
    if (const auto kept = keys.keep(); !kept) {
        return passOn(kept);
    }
    const auto last = keys.next();
    return last ? StoreResult<QByteArray>((*last)->key) : StoreResult<QByteArray>(passOn(last));
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

StoreResult<std::optional<StateInfo>> States::nearest(ConversationId id, MessageId leaf,
                                                      const QString &fingerprint) const
{
    const auto conversation = Conversations(m_db).get(id);
    if (!conversation) {
        return passOn(conversation);
    }
    QHash<QByteArray, StateId> states;  // of several the newest, which comes last
    bool older = false;
    const auto rows =
        m_db.select("SELECT id, path_key FROM state WHERE conversation = ? AND fingerprint = ? ORDER BY id",
                    {id, fingerprint}, [&](const Row &row) {
                        const QByteArray key = row.bytes(1);
                        states.insert(key, row.integer(0));
                        older = older || (OlderPathKey::made(key) && key != PathKey::ofGivenStart());
                        return true;
                    });
    if (!rows) {
        return passOn(rows);
    }
    if (older) {
        return nearestWithOlder(*conversation, leaf, fingerprint);
    }
    BranchKeys upwards(m_db, *conversation, leaf);
    for (;;) {
        const auto step = upwards.next();
        if (!step) {
            return passOn(step);
        }
        if (!*step || states.isEmpty()) {
            return std::optional<StateInfo>();
        }
        StateId found = states.value((*step)->key);
        if ((*step)->message == 0) {
            found = std::max(found, states.value(PathKey::ofGivenStart()));
        }
        if (found != 0) {
            auto state = get(found);
            if (!state) {
                return passOn(state);
            }
            state->message = (*step)->message;  // an identical message elsewhere may own it
            return std::optional<StateInfo>(std::move(*state));
        }
    }
}

StoreResult<std::optional<StateInfo>>
States::nearestWithOlder(const Conversation &conversation, MessageId leaf, const QString &fingerprint) const
{
    const ConversationId id = conversation.id;
    const auto branch = keysAlong(conversation, leaf);
    if (!branch) {
        return passOn(branch);
    }
    QHash<QByteArray, qsizetype> placeOf;
    for (qsizetype place = 0; place < branch->size(); ++place) {
        placeOf.insert((*branch)[place].key, place);
    }
    placeOf.insert(PathKey::ofGivenStart(), 0);
    auto found = farthest(*branch, placeOf, id, fingerprint);
    if (found && found->older > found->place) {
        const auto older = olderKeysAlong(m_db, conversation, leaf);
        if (!older) {
            return passOn(older);
        }
        for (qsizetype place = 0; place < older->size(); ++place) {
            placeOf.insert((*older)[place], place);
            // So that the texts aren't read for it again; where that can't be written, they are.
            (void)m_db.change("UPDATE state SET path_key = ? WHERE conversation = ? AND path_key = ?",
                              {(*branch)[place].key, id, (*older)[place]});
        }
        found = farthest(*branch, placeOf, id, fingerprint);
    }
    return found ? StoreResult<std::optional<StateInfo>>(found->state) : passOn(found);
}

StoreResult<States::Farthest> States::farthest(const QList<BranchKey> &branch,
                                               const QHash<QByteArray, qsizetype> &placeOf,
                                               ConversationId conversation, const QString &fingerprint) const
{
    QHash<MessageId, qsizetype> placeOfMessage;
    for (qsizetype place = 0; place < branch.size(); ++place) {
        placeOfMessage.insert(branch[place].message, place);
    }
    Farthest best;
    const auto rows =
        m_db.select("SELECT" ROOKERY_STATE_COLUMNS ", path_key FROM state"
                    " WHERE conversation = ? AND fingerprint = ? ORDER BY id",
                    {conversation, fingerprint}, [&](const Row &row) {
                        const QByteArray key = row.bytes(12);
                        const qsizetype place = placeOf.value(key, -1);
                        if (place >= 0 && place >= best.place) {  // of several the newest, which comes last
                            best.place = place;
                            best.state = stateOf(row);
                            // An identical message elsewhere may own it.
                            best.state->message = branch[place].message;
                        } else if (place < 0 && OlderPathKey::made(key)) {
                            best.older = std::max(best.older, placeOfMessage.value(row.integer(2), -1));
                        }
                        return true;
                    });
    return rows ? StoreResult<Farthest>(best) : passOn(rows);
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
