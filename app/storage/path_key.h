#pragma once

#include "app/storage/chat_types.h"

#include <QByteArray>

namespace rookery {

/// Fingerprint of everything that a state was computed from: template, system prompt, and every message from
/// the first to the last one fed. A state is only resumed where the branch still has its key; a change of any
/// of them gives another key, changing it back gives the same one again. Chained message by message, each by
/// its checksum (app/storage/damage.h), so that no text has to be read for it.
class PathKey
{
public:
    PathKey(const QString &templateName, const QString &systemPrompt);

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

}  // namespace rookery
