#pragma once

#include "app/chat/message_model.h"

#include <QHash>
#include <QTimer>

#include <optional>

class StoreClient;

/// What the user is changing messages to. It stands in the model at once and in the store a moment later, so
/// that it outlives its editor, another conversation and a restart. GUI thread.
class MessageEdits
{
public:
    MessageEdits(MessageModel &messages, StoreClient &store);

    /// \param text nothing once it is sent or given up
    void set(rookery::MessageId message, const std::optional<QString> &text);
    /// Stores what isn't stored yet.
    void save();

private:
    MessageModel &m_messages;
    StoreClient &m_store;
    QTimer m_timer;
    QHash<rookery::MessageId, std::optional<QString>> m_unsaved;
};
