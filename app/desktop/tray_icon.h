#pragma once

#include "app/desktop/tray_menu.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

/// A picture of an icon, as the bus carries it: (iiay).
struct TrayPixmap {
    int width = 0;
    int height = 0;
    QByteArray argb;  ///< four bytes a pixel, alpha first
};
Q_DECLARE_METATYPE(TrayPixmap)
QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap);

/// What the desktop's tray asks the icon (org.kde.StatusNotifierItem). Slots and properties have their names
/// on the bus.
class TrayItem : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category CONSTANT)
    Q_PROPERTY(QString Id READ id CONSTANT)
    Q_PROPERTY(QString Title READ title CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(int WindowId READ windowId CONSTANT)
    Q_PROPERTY(QString IconName READ iconName CONSTANT)
    Q_PROPERTY(QList<TrayPixmap> IconPixmap READ iconPixmap CONSTANT)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu CONSTANT)
    Q_PROPERTY(QDBusObjectPath Menu READ menu CONSTANT)

public:
    static constexpr char MenuPath[] = "/StatusNotifierItem/Menu";

    /// \param parent what is registered on the bus \param activated called when the icon is clicked
    TrayItem(QObject *parent, std::function<void(const QString &activation)> activated);

    QString category() const { return QStringLiteral("ApplicationStatus"); }
    QString id() const;
    QString title() const;
    QString status() const { return QStringLiteral("Active"); }
    int windowId() const { return 0; }
    QString iconName() const { return {}; }  // not every desktop falls back where its theme has no such icon
    QList<TrayPixmap> iconPixmap() const;
    bool itemIsMenu() const { return false; }
    QDBusObjectPath menu() const { return QDBusObjectPath(QLatin1String(MenuPath)); }

public slots:
    void ProvideXdgActivationToken(const QString &token) { m_activation = token; }
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y) { Activate(x, y); }
    void ContextMenu(int x, int y) { Activate(x, y); }
    void Scroll(int, const QString &) {}

private:
    std::function<void(const QString &)> m_activated;
    QString m_activation;
};

/// An icon in the desktop's tray for as long as it exists (StatusNotifierItem of KDE and freedesktop.org,
/// which most desktops show). Has a connection of its own, for a tray forgets an icon when its connection
/// ends. Asks without waiting. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(const QDBusConnection &own, QObject *parent = nullptr);
    ~TrayIcon() override;

    bool shown() const { return m_shown; }  ///< a tray has taken it
    QDBusConnection bus() const { return m_bus; }
    void retranslate() { m_menu->retranslate(); }

signals:
    void shownChanged();
    /// It was clicked. \param activation token with which the window may come to the front; may be empty
    void activated(const QString &activation);
    void chosen(TrayMenu::Entry entry);

private slots:
    void ask();

private:
    void setShown(bool shown);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QObject m_itemObject;
    QObject m_menuObject;
    TrayItem *m_item;
    TrayMenu *m_menu;
    bool m_shown = false;
};
