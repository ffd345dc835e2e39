#include "app/storage/conversations.h"

#include "app/common/text_limits.h"
#include "app/storage/attachment_rows.h"
#include "app/storage/copy_branch.h"

#include <QDateTime>

namespace rookery {

namespace {

/// All of it but for what was made to stand the window still: it is put together and hashed with each change.
QString promptText(const QString &stored)
{
    return static_cast<std::size_t>(stored.size()) > MostTyped ? fieldText(stored) : stored;
}

Conversation conversationOf(const Row &row)
{
    Conversation conversation;
    conversation.id = row.integer(0);
    conversation.title = row.text(1).left(MostOfName);
    conversation.titleIsAuto = row.flag(2);
    conversation.createdMs = row.integer(3);
    conversation.updatedMs = row.integer(4);
    conversation.pinned = row.flag(5);
    conversation.modelFingerprint = row.text(6);
    conversation.modelName = row.text(7).left(MostOfName);
    conversation.templateName = row.text(8).left(MostOfName);
    conversation.systemPrompt = promptText(row.text(9));
    conversation.sampling = row.text(10);
    conversation.draft = typedText(row.text(11));
    conversation.leaf = row.integer(12);
    conversation.templateChoice = row.text(13);
    return conversation;
}

ConversationSummary summaryOf(const Row &row)
{
    return {.id = row.integer(0),
            .title = row.text(1).left(MostOfName),
            .createdMs = row.integer(2),
            .updatedMs = row.integer(3),
            .pinned = row.flag(4),
            .hasDraft = row.flag(5),
            .empty = row.flag(6),
            .end = row.text(7)};
}

}  // namespace

StoreResult<ConversationId> Conversations::create(const Conversation &like)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return m_db.insert("INSERT INTO conversation (title, title_is_auto, created_ms, updated_ms, pinned,"
                       " model_fingerprint, model_name, template_name, system_prompt, sampling, draft,"
                       " template_choice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {like.title, like.titleIsAuto, now, now, like.pinned, like.modelFingerprint,
                        like.modelName, like.templateName, like.systemPrompt, like.sampling, like.draft,
                        like.templateChoice});
}

StoreResult<QList<ConversationSummary>> Conversations::list() const
{
    return m_db.select(
        "SELECT id, title, created_ms, updated_ms, pinned,"
        " draft <> '' OR EXISTS (SELECT 1 FROM draft_attachment d WHERE d.conversation = c.id),"
        " leaf = 0, (SELECT substr(text, CASE instr(text, '</think>') WHEN 0 THEN 1"
        " ELSE instr(text, '</think>') + 8 END, 200) FROM message WHERE message.id = c.leaf)"
        " FROM conversation c WHERE kind = 0 AND deleted_ms IS NULL"
        " ORDER BY pinned DESC, updated_ms DESC, id DESC",
        {}, summaryOf);
}

StoreResult<Conversation> Conversations::get(ConversationId id) const
{
    auto found =
        m_db.selectOne("SELECT id, title, title_is_auto, created_ms, updated_ms, pinned,"
                       " model_fingerprint, model_name, template_name, system_prompt, sampling, draft, leaf,"
                       " template_choice"
                       " FROM conversation WHERE id = ? AND kind = 0 AND deleted_ms IS NULL",
                       {id}, conversationOf);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return missingConversation();
    }
    auto attachments = draftAttachments(m_db, id);
    if (!attachments) {
        return passOn(attachments);
    }
    (*found)->draftAttachments = std::move(*attachments);
    return std::move(**found);
}

StoreResult<bool> Conversations::everMade(ConversationId id) const
{
    const auto last = m_db.selectOne("SELECT seq FROM sqlite_sequence WHERE name = 'conversation'", {},
                                     [](const Row &row) { return row.integer(0); });
    return last ? StoreResult<bool>(id <= last->value_or(0)) : StoreResult<bool>(passOn(last));
}

StoreResult<> Conversations::set(ConversationId id, std::string_view sql, const QVariantList &values)
{
    const auto changed = m_db.change(sql, values + QVariantList{id});
    if (!changed) {
        return passOn(changed);
    }
    return *changed == 0 ? StoreResult<>(missingConversation()) : StoreResult<>();
}

StoreResult<> Conversations::rename(ConversationId id, const QString &title)
{
    return set(id, "UPDATE conversation SET title = ?, title_is_auto = 0 WHERE id = ?", {title});
}

StoreResult<> Conversations::suggestTitle(ConversationId id, const QString &title)
{
    const auto done =
        m_db.change("UPDATE conversation SET title = ? WHERE id = ? AND title_is_auto = 1", {title, id});
    return done ? StoreResult<>() : StoreResult<>(passOn(done));
}

StoreResult<> Conversations::setPinned(ConversationId id, bool pinned)
{
    return set(id, "UPDATE conversation SET pinned = ? WHERE id = ?", {pinned});
}

StoreResult<> Conversations::setModel(ConversationId id, const QString &fingerprint, const QString &name)
{
    return set(id, "UPDATE conversation SET model_fingerprint = ?, model_name = ? WHERE id = ?",
               {fingerprint, name});
}

StoreResult<> Conversations::setTemplate(ConversationId id, const QString &templateName)
{
    return set(id, "UPDATE conversation SET template_name = ? WHERE id = ?", {templateName});
}

StoreResult<> Conversations::setSystemPrompt(ConversationId id, const QString &prompt)
{
    return set(id, "UPDATE conversation SET system_prompt = ? WHERE id = ?", {prompt});
}

StoreResult<> Conversations::setTemplateChoice(ConversationId id, const QString &json)
{
    return set(id, "UPDATE conversation SET template_choice = ? WHERE id = ?", {json});
}

StoreResult<> Conversations::setSampling(ConversationId id, const QString &json)
{
    return set(id, "UPDATE conversation SET sampling = ? WHERE id = ?", {json});
}

StoreResult<> Conversations::setDraft(ConversationId id, const QString &text,
                                      const QList<Attachment> &attachments)
{
    return m_db.transaction([&]() -> StoreResult<> {
        if (const auto done = set(id, "UPDATE conversation SET draft = ? WHERE id = ?", {text}); !done) {
            return done;
        }
        return setDraftAttachments(m_db, id, attachments);
    });
}

StoreResult<> Conversations::remove(ConversationId id)
{
    return set(id, "UPDATE conversation SET deleted_ms = ? WHERE deleted_ms IS NULL AND id = ?",
               {QDateTime::currentMSecsSinceEpoch()});
}

StoreResult<> Conversations::restore(ConversationId id)
{
    return set(id, "UPDATE conversation SET deleted_ms = NULL WHERE id = ?", {});
}

StoreResult<> Conversations::purge(ConversationId id)
{
    return set(id, "DELETE FROM conversation WHERE deleted_ms IS NOT NULL AND id = ?", {});
}

StoreResult<> Conversations::purgeRemoved(qint64 beforeMs)
{
    return m_db.changeAll({
        {"DELETE FROM conversation WHERE deleted_ms < ?", {beforeMs}},
        // Automatic states of messages that go are of no use to anybody; named ones stay, without a place.
        {"DELETE FROM state WHERE name = '' AND message IN (SELECT id FROM message WHERE deleted_ms < ?)",
         {beforeMs}},
        {"DELETE FROM message WHERE deleted_ms < ?", {beforeMs}},
    });
}

StoreResult<ConversationId> Conversations::duplicate(ConversationId id, const QString &title)
{
    return copyConversation(m_db, id, title);
}

StoreResult<ConversationId> Conversations::fork(MessageId message, const QString &title)
{
    return copyBranch(m_db, message, title);
}

}  // namespace rookery
