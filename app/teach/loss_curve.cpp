#include "app/teach/loss_curve.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double LeastHeight = 0.1;

}  // namespace

double LossCurve::most() const
{
    double most = LeastHeight;
    for (const QList<Point> *points : {&m_learned, &m_heldOut}) {
        for (const Point &point : *points) {
            most = std::max(most, point.loss);
        }
    }
    return most;
}

void LossCurve::clear()
{
    m_learned.clear();
    m_heldOut.clear();
    emit changed();
}

void LossCurve::setSteps(int steps)
{
    if (m_steps != steps) {
        m_steps = steps;
        emit changed();
    }
}

/// A rate that is too high leads to losses that are no numbers; a plot has no place for them.
void LossCurve::addLearned(const Point &point)
{
    if (std::isfinite(point.loss)) {
        m_learned += point;
        emit changed();
    }
}

void LossCurve::addHeldOut(const Point &point)
{
    if (std::isfinite(point.loss)) {
        m_heldOut += point;
        emit changed();
    }
}
