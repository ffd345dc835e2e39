#pragma once

#include <QObject>
#include <QTimer>
#include <qqmlintegration.h>

#include <functional>

/// The one thing that can be taken back right now. GUI thread.
class Undo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.undo is the one object")
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    explicit Undo(QObject *parent = nullptr);

    bool available() const { return static_cast<bool>(m_action); }
    QString text() const { return m_text; }  ///< what was done; stays while the toast fades

    /// Offers `action` for some seconds, in place of what was offered before.
    void offer(const QString &text, std::function<void()> action);
    Q_INVOKABLE void undo();

signals:
    void changed();

private:
    void withdraw();

    QTimer m_timer;
    QString m_text;
    std::function<void()> m_action;
};
