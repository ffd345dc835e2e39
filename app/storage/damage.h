#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"

#include <QHash>

#include <chrono>

namespace rookery {

/// What is wrong with a conversation, of all its branches. SQLite notices damage only where it reads a page
/// that makes no sense; these are the cases in which it reads on with less or other text than was written.
struct ConversationDamage {
    int messages = 0;                 ///< that it should have
    int missing = 0;                  ///< of these: not there any more, or cut off from what they answer
    int changed = 0;                  ///< of these: not what was written
    QList<Attachment> pictures = {};  ///< that are attached, each once; their files are checked apart

    bool any() const noexcept { return missing > 0 || changed > 0; }
    bool operator==(const ConversationDamage &) const = default;

    /// One translated sentence: what happened and what to do.
    QString message() const;
};

/// Compares a conversation with what was noted of it when it was written: how many messages, which parents,
/// what their texts were. Reads every message once, in steps, between which the conversation may go on: what
/// comes after the first step isn't looked at.
class ConversationCheck
{
public:
    explicit ConversationCheck(ConversationId id)
        : m_id(id)
    {
    }

    /// \return whether all was looked at; NotFound
    [[nodiscard]] StoreResult<bool> goOn(Connection &db, std::chrono::nanoseconds mostTime);
    /// What was found so far.
    const ConversationDamage &damage() const { return m_damage; }

private:
    struct Place {
        MessageId id = 0;
        MessageId parent = 0;
    };

    StoreResult<> begin(Connection &db);
    static int countCutOff(const QList<Place> &messages);
    StoreResult<> lookAt(Connection &db, const Place &place);

    ConversationId m_id;
    bool m_begun = false;
    QList<Place> m_messages;
    qsizetype m_next = 0;  ///< of them
    QHash<MessageId, QList<Attachment>> m_pictures;
    ConversationDamage m_damage;
};

/// All of it in one go. \return NotFound
[[nodiscard]] StoreResult<ConversationDamage> checkConversation(Connection &db, ConversationId id);

/// The checksum of what a message says: role, text, pictures. Kept beside it once it is finished.
qint64 checksumOf(MessageRole role, const QString &text, const QStringList &pictures);

/// Notes the checksum of a message as it stands now; none while it streams.
[[nodiscard]] StoreResult<> seal(Connection &db, MessageId id);

/// The same for up to `most` finished messages that an older version wrote. \return how many
[[nodiscard]] StoreResult<int> sealOlder(Connection &db, int most);

/// One translated sentence about pictures that are missing or aren't what was attached.
QString damagedPicturesMessage(const QStringList &names);

}  // namespace rookery
