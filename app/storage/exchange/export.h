#pragma once

#include "app/storage/chat_store.h"

#include <QByteArray>

namespace rookery {

/// The branch shown, for reading: a heading per message, the text as it is, pictures as their alt text.
[[nodiscard]] StoreResult<QByteArray> exportMarkdown(ChatStore &store, ConversationId id);

/// The whole conversation with all branches, settings and pictures, for ConversationImport; without states,
/// which belong to a model. One JSON object: `format` "rookery.conversation", `version` 1, the settings,
/// `messages` (parents before children, `id` and `parent` are numbers within the file), `leaf`, `files`
/// (base64 by SHA-256).
[[nodiscard]] StoreResult<QByteArray> exportJson(ChatStore &store, ConversationId id);

/// Writes a state's image as a file that the engine and `rookery-cli --state-in` read.
[[nodiscard]] StoreResult<> exportState(ChatStore &store, StateId id, const QString &file);

}  // namespace rookery
