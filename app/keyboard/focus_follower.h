#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <qqmlintegration.h>

/// Scrolls what the Tab key has given the focus to into view, however deep in scrolling areas it is. A focus
/// that comes by the mouse scrolls nothing: it was seen where it was clicked. GUI thread.
class FocusFollower : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged)

public:
    using QObject::QObject;

    QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);

    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    void windowChanged();
    /// The Tab key brought the focus into a scrolling area, or left it there.
    void reached(QQuickItem *area);

private:
    void follow();
    void followOn();

    QPointer<QQuickWindow> m_window;
    int m_framesLeft = 0;  ///< in which the focus is still followed
};
