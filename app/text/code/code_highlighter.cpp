#include "app/text/code/code_highlighter.h"

#include "app/text/emoji.h"
#include "app/text/match_highlighter.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace {

// Each stretch is laid out by itself: fifty thousand keywords stood the window still.
constexpr int MostStretches = 400;

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
    colourAgain();
    emit languageChanged();
}

void CodeHighlighter::setDark(bool dark)
{
    if (m_dark == dark) {
        return;
    }
    m_dark = dark;
    colourAgain();
    emit darkChanged();
}

void CodeHighlighter::setWords(const QStringList &words)
{
    if (m_words == words) {
        return;
    }
    m_words = words;
    colourAgain();
    emit wordsChanged();
}

void CodeHighlighter::setMatchColour(const QColor &colour)
{
    if (m_matchColour == colour) {
        return;
    }
    m_matchColour = colour;
    colourAgain();
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

void CodeHighlighter::componentComplete()
{
    m_complete = true;
    writeCode({});
}

void CodeHighlighter::colourAgain()
{
    if (m_complete) {
        rehighlight();
    }
}

void CodeHighlighter::writeCode(const QString &old)
{
    if (document() == nullptr || !m_complete) {
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

void CodeHighlighter::setOpenState(int state)
{
    if (m_openState == state) {
        return;
    }
    m_openState = state;
    colourAgain();
    emit openStateChanged();
}

void CodeHighlighter::setEmojiFamily(const QString &family)
{
    if (m_emojiFamily == family) {
        return;
    }
    m_emojiFamily = family;
    colourAgain();
    emit emojiFamilyChanged();
}

void CodeHighlighter::paint(qsizetype start, qsizetype length, CodeColour colour)
{
    static constexpr QRgb light[] = {0xff8250df, 0xff0a6b3d, 0xff0550ae, 0xff57606a, 0xffa40e26};
    static constexpr QRgb dark[] = {0xffc5a3ff, 0xff9ad6a8, 0xff8cc4ff, 0xff9aa3ad, 0xffff9a91};
    QTextCharFormat format;
    format.setForeground(QColor((m_dark ? dark : light)[static_cast<int>(colour)]));
    format.setFontItalic(colour == CodeColour::Comment);
    setFormat(static_cast<int>(start), static_cast<int>(length), format);
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    const int before = previousBlockState();
    if (currentBlock().blockNumber() == 0) {
        m_stretches = 0;
    }
    setCurrentBlockState(colourCode(*m_rules, text, before < 0 ? m_openState : before,
                                    [this](qsizetype start, qsizetype length, CodeColour colour) {
                                        if (++m_stretches <= MostStretches) {
                                            paint(start, length, colour);
                                        }
                                    }));
    markEmoji(text);
    const QList<TextStretch> matches = matchesOf(m_words, text);
    for (const TextStretch &match : matches) {
        for (int i = match.start; i < match.start + match.length; ++i) {
            QTextCharFormat marked = format(i);
            marked.setBackground(m_matchColour);
            setFormat(i, 1, marked);
        }
    }
}

/// In the font that has them; joined ones need the shaping that code does without.
void CodeHighlighter::markEmoji(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = emojiLength(text, at);
        if (length > 0) {
            QTextCharFormat marked = format(static_cast<int>(at));
            marked.setFontFamilies({m_emojiFamily});
            marked.setFontStyleStrategy(QFont::PreferDefault);
            setFormat(static_cast<int>(at), static_cast<int>(length), marked);
        }
        at += std::max<qsizetype>(length, 1);
    }
}
