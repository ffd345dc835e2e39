#include "app/storage/copy_branch.h"

#include "app/storage/messages.h"
#include "app/storage/texts.h"

#include <QDateTime>
#include <QHash>

namespace rookery {

namespace {

using IdMap = QHash<qint64, qint64>;

StoreResult<ConversationId> copySettings(Connection &db, ConversationId id, const QString &title)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return db.insert(
        "INSERT INTO conversation (title, title_is_auto, created_ms, updated_ms, model_fingerprint,"
        " model_name, template_name, system_prompt, sampling, template_choice, kind)"
        " SELECT ?, 0, ?, ?, model_fingerprint, model_name, template_name, system_prompt, sampling,"
        " template_choice, kind FROM conversation WHERE id = ?",
        {title, now, now, id});
}

StoreResult<MessageId> copyMessage(Connection &db, const Message &message, ConversationId to,
                                   MessageId parent)
{
    // An answer that is still being written goes on in the original only.
    const MessageStatus status =
        message.status == MessageStatus::Streaming ? MessageStatus::Stopped : message.status;
    const auto copy = db.insert(
        "INSERT INTO message (conversation, parent, role, text, created_ms, status, failure, model_name,"
        " prompt_tokens, tokens, tokens_per_second, first_token_ms, thinking_ms,"
        " checksum, figures)"
        " SELECT ?, ?, role, text, created_ms, ?, failure, model_name,"
        " prompt_tokens, tokens, tokens_per_second, first_token_ms, thinking_ms, checksum, figures"
        " FROM message WHERE id = ?",
        {to, idOrNull(parent), static_cast<int>(status), message.id});
    if (!copy) {
        return copy;
    }
    const auto links =
        db.change("INSERT INTO message_attachment (message, position, attachment, name, alt_text)"
                  " SELECT ?, position, attachment, name, alt_text FROM message_attachment"
                  " WHERE message = ?",
                  {*copy, message.id});
    if (!links) {
        return passOn(links);
    }
    const auto sealed = message.status == MessageStatus::Streaming ? seal(db, *copy) : StoreResult<>();
    return sealed ? copy : StoreResult<MessageId>(passOn(sealed));
}

StoreResult<> copyState(Connection &db, StateId id, ConversationId to, MessageId message)
{
    const auto copy = db.insert(
        "INSERT INTO state (conversation, message, path_key, fingerprint, model_name, tokens,"
        " name, created_ms, bytes, checksum, shelf_item)"
        " SELECT ?, ?, path_key, fingerprint, model_name, tokens, name, created_ms, bytes, checksum,"
        " shelf_item FROM state WHERE id = ?",
        {to, idOrNull(message), id});
    if (!copy) {
        return passOn(copy);
    }
    const auto image =
        db.change("INSERT INTO state_image (state, image) SELECT ?, image FROM state_image WHERE state = ?",
                  {*copy, id});
    return image ? StoreResult<>() : StoreResult<>(passOn(image));
}

StoreResult<> copyStates(Connection &db, ConversationId from, ConversationId to, const IdMap &messages)
{
    struct Place {
        StateId id;
        MessageId message;
    };
    const auto states = db.select("SELECT id, message FROM state WHERE conversation = ? ORDER BY id", {from},
                                  [](const Row &row) {
                                      return Place{row.integer(0), row.integer(1)};
                                  });
    if (!states) {
        return passOn(states);
    }
    for (const Place &state : *states) {
        if (state.message != 0 && !messages.contains(state.message)) {
            continue;
        }
        if (const auto done = copyState(db, state.id, to, messages.value(state.message)); !done) {
            return done;
        }
    }
    return {};
}

/// \param messages parents before children
StoreResult<ConversationId> copyAll(Connection &db, ConversationId from, const QList<Message> &messages,
                                    MessageId leaf, const QString &title)
{
    const auto to = copySettings(db, from, title);
    if (!to) {
        return to;
    }
    IdMap copies;
    for (const Message &message : messages) {
        const auto copy = copyMessage(db, message, *to, copies.value(message.parent));
        if (!copy) {
            return copy;
        }
        copies.insert(message.id, *copy);
    }
    for (const Message &message : messages) {
        const auto remembered =
            db.change("UPDATE message SET active_child = ? WHERE id = ?"
                      " AND ? = (SELECT active_child FROM message WHERE id = ?)",
                      {copies.value(message.id), copies.value(message.parent), message.id, message.parent});
        if (!remembered) {
            return passOn(remembered);
        }
    }
    if (const auto done = Messages(db).setLeaf(*to, copies.value(leaf)); !done) {
        return passOn(done);
    }
    const auto states = copyStates(db, from, *to, copies);
    return states ? to : StoreResult<ConversationId>(passOn(states));
}

StoreResult<MessageId> leafOf(Connection &db, ConversationId id)
{
    const auto leaf = db.selectOne("SELECT leaf FROM conversation WHERE id = ? AND deleted_ms IS NULL", {id},
                                   [](const Row &row) { return row.integer(0); });
    if (!leaf) {
        return passOn(leaf);
    }
    return *leaf ? StoreResult<MessageId>(**leaf) : StoreResult<MessageId>(missingConversation());
}

}  // namespace

StoreResult<ConversationId> copyConversation(Connection &db, ConversationId id, const QString &title)
{
    return db.transaction([&]() -> StoreResult<ConversationId> {
        const auto leaf = leafOf(db, id);
        if (!leaf) {
            return leaf;
        }
        const auto messages = Messages(db).tree(id);
        if (!messages) {
            return passOn(messages);
        }
        const auto copy = copyAll(db, id, *messages, *leaf, title);
        const auto versions = copy ? copyVersions(db, id, *copy) : StoreResult<>();
        return versions ? copy : StoreResult<ConversationId>(passOn(versions));
    });
}

StoreResult<ConversationId> copyBranch(Connection &db, MessageId leaf, const QString &title)
{
    return db.transaction([&]() -> StoreResult<ConversationId> {
        const auto messages = Messages(db).branchTo(leaf);
        if (!messages) {
            return passOn(messages);
        }
        if (messages->isEmpty()) {
            return missingMessage();
        }
        return copyAll(db, messages->first().conversation, *messages, leaf, title);
    });
}

}  // namespace rookery
