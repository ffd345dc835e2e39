#include "endless_answer.h"
#include "shown_answer.h"
#include "window_hand.h"
#include "window_scenes.h"

#include "app/text/markdown/part_column.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// The list of messages and the page about the model, as they follow what happens.
class MessageListTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowFixture>(m_folder->path());
        QVERIFY(m_window->ready());
    }
    void cleanup() { m_window.reset(); }

    /// A row's parts take what the model of messages says of it, whichever row it is.
    void rowsSayWhatTheirMessagesAre()
    {
        const qint64 conversation =
            storeConversation(m_window->app.store(), QStringLiteral("Who?"), QStringLiteral("Nobody."));
        m_window->app.chat()->open(conversation);
        QTRY_COMPARE(rows().size(), 2);
        const MessageModel *messages = m_window->app.chat()->messages();
        const QHash<int, QByteArray> roles = messages->roleNames();
        for (int row = 0; row < 2; ++row) {
            const QQuickItem *item = rows()[row];
            QCOMPARE(item->property("index").toInt(), row);
            QCOMPARE(item->property("last").toBool(), row == 1);
            QCOMPARE(item->width(), list()->width());
            for (auto role = roles.begin(); role != roles.end(); ++role) {
                const QVariant said = messages->index(row, 0).data(role.key());
                if (said.canConvert<QString>()) {
                    QCOMPARE(item->property(role.value().constData()).toString(), said.toString());
                }
            }
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(rows()[row]);
            QVERIFY(spoken != nullptr);
            QCOMPARE(spoken->text(QAccessible::Name),
                     row == 0 ? QStringLiteral("You: Who?") : QStringLiteral("Answer: Nobody."));
        }
        QTRY_COMPARE(shownItems(*m_window, "userText").size(), 1);
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 1);
        QVERIFY(rows()[1]->y() >= rows()[0]->y() + rows()[0]->height());
        // The texts stand in the middle, as wide as reads well.
        m_window->app.settings()->setSidebarOpen(false);
        m_window->app.settings()->setPanelOpen(false);
        m_window->window()->resize(1600, 800);
        QTRY_VERIFY(list()->width() > 1500);
        QTRY_VERIFY(std::abs(middleOf(shownItems(*m_window, "answerText").first()) - middleOf(list())) < 2);
    }

    void longQuestionsAreShownWhole_data()
    {
        QTest::addColumn<QString>("question");
        QString letter;
        QString code = QStringLiteral("Please explain this code:\n\n");
        for (int i = 0; i < 150; ++i) {
            letter += QStringLiteral("The quick brown fox jumps over the lazy dog number %1. ").arg(i) +
                      (i % 8 == 7 ? QStringLiteral("\n\n") : QString());
            code += QStringLiteral("  int variable_%1 = compute(%1);\n").arg(i);
        }
        QTest::newRow("a letter") << letter + QStringLiteral("\n\nThe end.");
        QTest::newRow("code") << code + QStringLiteral("\nThe end?");
        QTest::newRow("a long word") << QString(3000, QLatin1Char('x')) + QStringLiteral("\n\nThe end.");
    }

    /// Its parts cover what is seen of the bubble, at its end and its beginning, whatever the window's width.
    void longQuestionsAreShownWhole()
    {
        QFETCH(const QString, question);
        m_window->app.chat()->open(
            storeConversation(m_window->app.store(), question, QStringLiteral("Yes.")));
        QTRY_COMPARE(rows().size(), 2);
        for (const int width : {1000, 400, 1400}) {
            m_window->window()->resize(width, 800);
            QTRY_COMPARE(m_window->window()->width(), width);
            QTRY_VERIFY2(questionIsCovered(), qPrintable(QString::number(width)));
        }
        QVERIFY(list()->setProperty("following", false));
        for (const qreal part : {0.0, 0.5, 1.0}) {
            list()->setProperty("contentY", list()->property("originY").toReal() +
                                                part * (contentHeight() - list()->height()));
            QTRY_VERIFY2(questionIsCovered(), qPrintable(QString::number(part)));
        }
    }

    void followsAnAnswerUntilTheReaderScrollsAway()
    {
        m_window->app.sampling()->setMaxTokens(1000000);
        m_window->app.sampling()->setParams(withoutEnd());
        m_window->app.chat()->asking()->send(QStringLiteral("Tell me a story."));
        QTRY_VERIFY_WITH_TIMEOUT(contentHeight() > list()->height() * 2, 60000);
        QVERIFY(list()->property("following").toBool());
        QTRY_VERIFY(list()->property("atYEnd").toBool());
        QTest::keyClick(m_window->window(), Qt::Key_PageUp);
        QTRY_VERIFY(!list()->property("following").toBool());
        const qreal seen = contentY();
        const qreal height = contentHeight();
        QTRY_VERIFY_WITH_TIMEOUT(contentHeight() > height + 100, 30000);
        QVERIFY(std::abs(contentY() - seen) < 1);
        QVERIFY(WindowHand(*m_window).click(QStringLiteral("To the end")));
        QTRY_VERIFY(list()->property("following").toBool());
        QTRY_VERIFY(contentY() > seen);
        m_window->app.chat()->asking()->stop();
        QVERIFY(m_window->waitForAnswer());
        QTRY_VERIFY(list()->property("atYEnd").toBool());
    }

    /// What came after the place on the timeline is grey and can't be used.
    void whatCameLaterIsGreyed()
    {
        for (int i = 0; i < 2; ++i) {
            m_window->app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
            QVERIFY(m_window->waitForAnswer());
        }
        QTRY_COMPARE(rows().size(), 4);
        QTRY_VERIFY(m_window->app.timeline()->property("count").toInt() >= 2);
        m_window->app.timeline()->setPlace(0);
        QTRY_VERIFY(m_window->app.timeline()->row() >= 0);
        const int row = m_window->app.timeline()->row();
        for (qsizetype i = 0; i < rows().size(); ++i) {
            QTRY_COMPARE(rows()[i]->isEnabled(), i <= row);
            QCOMPARE(rows()[i]->opacity() < 1, i > row);
        }
    }

    void theModelsPageFollowsTheModel()
    {
        QVERIFY(scenes::modelPage(*m_window));
        const WindowHand hand(*m_window);
        const auto shows = [&](const QString &text) {
            return hand.find([&](QQuickItem *item) { return item->property("text").toString() == text; }) !=
                   nullptr;
        };
        const QString name = m_window->app.models()->name();
        QTRY_VERIFY(shows(name));
        const QVariantList facts = m_window->app.models()->facts();
        QVERIFY(facts.size() > 5);
        for (const QVariant &fact : facts) {
            QVERIFY(shows(fact.toMap().value(QStringLiteral("name")).toString()));
            QVERIFY(shows(fact.toMap().value(QStringLiteral("value")).toString()));
        }
        // The starter has its encoder, and nothing of another one.
        QVERIFY(hand.button(QStringLiteral("Choose an image encoder…")) == nullptr);
        m_window->app.models()->unload();
        QTRY_VERIFY(shows(QStringLiteral("No model is loaded.")));
        QCOMPARE(m_window->app.models()->facts().size(), 0);
        m_window->app.models()->loadPath(QStringLiteral(ROOKERY_STARTER));
        QTRY_VERIFY_WITH_TIMEOUT(shows(name), 60000);
        QCOMPARE(m_window->app.models()->facts().size(), facts.size());
    }

private:
    QQuickItem *list() const { return m_window->item(QStringLiteral("messageList")); }
    qreal contentY() const { return list()->property("contentY").toReal(); }
    qreal contentHeight() const { return list()->property("contentHeight").toReal(); }
    static qreal middleOf(const QQuickItem *item) { return item->mapToScene({item->width() / 2, 0}).x(); }

    QList<QQuickItem *> rows() const
    {
        QList<QQuickItem *> found;
        for (QQuickItem *item : list()->property("contentItem").value<QQuickItem *>()->childItems()) {
            if (item->isVisible() && item->property("messageId").isValid()) {
                found.append(item);
            }
        }
        std::ranges::sort(found, {}, &QQuickItem::y);
        return found;
    }

    bool questionIsCovered() const
    {
        const QList<QQuickItem *> columns = shownItems(*m_window, "userParts");
        if (columns.size() != 1) {
            return false;
        }
        const auto *column = qobject_cast<PartColumn *>(columns.first());
        const qreal end = std::min(column->height(), column->viewTop() + column->viewHeight());
        for (qreal y = std::max(0.0, column->viewTop()); y < end;) {
            const QQuickItem *part = column->itemAt(column->rowAt(y));
            if (part == nullptr || part->y() > y || part->y() + part->height() <= y) {
                return false;
            }
            y = part->y() + part->height();
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(MessageListTest)
#include "tst_message_list.moc"
