#include "app/storage/attachments.h"

#include "app/storage/private_files.h"
#include "app/storage/read_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace rookery {

namespace {

constexpr qsizetype FolderDigits = 2;
constexpr qint64 MostAttachmentBytes = qint64{1} << 30;

bool holds(const QString &path, const QByteArray &bytes)
{
    const auto there = readWholeFile(path, MostAttachmentBytes);
    return there && *there == bytes;
}

}  // namespace

QString Attachments::hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool Attachments::isContentOf(const QString &path, const QByteArray &bytes)
{
    constexpr qsizetype HashDigits = 64;
    const QString name = QFileInfo(path).fileName();
    const bool isHash =
        name.size() == HashDigits && QByteArray::fromHex(name.toLatin1()).toHex() == name.toLatin1();
    return !isHash || hashOf(bytes) == name;
}

QString Attachments::pathOf(const QString &folder, const QString &hash)
{
    return folder + u'/' + hash.left(FolderDigits) + u'/' + hash;
}

StoreResult<Attachment> Attachments::put(const QByteArray &bytes, Attachment about)
{
    about.hash = hashOf(bytes);
    about.bytes = bytes.size();
    const QString file = path(about.hash);
    if (!holds(file, bytes)) {  // missing, or changed behind our back
        if (const auto written = writeFile(file, bytes); !written) {
            return passOn(written);
        }
    }
    const auto row = m_db.change("INSERT INTO attachment (hash, mime, width, height, bytes, touched_ms)"
                                 " VALUES (?, ?, ?, ?, ?, ?)"
                                 " ON CONFLICT (hash) DO UPDATE SET touched_ms = excluded.touched_ms",
                                 {about.hash, about.mime, about.width, about.height, about.bytes,
                                  QDateTime::currentMSecsSinceEpoch()});
    if (!row) {
        return passOn(row);
    }
    return about;
}

StoreResult<> Attachments::writeFile(const QString &path, const QByteArray &bytes) const
{
    const QString folder = QFileInfo(path).path();
    if (!createPrivateFolder(folder)) {
        return storeFailure(StoreErrorCode::ReadOnly, QDir::toNativeSeparators(folder),
                            QStringLiteral("the folder can't be made"));
    }
    return writePrivateFile(path, bytes);
}

StoreResult<QByteArray> Attachments::bytes(const QString &hash) const
{
    auto bytes = readWholeFile(path(hash), MostAttachmentBytes);
    if (!bytes) {
        return missingAttachment();
    }
    if (hashOf(*bytes) != hash) {
        return damagedAttachment(QStringLiteral("its SHA-256 differs"));
    }
    return std::move(*bytes);
}

StoreResult<bool> Attachments::known(const QString &hash) const
{
    const auto row = m_db.selectOne("SELECT 1 FROM attachment WHERE hash = ?", {hash},
                                    [](const Row &found) { return found.flag(0); });
    return row ? StoreResult<bool>(row->has_value()) : StoreResult<bool>(passOn(row));
}

StoreResult<int> Attachments::collectGarbage(qint64 beforeMs)
{
    // Rows first: a crash in between leaves files without a row, which the next run finds.
    const auto dropped = m_db.change("DELETE FROM attachment WHERE touched_ms < ?"
                                     " AND hash NOT IN (SELECT attachment FROM message_attachment)"
                                     " AND hash NOT IN (SELECT attachment FROM draft_attachment)",
                                     {beforeMs});
    if (!dropped) {
        return passOn(dropped);
    }
    int removed = 0;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (file.lastModified().toMSecsSinceEpoch() >= beforeMs) {
            continue;
        }
        const auto used = known(file.fileName());
        if (!used) {
            return passOn(used);
        }
        if (!*used && QFile::remove(file.filePath())) {
            ++removed;
        }
    }
    return removed;
}

}  // namespace rookery
