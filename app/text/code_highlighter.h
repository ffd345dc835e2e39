#pragma once

#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <qqmlintegration.h>

struct LanguageRules;

/// Colours keywords, strings, numbers and comments of a code block. An unknown language gets strings and
/// numbers only. Qt lays out only lines that change, so a block may be streamed.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged)
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged)

public:
    explicit CodeHighlighter(QObject *parent = nullptr);

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);

    QString language() const { return m_language; }
    void setLanguage(const QString &language);

    /// The document's text. Text that begins with the old one is appended, so nothing is laid out twice.
    QString code() const { return m_code; }
    void setCode(const QString &code);

    bool dark() const { return m_dark; }
    void setDark(bool dark);

signals:
    void textDocumentChanged();
    void languageChanged();
    void codeChanged();
    void darkChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    enum Colour { Keyword, String, Number, Comment };

    void writeCode(const QString &old);
    void paint(qsizetype start, qsizetype length, Colour colour);

    QQuickTextDocument *m_textDocument = nullptr;
    QString m_language;
    QString m_code;
    const LanguageRules *m_rules;
    bool m_dark = false;
};
