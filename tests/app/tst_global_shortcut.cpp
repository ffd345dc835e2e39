#include "app/desktop/global_shortcut.h"
#include "fake_portal.h"
#include "private_bus.h"

#include <QDBusMetaType>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

const QString Shortcuts = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString SessionPath = QStringLiteral("/org/freedesktop/portal/desktop/session/1/s");

/// A shortcut as the portal lists it, of type (sa{sv}).
struct Given {
    QString id;
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Given &given)
{
    argument.beginStructure();
    argument << given.id << given.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Given &given)
{
    argument.beginStructure();
    argument >> given.id >> given.properties;
    argument.endStructure();
    return argument;
}

}  // namespace

Q_DECLARE_METATYPE(Given)

/// Keys of the desktop that call the quick window.
class GlobalShortcutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed: Debian's package of that name");
        m_desktop = m_bus.connection(QStringLiteral("desktop"));
        QVERIFY(m_desktop.isConnected());
        qDBusRegisterMetaType<Given>();
        qDBusRegisterMetaType<QList<Given>>();
        QGuiApplication::setDesktopFileName(QStringLiteral("rookery"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_portal = std::make_unique<FakePortal>(m_desktop);
        m_keys = std::make_unique<GlobalShortcut>(*m_settings);
        m_keys->use([this](const QString &name) { return m_bus.connection(name); });
    }

    void cleanup()
    {
        m_keys.reset();
        m_portal.reset();
    }

    /// Unless they are wanted nothing is said on the bus.
    void desktopIsLeftAlone()
    {
        QTest::qWait(100);
        QVERIFY(m_portal->registered.isEmpty() && !m_keys->available());
        m_keys->look();
        QTRY_VERIFY(m_keys->available());
        QCOMPARE(m_portal->registered, QStringList{QStringLiteral("rookery")});
        QCOMPARE(m_portal->asked, 0);
    }

    void keysAreAskedForAndCall()
    {
        QVERIFY(bind(QStringLiteral("Ctrl+Alt+Space")));
        QVERIFY(m_keys->bound());
        QSignalSpy activated(m_keys.get(), &GlobalShortcut::activated);
        press(SessionPath, QStringLiteral("quick-window"));
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("token"));
        press(SessionPath, QStringLiteral("another"));
        press(SessionPath + QStringLiteral("2"), QStringLiteral("quick-window"));
        press(SessionPath, QStringLiteral("quick-window"));
        QTRY_COMPARE(activated.size(), 2);
    }

    void otherKeysAreFollowed()
    {
        QVERIFY(bind(QStringLiteral("Ctrl+Alt+Space")));
        m_portal->signal(FakePortal::Path, Shortcuts, QStringLiteral("ShortcutsChanged"),
                         {QVariant::fromValue(QDBusObjectPath(SessionPath)), given(QStringLiteral("F9"))});
        QTRY_COMPARE(m_keys->keys(), QStringLiteral("F9"));
        m_portal->signal(FakePortal::Path, Shortcuts, QStringLiteral("ShortcutsChanged"),
                         {QVariant::fromValue(QDBusObjectPath(SessionPath)), given({})});
        QTRY_VERIFY(m_keys->keys().isEmpty());
        QVERIFY(m_keys->bound());
    }

    void noIsTakenForAnAnswer()
    {
        m_keys->setWanted(true);
        QTRY_COMPARE(m_portal->method, QStringLiteral("CreateSession"));
        giveSession();
        QTRY_COMPARE(m_portal->method, QStringLiteral("BindShortcuts"));
        m_portal->respond(1, QVariantMap());
        QTRY_VERIFY(!m_keys->wanted());
        QTRY_COMPARE(m_portal->closed, QStringList{SessionPath});
        QVERIFY(!GlobalShortcut(*m_settings).wanted());
    }

    void areGivenBack()
    {
        QVERIFY(bind(QStringLiteral("Ctrl+Alt+Space")));
        m_keys->setWanted(false);
        QTRY_COMPARE(m_portal->closed, QStringList{SessionPath});
        QVERIFY(!m_keys->bound() && m_keys->keys().isEmpty());
        QSignalSpy activated(m_keys.get(), &GlobalShortcut::activated);
        press(SessionPath, QStringLiteral("quick-window"));
        QTest::qWait(100);
        QCOMPARE(activated.size(), 0);
    }

    void areThereAgainAtTheNextStart()
    {
        m_settings->setValue(QStringLiteral("quickKeys"), true);
        GlobalShortcut next(*m_settings);
        m_keys.reset();
        next.use([this](const QString &name) { return m_bus.connection(name); });
        QTRY_COMPARE(m_portal->method, QStringLiteral("CreateSession"));
    }

    /// It may be started anew while the program runs.
    void portalComesBack()
    {
        QVERIFY(bind(QStringLiteral("Ctrl+Alt+Space")));
        m_portal.reset();
        QTRY_VERIFY(!m_keys->available());
        QVERIFY(!m_keys->bound() && m_keys->wanted());
        m_portal = std::make_unique<FakePortal>(m_desktop);
        QTRY_COMPARE(m_portal->method, QStringLiteral("CreateSession"));
    }

    void desktopMayHaveNone_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("no portal") << false;
        QTest::newRow("one that refuses") << true;
    }
    void desktopMayHaveNone()
    {
        QFETCH(bool, there);
        if (there) {
            m_portal->refuses = true;
        } else {
            m_portal.reset();
        }
        m_keys->setWanted(true);
        QTest::qWait(200);
        QCOMPARE(m_keys->available(), there);
        QVERIFY(!m_keys->bound());
    }

private:
    static QVariant given(const QString &keys)
    {
        return QVariant::fromValue(
            QList<Given>{{QStringLiteral("quick-window"), {{QStringLiteral("trigger_description"), keys}}}});
    }

    void giveSession() { m_portal->respond(0, QVariantMap{{QStringLiteral("session_handle"), SessionPath}}); }

    void press(const QString &session, const QString &id)
    {
        m_portal->signal(FakePortal::Path, Shortcuts, QStringLiteral("Activated"),
                         {QVariant::fromValue(QDBusObjectPath(session)), id, qulonglong(1),
                          QVariantMap{{QStringLiteral("activation_token"), QStringLiteral("token")}}});
    }

    bool bind(const QString &keys)
    {
        m_keys->setWanted(true);
        if (!QTest::qWaitFor([&] { return m_portal->method == QLatin1String("CreateSession"); })) {
            return false;
        }
        giveSession();
        if (!QTest::qWaitFor([&] { return m_portal->method == QLatin1String("BindShortcuts"); })) {
            return false;
        }
        const auto asked = qdbus_cast<QList<Given>>(m_portal->arguments.value(1));
        if (m_portal->arguments.value(0).value<QDBusObjectPath>().path() != SessionPath ||
            asked.size() != 1 || asked[0].id != QLatin1String("quick-window") ||
            asked[0].properties.value(QStringLiteral("preferred_trigger")) !=
                QLatin1String("CTRL+ALT+space")) {
            return false;
        }
        m_portal->respond(0, QVariantMap{{QStringLiteral("shortcuts"), given(keys)}});
        return QTest::qWaitFor([&] { return m_keys->keys() == keys; });
    }

    PrivateBus m_bus;
    QDBusConnection m_desktop{QString()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<GlobalShortcut> m_keys;
};

QTEST_MAIN(GlobalShortcutTest)
#include "tst_global_shortcut.moc"
