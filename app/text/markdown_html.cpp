#include "app/text/markdown_html.h"

#include "app/text/formula_finder.h"
#include "app/text/layout_cost.h"
#include "app/text/rich_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <md4c.h>

#include <algorithm>
#include <utility>

namespace {

// Levels of quotes and lists, and of emphasis in one another, that are still told apart. Qt's rich text takes
// a time that grows with the square of them.
constexpr int DeepestBlock = 12;
constexpr int DeepestSpan = 6;

// A table whose rows are shorter than its head is filled up with so many cells at most.
constexpr int MostEmptyCells = 300;

constexpr qsizetype LongestTarget = 2000;

// Longer lines of code are shown as several.
constexpr qsizetype LongestCodeLine = 400;

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

/// Receives md4c's events and writes parts.
class PartWriter
{
public:
    /// \param formulas whose marks stand in what is parsed
    explicit PartWriter(QList<Formula> formulas)
        : m_formulas(std::move(formulas))
    {
    }

    QList<TextPart> take()
    {
        closeText();
        return std::move(m_parts);
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
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
            m_html +=
                QStringLiteral("<ol start=\"%1\">").arg(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
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

    void leaveBlock(MD_BLOCKTYPE type)
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

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        fillCell();
        goOnAfterFormula();
        QString open;
        QString close;
        if (type == MD_SPAN_A) {
            const QString target =
                withoutTurns(written(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href)));
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

    void leaveSpan(MD_SPANTYPE type)
    {
        m_inCodeSpan &= type != MD_SPAN_CODE;
        m_html += m_spans.takeLast();
    }

    void text(MD_TEXTTYPE type, const QString &text)
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
        noteDirection(text);
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

private:
    static bool nests(MD_BLOCKTYPE type)
    {
        return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
    }

    QString written(const QString &text) const
    {
        return m_formulas.isEmpty() ? text : withFormulas(text, m_formulas);
    }

    /// Text between marks, and what they stand for.
    void words(const QString &text)
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

    void plain(const QString &text)
    {
        goOnAfterFormula();
        noteDirection(text);
        m_html += toRichText(text);
    }

    void formula(const Formula &formula)
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

    bool atLineBeginning() const
    {
        return m_html.endsWith(QLatin1Char('>')) && !m_html.endsWith(QLatin1String("</b>")) &&
               !m_html.endsWith(QLatin1String("</i>")) && !m_html.endsWith(QLatin1String("</a>"));
    }

    void mark(const Formula &formula)
    {
        m_html +=
            markUp(formula, toRichText(formula.written).replace(QLatin1Char('\n'), QLatin1String("<br/>")));
    }

    void enterParagraph()
    {
        m_paragraphAt = m_html.size();
        m_html += QLatin1String("<p");
        endOpening();
        ++m_lines;
        m_inParagraph = true;
        m_paragraphLength = m_html.size() - m_paragraphAt;
    }

    /// What follows a formula that is a part of its own is the same paragraph no more.
    void goOnAfterFormula()
    {
        if (std::exchange(m_betweenFormulas, false)) {
            enterParagraph();
        }
        m_html += QLatin1String(std::exchange(m_breakBehind, false) ? "<br/>" : "");
    }

    void formulaPart(const Formula &formula)
    {
        if (m_inParagraph && !m_betweenFormulas) {
            while (m_html.endsWith(QLatin1String("<br/>"))) {
                m_html.chop(5);
                --m_lines;
            }
            if (m_html.size() == m_paragraphAt + m_paragraphLength) {
                m_html.chop(m_paragraphLength);  // nothing stands before it
                m_openings.removeLast();
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

    static QLatin1String spanTag(MD_SPANTYPE type)
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

    // A quote within a list or another quote stays in its text.
    void enterQuote()
    {
        if (m_depth == 1) {
            closeText();
        } else {
            m_html += QLatin1String("<blockquote>");
        }
    }

    void leaveQuote()
    {
        if (m_depth == 0) {
            closeText(TextPart::Quote);
        } else {
            m_html += QLatin1String("</blockquote>");
        }
    }

    void enterItem(const MD_BLOCK_LI_DETAIL &item)
    {
        m_html += QLatin1String("<li");
        endOpening();
        ++m_lines;
        if (item.is_task != 0) {
            m_html += QChar(item.task_mark == ' ' ? 0x2610 : 0x2611) + QLatin1Char(' ');
        }
    }

    void enterTable(const MD_BLOCK_TABLE_DETAIL &table)
    {
        closeText();
        m_wideTable = table.col_count > LayoutCost::MostColumns;
        if (!m_wideTable) {
            m_html += QLatin1String("<table cellspacing=\"0\" cellpadding=\"7\" border=\"1\">");
        }
    }

    void leaveTable()
    {
        if (std::exchange(m_wideTable, false)) {
            closeText();
            return;
        }
        m_html += QLatin1String("</table>");
        closeText(TextPart::Table);
    }

    void enterRow()
    {
        m_lines += 2;
        if (!m_wideTable) {
            m_html += QLatin1String("<tr>");
            return;
        }
        m_html += QLatin1String("<p");
        endOpening();
    }

    void enterCell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL &cell)
    {
        if (m_wideTable) {
            m_html += QLatin1String("| ");
            return;
        }
        const QLatin1String alignment(cell.align == MD_ALIGN_CENTER  ? "center"
                                      : cell.align == MD_ALIGN_RIGHT ? "right"
                                                                     : "left");
        m_emptyCell = QStringLiteral("<%1 align=\"%2\"")
                          .arg(QLatin1String(type == MD_BLOCK_TH ? "th" : "td"), alignment);
    }

    /// The end of a paragraph's first tag, which gets the direction that its text turns out to have.
    void endOpening()
    {
        m_openings.append({m_html.size(), Undecided});
        m_html += QLatin1Char('>');
    }

    void noteDirection(const QString &text)
    {
        if (m_openings.isEmpty() || m_openings.last().direction != Undecided) {
            return;
        }
        for (const QChar c : text) {
            const QChar::Direction direction = c.direction();
            if (direction == QChar::DirR || direction == QChar::DirAL) {
                m_openings.last().direction = RightToLeft;
                m_anyRightToLeft = true;
                return;
            }
            if (direction == QChar::DirL) {
                m_openings.last().direction = LeftToRight;
                return;
            }
        }
    }

    /// Qt gives all paragraphs the direction of the first one unless each says its own.
    void writeDirections()
    {
        for (auto opening = m_openings.crbegin(); m_anyRightToLeft && opening != m_openings.crend();
             ++opening) {
            const bool cell = QStringView(m_html).first(opening->at).endsWith(QLatin1Char('"'));
            const bool right = opening->direction == RightToLeft;
            m_html.insert(opening->at, QLatin1String(cell    ? right ? " dir=\"rtl\"" : " dir=\"ltr\""
                                                     : right ? " dir=\"rtl\" align=\"right\""
                                                             : " dir=\"ltr\" align=\"left\""));
        }
        m_openings.clear();
        m_anyRightToLeft = false;
    }

    void fillCell()
    {
        if (!m_emptyCell.isEmpty()) {
            m_html += std::exchange(m_emptyCell, {});
            endOpening();
        }
    }

    void leaveCell(MD_BLOCKTYPE type)
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

    void enterCode(const MD_BLOCK_CODE_DETAIL &detail)
    {
        m_language = textOf(detail.lang).toLower();
        m_code.clear();
        m_inCode = true;
        if (m_depth == 0) {
            closeText();
        }
    }

    // A block inside a list or quote stays in its text, so that the list isn't torn apart.
    void leaveCode()
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

    void leaveMath()
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

    void closeText(TextPart::Kind kind = TextPart::Text)
    {
        if (!m_html.isEmpty()) {
            writeDirections();
            TextPart part;
            part.kind = kind;
            part.html = std::exchange(m_html, {});
            part.lines = std::exchange(m_lines, 0);
            part.characters = std::exchange(m_characters, 0);
            m_parts.append(part);
        }
    }

    enum Direction { Undecided, LeftToRight, RightToLeft };
    struct Opening {
        qsizetype at;  ///< in m_html, of the tag's end
        Direction direction;
    };

    QList<Formula> m_formulas;
    QList<TextPart> m_parts;
    QString m_html;
    int m_heading = 0;  ///< level; 0 = in none
    bool m_inParagraph = false;
    bool m_breakBehind = false;  ///< a formula stands by itself in the text: what follows is the next line
    bool m_betweenFormulas = false;   ///< in a paragraph, behind one that is a part of its own
    qsizetype m_paragraphAt = 0;      ///< in m_html
    qsizetype m_paragraphLength = 0;  ///< of its opening
    QList<Opening> m_openings;
    bool m_anyRightToLeft = false;
    QString m_code;
    QString m_language;
    QString m_emptyCell;     ///< opens the cell that nothing was written into yet
    QList<QString> m_spans;  ///< what closes the open ones; nothing of a dead link or of one too deep
    int m_emptyCells = 0;
    int m_depth = 0;  ///< of quotes, lists and items
    int m_lines = 0;
    int m_characters = 0;
    bool m_inCode = false;
    bool m_inCodeSpan = false;
    bool m_wideTable = false;  ///< in one that is shown as lines
};

PartWriter *writer(void *data)
{
    return static_cast<PartWriter *>(data);
}

/// md4c wants three dashes under each head of a table; models write one or two.
QString withWholeRules(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("^ {0,3}\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"));
    static const QRegularExpression dashes(QStringLiteral("(?<!-)-{1,2}(?!-)"));
    if (!text.contains(QLatin1Char('|'))) {
        return text;
    }
    QStringList lines = text.split(QLatin1Char('\n'));
    bool inCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView start = QStringView(lines[i]).trimmed();
        inCode ^= start.startsWith(QLatin1String("```")) || start.startsWith(QLatin1String("~~~"));
        if (!inCode && i > 0 && lines[i].contains(QLatin1Char('|')) &&
            lines[i - 1].contains(QLatin1Char('|')) && rule.match(lines[i]).hasMatch()) {
            lines[i].replace(dashes, QStringLiteral("---"));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// Drawing and colouring a line takes a time that grows with its length, also where it can't be seen.
QString withShortLines(const QString &code)
{
    if (code.size() <= LongestCodeLine) {
        return code;
    }
    QString shown;
    for (QStringView line : QStringView(code).tokenize(QLatin1Char('\n'))) {
        while (line.size() > LongestCodeLine) {
            const qsizetype cut = LongestCodeLine - (line[LongestCodeLine].isLowSurrogate() ? 1 : 0);
            shown += line.first(cut);
            shown += QLatin1Char('\n');
            line = line.sliced(cut);
        }
        shown += line;
        shown += QLatin1Char('\n');
    }
    shown.chop(1);
    return shown;
}

TextPart plainPart(const QString &text)
{
    TextPart part;
    QString shown = text;
    if (shown.endsWith(QLatin1Char('\n'))) {
        shown.chop(1);  // the parts stand below each other
    }
    part.lines = static_cast<int>(shown.count(QLatin1Char('\n'))) + 1;
    part.characters = static_cast<int>(shown.size());
    // Where a line reads from right to left each says its direction (see writeDirections).
    const QStringList lines = shown.split(QLatin1Char('\n'));
    if (std::ranges::none_of(lines, &QString::isRightToLeft)) {
        part.html = QLatin1String("<p class=\"plain\">") +
                    toRichText(shown).replace(QLatin1Char('\n'), QLatin1String("<br/>")) +
                    QLatin1String("</p>");
        return part;
    }
    for (const QString &line : lines) {
        part.html += QLatin1String(line.isRightToLeft() ? "<p class=\"plain\" dir=\"rtl\" align=\"right\">"
                                                        : "<p class=\"plain\" dir=\"ltr\" align=\"left\">") +
                     toRichText(line) + QLatin1String("</p>");
    }
    return part;
}

}  // namespace

QList<TextPart> segmentToParts(const MarkdownSegment &segment, bool plain)
{
    if (plain) {
        return segment.text.isEmpty() ? QList<TextPart>() : QList<TextPart>{plainPart(segment.text)};
    }
    QList<TextPart> parts = markdownToParts(segment.text.toUtf8());
    for (TextPart &part : parts) {
        if (part.kind == TextPart::Code) {
            part.shownCode = withShortLines(part.code);
            part.lines = static_cast<int>(part.shownCode.count(QLatin1Char('\n'))) + 1;
        }
    }
    if (segment.continuesCode && !parts.isEmpty()) {
        parts.first().continues = true;
        parts.first().continuesLine = segment.continuesLine;
        if (parts.first().code.isEmpty()) {
            parts.removeFirst();  // cut right before the closing fence
        }
    }
    return parts;
}

QList<TextPart> markdownToParts(QByteArrayView utf8)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                   MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        writer(data)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        writer(data)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        writer(data)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        writer(data)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        writer(data)->text(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
        return 0;
    };
    MarkedText marked = markFormulas(QString::fromUtf8(utf8));
    PartWriter parts(std::move(marked.formulas));
    const QByteArray source = withWholeRules(marked.text).toUtf8();
    md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &parser, &parts);
    return parts.take();
}
