#include "app/settings/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace {

// org.freedesktop.portal.Settings, xdg-desktop-portal's documentation; 1 = prefers dark, 2 = prefers light.
const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Group = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");
constexpr uint NoPreference = 0;
constexpr uint PrefersDark = 1;

}  // namespace

bool sessionHasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

SystemTheme::SystemTheme(Settings &settings)
    : m_settings(settings)
{
    usePalette();
    qApp->installEventFilter(this);
    if (sessionHasBus()) {
        askPortal();
    }
}

void SystemTheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    read << Group << Key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) {
            usePreference(reply.value().variant());
        }
        done->deleteLater();
    });
}

void SystemTheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group && key == Key) {
        usePreference(value.variant());
    }
}

void SystemTheme::usePreference(const QVariant &value)
{
    // `Read` wraps the value in one more variant than the signal does.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint preference = inner.toUInt();
    m_portalAnswered = preference != NoPreference;
    m_portalAnswered ? m_settings.setSystemDark(preference == PrefersDark) : usePalette();
}

void SystemTheme::usePalette()
{
    const QPalette palette = QGuiApplication::palette();
    m_settings.setSystemDark(palette.color(QPalette::Window).lightness() <
                             palette.color(QPalette::WindowText).lightness());
}

bool SystemTheme::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && !m_portalAnswered) {
        usePalette();
    }
    return QObject::eventFilter(object, event);
}
