#include "window_scenes.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <memory>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// Two conversations side by side in the window.
class PanesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QVERIFY(m_window->ready());
        m_window->window()->resize(1400, 900);
    }
    void cleanup() { m_window.reset(); }

    void bothAnswerAtOnce()
    {
        begin(pane(0));
        beside();
        begin(pane(1));
        QTRY_VERIFY(writes(pane(0)) && writes(pane(1)));
        QVERIFY(pane(0)->chat()->conversationId() != pane(1)->chat()->conversationId());
        const qsizetype first = text(pane(0)).size();
        const qsizetype second = text(pane(1)).size();
        QTRY_VERIFY(text(pane(0)).size() > first && text(pane(1)).size() > second);

        // Esc stops the answer in focus, and no other.
        WindowHand(*m_window).key(Qt::Key_Escape);
        QTRY_VERIFY(!pane(1)->chat()->asking()->busy());
        QVERIFY(pane(0)->chat()->asking()->busy());
        QCOMPARE(text(pane(0)).isEmpty(), false);
    }

    void closingLeavesTheOther()
    {
        QVERIFY(scenes::sendAndWait(*m_window));
        const qint64 first = pane(0)->chat()->conversationId();
        beside();
        begin(pane(1));
        QTRY_VERIFY(writes(pane(1)));
        const qint64 second = pane(1)->chat()->conversationId();
        ChatPane *const stays = pane(1);

        QVERIFY(focusByClick(0));
        WindowHand(*m_window).key(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->app.panes()->split());
        QCOMPARE(m_window->app.panes()->focused(), stays);
        QCOMPARE(m_window->app.chat()->conversationId(), second);
        QVERIFY(stays->chat()->asking()->busy());
        QTRY_VERIFY(composer(0)->hasActiveFocus());
        QCOMPARE(page(0)->x(), 0);
        QCOMPARE(page(0)->width(), page(0)->parentItem()->width());

        // What was closed opens beside again, behind the one that stayed.
        m_window->app.conversations()->openBeside(first);
        QTRY_COMPARE(pane(1)->chat()->conversationId(), first);
        QCOMPARE(pane(0), stays);
        QTRY_VERIFY(page(1)->x() > 0);
    }

    void answersGoOnWhenTheirPaneIsClosed()
    {
        beside();
        begin(pane(1));
        QTRY_VERIFY(writes(pane(1)));
        const qint64 second = pane(1)->chat()->conversationId();
        QVERIFY(WindowHand(*m_window).click(QStringLiteral("Close this side")));  // the last one drawn
        QTRY_VERIFY(!m_window->app.panes()->split());
        QVERIFY(m_window->app.writers().in(second) != nullptr);

        // And are shown where their conversation is opened next.
        m_window->app.conversations()->open(second);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->app.chat()->asking()->busy() && writes(pane(0)), 30000);
    }

    void aConversationIsShownOnce()
    {
        QVERIFY(scenes::sendAndWait(*m_window));
        const qint64 first = pane(0)->chat()->conversationId();
        beside();
        QCOMPARE(m_window->app.panes()->focusedRow(), 1);
        m_window->app.conversations()->open(first);
        QCOMPARE(m_window->app.panes()->focusedRow(), 0);
        QTest::qWait(100);
        QCOMPARE(pane(0)->chat()->conversationId(), first);
        QCOMPARE(pane(1)->chat()->conversationId(), 0);
        m_window->app.panes()->focusOther();
        m_window->app.conversations()->openBeside(first);
        QCOMPARE(m_window->app.panes()->focusedRow(), 0);
        QCOMPARE(pane(1)->chat()->conversationId(), 0);
    }

    /// By the mouse, by F6, and said to a screen reader as well as shown.
    void focusIsSeenAndActedOn()
    {
        beside();
        QTRY_VERIFY(composer(1)->hasActiveFocus());
        QVERIFY(marked(1) && !marked(0));
        m_window->type(QStringLiteral("second"));
        QCOMPARE(pane(1)->chat()->draft(), QStringLiteral("second"));

        WindowHand(*m_window).key(Qt::Key_F6);
        QTRY_VERIFY(composer(0)->hasActiveFocus());
        QVERIFY(marked(0) && !marked(1));
        m_window->type(QStringLiteral("first"));
        QCOMPARE(pane(0)->chat()->draft(), QStringLiteral("first"));
        QCOMPARE(pane(1)->chat()->draft(), QStringLiteral("second"));

        // Where nothing takes the focus by itself.
        QVERIFY(focusByClick(1));
        QTRY_VERIFY(composer(1)->hasActiveFocus());
        QCOMPARE(m_window->app.chat(), pane(1)->chat());

        // The sides act on it.
        m_window->app.sampling()->setMaxTokens(77);
        QCOMPARE(pane(1)->sampling()->maxTokens(), 77);
        QVERIFY(pane(0)->sampling()->maxTokens() != 77);
        QCOMPARE(m_window->app.conversations()->property("openRow").toInt(), rowOf(pane(1)));
    }

    void handleGivesMoreRoom()
    {
        beside();
        QTRY_VERIFY(page(1)->x() > 0);
        QQuickItem *const handle = WindowHand(*m_window).named("paneHandle");
        QVERIFY(handle != nullptr);
        const qreal before = page(0)->width();
        const QPoint place = WindowHand::middleOf(handle).toPoint();
        QTest::mousePress(m_window->window(), Qt::LeftButton, {}, place);
        QTest::mouseMove(m_window->window(), place + QPoint(60, 0));
        QTest::mouseRelease(m_window->window(), Qt::LeftButton, {}, place + QPoint(60, 0));
        QTRY_VERIFY(qAbs(page(0)->width() - before - 60) < 6);
        handle->forceActiveFocus(Qt::TabFocusReason);
        const qreal dragged = page(0)->width();
        WindowHand(*m_window).key(Qt::Key_Left);
        QTRY_VERIFY(page(0)->width() < dragged);
        QCOMPARE(page(0)->width() + page(1)->width(), page(0)->parentItem()->width());
    }

    void narrowWindowShowsTheOneInFocus()
    {
        beside();
        QTRY_VERIFY(page(0)->isVisible() && page(1)->isVisible());
        m_window->window()->resize(800, 700);
        QTRY_VERIFY(!page(0)->isVisible() && page(1)->isVisible());
        QVERIFY(WindowHand(*m_window).clickNamed("otherConversation"));
        QTRY_VERIFY(page(0)->isVisible() && !page(1)->isVisible());
        QTRY_VERIFY(composer(0)->hasActiveFocus());
    }

    void opensAsItWas()
    {
        QVERIFY(scenes::sendAndWait(*m_window));
        const qint64 first = pane(0)->chat()->conversationId();
        beside();
        QVERIFY(scenes::sendAndWait(*m_window));
        const qint64 second = pane(1)->chat()->conversationId();
        QVERIFY(focusByClick(0));
        m_window->app.panes()->setRatio(0.4);

        m_window.reset();
        open();
        QTRY_COMPARE(m_window->app.panes()->rowCount(), 2);
        QTRY_COMPARE(pane(0)->chat()->conversationId(), first);
        QTRY_COMPARE(pane(1)->chat()->conversationId(), second);
        QCOMPARE(m_window->app.panes()->focusedRow(), 0);
        QCOMPARE(m_window->app.panes()->ratio(), 0.4);
        QTRY_VERIFY(composer(0)->hasActiveFocus());
        QTRY_COMPARE(pane(0)->chat()->messages()->count(), 2);
        QTRY_COMPARE(pane(1)->chat()->messages()->count(), 2);

        // One alone as well.
        m_window->app.panes()->close(pane(0));
        m_window.reset();
        open();
        QTRY_COMPARE(m_window->app.chat()->conversationId(), second);
        QCOMPARE(m_window->app.panes()->rowCount(), 1);
    }

    void deletedConversationLeavesItsPaneEmpty()
    {
        QVERIFY(scenes::sendAndWait(*m_window));
        const qint64 first = pane(0)->chat()->conversationId();
        beside();
        m_window->app.conversations()->remove(first);
        QCOMPARE(pane(0)->chat()->conversationId(), 0);
        QCOMPARE(m_window->app.panes()->rowCount(), 2);
    }

private:
    void open() { m_window = std::make_unique<WindowFixture>(m_folder->path()); }

    void beside()
    {
        WindowHand(*m_window).key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->app.panes()->rowCount(), 2);
    }

    /// An answer that ends by being stopped only.
    void begin(ChatPane *pane)
    {
        pane->sampling()->setMaxTokens(1000000);
        pane->sampling()->setParams(withoutEnd());
        pane->chat()->asking()->send(QStringLiteral("Tell me a story."));
    }

    ChatPane *pane(int row) const
    {
        const Panes &panes = *m_window->app.panes();
        return panes.data(panes.index(row), Panes::PaneRole).value<ChatPane *>();
    }

    QQuickItem *page(int row) const
    {
        for (QQuickItem *item : m_window->window()->findChildren<QQuickItem *>(QStringLiteral("chatPage"))) {
            if (item->property("pane").value<ChatPane *>() == pane(row)) {
                return item;
            }
        }
        return nullptr;
    }

    QQuickItem *composer(int row) const
    {
        return page(row)->findChild<QQuickItem *>(QStringLiteral("composerInput"));
    }

    static QString text(ChatPane *pane)
    {
        const MessageModel &messages = *pane->chat()->messages();
        return messages.count() == 2 ? messages.path().last().text : QString();
    }
    static bool writes(ChatPane *pane) { return pane->chat()->asking()->busy() && !text(pane).isEmpty(); }

    bool marked(int row) const
    {
        const auto *mark = page(row)->findChild<QQuickItem *>(QStringLiteral("focusMark"));
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(page(row));
        return mark->isVisible() && said->text(QAccessible::Description) == QLatin1String("In focus");
    }

    /// On a place that takes no focus: the title.
    bool focusByClick(int row) const
    {
        const QPointF place = page(row)->mapToScene({page(row)->width() / 3, 12});
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, place.toPoint());
        return QTest::qWaitFor([&] { return m_window->app.panes()->focusedRow() == row; }, 2000);
    }

    int rowOf(ChatPane *pane) const
    {
        const ConversationListModel &list = *m_window->app.conversations();
        for (int row = 0; row < list.rowCount(); ++row) {
            if (list.data(list.index(row), ConversationListModel::IdRole).toLongLong() ==
                pane->chat()->conversationId()) {
                return row;
            }
        }
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
