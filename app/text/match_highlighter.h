#pragma once

#include <QColor>
#include <QQuickTextDocument>
#include <QStringList>
#include <QSyntaxHighlighter>
#include <qqmlintegration.h>

/// Marks words in a text that is shown, whatever their case. Costs nothing while there are none.
class MatchHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(QStringList words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged)

public:
    explicit MatchHighlighter(QObject *parent = nullptr)
        : QSyntaxHighlighter(parent)
    {
    }

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    QStringList words() const { return m_words; }
    void setWords(const QStringList &words);
    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);

signals:
    void textDocumentChanged();
    void wordsChanged();
    void colourChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void attach();

    QQuickTextDocument *m_textDocument = nullptr;
    QStringList m_words;
    QColor m_colour;
};

struct TextStretch {
    int start = 0;
    int length = 0;

    bool operator==(const TextStretch &) const = default;
};

/// Where the words stand in a text, one word after the other.
QList<TextStretch> matchesOf(const QStringList &words, const QString &text);
