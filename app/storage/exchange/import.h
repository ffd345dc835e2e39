#pragma once

#include "app/storage/chat_store.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace rookery {

/// A conversation on its way from a file into the store, in slices, so that a long one doesn't keep the
/// store from other work. Reading and decoding need no store and belong on another thread:
///
///     auto import = ConversationImport::read(json);
///     while (!import->complete()) {
///         import->prepare();                              // on any thread
///         import->addSlice(store);                        // on the store's, one transaction
///     }
///     import->finish(store);                              // now it is in the list
///
/// Until `finish` the conversation is hidden like a removed one, so what an end of the program leaves is
/// purged by the store's housekeeping. One thread at a time.
class ConversationImport
{
public:
    /// Reads what `exportJson` wrote. The bytes may come from anybody: all is checked, but the pictures'
    /// bytes, which `prepare` checks. \return BadInput with what is wrong in `detail`
    [[nodiscard]] static StoreResult<ConversationImport> read(const QByteArray &json);

    qsizetype messages() const noexcept { return m_messages.size(); }
    qsizetype added() const noexcept { return m_added; }
    bool complete() const noexcept { return m_added == m_messages.size(); }

    /// Chooses the next slice and decodes its pictures. \return BadInput
    [[nodiscard]] StoreResult<> prepare();
    /// Adds the prepared slice. \return as Messages::addFinished
    [[nodiscard]] StoreResult<> addSlice(ChatStore &store);
    /// Shows the conversation. \pre complete()
    [[nodiscard]] StoreResult<ConversationId> finish(ChatStore &store);
    /// Takes out what was added.
    [[nodiscard]] StoreResult<> abandon(ChatStore &store);

private:
    struct Picture {
        QByteArray bytes;
        Attachment about;
    };

    ConversationImport() = default;
    StoreResult<> readMessages(const QJsonObject &json);
    StoreResult<QByteArray> decoded(const QString &hash) const;
    StoreResult<ConversationId> begin(ChatStore &store) const;

    Conversation m_like;
    QList<FinishedMessage> m_messages;  ///< with the file's own numbers as parents
    QList<qint64> m_numbers;            ///< of the messages in the file
    QJsonObject m_files;                ///< base64 by hash
    qint64 m_leaf = 0;                  ///< a number of the file
    qsizetype m_added = 0;
    qsizetype m_slice = 0;               ///< messages prepared
    QHash<QString, Picture> m_pictures;  ///< of the slice
    QHash<qint64, MessageId> m_ids;
    ConversationId m_id = 0;
};

/// All of it at once. On an error nothing is added. \return BadInput with what is wrong in `detail`
[[nodiscard]] StoreResult<ConversationId> importJson(ChatStore &store, const QByteArray &json);

}  // namespace rookery
