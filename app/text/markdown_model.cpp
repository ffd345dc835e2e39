#include "app/text/markdown_model.h"

namespace {

// Text up to this length stays one part, so that a selection can span paragraphs.
constexpr qsizetype PartLength = 2500;

bool isFence(QStringView line, QChar &fence, qsizetype &length)
{
    qsizetype start = 0;
    while (start < line.size() && start < 3 && line[start] == QLatin1Char(' ')) {
        ++start;
    }
    if (start >= line.size() || (line[start] != QLatin1Char('`') && line[start] != QLatin1Char('~'))) {
        return false;
    }
    fence = line[start];
    length = 0;
    while (start + length < line.size() && line[start + length] == fence) {
        ++length;
    }
    return length >= 3;
}

/// A line that can't continue a list, table or indented block that stands before the empty line above it.
bool startsAfresh(QStringView line)
{
    const QChar first = line.isEmpty() ? QChar() : line.front();
    return first.isLetter() || first == QLatin1Char('#') || first == QLatin1Char('`') ||
           first == QLatin1Char('"') || first.unicode() > 0x7f;
}

}  // namespace

qsizetype lastSafeCut(QStringView text, qsizetype minimum)
{
    qsizetype cut = -1;
    bool inCode = false;
    bool afterEmptyLine = false;
    QChar openFence;
    qsizetype openLength = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(start, end - start);
        if (!inCode && afterEmptyLine && start > minimum && startsAfresh(line)) {
            cut = start;
        }
        QChar fence;
        qsizetype length = 0;
        if (isFence(line, fence, length) && (!inCode || (fence == openFence && length >= openLength))) {
            inCode = !inCode;
            openFence = fence;
            openLength = length;
        }
        afterEmptyLine = line.trimmed().isEmpty();
        start = end + 1;
    }
    return cut;
}

void MarkdownModel::setSource(const QString &source)
{
    if (source == m_source) {
        return;
    }
    const bool grew = source.size() > m_source.size() && source.startsWith(m_source);
    m_source = source;
    if (!grew) {
        m_finishedLength = 0;
        m_finishedParts = 0;
    }
    QList<TextPart> parts;
    const QStringView open = QStringView(m_source).sliced(m_finishedLength);
    const qsizetype firstRow = m_finishedParts;
    const qsizetype cut = open.size() > PartLength ? lastSafeCut(open, PartLength / 2) : -1;
    if (cut > 0) {
        parts = markdownToParts(open.first(cut).toUtf8());
        m_finishedLength += cut;
        m_finishedParts += parts.size();
    }
    parts += markdownToParts(QStringView(m_source).sliced(m_finishedLength).toUtf8());
    m_charactersParsed += open.size();
    replaceFrom(firstRow, parts);
    emit sourceChanged();
}

void MarkdownModel::replaceFrom(qsizetype row, const QList<TextPart> &parts)
{
    const int first = static_cast<int>(row);
    const int wanted = first + static_cast<int>(parts.size());
    if (wanted < m_parts.size()) {
        beginRemoveRows({}, wanted, static_cast<int>(m_parts.size()) - 1);
        m_parts.resize(wanted);
        endRemoveRows();
    }
    const int common = static_cast<int>(m_parts.size());
    for (int i = first; i < common; ++i) {
        const TextPart &part = parts[i - first];
        if (m_parts[i] != part) {
            m_parts[i] = part;
            emit dataChanged(index(i), index(i));
        }
    }
    if (wanted > common) {
        beginInsertRows({}, common, wanted - 1);
        m_parts += parts.sliced(common - first);
        endInsertRows();
    }
}

int MarkdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant MarkdownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TextPart &part = m_parts[index.row()];
    switch (role) {
    case KindRole:
        return part.kind;
    case HtmlRole:
        return part.html;
    case CodeRole:
        return part.code;
    case LanguageRole:
        return part.language;
    default:
        return {};
    }
}

QHash<int, QByteArray> MarkdownModel::roleNames() const
{
    return {{KindRole, "kind"}, {HtmlRole, "html"}, {CodeRole, "code"}, {LanguageRole, "language"}};
}
