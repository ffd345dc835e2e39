#include "app/keyboard/focus_follower.h"

#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr qreal Margin = 8;  // of what is beside it, that one sees that there is more
constexpr int Frames = 3;    // in which a list that was scrolled makes rows whose heights it had guessed

/// Where an area has to stand along one axis to show [begin, begin + size) of its content.
qreal placeToShow(qreal now, qreal shown, qreal begin, qreal size)
{
    const qreal margin = std::max(0.0, std::min(Margin, (shown - size) / 2));
    const qreal last = begin - margin;
    const qreal first = begin + size + margin - shown;
    return first > last ? now : std::clamp(now, first, last);
}

void scroll(QQuickItem *area, const char *place, const char *origin, const char *length, qreal shown,
            qreal begin, qreal size)
{
    const qreal start = area->property(origin).toReal();
    const qreal end = std::max(start, start + area->property(length).toReal() - shown);
    const qreal now = area->property(place).toReal();
    const qreal wanted = std::clamp(placeToShow(now, shown, begin, size), start, end);
    if (qAbs(wanted - now) >= 1) {
        area->setProperty(place, wanted);
    }
}

}  // namespace

void FocusFollower::setWindow(QQuickWindow *window)
{
    if (window == m_window) {
        return;
    }
    if (m_window) {
        m_window->removeEventFilter(this);
        disconnect(m_window, nullptr, this, nullptr);
    }
    m_window = window;
    if (m_window) {
        m_window->installEventFilter(this);
        connect(m_window, &QQuickWindow::afterAnimating, this, &FocusFollower::followOn);
    }
    emit windowChanged();
}

bool FocusFollower::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            // Once the key has done its work and the layouts theirs.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_framesLeft = Frames;
                    follow();
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(object, event);
}

void FocusFollower::followOn()
{
    if (m_framesLeft > 0) {
        --m_framesLeft;
        follow();
    }
}

void FocusFollower::follow()
{
    if (m_window && m_framesLeft > 0) {
        m_window->update();
    }
    const QQuickItem *item = m_window ? m_window->activeFocusItem() : nullptr;
    for (QQuickItem *area = item != nullptr ? item->parentItem() : nullptr; area != nullptr;
         area = area->parentItem()) {
        if (!area->inherits("QQuickFlickable")) {
            continue;
        }
        auto *content = area->property("contentItem").value<QQuickItem *>();
        const QRectF place = item->mapRectToItem(content, QRectF(0, 0, item->width(), item->height()));
        emit reached(area);
        scroll(area, "contentY", "originY", "contentHeight", area->height(), place.y(), place.height());
        scroll(area, "contentX", "originX", "contentWidth", area->width(), place.x(), place.width());
        item = area;  // further out it is enough to see the area
    }
}
