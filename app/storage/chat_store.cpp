#include "app/storage/chat_store.h"

#include "app/storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rookery {

namespace {

constexpr qint64 RemovedKeptMs = qint64{10} * 60 * 1000;
constexpr qint64 UnusedKeptMs = qint64{24} * 60 * 60 * 1000;
constexpr qint64 PagesFreedAtOnce = 16'384;  // 64 MB

StoreResult<> makeFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return storeFailure(StoreErrorCode::CannotOpen, QDir::toNativeSeparators(folder));
    }
    return {};
}

}  // namespace

ChatStore::ChatStore(const QString &file, const StoreOptions &options)
    : m_db(file)
    , m_conversations(m_db)
    , m_messages(m_db)
    , m_states(m_db, options.states)
    , m_attachments(m_db, attachmentFolder(file))
    , m_search(m_db)
{
}

StoreResult<std::unique_ptr<ChatStore>> ChatStore::open(const QString &file, const StoreOptions &options)
{
    if (const auto made = makeFolder(file); !made) {
        return passOn(made);
    }
    const auto header = readFileHeader(file);
    if (!header) {
        return passOn(header);
    }
    const int latest = static_cast<int>(migrations().size());
    if (const auto ours = checkHeader(*header, latest, file); !ours) {
        return passOn(ours);
    }
    std::unique_ptr<ChatStore> store(new ChatStore(file, options));
    if (const auto prepared = store->prepare(header->empty, options.busyTimeoutMs); !prepared) {
        return passOn(prepared);
    }
    return store;
}

StoreResult<> ChatStore::prepare(bool empty, int busyTimeoutMs)
{
    if (const auto opened = m_db.open(busyTimeoutMs); !opened) {
        return opened;
    }
    if (empty) {
        // Free pages can be given back later only if the file is made for it.
        if (const auto done = m_db.execute(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")); !done) {
            return done;
        }
    }
    if (const auto done = m_db.execute(QStringLiteral("PRAGMA foreign_keys = ON")); !done) {
        return done;
    }
    // Before the log mode is set, so that the file's own header has the version and the mark from the start.
    if (const auto done = migrate(m_db, migrations()); !done) {
        return done;
    }
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA journal_size_limit = 16777216", "PRAGMA secure_delete = FAST"}) {
        if (const auto done = m_db.execute(QString::fromLatin1(pragma)); !done) {
            return done;
        }
    }
    const auto recovered = m_messages.recover();
    return recovered ? StoreResult<>() : StoreResult<>(passOn(recovered));
}

StoreResult<QString> ChatStore::setAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString target = file + QStringLiteral(".damaged-") + stamp;
    // The log first: a database without it is merely older, a new database with a foreign log would be
    // damaged.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        QFile part(file + suffix);
        if (part.exists() && !part.rename(target + suffix)) {
            return storeFailure(StoreErrorCode::ReadOnly, QDir::toNativeSeparators(file), part.errorString());
        }
    }
    return target;
}

QString ChatStore::attachmentFolder(const QString &file)
{
    return QFileInfo(file).absolutePath() + QStringLiteral("/attachments");
}

StoreResult<> ChatStore::tidy(qint64 now)
{
    if (const auto purged = m_conversations.purgeRemoved(now - RemovedKeptMs); !purged) {
        return purged;
    }
    if (const auto collected = m_attachments.collectGarbage(now - UnusedKeptMs); !collected) {
        return passOn(collected);
    }
    if (const auto done = giveSpaceBack(); !done) {
        return done;
    }
    return m_db.execute(QStringLiteral("PRAGMA optimize"));
}

StoreResult<> ChatStore::giveSpaceBack()
{
    return m_db.transaction([&]() -> StoreResult<> {
        const auto free =
            m_db.selectOne("PRAGMA freelist_count", {}, [](const Row &row) { return row.integer(0); });
        if (!free) {
            return passOn(free);
        }
        // The pragma frees a page each time it is stepped, and a QSqlQuery steps it once.
        for (qint64 page = std::min(free->value_or(0), PagesFreedAtOnce); page > 0; --page) {
            if (const auto freed = m_db.execute(QStringLiteral("PRAGMA incremental_vacuum")); !freed) {
                return freed;
            }
        }
        return {};
    });
}

StoreResult<> ChatStore::check()
{
    const auto finding =
        m_db.selectOne("PRAGMA quick_check(1)", {}, [](const Row &row) { return row.text(0); });
    if (!finding) {
        return passOn(finding);
    }
    if (*finding != QStringLiteral("ok")) {
        return storeFailure(StoreErrorCode::Corrupt, QDir::toNativeSeparators(file()),
                            finding->value_or(QString()));
    }
    return {};
}

StoreResult<> ChatStore::backUp(const QString &target)
{
    const auto copied = m_db.change("VACUUM INTO ?", {target});
    return copied ? StoreResult<>() : StoreResult<>(passOn(copied));
}

}  // namespace rookery
