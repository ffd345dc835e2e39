#pragma once

#include "app/common/checked_number.h"
#include "app/storage/store_error.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace rookery {

/// The row that a query stands on.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }  ///< 0 for NULL
    int number(int column) const { return m_query.value(column).toInt(); }
    double real(int column) const { return finiteOrZero(m_query.value(column).toDouble()); }
    bool flag(int column) const { return m_query.value(column).toInt() != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// Of a column cast to a BLOB: SQLite turns UTF-8 into UTF-16 far slower than Qt does.
    QString longText(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    const QSqlQuery &m_query;
};

/// 0 becomes NULL.
QVariant idOrNull(qint64 id);

/// Hands an error on.
template<typename T>
tl::unexpected<StoreError> passOn(const StoreResult<T> &failed)
{
    return tl::make_unexpected(failed.error());
}

/// One SQLite file, open. Belongs to the thread that made it. Statements are prepared once and kept.
/// Every error names the file.
class Connection
{
public:
    /// \param hurry once requested no call waits for another program's lock any more
    explicit Connection(const QString &file, std::stop_token hurry = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    enum class Access {
        Write,
        Read,
        /// Read as if nobody could ever write to it: where not even the log's index can be made beside it.
        /// What is still in the log isn't seen.
        ReadWithoutLog,
    };

    /// Connects and checks that the file can be read as a database. Writes nothing; a file that isn't there
    /// is made, for its owner alone.
    /// \param busyTimeoutMs how long a call waits for another program's lock
    [[nodiscard]] StoreResult<> open(int busyTimeoutMs, Access access = Access::Write);
    void close();

    const QString &file() const noexcept { return m_file; }

    /// Runs one statement that isn't kept, with no values; for schema and pragmas.
    [[nodiscard]] StoreResult<> execute(const QString &sql);

    /// Runs a statement and reports the rows it changed.
    [[nodiscard]] StoreResult<int> change(std::string_view sql, const QVariantList &values = {});

    /// \return the id of the row made
    [[nodiscard]] StoreResult<qint64> insert(std::string_view sql, const QVariantList &values);

    /// `map` turns each Row into a value.
    template<typename Map>
    [[nodiscard]] auto select(std::string_view sql, const QVariantList &values, Map &&map)
        -> StoreResult<QList<std::invoke_result_t<Map, const Row &>>>;

    /// The first row; nullopt where there is none.
    template<typename Map>
    [[nodiscard]] auto selectOne(std::string_view sql, const QVariantList &values, Map &&map)
        -> StoreResult<std::optional<std::invoke_result_t<Map, const Row &>>>;

    /// Runs `work`, which returns a StoreResult: all that it changes is kept, or nothing where it or the
    /// commit fails. Inside another transaction it is a part of that one. Takes the write lock at once, so
    /// that a wait for another program comes before any work.
    template<typename Work>
    auto transaction(Work &&work) -> std::invoke_result_t<Work>;

    struct Step {
        std::string_view sql;
        QVariantList values;
    };
    /// Counts what was written: a success after a failure says that the trouble is over.
    quint64 commits() const noexcept { return m_commits; }

    /// The statements in one transaction.
    [[nodiscard]] StoreResult<> changeAll(std::initializer_list<Step> steps);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    StoreResult<> begin();
    StoreResult<> end(bool keep);
    StoreResult<QSqlQuery *> run(std::string_view sql, const QVariantList &values);
    StoreResult<bool> next(QSqlQuery &query);
    template<typename Exec>
    bool waiting(const QSqlQuery &query, Exec exec) const;
    tl::unexpected<StoreError> failed(const QSqlError &error) const;

    QString m_file;
    QString m_name;
    std::stop_token m_hurry;
    int m_busyTimeoutMs = 0;
    QSqlDatabase m_database;
    std::unordered_map<std::string, QSqlQuery, TextHash, std::equal_to<>> m_prepared;
    int m_depth = 0;  ///< of transactions
    quint64 m_commits = 0;
};

template<typename Work>
auto Connection::transaction(Work &&work) -> std::invoke_result_t<Work>
{
    if (const auto begun = begin(); !begun) {
        return passOn(begun);
    }
    auto result = work();
    if (const auto ended = end(result.has_value()); result && !ended) {
        return passOn(ended);
    }
    return result;
}

template<typename Map>
auto Connection::select(std::string_view sql, const QVariantList &values, Map &&map)
    -> StoreResult<QList<std::invoke_result_t<Map, const Row &>>>
{
    auto query = run(sql, values);
    if (!query) {
        return passOn(query);
    }
    QList<std::invoke_result_t<Map, const Row &>> rows;
    for (;;) {
        const auto more = next(**query);
        if (!more) {
            return passOn(more);
        }
        if (!*more) {
            return rows;
        }
        rows.push_back(map(Row(**query)));
    }
}

template<typename Map>
auto Connection::selectOne(std::string_view sql, const QVariantList &values, Map &&map)
    -> StoreResult<std::optional<std::invoke_result_t<Map, const Row &>>>
{
    auto query = run(sql, values);
    if (!query) {
        return passOn(query);
    }
    const auto found = next(**query);
    if (!found) {
        return passOn(found);
    }
    std::optional<std::invoke_result_t<Map, const Row &>> value;
    if (*found) {
        value = map(Row(**query));
        (*query)->finish();  // an open read would hold the write-ahead log back
    }
    return value;
}

}  // namespace rookery
