#include "app/desktop/notification.h"

#include <QGuiApplication>
#include <QVariantMap>

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
constexpr int UsualTime = -1;  // it is shown for as long as others are

}  // namespace

QDBusMessage notification(const QString &summary, const QString &body, uint replaces,
                          const QStringList &actions)
{
    QDBusMessage notify = QDBusMessage::createMethodCall(
        Service, QStringLiteral("/org/freedesktop/Notifications"), Service, QStringLiteral("Notify"));
    return notify << QGuiApplication::applicationName() << replaces << QGuiApplication::desktopFileName()
                  << summary << body.toHtmlEscaped()  // the body is marked-up text
                  << actions
                  << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}}
                  << UsualTime;
}
