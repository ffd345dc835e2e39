#include "shown_answer.h"

#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

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

    /// Where it stands, as a share of the field's width.
    static double cursor(QQuickItem *field)
    {
        return field->property("cursorRectangle").toRectF().x() / field->width();
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
