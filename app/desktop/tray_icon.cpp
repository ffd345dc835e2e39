#include "app/desktop/tray_icon.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QtEndian>

#include <array>
#include <utility>

namespace {

const QString Watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString WatcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString ItemPath = QStringLiteral("/StatusNotifierItem");
constexpr std::array Sizes = {16, 22, 24, 32, 48};

TrayPixmap pixmapOf(const QIcon &icon, int size)
{
    const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    TrayPixmap pixmap{image.width(), image.height(), QByteArray(image.sizeInBytes(), Qt::Uninitialized)};
    qToBigEndian<quint32>(image.constBits(), image.sizeInBytes() / 4, pixmap.argb.data());
    return pixmap;
}

}  // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument << pixmap.width << pixmap.height << pixmap.argb;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument >> pixmap.width >> pixmap.height >> pixmap.argb;
    argument.endStructure();
    return argument;
}

TrayItem::TrayItem(QObject *parent, std::function<void(const QString &)> activated)
    : QDBusAbstractAdaptor(parent)
    , m_activated(std::move(activated))
{
    qDBusRegisterMetaType<TrayPixmap>();
    qDBusRegisterMetaType<QList<TrayPixmap>>();
}

QString TrayItem::id() const
{
    return QGuiApplication::desktopFileName();
}

QString TrayItem::title() const
{
    return QGuiApplication::applicationDisplayName();
}

QList<TrayPixmap> TrayItem::iconPixmap() const
{
    const QIcon icon = QGuiApplication::windowIcon();
    QList<TrayPixmap> pixmaps;
    if (!icon.isNull()) {
        for (const int size : Sizes) {
            pixmaps += pixmapOf(icon, size);
        }
    }
    return pixmaps;
}

void TrayItem::Activate(int, int)
{
    m_activated(std::exchange(m_activation, {}));
}

TrayIcon::TrayIcon(const QDBusConnection &own, QObject *parent)
    : QObject(parent)
    , m_bus(own)
    , m_watcher(Watcher, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
    , m_item(new TrayItem(&m_itemObject, [this](const QString &activation) { emit activated(activation); }))
    , m_menu(new TrayMenu(&m_menuObject, [this](TrayMenu::Entry entry) { emit chosen(entry); }))
{
    m_bus.registerObject(ItemPath, &m_itemObject);
    m_bus.registerObject(QLatin1String(TrayItem::MenuPath), &m_menuObject);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayIcon::ask);
    // The watcher can be there before a tray is, and stay when it goes.
    for (const char *change : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"}) {
        m_bus.connect(Watcher, WatcherPath, Watcher, QLatin1String(change), this, SLOT(ask()));
    }
    ask();
}

TrayIcon::~TrayIcon()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void TrayIcon::ask()
{
    QDBusMessage registration = QDBusMessage::createMethodCall(Watcher, WatcherPath, Watcher,
                                                               QStringLiteral("RegisterStatusNotifierItem"));
    registration << m_bus.baseService();
    m_bus.asyncCall(registration);
    QDBusMessage host = QDBusMessage::createMethodCall(
        Watcher, WatcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    host << Watcher << QStringLiteral("IsStatusNotifierHostRegistered");
    // Answered after the registration, and with an error where there is no watcher.
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(host), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](auto *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        setShown(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayIcon::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown) {
        emit shownChanged();
    }
}
