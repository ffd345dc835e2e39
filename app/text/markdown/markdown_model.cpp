#include "app/text/markdown/markdown_model.h"

#include "app/text/code/code_colours.h"
#include "app/text/formulas/formula_finder.h"
#include "app/text/table_columns.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

namespace {

// Parsing this much takes a millisecond or two; more goes to another thread.
constexpr qsizetype ParsedAtOnce = 12000;

// The lines of a shorter block are seen at a glance.
constexpr int LeastNumberedLines = 5;

/// The number of its last line.
int lastLine(const TextPart &code)
{
    return code.firstLine + static_cast<int>(code.code.count(QLatin1Char('\n')));
}

/// The words of a part without its markup.
QString shownText(const TextPart &part)
{
    if (part.kind == TextPart::Code) {
        return part.code;
    }
    QString text;
    bool inTag = false;
    for (const QChar c : withoutMarks(part.html)) {
        if (!inTag && c != QLatin1Char('<')) {
            text += c;
        }
        inTag = c == QLatin1Char('<') || (inTag && c != QLatin1Char('>'));
    }
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

}  // namespace

MarkdownModel::MarkdownModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_parsing, &QFutureWatcherBase::finished, this, [this] {
        if (m_waits && m_parsing.future().resultCount() > 0) {
            m_waits = false;
            take(m_parsing.result());
            m_cutter.append(std::exchange(m_waiting, {}));
            update();
        }
    });
}

void MarkdownModel::setPlain(bool plain)
{
    if (m_plain != plain) {
        m_plain = plain;
        m_cutter = MarkdownCutter(plain);
    }
}

void MarkdownModel::setSource(const QString &source)
{
    m_parsing.setFuture({});  // what still runs is of another text
    m_waits = false;
    m_charactersParsed += m_cutter.charactersScanned();
    m_cutter = MarkdownCutter(m_plain);
    m_waiting.clear();
    m_finishedParts = 0;
    m_code = {};
    m_lineDigits = 0;
    const bool wasEmpty = std::exchange(m_length, source.size()) == 0;
    m_cutter.append(source);
    update();
    if (wasEmpty != isEmpty()) {
        emit emptyChanged();
    }
}

void MarkdownModel::append(const QString &text)
{
    const bool wasEmpty = isEmpty();
    m_length += text.size();
    if (parsing()) {
        m_waiting += text;
    } else {
        m_cutter.append(text);
        update();
    }
    if (wasEmpty != isEmpty()) {
        emit emptyChanged();
    }
}

void MarkdownModel::update()
{
    if (m_cutter.openLength() <= ParsedAtOnce) {
        take(parse(m_cutter, m_plain, m_code));
        return;
    }
    auto promise = std::make_shared<QPromise<Parsed>>();
    m_waits = true;
    m_parsing.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, cutter = m_cutter, plain = m_plain, code = m_code] {
        promise->addResult(parse(cutter, plain, code));
        promise->finish();
    });
}

/// Of a block of code that goes on.
MarkdownModel::CodeSoFar MarkdownModel::behind(const QList<TextPart> &parts)
{
    if (parts.isEmpty() || parts.last().kind != TextPart::Code) {
        return {};
    }
    const TextPart &code = parts.last();
    return {openBehind(rulesFor(code.language), code.code, code.openState), lastLine(code)};
}

MarkdownModel::Parsed MarkdownModel::parse(MarkdownCutter cutter, bool plain, CodeSoFar code)
{
    Parsed parsed;
    const auto partsOf = [&](const MarkdownSegment &segment) {
        QList<TextPart> parts = segmentToParts(segment, plain);
        parsed.characters += segment.text.size();
        if (segment.continuesCode && !parts.isEmpty() && parts.first().continues) {
            parts.first().openState = code.openState;
            parts.first().firstLine = code.lines + (segment.continuesLine ? 0 : 1);
        }
        return parts;
    };
    while (const auto segment = cutter.next()) {
        const QList<TextPart> parts = partsOf(*segment);
        code = segment->endsInCode ? behind(parts) : CodeSoFar();
        parsed.finished += parts;
    }
    parsed.open = partsOf(cutter.rest());
    parsed.code = code;
    parsed.cutter = std::move(cutter);
    return parsed;
}

void MarkdownModel::take(const Parsed &parsed)
{
    m_cutter = parsed.cutter;
    m_charactersParsed += parsed.characters;
    m_code = parsed.code;
    replaceFrom(m_finishedParts, parsed.finished + parsed.open);
    m_finishedParts += parsed.finished.size();
    widenNumbers();
}

/// The numbers of a block that grew may have a figure more, or are shown from now on, in all of its rows.
void MarkdownModel::widenNumbers()
{
    const qsizetype last = m_parts.size() - 1;
    const int digits = last < 0 ? 0 : lineDigits(last);
    if (std::exchange(m_lineDigits, digits) == digits || last < 0) {
        return;
    }
    qsizetype first = last;
    while (first > 0 && m_parts[first].continues) {
        --first;
    }
    emit dataChanged(index(static_cast<int>(first)), index(static_cast<int>(last)), {LineDigitsRole});
}

int MarkdownModel::lineDigits(qsizetype row) const
{
    if (m_parts[row].kind != TextPart::Code) {
        return 0;
    }
    while (row + 1 < m_parts.size() && m_parts[row + 1].continues) {
        ++row;
    }
    const int lines = lastLine(m_parts[row]);
    return lines < LeastNumberedLines ? 0 : static_cast<int>(QString::number(lines).size());
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

QString MarkdownModel::codeAt(int row) const
{
    QString code = row >= 0 && row < m_parts.size() ? m_parts[row].code : QString();
    for (qsizetype next = row + 1; next > 0 && next < m_parts.size() && m_parts[next].continues; ++next) {
        if (!m_parts[next].continuesLine) {
            code += QLatin1Char('\n');
        }
        code += m_parts[next].code;
    }
    return code;
}

int MarkdownModel::firstRowWith(const QStringList &words) const
{
    for (int row = 0; row < m_parts.size(); ++row) {
        const QString text = shownText(m_parts[row]);
        if (std::ranges::any_of(words, [&](const QString &word) {
                return !word.isEmpty() && text.contains(word, Qt::CaseInsensitive);
            })) {
            return row;
        }
    }
    return -1;
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
        return part.rightToLeft && part.kind == TextPart::Table ? withColumnsFromTheRight(part.html)
                                                                : part.html;
    case CodeRole:
        return part.shownCode;
    case LanguageRole:
        return part.language;
    case ContinuesRole:
        return part.continues;
    case OpenStateRole:
        return part.openState;
    case FirstLineRole:
        return part.firstLine;
    case BrokenLinesRole:
        return QVariant::fromValue(part.brokenLines);
    case LineDigitsRole:
        return lineDigits(index.row());
    case RightToLeftRole:
        return part.rightToLeft;
    case RowRole:
        return index.row();
    default:
        return {};
    }
}

QHash<int, QByteArray> MarkdownModel::roleNames() const
{
    return {{KindRole, "kind"},
            {HtmlRole, "html"},
            {CodeRole, "code"},
            {LanguageRole, "language"},
            {ContinuesRole, "continues"},
            {OpenStateRole, "openState"},
            {FirstLineRole, "firstLine"},
            {BrokenLinesRole, "brokenLines"},
            {LineDigitsRole, "lineDigits"},
            {RightToLeftRole, "rightToLeft"},
            {RowRole, "row"}};
}
