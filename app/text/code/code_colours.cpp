#include "app/text/code/code_colours.h"

#include <QStringView>

#include <algorithm>
#include <utility>

namespace {

using Paint = std::function<void(qsizetype, qsizetype, CodeColour)>;

// A longer one isn't one character.
constexpr qsizetype LongestEscape = 12;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// One line, from its beginning to its end.
class LineColourer
{
public:
    LineColourer(const LanguageRules &rules, const QString &text, const Paint &paint)
        : m_rules(rules)
        , m_text(text)
        , m_paint(paint)
    {
    }

    int colour(int open)
    {
        m_open = open;
        if (open > NothingOpen && open <= m_rules.spans.size()) {
            closeSpan(0);
        } else if (open == NothingOpen && beginLine()) {
            return NothingOpen;
        }
        while (m_at < m_text.size()) {
            if (!beginSpan() && !comment() && !(m_rules.markup ? markup() : code())) {
                ++m_at;
            }
        }
        return m_open;
    }

private:
    /// \return whether that was all of it
    bool beginLine()
    {
        for (const LanguageRules::LineStart &line : m_rules.lines) {
            if (m_text.startsWith(line.start)) {
                paintTo(m_text.size(), line.colour);
                return true;
            }
        }
        if (m_rules.lead.pattern().isEmpty()) {
            return false;
        }
        const QRegularExpressionMatch match = m_rules.lead.match(m_text);
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (match.capturedLength(group) > 0) {
                m_at = match.capturedStart(group);
                paintTo(match.capturedEnd(group), CodeColour::Keyword);
            }
        }
        return false;
    }

    void paintTo(qsizetype end, CodeColour colour)
    {
        m_paint(m_at, end - m_at, colour);
        m_at = end;
    }

    bool beginSpan()
    {
        for (qsizetype i = 0; i < m_rules.spans.size(); ++i) {
            const LanguageRules::Span &span = m_rules.spans[i];
            if (rest().startsWith(span.open) && (!span.atLineStart || m_at == 0)) {
                m_tag = m_open == InTag;
                m_open = static_cast<int>(i) + 1;
                closeSpan(span.open.size());
                return true;
            }
        }
        return false;
    }

    /// Paints the open span from here to its end, or the line's. \param opening length of its first mark
    void closeSpan(qsizetype opening)
    {
        const LanguageRules::Span &span = m_rules.spans[m_open - 1];
        qsizetype end = m_at + opening;
        while (end < m_text.size() && !QStringView(m_text).sliced(end).startsWith(span.close)) {
            end += span.escapes && m_text[end] == QLatin1Char('\\') ? 2 : 1;
        }
        if (end < m_text.size()) {
            end += span.close.size();
            m_open = std::exchange(m_tag, false) ? InTag : NothingOpen;
        }
        paintTo(std::min(end, m_text.size()), span.colour);
    }

    bool comment()
    {
        const bool begins = !m_rules.commentsAfterSpace || m_at == 0 || m_text[m_at - 1].isSpace();
        const auto opens = [this](const QString &mark) { return rest().startsWith(mark); };
        if (!begins || !std::ranges::any_of(m_rules.lineComments, opens)) {
            return false;
        }
        paintTo(m_text.size(), CodeColour::Comment);
        return true;
    }

    bool code() { return token() || string() || word(); }

    bool token()
    {
        for (const QString &token : m_rules.tokens) {
            if (rest().startsWith(token)) {
                paintTo(m_at + token.size(), CodeColour::Keyword);
                return true;
            }
        }
        return false;
    }

    bool string()
    {
        const QChar c = m_text[m_at];
        const bool raw = m_rules.rawQuotes.contains(c);
        if (!raw && !m_rules.quotes.contains(c)) {
            return m_rules.characterQuote.contains(c) && character();
        }
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != c) {
            end += !raw && m_text[end] == m_rules.escape ? 2 : 1;
        }
        end = std::min(end + 1, m_text.size());
        paintTo(end, isKey(end) ? CodeColour::Keyword : CodeColour::String);
        return true;
    }

    /// A quotation mark around one character; else it is something else: a lifetime, a prime, a
    /// transposition.
    bool character()
    {
        const bool escaped = m_at + 1 < m_text.size() && m_text[m_at + 1] == QLatin1Char('\\');
        const bool surrogate = m_at + 1 < m_text.size() && m_text[m_at + 1].isHighSurrogate();
        const qsizetype close = escaped ? m_text.indexOf(m_text[m_at], m_at + 3) : m_at + (surrogate ? 3 : 2);
        const bool closes = close > 0 && close < m_text.size() && m_text[close] == m_text[m_at] &&
                            close - m_at <= LongestEscape;
        const bool behindWord = m_at > 0 && isWord(m_text[m_at - 1]);
        if (!closes || behindWord) {
            return false;
        }
        paintTo(close + 1, CodeColour::String);
        return true;
    }

    bool word()
    {
        const QChar c = m_text[m_at];
        const bool starts = m_rules.keywordStarts.contains(c);
        const bool sign = c == QLatin1Char('#') || c == QLatin1Char('@') || c == QLatin1Char('!');
        if (!starts && !sign && !isWord(c) && !m_rules.wordCharacters.contains(c)) {
            return false;
        }
        qsizetype end = m_at + 1;
        while (end < m_text.size() &&
               (isWord(m_text[end]) || (!c.isDigit() && m_rules.wordCharacters.contains(m_text[end])))) {
            ++end;
        }
        if (c == m_rules.escape && starts && end == m_at + 1) {
            ++end;  // an escaped sign opens nothing
        }
        end = std::min(end, m_text.size());
        const QString word = m_text.mid(m_at, end - m_at);
        if (c.isDigit() && !isKey(end)) {
            paintTo(end, CodeColour::Number);
        } else if ((starts && word.size() > 1) || isKey(end) ||
                   m_rules.keywords.contains(m_rules.ignoreCase ? word.toLower() : word)) {
            paintTo(end, CodeColour::Keyword);
        } else {
            m_at = sign ? m_at + 1 : end;  // what is negated may be a keyword
        }
        return true;
    }

    bool isKey(qsizetype end) const
    {
        if (m_rules.keyMark.isEmpty()) {
            return false;
        }
        while (end < m_text.size() && m_text[end].isSpace()) {
            ++end;
        }
        return QStringView(m_text).sliced(std::min(end, m_text.size())).startsWith(m_rules.keyMark);
    }

    /// A tag's name and what closes it, and strings within it.
    bool markup()
    {
        const QChar c = m_text[m_at];
        if (m_open == InTag) {
            if (c == QLatin1Char('>') || rest().startsWith(QLatin1String("/>")) ||
                rest().startsWith(QLatin1String("?>"))) {
                paintTo(m_at + (c == QLatin1Char('>') ? 1 : 2), CodeColour::Keyword);
                m_open = NothingOpen;
                return true;
            }
            return string();
        }
        qsizetype end = m_at + 1;
        if (c != QLatin1Char('<')) {
            return false;
        }
        if (end < m_text.size() && QStringView(u"/?!").contains(m_text[end])) {
            ++end;
        }
        if (end >= m_text.size() || !m_text[end].isLetter()) {
            return false;
        }
        while (end < m_text.size() && (isWord(m_text[end]) || QStringView(u"-:.").contains(m_text[end]))) {
            ++end;
        }
        paintTo(end, CodeColour::Keyword);
        m_open = InTag;
        return true;
    }

    QStringView rest() const { return QStringView(m_text).sliced(m_at); }

    const LanguageRules &m_rules;
    const QString &m_text;
    const Paint &m_paint;
    qsizetype m_at = 0;
    int m_open = NothingOpen;
    bool m_tag = false;  ///< the open span is within a tag
};

}  // namespace

int colourCode(const LanguageRules &rules, const QString &line, int open, const Paint &paint)
{
    return LineColourer(rules, line, paint).colour(open);
}

int openBehind(const LanguageRules &rules, const QString &code, int open)
{
    for (const QString &line : code.split(QLatin1Char('\n'))) {
        open = colourCode(rules, line, open, [](qsizetype, qsizetype, CodeColour) {});
    }
    return open;
}
