#include "shown_answer.h"
#include "window_hand.h"

#include "app/text/markdown/part_column.h"

#include <QAccessible>
#include <QClipboard>
#include <QImage>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cmath>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

QRectF placeOf(QQuickItem *text, int position)
{
    QRectF place;
    QMetaObject::invokeMethod(text, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, position));
    return place;
}

/// A column whose parts are boxes 60 high with 40 between them, in a window of its own.
struct ColumnOfBoxes {
    explicit ColumnOfBoxes(const QByteArray &more = {})
    {
        model.setSource(QStringLiteral("```\ncode\n```\n\n").repeated(200));
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Rookery\nPartColumn { width: 300; height: implicitHeight; "
                          "viewHeight: 300; spacing: 40; lineHeight: 20; PartDelegate { kind: "
                          "MarkdownModel.Code; component: Item { implicitHeight: 60; " +
                              more + " } } }",
                          QUrl());
        column = qobject_cast<PartColumn *>(component.create());
        if (column == nullptr) {
            qFatal("%s", qPrintable(component.errorString()));
        }
        column->setParent(window.contentItem());
        column->setParentItem(window.contentItem());
        column->setModel(&model);
        window.setFlags(Qt::ToolTip);  // the other window keeps the focus
        window.resize(300, 300);
        window.show();
    }

    bool shows(qreal top) const
    {
        const QList<QQuickItem *> items = column->childItems();
        return std::ranges::any_of(items,
                                   [top](QQuickItem *item) { return item->isVisible() && item->y() == top; });
    }

    QQmlEngine engine;
    MarkdownModel model;
    mutable QQuickWindow window;
    PartColumn *column = nullptr;
};

}  // namespace

/// How answers stand in the real window.
class AnswerViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_window = std::make_unique<WindowFixture>(m_folder.path());
        QVERIFY(m_window->ready());
    }

    void cleanupTestCase() { m_window.reset(); }

    void paragraphsFollowTheirOwnDirection_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QString hebrew = QStringLiteral("שלום לכולם, מה שלומכם היום.");
        const QString english = QStringLiteral("Hello everybody, how are you.");
        QTest::newRow("right to left first") << hebrew << english;
        QTest::newRow("left to right first") << english << hebrew;
        QTest::newRow("both right to left") << hebrew << hebrew;
    }

    /// On the side where it begins, and its full stop where it ends.
    void paragraphsFollowTheirOwnDirection()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        open(QStringLiteral("Hello."), first + QStringLiteral("\n\n") + second);
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 1);
        QQuickItem *text = shownItems(*m_window, "answerText").first();
        const auto check = [&](const QString &paragraph, int begin) {
            const bool rightToLeft = paragraph.isRightToLeft();
            const qreal start = placeOf(text, begin).x();
            const qreal end = placeOf(text, begin + static_cast<int>(paragraph.size())).x();
            QVERIFY2(rightToLeft ? start > text->width() - 20 && end < start - 50
                                 : start < 20 && end > start + 50,
                     qPrintable(QStringLiteral("%1 to %2 of %3").arg(start).arg(end).arg(text->width())));
        };
        check(first, 0);
        check(second, static_cast<int>(first.size()) + 1);
    }

    /// Fonts of other scripts ask for more height; a line of theirs isn't made higher once more.
    void linesOfOtherScriptsStandAsFarApart()
    {
        const auto apart = [&](const QString &line) {
            open(QStringLiteral("Hello."), line + QLatin1Char('\n') + line);
            qreal distance = 0;
            [&] {
                QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 1);
                QQuickItem *text = shownItems(*m_window, "answerText").first();
                distance = placeOf(text, static_cast<int>(line.size()) + 1).y() - placeOf(text, 0).y();
            }();
            return distance;
        };
        const qreal english = apart(QStringLiteral("Hello"));
        const qreal chinese = apart(QStringLiteral("你好"));
        QVERIFY2(english > 20 && std::abs(english - chinese) <= 2,
                 qPrintable(QStringLiteral("%1 and %2").arg(english).arg(chinese)));
    }

    void joinedEmojiAreOne_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<bool>("vivid");  // Debian's font has the others in greys and browns
        QTest::newRow("family") << QStringLiteral("👨‍👩‍👧‍👦") << false;
        QTest::newRow("flag") << QStringLiteral("🇩🇪") << true;
        QTest::newRow("skin tone") << QStringLiteral("👍🏽") << false;
        QTest::newRow("astronaut") << QStringLiteral("👩🏽‍🚀") << false;
        QTest::newRow("rainbow flag") << QStringLiteral("🏳️‍🌈") << true;
        QTest::newRow("heart") << QStringLiteral("❤️") << true;
        QTest::newRow("keycap") << QStringLiteral("1️⃣") << true;
    }

    /// As wide as one, in prose, in code and in what the user wrote, and in colour.
    void joinedEmojiAreOne()
    {
        QFETCH(const QString, emoji);
        QFETCH(const bool, vivid);
        const QString one = QStringLiteral("😀");
        open(emoji + QLatin1Char('\n') + one, emoji + QLatin1Char('\n') + one + QStringLiteral("\n\n```\n") +
                                                  emoji + QLatin1Char('\n') + one +
                                                  QStringLiteral("\n```\n"));
        QList<const char *> names = {"userText", "answerText"};
        if (!emoji.contains(QChar(0xfe0f))) {
            names += "codeText";  // where nothing may be left out
        }
        for (const char *name : std::as_const(names)) {
            QTRY_COMPARE(shownItems(*m_window, name).size(), 1);
            QQuickItem *text = shownItems(*m_window, name).first();
            const auto widthOf = [text](int begin, qsizetype length) {
                return placeOf(text, begin + static_cast<int>(length)).x() - placeOf(text, begin).x();
            };
            QString words;
            QMetaObject::invokeMethod(text, "getText", Q_RETURN_ARG(QString, words), Q_ARG(int, 0),
                                      Q_ARG(int, 100));
            const qsizetype end = words.indexOf(one) - 1;
            QVERIFY(end > 0);
            const qreal joined = widthOf(0, end);
            const qreal single = widthOf(static_cast<int>(end) + 1, one.size());
            QVERIFY2(
                single > 5 && joined > single / 2 && joined < single * 1.4,
                qPrintable(QStringLiteral("%1: %2 and %3").arg(QLatin1String(name)).arg(joined).arg(single)));
            QTest::qWait(50);
            const QImage image = m_window->window()->grabWindow();
            const QRectF place = text->mapRectToScene(placeOf(text, 0)).adjusted(0, 0, joined, 0);
            int coloured = 0;
            for (int y = int(place.top()); y < int(place.bottom()); ++y) {
                for (int x = int(place.left()); x < int(place.right()); ++x) {
                    coloured += image.valid(x, y) && image.pixelColor(x, y).hslSaturationF() > 0.25 ? 1 : 0;
                }
            }
            QVERIFY2(!vivid || coloured > 15,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(coloured)));
        }
    }

    void thoughtIsMarkdown()
    {
        open(QStringLiteral("Hello."),
             QStringLiteral("<think>So **bold** a thought.\n\n- one\n</think>\n\nYes."));
        QTRY_COMPARE(shownItems(*m_window, "thoughtBlock").size(), 1);
        shownItems(*m_window, "thoughtBlock").first()->setProperty("unfolded", true);
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 2);
        const QString html = shownItems(*m_window, "answerText").first()->property("html").toString();
        QVERIFY2(html.contains(QLatin1String("<b>bold</b>")) && html.contains(QLatin1String("<li>")),
                 qPrintable(html));
    }

    void onlyPartsNearTheViewExist()
    {
        open(QStringLiteral("Hello."), QStringLiteral("A paragraph with some words.\n\n").repeated(5000));
        PartColumn *parts = nullptr;
        QTRY_VERIFY((parts = answerParts()) != nullptr && parts->model()->rowCount() > 100);
        QTRY_VERIFY(parts->madeParts() > 0);
        QTest::qWait(300);
        QVERIFY2(parts->madeParts() < 30, qPrintable(QString::number(parts->madeParts())));
        for (int page = 0; page < 30; ++page) {
            QTest::keyClick(m_window->window(), Qt::Key_PageUp);
            QTest::qWait(10);
        }
        QTest::qWait(300);
        QVERIFY2(parts->madeParts() < 40, qPrintable(QString::number(parts->madeParts())));
        QVERIFY(!shownItems(*m_window, "answerText").isEmpty());
    }

    /// Where the view begins between two parts, and so does what is made ahead of it.
    void viewMayBeginBetweenParts()
    {
        const ColumnOfBoxes boxes;
        QTRY_VERIFY(boxes.shows(0));
        boxes.column->setViewTop(5080);
        QTRY_VERIFY(boxes.shows(5100));
        QVERIFY(boxes.shows(5300));
    }

    /// A part that was let go of has its place again when it is made again.
    void partsMadeAgainStandWhereTheyStood()
    {
        const ColumnOfBoxes boxes;
        for (int round = 0; round < 2; ++round) {
            boxes.column->setViewTop(5080);
            QTRY_VERIFY(boxes.shows(5100));
            QVERIFY(boxes.shows(5300));
            boxes.column->setViewTop(10080);
            QTRY_VERIFY(boxes.shows(10100));
            QTRY_VERIFY(boxes.column->itemAt(51) == nullptr);
        }
    }

    /// However long each part takes, a frame makes few.
    void makingPartsLeavesTimeForOthers()
    {
        const ColumnOfBoxes boxes(
            "Component.onCompleted: { const end = Date.now() + 5; while (Date.now() < end); }");
        boxes.window.grabWindow();
        QVERIFY2(boxes.column->madeParts() > 0 && boxes.column->madeParts() < 4,
                 qPrintable(QString::number(boxes.column->madeParts())));
        QTRY_VERIFY(boxes.shows(700));
    }

    /// Parts above what is seen get their height while somebody reads.
    /// A row that comes into view is made within a frame: what it needs only sometimes waits until it is
    /// needed.
    void rowsAreMadeOfLittle()
    {
        open(QStringLiteral("What is a rook?"), QStringLiteral("A bird of the crow family.\n"));
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 1);
        constexpr int Most = 70;
        for (const char *text : {"userText", "answerText"}) {
            const QQuickItem *row = shownItems(*m_window, text).first();
            while (row->property("siblings").isNull()) {
                row = row->parentItem();
            }
            const int made = itemsOf(row);
            QVERIFY2(made <= Most,
                     qPrintable(QStringLiteral("%1 has %2").arg(QLatin1String(text)).arg(made)));
        }
    }

    void readingPlaceStays()
    {
        QString answer;
        for (int i = 0; i < 400; ++i) {
            answer += QStringLiteral("Paragraph %1. ").arg(i) +
                      QStringLiteral("More words. ").repeated(i % 40) + QStringLiteral("\n\n");
        }
        open(QStringLiteral("Hello."), answer);
        QTRY_VERIFY(answerParts() != nullptr && answerParts()->model()->rowCount() > 20);
        QQuickItem *list = m_window->item(QStringLiteral("messageList"));
        QTest::qWait(300);
        for (int page = 0; page < 6; ++page) {
            QTest::keyClick(m_window->window(), Qt::Key_PageUp);
            QQuickItem *text = nullptr;
            QTRY_VERIFY((text = firstTextIn(list)) != nullptr);
            const qreal before = text->mapToItem(list, {0, 0}).y();
            QTest::qWait(150);
            const qreal moved = text->mapToItem(list, {0, 0}).y() - before;
            QVERIFY2(std::abs(moved) < 3, qPrintable(QStringLiteral("%1 on page %2, view at %3 of %4")
                                                         .arg(moved)
                                                         .arg(page)
                                                         .arg(answerParts()->viewTop())
                                                         .arg(answerParts()->implicitHeight())));
        }
    }

    void longCodeIsCopiedWhole()
    {
        QString code;
        for (int i = 0; i < 1500; ++i) {
            code += QStringLiteral("line %1;\n").arg(i);
        }
        open(QStringLiteral("Hello."), QStringLiteral("```c\n") + code + QStringLiteral("```\n"));
        QTRY_VERIFY(answerParts() != nullptr && answerParts()->model()->rowCount() > 2);
        QQuickItem *list = m_window->item(QStringLiteral("messageList"));
        list->setProperty("following", false);  // as who scrolls up
        QMetaObject::invokeMethod(list, "positionViewAtBeginning");
        QTRY_VERIFY(!shownItems(*m_window, "copyCode").isEmpty());
        QCOMPARE(shownItems(*m_window, "copyCode").size(), 1);
        QMetaObject::invokeMethod(shownItems(*m_window, "copyCode").first(), "clicked");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), code.chopped(1));
    }

    void codeIsSavedUnderANameOfItsLanguage()
    {
        open(QStringLiteral("Hello."), QStringLiteral("```python\nprint(1)\n```\n"));
        QTRY_VERIFY(!shownItems(*m_window, "saveCode").isEmpty());
        FileRequest *request = nullptr;
        QString name;
        connect(m_window->app.files(), &FileChooser::asked, this,
                [&](FileRequest *asked, const QStringList &, const QString &suggested, bool) {
                    request = asked;
                    name = suggested;
                });
        QMetaObject::invokeMethod(shownItems(*m_window, "saveCode").first(), "clicked");
        QTRY_VERIFY(request != nullptr);
        QCOMPARE(name, QStringLiteral("code.py"));
        const QString file = m_folder.filePath(name);
        m_window->app.files()->finish(request, {file});
        QTRY_VERIFY(QFile::exists(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("print(1)\n"));
        const QObject *picker = m_window->window()->findChild<QObject *>(QStringLiteral("filePicker"));
        WindowHand(*m_window).key(Qt::Key_Escape);
        QTRY_VERIFY(!picker->property("visible").toBool());
    }

    /// An answer stands closer to its question than to the next one.
    void gapsTellWhatBelongsTogether()
    {
        m_window->app.chat()->open(0);
        for (int turn = 0; turn < 2; ++turn) {
            m_window->app.chat()->asking()->send(QStringLiteral("What is the capital of France?"));
            QTRY_VERIFY(m_window->app.chat()->asking()->busy());
            QVERIFY(m_window->waitForAnswer());
        }
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 4);
        QTRY_COMPARE(shownItems(*m_window, "userParts").size(), 2);
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 2);
        QTest::qWait(200);
        const auto top = [&](const char *name, int i) {
            return shownItems(*m_window, name)[i]->mapToScene({0, 0}).y();
        };
        const auto bottom = [&](const char *name, int i) {
            QQuickItem *item = shownItems(*m_window, name)[i];
            return item->mapToScene({0, item->height()}).y();
        };
        const qreal within = top("answerText", 0) - bottom("userParts", 0) - 10;  // the bubble's edge
        const qreal between = top("userParts", 1) - 10 - bottom("answerText", 0);
        qInfo("%.0f px between question and answer, %.0f px between turns", within, between);
        QVERIFY(within >= 8 && within <= 32);
        QVERIFY(between >= within + 12 && between <= 60);
    }

    void whatIsSelectedGoesOnThroughParts_data()
    {
        QTest::addColumn<bool>("upwards");
        QTest::newRow("down") << false;
        QTest::newRow("up") << true;
    }

    void whatIsSelectedGoesOnThroughParts()
    {
        QFETCH(const bool, upwards);
        openThreeParts();
        QQuickItem *first = shownItems(*m_window, "answerText").first();
        QQuickItem *last = shownItems(*m_window, "answerText").last();
        const QPoint from = upwards ? inWindow(last, 4) : inWindow(first, 6);
        const QPoint to = upwards ? inWindow(first, 6) : inWindow(last, 4);
        QTest::mousePress(m_window->window(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step) {
            QTest::mouseMove(m_window->window(), from + (to - from) * step / 10);
        }
        QTest::mouseRelease(m_window->window(), Qt::LeftButton, {}, to);
        QCOMPARE(selected(first), QStringLiteral("paragraph."));
        QCOMPARE(selected(last), QStringLiteral("Last"));
        QCOMPARE(copied(), QStringLiteral("paragraph.\n\ncode\n\nLast"));
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(first, 2));
        QCOMPARE(selected(first), QString());
        QTRY_COMPARE(selected(last), QString());
    }

    void shiftAndAClickSelectThroughParts()
    {
        openThreeParts();
        QQuickItem *first = shownItems(*m_window, "answerText").first();
        QQuickItem *last = shownItems(*m_window, "answerText").last();
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(first, 6));
        QTest::mouseClick(m_window->window(), Qt::LeftButton, Qt::ShiftModifier, inWindow(last, 4));
        QCOMPARE(copied(), QStringLiteral("paragraph.\n\ncode\n\nLast"));
        QTest::mouseClick(m_window->window(), Qt::LeftButton, Qt::ShiftModifier,
                          inWindow(shownItems(*m_window, "codeText").first(), 2));
        QCOMPARE(copied(), QStringLiteral("paragraph.\n\nco"));
    }

    void keysSelectThroughParts()
    {
        openThreeParts();
        QQuickItem *first = shownItems(*m_window, "answerText").first();
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(first, 6));
        const auto press = [&](Qt::Key key) { QTest::keyClick(m_window->window(), key, Qt::ShiftModifier); };
        press(Qt::Key_Down);
        QCOMPARE(copied().left(12), QStringLiteral("paragraph.\n\n"));
        press(Qt::Key_Up);
        QTRY_COMPARE(selected(shownItems(*m_window, "codeText").first()), QString());
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(first, 6));
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_Right);
        }
        QCOMPARE(copied(), QStringLiteral("paragraph.\n\nc"));
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(copied(), QStringLiteral("paragraph."));
        QTest::keyClick(m_window->window(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(copied(), QStringLiteral("First paragraph.\n\ncode\n\nLast paragraph."));
    }

    void whatIsSelectedStaysWithItsMenuAndGoesWithTheFocus()
    {
        openThreeParts();
        QQuickItem *first = shownItems(*m_window, "answerText").first();
        QQuickItem *last = shownItems(*m_window, "answerText").last();
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(first, 6));
        QTest::mouseClick(m_window->window(), Qt::LeftButton, Qt::ShiftModifier, inWindow(last, 4));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(m_window->window(), Qt::RightButton, {}, inWindow(last, 2));
        QVERIFY(WindowHand(*m_window).clickNamed("copyText"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("paragraph.\n\ncode\n\nLast"));
        QTRY_VERIFY(WindowHand(*m_window).named("copyText") == nullptr);
        QCOMPARE(selected(first), QStringLiteral("paragraph."));
        m_window->composer()->forceActiveFocus();
        QTRY_COMPARE(selected(last), QString());
        QTRY_COMPARE(selected(first), QString());
    }

    /// Parts far from the view don't exist; what is selected of them does.
    void longAnswersAreSelectedWhole()
    {
        QString answer;
        for (int i = 0; answer.size() < 24'000; ++i) {
            answer += QStringLiteral("Paragraph %1 says as much as paragraphs do.\n\n").arg(i);
        }
        open(QStringLiteral("Tell me."), answer);
        QTRY_VERIFY(!shownItems(*m_window, "answerText").isEmpty());
        QTest::qWait(100);
        const QList<QQuickItem *> texts = shownItems(*m_window, "answerText");
        const auto seen = std::ranges::find_if(texts, [&](QQuickItem *text) {
            const double top = text->mapToScene({}).y();
            return top < 300 && top + text->height() > 310;
        });
        QVERIFY(seen != texts.end());
        const QPoint within(static_cast<int>((*seen)->mapToScene({30, 0}).x()), 300);
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, within);
        QTest::keyClick(m_window->window(), Qt::Key_A, Qt::ControlModifier);
        const QStringList lines = copied().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), answer.count(QStringLiteral("Paragraph")));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines[i], QStringLiteral("Paragraph %1 says as much as paragraphs do.").arg(i));
        }
    }

    void thoughtsAreSelectedThroughTheirParts()
    {
        open(QStringLiteral("Why?"),
             QStringLiteral("<think>First thought.\n\n```\ncode\n```\n\nLast thought.\n</think>\n\nYes."));
        QTRY_COMPARE(shownItems(*m_window, "thoughtBlock").size(), 1);
        shownItems(*m_window, "thoughtBlock").first()->setProperty("unfolded", true);
        QTRY_COMPARE(shownItems(*m_window, "codeText").size(), 1);
        QTest::qWait(50);
        const QList<QQuickItem *> texts = shownItems(*m_window, "answerText");
        const auto first =
            std::ranges::min_element(texts, {}, [](QQuickItem *text) { return text->mapToScene({}).y(); });
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(*first, 6));
        QTest::mouseClick(m_window->window(), Qt::LeftButton, Qt::ShiftModifier,
                          inWindow(shownItems(*m_window, "codeText").first(), 2));
        QCOMPARE(copied(), QStringLiteral("thought.\n\nco"));
        QTest::keyClick(m_window->window(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(copied(), QStringLiteral("First thought.\n\ncode\n\nLast thought."));
    }

    void questionsAreSelectedThroughTheirParts_data()
    {
        QTest::addColumn<QString>("question");
        QString lines;
        for (int i = 0; i < 120; ++i) {
            lines += QStringLiteral("Line %1  with   spaces,\n\tand *signs* as typed.\n").arg(i);
        }
        QTest::newRow("lines") << lines.trimmed();
        QTest::newRow("one line") << QStringLiteral("A word after another one. ").repeated(600).trimmed();
    }

    /// As they were typed, also what isn't near the view.
    void questionsAreSelectedThroughTheirParts()
    {
        QFETCH(const QString, question);
        open(question, QStringLiteral("Yes."));
        QTRY_VERIFY(shownItems(*m_window, "userText").size() > 1);
        QTest::qWait(100);
        const QList<QQuickItem *> texts = shownItems(*m_window, "userText");
        QQuickItem *seen = texts.last();
        const int place = seen->property("length").toInt() - 4;
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(seen, place));
        QTest::keyClick(m_window->window(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(copied(), question);
        // And by keys, from one part into the one before.
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, inWindow(seen, place));
        QTRY_COMPARE(copied(), QString());
        for (int up = 0; up < 100 && copied().size() <= place; ++up) {
            QTest::keyClick(m_window->window(), Qt::Key_Up, Qt::ShiftModifier);
        }
        const QString some = copied();
        QVERIFY2(some.size() > place, qPrintable(some));
        QVERIFY2(question.contains(some), qPrintable(some));
    }

    void shortQuestionsAreSelectedByTheMouse()
    {
        open(QStringLiteral("One two three"), QStringLiteral("Yes."));
        QTRY_COMPARE(shownItems(*m_window, "userText").size(), 1);
        QTest::qWait(50);
        QQuickItem *text = shownItems(*m_window, "userText").first();
        const QPoint from = inWindow(text, 4);
        const QPoint to = inWindow(text, 7);
        QTest::mousePress(m_window->window(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step) {
            QTest::mouseMove(m_window->window(), from + (to - from) * step / 10);
        }
        QTest::mouseRelease(m_window->window(), Qt::LeftButton, {}, to);
        QCOMPARE(copied(), QStringLiteral("two"));
    }

    void newAnswerIsAnnouncedByParagraph()
    {
        open(QStringLiteral("Hello."), QStringLiteral("Old."));
        MessageModel *messages = m_window->app.chat()->messages();
        const qint64 answer = messages->path().last().id;
        QAccessibleInterface *item =
            QAccessible::queryAccessibleInterface(m_window->item(QStringLiteral("announcement")));
        QVERIFY(item != nullptr);
        QCOMPARE(item->role(), QAccessible::AlertMessage);
        QStringList heard;
        const QString before = item->text(QAccessible::Name);
        const auto hear = [&] {
            const QString name = item->text(QAccessible::Name);
            if (name != (heard.isEmpty() ? before : heard.last())) {
                heard += name;
            }
        };
        const QString text = QStringLiteral("<think>Not this.</think>First **words**.\n\nSecond "
                                            "one.\n\n```\na\n\nb\n```\n\n| x |\n|---|\n| y |\n\nRest");
        for (const QChar c : text) {
            messages->grow(answer, QString(c));
            hear();
        }
        emit m_window->app.chat()->asking()->answerFinished();
        hear();
        const QStringList wanted = {QStringLiteral("First words."), QStringLiteral("Second one."),
                                    QStringLiteral("a\n\nb"), QStringLiteral("x\ny"), QStringLiteral("Rest")};
        QCOMPARE(heard.join(QLatin1Char('/')), wanted.join(QLatin1Char('/')));
    }

private:
    /// The first part of an answer that begins in the view; null = none is there yet.
    QQuickItem *firstTextIn(QQuickItem *list) const
    {
        const QList<QQuickItem *> texts = shownItems(*m_window, "answerText");
        const auto seen = std::ranges::find_if(texts, [&](QQuickItem *text) {
            return text->mapToItem(list, {0, 0}).y() > 0;
        });
        return seen != texts.end() ? *seen : nullptr;
    }

    static int itemsOf(const QQuickItem *item)
    {
        int all = 1;
        for (const QQuickItem *child : item->childItems()) {
            all += itemsOf(child);
        }
        return all;
    }

    void open(const QString &question, const QString &answer)
    {
        m_window->app.chat()->open(0);
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 0);
        m_window->app.chat()->open(storeConversation(m_window->app.store(), question, answer));
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 2);
    }

    void openThreeParts()
    {
        open(QStringLiteral("Say something."),
             QStringLiteral("First paragraph.\n\n```\ncode\n```\n\nLast paragraph."));
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 2);
        QTRY_COMPARE(shownItems(*m_window, "codeText").size(), 1);
        QTest::qWait(50);  // they stand still
    }

    /// Between two characters of a text.
    static QPoint inWindow(QQuickItem *text, int position)
    {
        return text->mapToScene(placeOf(text, position).center()).toPoint();
    }

    static QString selected(QQuickItem *text) { return text->property("selectedText").toString(); }

    QString copied() const
    {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_window->window(), Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    }

    PartColumn *answerParts() const
    {
        const QList<QQuickItem *> found = shownItems(*m_window, "answerParts");
        return found.isEmpty() ? nullptr : qobject_cast<PartColumn *>(found.last());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(AnswerViewTest)
#include "tst_answer_view.moc"
