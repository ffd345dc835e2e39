#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/damage.h"
#include "app/storage/sqlite.h"

namespace rookery {

/// The messages, a tree per conversation. An edit or a regeneration adds a sibling, so nothing is
/// overwritten. The conversation's leaf says which branch is shown; each message remembers the child shown
/// last, so that coming back to a branch shows it as it was left.
class Messages
{
public:
    explicit Messages(Connection &connection)
        : m_db(connection)
    {
    }

    /// Adds a message, which becomes the conversation's leaf, and moves the conversation to the top.
    /// \return it as stored; NotFound where conversation, parent or an attachment isn't there
    [[nodiscard]] StoreResult<Message> add(const NewMessage &message);

    /// A question and the empty streaming answer under it, in one transaction.
    struct Turn {
        Message question;
        Message answer;
    };
    [[nodiscard]] StoreResult<Turn> addTurn(const NewMessage &question, const QString &modelName);
    /// Empty streaming answers to a question, in one transaction; the first one is shown. \param question
    /// 0 = they begin the conversation
    [[nodiscard]] StoreResult<QList<Message>> addAnswers(ConversationId conversation, MessageId question,
                                                         const QString &modelName, int count);

    /// Adds one of many, and nothing else: the leaf and the conversation's time stay, and neither the
    /// conversation nor the parent is looked for. \return NotFound where an attachment isn't there
    [[nodiscard]] StoreResult<MessageId> addFinished(const FinishedMessage &message);

    /// Adds to the end of a message. Cheap enough for several times a second.
    [[nodiscard]] StoreResult<> append(MessageId id, const QString &piece);
    [[nodiscard]] StoreResult<> setText(MessageId id, const QString &text);
    /// Makes a finished answer stream again, for "continue".
    [[nodiscard]] StoreResult<> resume(MessageId id);
    /// Ends streaming. \param failure the sentence shown, for Failed
    [[nodiscard]] StoreResult<> finish(MessageId id, MessageStatus status, const MessageStats &stats,
                                       const QString &failure = {});
    /// What the model expected at each token of it, packed (app/runtime/token_records.h); empty where that
    /// isn't known.
    [[nodiscard]] StoreResult<> setFigures(MessageId id, const QByteArray &packed);
    [[nodiscard]] StoreResult<QByteArray> figures(MessageId id) const;
    /// What the user is changing a message to; nothing once that is sent or given up.
    [[nodiscard]] StoreResult<> setEdit(MessageId id, const std::optional<QString> &text);
    /// What the picture at a place of the message shows.
    [[nodiscard]] StoreResult<> setAltText(MessageId id, int position, const QString &text);

    [[nodiscard]] StoreResult<Message> get(MessageId id) const;
    /// The branch shown, first message first.
    [[nodiscard]] StoreResult<QList<Message>> branch(ConversationId conversation) const;
    /// From the first message to `leaf`. \param most only so many of the last ones: the first of them tells
    /// by its parent whether there are more before it; -1 = all
    [[nodiscard]] StoreResult<QList<Message>> branchTo(MessageId leaf, int most = -1) const;
    /// The end of the branch shown, at most `EndOfBranch` messages, beginning with a question where there is
    /// one; all of it where there are pictures before, since what a model is told depends on them.
    [[nodiscard]] StoreResult<QList<Message>> branchEnd(ConversationId conversation) const;
    static constexpr int EndOfBranch = 32;  ///< more than a window shows at once
    /// All messages of a conversation that aren't removed, parents before children.
    [[nodiscard]] StoreResult<QList<Message>> tree(ConversationId conversation) const;
    /// Ids of the messages with the same parent, itself included, oldest first.
    [[nodiscard]] StoreResult<QList<MessageId>> siblings(MessageId id) const;
    /// The end of the branch that was shown last under a message; itself where it has no children.
    [[nodiscard]] StoreResult<MessageId> deepestLeaf(MessageId id) const;

    /// Whether the conversation still is what was written, all its branches.
    [[nodiscard]] StoreResult<ConversationDamage> check(ConversationId conversation) const
    {
        return checkConversation(m_db, conversation);
    }
    /// The same in steps. \copydoc ConversationCheck::goOn
    [[nodiscard]] StoreResult<bool> goOn(ConversationCheck &check, std::chrono::nanoseconds mostTime) const
    {
        return check.goOn(m_db, mostTime);
    }

    /// Shows the branch through a message, to where it was last shown. \return the new leaf
    [[nodiscard]] StoreResult<MessageId> show(MessageId id);
    /// Shows the branch that ends with `leaf` (0 = nothing), so that the next message goes under it.
    [[nodiscard]] StoreResult<> setLeaf(ConversationId conversation, MessageId leaf);

    /// Hides a message with all under it. Where it was shown, a sibling's branch is shown instead, or it ends
    /// with the parent.
    [[nodiscard]] StoreResult<RemovedMessage> remove(MessageId id);
    [[nodiscard]] StoreResult<> restore(const RemovedMessage &removed);

    /// Streaming messages of a program that ended become Stopped and keep their text. \return how many
    [[nodiscard]] StoreResult<int> recover();

private:
    StoreResult<Message> addAnswer(ConversationId conversation, MessageId question, const QString &modelName);
    StoreResult<MessageId> insert(const NewMessage &message);
    StoreResult<> lengthen(ConversationId conversation, MessageId parent, MessageId id);
    StoreResult<MessageId> leafOf(ConversationId conversation) const;
    StoreResult<MessageId> parentShown(const Message &message) const;
    StoreResult<MessageId> newestChild(ConversationId conversation, MessageId parent) const;
    StoreResult<> change(std::string_view sql, const QVariantList &values);
    StoreResult<> touch(MessageId id);

    Connection &m_db;
};

}  // namespace rookery
