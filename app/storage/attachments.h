#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"

namespace rookery {

/// The bytes of attachments: one file per content, `<folder>/ab/abcdef...`, named by SHA-256. The same
/// picture in ten messages is one file. Files are written whole, then renamed, and never changed.
class Attachments
{
public:
    Attachments(Connection &connection, const QString &folder)
        : m_db(connection)
        , m_folder(folder)
    {
    }

    /// Stores the bytes unless they are there. Link the result to a message or a draft within a day, or
    /// `collectGarbage` takes it for forgotten.
    /// \param about mime, size in pixels, name, alt text; hash and bytes are filled in
    [[nodiscard]] StoreResult<Attachment> put(const QByteArray &bytes, Attachment about);

    /// Where the bytes stand; may be called from any thread and is only arithmetic.
    static QString pathOf(const QString &folder, const QString &hash);
    QString path(const QString &hash) const { return pathOf(m_folder, hash); }

    /// The name of a content: SHA-256 in hex.
    static QString hashOf(const QByteArray &bytes);

    /// Whether a file's bytes are those that its name says. Files of other names may hold anything.
    static bool isContentOf(const QString &path, const QByteArray &bytes);

    /// The bytes, checked against the hash. \return NotFound, Damaged
    [[nodiscard]] StoreResult<QByteArray> bytes(const QString &hash) const;

    /// Deletes the files that no message and no draft uses and that were put before a time, and what an
    /// interrupted `put` left. \return how many files
    [[nodiscard]] StoreResult<int> collectGarbage(qint64 beforeMs);

private:
    StoreResult<> writeFile(const QString &path, const QByteArray &bytes) const;
    StoreResult<bool> known(const QString &hash) const;

    Connection &m_db;
    QString m_folder;
};

}  // namespace rookery
