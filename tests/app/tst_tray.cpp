#include "app/desktop/tray.h"
#include "private_bus.h"
#include "window_fixture.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <memory>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

const QString Watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString WatcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString Item = QStringLiteral("org.kde.StatusNotifierItem");
const QString ItemPath = QStringLiteral("/StatusNotifierItem");
const QString Menu = QStringLiteral("com.canonical.dbusmenu");
const QString Notifications = QStringLiteral("org.freedesktop.Notifications");

/// Stands where a desktop has its tray, and where it shows notifications.
class FakeDesktop : public QDBusVirtualObject
{
public:
    explicit FakeDesktop(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(WatcherPath, this);
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this);
        m_bus.registerService(Notifications);
        m_bus.registerService(Watcher);
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(Watcher);
        m_bus.unregisterService(Notifications);
        m_bus.unregisterObject(WatcherPath);
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("RegisterStatusNotifierItem")) {
            item = message.arguments().value(0).toString();
            bus.send(message.createReply());
        } else if (message.member() == QLatin1String("Get")) {
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(hasTray))));
        } else {
            told += message.arguments().value(3).toString();
            bus.send(message.createReply(1U));
        }
        return true;
    }

    void setHasTray(bool has)
    {
        hasTray = has;
        m_bus.send(QDBusMessage::createSignal(WatcherPath, Watcher,
                                              has ? QStringLiteral("StatusNotifierHostRegistered")
                                                  : QStringLiteral("StatusNotifierHostUnregistered")));
    }

    /// Asks the icon as a tray does; it answers meanwhile.
    QVariant ask(const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(item, path, interface, method);
        question.setArguments(arguments);
        const QDBusPendingCall call = m_bus.asyncCall(question);
        return QTest::qWaitFor([&] { return call.isFinished(); }) ? call.reply().arguments().value(0)
                                                                  : QVariant();
    }

    QVariant property(const QString &name)
    {
        return ask(ItemPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                   {Item, name})
            .value<QDBusVariant>()
            .variant();
    }

    QString label(int entry)
    {
        return ask(QLatin1String(TrayItem::MenuPath), Menu, QStringLiteral("GetProperty"),
                   {entry, QStringLiteral("label")})
            .value<QDBusVariant>()
            .variant()
            .toString();
    }

    void choose(int entry)
    {
        ask(QLatin1String(TrayItem::MenuPath), Menu, QStringLiteral("Event"),
            {entry, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0U});
    }

    QString item;  ///< that was last registered
    QStringList told;
    bool hasTray = true;

private:
    QDBusConnection m_bus;
};

}  // namespace

/// The icon in the desktop's tray.
class TrayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed: Debian's package of that name");
        QGuiApplication::setDesktopFileName(QStringLiteral("rookery"));
        QPixmap red(64, 64);
        red.fill(Qt::red);
        QGuiApplication::setWindowIcon(red);
    }

    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>(m_bus.connection(QStringLiteral("desktop")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_tray = std::make_unique<Tray>(*m_settings);
        m_tray->use([this](const QString &name) { return m_bus.connection(name); });
    }

    void cleanup()
    {
        m_tray.reset();
        m_desktop.reset();
    }

    void isThereWhenItIsWanted()
    {
        QTest::qWait(50);
        QVERIFY(!m_tray->shown() && m_desktop->item.isEmpty());
        m_tray->setWanted(true);
        QTRY_VERIFY(m_tray->shown());
        QCOMPARE(m_desktop->property(QStringLiteral("Id")).toString(), QStringLiteral("rookery"));
        QCOMPARE(m_desktop->property(QStringLiteral("Status")).toString(), QStringLiteral("Active"));
        const auto pictures =
            qdbus_cast<QList<TrayPixmap>>(m_desktop->property(QStringLiteral("IconPixmap")));
        QCOMPARE(pictures.size(), 5);
        QCOMPARE(pictures[0].width, 16);
        QCOMPARE(pictures[0].argb.size(), 16 * 16 * 4);
        QCOMPARE(pictures[0].argb.first(4), QByteArray("\xff\xff\x00\x00", 4));
        const Tray again(*m_settings);
        QVERIFY(again.wanted());
    }

    /// A tray forgets an icon when its connection ends.
    void goesWithItsConnection()
    {
        m_tray->setWanted(true);
        QTRY_VERIFY(m_tray->shown());
        QVERIFY(m_bus.connection(QStringLiteral("look")).interface()->isServiceRegistered(m_desktop->item));
        m_tray->setWanted(false);
        QVERIFY(!m_tray->shown());
        QTRY_VERIFY(
            !m_bus.connection(QStringLiteral("look")).interface()->isServiceRegistered(m_desktop->item));
    }

    void followsTheTray()
    {
        m_desktop->hasTray = false;
        m_tray->setWanted(true);
        QTRY_VERIFY(!m_desktop->item.isEmpty());
        QTest::qWait(50);
        QVERIFY(!m_tray->shown() && !m_tray->keepsRunning());
        m_desktop->setHasTray(true);
        QTRY_VERIFY(m_tray->shown());
        m_desktop.reset();
        QTRY_VERIFY(!m_tray->shown());
        m_desktop = std::make_unique<FakeDesktop>(m_bus.connection(QStringLiteral("desktop")));
        QTRY_VERIFY(m_tray->shown());
    }

    void clickShowsTheWindow()
    {
        m_tray->setWanted(true);
        QTRY_VERIFY(m_tray->shown());
        QSignalSpy wanted(m_tray.get(), &Tray::windowWanted);
        m_desktop->ask(ItemPath, Item, QStringLiteral("ProvideXdgActivationToken"),
                       {QStringLiteral("token")});
        m_desktop->ask(ItemPath, Item, QStringLiteral("Activate"), {1, 2});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("token"));
        m_desktop->ask(ItemPath, Item, QStringLiteral("Activate"), {1, 2});
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][0].toString(), QString());
    }

    void menuHasWhatIsNeeded()
    {
        m_tray->setWanted(true);
        QTRY_VERIFY(m_tray->shown());
        QCOMPARE(m_desktop->label(TrayMenu::Show), QStringLiteral("Show the window"));
        QCOMPARE(m_desktop->label(TrayMenu::Quit), QStringLiteral("Quit"));
        QSignalSpy window(m_tray.get(), &Tray::windowWanted);
        QSignalSpy conversation(m_tray.get(), &Tray::newConversationWanted);
        m_desktop->choose(TrayMenu::Show);
        QVERIFY(window.size() == 1 && conversation.isEmpty());
        m_desktop->choose(TrayMenu::NewConversation);
        QVERIFY(window.size() == 2 && conversation.size() == 1);
        m_desktop->choose(77);
        QVERIFY(window.size() == 2 && conversation.size() == 1);
    }

    void layoutListsTheEntries()
    {
        m_tray->setWanted(true);
        QTRY_VERIFY(m_tray->shown());
        QDBusMessage question = QDBusMessage::createMethodCall(
            m_desktop->item, QLatin1String(TrayItem::MenuPath), Menu, QStringLiteral("GetLayout"));
        question << 0 << -1 << QStringList();
        const QDBusPendingCall call = m_bus.connection(QStringLiteral("look")).asyncCall(question);
        QTRY_VERIFY(call.isFinished());
        const auto layout = qdbus_cast<TrayMenuLayout>(call.reply().arguments().value(1));
        QCOMPARE(layout.entries.size(), 4);
        QCOMPARE(layout.entries[1].properties.value(QStringLiteral("label")).toString(),
                 QStringLiteral("New conversation"));
        QCOMPARE(layout.entries[2].properties.value(QStringLiteral("type")).toString(),
                 QStringLiteral("separator"));
    }

    void saysOnceThatItGoesOn()
    {
        QVERIFY(!m_tray->keepsRunning());
        m_tray->setWanted(true);
        QTRY_VERIFY(m_tray->shown());
        QVERIFY(m_tray->keepsRunning());
        QTRY_COMPARE(m_desktop->told.size(), 1);
        QCOMPARE(m_desktop->told[0], QStringLiteral("Rookery is still running"));
        QVERIFY(m_tray->keepsRunning());
        QTest::qWait(50);
        QCOMPARE(m_desktop->told.size(), 1);
    }

    void closingTheWindowHidesIt()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.tray()->use([this](const QString &name) { return m_bus.connection(name); });
        window.app.tray()->setWanted(true);
        QTRY_VERIFY(window.app.tray()->shown());
        constexpr int StillRunning = 7;
        QTimer::singleShot(0, window.window(), &QWindow::close);
        QTimer::singleShot(300, [] { QCoreApplication::exit(StillRunning); });
        QCOMPARE(QGuiApplication::exec(), StillRunning);
        QVERIFY(!window.window()->isVisible());
        window.window()->show();
        window.app.tray()->setWanted(false);
        QTimer::singleShot(0, window.window(), &QWindow::close);
        QCOMPARE(QGuiApplication::exec(), 0);
    }

    /// Whoever ends the program: the menu, a signal, the end of the desktop's session.
    void lettingGoOfTheProgramIsNotHindered()
    {
        m_tray->setWanted(true);
        QTRY_VERIFY(m_tray->shown());
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(!m_tray->keepsRunning());
    }

private:
    PrivateBus m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Tray> m_tray;
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
