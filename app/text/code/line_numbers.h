#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QQuickTextDocument>

#include <vector>

/// The numbers beside the lines of one part of a block of code, ending on the right, each on the line on
/// which its line of text stands; a line that goes on over several has one number. Painted only: nothing here
/// is selected, copied or read aloud. Paints anew when a number moved or came, not with every letter. GUI
/// thread.
class LineNumbers : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(int firstLine MEMBER m_firstLine NOTIFY looksChanged)
    Q_PROPERTY(QList<int> brokenLines MEMBER m_brokenLines NOTIFY looksChanged)
    Q_PROPERTY(int digits MEMBER m_digits NOTIFY looksChanged)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY looksChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY looksChanged)

public:
    struct Number {
        int number = 0;
        qreal baseline = 0;  ///< from this item's top

        bool operator==(const Number &) const = default;
    };

    explicit LineNumbers(QQuickItem *parent = nullptr);

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    /// Its text's top is this item's.
    void setTextDocument(QQuickTextDocument *document);

    /// As painted; for tests.
    const std::vector<Number> &numbers() const { return m_numbers; }

    void paint(QPainter *painter) override;

signals:
    void textDocumentChanged();
    void looksChanged();

protected:
    void updatePolish() override;

private:
    std::vector<Number> placed() const;

    QPointer<QQuickTextDocument> m_textDocument;
    int m_firstLine = 1;
    QList<int> m_brokenLines;  ///< lines of the document, from 0, that go on from the one before
    int m_digits = 1;
    QColor m_colour = Qt::black;
    QFont m_font;
    std::vector<Number> m_numbers;
};
