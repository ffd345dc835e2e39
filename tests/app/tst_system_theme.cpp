#include "app/settings/system_theme.h"
#include "private_bus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Appearance = QStringLiteral("org.freedesktop.appearance");
const QString Gnome = QStringLiteral("org.gnome.desktop.interface");

/// What a desktop prefers, read and told as its portal does.
class PortalSettings : public QDBusVirtualObject
{
public:
    explicit PortalSettings(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(Path, this, QDBusConnection::SubPath);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~PortalSettings() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        m_bus.unregisterObject(Path, QDBusConnection::UnregisterTree);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString key = message.arguments().value(1).toString();
        const QVariant value = values.value(key);
        if (value.isValid()) {  // in one more variant than the signal has
            const auto inner = QVariant::fromValue(QDBusVariant(value));
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        } else {
            bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("not found")));
        }
        ++asked;
        return true;
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    QVariantMap values;
    int asked = 0;

private:
    QDBusConnection m_bus;
};

}  // namespace

/// Colours, contrast and motion as the desktop prefers, unless the user chose.
class SystemThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed: Debian's package of that name");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_portal = std::make_unique<PortalSettings>(m_bus.connection(QStringLiteral("desktop")));
    }

    void cleanup()
    {
        m_portal.reset();
        m_settings.reset();
    }

    void followsTheDesktop()
    {
        m_portal->values = {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 1U}};
        const SystemTheme theme(*m_settings);
        QTRY_VERIFY(m_settings->dark() && m_settings->highContrast());
        QTRY_COMPARE(m_portal->asked, 4);
        QVERIFY(!m_settings->lessMotion());
        m_portal->change(Appearance, QStringLiteral("color-scheme"), 2U);
        QTRY_VERIFY(!m_settings->dark());
        m_portal->change(Appearance, QStringLiteral("contrast"), 0U);
        QTRY_VERIFY(!m_settings->highContrast());
    }

    /// Some desktops say it in one way, some in the other.
    void motion()
    {
        m_portal->values = {{QStringLiteral("enable-animations"), true}};
        const SystemTheme theme(*m_settings);
        QTRY_COMPARE(m_portal->asked, 4);
        QVERIFY(!m_settings->lessMotion());
        m_portal->change(Gnome, QStringLiteral("enable-animations"), false);
        QTRY_VERIFY(m_settings->lessMotion());
        m_portal->change(Gnome, QStringLiteral("enable-animations"), true);
        QTRY_VERIFY(!m_settings->lessMotion());
        m_portal->change(Appearance, QStringLiteral("reduced-motion"), 1U);
        QTRY_VERIFY(m_settings->lessMotion());
    }

    void choiceStands()
    {
        m_portal->values = {{QStringLiteral("contrast"), 1U}};
        const SystemTheme theme(*m_settings);
        QTRY_VERIFY(m_settings->highContrast());
        m_settings->setHighContrast(false);
        m_settings->setLessMotion(true);
        m_settings->sync();
        Settings again(m_folder->path());
        QVERIFY(again.lessMotion());
        const SystemTheme themeAgain(again);
        QTRY_COMPARE(m_portal->asked, 8);
        QCoreApplication::processEvents();
        QVERIFY(!again.highContrast());
        // What the desktop prefers, too, is no choice: it is followed again.
        again.setHighContrast(true);
        m_portal->change(Appearance, QStringLiteral("contrast"), 0U);
        QTRY_VERIFY(!again.highContrast());
    }

private:
    PrivateBus m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PortalSettings> m_portal;
};

QTEST_MAIN(SystemThemeTest)
#include "tst_system_theme.moc"
