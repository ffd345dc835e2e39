#include "app/storage/messages.h"

#include "app/common/text_limits.h"
#include "app/storage/attachment_rows.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

// The columns that messageOf reads, of a message m.
#define ROOKERY_MESSAGE_COLUMNS                                                                              \
    " m.id, m.conversation, m.parent, m.role, CAST(m.text AS BLOB), m.created_ms, m.status, m.failure, "     \
    "m.model_name,"                                                                                          \
    " m.prompt_tokens, m.tokens, m.tokens_per_second, m.first_token_ms, m.thinking_ms, m.edit,"              \
    " (SELECT count(*) FROM message s WHERE s.conversation = m.conversation AND s.parent IS m.parent"        \
    "  AND s.deleted_ms IS NULL AND s.id < m.id),"                                                           \
    " (SELECT count(*) FROM message s WHERE s.conversation = m.conversation AND s.parent IS m.parent"        \
    "  AND s.deleted_ms IS NULL) "

Message messageOf(const Row &row)
{
    Message message;
    message.id = row.integer(0);
    message.conversation = row.integer(1);
    message.parent = row.integer(2);
    message.role =
        static_cast<MessageRole>(choiceWithin(row.number(3), 0, static_cast<int>(MessageRole::Assistant), 0));
    message.text = row.longText(4);
    message.createdMs = row.integer(5);
    message.status = static_cast<MessageStatus>(
        choiceWithin(row.number(6), 0, static_cast<int>(MessageStatus::Failed), 0));
    message.failure = row.text(7).left(MostOfSentence);
    message.modelName = row.text(8).left(MostOfName);
    message.stats = {.promptTokens = row.number(9),
                     .tokens = row.number(10),
                     .tokensPerSecond = row.real(11),
                     .firstTokenMs = row.real(12),
                     .thinkingMs = row.real(13)};
    if (!row.isNull(14)) {
        message.edit = typedText(row.text(14));
    }
    message.siblingIndex = row.number(15);
    message.siblings = row.number(16);
    return message;
}

StoreResult<QList<Message>> withAttachments(Connection &db, StoreResult<QList<Message>> messages)
{
    if (!messages || messages->isEmpty()) {
        return messages;
    }
    // Both a branch and a tree come in the order of their ids.
    const auto attachments = attachmentsBetween(db, messages->first().id, messages->last().id);
    if (!attachments) {
        return passOn(attachments);
    }
    for (Message &message : *messages) {
        message.attachments = attachments->value(message.id);
    }
    return messages;
}

}  // namespace

StoreResult<> Messages::change(std::string_view sql, const QVariantList &values)
{
    const auto changed = m_db.change(sql, values);
    if (!changed) {
        return passOn(changed);
    }
    return *changed == 0 ? StoreResult<>(missingMessage()) : StoreResult<>();
}

StoreResult<> Messages::touch(MessageId id)
{
    return change(
        "UPDATE conversation SET updated_ms = ? WHERE id = (SELECT conversation FROM message WHERE id = ?)",
        {QDateTime::currentMSecsSinceEpoch(), id});
}

StoreResult<MessageId> Messages::insert(const NewMessage &message)
{
    const auto fits = m_db.selectOne(
        "SELECT ? = 0 OR EXISTS (SELECT 1 FROM message WHERE id = ? AND conversation = c.id"
        " AND deleted_ms IS NULL) FROM conversation c WHERE id = ? AND deleted_ms IS NULL",
        {message.parent, message.parent, message.conversation}, [](const Row &row) { return row.flag(0); });
    if (!fits) {
        return passOn(fits);
    }
    if (!*fits) {
        return missingConversation();
    }
    if (!**fits) {
        return missingMessage();
    }
    const qint64 created = message.createdMs != 0 ? message.createdMs : QDateTime::currentMSecsSinceEpoch();
    return m_db.insert(
        "INSERT INTO message (conversation, parent, role, text, created_ms, status, model_name)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        {message.conversation, idOrNull(message.parent), static_cast<int>(message.role), message.text,
         created, static_cast<int>(message.status), message.modelName});
}

StoreResult<Message> Messages::add(const NewMessage &message)
{
    return m_db.transaction([&]() -> StoreResult<Message> {
        const auto id = insert(message);
        if (!id) {
            return passOn(id);
        }
        if (const auto done = addMessageAttachments(m_db, *id, message.attachments); !done) {
            return passOn(done);
        }
        if (const auto done = seal(m_db, *id); !done) {
            return passOn(done);
        }
        if (const auto done = lengthen(message.conversation, message.parent, *id); !done) {
            return passOn(done);
        }
        if (const auto done = touch(*id); !done) {
            return passOn(done);
        }
        if (message.clearsDraft) {
            const auto done = m_db.changeAll({
                {"UPDATE conversation SET draft = '' WHERE id = ?", {message.conversation}},
                {"DELETE FROM draft_attachment WHERE conversation = ?", {message.conversation}},
            });
            if (!done) {
                return passOn(done);
            }
        }
        if (message.clearsEdit != 0) {
            const auto done =
                m_db.change("UPDATE message SET edit = NULL WHERE id = ?", {message.clearsEdit});
            if (!done) {
                return passOn(done);
            }
        }
        return get(*id);
    });
}

StoreResult<Messages::Turn> Messages::addTurn(const NewMessage &question, const QString &modelName)
{
    return m_db.transaction([&]() -> StoreResult<Turn> {
        auto asked = add(question);
        if (!asked) {
            return passOn(asked);
        }
        auto answered = addAnswer(question.conversation, asked->id, modelName);
        if (!answered) {
            return passOn(answered);
        }
        return Turn{std::move(*asked), std::move(*answered)};
    });
}

StoreResult<Message> Messages::addAnswer(ConversationId conversation, MessageId question,
                                         const QString &modelName)
{
    NewMessage answer;
    answer.conversation = conversation;
    answer.parent = question;
    answer.role = MessageRole::Assistant;
    answer.status = MessageStatus::Streaming;
    answer.modelName = modelName;
    return add(answer);
}

StoreResult<QList<Message>> Messages::addAnswers(ConversationId conversation, MessageId question,
                                                 const QString &modelName, int count)
{
    return m_db.transaction([&]() -> StoreResult<QList<Message>> {
        QList<MessageId> ids;
        for (int i = 0; i < count; ++i) {
            const auto added = addAnswer(conversation, question, modelName);
            if (!added) {
                return passOn(added);
            }
            ids.append(added->id);
        }
        if (const auto shown = show(ids.first()); !shown) {
            return passOn(shown);
        }
        QList<Message> answers;
        for (const MessageId id : std::as_const(ids)) {  // now each knows how many there are
            auto answer = get(id);
            if (!answer) {
                return passOn(answer);
            }
            answers.append(std::move(*answer));
        }
        return answers;
    });
}

StoreResult<MessageId> Messages::addFinished(const FinishedMessage &message)
{
    return m_db.transaction([&]() -> StoreResult<MessageId> {
        const NewMessage &what = message.what;
        const MessageStats &stats = message.stats;
        const auto id = m_db.insert(
            "INSERT INTO message (conversation, parent, role, text, created_ms, status, failure, model_name,"
            " prompt_tokens, tokens, tokens_per_second, first_token_ms, thinking_ms)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {what.conversation, idOrNull(what.parent), static_cast<int>(what.role), what.text, what.createdMs,
             static_cast<int>(what.status), message.failure, what.modelName, stats.promptTokens, stats.tokens,
             stats.tokensPerSecond, stats.firstTokenMs, stats.thinkingMs});
        if (!id) {
            return id;
        }
        const auto linked = addMessageAttachments(m_db, *id, what.attachments);
        const auto sealed = linked ? seal(m_db, *id) : linked;
        return sealed ? id : StoreResult<MessageId>(passOn(sealed));
    });
}

StoreResult<> Messages::append(MessageId id, const QString &piece)
{
    return change("UPDATE message SET text = text || ?, checksum = NULL WHERE id = ?", {piece, id});
}

StoreResult<> Messages::setText(MessageId id, const QString &text)
{
    return m_db.transaction([&]() -> StoreResult<> {
        const auto done = change("UPDATE message SET text = ?, checksum = NULL WHERE id = ?", {text, id});
        return done ? seal(m_db, id) : done;
    });
}

StoreResult<> Messages::resume(MessageId id)
{
    return change("UPDATE message SET status = ?, failure = '', checksum = NULL WHERE id = ?",
                  {static_cast<int>(MessageStatus::Streaming), id});
}

StoreResult<> Messages::finish(MessageId id, MessageStatus status, const MessageStats &stats,
                               const QString &failure)
{
    return m_db.transaction([&]() -> StoreResult<> {
        const auto done = change("UPDATE message SET status = ?, failure = ?, prompt_tokens = ?, tokens = ?,"
                                 " tokens_per_second = ?, first_token_ms = ?, thinking_ms = ? WHERE id = ?",
                                 {static_cast<int>(status), failure, stats.promptTokens, stats.tokens,
                                  stats.tokensPerSecond, stats.firstTokenMs, stats.thinkingMs, id});
        const auto sealed = done ? seal(m_db, id) : done;
        return sealed ? touch(id) : sealed;
    });
}

StoreResult<> Messages::setFigures(MessageId id, const QByteArray &packed)
{
    return change("UPDATE message SET figures = ? WHERE id = ?",
                  {packed.isEmpty() ? QVariant() : QVariant(packed), id});
}

StoreResult<QByteArray> Messages::figures(MessageId id) const
{
    const auto found = m_db.selectOne("SELECT figures FROM message WHERE id = ? AND deleted_ms IS NULL", {id},
                                      [](const Row &row) { return row.bytes(0); });
    if (!found) {
        return passOn(found);
    }
    return *found ? StoreResult<QByteArray>(**found) : StoreResult<QByteArray>(missingMessage());
}

StoreResult<> Messages::setEdit(MessageId id, const std::optional<QString> &text)
{
    return change("UPDATE message SET edit = ? WHERE id = ?", {text ? QVariant(*text) : QVariant(), id});
}

StoreResult<> Messages::setAltText(MessageId id, int position, const QString &text)
{
    return change("UPDATE message_attachment SET alt_text = ? WHERE message = ? AND position = ?",
                  {text, id, position});
}

StoreResult<Message> Messages::get(MessageId id) const
{
    auto found = m_db.selectOne("SELECT" ROOKERY_MESSAGE_COLUMNS
                                "FROM message m WHERE m.id = ? AND deleted_ms IS NULL",
                                {id}, messageOf);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return missingMessage();
    }
    auto attachments = messageAttachments(m_db, id);
    if (!attachments) {
        return passOn(attachments);
    }
    (*found)->attachments = std::move(*attachments);
    return std::move(**found);
}

StoreResult<QList<Message>> Messages::branch(ConversationId conversation) const
{
    const auto leaf = leafOf(conversation);
    return leaf ? branchTo(*leaf) : StoreResult<QList<Message>>(passOn(leaf));
}

StoreResult<QList<Message>> Messages::branchTo(MessageId leaf, int most) const
{
    // Here and below: parents are older than their children, so that no damage leads in a circle.
    auto branch = m_db.select("WITH RECURSIVE step (id) AS (SELECT ? UNION ALL"
                              " SELECT parent FROM step JOIN message USING (id) WHERE parent < id LIMIT ?)"
                              " SELECT" ROOKERY_MESSAGE_COLUMNS "FROM step JOIN message m ON m.id = step.id"
                              " WHERE m.deleted_ms IS NULL",
                              {leaf, most}, messageOf);
    if (branch) {
        // SQLite would copy all texts to sort them, which takes longer than to read them.
        std::ranges::sort(*branch, {}, &Message::id);
    }
    return withAttachments(m_db, std::move(branch));
}

StoreResult<QList<Message>> Messages::branchEnd(ConversationId conversation) const
{
    const auto leaf = leafOf(conversation);
    auto end = leaf ? branchTo(*leaf, EndOfBranch) : passOn(leaf);
    if (!end || end->isEmpty() || end->first().parent == 0) {
        return end;
    }
    const auto pictured = picturesBefore(m_db, conversation, end->first().id);
    if (!pictured) {
        return passOn(pictured);
    }
    if (*pictured) {
        return branchTo(*leaf);
    }
    // With the question that its first answer is of.
    const auto question = std::ranges::find(*end, MessageRole::User, &Message::role);
    if (question != end->end()) {
        end->erase(end->begin(), question);
    }
    return end;
}

StoreResult<QList<Message>> Messages::tree(ConversationId conversation) const
{
    // A child is always made after its parent, so ids are in the wanted order.
    return withAttachments(m_db,
                           m_db.select("SELECT" ROOKERY_MESSAGE_COLUMNS "FROM message m"
                                       " WHERE m.conversation = ? AND m.deleted_ms IS NULL ORDER BY m.id",
                                       {conversation}, messageOf));
}

StoreResult<QList<MessageId>> Messages::siblings(MessageId id) const
{
    return m_db.select("SELECT s.id FROM message m JOIN message s"
                       " ON s.conversation = m.conversation AND s.parent IS m.parent"
                       " WHERE m.id = ? AND s.deleted_ms IS NULL ORDER BY s.id",
                       {id}, [](const Row &row) { return row.integer(0); });
}

StoreResult<MessageId> Messages::deepestLeaf(MessageId id) const
{
    const auto leaf = m_db.selectOne(
        "WITH RECURSIVE step (id, depth) AS (SELECT ?, 0 UNION ALL"
        " SELECT coalesce((SELECT c.id FROM message c"
        "   WHERE c.id = p.active_child AND c.id > p.id AND c.deleted_ms IS NULL),"
        "  (SELECT max(c.id) FROM message c WHERE c.parent = p.id AND c.id > p.id AND c.deleted_ms IS NULL)),"
        "  depth + 1 FROM step JOIN message p ON p.id = step.id)"
        " SELECT id FROM step WHERE id IS NOT NULL ORDER BY depth DESC LIMIT 1",
        {id}, [](const Row &row) { return row.integer(0); });
    return leaf ? StoreResult<MessageId>(leaf->value_or(id)) : StoreResult<MessageId>(passOn(leaf));
}

StoreResult<MessageId> Messages::show(MessageId id)
{
    return m_db.transaction([&]() -> StoreResult<MessageId> {
        const auto message = get(id);
        if (!message) {
            return passOn(message);
        }
        const auto leaf = deepestLeaf(id);
        if (!leaf) {
            return leaf;
        }
        const auto shown = setLeaf(message->conversation, *leaf);
        return shown ? leaf : StoreResult<MessageId>(passOn(shown));
    });
}

StoreResult<> Messages::setLeaf(ConversationId conversation, MessageId leaf)
{
    return m_db.transaction([&]() -> StoreResult<> {
        const auto set =
            m_db.change("UPDATE conversation SET leaf = ? WHERE id = ? AND (? = 0 OR EXISTS"
                        " (SELECT 1 FROM message m WHERE m.id = ? AND m.conversation = conversation.id"
                        "  AND m.deleted_ms IS NULL))",
                        {leaf, conversation, leaf, leaf});
        if (!set) {
            return passOn(set);
        }
        if (*set == 0) {
            return missingMessage();
        }
        const auto remembered = m_db.change(
            "WITH RECURSIVE step (id, child) AS (SELECT parent, id FROM message WHERE id = ? UNION ALL"
            " SELECT parent, message.id FROM step JOIN message ON message.id = step.id"
            " WHERE step.id < step.child)"
            " UPDATE message SET active_child = step.child FROM step"
            " WHERE message.id = step.id AND message.active_child <> step.child",
            {leaf});
        return remembered ? StoreResult<>() : StoreResult<>(passOn(remembered));
    });
}

/// Behind the leaf all above already remember the way to it.
StoreResult<> Messages::lengthen(ConversationId conversation, MessageId parent, MessageId id)
{
    const auto remembered = m_db.change("UPDATE message SET active_child = ? WHERE id = ?"
                                        " AND id = (SELECT leaf FROM conversation WHERE conversation.id = ?)",
                                        {id, parent, conversation});
    if (!remembered) {
        return passOn(remembered);
    }
    if (*remembered == 0) {
        return setLeaf(conversation, id);
    }
    const auto set = m_db.change("UPDATE conversation SET leaf = ? WHERE id = ?", {id, conversation});
    return set ? StoreResult<>() : StoreResult<>(passOn(set));
}

StoreResult<RemovedMessage> Messages::remove(MessageId id)
{
    return m_db.transaction([&]() -> StoreResult<RemovedMessage> {
        const auto message = get(id);
        if (!message) {
            return passOn(message);
        }
        const auto leaf = leafOf(message->conversation);
        if (!leaf) {
            return passOn(leaf);
        }
        const auto hidden = m_db.change(
            "WITH RECURSIVE under (id) AS (SELECT ? UNION ALL"
            " SELECT m.id FROM under JOIN message m ON m.parent = under.id"
            " WHERE m.id > under.id AND m.deleted_ms IS NULL)"
            " UPDATE message SET deleted_by = ?, deleted_ms = ? WHERE id IN (SELECT id FROM under)",
            {id, id, QDateTime::currentMSecsSinceEpoch()});
        if (!hidden) {
            return passOn(hidden);
        }
        const auto shownStill = m_db.selectOne("SELECT 1 FROM message WHERE id = ? AND deleted_ms IS NULL",
                                               {*leaf}, [](const Row &row) { return row.flag(0); });
        if (!shownStill) {
            return passOn(shownStill);
        }
        if (*shownStill || *leaf == 0) {
            return RemovedMessage{id, *leaf};
        }
        const auto parent = parentShown(*message);
        const auto sibling = parent ? newestChild(message->conversation, *parent) : parent;
        if (!sibling) {
            return passOn(sibling);
        }
        const auto next = *sibling == 0 ? parent : deepestLeaf(*sibling);
        if (!next) {
            return passOn(next);
        }
        const auto shown = setLeaf(message->conversation, *next);
        return shown ? StoreResult<RemovedMessage>(RemovedMessage{id, *leaf})
                     : StoreResult<RemovedMessage>(passOn(shown));
    });
}

StoreResult<> Messages::restore(const RemovedMessage &removed)
{
    return m_db.transaction([&]() -> StoreResult<> {
        const auto back =
            change("UPDATE message SET deleted_by = NULL, deleted_ms = NULL WHERE deleted_by = ?",
                   {removed.message});
        if (!back) {
            return back;
        }
        const auto message = get(removed.message);
        if (!message) {
            return passOn(message);
        }
        return setLeaf(message->conversation, removed.leaf);
    });
}

StoreResult<int> Messages::recover()
{
    return m_db.transaction([&]() -> StoreResult<int> {
        const auto cutOff = m_db.select("SELECT id FROM message WHERE status = 1", {},
                                        [](const Row &row) { return row.integer(0); });
        if (!cutOff) {
            return passOn(cutOff);
        }
        for (const MessageId id : *cutOff) {
            const auto done = change("UPDATE message SET status = ? WHERE id = ?",
                                     {static_cast<int>(MessageStatus::Stopped), id});
            if (const auto sealed = done ? seal(m_db, id) : done; !sealed) {
                return passOn(sealed);
            }
        }
        return static_cast<int>(cutOff->size());
    });
}

StoreResult<MessageId> Messages::leafOf(ConversationId conversation) const
{
    const auto leaf = m_db.selectOne("SELECT leaf FROM conversation WHERE id = ? AND deleted_ms IS NULL",
                                     {conversation}, [](const Row &row) { return row.integer(0); });
    if (!leaf) {
        return passOn(leaf);
    }
    return *leaf ? StoreResult<MessageId>(**leaf) : StoreResult<MessageId>(missingConversation());
}

/// 0 also where damage made one of it that can't be.
StoreResult<MessageId> Messages::parentShown(const Message &message) const
{
    const auto parent = m_db.selectOne(
        "SELECT id FROM message WHERE id = ? AND id < ? AND conversation = ? AND deleted_ms IS NULL",
        {message.parent, message.id, message.conversation}, [](const Row &row) { return row.integer(0); });
    return parent ? StoreResult<MessageId>(parent->value_or(0)) : StoreResult<MessageId>(passOn(parent));
}

StoreResult<MessageId> Messages::newestChild(ConversationId conversation, MessageId parent) const
{
    const auto child =
        m_db.selectOne("SELECT id FROM message WHERE conversation = ? AND parent IS ?"
                       " AND deleted_ms IS NULL ORDER BY id DESC LIMIT 1",
                       {conversation, idOrNull(parent)}, [](const Row &row) { return row.integer(0); });
    return child ? StoreResult<MessageId>(child->value_or(0)) : StoreResult<MessageId>(passOn(child));
}

}  // namespace rookery
