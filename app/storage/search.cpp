#include "app/storage/search.h"

#include "app/common/text_limits.h"

#include <algorithm>
#include <string>

namespace rookery {

namespace {

constexpr qsizetype TrigramLength = 3;
constexpr qsizetype ContextBefore = 40;  // of a snippet, in UTF-16 units
constexpr qsizetype SnippetLength = 160;

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

// One FTS5 string (sqlite.org/fts5.html, 3.1): quotes around, quotes inside doubled; nothing else is special.
QString quoted(const QString &term)
{
    return u'"' + QString(term).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString likePattern(QString term)
{
    term.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + term + u'%';
}

// The terms of a query: those long enough for the index, and the rest.
struct Terms {
    QStringList all;
    QString match;       // for the index; empty where every term is too short
    QStringList shorts;  // looked for in the text
};

Terms termsOf(const QString &query)
{
    Terms terms;
    terms.all = QString(query).remove(QChar(u'\0')).simplified().split(u' ', Qt::SkipEmptyParts);
    terms.all.removeDuplicates();
    QStringList indexed;
    for (const QString &term : std::as_const(terms.all)) {
        if (codePoints(term) >= TrigramLength) {
            indexed.push_back(quoted(term));
        } else {
            terms.shorts.push_back(term);
        }
    }
    terms.match = indexed.join(u' ');
    return terms;
}

// LIKE folds the case of ASCII only, so a short term is asked for in the spellings that it may have.
QString shortConditions(const QString &column, const QStringList &terms, QVariantList &values)
{
    QString sql;
    for (const QString &term : terms) {
        QStringList spellings = {term, term.toLower(), term.toUpper(),
                                 term.left(1).toUpper() + term.mid(1).toLower()};
        spellings.removeDuplicates();
        QStringList conditions;
        for (const QString &spelling : std::as_const(spellings)) {
            conditions.push_back(column + QStringLiteral(" LIKE ? ESCAPE '\\'"));
            values.push_back(likePattern(spelling));
        }
        sql += QStringLiteral(" AND (") + conditions.join(QStringLiteral(" OR ")) + u')';
    }
    return sql;
}

// CROSS JOIN keeps SQLite from starting with any other table than the first, which comes in the order wanted,
// so that it can stop at the limit.
std::string titleQuery(const Terms &terms, QVariantList &values)
{
    QString sql = QStringLiteral("SELECT c.id, 0, c.title, 0, c.updated_ms, c.title FROM ");
    if (terms.match.isEmpty()) {
        sql += QStringLiteral("conversation c WHERE TRUE");
    } else {
        sql += QStringLiteral("title_search CROSS JOIN conversation c ON c.id = title_search.rowid"
                              " WHERE title_search MATCH ?");
        values.push_back(terms.match);
    }
    sql += shortConditions(QStringLiteral("c.title"), terms.shorts, values);
    return (sql +
            QStringLiteral(" AND c.kind = 0 AND c.deleted_ms IS NULL ORDER BY c.updated_ms DESC LIMIT ?"))
        .toStdString();
}

std::string messageQuery(const Terms &terms, QVariantList &values)
{
    QString sql = QStringLiteral("SELECT m.conversation, m.id, c.title, m.role, m.created_ms, m.text FROM ");
    QString order = QStringLiteral("m.id");
    QString join = QStringLiteral(" CROSS JOIN conversation c ON c.id = m.conversation WHERE ");
    if (terms.match.isEmpty()) {
        sql += QStringLiteral("message m") + join + QStringLiteral("TRUE");
    } else {
        sql += QStringLiteral("message_search CROSS JOIN message m ON m.id = message_search.rowid") + join +
               QStringLiteral("message_search MATCH ?");
        order = QStringLiteral("message_search.rowid");
        values.push_back(terms.match);
    }
    sql += shortConditions(QStringLiteral("m.text"), terms.shorts, values);
    sql += QStringLiteral(" AND m.deleted_ms IS NULL AND c.deleted_ms IS NULL ORDER BY %1 DESC LIMIT ?")
               .arg(order);
    return sql.toStdString();
}

QList<MatchRange> rangesOf(const QString &text, const QStringList &terms)
{
    QList<MatchRange> ranges;
    for (const QString &term : terms) {
        for (qsizetype at = 0; (at = text.indexOf(term, at, Qt::CaseInsensitive)) >= 0; at += term.size()) {
            ranges.push_back({static_cast<int>(at), static_cast<int>(term.size())});
        }
    }
    std::sort(ranges.begin(), ranges.end(), [](const MatchRange &a, const MatchRange &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<MatchRange> apart;  // terms may overlap; what is marked may not
    for (const MatchRange &range : std::as_const(ranges)) {
        const int end = apart.isEmpty() ? 0 : apart.last().start + apart.last().length;
        if (range.start >= end) {
            apart.push_back(range);
        } else if (range.start + range.length > end) {
            apart.last().length = range.start + range.length - apart.last().start;
        }
    }
    return apart;
}

// Moves a cut out of the middle of a character.
qsizetype atCharacter(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position - 1
                                                                                     : position;
}

qsizetype firstMatch(const QString &text, const QStringList &terms)
{
    qsizetype first = -1;
    for (const QString &term : terms) {
        const qsizetype at = text.indexOf(term, 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first)) {
            first = at;
        }
    }
    return std::max<qsizetype>(first, 0);
}

SearchHit hitOf(const Row &row, const QStringList &terms)
{
    Snippet snippet = snippetOf(row.text(5), terms);
    return {.conversation = row.integer(0),
            .message = row.integer(1),
            .title = row.text(2).left(MostOfName),
            .role = static_cast<MessageRole>(row.number(3)),
            .createdMs = row.integer(4),
            .snippet = std::move(snippet.text),
            .matches = std::move(snippet.matches)};
}

}  // namespace

Snippet snippetOf(const QString &text, const QStringList &terms)
{
    const qsizetype start =
        atCharacter(text, std::max<qsizetype>(firstMatch(text, terms) - ContextBefore, 0));
    const qsizetype end = atCharacter(text, std::min(start + SnippetLength, text.size()));
    QString line = text.mid(start, end - start).simplified();
    if (start > 0) {
        line.prepend(u'…');
    }
    if (end < text.size()) {
        line.append(u'…');
    }
    return {line, rangesOf(line, terms)};
}

StoreResult<QList<SearchHit>> Search::find(const QString &query, int limit) const
{
    const Terms terms = termsOf(query);
    if (terms.all.isEmpty()) {
        return QList<SearchHit>();
    }
    const auto hit = [&](const Row &row) { return hitOf(row, terms.all); };
    QVariantList titleValues;
    const std::string titleSql = titleQuery(terms, titleValues);
    auto hits = m_db.select(titleSql, titleValues + QVariantList{limit}, hit);
    if (!hits) {
        return hits;
    }
    QVariantList messageValues;
    const std::string messageSql = messageQuery(terms, messageValues);
    const auto inMessages = m_db.select(messageSql, messageValues + QVariantList{limit}, hit);
    if (!inMessages) {
        return inMessages;
    }
    return *hits + *inMessages;
}

}  // namespace rookery
