#include "app/desktop/global_shortcut.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace {

// xdg-desktop-portal's documentation of GlobalShortcuts, Session and Registry.
const QString Shortcuts = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString Session = QStringLiteral("org.freedesktop.portal.Session");
const QString Registry = QStringLiteral("org.freedesktop.host.portal.Registry");
const QString ShortcutId = QStringLiteral("quick-window");
const QString PreferredKeys = QStringLiteral("CTRL+ALT+space");  // Shortcuts XDG Specification
const QString KeysWantedKey = QStringLiteral("quickKeys");
const QString QuickConnection = QStringLiteral("rookery-quick-keys");

struct PortalShortcut {
    QString id;
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.properties;
    argument.endStructure();
    return argument;
}

}  // namespace

Q_DECLARE_METATYPE(PortalShortcut)

GlobalShortcut::GlobalShortcut(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_wanted(settings.value(KeysWantedKey, false).toBool())
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
}

GlobalShortcut::~GlobalShortcut()
{
    release();
    if (m_bus) {
        m_request.reset();
        m_bus.reset();
        QDBusConnection::disconnectFromBus(QuickConnection);
    }
}

void GlobalShortcut::use(Connect connect)
{
    m_connect = std::move(connect);
    if (m_wanted) {
        look();
    }
}

void GlobalShortcut::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted) {
        return;
    }
    m_settings.setValue(KeysWantedKey, wanted);
    emit wantedChanged();
    if (!m_wanted) {
        release();
    } else if (m_available) {
        bind();
    } else {
        look();
    }
}

/// On a connection of its own: a program outside a sandbox says who it is before it asks for anything else.
void GlobalShortcut::look()
{
    if (m_bus || !m_connect) {
        return;
    }
    m_bus = m_connect(QuickConnection);
    m_request = std::make_unique<PortalRequest>(*m_bus);
    m_bus->connect(portal::Service, portal::Path, Shortcuts, QStringLiteral("Activated"), this,
                   SLOT(onActivated(QDBusMessage)));
    m_bus->connect(portal::Service, portal::Path, Shortcuts, QStringLiteral("ShortcutsChanged"), this,
                   SLOT(onShortcutsChanged(QDBusMessage)));
    auto *watcher =
        new QDBusServiceWatcher(portal::Service, *m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_session.clear();
        m_request->fail();
        setBound(false, {});
        setAvailable(false);
    });
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &GlobalShortcut::askVersion);
    askVersion();
}

void GlobalShortcut::askVersion()
{
    QDBusMessage name =
        QDBusMessage::createMethodCall(portal::Service, portal::Path, Registry, QStringLiteral("Register"));
    name << QGuiApplication::desktopFileName() << QVariantMap();
    m_bus->asyncCall(name);  // portals before 1.20 don't know it, and go by the program's process
    QDBusMessage get = QDBusMessage::createMethodCall(portal::Service, portal::Path,
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
    get << Shortcuts << QStringLiteral("version");
    auto *call = new QDBusPendingCallWatcher(m_bus->asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> version = *done;
        done->deleteLater();
        setAvailable(!version.isError() && version.value().variant().toUInt() > 0);
        if (m_available && m_wanted) {
            bind();
        }
    });
}

void GlobalShortcut::setAvailable(bool available)
{
    if (available != m_available) {
        m_available = available;
        emit availableChanged();
    }
}

void GlobalShortcut::bind()
{
    if (m_session.isEmpty()) {
        m_request->ask(Shortcuts, QStringLiteral("CreateSession"), {},
                       {{QStringLiteral("session_handle_token"), portal::newToken()}},
                       [this](uint outcome, const QVariantMap &results) { onSession(outcome, results); });
    }
}

void GlobalShortcut::onSession(uint outcome, const QVariantMap &results)
{
    if (outcome != PortalRequest::Given) {
        return;
    }
    // A string by mistake in all versions so far; a path would be understood as well.
    const QVariant handle = results.value(QStringLiteral("session_handle"));
    m_session =
        handle.canConvert<QDBusObjectPath>() ? handle.value<QDBusObjectPath>().path() : handle.toString();
    const QList<PortalShortcut> shortcuts{
        {ShortcutId,
         {{QStringLiteral("description"), tr("Open Rookery’s quick window")},
          {QStringLiteral("preferred_trigger"), PreferredKeys}}}};
    m_request->ask(Shortcuts, QStringLiteral("BindShortcuts"),
                   {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(shortcuts),
                    portal::parentWindow()},
                   {}, [this](uint answer, const QVariantMap &bound) { onBound(answer, bound); });
}

void GlobalShortcut::onBound(uint outcome, const QVariantMap &results)
{
    if (outcome == PortalRequest::Given) {
        setBound(true, results.value(QStringLiteral("shortcuts")));
    } else if (outcome == PortalRequest::Cancelled) {
        setWanted(false);  // the user was asked, and said no
    } else {
        release();
    }
}

/// The desktop forgets the session, and the keys with it.
void GlobalShortcut::release()
{
    if (m_request) {
        m_request->withdraw();
    }
    if (!m_session.isEmpty()) {
        m_bus->asyncCall(QDBusMessage::createMethodCall(portal::Service, std::exchange(m_session, QString()),
                                                        Session, QStringLiteral("Close")));
    }
    setBound(false, {});
}

void GlobalShortcut::setBound(bool bound, const QVariant &shortcuts)
{
    QString keys;
    for (const PortalShortcut &shortcut : qdbus_cast<QList<PortalShortcut>>(shortcuts)) {
        if (shortcut.id == ShortcutId) {
            keys = shortcut.properties.value(QStringLiteral("trigger_description")).toString();
        }
    }
    if (bound != m_bound || keys != m_keys) {
        m_bound = bound;
        m_keys = keys;
        emit keysChanged();
    }
}

void GlobalShortcut::onActivated(const QDBusMessage &signal)
{
    const QVariantList arguments = signal.arguments();
    if (arguments.size() >= 4 && !m_session.isEmpty() &&
        arguments[0].value<QDBusObjectPath>().path() == m_session && arguments[1].toString() == ShortcutId) {
        emit activated(
            qdbus_cast<QVariantMap>(arguments[3]).value(QStringLiteral("activation_token")).toString());
    }
}

void GlobalShortcut::onShortcutsChanged(const QDBusMessage &signal)
{
    const QVariantList arguments = signal.arguments();
    if (arguments.size() >= 2 && !m_session.isEmpty() &&
        arguments[0].value<QDBusObjectPath>().path() == m_session) {
        setBound(true, arguments[1]);
    }
}
