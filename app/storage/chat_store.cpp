#include "app/storage/chat_store.h"

#include "app/storage/migrations.h"
#include "app/storage/private_files.h"

#include <QCoreApplication>
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

constexpr int OlderSealedAtOnce = 500;

// Stands beside the database while a program has it open. Found at opening with no log beside it, it says
// that the log of a program that was killed is gone: SQLite makes one at opening and takes it away only when
// it closes the file, after this mark.
QString openMark(const QString &file)
{
    return file + QStringLiteral("-open");
}

StoreResult<> makeFolder(const QString &file, bool mayMake)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!mayMake && !QFileInfo(folder).isDir()) {
        return storeFailure(StoreErrorCode::CannotOpen, QDir::toNativeSeparators(folder));
    }
    if (QFileInfo(folder).isDir()) {
        makeDataPrivate(folder);
        return {};
    }
    if (!createPrivateFolder(folder)) {
        return storeFailure(StoreErrorCode::CannotOpen, QDir::toNativeSeparators(folder));
    }
    return {};
}

}  // namespace

ChatStore::ChatStore(const QString &file, const StoreOptions &options)
    : m_db(file, options.hurry)
    , m_conversations(m_db)
    , m_messages(m_db)
    , m_states(m_db, options.states)
    , m_texts(m_db)
    , m_attachments(m_db, attachmentFolder(file))
    , m_search(m_db)
{
}

StoreResult<std::unique_ptr<ChatStore>> ChatStore::open(const QString &file, const StoreOptions &options)
{
    if (const auto made = makeFolder(file, options.makesFolder); !made) {
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
    store->m_warnings.logLost = !header->empty && QFileInfo::exists(openMark(file)) &&
                                !QFileInfo::exists(file + QStringLiteral("-wal"));
    if (const auto prepared = store->prepare(header->empty, options.busyTimeoutMs); !prepared) {
        return passOn(prepared);
    }
    return store;
}

ChatStore::~ChatStore()
{
    if (m_marked) {
        QFile::remove(openMark(file()));
    }
}

StoreResult<> ChatStore::prepare(bool empty, int busyTimeoutMs)
{
    auto done = m_db.open(busyTimeoutMs);
    if (done) {
        done = upgrade(empty);
    }
    // CannotOpen: neither can the log be made beside the file.
    const bool cantBeWritten = !done && (done.error().code == StoreErrorCode::ReadOnly ||
                                         done.error().code == StoreErrorCode::CannotOpen);
    return cantBeWritten && !empty && QFileInfo(file()).isReadable() ? openForReading(busyTimeoutMs) : done;
}

StoreResult<> ChatStore::openForReading(int busyTimeoutMs)
{
    m_warnings.readOnly = true;
    auto opened = m_db.open(busyTimeoutMs, Connection::Access::Read);
    if (!opened) {
        m_warnings.logUnread = QFileInfo(file() + QStringLiteral("-wal")).size() > 0;
        opened = m_db.open(busyTimeoutMs, Connection::Access::ReadWithoutLog);
    }
    if (!opened) {
        return opened;
    }
    const auto version =
        m_db.selectOne("PRAGMA user_version", {}, [](const Row &row) { return row.number(0); });
    if (!version) {
        return passOn(version);
    }
    if (version->value_or(0) != static_cast<int>(migrations().size())) {
        return storeFailure(StoreErrorCode::ReadOnly, QDir::toNativeSeparators(file()),
                            QStringLiteral("of an older version, and can't be brought to this one"));
    }
    return {};
}

StoreResult<> ChatStore::upgrade(bool empty)
{
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
    if (!recovered) {
        return passOn(recovered);
    }
    m_marked = createPrivateFile(openMark(file()));
    return {};
}

QString StoreWarnings::message(const QString &file) const
{
    const QString shown = QDir::toNativeSeparators(file);
    QStringList sentences;
    if (logLost) {
        sentences += QCoreApplication::translate(
                         "StoreWarnings", "The newest changes are missing: %1, in which they were, is gone. "
                                          "To get them back, quit Rookery and put that file back.")
                         .arg(shown + QStringLiteral("-wal"));
    }
    if (readOnly) {
        sentences +=
            QCoreApplication::translate("StoreWarnings",
                                        "%1 can't be written: everything can be read, and nothing is saved. "
                                        "Allow writing to it and its folder, then start Rookery again.")
                .arg(shown);
    }
    if (logUnread) {
        sentences += QCoreApplication::translate("StoreWarnings",
                                                 "The newest changes, in %1, can't be read until then.")
                         .arg(shown + QStringLiteral("-wal"));
    }
    return sentences.join(u' ');
}

StoreResult<QString> ChatStore::setAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString target = file + QStringLiteral(".damaged-") + stamp;
    // The log first: a database without it is merely older, a new database with a foreign log would be
    // damaged.
    QFile::remove(openMark(file));
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
    if (m_warnings.readOnly) {
        return {};
    }
    if (const auto purged = m_conversations.purgeRemoved(now - RemovedKeptMs); !purged) {
        return purged;
    }
    if (const auto collected = m_attachments.collectGarbage(now - UnusedKeptMs); !collected) {
        return passOn(collected);
    }
    if (const auto done = giveSpaceBack(); !done) {
        return done;
    }
    for (auto sealed = StoreResult<int>(OlderSealedAtOnce); *sealed == OlderSealedAtOnce;) {
        sealed = sealOlder(m_db, OlderSealedAtOnce);
        if (!sealed) {
            return passOn(sealed);
        }
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
    if (QFileInfo::exists(target)) {
        return storeFailure(StoreErrorCode::BadInput, QDir::toNativeSeparators(target),
                            QStringLiteral("there is such a file already"));
    }
    createPrivateFile(target);  // SQLite goes on with an empty one
    const auto copied = m_db.change("VACUUM INTO ?", {target});
    return copied ? StoreResult<>() : StoreResult<>(passOn(copied));
}

}  // namespace rookery
