#include "app/text/markdown_html.h"

#include <QHash>
#include <QUrl>

#include <md4c.h>

namespace {

QString textOf(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

bool isSafeTarget(const QString &target)
{
    const QString scheme = QUrl(target).scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto");
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
    QList<TextPart> take()
    {
        closeText();
        return std::move(m_parts);
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
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
            break;
        case MD_BLOCK_H:
            m_html += QStringLiteral("<h%1>").arg(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            enterCode(*static_cast<MD_BLOCK_CODE_DETAIL *>(detail));
            break;
        case MD_BLOCK_P:
            m_html += QLatin1String("<p>");
            break;
        case MD_BLOCK_TABLE:
            closeText();
            m_html += QLatin1String("<table cellspacing=\"0\" cellpadding=\"7\" border=\"1\">");
            break;
        case MD_BLOCK_TR:
            m_html += QLatin1String("<tr>");
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            enterCell(type, *static_cast<MD_BLOCK_TD_DETAIL *>(detail));
            break;
        default:
            break;
        }
        m_nesting += nests(type) ? 1 : 0;
    }

    void leaveBlock(MD_BLOCKTYPE type, void *detail)
    {
        m_nesting -= nests(type) ? 1 : 0;
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
            m_html += QStringLiteral("</h%1>").arg(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            leaveCode();
            break;
        case MD_BLOCK_P:
            m_html += QLatin1String("</p>");
            break;
        case MD_BLOCK_TABLE:
            m_html += QLatin1String("</table>");
            closeText(TextPart::Table);
            break;
        case MD_BLOCK_TR:
            m_html += QLatin1String("</tr>");
            break;
        case MD_BLOCK_TH:
            m_html += QLatin1String("</th>");
            break;
        case MD_BLOCK_TD:
            m_html += QLatin1String("</td>");
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_IMG) {
            m_html += QLatin1String("<i>");
        } else if (type == MD_SPAN_A) {
            enterLink(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        } else {
            m_html += QLatin1Char('<') + spanTag(type) + QLatin1Char('>');
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG) {
            m_html += QLatin1String("</i>");
        } else if (type == MD_SPAN_A) {
            m_html += QLatin1String(m_links.takeLast() ? "</a>" : "</u>");
        } else {
            m_html += QLatin1String("</") + spanTag(type) + QLatin1Char('>');
        }
    }

    void text(MD_TEXTTYPE type, const QString &text)
    {
        if (m_inCode) {
            m_code += text;
            return;
        }
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_html += QChar(0xfffd);
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:  // models break lines where they mean it
            m_html += QLatin1String("<br/>");
            break;
        case MD_TEXT_ENTITY:
            m_html += decodeEntity(text).toHtmlEscaped();
            break;
        default:
            m_html += text.toHtmlEscaped();
        }
    }

private:
    static bool nests(MD_BLOCKTYPE type) { return type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI; }

    static QLatin1String spanTag(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_STRONG:
            return QLatin1String("b");
        case MD_SPAN_DEL:
            return QLatin1String("s");
        case MD_SPAN_CODE:
            return QLatin1String("code");
        default:
            return QLatin1String("i");
        }
    }

    // A quote within a list or another quote stays in its text.
    void enterQuote()
    {
        if (m_nesting == 0) {
            closeText();
        } else {
            m_html += QLatin1String("<blockquote>");
        }
    }

    void leaveQuote()
    {
        if (m_nesting == 0) {
            closeText(TextPart::Quote);
        } else {
            m_html += QLatin1String("</blockquote>");
        }
    }

    void enterItem(const MD_BLOCK_LI_DETAIL &item)
    {
        m_html += QLatin1String("<li>");
        if (item.is_task != 0) {
            m_html += QChar(item.task_mark == ' ' ? 0x2610 : 0x2611) + QLatin1Char(' ');
        }
    }

    void enterCell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL &cell)
    {
        const QLatin1String alignment(cell.align == MD_ALIGN_CENTER  ? "center"
                                      : cell.align == MD_ALIGN_RIGHT ? "right"
                                                                     : "left");
        m_html += QStringLiteral("<%1 align=\"%2\">")
                      .arg(QLatin1String(type == MD_BLOCK_TH ? "th" : "td"), alignment);
    }

    void enterLink(const QString &target)
    {
        m_links.append(isSafeTarget(target));
        m_html += m_links.last() ? QStringLiteral("<a href=\"%1\">").arg(target.toHtmlEscaped())
                                 : QStringLiteral("<u>");
    }

    void enterCode(const MD_BLOCK_CODE_DETAIL &detail)
    {
        m_language = textOf(detail.lang).toLower();
        m_code.clear();
        m_inCode = true;
        if (m_nesting == 0) {
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
        if (m_nesting > 0) {
            m_html += QLatin1String("<pre>") + m_code.toHtmlEscaped() + QLatin1String("</pre>");
        } else {
            m_parts.append({TextPart::Code, {}, m_code, m_language});
        }
    }

    void closeText(TextPart::Kind kind = TextPart::Text)
    {
        if (!m_html.isEmpty()) {
            m_parts.append({kind, m_html, {}, {}});
            m_html.clear();
        }
    }

    QList<TextPart> m_parts;
    QString m_html;
    QString m_code;
    QString m_language;
    QList<bool> m_links;  ///< open links: whether they are one, or only underlined
    int m_nesting = 0;
    bool m_inCode = false;
};

PartWriter *writer(void *data)
{
    return static_cast<PartWriter *>(data);
}

}  // namespace

QList<TextPart> markdownToParts(QByteArrayView utf8)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                   MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        writer(data)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        writer(data)->leaveBlock(type, detail);
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
    PartWriter parts;
    md_parse(utf8.data(), static_cast<MD_SIZE>(utf8.size()), &parser, &parts);
    return parts.take();
}
