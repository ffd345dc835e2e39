#pragma once

#include "app/storage/chat_types.h"

#include <QByteArray>

namespace rookery {

/// Fingerprint of everything that a state was computed from: template, system prompt, and every message from
/// the first to the last one fed. A state is only resumed where the branch still has its key; a change of any
/// of them gives another key, changing it back gives the same one again. SHA-256, chained message by message.
class PathKey
{
public:
    PathKey(const QString &templateName, const QString &systemPrompt);

    void add(const Message &message);
    /// Of states that a conversation was given to start from: they fit whatever its prompt is.
    static QByteArray ofGivenStart();

    const QByteArray &value() const noexcept { return m_value; }

private:
    QByteArray m_value;
};

}  // namespace rookery
