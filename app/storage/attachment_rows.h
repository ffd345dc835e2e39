#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"

#include <QHash>

namespace rookery {

// Which attachments belong to what, in order. The bytes are the business of Attachments.

[[nodiscard]] StoreResult<QList<Attachment>> draftAttachments(Connection &db, ConversationId conversation);
/// \return NotFound for one that was not put before
[[nodiscard]] StoreResult<> setDraftAttachments(Connection &db, ConversationId conversation,
                                                const QList<Attachment> &attachments);

[[nodiscard]] StoreResult<QList<Attachment>> messageAttachments(Connection &db, MessageId message);
/// Of all messages of a conversation that have any.
[[nodiscard]] StoreResult<QHash<MessageId, QList<Attachment>>>
attachmentsByMessage(Connection &db, ConversationId conversation);
/// Of all messages with ids from `first` to `last`, also of other conversations.
[[nodiscard]] StoreResult<QHash<MessageId, QList<Attachment>>>
attachmentsBetween(Connection &db, MessageId first, MessageId last);
/// Whether a conversation has any in messages older than one.
[[nodiscard]] StoreResult<bool> picturesBefore(Connection &db, ConversationId conversation,
                                               MessageId message);
/// \return NotFound for one that was not put before
[[nodiscard]] StoreResult<> addMessageAttachments(Connection &db, MessageId message,
                                                  const QList<Attachment> &attachments);

}  // namespace rookery
