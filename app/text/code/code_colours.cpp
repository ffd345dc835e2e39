#include "app/text/code/code_colours.h"

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

bool startsWord(QChar c)
{
    return isWord(c) || c == QLatin1Char('#') || c == QLatin1Char('@') || c == QLatin1Char('!');
}

qsizetype endOfString(const QString &text, qsizetype start)
{
    const QChar quote = text[start];
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\')) {
            ++i;
        } else if (text[i] == quote) {
            return i + 1;
        }
    }
    return text.size();
}

}  // namespace

int colourCode(const LanguageRules &rules, const QString &text, int open,
               const std::function<void(qsizetype, qsizetype, CodeColour)> &paint)
{
    int left = NothingOpen;
    qsizetype at = 0;
    // Paints up to the closing mark; false: the line ends first and stays open.
    const auto paintTo = [&](qsizetype start, qsizetype searchFrom, const QString &close, CodeColour colour,
                             int behind) {
        const qsizetype end = text.indexOf(close, searchFrom);
        at = end < 0 ? text.size() : end + close.size();
        paint(start, at - start, colour);
        left = end < 0 ? behind : NothingOpen;
        return end >= 0;
    };
    if (open == CommentOpen && !rules.blockClose.isEmpty()) {
        paintTo(0, 0, rules.blockClose, CodeColour::Comment, CommentOpen);
    } else if (open == StringOpen && !rules.longQuote.isEmpty()) {
        paintTo(0, 0, rules.longQuote, CodeColour::String, StringOpen);
    }
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        const QChar c = text[at];
        if (!rules.blockOpen.isEmpty() && rest.startsWith(rules.blockOpen)) {
            paintTo(at, at + rules.blockOpen.size(), rules.blockClose, CodeColour::Comment, CommentOpen);
        } else if (!rules.lineComment.isEmpty() && rest.startsWith(rules.lineComment)) {
            paint(at, text.size() - at, CodeColour::Comment);
            return left;
        } else if (!rules.longQuote.isEmpty() && rest.startsWith(rules.longQuote)) {
            paintTo(at, at + rules.longQuote.size(), rules.longQuote, CodeColour::String, StringOpen);
        } else if (rules.quotes.contains(c)) {
            const qsizetype end = endOfString(text, at);
            paint(at, end - at, CodeColour::String);
            at = end;
        } else if (startsWord(c)) {
            qsizetype end = at + 1;
            while (end < text.size() && isWord(text[end])) {
                ++end;
            }
            const QString word = text.mid(at, end - at);
            if (c.isDigit()) {
                paint(at, end - at, CodeColour::Number);
            } else if (rules.keywords.contains(rules.ignoreCase ? word.toLower() : word)) {
                paint(at, end - at, CodeColour::Keyword);
            }
            at = end;
        } else {
            ++at;
        }
    }
    return left;
}

int openBehind(const LanguageRules &rules, const QString &code, int open)
{
    for (const QString &line : code.split(QLatin1Char('\n'))) {
        open = colourCode(rules, line, open, [](qsizetype, qsizetype, CodeColour) {});
    }
    return open;
}
