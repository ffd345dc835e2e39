#include "app/text/formulas/formula_finder.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace {

// How often each character may be looked at, for ends of formulas.
constexpr qsizetype Looks = 20;

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// How often `c` stands from there on.
qsizetype runLength(QStringView text, qsizetype at, QChar c)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == c) {
        ++end;
    }
    return end - at;
}

bool standsAt(QStringView text, qsizetype at, QStringView what)
{
    return at >= 0 && text.sliced(std::min(at, text.size())).startsWith(what);
}

bool hasAnyOf(QStringView text, QStringView signs)
{
    return std::any_of(text.begin(), text.end(), [signs](QChar c) { return signs.contains(c); });
}

/// Words of a language, not of TeX, of which each letter is one of a product.
qsizetype wordCount(QStringView source)
{
    static const QRegularExpression word(QStringLiteral("(?<![^\\s(])[A-Za-z]{2,}(?=[\\s,.;:!?)]|$)"));
    qsizetype found = 0;
    for (auto match = word.globalMatch(source); match.hasNext(); match.next()) {
        ++found;
    }
    return found;
}

/// "$5, or 4$": an amount and the words up to the next one.
bool isMoney(QStringView source)
{
    static const QRegularExpression begins(QStringLiteral("^[-+]?\\d"));
    return !hasAnyOf(source, u"\\^_=") && begins.match(source).hasMatch() && wordCount(source) > 0;
}

/// "\[1\]", "\[sic\]" and "\(see there\)" are brackets that Markdown shall leave alone.
bool isProse(QStringView source, bool alone)
{
    const bool number = std::all_of(source.begin(), source.end(), [](QChar c) { return c.isDigit(); });
    return !hasAnyOf(source, u"\\^_={}+<>") &&
           (wordCount(source) > 1 || (!alone && wordCount(source) > 0) || number);
}

/// Looks through a text once.
class Finder
{
public:
    explicit Finder(QStringView text)
        : m_text(text)
        , m_steps(Looks * text.size())
    {
    }

    MarkedText find()
    {
        while (m_at < m_text.size()) {
            if (atLineStart() && passFence()) {
                continue;
            }
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('`')) {
                passCodeSpan();
            } else if (c == QLatin1Char('\\')) {
                atBackslash();
            } else if (c == QLatin1Char('$')) {
                atDollar();
            } else {
                keep(1);
            }
        }
        return std::move(m_marked);
    }

private:
    bool atLineStart() const { return m_at == 0 || m_text[m_at - 1] == QLatin1Char('\n'); }

    void keep(qsizetype length)
    {
        m_marked.text += m_text.sliced(m_at, length);
        m_at += length;
    }

    qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(QLatin1Char('\n'), from);
        return end < 0 ? m_text.size() : end;
    }

    /// A block of code from its fence on, up to the fence that closes it or the end. \return false: none is
    /// here
    bool passFence()
    {
        qsizetype start = m_at;
        while (start < m_text.size() &&
               (m_text[start] == QLatin1Char(' ') || m_text[start] == QLatin1Char('>') ||
                m_text[start] == QLatin1Char('\t'))) {
            ++start;
        }
        if (start >= m_text.size()) {
            return false;
        }
        const QChar fence = m_text[start];
        const qsizetype length = runLength(m_text, start, fence);
        if ((fence != QLatin1Char('`') && fence != QLatin1Char('~')) || length < 3 ||
            m_text.sliced(start + length, lineEnd(start) - start - length).contains(QLatin1Char('`'))) {
            return false;
        }
        qsizetype line = std::min(lineEnd(start) + 1, m_text.size());
        while (line < m_text.size()) {
            const qsizetype end = lineEnd(line);
            QStringView words = m_text.sliced(line, end - line).trimmed();
            while (words.startsWith(QLatin1Char('>'))) {
                words = words.sliced(1).trimmed();
            }
            line = std::min(end + 1, m_text.size());
            if (words.size() >= length && runLength(words, 0, fence) == words.size()) {
                break;
            }
        }
        keep(line - m_at);
        return true;
    }

    void passCodeSpan()
    {
        const qsizetype length = runLength(m_text, m_at, QLatin1Char('`'));
        const qsizetype paragraph = paragraphEnd(m_at);
        for (qsizetype at = m_at + length; at < paragraph;) {
            const qsizetype run = runLength(m_text, at, QLatin1Char('`'));
            if (run == length) {
                keep(at + run - m_at);
                return;
            }
            at += std::max<qsizetype>(run, 1);
        }
        keep(length);
    }

    void atBackslash()
    {
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (next == QLatin1Char('(') && take(2, u"\\)", false)) {
            return;
        }
        if (next == QLatin1Char('[') && take(2, u"\\]", true)) {
            return;
        }
        keep(std::min<qsizetype>(2, m_text.size() - m_at));
    }

    void atDollar()
    {
        const qsizetype length = runLength(m_text, m_at, QLatin1Char('$'));
        if (length == 2 && take(2, u"$$", true)) {
            return;
        }
        if (length == 1 && mayOpen() && takeInline()) {
            return;
        }
        keep(length);
    }

    /// Whether a formula in a line may begin with the dollar sign here.
    bool mayOpen() const
    {
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1].isSpace()) {
            return false;
        }
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QLatin1Char(' ');
        const bool behindFormula = m_marked.text.endsWith(QString(FormulaMark::Shown) + before);
        return behindFormula || !(isAsciiWord(before) || QStringView(u"/\\$&%#@.").contains(before));
    }

    bool takeInline()
    {
        const qsizetype end = lineEnd(m_at);
        for (qsizetype at = m_at + 1; at < end; ++at) {
            if (m_text[at] == QLatin1Char('\\')) {
                ++at;
                continue;
            }
            if (m_text[at] == QLatin1Char('`')) {
                return false;  // code begins before a formula has ended
            }
            if (m_text[at] != QLatin1Char('$')) {
                continue;
            }
            const bool closes = at > m_at + 1 && !m_text[at - 1].isSpace() &&
                                (at + 1 >= m_text.size() ||
                                 (!isAsciiWord(m_text[at + 1]) && m_text[at + 1] != QLatin1Char('$')));
            const QStringView source = m_text.sliced(m_at + 1, at - m_at - 1);
            if (!closes || isMoney(source)) {
                return false;  // no later one either: this one would stand within the formula
            }
            add(source.toString(), at + 1, false);
            return true;
        }
        return false;
    }

    /// Takes the formula that begins here with `begin` characters and ends with `close`.
    bool take(qsizetype begin, QStringView close, bool display)
    {
        const qsizetype paragraph = paragraphEnd(m_at);
        qsizetype at = m_at + begin;
        while (at < paragraph && !standsAt(m_text, at, close) && --m_steps > 0) {
            at += m_text[at] == QLatin1Char('\\') ? 2 : 1;
        }
        if (at + close.size() > paragraph || m_steps <= 0) {
            return false;
        }
        const QString source = withoutQuoteMarks(m_text.sliced(m_at + begin, at - m_at - begin)).trimmed();
        const qsizetype end = at + close.size();
        const bool dollars = close == QStringView(u"$$");
        const bool ownLine = display && m_text.sliced(lineStart(), m_at - lineStart()).trimmed().isEmpty();
        if (source.isEmpty()) {
            keep(end - m_at);
            return true;
        }
        if (isMoney(source) || (!dollars && isProse(source, ownLine || !display)) ||
            (display && !dollars && standsAt(m_text, end, u"("))) {  // "\\[a\\](b)" is no link, nor a formula
            return false;
        }
        add(source, end, display);
        return true;
    }

    qsizetype lineStart() const
    {
        return m_at == 0 ? 0 : m_text.lastIndexOf(QLatin1Char('\n'), m_at - 1) + 1;
    }

    /// A quote's signs before its lines aren't the formula's.
    QString withoutQuoteMarks(QStringView source) const
    {
        static const QRegularExpression mark(QStringLiteral("\\n[ \\t]*>[ \\t]?"));
        const bool quoted = m_text.sliced(lineStart()).trimmed().startsWith(QLatin1Char('>'));
        return quoted ? source.toString().replace(mark, QStringLiteral("\n")) : source.toString();
    }

    /// The empty line behind the text here, or its end. Asked for in order, each is looked for once.
    qsizetype paragraphEnd(qsizetype from)
    {
        if (m_paragraphEnd > from) {
            return m_paragraphEnd;
        }
        for (qsizetype line = lineEnd(from) + 1; line < m_text.size();) {
            const qsizetype end = lineEnd(line);
            if (m_text.sliced(line, end - line).trimmed().isEmpty()) {
                return m_paragraphEnd = line;
            }
            line = end + 1;
        }
        return m_paragraphEnd = m_text.size();
    }

    void add(const QString &source, qsizetype end, bool display)
    {
        m_marked.text += FormulaMark::Begin + QString::number(m_marked.formulas.size()) + FormulaMark::Shown;
        m_marked.formulas.append({source, m_text.sliced(m_at, end - m_at).toString(), display});
        m_at = end;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_paragraphEnd = 0;
    qsizetype m_steps;  ///< left, for what is opened over and over and never closed
    MarkedText m_marked;
};

QString unescaped(QString text)
{
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

bool isMark(QChar c)
{
    return c >= FormulaMark::Begin && c <= FormulaMark::End;
}

}  // namespace

MarkedText markFormulas(const QString &markdown)
{
    QString text = markdown;
    if (std::any_of(text.cbegin(), text.cend(), isMark)) {
        std::replace_if(text.begin(), text.end(), isMark, QChar(QChar::ReplacementCharacter));
    }
    const bool any = text.contains(QLatin1Char('$')) || text.contains(QLatin1String("\\(")) ||
                     text.contains(QLatin1String("\\["));
    return any ? Finder(text).find() : MarkedText{text, {}};
}

QString withFormulas(QString text, const QList<Formula> &formulas)
{
    for (qsizetype at = 0; (at = text.indexOf(FormulaMark::Begin, at)) >= 0;) {
        const qsizetype end = text.indexOf(FormulaMark::Shown, at);
        const qsizetype number = end < 0 ? -1 : QStringView(text).sliced(at + 1, end - at - 1).toLongLong();
        if (number < 0 || number >= formulas.size()) {
            ++at;
            continue;
        }
        const QString &written = formulas[number].written;
        text.replace(at, end + 1 - at, written);
        at += written.size();
    }
    return text;
}

QString markUp(const Formula &formula, const QString &shown)
{
    return FormulaMark::Begin + QLatin1Char(formula.display ? 'd' : 'i') +
           QString::number(formula.heading % 10) + formula.source.toHtmlEscaped() + FormulaMark::Written +
           formula.written.toHtmlEscaped() + FormulaMark::Shown + shown + FormulaMark::End;
}

std::optional<FoundMark> findMark(const QString &html, qsizetype from)
{
    const qsizetype begin = html.indexOf(FormulaMark::Begin, from);
    const qsizetype written = begin < 0 ? -1 : html.indexOf(FormulaMark::Written, begin);
    const qsizetype shown = written < 0 ? -1 : html.indexOf(FormulaMark::Shown, written);
    const qsizetype end = shown < 0 ? -1 : html.indexOf(FormulaMark::End, shown);
    if (end < 0) {
        return std::nullopt;
    }
    FoundMark mark{begin, shown + 1, end, {}};
    mark.formula.display = html[begin + 1] == QLatin1Char('d');
    mark.formula.heading = html[begin + 2].digitValue();
    mark.formula.source = unescaped(html.mid(begin + 3, written - begin - 3));
    mark.formula.written = unescaped(html.mid(written + 1, shown - written - 1));
    return mark;
}

QString withoutMarks(const QString &html)
{
    QString text;
    qsizetype done = 0;
    while (const auto mark = findMark(html, done)) {
        text += QStringView(html).sliced(done, mark->begin - done);
        text += QStringView(html).sliced(mark->shown, mark->end - mark->shown);
        done = mark->end + 1;
    }
    return text += QStringView(html).sliced(done);
}

QString openBehindLine(QStringView line, const QString &open)
{
    QString closes = open;
    for (qsizetype at = 0; at + 1 < line.size(); ++at) {
        const QStringView two = line.sliced(at, 2);
        if (!closes.isEmpty()) {
            if (two == closes) {
                closes.clear();
                ++at;
            } else if (line[at] == QLatin1Char('\\')) {
                ++at;
            }
        } else if (two == QStringView(u"$$")) {
            closes = QStringLiteral("$$");
            ++at;
        } else if (line[at] == QLatin1Char('\\')) {
            closes = two[1] == QLatin1Char('[') ? QStringLiteral("\\]") : QString();
            ++at;
        }
    }
    return line.trimmed().isEmpty() ? QString() : closes;
}
