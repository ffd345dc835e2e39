#include "app/text/rich_text.h"

#include "app/text/emoji.h"

namespace {

// Vedic and Tibetan stack fewer; a "zalgo" text of a hundred thousand marks takes seconds to lay out.
constexpr int MaxMarks = 24;

bool isSign(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

/// Signs that fonts for prose draw as one: arrows, comparisons.
bool joinsInProse(QChar a, QChar b)
{
    const auto arrow = [](QChar c) {
        return c == QLatin1Char('-') || c == QLatin1Char('=') || c == QLatin1Char('<') ||
               c == QLatin1Char('>') || c == QLatin1Char('!') || c == QLatin1Char('~') ||
               c == QLatin1Char('|') || c == QLatin1Char(':');
    };
    const auto head = [](QChar c) {
        return c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char('=');
    };
    return arrow(a) && arrow(b) && (head(a) || head(b));
}

QLatin1String escaped(QChar c)
{
    switch (c.unicode()) {
    case '<':
        return QLatin1String("&lt;");
    case '>':
        return QLatin1String("&gt;");
    case '&':
        return QLatin1String("&amp;");
    case '"':
        return QLatin1String("&quot;");
    default:
        return {};
    }
}

/// The font joins its emoji without the selectors that Qt 6.4 hands on to it as characters.
QString withoutInnerSelectors(QStringView emoji)
{
    QString shown;
    for (qsizetype i = 0; i < emoji.size(); ++i) {
        if (emoji[i].unicode() != 0xfe0f || i + 1 == emoji.size()) {
            shown += emoji[i];
        }
    }
    return shown;
}

class Writer
{
public:
    explicit Writer(bool code)
        : m_code(code)
    {
    }

    QString write(QStringView text)
    {
        m_html.reserve(text.size() + text.size() / 8);
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype emoji = emojiLength(text, at);
            if (emoji > 0) {
                mark(Emoji);
                m_html += withoutInnerSelectors(text.sliced(at, emoji));
                m_previous = {};
                at += emoji;
            } else {
                plain(text[at]);
                ++at;
            }
        }
        mark(None);
        return std::move(m_html);
    }

private:
    enum Mark { None, Emoji, Apart };

    void plain(QChar c)
    {
        m_marks = c.isMark() ? m_marks + 1 : 0;
        if (m_marks > MaxMarks) {
            return;
        }
        // Text of another format is shaped apart, so every second sign of a row gets one.
        const bool joins = isSign(c) && isSign(m_previous) && (m_code || joinsInProse(m_previous, c));
        mark(joins && m_mark != Apart ? Apart : None);
        const QLatin1String entity = escaped(c);
        if (!entity.isEmpty()) {
            m_html += entity;
        } else {
            m_html += c == QChar(0) ? QChar(0xfffd) : c;
        }
        m_previous = c;
    }

    void mark(Mark wanted)
    {
        if (wanted == m_mark) {
            return;
        }
        if (m_mark != None) {
            m_html += QLatin1String("</span>");
        }
        if (wanted != None) {
            m_html += QLatin1String(wanted == Emoji ? "<span class=\"e\">" : "<span class=\"a\">");
        }
        m_mark = wanted;
    }

    bool m_code;
    QString m_html;
    QChar m_previous;
    Mark m_mark = None;
    int m_marks = 0;
};

}  // namespace

QString toRichText(QStringView text, bool code)
{
    return Writer(code).write(text);
}
