#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"

namespace rookery {

/// A new conversation with the settings, all messages that aren't removed, attachments and states of another.
[[nodiscard]] StoreResult<ConversationId> copyConversation(Connection &db, ConversationId id,
                                                           const QString &title);

/// The same with only the messages from the first to `leaf`, and the states along them.
[[nodiscard]] StoreResult<ConversationId> copyBranch(Connection &db, MessageId leaf, const QString &title);

}  // namespace rookery
