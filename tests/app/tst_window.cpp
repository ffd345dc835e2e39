#include "tests/app/endless_answer.h"
#include "window_fixture.h"
#include "window_hand.h"

#include "app/settings/cursor_rest.h"
#include "app/settings/translations.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

/// Every way to ask a Markdown or rich text viewer for something from the network.
QString hostileMarkdown(quint16 port)
{
    return QStringLiteral("![a secret sign](http://127.0.0.1:%1/image.png)\n\n"
                          "![by reference][pic]\n\n"
                          "<img src=\"http://127.0.0.1:%1/html.png\">\n\n"
                          "<div style=\"background-image: url(http://127.0.0.1:%1/style.png)\">x</div>\n\n"
                          "<link rel=\"stylesheet\" href=\"http://127.0.0.1:%1/sheet.css\">\n\n"
                          "- ![in a list](http://127.0.0.1:%1/list.png)\n\n"
                          "| ![in a table](http://127.0.0.1:%1/table.png) |\n|---|\n| x |\n\n"
                          "[pic]: http://127.0.0.1:%1/reference.png\n")
        .arg(port);
}

/// A conversation with one answer, as if a model had written it.
qint64 storeAnswer(StoreClient &store, const QString &answer)
{
    qint64 conversation = 0;
    bool done = false;
    QObject context;
    const ConversationRef created = store.create({}, {}, &context, [](const auto &) {});
    rookery::NewMessage question;
    question.text = QStringLiteral("Show me a picture.");
    store.addTurn(created, question, QStringLiteral("test"), &context, [&](const auto &turn) {
        if (turn) {
            rookery::Message written = turn->answer;
            written.text = answer;
            written.status = rookery::MessageStatus::Complete;
            store.appendText(written.id, answer);
            store.finish(written);
            conversation = written.conversation;
        }
        done = true;
    });
    return QTest::qWaitFor([&] { return done; }, 10000) ? conversation : 0;
}

bool beginEndlessAnswer(WindowFixture &window)
{
    window.app.sampling()->setMaxTokens(1000000);
    window.app.sampling()->setParams(withoutEnd());
    window.app.chat()->asking()->send(QStringLiteral("Tell me a story."));
    return QTest::qWaitFor(
        [&] { return window.app.chat()->writers().any() && !window.last().text.isEmpty(); }, 10000);
}

/// All that the items of the window show.
QString shownText(QQuickItem *root, const char *property = "text")
{
    QString text = root->property(property).toString();
    for (QQuickItem *child : root->childItems()) {
        text += shownText(child, property);
    }
    return text;
}

/// The first item of that name among those that are shown; rows of a list are nobody's QObject children.
QQuickItem *shownItem(QQuickItem *root, const QString &objectName)
{
    if (!root->isVisible() || root->objectName() == objectName) {
        return root->isVisible() ? root : nullptr;
    }
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = shownItem(child, objectName)) {
            return found;
        }
    }
    return nullptr;
}

void collectShown(QQuickItem *root, const QString &objectName, QList<QQuickItem *> &found)
{
    if (root->isVisible() && root->objectName() == objectName) {
        found += root;
    }
    for (QQuickItem *child : root->childItems()) {
        collectShown(child, objectName, found);
    }
}

QQuickItem *shownItem(const WindowFixture &window, const char *objectName)
{
    return shownItem(window.window()->contentItem(), QLatin1String(objectName));
}

/// What the command line says of a weight file that it can't load, without the names of program and command.
QString sentenceOfCli(const QString &file)
{
    QProcess cli;
    cli.start(QStringLiteral(ROOKERY_CLI), {QStringLiteral("info"), QStringLiteral("--model"), file});
    cli.waitForFinished(30000);
    const QString line = QString::fromUtf8(cli.readAllStandardError()).trimmed();
    const QString names = QStringLiteral("rookery-cli: info: ");
    return cli.exitCode() == 1 && line.startsWith(names) ? line.mid(names.size()) : QString();
}

}  // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void enterSendsAndAnAnswerComes()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.type(QStringLiteral("What is the capital of France?"));
        QCOMPARE(window.composed(), QStringLiteral("What is the capital of France?"));
        QTest::keyClick(window.window(), Qt::Key_Return);
        QVERIFY(window.waitForAnswer());
        QCOMPARE(window.app.chat()->messages()->rowCount(), 2);
        QVERIFY2(window.last().text.contains(QLatin1String("Paris")), qPrintable(window.last().text));
        QTRY_VERIFY(shownText(window.window()->contentItem()).contains(window.last().text.trimmed()));
        QVERIFY(window.composed().isEmpty());
    }

    /// Tables of words that were made anew for the language were still laid out after they were gone.
    void anotherWidthInAnotherLanguage()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.window()->resize(1400, 900);
        Translations translations;
        for (const char *language : {"de", "en"}) {
            translations.use(QLatin1String(language));
            window.engine.retranslate();
            window.app.retranslate();
            for (const int width : {400, 1400}) {
                window.window()->resize(width, 900);
                QTest::qWait(200);
            }
        }
        QVERIFY(window.composer()->isVisible());
    }

    void whatIsChosenIsToldInAnotherLanguage()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.settings()->setQuantization(QStringLiteral("int8"));
        rookery::SamplingParams moved = window.app.sampling()->params();
        moved.topK = 7;
        window.app.sampling()->setParams(moved);
        const QQuickItem *choice = window.item(QStringLiteral("quantization"));
        QVERIFY(choice != nullptr);
        const QString english = choice->property("displayText").toString();
        Translations translations;
        translations.use(QStringLiteral("de"));
        window.engine.retranslate();
        window.app.retranslate();
        const QString german = choice->property("displayText").toString();
        QCOMPARE(german, window.app.models()->quantizations()[1].toMap().value(QStringLiteral("name")));
        QVERIFY2(german != english, qPrintable(german));
        QCOMPARE(window.app.sampling()->params().topK, 7);
        translations.use(QStringLiteral("en"));
    }

    void serverIsSwitchedOnWithAClick()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        LocalServer &server = *window.app.server();
        QVERIFY(!server.on());
        WindowHand hand(window);
        hand.key(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(hand.named("serverSwitch") != nullptr);
        hand.named("serverSwitch")->forceActiveFocus();
        hand.key(Qt::Key_Tab);
        hand.key(Qt::Key_Tab, Qt::ShiftModifier);  // which brings it into view
        QTRY_VERIFY(hand.named("serverSwitch")->hasActiveFocus());
        QVERIFY(hand.clickNamed("serverSwitch"));
        QTRY_VERIFY(server.listening() || !server.error().isEmpty());  // another program may have the port
        if (server.listening()) {
            QTRY_COMPARE(window.item(QStringLiteral("serverAddress"))->property("text").toString(),
                         server.address());
            QVERIFY(hand.clickNamed("copyServerKey"));
            QCOMPARE(QGuiApplication::clipboard()->text(), server.key());
        }
        QVERIFY(hand.clickNamed("serverSwitch"));
        QTRY_VERIFY(!server.on() && !server.listening());
    }

    void shiftEnterBreaksTheLine()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.type(QStringLiteral("one"));
        QTest::keyClick(window.window(), Qt::Key_Return, Qt::ShiftModifier);
        window.type(QStringLiteral("two"));
        QCOMPARE(window.composed(), QStringLiteral("one\ntwo"));
        QCOMPARE(window.app.chat()->messages()->rowCount(), 0);
    }

    void enterWhileComposingSendsNothing()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.type(QStringLiteral("hello "));
        QInputMethodEvent composing(QStringLiteral("にほん"), {});
        QCoreApplication::sendEvent(window.composer(), &composing);
        QVERIFY(window.composer()->property("inputMethodComposing").toBool());

        QTest::keyClick(window.window(), Qt::Key_Return);
        QTest::keyClick(window.window(), Qt::Key_Enter);
        QTest::qWait(100);
        QVERIFY(!window.app.chat()->asking()->busy());
        QCOMPARE(window.app.chat()->messages()->rowCount(), 0);

        QInputMethodEvent committed;
        committed.setCommitString(QStringLiteral("日本"));
        QCoreApplication::sendEvent(window.composer(), &committed);
        QCOMPARE(window.composed(), QStringLiteral("hello 日本"));
        QTest::keyClick(window.window(), Qt::Key_Return);
        QTRY_VERIFY(window.app.chat()->messages()->rowCount() > 0);
        QCOMPARE(window.app.chat()->messages()->path().first().text, QStringLiteral("hello 日本"));
        QVERIFY(window.waitForAnswer());
    }

    void escapeStopsTheAnswer()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.sampling()->setMaxTokens(100000);
        window.type(QStringLiteral("Hi"));
        QTest::keyClick(window.window(), Qt::Key_Return);
        QTRY_VERIFY(window.app.chat()->asking()->busy());
        QTest::keyClick(window.window(), Qt::Key_Escape);
        QVERIFY(window.waitForAnswer());
        QVERIFY(window.app.chat()->notices()->error().isEmpty());
    }

    void draftSurvivesARestart()
    {
        {
            WindowFixture window(m_folder->path());
            QVERIFY(window.ready());
            window.type(QStringLiteral("not sent yet"));
            QTRY_VERIFY(window.app.chat()->conversationId() != 0);  // within half a second
        }
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        QTRY_COMPARE(window.composed(), QStringLiteral("not sent yet"));
    }

    /// A row of the list is made anew when it comes back into view.
    void editStaysWhileItIsOutOfView()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const qint64 conversation =
            storeAnswer(window.app.store(), QStringLiteral("A line of the answer.\n\n").repeated(300));
        window.app.chat()->open(conversation);
        QTRY_COMPARE(window.app.chat()->messages()->rowCount(), 2);
        QTest::keyClick(window.window(), Qt::Key_Up);
        const auto editor = [&] { return shownItem(window, "editorInput"); };
        QTRY_VERIFY(editor() != nullptr && editor()->hasActiveFocus());
        window.type(QStringLiteral(" Now."));
        QQuickItem *list = window.item(QStringLiteral("messageList"));
        list->setProperty("currentIndex", 1);  // the current row would be kept
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        QTRY_VERIFY(editor() == nullptr);
        window.composer()->forceActiveFocus();
        QMetaObject::invokeMethod(list, "positionViewAtBeginning");
        QTRY_VERIFY(editor() != nullptr);
        QCOMPARE(editor()->property("text").toString(), QStringLiteral("Show me a picture. Now."));
        QVERIFY(window.composer()->hasActiveFocus());
    }

    void escapeOfADialogLeavesTheAnswer()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        QTest::keyClick(window.window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window.window()->findChild<QObject *>(QStringLiteral("settingsDialog"));
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QVERIFY(beginEndlessAnswer(window));
        QTest::keyClick(window.window(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog->property("visible").toBool());
        QVERIFY(window.app.chat()->asking()->busy());
        window.app.chat()->asking()->stop();
        QVERIFY(window.waitForAnswer());
    }

    void escapeOutsideTheComposerStopsTheAnswer()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const qint64 conversation = storeAnswer(window.app.store(), QStringLiteral("An answer."));
        window.app.chat()->open(conversation);
        QTRY_VERIFY(shownItem(window, "answerText") != nullptr);
        QVERIFY(beginEndlessAnswer(window));
        shownItem(window, "answerText")->forceActiveFocus();
        QTest::keyClick(window.window(), Qt::Key_Escape);
        QVERIFY(window.waitForAnswer());
    }

    void typingOverATextGoesToTheComposer()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.chat()->open(storeAnswer(window.app.store(), QStringLiteral("An answer.")));
        QTRY_VERIFY(shownItem(window, "answerText") != nullptr);
        shownItem(window, "answerText")->forceActiveFocus();
        QVERIFY(!window.composer()->hasActiveFocus());
        window.type(QStringLiteral("And then?"));
        QCOMPARE(window.composed(), QStringLiteral("And then?"));
        QVERIFY(window.composer()->hasActiveFocus());
    }

    void pageKeysTurnTheConversation()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.chat()->open(
            storeAnswer(window.app.store(), QStringLiteral("A line of the answer.\n\n").repeated(300)));
        QQuickItem *list = window.item(QStringLiteral("messageList"));
        QTRY_VERIFY(list->property("contentHeight").toReal() > 6000);
        const auto y = [list] { return list->property("contentY").toReal(); };
        const auto bottom = [list] {
            return list->property("originY").toReal() + list->property("contentHeight").toReal() -
                   list->height();
        };
        QTRY_VERIFY2(y() > bottom() - 40, qPrintable(QStringLiteral("%1 of %2").arg(y()).arg(bottom())));
        qreal known = -1;  // a page is turned when all parts have their heights
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QTest::qWait(300);
                return std::exchange(known, bottom()) == bottom();
            }(),
            20000);
        const qreal end = list->property("contentY").toReal();
        QTest::keyClick(window.window(), Qt::Key_PageUp);
        QTRY_VERIFY(list->property("contentY").toReal() < end - 200);
        QVERIFY(!list->property("following").toBool());
        QTest::keyClick(window.window(), Qt::Key_PageDown);
        QTRY_VERIFY(list->property("following").toBool());
    }

    void findingGoesToTheMessageAndMarksIt()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.chat()->open(
            storeAnswer(window.app.store(), QStringLiteral("A line of the answer.\n\n").repeated(100) +
                                                QStringLiteral("A **jack**daw.\n\n") +
                                                QStringLiteral("The end of the answer.\n\n").repeated(100)));
        QQuickItem *list = window.item(QStringLiteral("messageList"));
        QTRY_VERIFY(list->property("contentHeight").toReal() > 4000);
        QTRY_VERIFY(list->property("contentY").toReal() > 2000);
        QTest::keyClick(window.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(window.item(QStringLiteral("findField"))->hasActiveFocus());
        window.type(QStringLiteral("JACKDAW"));
        QTRY_COMPARE(window.item(QStringLiteral("findPlace"))->property("text").toString(),
                     QStringLiteral("1/1"));
        QCOMPARE(window.app.marked(), QStringList{QStringLiteral("JACKDAW")});
        const auto markedAt = [&] {
            QList<QQuickItem *> texts;
            collectShown(list, QStringLiteral("answerText"), texts);
            for (QQuickItem *text : std::as_const(texts)) {
                QString words;
                QRectF place;
                QMetaObject::invokeMethod(text, "getText", Q_RETURN_ARG(QString, words), Q_ARG(int, 0),
                                          Q_ARG(int, 100000));
                const auto at = static_cast<int>(words.indexOf(QLatin1String("jackdaw")));
                QMetaObject::invokeMethod(text, "positionToRectangle", Q_RETURN_ARG(QRectF, place),
                                          Q_ARG(int, at));
                if (at >= 0) {
                    return text->mapToScene(place.topLeft()).y();
                }
            }
            return -1.0;
        };
        QTRY_VERIFY2(markedAt() > 60 && markedAt() < window.window()->height() - 100,
                     qPrintable(QString::number(markedAt())));
        window.type(QStringLiteral("x"));
        QTRY_COMPARE(window.item(QStringLiteral("findPlace"))->property("text").toString(),
                     QStringLiteral("Not found"));
        QTest::keyClick(window.window(), Qt::Key_Escape);
        QTRY_VERIFY(window.composer()->hasActiveFocus());
        QVERIFY(!window.item(QStringLiteral("findBar"))->isVisible());
    }

    void rightClickOffersToCopy()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.chat()->open(storeAnswer(window.app.store(), QStringLiteral("An answer.")));
        QTRY_VERIFY(shownItem(window, "answerText") != nullptr);
        QQuickItem *answer = shownItem(window, "answerText");
        QTRY_VERIFY(answer->width() > 100 && answer->isVisible());
        QMetaObject::invokeMethod(answer, "selectAll");
        QTest::mouseClick(window.window(), Qt::RightButton, {}, answer->mapToScene({20, 8}).toPoint());
        QObject *menu = nullptr;
        QTRY_VERIFY((menu = answer->findChild<QObject *>(QStringLiteral("textMenu"))) != nullptr);
        QTRY_VERIFY(menu->property("opened").toBool());
        QCOMPARE(answer->property("selectedText").toString(), QStringLiteral("An answer."));
        QQuickItem *copy = shownItem(window, "copyText");
        QVERIFY(copy != nullptr && copy->isEnabled());
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(window.window(), Qt::LeftButton, {}, copy->mapToScene({20, 10}).toPoint());
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("An answer."));
    }

    void cursorStandsStillWhileNothingHappens()
    {
        const auto flashTime = [] { return QGuiApplication::styleHints()->cursorFlashTime(); };
        const int usual = flashTime();
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const CursorRest rest(std::chrono::milliseconds(50));
        QTRY_COMPARE(flashTime(), 0);
        QSignalSpy painted(window.window(), &QQuickWindow::afterRendering);
        for (int frame = 0; frame < 40 && painted.wait(3000); ++frame) {
            painted.clear();  // what the start has set in motion, and the offer of a model for this computer
        }
        painted.clear();
        QTest::qWait(1500);
        QVERIFY2(painted.count() <= 1, qPrintable(QString::number(painted.count())));
        window.type(QStringLiteral("a"));
        QCOMPARE(flashTime(), usual);
        QTRY_COMPARE(flashTime(), 0);
        QGuiApplication::styleHints()->setCursorFlashTime(usual);
    }

    /// The list makes its headings once and uses them again.
    void headingsFollowTheList()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const qint64 first = storeAnswer(window.app.store(), QStringLiteral("One."));
        const qint64 second = storeAnswer(window.app.store(), QStringLiteral("Two."));
        const auto headings = [&] {
            QList<QQuickItem *> items;
            for (QQuickItem *item :
                 window.window()->findChildren<QQuickItem *>(QStringLiteral("dayHeading"))) {
                if (item->isVisible() && item->opacity() > 0) {
                    items += item;
                }
            }
            std::ranges::sort(items, {}, [](QQuickItem *item) { return item->mapToScene({}).y(); });
            QStringList texts;
            for (QQuickItem *item : std::as_const(items)) {
                texts += item->property("text").toString();
            }
            return texts;
        };
        const QStringList both = {QStringLiteral("Pinned"), QStringLiteral("Today")};
        QTRY_COMPARE(headings(), both.last(1));
        for (const qint64 pinned : {first, second, first}) {
            window.app.conversations()->setPinned(pinned, true);
            QTRY_COMPARE(headings(), both);
            window.app.conversations()->setPinned(pinned, false);
            QTRY_COMPARE(headings(), both.last(1));
        }
    }

    void rightClickOpensTheMenuAlone()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const qint64 first = storeAnswer(window.app.store(), QStringLiteral("One."));
        const qint64 second = storeAnswer(window.app.store(), QStringLiteral("Two."));
        window.app.chat()->open(first);
        QTRY_COMPARE(window.app.chat()->messages()->rowCount(), 2);
        const WindowHand hand(window);
        const auto row = [&] {
            return hand.find([&](QQuickItem *item) {
                return item->property("hitMessage").isValid() &&
                       item->property("conversationId").toLongLong() == second;
            });
        };
        QVERIFY(hand.clickOn(row, Qt::RightButton));
        QTRY_VERIFY(hand.button(QStringLiteral("Show beside")) != nullptr);
        QVERIFY(hand.button(QStringLiteral("Show beside"))->isEnabled());
        QCOMPARE(window.app.chat()->conversationId(), first);
        hand.key(Qt::Key_Escape);
        QTRY_VERIFY(hand.button(QStringLiteral("Show beside")) == nullptr);
    }

    /// Its tabs come and go while it moves between the drawer and its place.
    void panelOfATextSurvivesEveryWidth()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        for (const char *page : {"write", "chat", "write"}) {
            window.window()->resize(400, 700);
            QTest::qWait(100);
            window.window()->setProperty("page", QString::fromLatin1(page));
            QTest::qWait(100);
            window.window()->resize(1400, 900);
            QTest::qWait(100);
        }
        QVERIFY(window.window()->isVisible());
    }

    void keysOnTheShelfReachNoConversation()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const WindowHand hand(window);
        QVERIFY(window.composer()->hasActiveFocus());
        QVERIFY(hand.clickNamed("shelfButton"));
        window.type(QStringLiteral("abc"));
        hand.key(Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(window.composed(), QString());
        QCOMPARE(window.app.chat()->messages()->rowCount(), 0);
    }

    void missingModelIsSaidInAConversation()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        QQuickItem *banner = window.item(QStringLiteral("modelBanner"));
        QVERIFY(banner != nullptr && !banner->isVisible());
        window.app.chat()->open(storeAnswer(window.app.store(), QStringLiteral("An answer.")));
        QTRY_COMPARE(window.app.chat()->messages()->rowCount(), 2);
        QVERIFY(!banner->isVisible());
        window.app.models()->unload();
        QTRY_VERIFY(banner->isVisible());
        QTRY_VERIFY(shownText(banner).contains(QLatin1String("No model is loaded")));
    }

    void changedSettingsOfferToLoadAgain()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        ModelController *models = window.app.models();
        QVERIFY(!models->settingsPending());
        window.app.settings()->setQuantization(QStringLiteral("int8"));
        QVERIFY(models->settingsPending());
        models->reload();
        QVERIFY(!models->settingsPending());  // while it loads
        QTRY_VERIFY_WITH_TIMEOUT(!models->loading(), 20000);
        QVERIFY(models->ready() && !models->settingsPending());
        window.app.settings()->setThreads(1);
        QVERIFY(models->settingsPending());
        window.app.settings()->setThreads(0);
        QVERIFY(!models->settingsPending());
    }

    void databaseThatCantBeOpenedIsSaidAtOnce()
    {
        QFile file(m_folder->filePath(QStringLiteral("rookery.db")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database, but somebody's text") > 0);
        file.close();
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        QTRY_VERIFY2(window.app.chat()->notices()->error().contains(QLatin1String("rookery.db")),
                     qPrintable(window.app.chat()->notices()->error()));
        QTRY_VERIFY(window.item(QStringLiteral("errorBanner"))->isVisible());
    }

    void aboutCreditsTheData()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const QStringList credits = window.app.starterCredits();
        QVERIFY(credits.size() > 3);
        auto *about = window.window()->findChild<QObject *>(QStringLiteral("aboutDialog"));
        QVERIFY(about != nullptr && QMetaObject::invokeMethod(about, "open"));
        auto *content = about->property("contentItem").value<QQuickItem *>();
        for (const QString &credit : credits) {
            QTRY_VERIFY2(shownText(content).contains(credit), qPrintable(credit));
        }
    }

    /// Qt's own viewer of Markdown fetches pictures; with the guard it doesn't.
    void guardRefusesEveryFetch_data()
    {
        QTest::addColumn<bool>("guarded");
        QTest::newRow("without the guard") << false;
        QTest::newRow("with the guard") << true;
    }

    void guardRefusesEveryFetch()
    {
        QFETCH(bool, guarded);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        NoNetwork guard;
        QQmlEngine engine;
        if (guarded) {
            engine.setNetworkAccessManagerFactory(&guard);
        }
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.MarkdownText }", {});
        const std::unique_ptr<QObject> viewer(component.create());
        QVERIFY(viewer != nullptr);
        QQuickWindow window;
        qobject_cast<QQuickItem *>(viewer.get())->setParentItem(window.contentItem());
        window.show();
        viewer->setProperty("text", hostileMarkdown(server.serverPort()));
        const bool fetched =
            QTest::qWaitFor([&] { return server.hasPendingConnections(); }, guarded ? 1000 : 5000);
        QCOMPARE(fetched, !guarded);
    }

    void modelTextFetchesNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString answer = hostileMarkdown(server.serverPort());
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        const qint64 conversation = storeAnswer(window.app.store(), answer);
        QVERIFY(conversation != 0);
        window.app.chat()->open(conversation);
        QTRY_COMPARE(window.app.chat()->messages()->rowCount(), 2);
        QTRY_VERIFY(shownText(window.window()->contentItem()).contains(QLatin1String("a secret sign")));
        window.window()->grabWindow();
        QVERIFY(!server.waitForNewConnection(1000));
        QVERIFY(!server.hasPendingConnections());
        const QString html = shownText(window.window()->contentItem(), "html");
        QVERIFY(html.contains(QLatin1String("a secret sign")));
        QVERIFY(!html.contains(QLatin1String("<img")));
    }

    void linkShowsItsTargetFirst()
    {
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());
        window.app.askToOpen(QStringLiteral("https://example.org/a?b=c"));
        QObject *target = nullptr;
        QTRY_VERIFY((target = window.window()->findChild<QObject *>(QStringLiteral("linkTarget"))) !=
                    nullptr);
        QTRY_COMPARE(target->property("text").toString(), QStringLiteral("https://example.org/a?b=c"));
    }

    void hostileFileLeavesTheWindowUsable_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"evil_global.pth", "truncated.pth", "legacy_not_zip.pth",
                                 "storage_too_short.pth", "index.json"}) {
            QTest::newRow(name) << QStringLiteral(ROOKERY_TEST_DATA "/pth_odd/") + QLatin1String(name);
        }
    }

    void hostileFileLeavesTheWindowUsable()
    {
        QFETCH(QString, file);
        const QString sentence = sentenceOfCli(file);
        QVERIFY(!sentence.isEmpty());
        WindowFixture window(m_folder->path());
        QVERIFY(window.ready());

        window.app.models()->loadPath(file);
        QTRY_VERIFY_WITH_TIMEOUT(!window.app.models()->error().isEmpty(), 20000);
        QCOMPARE(window.app.models()->error(), sentence);
        QTRY_VERIFY(shownText(window.window()->contentItem()).contains(sentence));

        if (!window.app.models()->ready()) {
            window.app.models()->loadPath(QStringLiteral(ROOKERY_STARTER));
            QTRY_VERIFY_WITH_TIMEOUT(window.app.models()->ready(), 20000);
        }
        window.app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
        QVERIFY(window.waitForAnswer());
        QVERIFY(window.last().text.contains(QLatin1String("Paris")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
