#include "app/text/match_highlighter.h"

QList<TextStretch> matchesOf(const QStringList &words, const QString &text)
{
    QList<TextStretch> found;
    for (const QString &word : words) {
        if (word.isEmpty()) {
            continue;
        }
        for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size()) {
            found.append({static_cast<int>(at), static_cast<int>(word.size())});
        }
    }
    return found;
}

void MatchHighlighter::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document) {
        return;
    }
    m_textDocument = document;
    attach();
    emit textDocumentChanged();
}

void MatchHighlighter::setWords(const QStringList &words)
{
    if (m_words == words) {
        return;
    }
    m_words = words;
    attach();
    emit wordsChanged();
}

void MatchHighlighter::setColour(const QColor &colour)
{
    if (m_colour == colour) {
        return;
    }
    m_colour = colour;
    rehighlight();
    emit colourChanged();
}

/// Attached to a document only while there is something to mark: it would follow every change of it.
void MatchHighlighter::attach()
{
    QTextDocument *wanted =
        m_textDocument != nullptr && !m_words.isEmpty() ? m_textDocument->textDocument() : nullptr;
    if (document() != wanted) {
        setDocument(wanted);  // paints, or takes the paint away
    } else {
        rehighlight();
    }
}

void MatchHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setBackground(m_colour);
    const QList<TextStretch> matches = matchesOf(m_words, text);
    for (const TextStretch &match : matches) {
        setFormat(match.start, match.length, format);
    }
}
