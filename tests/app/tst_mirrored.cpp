#include "shown_answer.h"
#include "window_hand.h"

#include "app/settings/translations.h"
#include "app/text/one_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QQmlExtensionPlugin>
#include <QQuickTextDocument>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <cmath>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// The window in a language whose lines begin on the right.
class MirroredTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_window = std::make_unique<WindowFixture>(m_folder.path());
        QVERIFY(m_window->ready());
        m_window->window()->resize(1300, 800);
        const qint64 conversation = storeConversation(
            m_window->app.store(), QStringLiteral("Hello."),
            QStringLiteral("> Quoted.\n\nAn answer in English.\n\nשלום.\n\n```\ncode\n2\n3\n4\n5\n```\n"));
        QVERIFY(conversation != 0);
        m_window->app.chat()->open(conversation);
        QTRY_COMPARE(shownItems(*m_window, "codeText").size(), 1);
    }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { m_window.reset(); }

    void sidesChangePlaces()
    {
        QVERIFY(left("dockedSidebar") == 0 && left("dockedPanel") > 600);
        QVERIFY(left("sendButton") > left("attachButton"));
        turn();
        QTRY_VERIFY(left("dockedSidebar") > 600);
        QCOMPARE(left("dockedPanel"), 0.0);
        QVERIFY(left("sendButton") < left("attachButton"));
        const double search = left("search");
        QVERIFY(search > left("dockedSidebar") && search < 1300);
    }

    /// They have a direction of their own.
    void textsStayWhereTheyBegin()
    {
        turn();
        QTRY_VERIFY(left("dockedSidebar") > 600);
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 2);
        QQuickItem *text = shownItems(*m_window, "answerText").last();
        QCOMPARE(firstLetter(text, 0) - text->mapToScene({}).x(), 0.0);
        QVERIFY(firstLetter(text, 23) > text->mapToScene({}).x() + text->width() / 2);  // the Hebrew one
        QTRY_COMPARE(shownItems(*m_window, "codeText").size(), 1);
        QQuickItem *codeText = shownItems(*m_window, "codeText").first();
        QVERIFY(firstLetter(codeText, 0) - codeText->mapToScene({}).x() < 2);
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 1);
        const QQuickItem *numbers = shownItems(*m_window, "lineNumbers").first();
        QVERIFY(numbers->mapToScene({numbers->width(), 0}).x() < codeText->mapToScene({}).x());
    }

    /// Latin letters at the beginning of a line turn nothing around.
    void factsStandApart()
    {
        const QStringList facts = {QStringLiteral("towers.md"), QStringLiteral("43 رمزًا")};
        QCOMPARE(inOneLine(facts), QStringLiteral("towers.md · 43 رمزًا"));
        turn();
        QCOMPARE(inOneLine(facts), QStringLiteral("\u200f\u2068towers.md\u2069 · \u206843 رمزًا\u2069"));
        QCOMPARE(inOneLine({}), QString());
    }

    /// Numbers and the words for them stand at one edge, also after another language was tried.
    void numbersStandAtOneEdge()
    {
        const WindowHand hand(*m_window);
        const auto allAt = [&hand](Qt::AlignmentFlag edge) {
            int fields = 0;
            int there = 0;
            (void)hand.find([&](QQuickItem *field) {
                const int length = field->property("length").toInt();
                if (field->property("offText").isValid() && length > 0) {
                    const double begin = letter(field, 0) / field->width();
                    const double end = letter(field, length) / field->width();
                    ++fields;
                    there += edge == Qt::AlignRight ? std::max(begin, end) > 0.6 : std::min(begin, end) < 0.4;
                }
                return false;
            });
            return fields > 3 && there == fields;
        };
        QVERIFY(allAt(Qt::AlignRight));
        turn();
        QTRY_VERIFY(allAt(Qt::AlignLeft));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QTRY_VERIFY(allAt(Qt::AlignRight));
    }

    void partsStandWhereTheyBegin_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("window from the left") << false;
        QTest::newRow("window from the right") << true;
    }

    /// Quotes with their bar, tables with their columns, lists with their bullets and numbers, in both kinds
    /// of window.
    void partsStandWhereTheyBegin()
    {
        QFETCH(const bool, mirrored);
        const QString hebrew =
            QStringLiteral("> ציטוט קצר.\n>\n> > ציטוט בתוך ציטוט.\n\n| שם | מחיר | note |\n|---|---|---|\n"
                           "| תפוח | 5 | red |\n\n- ראשון\n- שני\n  - פנימי\n\n1. אחד\n2. 2020\n3. שלוש\n\n"
                           "- [x] נעשה\n- [ ] עוד לא\n\n## כותרת\n\nסוף.");
        const QString english = QStringLiteral(
            "> A short quote.\n>\n> > A quote in a quote.\n\n| Name | Price | note |\n|---|---|---|\n"
            "| Apple | 5 | red |\n\n- First\n- Second\n  - Inner\n\n1. One\n2. 2020\n3. Three\n\n"
            "- [x] Done\n- [ ] Not yet\n\n## Heading\n\nThe end.");
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QString &answer : {hebrew, english}) {
            const bool right = answer == hebrew;
            const qint64 conversation =
                storeConversation(m_window->app.store(), QStringLiteral("Hello."), answer);
            m_window->app.chat()->open(conversation);
            QTRY_COMPARE(m_window->app.chat()->conversationId(), conversation);
            QTRY_VERIFY(shownItems(*m_window, "answerText").size() >= 3);
            QTest::qWait(300);
            takeShots(*m_window, QStringLiteral("parts-%1-%2").arg(mirrored).arg(right), {400, 1300});
            m_window->window()->resize(1300, 800);
            QTest::qWait(100);

            QTRY_VERIFY(shownItems(*m_window, "answerText").size() >= 3);
            const QList<QQuickItem *> texts = shownItems(*m_window, "answerText");
            const QQuickItem *bar = shownItems(*m_window, "quoteBar").first();
            const double barAt = bar->mapToScene({}).x();
            QCOMPARE(barAt > firstLetter(texts[0], 0), right);
            const int inner = documentOf(texts[0])
                                  .find(right ? QStringLiteral("בתוך") : QStringLiteral("in a"))
                                  .block()
                                  .position();
            QVERIFY(right ? firstLetter(texts[0], inner) < firstLetter(texts[0], 0) - 10
                          : firstLetter(texts[0], inner) > firstLetter(texts[0], 0) + 10);

            const auto cell = [&](const QString &word) {
                const QTextCursor found = documentOf(texts[1]).find(word);
                return firstLetter(texts[1], found.selectionStart());
            };
            const double name = cell(right ? QStringLiteral("שם") : QStringLiteral("Name"));
            const double price = cell(right ? QStringLiteral("מחיר") : QStringLiteral("Price"));
            QVERIFY(right ? name > price && price > cell(QStringLiteral("note"))
                          : name < price && price < cell(QStringLiteral("note")));
            const QQuickItem *parts = shownItems(*m_window, "answerParts").first();
            const double from = parts->mapToScene({}).x();
            QVERIFY(right ? name > from + parts->width() - 40 : name < from + 40);
            QMetaObject::invokeMethod(texts[1], "selectAll");
            QMetaObject::invokeMethod(texts[1], "copySelected");
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(copied.indexOf(right ? u"שם" : u"Name") < copied.indexOf(right ? u"מחיר" : u"Price") &&
                         copied.indexOf(u"note") < copied.indexOf(u'5'),
                     qPrintable(copied));

            const QTextDocument &lists = documentOf(texts[2]);
            const QImage picture = m_window->window()->grabWindow();
            for (QTextBlock block = lists.begin(); block.isValid(); block = block.next()) {
                const double letter = firstLetter(texts[2], block.position());
                const bool item = block.textList() != nullptr;
                QVERIFY2(right ? letter > from + parts->width() - 100 : letter < from + 100,
                         qPrintable(block.text()));
                if (item) {
                    QVERIFY2(hasInk(picture, placeOf(texts[2], block.position()), right),
                             qPrintable(block.text()));
                }
            }
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void numbersHaveTheLanguagesMark()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        Translations translations;
        const auto speak = [&](const QString &language) {
            translations.use(language);
            m_window->engine.retranslate();
            m_window->app.retranslate();
        };
        const auto shown = [&] {
            QString all;
            for (const QQuickItem *field : numberFields()) {
                all += field->property("text").toString() + QLatin1Char(' ');
            }
            return all;
        };
        speak(QStringLiteral("de"));
        QTRY_VERIFY2(shown().contains(QLatin1Char(',')), qPrintable(shown()));
        QVERIFY(!shown().contains(QLatin1Char('.')));
        const QList<QQuickItem *> fields = numberFields();
        QQuickItem *temperature = *std::ranges::find_if(fields, [](const QQuickItem *field) {
            return field->property("text").toString().contains(QLatin1Char(','));
        });
        temperature->forceActiveFocus();
        temperature->setProperty("text", QStringLiteral("0,7"));
        QTest::keyClick(m_window->window(), Qt::Key_Return);
        QTRY_COMPARE(temperature->property("value").toDouble(), 0.7);
        m_window->composer()->forceActiveFocus();
        speak(QStringLiteral("en"));
        QTRY_VERIFY2(shown().contains(QStringLiteral("0.7")), qPrintable(shown()));
        QVERIFY(!shown().contains(QLatin1Char(',')));
    }

    /// Whatever the script, it stands in the middle of its field.
    void wordsStandInTheMiddleOfFields()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QQuickItem *field = numberFields().first();
        for (const QString &word : {QStringLiteral("aus"), QStringLiteral("オフ")}) {
            field->setProperty("text", word);
            QTest::qWait(100);
            const QRectF place = field->mapRectToScene({0, 0, field->width(), field->height()});
            const double off =
                middleOfInk(m_window->window()->grabWindow(), place.adjusted(4, 4, -4, -4).toRect()) -
                place.center().y();
            QVERIFY2(std::abs(off) < 1.6, qPrintable(word + QString::number(off)));
        }
    }

    /// What is said below the name of a conversation, whatever language it is in.
    void rowsBeginWhereLinesDo()
    {
        turn();
        m_window->app.conversations()->setSearchText(QStringLiteral("English"));
        QQuickItem *snippet = nullptr;
        const auto found = [&] {
            const QList<QQuickItem *> all = shownItems(*m_window, "rowSnippet");
            snippet = all.isEmpty() ? nullptr : all.first();
            return snippet != nullptr && snippet->property("text").toString().contains(u"English");
        };
        QTRY_VERIFY(found());
        QCOMPARE(snippet->property("effectiveHorizontalAlignment").toInt(), int(Qt::AlignRight));
        m_window->app.conversations()->setSearchText({});
    }

    /// A text stands where its own language begins. An empty field has none.
    void cursorOfAnEmptyFieldStandsWhereLinesBegin()
    {
        QQuickItem *composer = m_window->composer();
        QQuickItem *search = m_window->item(QStringLiteral("search"));
        QVERIFY(cursor(composer) < 0.5 && cursor(search) < 0.5);
        turn();
        QTRY_VERIFY(cursor(composer) > 0.5);
        QTRY_VERIFY(cursor(search) > 0.5);
        m_window->app.chat()->setDraft(QStringLiteral("Hello"));
        QTRY_VERIFY(cursor(composer) < 0.5);
        m_window->app.chat()->setDraft(QStringLiteral("שלום"));
        QTRY_VERIFY(cursor(composer) > 0.5);
        m_window->app.chat()->setDraft({});
        QTRY_VERIFY(composer->property("text").toString().isEmpty() && cursor(composer) > 0.5);
    }

    /// Also while the sides slide over the middle.
    void narrowWindowOpensItsSidesFromTheOtherEdge()
    {
        m_window->window()->resize(420, 700);
        QTRY_COMPARE(m_window->window()->contentItem()->width(), 420.0);
        turn();
        QMetaObject::invokeMethod(m_window->window(), "toggleSidebar");
        const auto right = [this] {
            const QQuickItem *search = m_window->item(QStringLiteral("search"));
            return search->mapToScene({search->width(), 0}).x();
        };
        QTRY_COMPARE(right(), 420.0 - 12);
        QVERIFY(left("search") > 60);
        QMetaObject::invokeMethod(m_window->window(), "toggleSidebar");
        m_window->window()->resize(1300, 800);
    }

private:
    static void turn() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }

    double left(const char *name) const { return m_window->item(QLatin1String(name))->mapToScene({}).x(); }

    static double letter(QQuickItem *field, int place)
    {
        QRectF rectangle;
        QMetaObject::invokeMethod(field, "positionToRectangle", Q_RETURN_ARG(QRectF, rectangle),
                                  Q_ARG(int, place));
        return rectangle.x();
    }

    /// Where it stands, as a share of the field's width.
    static double cursor(QQuickItem *field)
    {
        return field->property("cursorRectangle").toRectF().x() / field->width();
    }

    QList<QQuickItem *> numberFields() const
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> all = {m_window->window()->contentItem()};
        while (!all.isEmpty()) {
            QQuickItem *item = all.takeFirst();
            if (QByteArray(item->metaObject()->className()).startsWith("NumberField")) {
                found += item;
            }
            for (QQuickItem *child : item->childItems()) {
                if (child->isVisible()) {
                    all += child;
                }
            }
        }
        return found;
    }

    /// Of the rows of a place in which something is written.
    static double middleOfInk(const QImage &picture, const QRect &place)
    {
        const QRgb ground = picture.pixel(place.topLeft());
        int first = -1;
        int last = -1;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (std::abs(qGray(picture.pixel(x, y)) - qGray(ground)) > 60) {
                    first = first < 0 ? y : first;
                    last = y;
                    break;
                }
            }
        }
        return (first + last + 1) / 2.0;
    }

    static const QTextDocument &documentOf(const QQuickItem *text)
    {
        return *text->property("textDocument").value<QQuickTextDocument *>()->textDocument();
    }

    static QRectF placeOf(QQuickItem *text, int at)
    {
        QRectF place;
        QMetaObject::invokeMethod(text, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, at));
        return {text->mapToScene(place.topLeft()), place.size()};
    }

    /// Beside where a line begins, in the room of a bullet or number.
    static bool hasInk(const QImage &picture, const QRectF &letter, bool right)
    {
        const int from = static_cast<int>(right ? letter.x() + 3 : letter.x() - 30);
        const QRgb ground = picture.pixel(from, static_cast<int>(letter.top()));
        for (int x = from; x < from + 27; ++x) {
            for (int y = static_cast<int>(letter.top()); y < static_cast<int>(letter.bottom()); ++y) {
                if (std::abs(qGray(picture.pixel(x, y)) - qGray(ground)) > 60) {
                    return true;
                }
            }
        }
        return false;
    }

    static double firstLetter(QQuickItem *text, int at)
    {
        QRectF place;
        QMetaObject::invokeMethod(text, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, at));
        return text->mapToScene(place.topLeft()).x();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(MirroredTest)
#include "tst_mirrored.moc"
