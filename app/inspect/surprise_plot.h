#pragma once

#include "app/inspect/inspection.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>
#include <qqmlintegration.h>

/// How surprising each token of an answer was, in bits, from the first to the last; where several share a
/// place, the most surprising one.
class SurprisePlot : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Inspection *inspection READ inspection WRITE setInspection NOTIFY changed)
    Q_PROPERTY(QColor bar MEMBER m_bar NOTIFY changed)
    Q_PROPERTY(QColor peak MEMBER m_peak NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY changed)

public:
    explicit SurprisePlot(QQuickItem *parent = nullptr);

    Inspection *inspection() const { return m_inspection; }
    void setInspection(Inspection *inspection);
    void paint(QPainter *painter) override;
    /// The token at a place of the plot.
    Q_INVOKABLE int placeAt(double x) const;

signals:
    void changed();

private:
    QPointer<Inspection> m_inspection;
    QTimer m_growing;  ///< all bars are painted anew, so not with each frame
    QColor m_bar;
    QColor m_peak;
    QColor m_line;
    QColor m_mark;
};
