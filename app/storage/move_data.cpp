#include "app/storage/move_data.h"

#include "app/common/data_folder.h"
#include "app/storage/private_files.h"
#include "app/storage/sqlite.h"
#include "app/text/error_text.h"
#include "engine/file/readable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <span>
#include <utility>

namespace rookery {

namespace {

constexpr qint64 ChunkBytes = 1 << 20;
constexpr double SmallestProgress = 0.005;

struct Entry {
    QString path;  ///< within the folder
    qint64 bytes = 0;
};

const QString SettingsName = QStringLiteral("settings.ini");

QString clean(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : canonical;
}

bool isWithin(const QString &folder, const QString &other)
{
    return (clean(folder) + u'/').startsWith(clean(other) + u'/');
}

bool isNote(const QString &path)
{
    return path == QLatin1String(MovedToName) || path == QLatin1String(MovedFromName) ||
           path == QLatin1String(MovingName);
}

/// Of one running program or one folder: not moved.
bool staysBehind(const QString &path)
{
    return isNote(path) || path == QStringLiteral("rookery.lock") ||
           path == QStringLiteral("rookery.db-open") || path.endsWith(QStringLiteral(".ini.lock"));
}

/// What never changes once it has its name, so that two names may share it.
bool neverChanges(const QString &path)
{
    return path.startsWith(QStringLiteral("attachments/")) ||
           (path.startsWith(QStringLiteral("models/")) && !path.endsWith(QStringLiteral(".part")));
}

QList<Entry> entriesOf(const QString &folder)
{
    QList<Entry> entries;
    const QDir top(folder);
    // A link to a folder, such as models on another disk, is one entry.
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        const QFileInfo file = all.fileInfo();
        const QString path = top.relativeFilePath(all.filePath());
        if (!staysBehind(path) && (file.isSymLink() || file.isFile())) {
            entries.append({path, file.isSymLink() ? 0 : file.size()});
        }
    }
    std::ranges::sort(entries, {}, &Entry::path);
    return entries;
}

/// Removes the folders of a path within `top` that are empty, innermost first; never `top` itself.
void removeEmpty(const QDir &top, const QString &path)
{
    for (QString folder = QFileInfo(path).path(); folder != QStringLiteral(".");
         folder = QFileInfo(folder).path()) {
        if (!top.rmdir(folder)) {
            return;
        }
    }
}

/// The nearest folder above that exists.
QString existingAbove(const QString &folder)
{
    QFileInfo info(QDir::cleanPath(QDir(folder).absolutePath()));
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath()) {
        info = QFileInfo(info.absolutePath());
    }
    return info.absoluteFilePath();
}

bool sameDisk(const QString &from, const QString &to)
{
    struct stat a = {};
    struct stat b = {};
    return ::stat(QFile::encodeName(from).constData(), &a) == 0 &&
           ::stat(QFile::encodeName(existingAbove(to)).constData(), &b) == 0 && a.st_dev == b.st_dev;
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return synced;
}

StoreResult<> writeNote(const QString &folder, const char *note, const QString &names)
{
    const auto written =
        writePrivateFile(QDir(folder).filePath(QLatin1String(note)), (clean(names) + u'\n').toUtf8());
    if (written && !syncFolder(folder)) {
        return storeFailure(StoreErrorCode::ReadFailed, QDir::toNativeSeparators(folder));
    }
    return written;
}

StoreResult<> removeNote(const QString &folder, const char *note)
{
    const QString file = QDir(folder).filePath(QLatin1String(note));
    if ((QFile::exists(file) && !QFile::remove(file)) || !syncFolder(folder)) {
        return storeFailure(StoreErrorCode::ReadOnly, QDir::toNativeSeparators(file));
    }
    return {};
}

QString note(const QString &folder, const char *name)
{
    return QString::fromStdString(movedFolder(folder.toStdString(), name).string());
}

/// Copies one folder's files into another, remembering what it made.
class Copier
{
public:
    Copier(const QString &from, const QString &to, const std::stop_token &stop,
           const std::function<void(double)> &progressed)
        : m_from(from)
        , m_to(to)
        , m_stop(stop)
        , m_progressed(progressed)
        , m_sameDisk(sameDisk(from, to))
    {
    }

    StoreResult<> copyAll(const QList<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            m_total += 2 * entry.bytes;  // copied, then compared
        }
        for (const Entry &entry : entries) {
            if (const auto copied = copy(entry); !copied) {
                return copied;
            }
        }
        return {};
    }

    void takeOut() const
    {
        for (const QString &path : m_made) {
            QFile::remove(m_to.filePath(path));
            removeEmpty(m_to, path);
        }
    }

private:
    StoreResult<> copy(const Entry &entry)
    {
        const QString source = m_from.filePath(entry.path);
        const QString target = m_to.filePath(entry.path);
        if (!createPrivateFolder(QFileInfo(target).path())) {
            return storeFailure(StoreErrorCode::ReadOnly, QDir::toNativeSeparators(QFileInfo(target).path()));
        }
        QFile::remove(target);  // of a move that was cut off
        m_made.append(entry.path);
        const QByteArray sourceName = QFile::encodeName(source);
        const QByteArray targetName = QFile::encodeName(target);
        if (QFileInfo(source).isSymLink()) {
            std::error_code error;
            std::filesystem::copy_symlink(sourceName.toStdString(), targetName.toStdString(), error);
            return error ? failed(target, QString::fromStdString(error.message())) : StoreResult<>();
        }
        if (m_sameDisk && neverChanges(entry.path) &&
            ::link(sourceName.constData(), targetName.constData()) == 0) {
            advance(2 * entry.bytes);
            return {};
        }
        const auto copied = copyBytes(source, target);
        return copied ? compare(source, target) : copied;
    }

    StoreResult<> copyBytes(const QString &source, const QString &target)
    {
        auto from = openedForReading(source);
        if (!from) {
            return passOn(from);
        }
        QFile to(target);
        if (!createPrivateFile(target) || !to.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            return failed(target, to.errorString());
        }
        for (;;) {
            const auto chunk = next(*from, source);
            if (!chunk) {
                return passOn(chunk);
            }
            if (chunk->isEmpty()) {
                break;
            }
            if (to.write(*chunk) != chunk->size()) {
                return failed(target, to.errorString());
            }
            advance(chunk->size());
        }
        return ::fsync(to.handle()) == 0 ? StoreResult<>() : failed(target, QStringLiteral("fsync"));
    }

    StoreResult<> compare(const QString &source, const QString &target)
    {
        auto from = openedForReading(source);
        auto to = from ? openedForReading(target) : StoreResult<ReadableFile>(passOn(from));
        if (!to) {
            return passOn(to);
        }
        for (;;) {
            const auto expected = next(*from, source);
            const auto copied = expected ? next(*to, target) : expected;
            if (!copied) {
                return passOn(copied);
            }
            if (*copied != *expected) {
                return failed(target, QStringLiteral("the copy differs"));
            }
            if (copied->isEmpty()) {
                return {};
            }
            advance(copied->size());
        }
    }

    StoreResult<ReadableFile> openedForReading(const QString &file) const
    {
        auto opened = ReadableFile::open(QFile::encodeName(file).toStdString());
        if (!opened) {
            return passOn(failed(file, rookery::told(opened.error().reason)));
        }
        return std::move(*opened);
    }

    /// The next chunk; empty at the end.
    StoreResult<QByteArray> next(ReadableFile &file, const QString &name) const
    {
        if (m_stop.stop_requested()) {
            return storeFailure(StoreErrorCode::Cancelled, QDir::toNativeSeparators(m_from.path()));
        }
        QByteArray chunk(ChunkBytes, Qt::Uninitialized);
        const auto bytes = file.read(
            std::as_writable_bytes(std::span(chunk.data(), static_cast<std::size_t>(chunk.size()))));
        if (!bytes) {
            return passOn(failed(name, rookery::told(bytes.error().reason)));
        }
        chunk.truncate(static_cast<qsizetype>(*bytes));
        return chunk;
    }

    StoreResult<> failed(const QString &file, const QString &detail) const
    {
        std::error_code error;
        const auto space = std::filesystem::space(QFile::encodeName(m_to.path()).toStdString(), error);
        const bool full = !error && space.available < static_cast<std::uintmax_t>(ChunkBytes);
        return storeFailure(full ? StoreErrorCode::DiskFull : StoreErrorCode::ReadFailed,
                            QDir::toNativeSeparators(file), detail);
    }

    void advance(qint64 bytes)
    {
        m_done += bytes;
        const double fraction = m_total > 0 ? static_cast<double>(m_done) / static_cast<double>(m_total) : 1;
        if (fraction - m_told >= SmallestProgress || fraction >= 1) {
            m_told = fraction;
            m_progressed(fraction);
        }
    }

    QDir m_from;
    QDir m_to;
    const std::stop_token &m_stop;
    const std::function<void(double)> &m_progressed;
    bool m_sameDisk;
    QStringList m_made;
    qint64 m_total = 0;
    qint64 m_done = 0;
    double m_told = 0;
};

QVariant withFolder(const QVariant &value, const QString &from, const QString &to)
{
    const auto moved = [&](const QString &text) {
        return text == from || text.startsWith(from + u'/') ? to + text.mid(from.size()) : text;
    };
    switch (value.typeId()) {
    case QMetaType::QString:
        return moved(value.toString());
    case QMetaType::QStringList: {
        QStringList texts = value.toStringList();
        std::ranges::transform(texts, texts.begin(), moved);
        return texts;
    }
    case QMetaType::QVariantMap: {
        QVariantMap map;
        const QVariantMap old = value.toMap();
        for (auto entry = old.begin(); entry != old.end(); ++entry) {
            map.insert(moved(entry.key()), withFolder(entry.value(), from, to));
        }
        return map;
    }
    case QMetaType::QVariantList: {
        QVariantList list;
        for (const QVariant &item : value.toList()) {
            list.append(withFolder(item, from, to));
        }
        return list;
    }
    default:
        return value;
    }
}

/// The files that the settings name, such as the models used last.
StoreResult<> moveSettings(const QString &from, const QString &to)
{
    const QString file = QDir(to).filePath(SettingsName);
    if (!QFile::exists(file)) {
        return {};
    }
    QSettings settings(file, QSettings::IniFormat);
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        if (const QVariant moved = withFolder(value, from, to); moved != value) {
            settings.setValue(key, moved);
        }
    }
    settings.sync();
    return settings.status() == QSettings::NoError
               ? StoreResult<>()
               : storeFailure(StoreErrorCode::ReadFailed, QDir::toNativeSeparators(file));
}

tl::unexpected<StoreError> badTarget(const QString &sentence)
{
    return storeFailure(StoreErrorCode::BadTarget, sentence);
}

}  // namespace

StoreResult<> checkMove(const QString &from, const QString &to)
{
    const QString shown = QDir::toNativeSeparators(to);
    if (to.isEmpty() || !QDir::isAbsolutePath(to)) {
        return badTarget(QCoreApplication::translate("MoveData", "Choose a folder of this computer."));
    }
    if (isWithin(to, from) || isWithin(from, to)) {
        return badTarget(QCoreApplication::translate(
                             "MoveData", "%1 and the data folder are one within the other. Choose a folder "
                                         "beside it.")
                             .arg(shown));
    }
    const QFileInfo target(to);
    if (target.exists() && !target.isDir()) {
        return badTarget(
            QCoreApplication::translate("MoveData", "%1 is a file. Choose a folder.").arg(shown));
    }
    const QString origin = clean(from);
    const bool ours = note(to, MovingName) == origin || note(to, MovedFromName) == origin;
    QStringList there =
        QDir(to).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    there.removeIf(staysBehind);
    if (target.exists() && !ours && !there.isEmpty()) {
        return badTarget(
            QCoreApplication::translate("MoveData", "%1 is not empty. Choose an empty folder, or a new one.")
                .arg(shown));
    }
    const QString above = existingAbove(to);
    if (!QFileInfo(above).isWritable()) {
        return storeFailure(StoreErrorCode::ReadOnly, QDir::toNativeSeparators(above));
    }
    qint64 needed = 0;
    const bool same = sameDisk(from, to);
    for (const Entry &entry : entriesOf(from)) {
        needed += same && neverChanges(entry.path) ? 0 : entry.bytes;
    }
    std::error_code error;
    const auto space = std::filesystem::space(QFile::encodeName(above).toStdString(), error);
    if (!error && space.available < static_cast<std::uintmax_t>(needed)) {
        return storeFailure(StoreErrorCode::DiskFull, shown, QStringLiteral("needs %1 bytes").arg(needed));
    }
    return {};
}

StoreResult<> copyData(const QString &from, const QString &to, const std::stop_token &stop,
                       const std::function<void(double)> &progressed)
{
    if (const auto possible = checkMove(from, to); !possible) {
        return possible;
    }
    if (!createPrivateFolder(to)) {
        return storeFailure(StoreErrorCode::ReadOnly, QDir::toNativeSeparators(to));
    }
    if (const auto marked = writeNote(to, MovingName, from); !marked) {
        return marked;
    }
    Copier copier(clean(from), to, stop, progressed);
    auto done = copier.copyAll(entriesOf(clean(from)));
    if (done) {
        done = moveSettings(clean(from), clean(to));
    }
    if (!done) {
        copier.takeOut();
        (void)removeNote(to, MovingName);
        QDir().rmdir(to);
        return done;
    }
    syncFolder(to);
    return {};
}

StoreResult<> switchData(const QString &start, const QString &from, const QString &to)
{
    // Until a note says otherwise `from` counts; each step alone leaves one folder that counts and is whole.
    auto done = writeNote(to, MovedFromName, from);
    if (done) {
        done = removeNote(to, MovedToName);
    }
    if (done) {
        done = removeNote(to, MovingName);
    }
    if (done) {
        done = writeNote(from, MovedToName, to);
    }
    if (done && clean(start) != clean(from) && clean(start) != clean(to)) {
        done = writeNote(start, MovedToName, to);
    }
    return done;
}

void finishMove(const QString &folder)
{
    const QString old = note(folder, MovedFromName);
    if (old.isEmpty()) {
        return;
    }
    // Only where the old folder agrees: its data may be the one that counts.
    if (note(old, MovedToName) == clean(folder) && clean(old) != clean(folder)) {
        const QDir here(folder);
        const QDir there(old);
        for (const Entry &entry : entriesOf(old)) {
            const QFileInfo mine(here.filePath(entry.path));
            const bool database = entry.path.startsWith(QStringLiteral("rookery.db"));
            if (mine.exists() || mine.isSymLink() || database) {
                QFile::remove(there.filePath(entry.path));
                removeEmpty(there, entry.path);
            }
        }
    }
    (void)removeNote(folder, MovedFromName);
}

}  // namespace rookery
