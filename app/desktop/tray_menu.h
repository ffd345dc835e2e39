#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QStringList>
#include <QVariantMap>

#include <functional>

/// An entry of a menu with those below it, as the bus carries it: (ia{sv}av).
struct TrayMenuLayout {
    int id = 0;  ///< 0 = the menu itself
    QVariantMap properties;
    QList<TrayMenuLayout> entries;
};
Q_DECLARE_METATYPE(TrayMenuLayout)
QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuLayout &layout);

/// What is known of an entry: (ia{sv}).
struct TrayMenuProperties {
    int id = 0;
    QVariantMap properties;
};
Q_DECLARE_METATYPE(TrayMenuProperties)
QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuProperties &properties);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuProperties &properties);

/// What happened to an entry: (isvu).
struct TrayMenuEvent {
    int id = 0;
    QString event;
    QDBusVariant data;
    uint timestamp = 0;
};
Q_DECLARE_METATYPE(TrayMenuEvent)
QDBusArgument &operator<<(QDBusArgument &argument, const TrayMenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayMenuEvent &event);

/// The menu of the icon in the tray, which the desktop draws (com.canonical.dbusmenu, version 3). Slots and
/// properties have their names on the bus. GUI thread.
class TrayMenu : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version CONSTANT)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath CONSTANT)

public:
    enum Entry { Show = 1, NewConversation, Line, Quit };

    /// \param parent what is registered on the bus \param chosen called with what the user chose
    TrayMenu(QObject *parent, std::function<void(Entry)> chosen);

    /// The language changed: the desktop is to ask for the entries again.
    void retranslate();

    uint version() const { return 3; }
    QString textDirection() const;
    QString status() const { return QStringLiteral("normal"); }
    QStringList iconThemePath() const { return {}; }

public slots:
    uint GetLayout(int parent, int depth, const QStringList &names, TrayMenuLayout &layout) const;
    QList<TrayMenuProperties> GetGroupProperties(const QList<int> &ids, const QStringList &names) const;
    QDBusVariant GetProperty(int id, const QString &name) const;
    void Event(int id, const QString &event, const QDBusVariant &data, uint timestamp);
    QList<int> EventGroup(const QList<TrayMenuEvent> &events);
    bool AboutToShow(int id) const;
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &failed) const;

signals:
    void LayoutUpdated(uint revision, int parent);

private:
    static QVariantMap propertiesOf(int id);

    std::function<void(Entry)> m_chosen;
    uint m_revision = 1;
};
