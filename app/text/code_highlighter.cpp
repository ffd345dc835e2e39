#include "app/text/code_highlighter.h"

#include "app/text/language_rules.h"
#include "app/text/match_highlighter.h"

#include <QTextCursor>
#include <QTextDocument>

namespace {

// Block states: what is open at a line's end.
constexpr int NothingOpen = 0;
constexpr int CommentOpen = 1;
constexpr int StringOpen = 2;

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

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QSyntaxHighlighter(parent)
    , m_rules(&rulesFor({}))
{
}

void CodeHighlighter::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document) {
        return;
    }
    m_textDocument = document;
    setDocument(document != nullptr ? document->textDocument() : nullptr);
    writeCode({});
    emit textDocumentChanged();
}

void CodeHighlighter::setLanguage(const QString &language)
{
    if (m_language == language) {
        return;
    }
    m_language = language;
    m_rules = &rulesFor(language);
    rehighlight();
    emit languageChanged();
}

void CodeHighlighter::setDark(bool dark)
{
    if (m_dark == dark) {
        return;
    }
    m_dark = dark;
    rehighlight();
    emit darkChanged();
}

void CodeHighlighter::setWords(const QStringList &words)
{
    if (m_words == words) {
        return;
    }
    m_words = words;
    rehighlight();
    emit wordsChanged();
}

void CodeHighlighter::setMatchColour(const QColor &colour)
{
    if (m_matchColour == colour) {
        return;
    }
    m_matchColour = colour;
    rehighlight();
    emit matchColourChanged();
}

void CodeHighlighter::setCode(const QString &code)
{
    if (m_code == code) {
        return;
    }
    const QString old = m_code;
    m_code = code;
    writeCode(old);
    emit codeChanged();
}

void CodeHighlighter::writeCode(const QString &old)
{
    if (document() == nullptr) {
        return;
    }
    QTextCursor cursor(document());
    if (!old.isEmpty() && m_code.startsWith(old)) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_code.mid(old.size()));
    } else {
        cursor.select(QTextCursor::Document);
        cursor.insertText(m_code);
    }
}

void CodeHighlighter::paint(qsizetype start, qsizetype length, Colour colour)
{
    static constexpr QRgb light[] = {0xff8250df, 0xff0a6b3d, 0xff0550ae, 0xff57606a};
    static constexpr QRgb dark[] = {0xffc5a3ff, 0xff9ad6a8, 0xff8cc4ff, 0xff9aa3ad};
    QTextCharFormat format;
    format.setForeground(QColor((m_dark ? dark : light)[colour]));
    format.setFontItalic(colour == Comment);
    setFormat(static_cast<int>(start), static_cast<int>(length), format);
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    colourCode(text);
    const QList<TextStretch> matches = matchesOf(m_words, text);
    for (const TextStretch &match : matches) {
        for (int i = match.start; i < match.start + match.length; ++i) {
            QTextCharFormat marked = format(i);
            marked.setBackground(m_matchColour);
            setFormat(i, 1, marked);
        }
    }
}

void CodeHighlighter::colourCode(const QString &text)
{
    qsizetype at = 0;
    // Paints up to the closing mark; false: the line ends first and stays open.
    const auto paintTo = [&](qsizetype start, qsizetype searchFrom, const QString &close, Colour colour,
                             int open) {
        const qsizetype end = text.indexOf(close, searchFrom);
        at = end < 0 ? text.size() : end + close.size();
        paint(start, at - start, colour);
        setCurrentBlockState(end < 0 ? open : NothingOpen);
        return end >= 0;
    };
    setCurrentBlockState(NothingOpen);
    if (previousBlockState() == CommentOpen && !m_rules->blockClose.isEmpty()) {
        paintTo(0, 0, m_rules->blockClose, Comment, CommentOpen);
    } else if (previousBlockState() == StringOpen && !m_rules->longQuote.isEmpty()) {
        paintTo(0, 0, m_rules->longQuote, String, StringOpen);
    }
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        const QChar c = text[at];
        if (!m_rules->blockOpen.isEmpty() && rest.startsWith(m_rules->blockOpen)) {
            paintTo(at, at + m_rules->blockOpen.size(), m_rules->blockClose, Comment, CommentOpen);
        } else if (!m_rules->lineComment.isEmpty() && rest.startsWith(m_rules->lineComment)) {
            paint(at, text.size() - at, Comment);
            return;
        } else if (!m_rules->longQuote.isEmpty() && rest.startsWith(m_rules->longQuote)) {
            paintTo(at, at + m_rules->longQuote.size(), m_rules->longQuote, String, StringOpen);
        } else if (m_rules->quotes.contains(c)) {
            const qsizetype end = endOfString(text, at);
            paint(at, end - at, String);
            at = end;
        } else if (startsWord(c)) {
            qsizetype end = at + 1;
            while (end < text.size() && isWord(text[end])) {
                ++end;
            }
            const QString word = text.mid(at, end - at);
            if (c.isDigit()) {
                paint(at, end - at, Number);
            } else if (m_rules->keywords.contains(m_rules->ignoreCase ? word.toLower() : word)) {
                paint(at, end - at, Keyword);
            }
            at = end;
        } else {
            ++at;
        }
    }
}
