#include "app/text/code/line_numbers.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>
#include <utility>

LineNumbers::LineNumbers(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &LineNumbers::looksChanged, this, [this] {
        const QFontMetricsF metrics(m_font);
        setImplicitWidth(std::ceil(m_digits * metrics.horizontalAdvance(QLatin1Char('0'))));
        polish();
        update();
    });
}

void LineNumbers::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document) {
        return;
    }
    if (m_textDocument != nullptr) {
        m_textDocument->textDocument()->disconnect(this);
        m_textDocument->textDocument()->documentLayout()->disconnect(this);
    }
    m_textDocument = document;
    if (document != nullptr) {
        connect(document->textDocument(), &QTextDocument::contentsChanged, this, &QQuickItem::polish);
        connect(document->textDocument()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
                this, &QQuickItem::polish);
    }
    polish();
    emit textDocumentChanged();
}

void LineNumbers::updatePolish()
{
    if (m_textDocument == nullptr) {
        return;
    }
    setImplicitHeight(std::ceil(m_textDocument->textDocument()->documentLayout()->documentSize().height()));
    std::vector<Number> now = placed();
    if (now != m_numbers) {
        m_numbers = std::move(now);
        update();
    }
}

std::vector<LineNumbers::Number> LineNumbers::placed() const
{
    std::vector<Number> places;
    const QTextDocument *document = m_textDocument->textDocument();
    int number = m_firstLine - (m_brokenLines.contains(0) ? 0 : 1);
    for (QTextBlock line = document->begin(); line.isValid(); line = line.next()) {
        if (m_brokenLines.contains(line.blockNumber())) {
            continue;
        }
        ++number;
        const QRectF place = document->documentLayout()->blockBoundingRect(line);
        const QTextLayout *layout = line.layout();
        if (layout->lineCount() > 0) {
            const QTextLine first = layout->lineAt(0);
            places.push_back({number, place.top() + first.y() + first.ascent()});
        }
    }
    return places;
}

void LineNumbers::paint(QPainter *painter)
{
    painter->setFont(m_font);
    painter->setPen(m_colour);
    const QFontMetricsF metrics(m_font);
    for (const Number &line : m_numbers) {
        const QString figures = QString::number(line.number);
        painter->drawText(QPointF(width() - metrics.horizontalAdvance(figures), line.baseline), figures);
    }
}
