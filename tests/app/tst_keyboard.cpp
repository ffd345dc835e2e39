#include "window_scenes.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

constexpr int MostStops = 150;

QString describe(const QQuickItem *item)
{
    if (item == nullptr) {
        return QStringLiteral("nothing");
    }
    QString text = QLatin1String(item->metaObject()->className());
    for (const QQuickItem *at = item; at != nullptr; at = at->parentItem()) {
        if (!at->objectName().isEmpty()) {
            text += QStringLiteral(" in ") + at->objectName();
            break;
        }
    }
    const QString name = item->property("text").toString();
    return text + QStringLiteral(" “") + name.left(40) + QStringLiteral("”");
}

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible != nullptr ? accessible->text(QAccessible::Name) : QString();
}

/// The part of an item that can be seen, within the window and all that clips.
QRectF seen(const QQuickItem *item, const QQuickWindow *window)
{
    QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()))
                       .intersected(QRectF(QPointF(), QSizeF(window->size())));
    for (const QQuickItem *above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->clip()) {
            place = place.intersected(above->mapRectToScene(QRectF(0, 0, above->width(), above->height())));
        }
    }
    return place;
}

/// Why somebody at the keyboard wouldn't know where the focus is; empty where they would.
QString fault(QQuickItem *item, const QQuickWindow *window)
{
    if (item == nullptr || item == window->contentItem()) {
        return QStringLiteral("the focus is nowhere");
    }
    if (nameOf(item).isEmpty()) {
        return QStringLiteral("it has no name");
    }
    for (const QQuickItem *at = item; at != nullptr; at = at->parentItem()) {
        if (!at->isVisible() || at->opacity() < 0.99) {
            return QStringLiteral("it is hidden");
        }
    }
    const QRectF part = seen(item, window);
    // Of what is larger than its view any part will do.
    if (part.height() < std::min(item->height(), 24.0) || part.width() < std::min(item->width(), 24.0)) {
        return QStringLiteral("it is out of view");
    }
    return {};
}

}  // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_folder->path()));
    }

    void tabComesRound_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("forwards");
        for (std::size_t i = 0; i < AllScenes.size(); ++i) {
            for (const bool forwards : {true, false}) {
                QTest::addRow("%s, %s", AllScenes[i].name, forwards ? "forwards" : "backwards")
                    << static_cast<int>(i) << forwards;
            }
        }
    }

    void tabComesRound()
    {
        QFETCH(int, scene);
        QFETCH(bool, forwards);
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        QVERIFY(AllScenes[static_cast<std::size_t>(scene)].show(window));
        QTest::qWait(300);
        const auto step = [&] {
            QTest::keyClick(window.window(), forwards ? Qt::Key_Tab : Qt::Key_Backtab,
                            forwards ? Qt::NoModifier : Qt::ShiftModifier);
            return window.window()->activeFocusItem();
        };
        const QQuickItem *first = step();
        QList<const QQuickItem *> stops;
        QStringList faults;
        for (QQuickItem *item = window.window()->activeFocusItem(); stops.isEmpty() || item != first;
             item = step()) {
            QString why;
            // Actions under a message fade in.
            const bool clear =
                QTest::qWaitFor([&] { return (why = fault(item, window.window())).isEmpty(); }, 1000);
            if (!clear) {
                faults += describe(item) + QStringLiteral(": ") + why;
            }
            if (stops.contains(item)) {
                faults += describe(item) + QStringLiteral(": the keyboard is caught here");
                break;
            }
            stops += item;
            if (stops.size() == MostStops || item == nullptr) {
                faults += QStringLiteral("it doesn't come round");
                break;
            }
        }
        window.app.chat()->asking()->stop();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n    "))));
        QVERIFY(!stops.isEmpty());
    }

    void emptyComposerLetsTabOut()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        QTest::keyClick(window.window(), Qt::Key_Tab);
        QVERIFY(!window.composer()->hasActiveFocus());
        window.composer()->forceActiveFocus();
        QTest::keyClick(window.window(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!window.composer()->hasActiveFocus());
        QVERIFY(window.composed().isEmpty());
    }

    void menuTakesTheKeys()
    {
        WindowFixture window(m_folder->path());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::conversation(window));
        window.composer()->forceActiveFocus();
        QVERIFY(hand.clickNamed("composerInput", Qt::RightButton));
        hand.key(Qt::Key_Up);  // at once, while it fades in
        hand.key(Qt::Key_Up);
        hand.key(Qt::Key_Return);
        QTest::qWait(300);
        QVERIFY(hand.named("editorInput") == nullptr);
        QCOMPARE(window.app.chat()->messages()->rowCount(), 4);
        QVERIFY(!window.app.chat()->asking()->busy());
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(window.composer()->hasActiveFocus());
    }

    void escapeClosesTheMenu()
    {
        WindowFixture window(m_folder->path());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(hand.clickNamed("composerInput", Qt::RightButton));
        QTRY_VERIFY(hand.named("copyText") != nullptr);
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(hand.named("copyText") == nullptr);
        QTRY_VERIFY(window.composer()->hasActiveFocus());
        window.type(QStringLiteral("and on"));
        QCOMPARE(window.composed(), QStringLiteral("and on"));
    }

    void undoTakesBackTypingThenTheDeletion()
    {
        WindowFixture window(m_folder->path());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::conversation(window));
        window.composer()->forceActiveFocus();
        const qint64 conversation = window.app.chat()->conversationId();
        window.app.conversations()->remove(conversation);
        QTRY_COMPARE(window.app.conversations()->rowCount(), 0);
        QTRY_VERIFY(window.app.undo()->available());
        window.composer()->forceActiveFocus();
        window.type(QStringLiteral("caw"));
        for (int i = 0; i < 5 && !window.composed().isEmpty(); ++i) {
            hand.key(Qt::Key_Z, Qt::ControlModifier);
        }
        QVERIFY(window.composed().isEmpty());
        QVERIFY(window.app.undo()->available());
        hand.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.app.conversations()->rowCount(), 1);
    }

    void undoInAnyFieldTakesBackTheDeletion()
    {
        WindowFixture window(m_folder->path());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::conversation(window));
        hand.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(hand.named("search")->hasActiveFocus());
        window.app.conversations()->remove(window.app.chat()->conversationId());
        QTRY_COMPARE(window.app.conversations()->rowCount(), 0);
        hand.named("search")->forceActiveFocus();
        hand.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.app.conversations()->rowCount(), 1);
    }

    void shortcutsDontActBehindADialog()
    {
        WindowFixture window(m_folder->path());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::conversation(window));
        const qint64 conversation = window.app.chat()->conversationId();
        QVERIFY(scenes::settings(window));
        hand.key(Qt::Key_N, Qt::ControlModifier);
        hand.key(Qt::Key_M, Qt::ControlModifier);
        QTest::qWait(200);
        QCOMPARE(window.app.chat()->conversationId(), conversation);
        const auto *models = window.window()->findChild<QObject *>(QStringLiteral("modelDialog"));
        QVERIFY(models != nullptr && !models->property("visible").toBool());
    }

    /// Why each focusable item in the tree that screen readers walk would not be understood.
    void everythingFocusableIsNamed_data()
    {
        QTest::addColumn<int>("scene");
        for (std::size_t i = 0; i < AllScenes.size(); ++i) {
            QTest::newRow(AllScenes[i].name) << static_cast<int>(i);
        }
    }

    void everythingFocusableIsNamed()
    {
        QFETCH(int, scene);
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        QVERIFY(AllScenes[static_cast<std::size_t>(scene)].show(window));
        QTest::qWait(300);
        QStringList faults;
        int found = 0;
        inspect(QAccessible::queryAccessibleInterface(window.window()), faults, found);
        window.app.chat()->asking()->stop();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n    "))));
        QVERIFY2(found > 5, "the tree is empty");
    }

    void tabsSayWhichIsChosen()
    {
        WindowFixture window(m_folder->path());
        WindowHand hand(window);
        QVERIFY(window.ready());
        QVERIFY(scenes::states(window));
        for (const QString &tab : {QStringLiteral("Sampling"), QStringLiteral("States")}) {
            QVERIFY(hand.click(tab));
            for (const char *each : {"Sampling", "Prompt", "States", "Model"}) {
                QAccessibleInterface *said = QAccessible::queryAccessibleInterface(tabNamed(hand, each));
                QVERIFY(said != nullptr);
                QCOMPARE(said->role(), QAccessible::PageTab);
                QCOMPARE(bool(said->state().selected), tab == QLatin1String(each));
                QCOMPARE(said->parent()->role(), QAccessible::PageTabList);
            }
        }
    }

private:
    static QQuickItem *tabNamed(const WindowHand &hand, const char *text)
    {
        return hand.find([&](const QQuickItem *item) {
            return QByteArrayView(item->metaObject()->className()).startsWith("PageTab_") &&
                   item->property("text").toString() == QLatin1String(text);
        });
    }

    static void inspect(QAccessibleInterface *item, QStringList &faults, int &found)
    {
        if (item == nullptr || item->state().invisible) {
            return;
        }
        static const QList<QAccessible::Role> expected = {
            QAccessible::Button,   QAccessible::CheckBox, QAccessible::ComboBox,   QAccessible::EditableText,
            QAccessible::Slider,   QAccessible::ListItem, QAccessible::List,       QAccessible::PageTab,
            QAccessible::MenuItem, QAccessible::Link,     QAccessible::ButtonMenu, QAccessible::RadioButton,
            QAccessible::Splitter};
        if (item->state().focusable && item->role() != QAccessible::Window) {
            ++found;
            auto *object = qobject_cast<QQuickItem *>(item->object());
            if (item->text(QAccessible::Name).isEmpty()) {
                faults +=
                    describe(object) + QStringLiteral(": has no name, role ") + QString::number(item->role());
            }
            if (!expected.contains(item->role())) {
                faults +=
                    describe(object) + QStringLiteral(": has the role ") + QString::number(item->role());
            }
        }
        for (int i = 0; i < item->childCount(); ++i) {
            inspect(item->child(i), faults, found);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
