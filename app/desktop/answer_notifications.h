#pragma once

#include "app/answers/answer_writers.h"
#include "app/settings/settings.h"

#include <QDBusConnection>
#include <QHash>

/// Has the desktop say that an answer is written, while no window of the program has the keyboard: one
/// notification for a conversation, gone again as soon as the program is looked at. By the service that all
/// desktops have for it (org.freedesktop.Notifications, Desktop Notifications Specification 1.2); where there
/// is none, nothing happens. Asks without waiting. GUI thread.
class AnswerNotifications : public QObject
{
    Q_OBJECT

public:
    AnswerNotifications(const QDBusConnection &bus, const AnswerWriters &writers, const Settings &settings,
                        QObject *parent = nullptr);

signals:
    /// A notification was clicked.
    /// \param activation token with which the window may come to the front; may be empty
    void opened(rookery::ConversationId conversation, const QString &activation);

private slots:
    void onActivationToken(uint notification, const QString &token);
    void onAction(uint notification, const QString &action);
    void onClosed(uint notification, uint reason);

private:
    void onAnswered(const rookery::Message &answer, const rookery::Message &question);
    void notify(rookery::ConversationId conversation, const QString &summary, const QString &body);
    void withdrawAll();

    QDBusConnection m_bus;
    const Settings &m_settings;
    QHash<rookery::ConversationId, uint> m_shown;  ///< the notification of each; 0 = not numbered yet
    QString m_activation;
};
