#include "app/text/markdown/part_writer.h"

#include "app/text/markdown/layout_cost.h"
#include "app/text/rich_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace {

// Levels of quotes and lists, and of emphasis in one another, that are still told apart. Qt's rich text takes
// a time that grows with the square of them.
constexpr int DeepestBlock = 12;
constexpr int DeepestSpan = 6;

// A table whose rows are shorter than its head is filled up with so many cells at most.
constexpr int MostEmptyCells = 300;

constexpr qsizetype LongestTarget = 2000;

QString textOf(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

bool isSafeTarget(const QString &target)
{
    if (target.size() > LongestTarget) {
        return false;
    }
    const QString scheme = QUrl(target).scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto");
}

/// Signs that turn the direction of a line could show a target as another one.
QString withoutTurns(QString target)
{
    static const QRegularExpression turns(
        QStringLiteral("[\\x{061c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return target.remove(turns);
}

/// Entities stand for their character; unknown ones for themselves.
QString decodeEntity(const QString &entity)
{
    static const QHash<QString, QString> named = {
        {QStringLiteral("&amp;"), QStringLiteral("&")},
        {QStringLiteral("&lt;"), QStringLiteral("<")},
        {QStringLiteral("&gt;"), QStringLiteral(">")},
        {QStringLiteral("&quot;"), QStringLiteral("\"")},
        {QStringLiteral("&nbsp;"), QString(QChar(0xa0))},
        {QStringLiteral("&copy;"), QString(QChar(0xa9))},
        {QStringLiteral("&hellip;"), QString(QChar(0x2026))},
        {QStringLiteral("&mdash;"), QString(QChar(0x2014))},
        {QStringLiteral("&ndash;"), QString(QChar(0x2013))},
        {QStringLiteral("&times;"), QString(QChar(0xd7))},
        {QStringLiteral("&rarr;"), QString(QChar(0x2192))},
        {QStringLiteral("&larr;"), QString(QChar(0x2190))},
    };
    if (entity.startsWith(QLatin1String("&#"))) {
        const bool hexadecimal = entity.size() > 3 && entity.at(2).toLower() == QLatin1Char('x');
        const QString digits = entity.mid(hexadecimal ? 3 : 2).chopped(1);
        const uint code = digits.toUInt(nullptr, hexadecimal ? 16 : 10);
        const bool valid = code != 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
        const char32_t character = valid ? code : 0xfffd;
        return QString::fromUcs4(&character, 1);
    }
    return named.value(entity, entity);
}

}  // namespace

QList<TextPart> PartWriter::take()
{
    closeText();
    return std::move(m_parts);
}

void PartWriter::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (nests(type) && ++m_depth > DeepestBlock) {
        m_html += QLatin1String(type == MD_BLOCK_LI ? "<br/>" : "");
        return;
    }
    switch (type) {
    case MD_BLOCK_QUOTE:
        enterQuote();
        break;
    case MD_BLOCK_UL:
        m_html += QLatin1String("<ul>");
        break;
    case MD_BLOCK_OL:
        m_html += QStringLiteral("<ol start=\"%1\">").arg(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
        break;
    case MD_BLOCK_LI:
        enterItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
        break;
    case MD_BLOCK_HR:
        m_html += QLatin1String("<hr/>");
        ++m_lines;
        break;
    case MD_BLOCK_H:
        m_heading = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        m_html += QStringLiteral("<h%1").arg(m_heading);
        endOpening();
        m_lines += 2;
        break;
    case MD_BLOCK_CODE:
        enterCode(*static_cast<MD_BLOCK_CODE_DETAIL *>(detail));
        break;
    case MD_BLOCK_P:
        enterParagraph();
        break;
    case MD_BLOCK_TABLE:
        enterTable(*static_cast<MD_BLOCK_TABLE_DETAIL *>(detail));
        break;
    case MD_BLOCK_TR:
        enterRow();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        enterCell(type, *static_cast<MD_BLOCK_TD_DETAIL *>(detail));
        break;
    default:
        break;
    }
}

void PartWriter::leaveBlock(MD_BLOCKTYPE type)
{
    if (nests(type) && m_depth-- > DeepestBlock) {
        return;
    }
    m_breakBehind = false;
    switch (type) {
    case MD_BLOCK_QUOTE:
        leaveQuote();
        break;
    case MD_BLOCK_UL:
        m_html += QLatin1String("</ul>");
        break;
    case MD_BLOCK_OL:
        m_html += QLatin1String("</ol>");
        break;
    case MD_BLOCK_LI:
        m_html += QLatin1String("</li>");
        break;
    case MD_BLOCK_H:
        m_html += QStringLiteral("</h%1>").arg(std::exchange(m_heading, 0));
        break;
    case MD_BLOCK_CODE:
        leaveCode();
        break;
    case MD_BLOCK_P:
        m_html += QLatin1String(m_betweenFormulas ? "" : "</p>");
        m_inParagraph = m_betweenFormulas = false;
        break;
    case MD_BLOCK_TABLE:
        leaveTable();
        break;
    case MD_BLOCK_TR:
        m_html += QLatin1String(m_wideTable ? "</p>" : "</tr>");
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        leaveCell(type);
        break;
    default:
        break;
    }
}

void PartWriter::enterSpan(MD_SPANTYPE type, void *detail)
{
    fillCell();
    goOnAfterFormula();
    QString open;
    QString close;
    if (type == MD_SPAN_A) {
        const QString target = withoutTurns(written(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href)));
        if (isSafeTarget(target)) {
            open = QStringLiteral("<a href=\"%1\">").arg(target.toHtmlEscaped());
            close = QStringLiteral("</a>");
        }
    } else if (m_spans.size() < DeepestSpan) {
        open = QLatin1Char('<') + spanTag(type) + QLatin1Char('>');
        close = QLatin1String("</") + spanTag(type) + QLatin1Char('>');
    }
    m_inCodeSpan |= type == MD_SPAN_CODE;
    m_html += open;
    m_spans.append(close);
}

void PartWriter::leaveSpan(MD_SPANTYPE type)
{
    m_inCodeSpan &= type != MD_SPAN_CODE;
    m_html += m_spans.takeLast();
}

void PartWriter::text(MD_TEXTTYPE type, const QString &text)
{
    if (m_inCode) {
        m_code += written(text);
        return;
    }
    fillCell();
    if (m_betweenFormulas && (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR)) {
        return;
    }
    m_characters += static_cast<int>(text.size());
    m_directions.see(text);
    switch (type) {
    case MD_TEXT_NULLCHAR:
        m_html += QChar(0xfffd);
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:  // models break lines where they mean it
        m_breakBehind = false;
        m_html += QLatin1String("<br/>");
        ++m_lines;
        break;
    case MD_TEXT_ENTITY:
        m_html += toRichText(decodeEntity(text));
        break;
    default:
        words(text);
    }
}

bool PartWriter::nests(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
}

QString PartWriter::written(const QString &text) const
{
    return m_formulas.isEmpty() ? text : withFormulas(text, m_formulas);
}

void PartWriter::words(const QString &text)
{
    if (m_inCodeSpan || m_formulas.isEmpty()) {
        goOnAfterFormula();
        m_html += toRichText(written(text), m_inCodeSpan);
        return;
    }
    qsizetype done = 0;
    for (qsizetype at = 0; (at = text.indexOf(FormulaMark::Begin, done)) >= 0;) {
        const qsizetype end = text.indexOf(FormulaMark::Shown, at);
        if (at > done) {
            plain(text.mid(done, at - done));
        }
        formula(m_formulas[QStringView(text).sliced(at + 1, end - at - 1).toInt()]);
        done = end + 1;
    }
    if (done < text.size()) {
        plain(text.mid(done));
    }
}

void PartWriter::plain(const QString &text)
{
    goOnAfterFormula();
    m_directions.see(text);
    m_html += toRichText(text);
}

void PartWriter::formula(const Formula &formula)
{
    if (!formula.display) {
        goOnAfterFormula();
        mark(formula);
    } else if (m_inParagraph && m_depth == 0 && m_spans.isEmpty()) {
        formulaPart(formula);
    } else {
        goOnAfterFormula();
        m_html += QLatin1String(atLineBeginning() ? "" : "<br/>");
        mark(formula);
        m_breakBehind = true;
        m_lines += 3;
    }
}

bool PartWriter::atLineBeginning() const
{
    return m_html.endsWith(QLatin1Char('>')) && !m_html.endsWith(QLatin1String("</b>")) &&
           !m_html.endsWith(QLatin1String("</i>")) && !m_html.endsWith(QLatin1String("</a>"));
}

void PartWriter::mark(const Formula &formula)
{
    m_html += markUp(formula, toRichText(formula.written).replace(QLatin1Char('\n'), QLatin1String("<br/>")));
}

void PartWriter::enterParagraph()
{
    m_paragraphAt = m_html.size();
    m_html += QLatin1String("<p");
    endOpening();
    ++m_lines;
    m_inParagraph = true;
    m_paragraphLength = m_html.size() - m_paragraphAt;
}

void PartWriter::goOnAfterFormula()
{
    if (std::exchange(m_betweenFormulas, false)) {
        enterParagraph();
    }
    m_html += QLatin1String(std::exchange(m_breakBehind, false) ? "<br/>" : "");
}

void PartWriter::formulaPart(const Formula &formula)
{
    if (m_inParagraph && !m_betweenFormulas) {
        while (m_html.endsWith(QLatin1String("<br/>"))) {
            m_html.chop(5);
            --m_lines;
        }
        if (m_html.size() == m_paragraphAt + m_paragraphLength) {
            m_html.chop(m_paragraphLength);  // nothing stands before it
            m_directions.forgetLast();
            --m_lines;
        } else {
            m_html += QLatin1String("</p>");
        }
    }
    closeText();
    m_html += QLatin1String("<p class=\"formula\">");
    mark(formula);
    m_html += QLatin1String("</p>");
    m_lines = std::max<int>(2, static_cast<int>(formula.source.count(QLatin1Char('\n'))) + 1);
    closeText(TextPart::Formula);
    m_betweenFormulas = true;
}

QLatin1String PartWriter::spanTag(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG:
        return QLatin1String("b");
    case MD_SPAN_DEL:
        return QLatin1String("s");
    case MD_SPAN_CODE:
        return QLatin1String("code");
    default:  // pictures stand for their alternative text
        return QLatin1String("i");
    }
}

void PartWriter::enterQuote()
{
    if (m_depth == 1) {
        closeText();
    } else {
        m_html += QLatin1String("<blockquote");
        m_directions.beginQuote(m_html.size());
        m_html += QLatin1Char('>');
    }
}

void PartWriter::leaveQuote()
{
    if (m_depth == 0) {
        closeText(TextPart::Quote);
    } else {
        m_html += QLatin1String("</blockquote>");
    }
}

void PartWriter::enterItem(const MD_BLOCK_LI_DETAIL &item)
{
    m_html += QLatin1String("<li");
    endOpening();
    ++m_lines;
    if (item.is_task != 0) {
        m_html += QChar(item.task_mark == ' ' ? 0x2610 : 0x2611) + QLatin1Char(' ');
    }
}

void PartWriter::enterTable(const MD_BLOCK_TABLE_DETAIL &table)
{
    closeText();
    m_wideTable = table.col_count > LayoutCost::MostColumns;
    if (!m_wideTable) {
        m_html += QLatin1String("<table cellspacing=\"0\" cellpadding=\"7\" border=\"1\">");
    }
}

void PartWriter::leaveTable()
{
    if (std::exchange(m_wideTable, false)) {
        closeText();
        return;
    }
    m_html += QLatin1String("</table>");
    closeText(TextPart::Table);
}

void PartWriter::enterRow()
{
    m_lines += 2;
    if (!m_wideTable) {
        m_html += QLatin1String("<tr>");
        return;
    }
    m_html += QLatin1String("<p");
    endOpening();
}

void PartWriter::enterCell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL &cell)
{
    if (m_wideTable) {
        m_html += QLatin1String("| ");
        return;
    }
    const QLatin1String alignment(cell.align == MD_ALIGN_CENTER  ? "center"
                                  : cell.align == MD_ALIGN_RIGHT ? "right"
                                                                 : "left");
    m_emptyCell =
        QStringLiteral("<%1 align=\"%2\"").arg(QLatin1String(type == MD_BLOCK_TH ? "th" : "td"), alignment);
}

void PartWriter::endOpening()
{
    m_directions.begin(m_html.size());
    m_html += QLatin1Char('>');
}

void PartWriter::fillCell()
{
    if (!m_emptyCell.isEmpty()) {
        m_html += std::exchange(m_emptyCell, {});
        endOpening();
    }
}

void PartWriter::leaveCell(MD_BLOCKTYPE type)
{
    if (m_wideTable) {
        m_html += QLatin1Char(' ');
        return;
    }
    if (!m_emptyCell.isEmpty() && ++m_emptyCells > MostEmptyCells) {
        m_emptyCell.clear();
        return;
    }
    fillCell();
    m_html += QLatin1String(type == MD_BLOCK_TH ? "</th>" : "</td>");
}

void PartWriter::enterCode(const MD_BLOCK_CODE_DETAIL &detail)
{
    m_language = textOf(detail.lang).toLower();
    m_code.clear();
    m_inCode = true;
    if (m_depth == 0) {
        closeText();
    }
}

void PartWriter::leaveCode()
{
    m_inCode = false;
    if (m_code.endsWith(QLatin1Char('\n'))) {
        m_code.chop(1);
    }
    if (m_language == QLatin1String("math") && !m_code.trimmed().isEmpty()) {
        leaveMath();
        return;
    }
    const auto lines = static_cast<int>(m_code.count(QLatin1Char('\n'))) + 1;
    if (m_depth > 0) {
        m_html += QLatin1String("<pre>") + toRichText(m_code, true) + QLatin1String("</pre>");
        m_lines += lines;
        return;
    }
    TextPart part;
    part.kind = TextPart::Code;
    part.code = m_code;
    part.language = m_language;
    part.lines = lines;
    part.characters = static_cast<int>(m_code.size());
    m_parts.append(part);
}

void PartWriter::leaveMath()
{
    const Formula formula = {m_code.trimmed(), m_code, true};
    if (m_depth > 0) {
        m_html += QLatin1String("<p>");
        mark(formula);
        m_html += QLatin1String("</p>");
        m_lines += 3;
        return;
    }
    formulaPart(formula);
    m_betweenFormulas = false;
}

void PartWriter::closeText(TextPart::Kind kind)
{
    if (!m_html.isEmpty()) {
        TextPart part;
        part.kind = kind;
        part.rightToLeft = m_directions.writeInto(m_html);
        part.html = std::exchange(m_html, {});
        part.lines = std::exchange(m_lines, 0);
        part.characters = std::exchange(m_characters, 0);
        m_parts.append(part);
    }
}
