#include "app/timeline/timeline_line.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double Margin = 8;
constexpr double Stub = 16;  // of the line before the first mark and behind the last
constexpr double WidestStep = 96;
constexpr double Reach = 7;         // of a branch, that can be clicked; and of its drawing upwards
constexpr double RoomForName = 56;  // a step that has some
constexpr double RoomForRings = 12;

}  // namespace

TimelineLine::TimelineLine(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TimelineLine::changed, this, [this] { update(); });
}

void TimelineLine::setTimeline(Timeline *timeline)
{
    m_timeline = timeline;
    if (timeline != nullptr) {
        connect(timeline, &Timeline::marksChanged, this, [this] { update(); });
        connect(timeline, &Timeline::placeChanged, this, [this] { update(); });
        connect(timeline, &Timeline::pointedChanged, this, [this] { update(); });
    }
    emit changed();
}

double TimelineLine::step() const
{
    const int gaps = m_timeline ? m_timeline->count() - 1 : 0;
    const double room = width() - 2 * (Margin + Stub);
    return gaps < 1 ? WidestStep : std::min(WidestStep, std::max(0.0, room / gaps));
}

double TimelineLine::middle(int mark) const
{
    return Margin + Stub + mark * step();
}

double TimelineLine::branchMiddle(int mark) const
{
    return mark == 0                     ? Margin + Stub / 2
           : mark >= m_timeline->count() ? middle(mark - 1) + Stub
                                         : middle(mark) - step() / 2;
}

double TimelineLine::middleOf(int mark) const
{
    return fromStart(middle(mark));
}

int TimelineLine::markAt(double x) const
{
    if (!m_timeline || m_timeline->count() == 0) {
        return -1;
    }
    const double place = step() > 0 ? (fromStart(x) - middle(0)) / step() : 0;
    return std::clamp(static_cast<int>(std::lround(place)), 0, m_timeline->count() - 1);
}

int TimelineLine::branchAt(double x) const
{
    if (!m_timeline || step() < 4 * Reach) {
        return -1;  // the marks need the room
    }
    for (int mark = 0; mark <= m_timeline->count(); ++mark) {
        const bool any =
            mark == m_timeline->count() ? m_timeline->goesOn() : m_timeline->marks()[mark].others > 0;
        if (any && std::abs(fromStart(x) - branchMiddle(mark)) <= Reach) {
            return mark;
        }
    }
    return -1;
}

void TimelineLine::paint(QPainter *painter)
{
    if (!m_timeline || m_timeline->count() == 0) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const int count = m_timeline->count();
    const double y = height() / 2;
    const auto stretch = [&](double from, double to, const QColor &colour, Qt::PenStyle style) {
        painter->setPen(QPen(colour, 1.5, style, Qt::FlatCap));
        painter->drawLine(QPointF(fromStart(from), y), QPointF(fromStart(to), y));
    };
    const double end = middle(count - 1);
    const double now = m_timeline->place() < 0 ? end : middle(m_timeline->place());
    stretch(Margin, now, m_timeline->place() < 0 ? m_line : m_mark, Qt::SolidLine);
    stretch(now, end, m_line, Qt::SolidLine);
    if (m_timeline->goesOn()) {
        stretch(end, end + Stub, m_line, Qt::DotLine);
    }
    for (int mark = 0; mark < count; ++mark) {
        if (m_timeline->marks()[mark].others > 0) {
            paintBranch(*painter, branchMiddle(mark));
        }
    }
    if (m_timeline->goesOn()) {
        paintBranch(*painter, branchMiddle(count));
    }
    for (int mark = 0; mark < count; ++mark) {
        paintMark(*painter, mark);
    }
    for (int mark = 0; mark < count; ++mark) {
        paintName(*painter, mark);
    }
}

void TimelineLine::paintBranch(QPainter &painter, double middle) const
{
    const double y = height() / 2;
    const QPointF from(fromStart(middle - 3), y);
    const QPointF to(fromStart(middle + 4), y - Reach);
    painter.setPen(QPen(m_branch, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_branch);
    painter.drawEllipse(to, 1.8, 1.8);
}

void TimelineLine::paintMark(QPainter &painter, int mark) const
{
    const TimelineMark &shown = m_timeline->marks()[mark];
    const QPointF at(middleOf(mark), height() / 2);
    const bool looked = mark == m_timeline->place();
    const bool after = m_timeline->place() >= 0 && mark > m_timeline->place();
    const QColor colour = shown.usable && !after ? m_mark : m_line;
    const double size = step() >= RoomForRings ? 1 : std::max(0.35, step() / RoomForRings);
    if (looked || mark == m_timeline->pointed()) {
        QColor halo = m_mark;
        halo.setAlphaF(0.22F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(at, 8, 8);
    }
    const bool named = shown.state && !shown.state->name.isEmpty();
    const double radius = looked ? 5 : (shown.state ? 4 : 2.5) * size;
    if (named || looked || !shown.state) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(looked ? m_mark : colour);
    } else {
        painter.setPen(QPen(colour, 2 * size));
        painter.setBrush(m_ground);
    }
    painter.drawEllipse(at, radius, radius);
}

/// On the line, behind its mark.
void TimelineLine::paintName(QPainter &painter, int mark) const
{
    const TimelineMark &shown = m_timeline->marks()[mark];
    const bool last = mark + 1 == m_timeline->count();
    const double room = last ? std::min(WidestStep * 1.5, width() - middle(mark) - Margin) : step();
    if (!shown.state || shown.state->name.isEmpty() || room < RoomForName) {
        return;
    }
    constexpr double Apart = 10;
    QFont font = painter.font();
    font.setPixelSize(m_textPixels);
    const QFontMetricsF metrics(font);
    // A branch before the next mark keeps its place.
    const bool branches = last ? m_timeline->goesOn() : m_timeline->marks()[mark + 1].others > 0;
    const double most = room - (branches ? room / 2 + Reach : 0) - 2 * Apart;
    if (most < 20) {
        return;
    }
    const QString name = metrics.elidedText(shown.state->name, Qt::ElideRight, most);
    const double wide = metrics.horizontalAdvance(name);
    const double from = middle(mark) + Apart;
    const QRectF box(m_mirrored ? width() - from - wide : from, 0, wide, height());
    painter.fillRect(box.adjusted(-3, 0, 3, 0), m_ground);
    painter.setFont(font);
    painter.setPen(m_ink);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, name);
}
