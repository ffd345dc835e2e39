#include "app/text/markdown_model.h"
#include "app/text/match_highlighter.h"
#include "app/text/thought.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

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
    void streamedTextEndsAsTheWholeText_data();
    void streamedTextEndsAsTheWholeText();
    void longAnswerIsNotParsedOverAndOver();
    void changesOnlyTheLastRowWhileTextGrows();
    void marksWords_data();
    void marksWords();
    void separatesThoughtFromAnswer_data();
    void separatesThoughtFromAnswer();
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

QString allText(const MarkdownModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        text += model.data(index, MarkdownModel::HtmlRole).toString() +
                model.data(index, MarkdownModel::CodeRole).toString();
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
                     name == QLatin1String("start") || name == QLatin1String("cellspacing"),
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
    QTest::newRow("tables")
        << (paragraphs + QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |\n\n")).repeated(3);
}

// In any cuts, and with the same words and code as a parse of the whole.
void MarkdownTest::streamedTextEndsAsTheWholeText()
{
    QFETCH(const QString, text);
    MarkdownModel streamed;
    QRandomGenerator random(7);
    for (qsizetype end = 0; end < text.size();) {
        end = qMin(text.size(), end + 1 + random.bounded(90));
        streamed.setSource(text.first(end));
    }
    QString whole;
    for (const TextPart &part : markdownToParts(text.toUtf8())) {
        whole += part.html + part.code;
    }
    QCOMPARE(allText(streamed), whole);
}

void MarkdownTest::longAnswerIsNotParsedOverAndOver()
{
    MarkdownModel model;
    QString text;
    for (int i = 0; i < 1500; ++i) {
        text += QStringLiteral("A sentence that the model writes, number %1, goes here.\n\n").arg(i);
        model.setSource(text);
    }
    // Quadratic would be 1500 / 2 times the text.
    QVERIFY2(model.charactersParsed() < 60 * text.size(),
             qPrintable(QString::number(model.charactersParsed())));
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

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
