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

// org.freedesktop.portal.Settings, xdg-desktop-portal's documentation.
const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Appearance = QStringLiteral("org.freedesktop.appearance");
const QString ColorScheme = QStringLiteral("color-scheme");      // 1 = prefers dark, 2 = prefers light
const QString Contrast = QStringLiteral("contrast");             // 1 = prefers a higher one
const QString ReducedMotion = QStringLiteral("reduced-motion");  // 1 = prefers it; not of every portal
const QString Gnome = QStringLiteral("org.gnome.desktop.interface");
const QString Animations = QStringLiteral("enable-animations");
constexpr uint NoPreference = 0;
constexpr uint Prefers = 1;

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
        QDBusConnection::sessionBus().connect(Service, Path, Interface, QStringLiteral("SettingChanged"),
                                              this, SLOT(onSettingChanged(QDBusMessage)));
        askPortal(Appearance, ColorScheme);
        askPortal(Appearance, Contrast);
        askPortal(Appearance, ReducedMotion);
        askPortal(Gnome, Animations);
    }
}

void SystemTheme::askPortal(const QString &group, const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) {
            use(key, reply.value().variant());
        }
        done->deleteLater();
    });
}

void SystemTheme::onSettingChanged(const QDBusMessage &signal)
{
    const QVariantList told = signal.arguments();  // group, key, value
    const QString group = told.value(0).toString();
    if (group == Appearance || group == Gnome) {
        use(told.value(1).toString(), told.value(2));
    }
}

void SystemTheme::use(const QString &key, const QVariant &value)
{
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>()) {  // one more around what was read than around what is told
        inner = inner.value<QDBusVariant>().variant();
    }
    const uint preference = inner.toUInt();
    if (key == ColorScheme) {
        m_portalAnswered = preference != NoPreference;
        m_portalAnswered ? m_settings.setSystemDark(preference == Prefers) : usePalette();
    } else if (key == Contrast) {
        m_settings.setSystemHighContrast(preference == Prefers);
    } else if (key == ReducedMotion) {
        m_lessMotion = preference == Prefers;
    } else if (key == Animations) {
        m_animated = inner.toBool();
    }
    m_settings.setSystemLessMotion(m_lessMotion || !m_animated);
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
