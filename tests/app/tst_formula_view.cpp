#include "shown_answer.h"

#include "app/text/formulas/formula_text.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// Formulas in the real window.
class FormulaViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!FormulaEngine::isThere()) {
            QSKIP("built without MathJax");
        }
        m_window = std::make_unique<WindowFixture>(m_folder.path());
        QVERIFY(m_window->ready());
        m_window->window()->resize(1100, 800);
    }

    void cleanup()
    {
        if (m_window != nullptr) {
            m_window->app.settings()->setTextScale(1);
            m_window->app.settings()->setTheme(Settings::Light);
        }
    }

    void cleanupTestCase() { m_window.reset(); }

    void noThreadBeforeTheFirst()
    {
        QVERIFY(open(QStringLiteral("It costs $5 or $6, `$x$`.")));
        QTRY_COMPARE(shownItems(*m_window, "answerText").size(), 1);
        QVERIFY(!Formulas::shared()->running());
    }

    void standsOnTheBaseLine_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("scale");
        for (const double scale : {0.8, 1.0, 1.3, 1.6}) {
            for (const char *formula : {"x", "x^2", "a_{ij}", "\\frac{a}{b}", "\\dfrac{\\frac{a}{b}}{c}",
                                        "\\frac{a}{\\frac{b}{\\frac{c}{d}}}"}) {
                QTest::addRow("%s at %d %%", formula, static_cast<int>(std::lround(scale * 100)))
                    << QString::fromUtf8(formula) << scale;
            }
        }
    }

    /// And within its line, which no other line reaches into.
    void standsOnTheBaseLine()
    {
        QFETCH(QString, formula);
        QFETCH(double, scale);
        m_window->app.settings()->setTextScale(scale);
        QVERIFY(open(QStringLiteral("Above it.  \nSo $%1$ holds.  \nBelow it.").arg(formula)));
        FormulaText *formulas = drawn(1);
        QVERIFY(formulas != nullptr);
        const QRectF place = formulas->places().first();
        const QTextDocument *document = documentOf(formulas);
        const QTextBlock block = document->begin();
        const int at = static_cast<int>(block.text().indexOf(QChar(QChar::ObjectReplacementCharacter)));
        const QTextLine line = block.layout()->lineForTextPosition(at);
        const double top = document->documentLayout()->blockBoundingRect(block).top() + line.y();
        QVERIFY2(place.top() >= top - 3 && place.bottom() <= top + line.height() + 3,
                 qPrintable(QStringLiteral("%1 to %2 in %3 to %4")
                                .arg(place.top())
                                .arg(place.bottom())
                                .arg(top)
                                .arg(top + line.height())));
        QVERIFY(std::abs(place.left() - line.cursorToX(at)) < 1);
        QVERIFY(line.cursorToX(at + 1) - line.cursorToX(at) >= place.width() - 1);
    }

    /// Its part is cut off at its edges.
    void standsWholeInItsPart_data()
    {
        QTest::addColumn<QString>("formula");
        for (const char *formula :
             {"x", "H_2O", "\\ce{2H2 + O2 ->[\\Delta] 2H2O}", "\\frac{a}{b}", "\\int_0^1 x\\,dx"}) {
            QTest::newRow(formula) << QString::fromUtf8(formula);
        }
    }

    void standsWholeInItsPart()
    {
        QFETCH(QString, formula);
        QVERIFY(open(QStringLiteral("$$%1$$").arg(formula)));
        FormulaText *formulas = drawn(1);
        QVERIFY(formulas != nullptr);
        const QRectF place = formulas->places().first();
        QVERIFY2(place.top() >= -1 && place.bottom() <= formulas->height() + 1,
                 qPrintable(QStringLiteral("%1 to %2 of %3")
                                .arg(place.top())
                                .arg(place.bottom())
                                .arg(formulas->height())));
    }

    void hasTheColourOfTheText()
    {
        QVERIFY(open(QStringLiteral("$$\\rule{2em}{2em}$$")));
        for (const int theme : {Settings::Light, Settings::Dark}) {
            m_window->app.settings()->setTheme(theme);
            FormulaText *formulas = drawn(1);
            QVERIFY(formulas != nullptr);
            const QColor text = formulas->parentItem()->property("color").value<QColor>();
            QTRY_COMPARE(centreOf(formulas), text.name());
        }
    }

    void copiesTheSource()
    {
        QVERIFY(open(QStringLiteral("So $x^2$ and \\(y\\) hold.\n\nAnd $z$.")));
        FormulaText *formulas = drawn(3);
        QVERIFY(formulas != nullptr);
        QQuickItem *text = formulas->parentItem();
        QMetaObject::invokeMethod(text, "selectAll");
        text->forceActiveFocus();
        QTest::keyClick(m_window->window(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("So $x^2$ and \\(y\\) hold.\nAnd $z$."));
        QMetaObject::invokeMethod(text, "select", Q_ARG(int, 4), Q_ARG(int, 10));
        QTest::keyClick(m_window->window(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral(" and \\(y\\)"));
    }

    void isReadAsText()
    {
        QVERIFY(open(QStringLiteral("So $x^2$ holds.")));
        FormulaText *formulas = drawn(1);
        QVERIFY(formulas != nullptr);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(formulas->parentItem());
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("So $x^2$ holds."));
    }

    void oneThatCantBeDrawnStays()
    {
        QVERIFY(open(QStringLiteral("So $\\nonsense$ and $x$ hold.")));
        FormulaText *formulas = drawn(1);
        QVERIFY(formulas != nullptr);
        QString words;
        QMetaObject::invokeMethod(formulas->parentItem(), "getText", Q_RETURN_ARG(QString, words),
                                  Q_ARG(int, 0), Q_ARG(int, 100));
        QVERIFY2(words.contains(QStringLiteral("$\\nonsense$")), qPrintable(words));
    }

    void wideOneScrolls()
    {
        m_window->window()->resize(420, 700);
        QString sum = QStringLiteral("a_0");
        for (int i = 1; i < 30; ++i) {
            sum += QStringLiteral(" + a_{%1}").arg(i);
        }
        QVERIFY(open(QStringLiteral("$$\n%1\n$$").arg(sum)));
        FormulaText *formulas = drawn(1);
        QVERIFY(formulas != nullptr);
        const QQuickItem *scroller = formulas->parentItem()->parentItem()->parentItem();
        QVERIFY(formulas->places().first().width() > 420);
        QVERIFY(scroller->property("contentWidth").toDouble() > scroller->width());
        m_window->window()->resize(1100, 800);
    }

    /// One conversation after the other: each formula is drawn once for a size and colour.
    void drawsNothingTwice()
    {
        QVERIFY(open(QStringLiteral("$q_1$ and $q_1$")));
        QVERIFY(drawn(2) != nullptr);
        const int before = Formulas::shared()->drawn();
        QVERIFY(open(QStringLiteral("Again $q_1$.")));
        QVERIFY(drawn(1) != nullptr);
        QCOMPARE(Formulas::shared()->drawn(), before);
    }

    /// For a look at them: ROOKERY_SHOTS names a folder.
    void looks()
    {
        const QString folder = qEnvironmentVariable("ROOKERY_SHOTS");
        if (folder.isEmpty()) {
            QSKIP("ROOKERY_SHOTS names no folder");
        }
        QVERIFY(open(QStringLiteral(
            "# The quadratic formula $ax^2+bx+c=0$\n\nFor $a \\neq 0$ the two solutions of $ax^2 + bx + c = "
            "0$ "
            "are\n\n$$\nx_{1,2} = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}\n$$\n\nwhere the discriminant "
            "$\\Delta = "
            "b^2 - 4ac$ decides: it costs $5, not $10. In a line $\\frac{a}{b}$ and $\\sum_{i=1}^n i$ and "
            "\\(\\sqrt{\\frac{x}{y}}\\) stand so, and the text goes on over the next line.\n\n1. A matrix:\n "
            "  "
            "\\[ \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\]\n2. **Bold** $E = mc^2$\n\n> Quoted: "
            "$e^{i\\pi} + 1 = 0$\n\n| name | formula |\n|---|---|\n| area | $\\pi r^2$ |\n| water | "
            "$\\ce{H2O}$ "
            "|\n\n$$\\ce{2H2 + O2 ->[\\Delta] 2H2O}$$\n\nGiven \\(f: \\mathbb{R} \\to "
            "\\mathbb{R}\\):\n\n\\[\nf(x) = "
            "\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases} \\qquad \\int_0^\\infty "
            "e^{-x^2}\\,dx "
            "= \\frac{\\sqrt\\pi}{2}\n\\]\n")));
        QTest::qWait(8000);
        for (const int theme : {Settings::Light, Settings::Dark}) {
            for (const int width : {1300, 400}) {
                m_window->app.settings()->setTheme(theme);
                m_window->window()->resize(width, 1250);
                QTest::qWait(3000);
                QVERIFY(m_window->window()->grabWindow().save(QStringLiteral("%1/formulas-%2-%3.png")
                                                                  .arg(folder, theme == Settings::Dark
                                                                                   ? QStringLiteral("dark")
                                                                                   : QStringLiteral("light"))
                                                                  .arg(width)));
            }
        }
        m_window->window()->resize(1100, 800);
    }

private:
    bool open(const QString &answer)
    {
        const qint64 conversation =
            storeConversation(m_window->app.store(), QStringLiteral("Hello."), answer);
        m_window->app.chat()->open(conversation);
        return conversation != 0 && QTest::qWaitFor(
                                        [&] {
                                            return m_window->app.chat()->messages()->rowCount() == 2 &&
                                                   m_window->last().text == answer;
                                        },
                                        20000);
    }

    /// The text that shows so many formulas, drawn; null: none does.
    FormulaText *drawn(int number) const
    {
        FormulaText *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                for (QQuickItem *item : shownItems(*m_window, "formulas")) {
                    auto *text = qobject_cast<FormulaText *>(item);
                    if (text->places().size() == number) {
                        found = text;
                        return true;
                    }
                }
                return false;
            },
            60000);
        return there ? found : nullptr;
    }

    static const QTextDocument *documentOf(FormulaText *formulas)
    {
        return formulas->property("textDocument").value<QQuickTextDocument *>()->textDocument();
    }

    /// The colour in the middle of the first formula, as it is seen.
    QString centreOf(FormulaText *formulas) const
    {
        if (formulas->places().isEmpty()) {
            return {};
        }
        const QPointF at = formulas->mapToScene(formulas->places().first().center());
        return m_window->window()->grabWindow().pixelColor(at.toPoint()).name();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(FormulaViewTest)
#include "tst_formula_view.moc"
