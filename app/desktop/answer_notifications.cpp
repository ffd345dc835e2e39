#include "app/desktop/answer_notifications.h"

#include "app/desktop/notification.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

namespace {

const QString Notifications = QStringLiteral("org.freedesktop.Notifications");
const QString NotificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString DefaultAction = QStringLiteral("default");  // a click on the notification itself
constexpr qsizetype LongestQuestion = 120;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Notifications, NotificationsPath, Notifications, method);
}

QString beginning(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > LongestQuestion ? line.first(LongestQuestion) + QChar(0x2026) : line;
}

}  // namespace

AnswerNotifications::AnswerNotifications(const QDBusConnection &bus, const AnswerWriters &writers,
                                         const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_settings(settings)
{
    m_bus.connect(Notifications, NotificationsPath, Notifications, QStringLiteral("ActivationToken"), this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect(Notifications, NotificationsPath, Notifications, QStringLiteral("ActionInvoked"), this,
                  SLOT(onAction(uint, QString)));
    m_bus.connect(Notifications, NotificationsPath, Notifications, QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
    connect(&writers, &AnswerWriters::finished, this, &AnswerNotifications::onAnswered);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            withdrawAll();
        }
    });
}

void AnswerNotifications::onAnswered(const rookery::Message &answer, const rookery::Message &question)
{
    if (!m_settings.notifies() || QGuiApplication::applicationState() == Qt::ApplicationActive) {
        return;
    }
    if (answer.status == rookery::MessageStatus::Complete) {
        notify(answer.conversation, tr("The answer is written"), beginning(question.text));
    } else if (answer.status == rookery::MessageStatus::Failed) {
        notify(answer.conversation, tr("The answer could not be written"), answer.failure);
    }
}

void AnswerNotifications::notify(rookery::ConversationId conversation, const QString &summary,
                                 const QString &body)
{
    const QDBusMessage notify =
        notification(summary, body, m_shown.value(conversation, 0U), {DefaultAction, tr("Show it")});
    m_shown.insert(conversation, m_shown.value(conversation, 0U));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, conversation](auto *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (reply.isError()) {
            m_shown.remove(conversation);
        } else if (m_shown.contains(conversation)) {
            m_shown[conversation] = reply.value();
        } else {
            m_bus.asyncCall(call(QStringLiteral("CloseNotification"))
                            << reply.value());  // looked at meanwhile
        }
    });
}

void AnswerNotifications::withdrawAll()
{
    for (const uint notification : std::exchange(m_shown, {})) {
        if (notification != 0) {
            m_bus.asyncCall(call(QStringLiteral("CloseNotification")) << notification);
        }
    }
}

void AnswerNotifications::onActivationToken(uint notification, const QString &token)
{
    if (m_shown.key(notification, 0) != 0) {
        m_activation = token;
    }
}

void AnswerNotifications::onAction(uint notification, const QString &action)
{
    const rookery::ConversationId conversation = m_shown.key(notification, 0);
    if (conversation != 0 && action == DefaultAction) {
        m_shown.remove(conversation);
        emit opened(conversation, std::exchange(m_activation, {}));
    }
}

void AnswerNotifications::onClosed(uint notification, uint)
{
    if (const rookery::ConversationId conversation = m_shown.key(notification, 0); conversation != 0) {
        m_shown.remove(conversation);
    }
}
