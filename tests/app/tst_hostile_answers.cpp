#include "shown_answer.h"
#include "window_hand.h"

#include "app/text/markdown/part_column.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTimer>

#include <ctime>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

namespace {

// The window shall never stand still for longer than 50 ms. Measured is the processor time that its thread
// spends without returning to the event loop, so that other programs of a busy machine don't count; what
// they push out of the caches, and sanitizers, do, so the limit leaves room. It is that of a machine which
// lays out a plain text in PlainTextMs; a slower one has as many times more.
constexpr double LongestStallMs = 150;
constexpr double PlainTextMs = 8;

constexpr double MostMegabytes = 100;

double threadMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// How many times longer than PlainTextMs this machine takes; never less than 1.
double slowness()
{
    double best = 1e9;
    for (int i = 0; i < 7; ++i) {
        QTextDocument text(QStringLiteral("A word after another one. ").repeated(2000));
        const double before = threadMs();
        text.setTextWidth(600);
        text.size();
        best = std::min(best, threadMs() - before);
    }
    return std::max(1.0, best / PlainTextMs);
}

/// Memory of this process that no file stands behind.
double megabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:")) {
            return line.mid(8).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// Notes the longest time between two returns to the event loop.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        connect(&m_timer, &QTimer::timeout, this, &Watchdog::tick);
        m_timer.start(1);
        begin();
    }

    void begin()
    {
        m_last = threadMs();
        m_longest = 0;
        m_memory = megabytes();
        m_mostMemory = m_memory;
    }

    double longestMs() const { return m_longest; }
    double grownMegabytes() const { return m_mostMemory - m_memory; }

    /// Lets the window work until it has nothing to do for a while.
    void settle()
    {
        QElapsedTimer all;
        all.start();
        for (int calm = 0; calm < 8 && all.elapsed() < 30000;) {
            const double before = threadMs();
            QTest::qWait(20);
            calm = threadMs() - before < 4 ? calm + 1 : 0;
        }
        tick();
    }

    void tick()
    {
        const double now = threadMs();
        m_longest = std::max(m_longest, now - m_last);
        m_mostMemory = std::max(m_mostMemory, megabytes());
        m_last = threadMs();
    }

private:
    QTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
    double m_memory = 0;
    double m_mostMemory = 0;
};

QString repeated(const char *text, int times)
{
    return QString::fromUtf8(text).repeated(times);
}

QString deepList(int levels)
{
    QString list;
    for (int i = 0; i < levels; ++i) {
        list += QString(2 * i, QLatin1Char(' ')) + QStringLiteral("- level\n");
    }
    return list;
}

/// Characters one after the other, as many as asked for.
QString characters(char32_t first, char32_t last, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        const char32_t c = first + static_cast<char32_t>(i) % (last - first + 1);
        text += QString::fromUcs4(&c, 1);
    }
    return text;
}

/// Each another one, with words between.
QString formulas(int number)
{
    QString text;
    for (int i = 0; i < number; ++i) {
        text += QStringLiteral("$x_{%1}^2$ and ").arg(i);
    }
    return text;
}

struct Hostile {
    const char *name;
    QString text;
};

QList<Hostile> hostileTexts()
{
    return {
        {"3,000 quotes in each other", repeated(">", 3000)},
        {"10,000 quotes in each other, with text", repeated("> ", 10000) + QStringLiteral("deep")},
        {"5,000 lines of a quote", repeated("> said\n", 5000)},
        {"a line of 200,000 characters", repeated("word ", 40000)},
        {"a word of 200,000 characters", repeated("x", 200000)},
        {"a line of two megabytes", repeated("Word after word ", 131072)},
        {"600 nested lists", deepList(600)},
        {"20,000 items", repeated("- item\n", 20000)},
        {"20,000 numbered items", repeated("1. item\n", 20000)},
        {"100,000 combining marks", QStringLiteral("a") + repeated("\xcc\x81", 100000)},
        {"marks on every letter", repeated("a\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85\xcc\x86", 10000)},
        {"5,000 blocks of code", repeated("```\n```\n", 5000)},
        {"5,000 blocks of code with text", repeated("```c\nint a;\n```\n\nText.\n\n", 5000)},
        {"code with one line of 500 kB", QStringLiteral("```\n") + repeated("x", 500000)},
        {"code of 500 lines", QStringLiteral("```rust\n") + repeated("let a = [1, 'b'];  // c\n", 500)},
        {"code of 5,000 lines", QStringLiteral("```json\n") + repeated("  {\"a\": [1, true]},\n", 5000)},
        {"code of 50,000 lines", QStringLiteral("```py\n") + repeated("a = [1, \"b\"]  # c\n", 50000)},
        {"code full of words to colour", QStringLiteral("```cpp\n") + repeated("int ", 50000)},
        {"a string that never ends", QStringLiteral("```cpp\n\"") + repeated("\\", 100000)},
        {"10,000 short paragraphs", repeated("a\n\n", 10000)},
        {"100,000 empty lines", repeated("\n", 100000) + QStringLiteral("end")},
        {"a table of 10,000 rows",
         QStringLiteral("| a | b | c |\n|---|---|---|\n") + repeated("| 1 | 2 | 3 |\n", 10000)},
        {"a table of 2,000 columns", repeated("|a", 2000) + QStringLiteral("\n") + repeated("|-", 2000) +
                                         QStringLiteral("\n") + repeated("|b", 2000)},
        {"a wide table of short rows", repeated("|a", 120) + QStringLiteral("\n") + repeated("|-", 120) +
                                           QStringLiteral("\n") + repeated("|\n", 2000)},
        {"a cell of 100,000 characters",
         QStringLiteral("| a |\n|---|\n| ") + repeated("word ", 20000) + QStringLiteral("|")},
        {"links in brackets", repeated("[", 50000) + repeated("](x)", 20000)},
        {"10,000 links", repeated("[a](https://example.org/b) ", 10000)},
        {"a target of 500 kB",
         QStringLiteral("[a](https://example.org/") + repeated("b", 500000) + QStringLiteral(")")},
        {"100,000 emphases", repeated("*a **b ", 20000)},
        {"HTML", repeated("<table><tr><td><b><img src=x>", 10000)},
        {"different emoji", characters(0x1f300, 0x1f64f, 20000)},
        {"joined emoji", repeated("👨‍👩‍👧‍👦", 5000)},
        {"endlessly joined emoji", repeated("👩‍", 20000)},
        {"signs that would join", repeated("->=><=!=", 20000)},
        {"direction controls", repeated("\xe2\x80\xae"
                                        "abc \xe2\x81\xa7",
                                        20000)},
        {"both directions", repeated("word שלום ", 20000)},
        {"every Chinese character", characters(0x4e00, 0x9fff, 100000)},
        {"characters without a font", characters(0x12000, 0x123ff, 20000)},
        {"conjuncts", repeated("\u0915\u094d\u200d", 60000)},
        {"letters of syllables", repeated("\u1100", 60000)},
        {"soft hyphens", repeated("\u00ad", 60000)},
        {"lines of soft hyphens", (repeated("\u00ad", 900) + QStringLiteral("\n")).repeated(100)},
        {"controls", repeated("\x01\x02", 30000)},
        {"controls of music", repeated("𝅳𝅴", 20000)},
        {"emoji by their numbers", repeated("&#x1F600;", 20000)},
        {"soft hyphens by their numbers", repeated("&#173;", 20000)},
        {"emoji in the cells of a table",
         QStringLiteral("|a|b|c|\n|-|-|-|\n") + repeated("|😀😁😂|🤣😃😄|😅😆😉|\n", 2000)},
        {"rules", repeated("---\n", 20000)},
        {"headings", repeated("# a\n", 20000)},
        {"a long thought", QStringLiteral("<think>") + repeated("I think so. ", 50000)},
        {"formulas", formulas(4000)},
        {"formulas that stand by themselves", repeated("$$\\frac{a}{b}$$\n", 5000)},
        {"formulas that can't be drawn", repeated("$\\a$ ", 10000)},
        {"a formula without an end", QStringLiteral("$$\n") + repeated("\\frac{a}{b} + ", 20000)},
        {"formulas that fill the screen", repeated("$\\rule{90em}{90em}$ ", 3000)},
        {"opened formulas", repeated("\\(a ", 30000)},
        {"a thought of quotes", QStringLiteral("<think>") + repeated(">", 10000)},
    };
}

}  // namespace

/// Nothing that a model can write makes the window stand still or eats the memory: with the real window.
class HostileAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_window = std::make_unique<WindowFixture>(m_folder.path());
        QVERIFY(m_window->ready());
        // What a first answer sets up once: fonts, QML.
        open(QStringLiteral(
            "Text, `code` and ❤️ 😀 字 שלום.\n\n```c\nint a;\n```\n\n|a|\n|-|\n|b|\n\n> c"));
        QTest::qWait(2000);
        m_watchdog.settle();
        m_longestStallMs = LongestStallMs * slowness();
        qInfo("the limit is %.0f ms", m_longestStallMs);
    }

    void cleanupTestCase() { m_window.reset(); }

    void staysUsable_data()
    {
        QTest::addColumn<QString>("text");
        const QList<Hostile> texts = hostileTexts();
        QVERIFY(texts.size() >= 30);
        for (const Hostile &hostile : texts) {
            QTest::newRow(hostile.name) << hostile.text;
        }
    }

    /// Opened, read from the end to the beginning and back, and written before the reader's eyes.
    void staysUsable()
    {
        QFETCH(const QString, text);
        const qint64 conversation = storeConversation(m_window->app.store(), QStringLiteral("Go on."), text);
        QVERIFY(conversation != 0);
        m_watchdog.settle();
        m_watchdog.begin();
        m_window->app.chat()->open(conversation);
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 2);
        QTRY_VERIFY(shownParts() > 0 || !shownItems(*m_window, "thoughtBlock").isEmpty());
        m_watchdog.settle();
        unfoldThought();
        const double opening = m_watchdog.longestMs();
        QQuickItem *list = m_window->item(QStringLiteral("messageList"));
        for (int page = 0; page < 8; ++page) {
            QTest::keyClick(m_window->window(), Qt::Key_PageUp);
            QTest::qWait(20);
        }
        QMetaObject::invokeMethod(list, "positionViewAtBeginning");
        m_watchdog.settle();
        QMetaObject::invokeMethod(list, "follow");
        m_watchdog.settle();
        const double reading = m_watchdog.longestMs();
        QVERIFY2(shownParts() > 0 && shownParts() < 200, qPrintable(QString::number(shownParts())));
        write(text);
        qInfo("opening %.0f ms, reading %.0f ms, with writing %.0f ms, %.0f MB", opening, reading,
              m_watchdog.longestMs(), m_watchdog.grownMegabytes());
        const double longest = m_watchdog.longestMs();
        const double grown = m_watchdog.grownMegabytes();
        m_window->app.chat()->open(0);
        m_watchdog.settle();
        QVERIFY2(longest < m_longestStallMs, qPrintable(QString::number(longest)));
        QVERIFY2(grown < MostMegabytes, qPrintable(QString::number(grown)));
    }

    void longQuestionStaysUsable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << repeated("What do you say to this? ", 40000);
        QTest::newRow("2,000 dashes and equal signs") << repeated("-=", 1000);
        QTest::newRow("20,000 signs that would join") << repeated("->=><=!=", 2500);
        QTest::newRow("conjuncts") << repeated("\u0915\u094d\u200d", 20000);
        QTest::newRow("joined emoji") << repeated("👨‍👩‍👧‍👦", 2000);
        QTest::newRow("soft hyphens") << repeated("\u00ad", 20000);
        QTest::newRow("controls") << repeated("\x01\x02", 10000);
        QTest::newRow("controls of music") << repeated("𝅳𝅴", 10000);
    }
    /// What a user pastes and sends is as long.
    void longQuestionStaysUsable()
    {
        QFETCH(const QString, text);
        const qint64 conversation =
            storeConversation(m_window->app.store(), text, QStringLiteral("Nothing."));
        m_watchdog.settle();
        m_watchdog.begin();
        m_window->app.chat()->open(conversation);
        m_watchdog.settle();
        QMetaObject::invokeMethod(m_window->item(QStringLiteral("messageList")), "positionViewAtBeginning");
        m_watchdog.settle();
        // A large question is shown when the store has read it.
        QTRY_VERIFY(!shownItems(*m_window, "userText").isEmpty());
        qInfo("%.0f ms, %.0f MB", m_watchdog.longestMs(), m_watchdog.grownMegabytes());
        QVERIFY2(m_watchdog.longestMs() < m_longestStallMs,
                 qPrintable(QString::number(m_watchdog.longestMs())));
    }

    void fieldsTakeNoMoreThanTheyCanHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a long letter") << repeated("Word after another one.\n", 2000) << true;
        QTest::newRow("a program") << repeated("    a line of it, as they are;\n", 3200) << true;
        QTest::newRow("one long paragraph") << repeated("Word after another one. ", 300) << true;
        QTest::newRow("Chinese") << characters(0x4e00, 0x4fff, 4000) << true;
        QTest::newRow("a long program") << repeated("    a line of it, as they are;\n", 5000) << false;
        QTest::newRow("a book") << repeated("Word after another one.\n", 200000) << false;
        QTest::newRow("a book without paragraphs") << repeated("Word after another one. ", 3000) << false;
        QTest::newRow("a picture in letters") << repeated("iVBORw0KGgo", 20000) << false;
        QTest::newRow("marks on a letter") << QStringLiteral("a") + repeated("\xcc\x81", 50000) << false;
    }
    /// A paste of a megabyte stood the window still, again with every key and at every start.
    void fieldsTakeNoMoreThanTheyCanHold()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, taken);
        m_window->app.chat()->open(0);
        m_window->composer()->forceActiveFocus();
        m_watchdog.settle();
        m_watchdog.begin();
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(m_window->window(), Qt::Key_V, Qt::ControlModifier);
        m_watchdog.settle();
        QTest::keyClick(m_window->window(), Qt::Key_X);
        m_watchdog.settle();
        qInfo("%.0f ms, %.0f MB", m_watchdog.longestMs(), m_watchdog.grownMegabytes());
        QCOMPARE(m_window->composed(), taken ? text + QLatin1Char('x') : QStringLiteral("x"));
        const auto *tip = m_window->composer()->findChild<QObject *>(QStringLiteral("tooLongTip"));
        QVERIFY(tip != nullptr);
        QCOMPARE(tip->property("visible").toBool(), !taken);
        QVERIFY2(m_watchdog.longestMs() < m_longestStallMs,
                 qPrintable(QString::number(m_watchdog.longestMs())));
        m_window->app.chat()->setDraft({});
    }

    /// One after the other they made a paragraph that none would have been taken as.
    void pastesAddUp()
    {
        const QString text = repeated("Word after another one. ", 200);
        m_window->app.chat()->open(0);
        m_window->app.chat()->setDraft({});
        m_window->composer()->forceActiveFocus();
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(m_window->window(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_window->composed(), text);
        QTest::keyClick(m_window->window(), Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(m_window->composed(), text);
        QTest::keyClick(m_window->window(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(m_window->window(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_window->composed(), text + QLatin1Char('\n') + text);
        QGuiApplication::clipboard()->setText(QStringLiteral("a word"));
        QTest::keyClick(m_window->window(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_window->composed().endsWith(QStringLiteral("a word")));
        m_window->app.chat()->setDraft({});
    }

    void systemPromptsStayUsable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("300,000 signs") << repeated(">", 300000);
        QTest::newRow("arrows") << repeated("->=>", 50000);
        QTest::newRow("words") << repeated("Word after another one. ", 20000);
    }
    /// In the panel, with what the model reads.
    void systemPromptsStayUsable()
    {
        QFETCH(const QString, text);
        rookery::Conversation like;
        like.title = QStringLiteral("Strange");
        like.systemPrompt = text;
        qint64 conversation = 0;
        m_window->app.store().thread().run(
            this,
            [like](rookery::ChatStore &store) -> rookery::StoreResult<qint64> {
                return store.conversations().create(like);
            },
            [&](const auto &stored) { conversation = stored.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(conversation != 0, 30000);
        const WindowHand hand(*m_window);
        if (hand.button(QStringLiteral("Prompt")) == nullptr) {
            hand.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QVERIFY(hand.click(QStringLiteral("Prompt")));
        m_watchdog.settle();
        m_watchdog.begin();
        m_window->app.chat()->open(conversation);
        QTRY_COMPARE(m_window->app.chat()->conversationId(), conversation);
        m_watchdog.settle();
        qInfo("%.0f ms, %.0f MB", m_watchdog.longestMs(), m_watchdog.grownMegabytes());
        hand.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        m_window->app.chat()->open(0);
        m_watchdog.settle();
        QVERIFY2(m_watchdog.longestMs() < m_longestStallMs,
                 qPrintable(QString::number(m_watchdog.longestMs())));
    }

    /// From files of somebody else, and of earlier versions.
    void longNamesAndDraftsStayUsable()
    {
        const QString words = repeated("Word after another one. ", 200000);
        rookery::Conversation like;
        like.title = words;
        like.modelName = words;
        like.systemPrompt = words;
        like.draft = words;
        qint64 conversation = 0;
        m_window->app.store().thread().run(
            this,
            [like, words](rookery::ChatStore &store) -> rookery::StoreResult<qint64> {
                const auto id = store.conversations().create(like);
                const auto asked = store.messages().add({.conversation = id.value(), .text = "Hello."});
                rookery::FinishedMessage answer;
                answer.what = {.conversation = id.value(),
                               .parent = asked.value().id,
                               .role = rookery::MessageRole::Assistant,
                               .text = "Hello.",
                               .status = rookery::MessageStatus::Failed,
                               .modelName = words};
                answer.failure = words;
                const auto answered = store.messages().addFinished(answer);
                (void)store.messages().show(answered.value());
                return id;
            },
            [&](const auto &stored) { conversation = stored.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(conversation != 0, 30000);
        m_watchdog.settle();
        m_watchdog.begin();
        m_window->app.chat()->open(conversation);
        QTRY_COMPARE(m_window->app.chat()->conversationId(), conversation);
        m_watchdog.settle();
        qInfo("%.0f ms, %.0f MB", m_watchdog.longestMs(), m_watchdog.grownMegabytes());
        QVERIFY(m_window->composed().startsWith(QStringLiteral("Word after")));
        QVERIFY(m_window->composed().endsWith(QStringLiteral("[…]")));
        QVERIFY2(m_watchdog.longestMs() < m_longestStallMs,
                 qPrintable(QString::number(m_watchdog.longestMs())));
        m_window->app.chat()->open(0);
        m_watchdog.settle();
    }

private:
    void open(const QString &answer)
    {
        m_window->app.chat()->open(
            storeConversation(m_window->app.store(), QStringLiteral("Hello."), answer));
        QTRY_COMPARE(m_window->app.chat()->messages()->rowCount(), 2);
    }

    void unfoldThought()
    {
        for (QQuickItem *block : shownItems(*m_window, "thoughtBlock")) {
            block->setProperty("unfolded", true);
        }
        m_watchdog.settle();
    }

    /// The beginning of the text, as pieces that come with every frame.
    void write(const QString &text)
    {
        MessageModel *messages = m_window->app.chat()->messages();
        const qint64 answer = messages->path().last().id;
        rookery::Message empty = messages->path().last();
        empty.text.clear();
        messages->update(empty);
        for (qsizetype at = 0; at < std::min<qsizetype>(text.size(), 12000); at += 120) {
            messages->grow(answer, text.sliced(at, std::min<qsizetype>(120, text.size() - at)));
            QTest::qWait(4);
        }
        m_watchdog.settle();
    }

    int shownParts() const
    {
        int made = 0;
        for (const char *name : {"answerParts", "thoughtParts"}) {
            for (QQuickItem *item : shownItems(*m_window, name)) {
                made += qobject_cast<PartColumn *>(item)->madeParts();
            }
        }
        return made;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_window;
    Watchdog m_watchdog;
    double m_longestStallMs = LongestStallMs;
};

QTEST_MAIN(HostileAnswersTest)
#include "tst_hostile_answers.moc"
