#include "app/desktop/answer_notifications.h"
#include "private_bus.h"
#include "scripted_chat.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWindow>

#include <memory>

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");

/// Stands where a desktop shows notifications.
class FakeDesktop : public QDBusVirtualObject
{
public:
    struct Notification {
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
    };

    explicit FakeDesktop(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(Path, this);
        m_bus.registerService(Service);
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(Service);
        m_bus.unregisterObject(Path);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == QLatin1String("Notify")) {
            const uint replaces = arguments[1].toUInt();
            shown +=
                {replaces, arguments[3].toString(), arguments[4].toString(), arguments[5].toStringList()};
            bus.send(message.createReply(replaces != 0 ? replaces : ++m_last));
        } else {
            closed += arguments[0].toUInt();
            bus.send(message.createReply());
        }
        return true;
    }

    void click(uint notification)
    {
        tell(QStringLiteral("ActivationToken"), {notification, QStringLiteral("token")});
        tell(QStringLiteral("ActionInvoked"), {notification, QStringLiteral("default")});
    }
    void close(uint notification) { tell(QStringLiteral("NotificationClosed"), {notification, 2U}); }

    QList<Notification> shown;
    QList<uint> closed;

private:
    void tell(const QString &name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, Service, name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    uint m_last = 0;
};

}  // namespace

/// What the desktop is told of answers that are written while nobody looks.
class NotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed: Debian's package of that name");
        m_desktop = std::make_unique<FakeDesktop>(m_bus.connection(QStringLiteral("desktop")));
    }

    void init()
    {
        m_desktop->shown.clear();
        m_desktop->closed.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_window = std::make_unique<ScriptedChat>(m_folder->path());
        m_notifications = std::make_unique<AnswerNotifications>(
            m_bus.connection(QStringLiteral("program")), m_window->fixture.chat.writers(), *m_settings);
    }

    void cleanup()
    {
        m_notifications.reset();
        m_window.reset();
    }

    void tellsAndOpens()
    {
        QVERIFY(answered(QStringLiteral("Is 1 < 2 & true?")));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown[0].summary, QStringLiteral("The answer is written"));
        QCOMPARE(m_desktop->shown[0].body, QStringLiteral("Is 1 &lt; 2 &amp; true?"));
        QCOMPARE(m_desktop->shown[0].actions.value(0), QStringLiteral("default"));
        QSignalSpy opened(m_notifications.get(), &AnswerNotifications::opened);
        QTest::qWait(50);  // its number is on the way
        m_desktop->click(1);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toLongLong(), m_window->fixture.chat.conversationId());
        QCOMPARE(opened[0][1].toString(), QStringLiteral("token"));
        m_desktop->click(1);  // it is answered already
        m_desktop->click(77);
        QTest::qWait(50);
        QCOMPARE(opened.size(), 1);
    }

    void oneForAConversation()
    {
        QVERIFY(answered(QStringLiteral("First?")));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QTest::qWait(50);
        QVERIFY(answered(QStringLiteral("Second?")));
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QVERIFY(m_desktop->shown[1].replaces != 0);
        QTest::qWait(50);
        m_desktop->close(m_desktop->shown[1].replaces);
        QTest::qWait(50);
        QVERIFY(answered(QStringLiteral("Third?")));
        QTRY_COMPARE(m_desktop->shown.size(), 3);
        QCOMPARE(m_desktop->shown[2].replaces, 0U);
    }

    void failureIsTold()
    {
        QVERIFY(m_window->ask(QStringLiteral("Who are you?")));
        m_window->answerer->fail(0,
                                 {rookery::ErrorCode::DeviceFailed, {}, rookery::Sentence("the wire broke")});
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown[0].body, QStringLiteral("the wire broke"));
    }

    void stoppedByTheUserIsNoNews()
    {
        QVERIFY(m_window->ask(QStringLiteral("Who are you?")));
        m_window->fixture.chat.asking()->stop();
        QVERIFY(m_window->fixture.waitForAnswer());
        QTest::qWait(100);
        QVERIFY(m_desktop->shown.isEmpty());
    }

    void lookingWithdrawsIt()
    {
        QVERIFY(answered(QStringLiteral("Who are you?")));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QTest::qWait(50);
        emit qApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_COMPARE(m_desktop->closed.size(), 1);
    }

    /// The last one: the program stays in front after it.
    void staysSilent_data()
    {
        QTest::addColumn<bool>("notifies");
        QTest::addColumn<bool>("looking");
        QTest::newRow("switched off") << false << false;
        QTest::newRow("looked at") << true << true;
    }

    void staysSilent()
    {
        QFETCH(bool, notifies);
        QFETCH(bool, looking);
        m_settings->setNotifies(notifies);
        QWindow window;
        if (looking) {
            window.show();
            window.requestActivate();
            QTRY_COMPARE(QGuiApplication::applicationState(), Qt::ApplicationActive);
        }
        QVERIFY(answered(QStringLiteral("Who are you?")));
        QTest::qWait(100);
        QVERIFY(m_desktop->shown.isEmpty());
    }

private:
    bool answered(const QString &question)
    {
        const std::size_t number = m_window->answerer->asked();
        if (!m_window->ask(question)) {
            return false;
        }
        m_window->answerer->say(number, "A rook.");
        m_window->answerer->finish(number);
        return m_window->fixture.waitForAnswer();
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedChat> m_window;
    std::unique_ptr<AnswerNotifications> m_notifications;
};

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
