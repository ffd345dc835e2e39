#include "app/storage/sqlite.h"

#include "app/storage/private_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); an extended code has one in its low byte.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

/// For which SQLite itself waits for a lock, unaware of any hurry.
constexpr int SliceMs = 50;

StoreErrorCode codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case Busy:
    case Locked:
        return StoreErrorCode::Locked;
    case Perm:
    case ReadOnly:
        return StoreErrorCode::ReadOnly;
    case IoError:
        return StoreErrorCode::ReadFailed;
    case Corrupt:
        return StoreErrorCode::Corrupt;
    case Full:
        return StoreErrorCode::DiskFull;
    case CantOpen:
        return StoreErrorCode::CannotOpen;
    case NotADatabase:
        return StoreErrorCode::NotOurs;
    default:
        return StoreErrorCode::Failed;
    }
}

// Qt's driver writes a null string as NULL; for the store both are the empty text.
QVariant bindable(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull()) {
        return QStringLiteral("");
    }
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
}

}  // namespace

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

Connection::Connection(const QString &file, std::stop_token hurry)
    : m_file(file)
    , m_name(QStringLiteral("rookery-store-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_hurry(std::move(hurry))
{
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    m_prepared.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
}

StoreResult<> Connection::open(int busyTimeoutMs, Access access)
{
    close();
    m_busyTimeoutMs = busyTimeoutMs;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QStringList options = {QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(std::min(busyTimeoutMs, SliceMs))};
    QString name = m_file;
    if (access == Access::Write) {
        createPrivateFile(m_file);  // SQLite gives its log and index the same rights
    } else {
        options += QStringLiteral("QSQLITE_OPEN_READONLY");
    }
    if (access == Access::ReadWithoutLog) {
        options += QStringLiteral("QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()).toEncoded()) +
               QStringLiteral("?immutable=1");
    }
    m_database.setConnectOptions(options.join(u';'));
    m_database.setDatabaseName(name);
    if (!m_database.open()) {
        return failed(m_database.lastError());
    }
    return execute(QStringLiteral("PRAGMA schema_version"));  // opening alone reads nothing
}

StoreResult<> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!waiting(query, [&] { return query.exec(sql); })) {
        return failed(query.lastError());
    }
    return {};
}

StoreResult<int> Connection::change(std::string_view sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query) {
        return passOn(query);
    }
    m_commits += m_depth == 0 ? 1 : 0;
    return (*query)->numRowsAffected();
}

StoreResult<qint64> Connection::insert(std::string_view sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query) {
        return passOn(query);
    }
    return (*query)->lastInsertId().toLongLong();
}

StoreResult<> Connection::changeAll(std::initializer_list<Step> steps)
{
    return transaction([&]() -> StoreResult<> {
        for (const Step &step : steps) {
            if (const auto done = change(step.sql, step.values); !done) {
                return passOn(done);
            }
        }
        return {};
    });
}

StoreResult<> Connection::begin()
{
    const auto begun = execute(m_depth == 0 ? QStringLiteral("BEGIN IMMEDIATE")
                                            : QStringLiteral("SAVEPOINT level%1").arg(m_depth));
    if (begun) {
        ++m_depth;
    }
    return begun;
}

StoreResult<> Connection::end(bool keep)
{
    --m_depth;
    const QString level = QString::number(m_depth);
    if (keep) {
        const auto kept =
            execute(m_depth == 0 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE level") + level);
        if (kept) {
            m_commits += m_depth == 0 ? 1 : 0;
            return kept;
        }
        // A failed commit leaves the transaction open; undo it, or everything after would be part of it.
        (void)execute(m_depth == 0 ? QStringLiteral("ROLLBACK")
                                   : QStringLiteral("ROLLBACK TO level") + level);
        return kept;
    }
    // A full disk may have rolled back by itself; then this fails, and that is fine.
    (void)execute(m_depth == 0 ? QStringLiteral("ROLLBACK") : QStringLiteral("ROLLBACK TO level") + level);
    return {};
}

StoreResult<QSqlQuery *> Connection::run(std::string_view sql, const QVariantList &values)
{
    auto place = m_prepared.find(sql);
    if (place == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql))) {
            return failed(query.lastError());
        }
        place = m_prepared.emplace(std::string(sql), std::move(query)).first;
    }
    QSqlQuery &query = place->second;
    for (qsizetype index = 0; index < values.size(); ++index) {
        query.bindValue(static_cast<int>(index), bindable(values[index]));
    }
    if (!waiting(query, [&query] { return query.exec(); })) {
        return failed(query.lastError());
    }
    return &query;
}

StoreResult<bool> Connection::next(QSqlQuery &query)
{
    if (query.next()) {
        return true;
    }
    // next() is also false when reading fails half-way: a short list must not pass for the whole one.
    if (query.lastError().isValid()) {
        return failed(query.lastError());
    }
    return false;
}

/// Where another program has the lock, again and again. Only what begins anything meets one: a transaction
/// has it from its beginning.
template<typename Exec>
bool Connection::waiting(const QSqlQuery &query, Exec exec) const
{
    QElapsedTimer waited;
    waited.start();
    while (!exec()) {
        const bool again = m_depth == 0 && codeOf(query.lastError()) == StoreErrorCode::Locked &&
                           waited.elapsed() < m_busyTimeoutMs && !m_hurry.stop_requested();
        if (!again) {
            return false;
        }
    }
    return true;
}

tl::unexpected<StoreError> Connection::failed(const QSqlError &error) const
{
    return storeFailure(codeOf(error), QDir::toNativeSeparators(m_file), error.text());
}

}  // namespace rookery
