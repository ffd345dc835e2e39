#include "app/text/markdown/markdown_parts.h"

#include "app/text/formulas/formula_finder.h"
#include "app/text/markdown/part_writer.h"
#include "app/text/rich_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

// Longer lines of code are shown as several.
constexpr qsizetype LongestCodeLine = 400;

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
void showWithShortLines(TextPart &part)
{
    part.shownCode = part.code;
    part.lines = static_cast<int>(part.code.count(QLatin1Char('\n'))) + 1;
    if (part.code.size() <= LongestCodeLine) {
        return;
    }
    part.shownCode.clear();
    part.lines = 0;
    for (QStringView line : QStringView(part.code).tokenize(QLatin1Char('\n'))) {
        while (line.size() > LongestCodeLine) {
            const qsizetype cut = LongestCodeLine - (line[LongestCodeLine].isLowSurrogate() ? 1 : 0);
            part.shownCode += line.first(cut);
            part.shownCode += QLatin1Char('\n');
            line = line.sliced(cut);
            part.brokenLines += ++part.lines;
        }
        part.shownCode += line;
        part.shownCode += QLatin1Char('\n');
        ++part.lines;
    }
    part.shownCode.chop(1);
}

TextPart plainPart(const MarkdownSegment &segment)
{
    TextPart part;
    part.continuesLine = segment.continuesLine;
    QString shown = segment.text;
    if (shown.endsWith(QLatin1Char('\n'))) {
        shown.chop(1);  // the parts stand below each other
    }
    part.lines = static_cast<int>(shown.count(QLatin1Char('\n'))) + 1;
    part.characters = static_cast<int>(shown.size());
    // Where a line reads from right to left each says its direction (see ParagraphDirections).
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
        return segment.text.isEmpty() ? QList<TextPart>() : QList<TextPart>{plainPart(segment)};
    }
    QList<TextPart> parts = markdownToParts(segment.text.toUtf8());
    for (TextPart &part : parts) {
        if (part.kind == TextPart::Code) {
            showWithShortLines(part);
        }
    }
    if (segment.continuesCode && !parts.isEmpty()) {
        parts.first().continues = true;
        parts.first().continuesLine = segment.continuesLine;
        if (parts.first().code.isEmpty()) {
            parts.removeFirst();  // cut right before the closing fence
        } else if (segment.continuesLine) {
            parts.first().brokenLines.prepend(0);
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
