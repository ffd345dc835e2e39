#include "endless_answer.h"
#include "window_hand.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <memory>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// The small window for one question.
class QuickWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowFixture>(m_folder->path());
        QVERIFY(m_window->ready());
        QVERIFY(quick() == nullptr);  // costs nothing until it is called
        m_window->app.quick()->call({});
        QTRY_VERIFY(quick() != nullptr && quick()->isVisible());
        quick()->requestActivate();
        QTRY_VERIFY(quick()->isActive() && composer()->hasActiveFocus());
    }

    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void questionIsAnsweredThere()
    {
        const int low = quick()->height();
        ask(QStringLiteral("What is the capital of France?"));
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 60000);
        QVERIFY(composer()->property("text").toString().isEmpty());
        QVERIFY(quick()->height() > low);
        QVERIFY(chat().lastAnswer().contains(QLatin1String("Paris")));
        QCOMPARE(m_window->app.chat()->messages()->rowCount(), 0);  // the large window shows another
        ConversationListModel &list = *m_window->app.conversations();
        QTRY_COMPARE(list.rowCount(), 1);
        QVERIFY(!list.data(list.index(0), ConversationListModel::UnseenRole).toBool());
    }

    void answerMissedIsMarked()
    {
        m_window->app.quick()->sampling()->setMaxTokens(400);
        m_window->app.quick()->sampling()->setParams(withoutEnd());
        ask(QStringLiteral("Tell me a story."));
        QTRY_VERIFY(chat().asking()->busy());
        QMetaObject::invokeMethod(quick(), "putAway");
        QTRY_VERIFY(!quick()->isVisible());
        ConversationListModel &list = *m_window->app.conversations();
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 60000);
        QTRY_COMPARE(list.rowCount(), 1);
        QVERIFY(list.data(list.index(0), ConversationListModel::UnseenRole).toBool());
    }

    void escStopsThenPutsAway()
    {
        m_window->app.quick()->sampling()->setMaxTokens(1000000);
        m_window->app.quick()->sampling()->setParams(withoutEnd());
        ask(QStringLiteral("Tell me a story."));
        QTRY_VERIFY(chat().asking()->busy());
        QTest::keyClick(quick(), Qt::Key_Escape);
        QTRY_VERIFY(!chat().asking()->busy());
        QVERIFY(quick()->isVisible());
        QTest::keyClick(quick(), Qt::Key_Escape);
        QTRY_VERIFY(!quick()->isVisible());
        m_window->app.quick()->call({});
        QTRY_VERIFY(quick()->isVisible());
        QCOMPARE(chat().messages()->rowCount(), 0);  // room for another question
    }

    void typedTextStays()
    {
        type(QStringLiteral("Half a ques"));
        QTest::keyClick(quick(), Qt::Key_Escape);
        QTRY_VERIFY(!quick()->isVisible());
        m_window->app.quick()->call({});
        QTRY_VERIFY(quick()->isVisible());
        QCOMPARE(composer()->property("text").toString(), QStringLiteral("Half a ques"));
    }

    /// The keys that called it put it away.
    void secondCallPutsAway()
    {
        m_window->app.quick()->call({});
        QTRY_VERIFY(!quick()->isVisible());
    }

    void goesOnInTheLargeWindow()
    {
        ask(QStringLiteral("What is the capital of France?"));
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 60000);
        const qint64 conversation = chat().conversationId();
        QTest::keyClick(quick(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(m_window->app.chat()->conversationId(), conversation);
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 2);
        QVERIFY(!quick()->isVisible());
        QCOMPARE(chat().conversationId(), 0);
    }

    /// It is shown in one place only, or each would not know what was asked in the other.
    void conversationLeavesWhenItIsOpenedElsewhere()
    {
        ask(QStringLiteral("What is the capital of France?"));
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 60000);
        m_window->app.conversations()->open(chat().conversationId());
        QTRY_COMPARE(chat().conversationId(), 0);
        QCOMPARE(chat().messages()->rowCount(), 0);
    }

    void conversationLeavesWhenItIsDeleted()
    {
        ask(QStringLiteral("What is the capital of France?"));
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 60000);
        m_window->app.conversations()->remove(chat().conversationId());
        QTRY_COMPARE(chat().conversationId(), 0);
    }

    void linkIsAskedAboutThere()
    {
        m_window->app.askToOpen(QStringLiteral("https://example.org/"));
        QTRY_VERIFY(quick()->findChild<QQuickItem *>(QStringLiteral("linkTarget"))->isVisible());
        QVERIFY(WindowHand(*m_window).named("linkTarget") == nullptr);
    }

    void everyControlHasANameAndIsReached()
    {
        ask(QStringLiteral("What is the capital of France?"));
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 60000);
        QStringList reached;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(quick(), Qt::Key_Tab);
            QQuickItem *item = quick()->activeFocusItem();
            QVERIFY(item != nullptr);
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(said != nullptr && !said->text(QAccessible::Name).isEmpty(),
                     qPrintable(item->objectName()));
            reached += item->objectName();
        }
        for (const char *name : {"composerInput", "quickNew", "quickLarge", "quickClose", "quickCopy"}) {
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        }
    }

private:
    QQuickWindow *quick() const
    {
        const QWindowList windows = QGuiApplication::allWindows();
        for (QWindow *window : windows) {
            if (window->objectName() == QLatin1String("quickWindow")) {
                return qobject_cast<QQuickWindow *>(window);
            }
        }
        return nullptr;
    }
    QQuickItem *composer() const { return quick()->findChild<QQuickItem *>(QStringLiteral("composerInput")); }
    ChatController &chat() const { return *m_window->app.quick()->chat(); }
    bool answered() const { return chat().messages()->rowCount() == 2 && !chat().asking()->busy(); }

    void type(const QString &text) const
    {
        for (const QChar c : text) {
            QTest::keyClick(quick(), c.toLatin1());
        }
    }
    void ask(const QString &question) const
    {
        type(question);
        QTest::keyClick(quick(), Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(QuickWindowTest)
#include "tst_quick_window.moc"
