#include "app/text/formulas/formula_finder.h"
#include "app/text/formulas/formulas.h"
#include "app/text/markdown/markdown_model.h"
#include "app/text/markdown/markdown_parts.h"
#include "tests/app/thread_time.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace {

FormulaOrder order(const QString &source, bool display = false)
{
    return {source, display, 20, Qt::black};
}

/// Whether an image has a point of that colour.
bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor found = image.pixelColor(x, y);
            if (found.alpha() == 255 && found.rgb() == colour.rgb()) {
                return true;
            }
        }
    }
    return false;
}

/// How the formulas are written in what is shown.
QStringList sources(const QString &markdown)
{
    QStringList found;
    for (const TextPart &part : markdownToParts(markdown.toUtf8())) {
        qsizetype at = 0;
        while (const auto mark = findMark(part.html, at)) {
            found += (mark->formula.display ? QStringLiteral("display:") : QString()) + mark->formula.source;
            at = mark->end;
        }
    }
    return found;
}

#define SKIP_WITHOUT_MATHJAX()                                                                               \
    if (!FormulaEngine::isThere()) {                                                                         \
        QSKIP("built without MathJax");                                                                      \
    }

}  // namespace

/// Formulas: where they are found, and what is drawn for them.
class FormulasTest : public QObject
{
    Q_OBJECT

private slots:
    void findsFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *text, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(text) << found;
        };
        row("in a line", "So $x^2$ and $y$.", {"x^2", "y"});
        row("in brackets", "So \\(a_b*c*d\\) holds.", {"a_b*c*d"});
        row("by itself", "So\n\n$$\na = b\n$$\n\nholds.", {"display:a = b"});
        row("by itself in brackets", "So\n\\[\na = b\n\\]\nholds.", {"display:a = b"});
        row("by itself in a line", "So $$a = b$$ holds.", {"display:a = b"});
        row("fenced", "```math\na = b\n```", {"display:a = b"});
        row("emphasis within", "$a*b*c$ and $_x_$", {"a*b*c", "_x_"});
        row("in emphasis", "**$x$ is bold**", {"x"});
        row("in a list", "- one $x$\n- two\n  $$y$$", {"x", "display:y"});
        row("in a quote", "> so\n> $$\n> a\n> $$", {"display:a"});
        row("in a table", "| a | b |\n|---|---|\n| $|x|$ | 2 |", {"|x|"});
        row("in a heading", "# About $x$", {"x"});
        row("beside Chinese", "当$x$时，$y$。", {"x", "y"});
        row("a slash between", "$km$/$h$", {"km", "h"});
        row("chemistry", "$\\ce{H2O}$", {"\\ce{H2O}"});
        row("an escaped dollar sign within", "$\\$5$", {"\\$5"});
        row("a number", "$5$ and $3x \\text{ if } y$", {"5", "3x \\text{ if } y"});
        row("over lines", "\\begin\n\\[\n\\begin{matrix}\na & b \\\\\nc & d\n\\end{matrix}\n\\]",
            {"display:\\begin{matrix}\na & b \\\\\nc & d\n\\end{matrix}"});
    }

    void findsFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(sources(text), found);
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(text);
        };
        row("an amount", "It costs $5.");
        row("amounts", "Between $5 and $10, or $5-$10, or $3/$4.");
        row("an amount behind a word", "US$5 and CA$6");
        row("amounts with the sign behind", "It cost $5, or 4$ here.");
        row("variables of a shell", "$HOME/$USER and ${x}$y");
        row("a price table", "| a |\n|---|\n| $1 |\n| $2 |");
        row("code in a line", "`$x$` and `a $` and `$ b`");
        row("a block of code", "```sh\necho $x$ \\(a\\)\n```");
        row("indented code", "    $x$\n");
        row("escaped", "\\$x\\$ and \\\\(a\\\\)");
        row("one that isn't finished", "So $x^2 and $$\na = b");
        row("over an empty line", "$$\na\n\nb\n$$ and \\(a\n\nb\\)");
        row("a footnote", "See \\[1\\] and \\[sic\\] and \\[a\\](b).");
        row("words in brackets", "\\(see below there\\)");
        row("a link", "[a](https://example.org/$x$) https://example.org/$x$");
        row("nothing between", "$$ $$ and $$$$ and \\(\\)");
        row("blanks inside", "$ x $ and $ y$");
        row("an unfinished fence", "~~~\n$x$\n");
    }

    void leavesOthersAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(sources(text), QStringList());
        QString shown;
        for (const TextPart &part : markdownToParts(text.toUtf8())) {
            shown += part.html + part.code;
        }
        QVERIFY(!shown.contains(FormulaMark::Begin) && !shown.contains(FormulaMark::Shown));
    }

    /// No part is laid out before its end is there: until then it is what was written.
    void streamsAsWritten()
    {
        const QString text = QStringLiteral("So $x^2$ and\n\n$$\na = b\n$$\n\nholds.");
        MarkdownModel model;
        int drawn = 0;
        for (const QChar c : text) {
            model.append(c);
            int formulas = 0;
            for (const TextPart &part : model.parts()) {
                formulas += static_cast<int>(part.html.count(FormulaMark::Begin));
            }
            QVERIFY(formulas >= drawn);  // what was one stays one
            drawn = formulas;
        }
        QCOMPARE(drawn, 2);
        QCOMPARE(model.parts().size(), 3);
        QCOMPARE(model.parts()[1].kind, TextPart::Formula);
    }

    void standsByItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("kinds");
        const auto row = [](const char *name, const char *text, const QList<int> &kinds) {
            QTest::newRow(name) << QString::fromUtf8(text) << kinds;
        };
        row("alone", "$$a$$", {TextPart::Formula});
        row("between words", "b\n$$a$$\nc", {TextPart::Text, TextPart::Formula, TextPart::Text});
        row("after words", "b $$a$$", {TextPart::Text, TextPart::Formula});
        row("before words", "$$a$$ c", {TextPart::Formula, TextPart::Text});
        row("two", "$$a$$\n$$b$$", {TextPart::Formula, TextPart::Formula});
        row("two and words", "$$a$$ and $$b$$ end",
            {TextPart::Formula, TextPart::Text, TextPart::Formula, TextPart::Text});
        row("in a list", "- b\n  $$a$$\n- c", {TextPart::Text});
        row("in a quote", "> $$a$$", {TextPart::Quote});
        row("in emphasis", "**b $$a$$ c**", {TextPart::Text});
        row("fenced", "b\n```math\na\n```\nc", {TextPart::Text, TextPart::Formula, TextPart::Text});
    }

    void standsByItself()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, kinds);
        QList<int> found;
        QString words;
        for (const TextPart &part : markdownToParts(text.toUtf8())) {
            found += part.kind;
            QCOMPARE(part.html.count(QLatin1String("<p")), part.html.count(QLatin1String("</p>")));
            words += withoutMarks(part.html);
        }
        QCOMPARE(found, kinds);
        QVERIFY(words.contains(QLatin1Char('a')));
    }

    void readsAHostileTextInTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("opened over and over") << QStringLiteral("\\(").repeated(6000);
        QTest::newRow("prose in brackets")
            << QStringLiteral("\\[a b ").repeated(2000) + QStringLiteral("\\]");
        QTest::newRow("dollar signs") << QStringLiteral("$").repeated(12000);
        QTest::newRow("pairs of them") << QStringLiteral("$$ ").repeated(4000);
        QTest::newRow("backticks") << QStringLiteral("` `` ").repeated(2400);
        QTest::newRow("marks") << QString(FormulaMark::Begin).repeated(6000) + QStringLiteral("$x$0") +
                                      QString(FormulaMark::Shown).repeated(6000);
    }

    void readsAHostileTextInTime()
    {
        QFETCH(QString, text);
        const ThreadTime time;
        const QList<TextPart> parts = markdownToParts(text.toUtf8());
        QVERIFY2(time.milliseconds() < 500, qPrintable(QString::number(time.milliseconds())));
        QVERIFY(!parts.isEmpty());
    }

    void draws_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *source :
             {"x", "x^2 + y^2 = z^2", "\\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}",
              "\\int_0^\\infty e^{-x^2}\\,dx", "\\ce{2H2 + O2 ->[\\Delta] 2H2O}",
              "\\begin{pmatrix} a & b \\\\ c & d \\\\ e & f \\end{pmatrix}",
              "\\begin{align} a &= b \\\\ &= c \\end{align}",
              "\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
              "\\underbrace{a + b + c}_{n}", "\\overrightarrow{ABCDEFG}", "E = mc^2 \\tag{1}", "\\text{速度}",
              "\\mathbb{R} \\mathcal{L} \\mathfrak{g} \\boldsymbol{x}", "\\cancel{x} \\boxed{y}",
              "\\color{red}{x}", "\\braket{a|b}", "\\left\\lfloor\\frac{a}{b}\\right\\rfloor"}) {
            QTest::newRow(source) << QString::fromUtf8(source);
        }
    }

    void draws()
    {
        SKIP_WITHOUT_MATHJAX();
        QFETCH(QString, source);
        const FormulaPicture picture = m_engine.draw(order(source, true));
        QVERIFY(!picture.isNull());
        QVERIFY(picture.ascent > 5 && picture.ascent <= picture.image.height());
        QVERIFY(picture.image.width() > 5);
        // Nothing is cut off: no ink at the edge.
        for (int x = 0; x < picture.image.width(); ++x) {
            QVERIFY(picture.image.pixelColor(x, 0).alpha() < 200);
        }
    }

    void drawsInItsColour()
    {
        SKIP_WITHOUT_MATHJAX();
        for (const QColor &colour : {QColor(Qt::black), QColor(QStringLiteral("#ececec"))}) {
            const FormulaPicture picture =
                m_engine.draw({QStringLiteral("\\rule{1em}{1em}"), false, 20, colour});
            QVERIFY(holds(picture.image, colour));
        }
    }

    void growsWithTheText()
    {
        SKIP_WITHOUT_MATHJAX();
        const FormulaPicture small = m_engine.draw({QStringLiteral("x+y+z+a+b+c"), false, 20, Qt::black});
        const FormulaPicture large = m_engine.draw({QStringLiteral("x+y+z+a+b+c"), false, 40, Qt::black});
        QVERIFY(std::abs(large.image.width() - 2 * small.image.width()) < 5);
    }

    void drawsNothingElse_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("an unknown command") << QStringLiteral("\\nonsense{x}");
        QTest::newRow("an open brace") << QStringLiteral("\\frac{a");
        QTest::newRow("too long") << QStringLiteral("x+").repeated(2100);
        QTest::newRow("too wide") << QStringLiteral("a\\hspace{100000em}b");
        QTest::newRow("too large") << QStringLiteral("\\rule{900em}{900em}");
        QTest::newRow("too deep") << QStringLiteral("\\sqrt{").repeated(500) + QString(500, QLatin1Char('}'));
        QTest::newRow("deep braces") << QString(2000, QLatin1Char('{')) + QString(2000, QLatin1Char('}'));
        QTest::newRow("a definition") << QStringLiteral("\\def\\frac{x}\\frac");
        QTest::newRow("a link") << QStringLiteral("\\href{https://example.org}{x}");
        QTest::newRow("a file") << QStringLiteral("\\input{/etc/passwd}");
        QTest::newRow("another package") << QStringLiteral("\\require{html}x");
    }

    void drawsNothingElse()
    {
        SKIP_WITHOUT_MATHJAX();
        QFETCH(QString, source);
        QVERIFY(m_engine.draw(order(source)).isNull());
        QVERIFY(!m_engine.draw(order(QStringLiteral("x"))).isNull());  // and the next one is drawn
    }

    void givesUpWhatTakesLong()
    {
        SKIP_WITHOUT_MATHJAX();
        Formulas formulas;
        const FormulaOrder slow = order(QStringLiteral("\\ce{A^{2+}B3->C}").repeated(250));
        const FormulaOrder next = order(QStringLiteral("y"));
        QCOMPARE(formulas.find(next).state, Formulas::State::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(formulas.find(next).state, Formulas::State::Drawn, 60000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(formulas.find(slow).state, Formulas::State::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(formulas.find(slow).state, Formulas::State::Impossible, 120000);
        QVERIFY(timer.elapsed() >= 1900);
        const FormulaOrder after = order(QStringLiteral("z"));
        formulas.find(after);
        QTRY_COMPARE_WITH_TIMEOUT(formulas.find(after).state, Formulas::State::Drawn, 60000);
    }

    void costsNothingBeforeTheFirst()
    {
        SKIP_WITHOUT_MATHJAX();
        Formulas formulas;
        QVERIFY(!formulas.running());
        QSignalSpy changed(&formulas, &Formulas::changed);
        const FormulaOrder first = order(QStringLiteral("a"));
        QCOMPARE(formulas.find(first).state, Formulas::State::Waiting);
        QCOMPARE(formulas.find(first).state, Formulas::State::Waiting);
        QVERIFY(formulas.running());
        QVERIFY(changed.wait(60000));
        QCOMPARE(formulas.find(first).state, Formulas::State::Drawn);
        QCOMPARE(formulas.drawn(), 1);
    }

    void endsWhileOneIsDrawn()
    {
        SKIP_WITHOUT_MATHJAX();
        Formulas formulas;
        formulas.find(order(QStringLiteral("\\ce{A^{2+}B3->C}").repeated(250)));
        QTest::qWait(100);
    }

private:
    FormulaEngine m_engine;
};

QTEST_MAIN(FormulasTest)
#include "tst_formulas.moc"
