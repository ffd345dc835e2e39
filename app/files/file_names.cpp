#include "app/files/file_names.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace {

constexpr int LongestName = 80;    // in characters
constexpr int LongestBytes = 180;  // ext4 takes 255 bytes; an ending and a copy's number come to it

QString unquoted(const QString &text)
{
    const bool quoted = text.size() > 1 && text.front() == text.back() &&
                        (text.front() == QLatin1Char('"') || text.front() == QLatin1Char('\''));
    return quoted ? text.mid(1, text.size() - 2) : text;
}

}  // namespace

bool NameFilter::takes(const QString &name) const
{
    return std::ranges::any_of(patterns, [&](const QString &pattern) {
        return pattern == QLatin1String("*") ||
               (pattern.startsWith(QLatin1String("*.")) &&
                name.endsWith(QStringView(pattern).mid(1), Qt::CaseInsensitive));
    });
}

QString NameFilter::suffix() const
{
    return patterns.isEmpty() || !patterns.front().startsWith(QLatin1String("*.")) ? QString()
                                                                                   : patterns.front().mid(2);
}

NameFilter parseNameFilter(const QString &text)
{
    const auto open = text.lastIndexOf(QLatin1Char('('));
    const auto close = text.lastIndexOf(QLatin1Char(')'));
    NameFilter filter{text.trimmed(), {}};
    if (open >= 0 && close > open) {
        filter.patterns = text.mid(open + 1, close - open - 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    if (filter.patterns.isEmpty()) {
        filter.patterns = {QStringLiteral("*")};
    }
    return filter;
}

QList<NameFilter> parseNameFilters(const QStringList &texts)
{
    QList<NameFilter> filters;
    std::ranges::transform(texts, std::back_inserter(filters), parseNameFilter);
    return filters;
}

QString typedPath(const QString &typed, const QString &folder)
{
    QString text = unquoted(typed.trimmed());
    if (text.startsWith(QLatin1String("file:"))) {
        text = QUrl(text).toLocalFile();
    }
    if (text.isEmpty()) {
        return {};
    }
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/"))) {
        text = QDir::homePath() + text.mid(1);
    }
    return QDir::cleanPath(QDir(folder).absoluteFilePath(text));
}

QString withSuffix(const QString &path, const QList<NameFilter> &filters, int chosen)
{
    const QString name = QFileInfo(path).fileName();
    const bool known = std::ranges::any_of(
        filters, [&](const NameFilter &filter) { return !filter.suffix().isEmpty() && filter.takes(name); });
    const QString suffix = chosen >= 0 && chosen < filters.size() ? filters[chosen].suffix() : QString();
    return known || suffix.isEmpty() ? path : path + QLatin1Char('.') + suffix;
}

QString fileNameFrom(const QString &title)
{
    static const QRegularExpression unfit(
        QStringLiteral(R"([\x{0}-\x{1f}\x{7f}-\x{9f}/\\:*?"<>|\x{2028}\x{2029}]+)"));
    static const QRegularExpression bidi(
        QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString name = QString(title).remove(bidi).replace(unfit, QStringLiteral(" ")).simplified();
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')) ||
           name.startsWith(QLatin1Char('~'))) {
        name = name.mid(1).trimmed();
    }
    name.truncate(LongestName);
    while (name.toUtf8().size() > LongestBytes || (!name.isEmpty() && name.back().isHighSurrogate())) {
        name.chop(1);
    }
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    return name;
}
