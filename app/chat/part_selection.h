#pragma once

#include "app/text/markdown/part_column.h"

#include <QPointer>
#include <QQuickItem>
#include <qqmlintegration.h>

#include <optional>

/// Stands around a column of parts and has them selected as one text: what begins in one part goes on through
/// others, by the mouse, by Shift and a click, and by the keys that select. With the mouse texts select by
/// themselves; this takes over where a part ends. GUI thread.
class PartSelection : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(PartColumn *column READ column WRITE setColumn NOTIFY columnChanged)
    Q_PROPERTY(bool spans READ spans NOTIFY spansChanged)

public:
    explicit PartSelection(QQuickItem *parent = nullptr);

    PartColumn *column() const { return m_column; }
    void setColumn(PartColumn *column);
    /// More than one part is selected.
    bool spans() const { return m_spans; }

    /// What is selected, as it would be read: parts by empty lines, code and formulas as they were written.
    Q_INVOKABLE QString text() const;
    Q_INVOKABLE void selectAll();

signals:
    void columnChanged();
    void spansChanged();

protected:
    bool childMouseEventFilter(QQuickItem *item, QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        int row = -1;
        int position = 0;  ///< in the row's text
    };

    void adopt(int row);
    bool press(QQuickItem *text, const QMouseEvent &mouse);
    bool drag(const QMouseEvent &mouse);
    bool key(QQuickItem *text, const QKeyEvent &event);
    std::optional<Place> moved(Place from, const QKeyEvent &event) const;
    Place placeAt(QPointF point) const;
    Place anchorIn(QQuickItem *text) const;
    int rows() const;
    void extendTo(Place head);
    void apply();
    void clear();
    void setSpans(bool spans);
    void onFocusChanged();
    QString textOf(int row) const;

    QPointer<PartColumn> m_column;
    QPointer<QQuickItem> m_pressed;  ///< the text that the mouse selects in
    Place m_anchor;
    Place m_head;
    bool m_spans = false;
};
