#include "app/teach/loss_plot.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace {

constexpr double Dot = 3;  // pixels, of a radius
constexpr int Lines = 4;

}  // namespace

LossPlot::LossPlot(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &LossPlot::changed, this, [this] { update(); });
}

void LossPlot::setCurve(LossCurve *curve)
{
    m_curve = curve;
    if (curve != nullptr) {
        connect(curve, &LossCurve::changed, this, [this] { update(); });
    }
    emit changed();
}

QPointF LossPlot::place(const LossCurve::Point &point) const
{
    const double right = static_cast<double>(point.step) / std::max(1, m_curve->steps());
    const double up = point.loss / m_curve->most();
    return {Dot + right * (width() - 2 * Dot), Dot + (1 - up) * (height() - 2 * Dot)};
}

void LossPlot::drawLine(QPainter *painter, const QList<LossCurve::Point> &points) const
{
    QPolygonF line;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i > 0 && points[i].rate != points[i - 1].rate) {
            painter->drawPolyline(line);
            line.clear();
        }
        line += place(points[i]);
    }
    painter->drawPolyline(line);
}

void LossPlot::paint(QPainter *painter)
{
    for (int line = 0; line <= Lines; ++line) {
        const double y = std::round(line * (height() - 1) / Lines);
        painter->fillRect(QRectF(0, y, width(), 1), m_lineColour);
    }
    if (!m_curve) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_learnedColour, 1.25));
    drawLine(painter, m_curve->learned());
    painter->setPen(QPen(m_heldOutColour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawLine(painter, m_curve->heldOut());
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_heldOutColour);
    for (const LossCurve::Point &point : m_curve->heldOut()) {
        painter->drawEllipse(place(point), Dot, Dot);
    }
}
