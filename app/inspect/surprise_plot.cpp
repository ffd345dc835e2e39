#include "app/inspect/surprise_plot.h"

#include "app/inspect/token_ink.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double MostBits = 12;   // rarer ones reach the top as well
constexpr double LineEvery = 4;   // bits
constexpr double WidestBar = 10;  // of few tokens
constexpr int GrowingMs = 120;

}  // namespace

SurprisePlot::SurprisePlot(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    m_growing.setSingleShot(true);
    m_growing.setInterval(GrowingMs);
    m_growing.callOnTimeout(this, [this] { update(); });
    connect(this, &SurprisePlot::changed, this, [this] { update(); });
}

void SurprisePlot::setInspection(Inspection *inspection)
{
    m_inspection = inspection;
    if (inspection != nullptr) {
        connect(inspection, &Inspection::recordsChanged, this, [this] {
            if (!m_growing.isActive()) {
                m_growing.start();
            }
        });
        connect(inspection, &Inspection::placeChanged, this, [this] { update(); });
    }
    emit changed();
}

int SurprisePlot::placeAt(double x) const
{
    if (!m_inspection || m_inspection->count() == 0) {
        return -1;
    }
    const double step = std::min(WidestBar, width() / m_inspection->count());
    return std::clamp(static_cast<int>(x / step), 0, m_inspection->count() - 1);
}

void SurprisePlot::paint(QPainter *painter)
{
    const double floor = height() - 1;
    for (double bits = 0; bits < MostBits; bits += LineEvery) {
        painter->fillRect(QRectF(0, floor - bits / MostBits * floor, width(), 1), m_line);
    }
    if (!m_inspection || m_inspection->count() == 0) {
        return;
    }
    const auto &records = m_inspection->records();
    const double step = std::min(WidestBar, width() / static_cast<double>(records.size()));
    const double bar = step >= 3 ? step - 1 : step;
    // One bar a pixel at most.
    const auto each = static_cast<std::size_t>(std::max(1.0, std::ceil(1 / step)));
    for (std::size_t i = 0; i < records.size(); i += each) {
        double surprise = 0;
        for (std::size_t j = i; j < std::min(i + each, records.size()); ++j) {
            surprise = std::max(surprise, -static_cast<double>(records[j].figures.logProbability));
        }
        const bool peak = TokenInk::degreeOf(std::exp(-surprise)) == 3;
        const double tall = std::min(surprise / std::log(2.0) / MostBits, 1.0) * floor;
        painter->fillRect(QRectF(static_cast<double>(i) * step, floor - tall, std::max(bar, 1.0), tall),
                          peak ? m_peak : m_bar);
    }
    if (m_inspection->place() >= 0) {
        const double x = (m_inspection->place() + 0.5) * step;
        painter->fillRect(QRectF(x - 1, 0, 2, height()), m_mark);
    }
}
