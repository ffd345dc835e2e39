#include "private_bus.h"
#include "private_display.h"
#include "spi_tree.h"
#include "window_scenes.h"

#include <QAccessible>
#include <QDBusMessage>
#include <QEventLoop>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr char Inside[] = "ROOKERY_TEST_INSIDE";  // set where the display and the buses are the test's own
constexpr int MostStops = 150;

/// The bus of screen readers, which the session's bus starts when it is asked where it is.
QString accessibilityBus(const QDBusConnection &session)
{
    const QDBusMessage reply = session.call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    return reply.arguments().value(0).toString();
}

/// Whether somebody can do something with it, or put the focus there. What a scroll bar moves follows the
/// focus.
bool acts(const SpiObject &object)
{
    return object.role != QLatin1String("scroll bar") &&
           (object.is(SpiObject::Focusable) || object.actions.contains(QStringLiteral("Press")) ||
            object.actions.contains(QStringLiteral("Toggle")));
}

QString describe(const QList<SpiObject> &tree, const SpiObject &object)
{
    QString text = object.role + QStringLiteral(" “") + object.name.left(40) + QStringLiteral("”");
    for (qsizetype at = object.parent; at >= 0; at = tree[at].parent) {
        if (!tree[at].name.isEmpty()) {
            return text + QStringLiteral(" in ") + tree[at].role + QStringLiteral(" “") +
                   tree[at].name.left(40) + QStringLiteral("”");
        }
    }
    return text;
}

/// Runs this program again where it finds a display and buses of its own. \return its exit code
int runInside(const QStringList &arguments)
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));  // where the desktop's own bus isn't
    PrivateDisplay display;
    PrivateBus bus;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString lacking;
    if (!PrivateDisplay::installed() || !display.start()) {
        lacking = QStringLiteral("needs Xvfb");
    } else if (!bus.start() || accessibilityBus(bus.connection(QStringLiteral("look"))).isEmpty()) {
        lacking = QStringLiteral("needs dbus-daemon and at-spi2-core");
    } else {
        environment.insert(QStringLiteral("DISPLAY"), display.name());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        // The offscreen platform tells nobody.
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    }
    environment.insert(QLatin1String(Inside), lacking);
    QProcess inside;
    inside.setProcessEnvironment(environment);
    inside.setProcessChannelMode(QProcess::ForwardedChannels);
    inside.start(arguments.first(), arguments.mid(1));
    return inside.waitForFinished(-1) && inside.exitStatus() == QProcess::NormalExit ? inside.exitCode() : 1;
}

}  // namespace

/// The window as screen readers see it, over the bus that they use.
class AtSpiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString lacking = qEnvironmentVariable(Inside); !lacking.isEmpty()) {
            QSKIP(qPrintable(lacking + QStringLiteral(" (packaging/install.sh test)")));
        }
        const QString address = accessibilityBus(QDBusConnection::sessionBus());
        m_bus = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(address, QStringLiteral("reader")));
        QVERIFY(m_bus->isConnected());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_folder->path()));
    }

    void cleanupTestCase() { m_bus.reset(); }

    void everythingIsNamedAndReached_data()
    {
        QTest::addColumn<int>("scene");
        for (std::size_t i = 0; i < AllScenes.size(); ++i) {
            // Which leaves no time for questions; tst_keyboard walks it.
            if (AllScenes[i].show != scenes::streaming) {
                QTest::newRow(AllScenes[i].name) << static_cast<int>(i);
            }
        }
    }

    void everythingIsNamedAndReached()
    {
        QFETCH(int, scene);
        const QStringList faults = faultsOf(AllScenes[static_cast<std::size_t>(scene)]);
        for (const QString &each : faults) {
            qWarning().noquote() << each;  // a failure's own text would be cut
        }
        QVERIFY(faults.isEmpty());
    }

private:
    /// What in a scene has no name or isn't reached.
    QStringList faultsOf(const WindowScene &scene) const
    {
        WindowFixture window(m_folder->path());
        if (!window.ready() || !scene.show(window)) {
            return {QStringLiteral("the scene isn't shown")};
        }
        QTest::qWait(300);
        (void)QTest::qWaitFor([&] { return window.window()->activeFocusItem() != nullptr; });
        const QSet<QString> reached = reachedByTab(window.window());
        const QList<SpiObject> tree = read();
        window.app.chat()->asking()->stop();
        QSet<QString> grey;
        collectGrey(window.window()->contentItem(), grey);
        const QList<bool> usable = usableOf(tree, grey);
        const QList<bool> near = nearOf(tree, reached);
        QStringList faults;
        int found = 0;
        for (qsizetype i = 0; i < tree.size(); ++i) {
            if (!usable[i] || !acts(tree[i])) {
                continue;
            }
            ++found;
            if (tree[i].name.isEmpty()) {
                faults += describe(tree, tree[i]) + QStringLiteral(": has no name");
            }
            if (!near[i]) {
                faults += describe(tree, tree[i]) + QStringLiteral(": isn't reached by Tab");
            }
        }
        return found > 0 ? faults : QStringList{QStringLiteral("the tree is empty")};
    }

    /// The program answers meanwhile.
    QList<SpiObject> read() const
    {
        QList<SpiObject> tree;
        QEventLoop loop;
        std::thread reader([&] {
            tree = SpiTree::read(*m_bus);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
        reader.join();
        return tree;
    }

    /// Where the focus stops on a round by Tab, by the names that the bus has for them.
    static QSet<QString> reachedByTab(QQuickWindow *window)
    {
        QSet<QString> reached;
        for (int stop = 0; stop < MostStops; ++stop) {
            QTest::keyClick(window, Qt::Key_Tab);
            // A list that is read anew takes the focus with the row that had it, for a moment.
            if (!QTest::qWaitFor([&] { return window->activeFocusItem() != nullptr; }, 1000)) {
                continue;
            }
            QAccessibleInterface *item = QAccessible::queryAccessibleInterface(window->activeFocusItem());
            const QString path =
                item != nullptr
                    ? QStringLiteral("/org/a11y/atspi/accessible/%1").arg(QAccessible::uniqueId(item))
                    : QString();
            if (reached.contains(path)) {
                break;
            }
            reached += path;
        }
        return reached;
    }

    /// By which the bus knows it.
    static QString pathOf(QQuickItem *item)
    {
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(item);
        return object == nullptr
                   ? QString()
                   : QStringLiteral("/org/a11y/atspi/accessible/%1").arg(QAccessible::uniqueId(object));
    }

    /// What can't be used now, which Qt 6.4 doesn't tell of an item.
    static void collectGrey(QQuickItem *item, QSet<QString> &grey)
    {
        if (!item->isEnabled()) {
            grey += pathOf(item);
        }
        for (QQuickItem *child : item->childItems()) {
            collectGrey(child, grey);
        }
    }

    /// Of each object whether it can be used now: it isn't greyed, and no dialog is in front of it.
    static QList<bool> usableOf(const QList<SpiObject> &tree, const QSet<QString> &grey)
    {
        const bool dialog = std::ranges::any_of(tree, isDialog);
        QList<bool> inFront;
        QList<bool> usable;
        for (const SpiObject &object : tree) {
            inFront += !dialog || isDialog(object) || (object.parent >= 0 && inFront[object.parent]);
            usable += inFront.last() && object.is(SpiObject::Enabled) && !grey.contains(object.path);
        }
        return usable;
    }

    static bool isDialog(const SpiObject &object) { return object.role == QLatin1String("dialog"); }

    /// Of each object whether Tab leads to it, or into the list or group whose arrow keys do.
    static QList<bool> nearOf(const QList<SpiObject> &tree, const QSet<QString> &reached)
    {
        static const QStringList groups = {QStringLiteral("list"), QStringLiteral("list box"),
                                           QStringLiteral("page tab list"), QStringLiteral("menu"),
                                           QStringLiteral("popup menu")};
        QList<bool> entered(tree.size(), false);  // it or something in it is reached
        for (qsizetype i = tree.size() - 1; i >= 0; --i) {
            entered[i] = entered[i] || reached.contains(tree[i].path);
            if (entered[i] && tree[i].parent >= 0) {
                entered[tree[i].parent] = true;
            }
        }
        // Its rows are chosen with the arrow keys of the text that it belongs to (tst_inspection does so).
        const QString besideText = QStringLiteral("What may come next");
        QList<bool> near;
        for (qsizetype i = 0; i < tree.size(); ++i) {
            const qsizetype parent = tree[i].parent;
            near += reached.contains(tree[i].path) || (entered[i] && groups.contains(tree[i].role)) ||
                    (parent >= 0 && entered[parent] && groups.contains(tree[parent].role)) ||
                    (parent >= 0 && tree[parent].name == besideText);
        }
        return near;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QDBusConnection> m_bus;
};

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet(Inside)) {
        const QCoreApplication outside(argc, argv);
        return runInside(QCoreApplication::arguments());
    }
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    AtSpiTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_at_spi.moc"
