#include "app/chat/undo.h"

#include <utility>

namespace {

constexpr int OfferedMs = 8000;

}  // namespace

Undo::Undo(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(OfferedMs);
    connect(&m_timer, &QTimer::timeout, this, &Undo::withdraw);
}

void Undo::offer(const QString &text, std::function<void()> action)
{
    m_text = text;
    m_action = std::move(action);
    m_timer.start();
    emit changed();
}

void Undo::undo()
{
    if (const auto action = std::exchange(m_action, {})) {
        withdraw();
        action();
    }
}

void Undo::withdraw()
{
    m_timer.stop();
    m_action = {};
    emit changed();
}
