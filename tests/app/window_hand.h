#pragma once

#include "window_fixture.h"

#include <QMouseEvent>

/// What a person does in the window: finds things by what is written on them, and clicks and types there.
/// Only what is shown is found, in dialogs and menus too.
class WindowHand
{
public:
    explicit WindowHand(const WindowFixture &window)
        : m_window(window.window())
    {
    }

    /// The topmost item for which `wanted` holds; null: there is none.
    template<typename Wanted>
    QQuickItem *find(Wanted wanted) const
    {
        return findIn(m_window->contentItem(), wanted);
    }

    QQuickItem *named(const char *objectName) const
    {
        return find([&](QQuickItem *item) { return item->objectName() == QLatin1String(objectName); });
    }

    /// A button, a menu's entry, a row, ... by its text or by its name for screen readers.
    QQuickItem *button(const QString &text) const
    {
        return find([&](QQuickItem *item) {
            return item->inherits("QQuickAbstractButton") &&
                   (item->property("text").toString() == text || item->property("name").toString() == text);
        });
    }

    /// Waits until it is there and stands still.
    bool click(const QString &text) const
    {
        return clickOn([&] { return button(text); });
    }
    bool clickNamed(const char *objectName, Qt::MouseButton mouse = Qt::LeftButton,
                    Qt::KeyboardModifiers modifiers = {}) const
    {
        return clickOn([&] { return named(objectName); }, mouse, modifiers);
    }

    template<typename Find>
    bool clickOn(Find find, Qt::MouseButton mouse = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = {}) const
    {
        constexpr int StillFor = 4;  // looks, 20 ms apart
        QQuickItem *item = nullptr;
        QPointF place;
        int still = 0;
        const bool there = QTest::qWaitFor(
            [&] {
                QTest::qWait(20);
                item = find();
                const QPointF before = std::exchange(place, item != nullptr ? middleOf(item) : QPointF());
                const bool ready = item != nullptr && item->isEnabled() && isInWindow(place);
                still = ready && place == before ? still + 1 : 0;
                return still == StillFor;
            },
            10000);
        if (there) {
            QTest::mouseClick(m_window, mouse, modifiers, place.toPoint());
        } else {
            qWarning() << "not there to be clicked:" << item;
        }
        return there;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window, key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text) {
            QTest::keyClick(m_window, c.toLatin1());
        }
    }
    /// Over what stands in the field that has the focus.
    void typeOver(const QString &text) const
    {
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    static QPointF middleOf(const QQuickItem *item)
    {
        return item->mapToScene({item->width() / 2, item->height() / 2});
    }

private:
    bool isInWindow(QPointF place) const
    {
        return QRectF(QPointF(), QSizeF(m_window->size())).contains(place);
    }

    template<typename Wanted>
    static QQuickItem *findIn(QQuickItem *root, Wanted &wanted)
    {
        if (!root->isVisible() || root->opacity() == 0) {
            return nullptr;
        }
        const QList<QQuickItem *> children = root->childItems();
        for (auto child = children.crbegin(); child != children.crend(); ++child) {
            if (QQuickItem *found = findIn(*child, wanted)) {
                return found;
            }
        }
        return wanted(root) ? root : nullptr;
    }

    QQuickWindow *m_window;
};
