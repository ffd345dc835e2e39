#pragma once

#include "app/storage/chat_types.h"
#include "app/storage/sqlite.h"

namespace rookery {

/// Finds text in titles and messages, any part of a word, without regard to case.
class Search
{
public:
    explicit Search(Connection &connection)
        : m_db(connection)
    {
    }

    /// Titles first, then messages, newest first, at most `limit` of each. Terms are parted by white space
    /// and must all occur, in any order. Nothing is special in them. A query without terms finds nothing.
    [[nodiscard]] StoreResult<QList<SearchHit>> find(const QString &query, int limit = 100) const;

private:
    Connection &m_db;
};

/// One line of `text` around the first place where a term occurs, and where the terms are in it.
struct Snippet {
    QString text;
    QList<MatchRange> matches;
};
Snippet snippetOf(const QString &text, const QStringList &terms);

}  // namespace rookery
