#pragma once

#include "app/text/code/code_colours.h"

#include <QColor>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QStringList>
#include <QSyntaxHighlighter>
#include <qqmlintegration.h>

/// Colours keywords, strings, numbers and comments of a code block. An unknown language gets strings and
/// numbers only. Qt lays out only lines that change, so a block may be streamed.
class CodeHighlighter : public QSyntaxHighlighter, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged)
    Q_PROPERTY(QStringList words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(QColor matchColour READ matchColour WRITE setMatchColour NOTIFY matchColourChanged)
    Q_PROPERTY(int openState READ openState WRITE setOpenState NOTIFY openStateChanged)
    Q_PROPERTY(QString emojiFamily READ emojiFamily WRITE setEmojiFamily NOTIFY emojiFamilyChanged)
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged)

public:
    explicit CodeHighlighter(QObject *parent = nullptr);

    // All properties of a new part are set one after the other; it is coloured once they are.
    void classBegin() override { m_complete = false; }
    void componentComplete() override;

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);

    QString language() const { return m_language; }
    void setLanguage(const QString &language);

    /// The document's text. Text that begins with the old one is appended, so nothing is laid out twice.
    QString code() const { return m_code; }
    void setCode(const QString &code);

    /// Words to mark, whatever their case. A document can have one highlighter only.
    QStringList words() const { return m_words; }
    void setWords(const QStringList &words);
    QColor matchColour() const { return m_matchColour; }
    void setMatchColour(const QColor &colour);

    /// What is open before the first line: the code is the middle of a longer block.
    int openState() const { return m_openState; }
    void setOpenState(int state);
    QString emojiFamily() const { return m_emojiFamily; }
    void setEmojiFamily(const QString &family);

    bool dark() const { return m_dark; }
    void setDark(bool dark);

signals:
    void textDocumentChanged();
    void languageChanged();
    void codeChanged();
    void wordsChanged();
    void matchColourChanged();
    void openStateChanged();
    void emojiFamilyChanged();
    void darkChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void writeCode(const QString &old);
    void colourAgain();
    void markEmoji(const QString &text);
    void paint(qsizetype start, qsizetype length, CodeColour colour);

    QQuickTextDocument *m_textDocument = nullptr;
    QString m_language;
    QString m_code;
    const LanguageRules *m_rules;
    QStringList m_words;
    QColor m_matchColour;
    int m_openState = NothingOpen;
    int m_stretches = 0;     ///< painted in the document so far
    bool m_complete = true;  ///< not while QML sets the properties
    QString m_emojiFamily;
    bool m_dark = false;
};
