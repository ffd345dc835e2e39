#include "shown_answer.h"
#include "window_hand.h"

#include "app/text/code/line_numbers.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

QString linesOfCode(int count)
{
    QString code;
    for (int i = 1; i <= count; ++i) {
        code += QStringLiteral("line(%1);\n").arg(i);
    }
    return code;
}

QRectF placeOf(QQuickItem *text, qsizetype position)
{
    QRectF place;
    QMetaObject::invokeMethod(text, "positionToRectangle", Q_RETURN_ARG(QRectF, place),
                              Q_ARG(int, static_cast<int>(position)));
    return place;
}

}  // namespace

/// The numbers beside lines of code in the real window.
class CodeViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_window = std::make_unique<WindowFixture>(m_folder.path());
        QVERIFY(m_window->ready());
    }

    void cleanup()
    {
        m_window->app.settings()->setTextScale(1);
        m_window->app.settings()->setWrapCode(false);
        m_window->app.settings()->setNumbersCode(true);
    }
    void cleanupTestCase() { m_window.reset(); }

    void standBesideTheirLines_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("wraps");
        for (const double scale : {0.8, 1.0, 1.3, 1.6}) {
            QTest::addRow("%.1f", scale) << scale << false;
            QTest::addRow("%.1f, broken", scale) << scale << true;
        }
    }

    /// Also where long lines are broken, and where an emoji makes one higher.
    void standBesideTheirLines()
    {
        QFETCH(const double, scale);
        QFETCH(const bool, wraps);
        m_window->app.settings()->setTextScale(scale);
        m_window->app.settings()->setWrapCode(wraps);
        QString code = linesOfCode(3) + QStringLiteral("word ").repeated(60) +
                       QStringLiteral("\nsay(\"👍🏽\");\n\n");
        code += QStringLiteral("x").repeated(450) + QLatin1Char('\n') + linesOfCode(4);
        open(QStringLiteral("```c\n") + code + QStringLiteral("```\n"));
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 1);
        QQuickItem *words = shownItems(*m_window, "codeText").first();
        const auto *numbers = qobject_cast<LineNumbers *>(shownItems(*m_window, "lineNumbers").first());
        QVERIFY(numbers != nullptr);
        QTRY_COMPARE(numbers->numbers().size(), std::size_t(11));
        QTest::qWait(50);
        const QString shown = words->property("text").toString();
        const qreal between = words->mapToScene({}).y() - numbers->mapToScene({}).y();
        qsizetype start = 0;
        int number = 0;
        for (const QString &line : code.chopped(1).split(QLatin1Char('\n'))) {
            const QRectF place = placeOf(words, start);
            const LineNumbers::Number &beside = numbers->numbers()[static_cast<std::size_t>(number)];
            QCOMPARE(beside.number, ++number);
            const qreal baseline = beside.baseline - between;
            QVERIFY2(baseline > place.center().y() && baseline < place.bottom(),
                     qPrintable(QStringLiteral("%1: %2 in %3 to %4")
                                    .arg(number)
                                    .arg(baseline)
                                    .arg(place.top())
                                    .arg(place.bottom())));
            // What is shown has breaks within lines that are longer than 400.
            start = shown.indexOf(QLatin1Char('\n'), start + line.size() + (line.size() > 400 ? 1 : 0)) + 1;
        }
        QVERIFY(numbers->mapToScene({numbers->width(), 0}).x() < words->mapToScene({}).x());
    }

    void areNoPartOfTheCode()
    {
        const QString code = linesOfCode(12);
        open(QStringLiteral("```c\n") + code + QStringLiteral("```\n"));
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 1);
        QTest::qWait(50);
        QQuickItem *words = shownItems(*m_window, "codeText").first();
        const QPoint place = words->mapToScene(placeOf(words, 3).center()).toPoint();
        QTest::mouseClick(m_window->window(), Qt::LeftButton, {}, place);
        QTest::keyClick(m_window->window(), Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_window->window(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), code.chopped(1));
        QGuiApplication::clipboard()->clear();
        QMetaObject::invokeMethod(shownItems(*m_window, "copyCode").first(), "clicked");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), code.chopped(1));
        // A screen reader is told the code alone.
        QVERIFY(QAccessible::queryAccessibleInterface(shownItems(*m_window, "lineNumbers").first()) ==
                nullptr);
    }

    void areLeftOutWhereThereAreFewAndWhereTheyAreSwitchedOff()
    {
        open(QStringLiteral("```sh\n") + linesOfCode(4) + QStringLiteral("```\n\nand\n\n```c\n") +
             linesOfCode(5) + QStringLiteral("```\n"));
        QTRY_COMPARE(shownItems(*m_window, "codeText").size(), 2);
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 1);
        const qreal numbered = shownItems(*m_window, "codeText").last()->mapToScene({}).x();
        const WindowHand hand(*m_window);
        hand.key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(hand.clickNamed("codeNumbersSwitch"));
        QTRY_VERIFY(!m_window->app.settings()->numbersCode());
        hand.key(Qt::Key_Escape);
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 0);
        QTRY_COMPARE(shownItems(*m_window, "codeText").size(), 2);
        const QList<QQuickItem *> texts = shownItems(*m_window, "codeText");
        QTRY_COMPARE(texts.last()->mapToScene({}).x(), texts.first()->mapToScene({}).x());
        QVERIFY(texts.last()->mapToScene({}).x() < numbered);
    }

    /// At the block itself, where there are lines to number; for all blocks, as in the settings.
    void areSwitchedAtTheBlock()
    {
        m_window->app.settings()->setNumbersCode(true);
        open(QStringLiteral("```sh\n") + linesOfCode(4) + QStringLiteral("```\n\nand\n\n```c\n") +
             linesOfCode(5) + QStringLiteral("```\n"));
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 1);
        QTRY_COMPARE(shownItems(*m_window, "numberCode").size(), 1);
        const WindowHand hand(*m_window);
        QVERIFY(hand.clickNamed("numberCode"));
        QTRY_VERIFY(!m_window->app.settings()->numbersCode());
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 0);
        QVERIFY(hand.clickNamed("numberCode"));
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 1);
    }

    /// Each part of a long block goes on where the one before ended, and all of them leave as much room.
    void goOnThroughLongCode()
    {
        open(QStringLiteral("```c\n") + linesOfCode(1500) + QStringLiteral("```\n"));
        QTRY_VERIFY(shownItems(*m_window, "lineNumbers").size() > 1);
        QTest::qWait(100);
        const QList<QQuickItem *> parts = shownItems(*m_window, "lineNumbers");
        const QList<QQuickItem *> texts = shownItems(*m_window, "codeText");
        QCOMPARE(parts.size(), texts.size());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const auto *numbers = qobject_cast<LineNumbers *>(parts[i]);
            const QString first = texts[i]->property("text").toString().section(QLatin1Char('\n'), 0, 0);
            QVERIFY(!numbers->numbers().empty());
            QCOMPARE(first, QStringLiteral("line(%1);").arg(numbers->numbers().front().number));
            QCOMPARE(numbers->implicitWidth(), parts.first()->implicitWidth());
            QCOMPARE(texts[i]->mapToScene({}).x(), texts.first()->mapToScene({}).x());
        }
    }

    void comeWhileTheCodeIsWritten()
    {
        open(QStringLiteral("."));
        MessageModel *messages = m_window->app.chat()->messages();
        rookery::Message empty = messages->path().last();
        empty.text.clear();
        messages->update(empty);
        messages->grow(empty.id, QStringLiteral("```c\n"));
        const auto shown = [&] {
            const QList<QQuickItem *> found = shownItems(*m_window, "lineNumbers");
            return found.isEmpty() ? 0 : qobject_cast<LineNumbers *>(found.last())->numbers().back().number;
        };
        for (int line = 1; line <= 120; ++line) {
            messages->grow(empty.id, QStringLiteral("line(%1);").arg(line) +
                                         (line < 120 ? QStringLiteral("\n") : QString()));
            if (line % 10 == 0) {
                // The line that is begun is one of them.
                QTRY_COMPARE(shown(), line < 120 ? line : 120);
            }
        }
        messages->grow(empty.id, QStringLiteral("\n```\n\nDone."));
        QTRY_COMPARE(shown(), 120);
    }

    void lookWell()
    {
        open(QStringLiteral(
            "In Rust:\n\n```rust\n// Counts words.\nuse std::collections::HashMap;\n\nfn count<'a>(text: "
            "&'a str) -> HashMap<&'a str, u32> {\n    let mut words = HashMap::new();\n    for word in "
            "text.split_whitespace() { // a comment that makes this line longer than a narrow window is\n"
            "        *words.entry(word).or_insert(0) += 1;\n    }\n    words\n}\n```\n\nRun it:\n\n"
            "```sh\ncargo run -- \"a b a\"\n```\n\n```diff\n--- a\n+++ b\n@@ -1 +1 @@\n-let a = 1;\n+let a = "
            "2;\n```\n\n```yaml\nname: \"x\"\nitems:\n  - id: 1 # first\n    on: true\n  - id: 2\n```\n"));
        QTRY_COMPARE(shownItems(*m_window, "lineNumbers").size(), 3);
        takeShots(*m_window, QStringLiteral("code"), {400, 1400});
        m_window->app.settings()->setTextScale(1.6);
        takeShots(*m_window, QStringLiteral("code-large"), {400, 1400});
    }

private:
    void open(const QString &answer)
    {
        m_window->app.chat()->open(0);
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 0);
        m_window->app.chat()->open(
            storeConversation(m_window->app.store(), QStringLiteral("Hello."), answer));
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 2);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(CodeViewTest)
#include "tst_code_view.moc"
