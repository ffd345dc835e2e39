#include "app/text/markdown/markdown_cutter.h"

#include "app/text/formulas/formula_finder.h"
#include "app/text/markdown/layout_cost.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace {

// In units of LayoutCost. Text up to the first stays one part, so that a selection can span paragraphs; at
// the second a list or table is cut, at the third anything.
constexpr int Enough = 1250;
constexpr int Much = 2000;
constexpr int Most = 3000;

// A decision about a line needs no more of it than this.
constexpr qsizetype Telling = 16;

// How far back from the limit a cut within a line looks for a space.
constexpr qsizetype SpaceWindow = 400;

// Of a fence, only the language counts.
constexpr qsizetype LongestFence = 100;

// A longer head of a table isn't repeated.
constexpr qsizetype LongestHead = 1000;

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

bool isHeading(QStringView line)
{
    qsizetype level = 0;
    while (level < line.size() && level < 7 && line[level] == QLatin1Char('#')) {
        ++level;
    }
    return level > 0 && level < 7 && level < line.size() && line[level] == QLatin1Char(' ');
}

/// The number of an item, 0 of one with a bullet, -1 for another line.
int itemNumber(QStringView line)
{
    if (line.size() < 2) {
        return -1;
    }
    const QChar first = line.front();
    const bool bullet = first == QLatin1Char('-') || first == QLatin1Char('*') || first == QLatin1Char('+');
    if (bullet && line[1] == QLatin1Char(' ')) {
        return 0;
    }
    qsizetype digits = 0;
    while (digits < line.size() && digits < 8 && line[digits].unicode() < 0x80 && line[digits].isDigit()) {
        ++digits;
    }
    const bool numbered = digits > 0 && digits + 1 < line.size() &&
                          (line[digits] == QLatin1Char('.') || line[digits] == QLatin1Char(')')) &&
                          line[digits + 1] == QLatin1Char(' ');
    return numbered ? line.first(digits).toInt() : -1;
}

bool isTableRule(QStringView line)
{
    bool dash = false;
    bool bar = false;
    for (const QChar c : line) {
        dash |= c == QLatin1Char('-');
        bar |= c == QLatin1Char('|');
        if (c != QLatin1Char('-') && c != QLatin1Char('|') && c != QLatin1Char(':') && !c.isSpace()) {
            return false;
        }
    }
    return dash && bar;
}

}  // namespace

std::optional<MarkdownSegment> MarkdownCutter::next()
{
    const Place place = scan();
    if (place.at == 0) {
        return std::nullopt;
    }
    MarkdownSegment cut = segment(open().first(place.at));
    m_begin += place.at;
    m_passed = 0;
    begin(place.inLine);
    forget();
    return cut;
}

MarkdownSegment MarkdownCutter::rest() const
{
    return segment(open());
}

MarkdownCutter::Place MarkdownCutter::scan()
{
    const QStringView text = open();
    while (m_passed < text.size()) {
        // A line that is longer than this is cut anyway.
        const QStringView ahead =
            text.sliced(m_passed, std::min<qsizetype>(text.size() - m_passed, 2 * Most));
        const qsizetype end = ahead.indexOf(QLatin1Char('\n'));
        const bool whole = end >= 0;
        const QStringView line = whole ? ahead.first(end) : ahead;
        m_charactersScanned += line.size() + 1;
        if (!whole && line.size() < Telling) {
            break;
        }
        const bool tooMuch = m_cost + costOf(line) > Most;
        if (m_passed > 0 && (tooMuch || mayCutBefore(line.first(std::min(line.size(), Telling))))) {
            return {m_passed, false};
        }
        if (tooMuch) {
            if (const qsizetype at = cutWithin(); at > 0) {
                return {at, true};
            }
        }
        if (!whole) {
            break;
        }
        pass(line);
        m_passed += end + 1;
    }
    return {};
}

/// \param line its beginning; all that may be looked at, or the place would depend on the pieces
bool MarkdownCutter::mayCutBefore(QStringView line) const
{
    if (m_plain || m_inCode) {
        return m_cost > Much;
    }
    if (!m_formulaEnd.isEmpty()) {
        return false;
    }
    QChar fence;
    qsizetype length = 0;
    const bool opensCode = !line.isEmpty() && !line.front().isSpace() && isFence(line, fence, length);
    const bool opensFormula = line.startsWith(QLatin1String("$$")) || line.startsWith(QLatin1String("\\["));
    const bool afresh = opensCode || opensFormula || isHeading(line) ||
                        (m_afterEmptyLine && startsAfresh(line)) ||
                        (m_afterCode && !line.isEmpty() && !line.front().isSpace());
    return (afresh && m_cost > Enough) ||
           (m_cost > Much &&
            (itemNumber(line) >= 0 || (!m_tableHead.isEmpty() && line.contains(QLatin1Char('|')))));
}

LayoutCost::As MarkdownCutter::kind() const
{
    return m_plain ? LayoutCost::As::Plain : m_inCode ? LayoutCost::As::Code : LayoutCost::As::Prose;
}

int MarkdownCutter::costOf(QStringView line) const
{
    if (!m_formulaEnd.isEmpty()) {
        // TeX, but as prose where it isn't drawn: signs that would join get markup between them.
        return LayoutCost::ofLine(line, LayoutCost::As::Plain);
    }
    const bool row = !m_inCode && line.contains(QLatin1Char('|'));
    return LayoutCost::ofLine(line, kind(), row ? m_columns : 0);
}

/// A place in the first line where the limit is reached, or 0 while it isn't known or the line ends there.
qsizetype MarkdownCutter::cutWithin() const
{
    const QStringView text = open();
    const QStringView line = text.first(std::min<qsizetype>(text.size(), 2 * Most));
    const qsizetype end = line.indexOf(QLatin1Char('\n'));
    const qsizetype limit = LayoutCost::fitting(end < 0 ? line : line.first(end), kind(), Most);
    if (limit + Telling >= text.size() || text.sliced(limit, Telling).contains(QLatin1Char('\n'))) {
        return 0;
    }
    const qsizetype from = std::max<qsizetype>(0, limit - SpaceWindow);
    for (qsizetype at = limit; at > from + 1; --at) {
        if (text[at - 1].isSpace()) {
            return at;
        }
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text.sliced(from, limit + Telling - from));
    letters.setPosition(limit - from);
    const qsizetype at = letters.isAtBoundary() ? limit : from + letters.toPreviousBoundary();
    return at > from ? at : limit - (text[limit].isLowSurrogate() ? 1 : 0);
}

void MarkdownCutter::pass(QStringView line)
{
    QChar fence;
    qsizetype length = 0;
    const bool afterEmptyLine = m_afterEmptyLine;
    m_cost += costOf(line);
    m_afterCode = false;
    m_afterEmptyLine = line.trimmed().isEmpty();
    if (m_plain) {
        return;
    }
    if (isFence(line, fence, length)) {
        passFence(fence, length, line);
    }
    if (!m_inCode) {
        note(line, afterEmptyLine);
        m_formulaEnd = openBehindLine(line, m_formulaEnd);
    }
}

void MarkdownCutter::passFence(QChar fence, qsizetype length, QStringView line)
{
    if (!m_inCode) {
        m_inCode = fence != QLatin1Char('`') || line.count(fence) == length;
        m_fence = fence;
        m_fenceLength = length;
        m_fenceLine = line.trimmed().first(std::min(line.trimmed().size(), LongestFence)).toString();
    } else if (fence == m_fence && length >= m_fenceLength && line.trimmed().size() == length) {
        m_inCode = false;
        m_afterCode = line.front() == fence;
    }
}

/// Keeps what a cut between rows or items has to repeat.
void MarkdownCutter::note(QStringView line, bool afterEmptyLine)
{
    if (isTableRule(line) && m_lastLine.contains(QLatin1Char('|'))) {
        m_columns = static_cast<int>(line.count(QLatin1Char('|')));
        const QString head = m_lastLine + QLatin1Char('\n') + line.toString() + QLatin1Char('\n');
        const bool repeated = head.size() <= LongestHead && m_columns <= LayoutCost::MostColumns;
        m_tableHead = repeated ? head : QString();
        m_columns = repeated ? m_columns : 0;
    } else if (!line.contains(QLatin1Char('|'))) {
        m_tableHead.clear();
        m_columns = 0;
    }
    if (const int number = itemNumber(line); number > 0) {
        m_listNumber = (m_listNumber > 0 ? m_listNumber : number) + 1;
    } else if (number == 0 || isHeading(line) || (afterEmptyLine && startsAfresh(line))) {
        m_listNumber = 0;
    }
    m_lastLine = line.size() <= LongestHead ? line.toString() : QString();
}

MarkdownSegment MarkdownCutter::segment(QStringView text) const
{
    MarkdownSegment segment;
    segment.continuesCode = m_continuesCode;
    segment.continuesLine = m_continuesLine;
    segment.endsInCode = m_inCode;
    segment.text = m_prefix;
    qsizetype indent = 0;
    while (m_strips && indent < text.size() && text[indent] == QLatin1Char(' ')) {
        ++indent;
    }
    if (indent == 0) {
        segment.text += text;
        return segment;
    }
    for (const QStringView line : text.tokenize(QLatin1Char('\n'))) {
        qsizetype spaces = 0;
        while (spaces < std::min(indent, line.size()) && line[spaces] == QLatin1Char(' ')) {
            ++spaces;
        }
        segment.text += line.sliced(spaces);
        segment.text += QLatin1Char('\n');
    }
    return segment;
}

/// After a cut: what the next segment needs from before it.
void MarkdownCutter::begin(bool inLine)
{
    m_cost = 0;
    m_continuesCode = m_inCode;
    m_continuesLine = inLine;
    m_strips = false;
    m_prefix.clear();
    const QStringView line = open().first(std::min(openLength(), Telling));
    if (m_inCode) {
        m_prefix = m_fenceLine + QLatin1Char('\n');
        return;
    }
    if (inLine || m_plain) {
        return;
    }
    if (!m_tableHead.isEmpty() && line.contains(QLatin1Char('|'))) {
        m_prefix = m_tableHead;
        m_cost = LayoutCost::ofLine(m_tableHead, LayoutCost::As::Prose);
    } else if (itemNumber(line) > 0 && m_listNumber > 0) {
        m_prefix = QString::number(m_listNumber++);  // where all items say "1." they go on counting
        while (open().front().isDigit()) {
            ++m_begin;
        }
    }
    m_strips = true;
}

/// Lets go of what was cut off, seldom enough to move each character once or twice.
void MarkdownCutter::forget()
{
    if (m_begin > m_text.size() / 2) {
        m_text.remove(0, m_begin);
        m_begin = 0;
    }
}
