#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"

namespace rookery {

/// The conversations and what is set for each of them.
class Conversations
{
public:
    explicit Conversations(Connection &connection)
        : m_db(connection)
    {
    }

    /// An empty one. `like` gives title, pin, model, template, system prompt, sampling and draft text; the
    /// rest is set by the store.
    [[nodiscard]] StoreResult<ConversationId> create(const Conversation &like = {});

    /// Pinned ones first, then the last changed; without removed ones.
    [[nodiscard]] StoreResult<QList<ConversationSummary>> list() const;

    /// \return NotFound also for a removed one
    [[nodiscard]] StoreResult<Conversation> get(ConversationId id) const;

    /// Whether there ever was one of that id, as far as the file knows: an id from elsewhere that there never
    /// was is of a newer file.
    [[nodiscard]] StoreResult<bool> everMade(ConversationId id) const;

    /// The user's choice of a title.
    [[nodiscard]] StoreResult<> rename(ConversationId id, const QString &title);
    /// A title made from the text. Keeps one that the user chose.
    [[nodiscard]] StoreResult<> suggestTitle(ConversationId id, const QString &title);
    [[nodiscard]] StoreResult<> setPinned(ConversationId id, bool pinned);
    [[nodiscard]] StoreResult<> setModel(ConversationId id, const QString &fingerprint, const QString &name);
    [[nodiscard]] StoreResult<> setTemplate(ConversationId id, const QString &templateName);
    [[nodiscard]] StoreResult<> setSystemPrompt(ConversationId id, const QString &prompt);
    [[nodiscard]] StoreResult<> setTemplateChoice(ConversationId id, const QString &json);
    [[nodiscard]] StoreResult<> setSampling(ConversationId id, const QString &json);
    /// What is typed and attached, not sent. Doesn't move the conversation in the list.
    [[nodiscard]] StoreResult<> setDraft(ConversationId id, const QString &text,
                                         const QList<Attachment> &attachments = {});

    /// Hides it until `restore` or `purge`.
    [[nodiscard]] StoreResult<> remove(ConversationId id);
    [[nodiscard]] StoreResult<> restore(ConversationId id);
    /// Deletes it for good, with its messages and all its states. Only after `remove`.
    [[nodiscard]] StoreResult<> purge(ConversationId id);
    /// `purge` for those removed before a time, and the removed messages of all others.
    [[nodiscard]] StoreResult<> purgeRemoved(qint64 beforeMs);

    /// A copy with all branches, states and settings. `title` is the copy's.
    [[nodiscard]] StoreResult<ConversationId> duplicate(ConversationId id, const QString &title);
    /// A new conversation that holds the branch from the start to `message`, with the states along it.
    [[nodiscard]] StoreResult<ConversationId> fork(MessageId message, const QString &title);

private:
    StoreResult<> set(ConversationId id, std::string_view sql, const QVariantList &values);

    Connection &m_db;
};

}  // namespace rookery
