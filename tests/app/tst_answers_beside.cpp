#include "endless_answer.h"
#include "shown_answer.h"
#include "window_hand.h"

#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

#include <set>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// Several answers to one question, beside each other in the real window.
class AnswersBesideTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowFixture>(m_folder->path());
        QVERIFY(m_window->ready());
        m_window->window()->resize(1400, 800);
        m_window->app.sampling()->setMaxTokens(12);
        m_window->app.sampling()->setParams(withoutEnd());
        m_window->type(QStringLiteral("Tell me a story."));
        QTest::keyClick(m_window->window(), Qt::Key_Return);
        QVERIFY(m_window->waitForAnswer());
    }
    void cleanup() { m_window.reset(); }

    void fromTwoToEightAreOffered()
    {
        const WindowHand hand(*m_window);
        QVERIFY(hand.click(QStringLiteral("More")));
        QVERIFY(hand.clickNamed("severalAnswers"));
        QTRY_VERIFY(hand.named("severalAnswers") == nullptr);
        for (int count = 2; count <= 8; ++count) {
            const QString entry = QStringLiteral("Write %1 answers side by side").arg(count);
            QTRY_VERIFY2(hand.button(entry) != nullptr, qPrintable(entry));
        }
        QVERIFY(hand.click(QStringLiteral("Write 3 answers side by side")));
        QTRY_COMPARE(cards().size(), 3);
        QVERIFY(m_window->waitForAnswer());
        QCOMPARE(m_window->last().siblings, 4);
    }

    /// Each shows its own text as it comes, and what it says in the end is what is stored.
    void areWrittenBesideEachOther()
    {
        m_window->app.sampling()->setMaxTokens(60);
        ask(4);
        QTRY_COMPARE(cards().size(), 4);
        const auto begun = [&] {
            int texts = 0;
            for (const QString &text : shownTexts()) {
                texts += text.isEmpty() ? 0 : 1;
            }
            return texts;
        };
        QTRY_COMPARE_WITH_TIMEOUT(begun(), 4, 20000);
        QVERIFY(m_window->waitForAnswer());
        QTRY_VERIFY(!m_window->app.chat()->beside()->answers()->path().last().text.isEmpty());
        const QStringList texts = shownTexts();
        QCOMPARE(std::set<QString>(texts.begin(), texts.end()).size(), std::size_t(4));
        for (int row = 0; row < 4; ++row) {
            const rookery::Message &answer = m_window->app.chat()->beside()->answers()->path()[row];
            QVERIFY(answer.status != rookery::MessageStatus::Streaming);
            QCOMPARE(texts[row].simplified(), answer.text.simplified());
        }
    }

    void standInColumnsWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("400 px") << 400 << 1;
        QTest::newRow("900 px") << 900 << 2;
        QTest::newRow("1400 px") << 1400 << 4;
    }

    void standInColumnsWhereThereIsRoom()
    {
        QFETCH(const int, width);
        QFETCH(const int, columns);
        m_window->app.settings()->setSidebarOpen(false);
        m_window->app.settings()->setPanelOpen(false);
        m_window->window()->resize(width, 800);
        QTest::qWait(100);
        ask(4);
        QTRY_COMPARE(cards().size(), 4);
        QVERIFY(m_window->waitForAnswer());
        QTest::qWait(100);
        std::set<int> lefts;
        for (const QQuickItem *card : cards()) {
            const qreal left = card->mapToScene({}).x();
            QVERIFY(left >= 0 && left + card->width() <= width);
            lefts.insert(static_cast<int>(left));
        }
        QCOMPARE(static_cast<int>(lefts.size()), columns);
    }

    void lookWell()
    {
        m_window->app.sampling()->setMaxTokens(70);
        ask(5);
        QTRY_COMPARE(cards().size(), 5);
        QVERIFY(m_window->waitForAnswer());
        takeShots(*m_window, QStringLiteral("beside"), {400, 900, 1400, 1900});
    }

    void oneIsKeptByTheKeyboard()
    {
        ask(3);
        QTRY_COMPARE(cards().size(), 3);
        QVERIFY(m_window->waitForAnswer());
        const WindowHand hand(*m_window);
        cards().first()->forceActiveFocus(Qt::TabFocusReason);
        hand.key(Qt::Key_Right);
        QTRY_VERIFY(cards()[1]->hasActiveFocus());
        hand.key(Qt::Key_Right);
        hand.key(Qt::Key_Right);  // there is none
        QVERIFY(cards()[2]->hasActiveFocus());
        hand.key(Qt::Key_Left);
        QVERIFY(cards()[1]->hasActiveFocus());
        const rookery::Message wanted = m_window->app.chat()->beside()->answers()->path()[1];
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(m_window->last().id, wanted.id);
        QTRY_COMPARE(cards().size(), 0);
        QCOMPARE(m_window->last().text, wanted.text);
        QCOMPARE(m_window->last().siblings, 4);
        // The conversation goes on from it.
        m_window->composer()->forceActiveFocus();
        m_window->type(QStringLiteral("And then?"));
        hand.key(Qt::Key_Return);
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 4);
        QVERIFY(m_window->waitForAnswer());
        QCOMPARE(m_window->app.chat()->messages()->path()[1].id, wanted.id);
    }

    void oneIsKeptByItsButtonAlsoWhileTheyAreWritten()
    {
        m_window->app.sampling()->setMaxTokens(1000000);
        ask(2);
        QTRY_COMPARE(cards().size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!shownTexts().last().isEmpty(), 20000);
        const qint64 wanted = m_window->app.chat()->beside()->answers()->path()[1].id;
        const QList<QQuickItem *> buttons = shownItems(*m_window, "keepAnswer");
        QCOMPARE(buttons.size(), 2);
        QMetaObject::invokeMethod(
            *std::ranges::max_element(buttons, {}, [](QQuickItem *item) { return item->mapToScene({}).x(); }),
            "clicked");
        QTRY_COMPARE(m_window->last().id, wanted);
        const qsizetype before = m_window->last().text.size();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->last().text.size() > before, 20000);  // it goes on
        QCOMPARE(cards().size(), 0);
        m_window->app.chat()->asking()->stop();
        QVERIFY(m_window->waitForAnswer());
    }

    void comeBackWithTheirConversation()
    {
        m_window->app.sampling()->setMaxTokens(1000000);
        ask(2);
        QTRY_COMPARE(cards().size(), 2);
        const qint64 conversation = m_window->app.chat()->conversationId();
        m_window->app.chat()->open(0);
        QTRY_COMPARE(cards().size(), 0);
        m_window->app.chat()->open(conversation);
        QTRY_COMPARE(cards().size(), 2);
        m_window->app.chat()->asking()->stop();
        QVERIFY(m_window->waitForAnswer());
        QVERIFY(WindowHand(*m_window).clickNamed("closeBeside"));
        QTRY_COMPARE(cards().size(), 0);
        QCOMPARE(m_window->last().siblings, 3);
    }

private:
    void ask(int answers) { m_window->app.chat()->asking()->regenerate(m_window->last().id, answers); }

    QList<QQuickItem *> cards() const
    {
        QList<QQuickItem *> found = shownItems(*m_window, "answerBeside");
        std::ranges::stable_sort(found, {}, [](QQuickItem *card) { return card->property("index").toInt(); });
        return found;
    }

    QStringList shownTexts() const
    {
        QStringList texts;
        for (QQuickItem *card : cards()) {
            QList<QQuickItem *> parts;
            collectItems(card, QStringLiteral("answerText"), parts);
            QString text;
            for (QQuickItem *part : parts) {
                QString plain;
                QMetaObject::invokeMethod(part, "getText", Q_RETURN_ARG(QString, plain), Q_ARG(int, 0),
                                          Q_ARG(int, part->property("length").toInt()));
                text += plain;
            }
            texts += text;
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(AnswersBesideTest)
#include "tst_answers_beside.moc"
