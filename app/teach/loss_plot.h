#pragma once

#include "app/teach/loss_curve.h"

#include <QColor>
#include <QPointF>
#include <QPointer>
#include <QQuickPaintedItem>
#include <qqmlintegration.h>

/// Draws a loss curve: a thin line of what is learned, a strong one with dots of what is held out. A line
/// ends where another rate begins.
class LossPlot : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(LossCurve *curve READ curve WRITE setCurve NOTIFY changed)
    Q_PROPERTY(QColor learnedColour MEMBER m_learnedColour NOTIFY changed)
    Q_PROPERTY(QColor heldOutColour MEMBER m_heldOutColour NOTIFY changed)
    Q_PROPERTY(QColor lineColour MEMBER m_lineColour NOTIFY changed)

public:
    explicit LossPlot(QQuickItem *parent = nullptr);

    LossCurve *curve() const { return m_curve; }
    void setCurve(LossCurve *curve);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QPointF place(const LossCurve::Point &point) const;
    void drawLine(QPainter *painter, const QList<LossCurve::Point> &points) const;

    QPointer<LossCurve> m_curve;
    QColor m_learnedColour;
    QColor m_heldOutColour;
    QColor m_lineColour;
};
