#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"

#include <QByteArray>

#include <optional>

namespace rookery {

/// Fingerprint of everything that a state was computed from: template, system prompt, and every message from
/// the first to the last one fed. A state is only resumed where the branch still has its key; a change of any
/// of them gives another key, changing it back gives the same one again. Chained message by message, each by
/// its checksum (app/storage/damage.h), so that no text has to be read for it.
class PathKey
{
public:
    PathKey(const QString &templateName, const QString &systemPrompt);
    /// To go on with one that is known.
    explicit PathKey(const QByteArray &value)
        : m_value(value)
    {
    }

    /// \param checksum of the message as it is now
    void add(qint64 checksum);
    /// Of states that a conversation was given to start from: they fit whatever its prompt is.
    static QByteArray ofGivenStart();

    const QByteArray &value() const noexcept { return m_value; }

private:
    QByteArray m_value;
};

/// The keys of states that older versions saved: chained by the texts themselves.
class OlderPathKey
{
public:
    OlderPathKey(const QString &templateName, const QString &systemPrompt);

    void add(const Message &message);
    /// Whether a key is one of these, rather than one of the above.
    static bool made(const QByteArray &key);

    const QByteArray &value() const noexcept { return m_value; }

private:
    QByteArray m_value;
};

/// The keys along a branch, from its end upwards. Reads the branch in stretches and only as far as it is
/// asked for, where the keys are kept beside the messages already: they are for one prompt of the
/// conversation and as long as no message up there changes (a trigger sees to that).
class BranchKeys
{
public:
    struct Step {
        MessageId message = 0;  ///< 0: before the first one
        QByteArray key;         ///< of the branch up to it
    };

    /// \param leaf 0 = a branch without messages
    BranchKeys(Connection &db, const Conversation &conversation, MessageId leaf);

    /// The next one further up; nothing behind the one before the first message.
    /// \return NotFound where the conversation has no such message
    [[nodiscard]] StoreResult<std::optional<Step>> next();

    /// Keeps the keys of the whole branch beside its messages. Before the first `next`.
    [[nodiscard]] StoreResult<> keep();

private:
    struct Place {
        MessageId message = 0;
        MessageId parent = 0;
        ConversationId conversation = 0;
        std::optional<qint64> checksum;  ///< none while it is written, nor where an older version wrote it
        QByteArray key;                  ///< empty = not known
        bool kept = false;               ///< the key stands beside the message
    };

    StoreResult<> begin();
    StoreResult<> readStretch();
    StoreResult<> readToKnown();

    Connection &m_db;
    ConversationId m_conversation;
    QByteArray m_start;  ///< the key before the first message
    MessageId m_above;   ///< the next to be read; 0 = none
    bool m_begun = false;
    bool m_samePrompt = false;  ///< keys beside messages are for it
    bool m_complete = false;    ///< the one before the first message was given too
    QList<Place> m_places;      ///< read and not given yet, the last of the branch first
    qsizetype m_given = 0;      ///< of them
};

}  // namespace rookery
