#include "app/chat/answer_text.h"
#include "app/text/code/code_colours.h"
#include "app/text/emoji.h"
#include "app/text/markdown/markdown_model.h"
#include "app/text/match_highlighter.h"
#include "app/text/rich_text.h"
#include "app/text/thought.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

/// What an answer's Markdown becomes, and that nothing in it can reach the network.
class MarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsTextCodeAndTables();
    void keepsCodeInListsWithTheList();
    void quoteIsAPartOutsideLists();
    void leavesNothingThatLoads_data();
    void leavesNothingThatLoads();
    void keepsOnlyWebAndMailLinks_data();
    void keepsOnlyWebAndMailLinks();
    void nestsOnlyAsDeepAsCanBeSeen_data();
    void nestsOnlyAsDeepAsCanBeSeen();
    void keepsEveryPartSmall_data();
    void keepsEveryPartSmall();
    void keepsAllOfTheText();
    void cutListGoesOnCounting();
    void cutTableRepeatsItsHead();
    void copiesAllOfALongBlockOfCode();
    void coloursGoOnInLongCode();
    void parsesLongTextOnAnotherThread();
    void showsAWideTableAsLines();
    void readsShortTableRules_data();
    void readsShortTableRules();
    void leavesDeadLinksPlain();
    void keepsEmojiWhole_data();
    void keepsEmojiWhole();
    void shapesSignsApart_data();
    void shapesSignsApart();
    void boundsMarksOnALetter();
    void streamedTextEndsAsTheWholeText_data();
    void streamedTextEndsAsTheWholeText();
    void workGrowsWithTheLengthAlone_data();
    void workGrowsWithTheLengthAlone();
    void changesOnlyTheLastRowWhileTextGrows();
    void marksWords_data();
    void marksWords();
    void separatesThoughtFromAnswer_data();
    void separatesThoughtFromAnswer();
    void streamedThoughtEndsAsTheWhole_data() { separatesThoughtFromAnswer_data(); }
    void streamedThoughtEndsAsTheWhole();
};

namespace {

QString allHtml(const QList<TextPart> &parts)
{
    QString html;
    for (const TextPart &part : parts) {
        html += part.html;
    }
    return html;
}

/// But for one at the end.
QString withoutSelectors(const QString &emoji)
{
    return QString(emoji.chopped(1)).remove(QChar(0xfe0f)) + emoji.last(1);
}

QString allText(const MarkdownModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        text += model.data(index, MarkdownModel::HtmlRole).toString() +
                model.data(index, MarkdownModel::CodeRole).toString() + QLatin1Char('\f');
    }
    return text;
}

}  // namespace

void MarkdownTest::splitsTextCodeAndTables()
{
    const auto parts = markdownToParts("# Title\n\nSome **bold** text.\n\n```python\nprint(1 < 2)\n```\n\n"
                                       "| a | b |\n|---|--:|\n| 1 | 2 |\n\nEnd.");
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts[0].kind, TextPart::Text);
    QCOMPARE(parts[0].html, QStringLiteral("<h1>Title</h1><p>Some <b>bold</b> text.</p>"));
    QCOMPARE(parts[1].kind, TextPart::Code);
    QCOMPARE(parts[1].code, QStringLiteral("print(1 < 2)"));
    QCOMPARE(parts[1].language, QStringLiteral("python"));
    QCOMPARE(parts[2].kind, TextPart::Table);
    QVERIFY(parts[2].html.contains(QLatin1String("<td align=\"right\">2</td>")));
    QCOMPARE(parts[3].html, QStringLiteral("<p>End.</p>"));
}

void MarkdownTest::keepsCodeInListsWithTheList()
{
    const auto parts = markdownToParts("1. first\n   ```\n   a & b\n   ```\n2. second\n");
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts[0].html.contains(QLatin1String("<pre>a &amp; b</pre>")));
}

void MarkdownTest::quoteIsAPartOutsideLists()
{
    const auto parts =
        markdownToParts("Before.\n\n> Quoted\n> on.\n>\n> > Within.\n\n- item\n\n  > in a list\n");
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[1].kind, TextPart::Quote);
    QCOMPARE(parts[1].html, QStringLiteral("<p>Quoted<br/>on.</p><blockquote><p>Within.</p></blockquote>"));
    QCOMPARE(parts[2].kind, TextPart::Text);
    QVERIFY(parts[2].html.contains(QLatin1String("<blockquote><p>in a list</p></blockquote>")));
}

void MarkdownTest::leavesNothingThatLoads_data()
{
    QTest::addColumn<QByteArray>("source");

    QTest::newRow("picture") << QByteArray("![a bird](http://127.0.0.1:9/bird.png)");
    QTest::newRow("picture by reference") << QByteArray("![a][b]\n\n[b]: http://127.0.0.1:9/x.png");
    QTest::newRow("picture of a file") << QByteArray("![a](file:///etc/passwd)");
    QTest::newRow("picture in a link") << QByteArray("[![a](http://h/x.png)](http://h)");
    QTest::newRow("picture in a table") << QByteArray("|a|\n|-|\n|![x](http://h/x.png)|");
    QTest::newRow("HTML picture") << QByteArray("text <img src=\"http://127.0.0.1:9/x.png\"> text");
    QTest::newRow("HTML block") << QByteArray("<div>\n<img src='http://h/x.png'>\n</div>");
    QTest::newRow("style") << QByteArray("<style>p { background: url(http://h/x.png) }</style>");
    QTest::newRow("style attribute") << QByteArray("<p style=\"background-image:url(http://h/x)\">a</p>");
    QTest::newRow("broken tag") << QByteArray("<img src=http://h/x.png\n\n`<img src=x>`");
    QTest::newRow("entity") << QByteArray("&lt;img src=\"http://h/x.png\"&gt; &#60;img src=x&#62;");
    QTest::newRow("picture in a title") << QByteArray("[a](http://h \"<img src=x>\")");
    QTest::newRow("quote in a target") << QByteArray("[a](http://h/%22><img src=x>)");
    QTest::newRow("picture in alternative text")
        << QByteArray("![a ![b](http://h/b.png) <img src=x>](http://h/x.png)");
}

void MarkdownTest::leavesNothingThatLoads()
{
    QFETCH(const QByteArray, source);
    const QString html = allHtml(markdownToParts(source));
    QVERIFY2(!html.contains(QLatin1String("<img"), Qt::CaseInsensitive), qPrintable(html));
    QVERIFY2(!html.contains(QLatin1String("<style"), Qt::CaseInsensitive), qPrintable(html));
    QVERIFY2(!html.contains(QLatin1String("<p style"), Qt::CaseInsensitive), qPrintable(html));
    // Every attribute that is written is one of ours.
    static const QRegularExpression attributes(QStringLiteral("<[a-z0-9]+ ([a-z]+)="));
    for (auto match = attributes.globalMatch(html); match.hasNext();) {
        const QString name = match.next().captured(1);
        QVERIFY2(name == QLatin1String("href") || name == QLatin1String("align") ||
                     name == QLatin1String("start") || name == QLatin1String("cellspacing") ||
                     name == QLatin1String("class") || name == QLatin1String("dir"),
                 qPrintable(html));
    }
}

void MarkdownTest::keepsOnlyWebAndMailLinks_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("isLink");

    QTest::newRow("https") << QByteArray("[a](https://example.org)") << true;
    QTest::newRow("bare address") << QByteArray("see https://example.org/x") << true;
    QTest::newRow("mail") << QByteArray("[a](mailto:a@example.org)") << true;
    QTest::newRow("file") << QByteArray("[a](file:///etc/passwd)") << false;
    QTest::newRow("script") << QByteArray("[a](javascript:alert(1))") << false;
    QTest::newRow("no scheme") << QByteArray("[a](/etc/passwd)") << false;
    QTest::newRow("data") << QByteArray("[a](data:text/html,x)") << false;
    QTest::newRow("desktop file") << QByteArray("[a](smb://host/share)") << false;
}

void MarkdownTest::keepsOnlyWebAndMailLinks()
{
    QFETCH(const QByteArray, source);
    QFETCH(const bool, isLink);
    QCOMPARE(allHtml(markdownToParts(source)).contains(QLatin1String("<a href=")), isLink);
}

void MarkdownTest::nestsOnlyAsDeepAsCanBeSeen_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("quotes") << QByteArray(3000, '>') + " deep";
    QByteArray lists;
    for (int i = 0; i < 60; ++i) {
        lists += QByteArray(2 * i, ' ') + "- deep\n";
    }
    QTest::newRow("lists") << lists;
    QTest::newRow("emphasis") << QByteArray("*a **b ").repeated(300) + "deep" +
                                     QByteArray("** *").repeated(300);
}

void MarkdownTest::nestsOnlyAsDeepAsCanBeSeen()
{
    QFETCH(const QByteArray, source);
    const QString html = allHtml(markdownToParts(source));
    int depth = 0;
    int deepest = 0;
    static const QRegularExpression tag(QStringLiteral("<(/?)(blockquote|ul|ol|li|b|i)\\b"));
    for (auto match = tag.globalMatch(html); match.hasNext();) {
        depth += match.next().captured(1).isEmpty() ? 1 : -1;
        deepest = qMax(deepest, depth);
    }
    QCOMPARE(depth, 0);
    QVERIFY2(deepest <= 18, qPrintable(QString::number(deepest)));
    QVERIFY(html.contains(QLatin1String("deep")));
}

void MarkdownTest::keepsEveryPartSmall_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("a line") << QStringLiteral("word ").repeated(40000);
    QTest::newRow("a word") << QStringLiteral("x").repeated(200000);
    QTest::newRow("paragraphs") << QStringLiteral("a\n\n").repeated(10000);
    QTest::newRow("empty code") << QStringLiteral("```\n```\n").repeated(5000);
    QTest::newRow("line of code") << QStringLiteral("```\n") + QStringLiteral("x").repeated(500000);
    QTest::newRow("lines of code") << QStringLiteral("```\n") + QStringLiteral("x\n").repeated(50000);
    QTest::newRow("rows") << QStringLiteral("|a|b|\n|-|-|\n") + QStringLiteral("|1|2|\n").repeated(10000);
    QTest::newRow("columns") << QStringLiteral("|a").repeated(2000) + QStringLiteral("\n") +
                                    QStringLiteral("|-").repeated(2000) + QStringLiteral("\n|1");
    QTest::newRow("items") << QStringLiteral("- a\n").repeated(20000);
    QTest::newRow("quotes") << QStringLiteral("> a\n").repeated(20000);
    QTest::newRow("rules") << QStringLiteral("---\n").repeated(20000);
}

void MarkdownTest::keepsEveryPartSmall()
{
    QFETCH(const QString, source);
    MarkdownModel model;
    model.setSource(source);
    QTRY_VERIFY_WITH_TIMEOUT(!model.parsing(), 20000);
    QVERIFY(model.rowCount() > 0);
    for (const TextPart &part : model.parts()) {
        QVERIFY2(part.characters <= 4500 && part.lines <= 250 && part.html.size() < 40000,
                 qPrintable(QStringLiteral("%1 characters, %2 lines, %3 of HTML")
                                .arg(part.characters)
                                .arg(part.lines)
                                .arg(part.html.size())));
    }
}

/// Wherever it is cut: every word is there, once and in order.
void MarkdownTest::keepsAllOfTheText()
{
    QString source;
    QStringList words;
    for (int i = 0; i < 20000; ++i) {
        words += QStringLiteral("w%1w").arg(i);
        source += words.last() + (i % 7 == 0 ? QStringLiteral("\n") : QStringLiteral(" "));
    }
    for (const char *start : {"", "```\n", "- ", "> ", "| a | b |\n|---|---|\n"}) {
        MarkdownModel model;
        model.setSource(QLatin1String(start) + source);
        QTRY_VERIFY(!model.parsing());
        static const QRegularExpression word(QStringLiteral("w\\d+w"));
        const QString text = allText(model);
        QStringList found;
        for (auto match = word.globalMatch(text); match.hasNext();) {
            found += match.next().captured();
        }
        QCOMPARE(found, words);
    }
}

void MarkdownTest::cutListGoesOnCounting()
{
    MarkdownModel model;
    model.setSource(QStringLiteral("1. An item with some words in it.\n").repeated(300));
    QTRY_VERIFY(!model.parsing());
    QVERIFY(model.rowCount() > 2);
    int items = 0;
    for (const TextPart &part : model.parts()) {
        QVERIFY2(part.html.startsWith(QStringLiteral("<ol start=\"%1\">").arg(items + 1)),
                 qPrintable(part.html.left(60)));
        items += static_cast<int>(part.html.count(QLatin1String("<li>")));
    }
    QCOMPARE(items, 300);
}

void MarkdownTest::cutTableRepeatsItsHead()
{
    MarkdownModel model;
    model.setSource(QStringLiteral("| Name | Age |\n|---|---|\n") +
                    QStringLiteral("| somebody | 42 |\n").repeated(300));
    QTRY_VERIFY(!model.parsing());
    QVERIFY(model.rowCount() > 2);
    for (const TextPart &part : model.parts()) {
        QCOMPARE(part.kind, TextPart::Table);
        QVERIFY(part.html.contains(QLatin1String("<th align=\"left\">Name</th>")));
    }
}

void MarkdownTest::copiesAllOfALongBlockOfCode()
{
    QString code;
    for (int i = 0; i < 3000; ++i) {
        code += QStringLiteral("line %1\n").arg(i) + (i % 50 == 0 ? QStringLiteral("\n\n") : QString());
    }
    code += QStringLiteral("y").repeated(9000) + QStringLiteral("\nend");
    MarkdownModel model;
    model.setSource(QStringLiteral("Look:\n\n```py\n") + code + QStringLiteral("\n```\n\nDone."));
    QTRY_VERIFY(!model.parsing());
    QVERIFY(model.rowCount() > 5);
    QCOMPARE(model.codeAt(1), code);
    QCOMPARE(model.parts()[2].language, QStringLiteral("py"));
    QVERIFY(!model.parts()[1].continues && model.parts()[2].continues);
}

void MarkdownTest::coloursGoOnInLongCode()
{
    MarkdownModel model;
    model.setSource(QStringLiteral("```cpp\n/*\n") + QStringLiteral("a remark\n").repeated(1000) +
                    QStringLiteral("*/\n") + QStringLiteral("int a;\n").repeated(1000));
    QTRY_VERIFY(!model.parsing());
    QCOMPARE(model.parts()[1].openState, 1);  // the first of what may be open in C++, a comment
    QCOMPARE(model.parts().last().openState, NothingOpen);
}

void MarkdownTest::parsesLongTextOnAnotherThread()
{
    MarkdownModel model;
    model.setSource(QStringLiteral("A paragraph.\n\n").repeated(10000));
    QVERIFY(model.parsing());
    QCOMPARE(model.rowCount(), 0);
    model.append(QStringLiteral("The end."));
    QTRY_VERIFY(!model.parsing() && model.rowCount() > 0);
    QVERIFY(model.parts().last().html.contains(QLatin1String("The end.")));
    model.setSource(QStringLiteral("B paragraph.\n\n").repeated(10000));
    model.setSource(QStringLiteral("Short."));
    QTest::qWait(100);
    QCOMPARE(model.rowCount(), 1);
}

void MarkdownTest::showsAWideTableAsLines()
{
    const auto table = [](int columns) {
        return QByteArray("|*a*").repeated(columns) + "|\n" + QByteArray("|-").repeated(columns) + "|\n" +
               QByteArray("|b").repeated(columns) + "|\n\nText.";
    };
    QList<TextPart> parts = markdownToParts(table(40));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].kind, TextPart::Table);
    parts = markdownToParts(table(41));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].kind, TextPart::Text);
    QVERIFY2(parts[0].html.startsWith(QLatin1String("<p dir=\"ltr\">| <i>a</i> | <i>a</i> |")) ||
                 parts[0].html.startsWith(QLatin1String("<p>| <i>a</i> | <i>a</i> |")),
             qPrintable(parts[0].html));
    QCOMPARE(parts[0].html.count(QLatin1String("<p")), 2);
}

void MarkdownTest::readsShortTableRules_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("one dash") << QByteArray("| a | b |\n|-|-|\n| 1 | 2 |") << true;
    QTest::newRow("two dashes, aligned") << QByteArray("a | b\n:-- | --:\n1 | 2") << true;
    QTest::newRow("mixed") << QByteArray("| a | b |\n| - | ----- |\n| 1 | 2 |") << true;
    QTest::newRow("in code") << QByteArray("```\n|a|b|\n|-|-|\n```") << false;
    QTest::newRow("a dash under a text") << QByteArray("a | b\n-\n") << false;
}

void MarkdownTest::readsShortTableRules()
{
    QFETCH(const QByteArray, source);
    QFETCH(const bool, isTable);
    const auto parts = markdownToParts(source);
    QCOMPARE(parts.first().kind == TextPart::Table, isTable);
    QVERIFY(isTable || parts.first().code.isEmpty() || parts.first().code == QLatin1String("|a|b|\n|-|-|"));
}

void MarkdownTest::leavesDeadLinksPlain()
{
    QCOMPARE(allHtml(markdownToParts("see [the file](file:///etc/passwd) and [this](x)")),
             QStringLiteral("<p>see the file and this</p>"));
    const QString turned = allHtml(markdownToParts("[a](https://example.org/\xe2\x80\xaegnp.exe)"));
    QVERIFY2(!turned.contains(QChar(0x202e)), qPrintable(turned));
}

void MarkdownTest::keepsEmojiWhole_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<bool>("marked");
    const auto row = [](const char *name, const char *text, bool marked = true) {
        QTest::newRow(name) << QString::fromUtf8(text) << marked;
    };
    row("face", "\U0001F600");
    row("heart", "❤️");
    row("heart as text", "❤", false);
    row("heart asked to be text", "❤\uFE0E", false);
    row("family", "👨‍👩‍👧‍👦");
    row("skin tone", "👍🏽");
    row("profession with skin tone", "👩🏽‍🚀");
    row("flag", "🇩🇪");
    row("rainbow flag", "🏳️‍🌈");
    row("flag of England", "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F");
    row("heart on fire", "❤️‍🔥");
    row("walking woman", "🚶‍♀️");
    row("keycap", "1️⃣");
    row("watch", "⌚");
    row("arrow as text", "→", false);
    row("digit", "1", false);
    row("Chinese", "好", false);
}

void MarkdownTest::keepsEmojiWhole()
{
    QFETCH(const QString, emoji);
    QFETCH(const bool, marked);
    QCOMPARE(emojiLength(emoji, 0), marked ? emoji.size() : 0);
    QCOMPARE(toRichText(QStringLiteral("a") + emoji + QStringLiteral("b")),
             marked ? QStringLiteral("a<span class=\"e\">%1</span>b").arg(withoutSelectors(emoji))
                    : QStringLiteral("a%1b").arg(emoji));
}

void MarkdownTest::shapesSignsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("code");
    for (const char *signs : {"->", "=>", "<-", "<=>", "!=", "==", ">="}) {
        QTest::newRow(signs) << QString::fromLatin1(signs) << false;
    }
    for (const char *signs : {"&&", "||", "::", "/*", "www.", "fi", "++"}) {
        QTest::newRow(signs) << QString::fromLatin1(signs) << true;
    }
}

/// The reader sees, selects and copies what was typed.
void MarkdownTest::shapesSignsApart()
{
    QFETCH(const QString, text);
    QFETCH(const bool, code);
    const QString html = toRichText(text, code);
    QTextDocument document;
    document.setDefaultStyleSheet(QStringLiteral(".a { text-decoration: none; }"));
    document.setHtml(html);
    QCOMPARE(document.toPlainText(), text);
    int longest = 0;
    for (auto fragment = document.begin().begin(); !fragment.atEnd(); ++fragment) {
        const QString run = fragment.fragment().text();
        longest = qMax(longest, run.front().isLetter() ? 1 : static_cast<int>(run.size()));
    }
    QCOMPARE(longest, 1);
}

void MarkdownTest::boundsMarksOnALetter()
{
    const QString shown =
        toRichText(QStringLiteral("a") + QString(100000, QChar(0x301)) + QStringLiteral("b"));
    QVERIFY(shown.size() < 40);
    QVERIFY(shown.startsWith(QLatin1Char('a')) && shown.endsWith(QLatin1Char('b')));
    const QString vietnamese = QString::fromUtf8("Tiếng Việt").normalized(QString::NormalizationForm_D);
    QCOMPARE(toRichText(vietnamese), vietnamese);
}

void MarkdownTest::streamedTextEndsAsTheWholeText_data()
{
    QTest::addColumn<QString>("text");

    QString paragraphs;
    for (int i = 0; i < 60; ++i) {
        paragraphs +=
            QStringLiteral("Paragraph %1 with *some* words and a `bit` of code in it, long enough.\n\n")
                .arg(i);
    }
    QTest::newRow("paragraphs") << paragraphs;
    QTest::newRow("long code") << QStringLiteral("Look:\n\n```cpp\n") +
                                      QStringLiteral("\nint a;\n").repeated(600) +
                                      QStringLiteral("```\n\nDone.");
    QTest::newRow("loose list") << QStringLiteral("- item with words\n\n  more of it\n\n").repeated(200) +
                                       QStringLiteral("The end.");
    QTest::newRow("numbered over pages") << QStringLiteral("1. one\n\n2. two\n\n").repeated(200);
    QTest::newRow("one line") << QStringLiteral("Words without end, and *more* of them. ").repeated(400);
    QTest::newRow("no spaces") << QStringLiteral("字").repeated(9000);
    QTest::newRow("nested list") << QStringLiteral("- a\n  - b\n") +
                                        QStringLiteral("    - c c c\n").repeated(900);
    QTest::newRow("long table") << QStringLiteral("| a | b |\n|---|---|\n") +
                                       QStringLiteral("| 1 | 2 |\n").repeated(400);
    QTest::newRow("all ones") << QStringLiteral("1. item\n").repeated(500);
    QTest::newRow("fences") << QStringLiteral("```\nx\n```\n").repeated(300);
    QTest::newRow("tables")
        << (paragraphs + QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |\n\n")).repeated(3);
}

// In any cuts, and with the same parts as the whole text.
void MarkdownTest::streamedTextEndsAsTheWholeText()
{
    QFETCH(const QString, text);
    MarkdownModel streamed;
    QRandomGenerator random(7);
    for (qsizetype end = 0; end < text.size();) {
        const qsizetype piece = qMin(text.size() - end, qsizetype(1 + random.bounded(90)));
        streamed.append(text.sliced(end, piece));
        end += piece;
    }
    MarkdownModel whole;
    whole.setSource(text);
    QTRY_VERIFY(!whole.parsing());
    QCOMPARE(allText(streamed), allText(whole));
}

void MarkdownTest::workGrowsWithTheLengthAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("start");

    QTest::newRow("paragraphs") << QStringLiteral("A sentence that the model writes goes here.\n\n")
                                << QString();
    QTest::newRow("one paragraph") << QStringLiteral("A sentence that goes on and on. ") << QString();
    QTest::newRow("list") << QStringLiteral("- An item of a list that has no end.\n") << QString();
    QTest::newRow("nested list") << QStringLiteral("    - An item of a list that has no end.\n")
                                 << QStringLiteral("- a\n  - b\n");
    QTest::newRow("code") << QStringLiteral("    call(a, b, c);\n\n") << QStringLiteral("```cpp\n");
    QTest::newRow("table") << QStringLiteral("| one | two | three |\n")
                           << QStringLiteral("| a | b | c |\n|---|---|---|\n");
    QTest::newRow("quote") << QStringLiteral("> Somebody said so.\n") << QString();
    QTest::newRow("thought") << QStringLiteral("So I think of this and that. ") << QStringLiteral("<think>");
    QTest::newRow("no spaces") << QStringLiteral("字字字字字字字字字字字字字字字字字字字字") << QString();
}

// Counted in characters looked at, for an answer of 20,000 tokens as the window gets it, and one of half of
// that: twice the text is twice the work.
void MarkdownTest::workGrowsWithTheLengthAlone()
{
    QFETCH(const QString, line);
    QFETCH(const QString, start);
    const auto work = [&](qsizetype length) {
        const QString text = start + line.repeated(length / line.size());
        rookery::Message message;
        message.id = 1;
        message.role = rookery::MessageRole::Assistant;
        message.status = rookery::MessageStatus::Streaming;
        MessageModel messages;
        messages.setPath({message});
        AnswerText answer;
        answer.setMessages(&messages);
        answer.setMessageId(1);
        for (qsizetype at = 0; at < text.size(); at += 40) {
            messages.grow(1, text.sliced(at, qMin<qsizetype>(40, text.size() - at)));
        }
        return answer.parts()->charactersParsed() + answer.thought()->charactersParsed();
    };
    const qint64 half = work(40000);
    const qint64 all = work(80000);
    QVERIFY2(all < half * 2.2, qPrintable(QStringLiteral("%1 and %2").arg(half).arg(all)));
    QVERIFY2(all < 80000 * 200, qPrintable(QString::number(all)));
}

void MarkdownTest::changesOnlyTheLastRowWhileTextGrows()
{
    MarkdownModel model;
    model.setSource(QStringLiteral("Intro.\n\n```\ncode\n```\n\nMore"));
    QCOMPARE(model.rowCount(), 3);
    QList<int> changed;
    connect(&model, &MarkdownModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &) { changed += first.row(); });
    model.setSource(QStringLiteral("Intro.\n\n```\ncode\n```\n\nMore words"));
    QCOMPARE(changed, QList<int>{2});
}

void MarkdownTest::marksWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextStretch>>("found");
    const auto words = [](auto... word) { return QStringList{QString::fromUtf8(word)...}; };
    QTest::newRow("whatever the case")
        << words("rook") << QStringLiteral("A Rook, a rookery") << QList<TextStretch>{{2, 4}, {10, 4}};
    QTest::newRow("several words") << words("a", "b") << QStringLiteral("ab")
                                   << QList<TextStretch>{{0, 1}, {1, 1}};
    QTest::newRow("no space between words")
        << words("鸟") << QStringLiteral("小鸟") << QList<TextStretch>{{1, 1}};
    QTest::newRow("an empty word marks nothing")
        << words("") << QStringLiteral("rook") << QList<TextStretch>{};
}

void MarkdownTest::marksWords()
{
    QFETCH(QStringList, words);
    QFETCH(QString, text);
    QFETCH(QList<TextStretch>, found);
    QCOMPARE(matchesOf(words, text), found);
}

void MarkdownTest::separatesThoughtFromAnswer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("thought");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("thinking");

    const auto row = [](const char *name, const char *text, const char *thought, const char *answer,
                        bool thinking) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(thought)
                            << QString::fromUtf8(answer) << thinking;
    };
    row("no thought", " Hello.", "", "Hello.", false);
    row("open", " <think>Let me", "Let me", "", true);
    row("closing tag begun", "<think>Let me</thi", "Let me", "", true);
    row("closed", "<think>Let me</think>\n\nHello.", "Let me", "Hello.", false);
    row("empty thought", " <think>\n</think>\nHello.", "", "Hello.", false);
    row("opening tag begun", " <thi", "", "", true);
    row("tag later", "The tag <think> is odd.", "", "The tag <think> is odd.", false);
    row("less-than alone", "< 5", "", "< 5", false);
}

void MarkdownTest::separatesThoughtFromAnswer()
{
    QFETCH(const QString, text);
    QFETCH(const QString, thought);
    QFETCH(const QString, answer);
    QFETCH(const bool, thinking);
    const ThoughtAndAnswer split = splitThought(text);
    QCOMPARE(split.thought, thought);
    QCOMPARE(split.answer, answer);
    QCOMPARE(split.thinking, thinking);
}

void MarkdownTest::streamedThoughtEndsAsTheWhole()
{
    QFETCH(const QString, text);
    QFETCH(const QString, thought);
    QFETCH(const QString, answer);
    QFETCH(const bool, thinking);
    ThoughtStream stream;
    ThoughtAndAnswer all;
    for (const QChar c : text) {
        const ThoughtAndAnswer added = stream.add(QString(c));
        all.thought += added.thought;
        all.answer += added.answer;
    }
    QCOMPARE(all.thought.trimmed(), thought);
    QCOMPARE(all.answer.trimmed(), answer);
    QCOMPARE(stream.thinking(), thinking);
}

QTEST_MAIN(MarkdownTest)
#include "tst_markdown.moc"
