#include "app/settings/cursor_rest.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

CursorRest::CursorRest(std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
    , m_flashTimeMs(QGuiApplication::styleHints()->cursorFlashTime())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, [] { QGuiApplication::styleHints()->setCursorFlashTime(0); });
    m_timer.start();
    qApp->installEventFilter(this);
}

bool CursorRest::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::FocusIn:
    case QEvent::InputMethod:
        QGuiApplication::styleHints()->setCursorFlashTime(m_flashTimeMs);  // does nothing where it is that
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
