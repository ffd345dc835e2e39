#include "app/writing/drawn_text.h"
#include "app/writing/text_cutter.h"
#include "app/writing/writing.h"
#include "app/writing/written_text.h"
#include "scripted_answerer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using rookery::TextRun;
using rookery::TextTokens;
using rookery::TokenId;
using rookery::runtime::TokenRecords;
using By = WrittenText::By;

namespace {

/// The page's logic over one data folder, with a script in place of a model.
struct Desk {
    enum class Model { Script, Starter };

    explicit Desk(const QString &folder, Model model = Model::Script)
        : settings(folder)
        , store(QDir(folder).filePath(QStringLiteral("rookery.db")))
        , writing(engine, store, settings)
    {
        writing.suggestion()->setEnabled(false);
        writing.sampling()->setSeed(7);
        QObject::connect(&engine, &EngineClient::readFinished, &engine,
                         [this](RunId, const rookery::runtime::ReadingDone &reading) {
                             tokensRead += static_cast<int>(reading.tokens);
                         });
        if (model == Model::Starter) {
            LoadRequest request;
            request.file = QStringLiteral(ROOKERY_STARTER);
            request.device = QStringLiteral("cpu");
            request.threads = 2;
            engine.load(request);
            return;
        }
        LoadedModel here;
        here.info.fingerprint = "00ff";
        here.info.file = "/models/parrot.pth";
        here.info.device.threads = 1;  // no card
        engine.answerElsewhere(answerer, here);
    }

    Manuscript &manuscript() { return *writing.manuscript(); }
    CoAuthor &coAuthor() { return *writing.coAuthor(); }
    const QString &text() { return manuscript().text(); }

    void type(const QString &words)
    {
        for (const QChar c : words) {
            writing.type({manuscript().cursor(), 0}, c);
            manuscript().setCursor(manuscript().cursor(), {manuscript().cursor(), 0});  // as the sheet tells
        }
    }

    /// All that was given to the store is on the disk, and what it said has come.
    void settle()
    {
        manuscript().save();
        for (int i = 0; i < 2; ++i) {
            store.thread()
                .future([](rookery::ChatStore &) { return rookery::StoreResult<>(); })
                .waitForFinished();
            QCoreApplication::processEvents();
        }
    }

    QList<rookery::VersionInfo> versions()
    {
        settle();
        return store.thread()
            .future(
                [id = manuscript().documentId()](rookery::ChatStore &s) { return s.texts().versions(id); })
            .result()
            .value();
    }

    Settings settings;
    std::shared_ptr<ScriptedAnswerer> answerer = std::make_shared<ScriptedAnswerer>();
    EngineClient engine;
    StoreClient store;
    Writing writing;
    int tokensRead = 0;  ///< by the model
};

TextTokens tokensOf(const QList<std::pair<TokenId, int>> &tokens, qint64 start = 0)
{
    TextTokens all;
    for (const auto &[id, units] : tokens) {
        all.append({start, 1, {.token = id, .bytes = units}});
        start += units;
    }
    return all;
}

/// What stands where tokens are known.
QStringList words(const QString &text, const TextTokens &tokens)
{
    QStringList all;
    for (const rookery::TextToken &token : tokens) {
        all += text.mid(token.start, token.record.bytes);
    }
    return all;
}

std::string fed(const rookery::runtime::Job &job)
{
    std::string text;
    for (const rookery::runtime::Part &part : job.parts) {
        text += part.text;
    }
    return text;
}

}  // namespace

class WritingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_folder->path());
    }
    void cleanup() { m_desk.reset(); }

    // The text of two authors

    void knowsWhoWroteWhat()
    {
        WrittenText written;
        written.replace({0, 0}, QStringLiteral("Once "), By::User);
        written.replace({5, 0}, QStringLiteral("upon a time"), By::Model);
        written.replace({10, 1}, QStringLiteral("X"), By::User);  // within the model's words
        QCOMPARE(written.text(), QStringLiteral("Once upon X time"));
        QCOMPARE(written.byModel(), (QList<TextRun>{{5, 5}, {11, 5}}));
    }

    void takesEverythingBack()
    {
        WrittenText written;
        QStringList texts;
        QList<QList<TextRun>> authors;
        const auto note = [&] {
            texts += written.text();
            authors += written.byModel();
        };
        note();
        written.replace({0, 0}, QStringLiteral("one three"), By::User);
        note();
        written.replace({4, 0}, QStringLiteral("two "), By::Model);
        note();
        written.replace({2, 4}, {}, By::User);
        note();
        QVERIFY(written.accept());
        note();
        for (qsizetype i = texts.size() - 1; i > 0; --i) {
            QCOMPARE(written.text(), texts[i]);
            QCOMPARE(written.byModel(), authors[i]);
            QVERIFY(written.undo());
        }
        QCOMPARE(written.text(), texts[0]);
        QVERIFY(!written.canUndo());
        for (qsizetype i = 1; i < texts.size(); ++i) {
            QVERIFY(written.redo());
            QCOMPARE(written.text(), texts[i]);
            QCOMPARE(written.byModel(), authors[i]);
        }
    }

    void piecesOfOneStepGoTogether()
    {
        WrittenText written;
        written.replace({0, 0}, QStringLiteral("a"), By::User);
        written.replace({1, 0}, QStringLiteral("b"), By::Model);
        written.replace({2, 0}, QStringLiteral("c"), By::Model, true);
        QVERIFY(written.undo());
        QCOMPARE(written.text(), QStringLiteral("a"));
    }

    // Its tokens

    /// What stands behind a change was expected behind another text.
    void aChangeTakesOutItsTokensAndThoseBehind()
    {
        WrittenText written;
        written.replace({0, 0}, QStringLiteral("I say "), By::User);
        written.replace({6, 0}, QStringLiteral("one two"), By::Model, false,
                        tokensOf({{1, 3}, {2, 1}, {3, 3}}));
        written.replace({13, 0}, QStringLiteral(" three"), By::Model, true, tokensOf({{4, 6}}));
        const QStringList all = {QStringLiteral("one"), QStringLiteral(" "), QStringLiteral("two"),
                                 QStringLiteral(" three")};
        QCOMPARE(words(written.text(), written.tokens()), all);
        const TextTokens whole = written.tokens();
        written.replace({19, 0}, QStringLiteral("."), By::User);  // behind them
        QCOMPARE(written.tokens(), whole);
        written.replace({12, 2}, {}, By::User);  // from within "two" on
        QCOMPARE(words(written.text(), written.tokens()), all.first(2));
        written.replace({7, 0}, QStringLiteral("X"), By::User);  // within "one"
        QVERIFY(written.tokens().isEmpty());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(written.undo());
        }
        QCOMPARE(written.tokens(), whole);
        written.replace({0, 0}, QStringLiteral("So "), By::User);  // before them
        QVERIFY(written.tokens().isEmpty());
        QVERIFY(written.undo());
        QCOMPARE(written.tokens(), whole);
        QVERIFY(written.redo());
        QVERIFY(written.tokens().isEmpty());
        QVERIFY(written.undo());
        QVERIFY(written.undo());  // the full stop
        QCOMPARE(written.tokens(), whole);
        QVERIFY(written.accept());
        QCOMPARE(written.tokens(), whole);  // the words are the same
        QVERIFY(written.undo());
        QVERIFY(written.undo());
        QVERIFY(written.tokens().isEmpty());
        QVERIFY(written.redo());
        QCOMPARE(written.tokens(), whole);
    }

    void aCharacterOfSeveralTokensGoesAsAWhole()
    {
        WrittenText written;
        written.replace({0, 0}, QStringLiteral("a\U0001F600b"), By::Model, false,
                        tokensOf({{1, 1}, {2, 0}, {3, 2}, {4, 1}}));
        written.replace({3, 0}, QStringLiteral("-"), By::User);
        QCOMPARE(words(written.text(), written.tokens()),
                 (QStringList{QStringLiteral("a"), {}, QStringLiteral("\U0001F600")}));
        written.replace({1, 2}, {}, By::User);
        QCOMPARE(words(written.text(), written.tokens()), QStringList{QStringLiteral("a")});
        QVERIFY(written.undo());
        QVERIFY(written.undo());
        QCOMPARE(words(written.text(), written.tokens()),
                 (QStringList{QStringLiteral("a"), {}, QStringLiteral("\U0001F600"), QStringLiteral("b")}));
    }

    void textMayEndWithinAToken()
    {
        DrawnText drawn(1);
        drawn.add(TokenRecords{{.token = 1, .bytes = 2}, {.token = 2, .bytes = 4}});
        const DrawnText::Grown first = drawn.add(QStringLiteral("abc"));
        QCOMPARE(first.text, QStringLiteral("ab"));
        QCOMPARE(first.tokens, tokensOf({{1, 2}}));
        drawn.add(TokenRecords{{.token = 3, .bytes = 0}});
        const DrawnText::Grown second = drawn.add(QStringLiteral("def"));
        QCOMPARE(second.text, QStringLiteral("cdef"));
        QCOMPARE(second.tokens, tokensOf({{2, 4}}));
        drawn.add(TokenRecords{{.token = 4, .bytes = 4}, {.token = 5, .bytes = 3}});
        const DrawnText::Grown third = drawn.add(QStringLiteral("\U0001F600g"));
        QCOMPARE(third.tokens, tokensOf({{3, 0}, {4, 2}}));
        QCOMPARE(drawn.rest(), QStringLiteral("g"));
        QCOMPARE(drawn.add(QStringLiteral("h")).text, QStringLiteral("h"));  // without records, as on a card
    }

    // Cutting

    void cutsStayWhereTheyAre()
    {
        QString text;
        for (int i = 0; i < 400; ++i) {
            text += QStringLiteral("Sentence %1 of a text. ").arg(i) +
                    (i % 7 == 6 ? QStringLiteral("\n\n") : QString());
        }
        QList<qsizetype> ends;
        addPieceEnds(text, text.size(), ends);
        QVERIFY(ends.size() > 4);
        QList<qsizetype> longer;
        addPieceEnds(text + QStringLiteral("and more, and more"), text.size() + 18, longer);
        QCOMPARE(longer.first(ends.size()), ends);
        const QString changed = QString(text).replace(ends[2] + 5, 3, QStringLiteral("changed"));
        QList<qsizetype> after;
        addPieceEnds(changed, changed.size(), after);
        QCOMPARE(after.first(3), ends.first(3));
        for (const qsizetype end : ends) {
            QVERIFY(text[end - 1] == u'\n' || text[end] == u' ');
        }
    }

    void partsAreSmallWhateverTheText_data()
    {
        QTest::addColumn<QString>("text");
        QString paragraphs;
        QString words;
        while (paragraphs.size() < 1'000'000) {
            paragraphs += QStringLiteral("A few words that make a paragraph of a book. ").repeated(9) + u'\n';
        }
        while (words.size() < 100'000) {
            words += QStringLiteral("word ");
        }
        QTest::newRow("paragraphs") << paragraphs;
        QTest::newRow("one paragraph") << words;
        QTest::newRow("one word") << QString(100'000, u'x');
        QTest::newRow("nothing") << QString();
    }

    void partsAreSmallWhateverTheText()
    {
        QFETCH(QString, text);
        QList<qsizetype> starts = partStarts(text);
        QCOMPARE(starts.first(), 0);
        starts += text.size();
        for (qsizetype i = 1; i < starts.size(); ++i) {
            QVERIFY(starts[i] >= starts[i - 1]);
            QVERIFY2(starts[i] - starts[i - 1] <= 25'000,
                     qPrintable(QString::number(starts[i] - starts[i - 1])));
        }
    }

    void countsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("none") << QStringLiteral(" — … ") << 0;
        QTest::newRow("plain") << QStringLiteral("Don't stop, 2 go!") << 4;
        QTest::newRow("ideographs") << QStringLiteral("你好 world") << 3;
    }

    void countsWords()
    {
        QFETCH(QString, text);
        QTEST(wordsIn(text), "words");
    }

    // Writing with a model

    void continuesAtTheCursor()
    {
        m_desk->type(QStringLiteral("Once upon "));
        m_desk->coAuthor().goOn();
        QCOMPARE(m_desk->answerer->asked(), 1U);
        QCOMPARE(fed(m_desk->answerer->job(0)), std::string("Once upon"));  // the model begins with the space
        QVERIFY(m_desk->coAuthor().busy());
        m_desk->answerer->say(0, " a");
        m_desk->answerer->say(0, " time");
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once upon a time"));
        m_desk->answerer->finish(0);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->manuscript().byModel(), (QList<TextRun>{{10, 6}}));
        QCOMPARE(m_desk->manuscript().cursor(), 16);
        m_desk->manuscript().undo();
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon "));
        m_desk->manuscript().redo();
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon a time"));
        QCOMPARE(m_desk->manuscript().byModel(), (QList<TextRun>{{10, 6}}));
    }

    void goesOnWhileTheUserTypesElsewhere()
    {
        m_desk->type(QStringLiteral("Once upon"));
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " a");
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once upon a"));
        m_desk->writing.type({0, 0}, QStringLiteral("So. "));
        m_desk->answerer->say(0, " time");
        QTRY_COMPARE(m_desk->text(), QStringLiteral("So. Once upon a time"));
    }

    void stopsAndKeepsWhatIsThere()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " upon");
        m_desk->coAuthor().stop();
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon"));
    }

    void againTakesTheFirstAway()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " upon");
        m_desk->answerer->finish(0);
        QTRY_VERIFY(m_desk->coAuthor().canRepeat());
        m_desk->coAuthor().repeat();
        QCOMPARE(m_desk->text(), QStringLiteral("Once"));
        m_desk->answerer->say(1, " more");
        m_desk->answerer->finish(1);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->text(), QStringLiteral("Once more"));
        const auto versions = m_desk->versions();
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[0].parent, versions[2].id);  // both stand behind what was typed
        QCOMPARE(versions[1].parent, versions[2].id);
        QCOMPARE(versions[0].kind, rookery::VersionKind::Continued);
        QCOMPARE(versions[1].kind, rookery::VersionKind::Continued);
    }

    void proposesSeveral()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->coAuthor().setDrafts(3);
        m_desk->coAuthor().goOn();
        QCOMPARE(m_desk->answerer->job(0).drafts.size(), 3U);
        for (int draft = 0; draft < 3; ++draft) {
            m_desk->answerer->say(0, " way " + std::to_string(draft), draft);
            m_desk->answerer->finish(0, draft);
        }
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->text(), QStringLiteral("Once"));
        m_desk->coAuthor().take(1);
        QCOMPARE(m_desk->text(), QStringLiteral("Once way 1"));
        QCOMPARE(m_desk->coAuthor().proposals()->rowCount(), 0);
        m_desk->manuscript().undo();
        QCOMPARE(m_desk->text(), QStringLiteral("Once"));
    }

    /// Their place moves with the text before it, and not with what is typed right there meanwhile: they were
    /// made for what stands before. Who types keeps the cursor.
    void proposalsKeepTheirPlace()
    {
        m_desk->type(QStringLiteral("Once. The end."));
        m_desk->manuscript().setCursor(5, {5, 0});
        m_desk->coAuthor().setDrafts(2);
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " way 0", 0);
        m_desk->answerer->finish(0, 0);
        QCoreApplication::processEvents();
        m_desk->writing.type({0, 0}, QStringLiteral("So. "));
        m_desk->answerer->say(0, " way 1", 1);
        m_desk->answerer->finish(0, 1);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        m_desk->writing.type({9, 0}, QStringLiteral(" It"));
        m_desk->writing.type({12, 4}, {});  // behind it
        QCOMPARE(m_desk->text(), QStringLiteral("So. Once. It end."));
        m_desk->manuscript().setCursor(17, {17, 0});
        QSignalSpy cursorWanted(&m_desk->manuscript(), &Manuscript::cursorWanted);
        m_desk->coAuthor().take(1);
        QCOMPARE(m_desk->text(), QStringLiteral("So. Once. way 1 It end."));
        QCOMPARE(m_desk->manuscript().cursor(), 23);
        for (const auto &wanted : cursorWanted) {
            QCOMPARE(wanted.first().toLongLong(), 23);
        }
        m_desk->coAuthor().repeat();  // others in its place
        QCOMPARE(m_desk->text(), QStringLiteral("So. Once. It end."));
        QCOMPARE(fed(m_desk->answerer->job(1)), std::string("So. Once."));
    }

    void anotherWordingReplacesWhatIsLeftOfItsPlace()
    {
        const auto taken = [this](TextRun at, const QString &typed) {
            m_desk->manuscript().replaceAll(QStringLiteral("The cat sat down."),
                                            rookery::VersionKind::Brought);
            m_desk->manuscript().setCursor(11, {4, 7});
            const std::size_t asked = m_desk->answerer->asked();
            m_desk->coAuthor().rewrite(QStringLiteral("Another animal"));
            m_desk->answerer->say(asked, "dog lay");
            m_desk->answerer->finish(asked);
            if (!QTest::qWaitFor([&] { return !m_desk->coAuthor().busy(); })) {
                return QString();
            }
            m_desk->writing.type(at, typed);
            m_desk->coAuthor().take(0);
            return m_desk->text();
        };
        QCOMPARE(taken({6, 0}, QStringLiteral("XX")), QStringLiteral("The dog lay down."));
        QCOMPARE(taken({6, 2}, {}), QStringLiteral("The dog lay down."));
        QCOMPARE(taken({4, 0}, QStringLiteral("big ")), QStringLiteral("The big dog lay down."));
        QCOMPARE(taken({11, 0}, QStringLiteral(" there")), QStringLiteral("The dog lay there down."));
        QCOMPARE(taken({0, 6}, QStringLiteral("A ")), QStringLiteral("A dog lay down."));
        QCOMPARE(taken({9, 8}, QStringLiteral(".")), QStringLiteral("The dog lay."));
        QCOMPARE(taken({0, 17}, QStringLiteral("Gone")), QStringLiteral("Gonedog lay"));
    }

    void alikeProposalsAreOne()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->coAuthor().setDrafts(3);
        m_desk->coAuthor().goOn();
        for (int draft = 0; draft < 3; ++draft) {
            m_desk->answerer->say(0, draft == 1 ? " more" : " upon", draft);
            m_desk->answerer->finish(0, draft);
        }
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->coAuthor().proposals()->rowCount(), 2);
        QCOMPARE(m_desk->coAuthor().proposals()->all()[1].text, QStringLiteral(" more"));
        QVERIFY(m_desk->coAuthor().notice().startsWith(QStringLiteral("1 proposal")));
        m_desk->coAuthor().take(0);
        QVERIFY(m_desk->coAuthor().notice().isEmpty());
    }

    void tellsThatForTheModelTheTextEnds()
    {
        m_desk->type(QStringLiteral("The end."));
        m_desk->coAuthor().goOn();
        m_desk->answerer->finish(0);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QVERIFY(!m_desk->coAuthor().notice().isEmpty());
        m_desk->type(QStringLiteral(" Or"));
        QVERIFY(m_desk->coAuthor().notice().isEmpty());
        m_desk->coAuthor().goOn();
        m_desk->coAuthor().stop();
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QVERIFY(m_desk->coAuthor().notice().isEmpty());  // that was the user
        m_desk->coAuthor().setDrafts(2);
        m_desk->coAuthor().goOn();
        m_desk->answerer->finish(2, 0);
        m_desk->answerer->finish(2, 1);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QVERIFY(!m_desk->coAuthor().notice().isEmpty());
    }

    /// Whoever wrote it.
    void stepsOfTwoAuthorsAreTakenBackApart()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " upon");
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once upon"));
        m_desk->manuscript().replace({0, 0}, QStringLiteral("Pasted. "), By::User);
        m_desk->answerer->say(0, " a time");
        m_desk->answerer->finish(0);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->text(), QStringLiteral("Pasted. Once upon a time"));
        m_desk->manuscript().undo();
        QCOMPARE(m_desk->text(), QStringLiteral("Pasted. Once upon"));
        m_desk->manuscript().undo();
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon"));
        m_desk->manuscript().undo();
        QCOMPARE(m_desk->text(), QStringLiteral("Once"));
        m_desk->writing.type({4, 0}, QStringLiteral("s"));
        m_desk->manuscript().replace({5, 0}, QStringLiteral(" pasted"), By::User);
        m_desk->manuscript().replace({5, 7}, {}, By::User);
        m_desk->writing.type({5, 0}, QStringLiteral("t"));  // where the last key ended
        m_desk->manuscript().undo();
        QCOMPARE(m_desk->text(), QStringLiteral("Onces"));
    }

    void rewritesTheSelection()
    {
        m_desk->type(QStringLiteral("The cat sat down."));
        m_desk->manuscript().setCursor(7, {4, 3});
        m_desk->coAuthor().rewrite(QStringLiteral("Another animal"));
        const std::string told = fed(m_desk->answerer->job(0));
        QVERIFY(told.find("Another animal") != std::string::npos && told.find("cat") != std::string::npos);
        QVERIFY(told.find("sat") == std::string::npos);
        m_desk->answerer->say(0, "<think>which?</think>dog\n");
        m_desk->answerer->finish(0);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        m_desk->coAuthor().take(0);
        QCOMPARE(m_desk->text(), QStringLiteral("The dog sat down."));
        QCOMPARE(m_desk->manuscript().byModel(), (QList<TextRun>{{4, 3}}));
    }

    void fillsByWhatFollows()
    {
        m_desk->type(QStringLiteral("It rained. The street was wet."));
        m_desk->manuscript().setCursor(11, {11, 0});
        m_desk->coAuthor().fill();
        const auto &first = m_desk->answerer->job(0);
        QCOMPARE(fed(first), std::string("It rained."));
        const auto drafts = static_cast<int>(first.drafts.size());
        QVERIFY(drafts >= 2);
        for (int draft = 0; draft < drafts; ++draft) {
            m_desk->answerer->say(0, draft == 1 ? " Water ran." : " Dust " + std::to_string(draft) + ".",
                                  draft);
            m_desk->answerer->finish(0, draft);
        }
        for (int draft = 0; draft < drafts; ++draft) {
            const auto number = static_cast<std::size_t>(draft) + 1;
            QTRY_COMPARE(m_desk->answerer->asked(), number + 1);
            const auto &job = m_desk->answerer->job(number);
            QVERIFY(job.scoring && job.scoring->stretches.front().text == "The street was wet.");
            rookery::runtime::TokenRecord record{.token = 1, .bytes = 1};
            record.figures.logProbability = draft == 1 ? -1.0F : -4.0F;
            job.sink(rookery::runtime::Recorded{0, {record}});
            m_desk->answerer->finish(number);
        }
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->coAuthor().proposals()->all().front().text, QStringLiteral("Water ran. "));
        m_desk->coAuthor().take(0);
        QCOMPARE(m_desk->text(), QStringLiteral("It rained. Water ran. The street was wet."));
    }

    void acceptedWordsAreTheUsers()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " upon");
        m_desk->answerer->finish(0);
        QTRY_VERIFY(m_desk->manuscript().anyByModel() && !m_desk->coAuthor().busy());
        m_desk->manuscript().accept();
        QVERIFY(!m_desk->manuscript().anyByModel());
        m_desk->manuscript().undo();
        QVERIFY(m_desk->manuscript().anyByModel());
    }

    void failuresAreTold()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " upon");
        m_desk->answerer->fail(
            0, {rookery::ErrorCode::DeviceFailed, {}, rookery::sentence("Engine", "it broke")});
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QVERIFY(!m_desk->writing.error().isEmpty());
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon"));
    }

    void whatItWroteHasItsTokens()
    {
        m_desk->type(QStringLiteral("Once upon "));
        m_desk->coAuthor().goOn();
        QVERIFY(m_desk->answerer->job(0).writing.records);
        draw(0, {{11, " a"}, {12, " ti"}});
        m_desk->answerer->say(0, " a t");  // a stop text might have begun there
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once upon a"));
        m_desk->answerer->say(0, "i");
        draw(0, {{13, "me"}});
        m_desk->answerer->say(0, "me");
        m_desk->answerer->finish(0);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon a time"));
        const TextTokens tokens = m_desk->manuscript().tokens();
        QCOMPARE(words(m_desk->text(), tokens),
                 (QStringList{QStringLiteral("a"), QStringLiteral(" ti"), QStringLiteral("me")}));
        QCOMPARE(tokens[0].writer, rookery::writerNumber(QStringLiteral("parrot")));
        m_desk->settle();
        m_desk = std::make_unique<Desk>(m_folder->path());
        m_desk->writing.openLast();
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once upon a time"));
        QCOMPARE(words(m_desk->text(), m_desk->manuscript().tokens()), words(m_desk->text(), tokens));
        QCOMPARE(m_desk->manuscript().tokens()[1].record.token, 12);

        // Going back to a version goes back to its tokens.
        m_desk->manuscript().setCursor(16, {});
        m_desk->writing.type({10, 1}, QStringLiteral("one"));
        QCOMPARE(m_desk->manuscript().tokens().size(), 0);
        const auto versions = m_desk->versions();
        m_desk->writing.versions()->goBackTo(static_cast<double>(versions[1].id));
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once upon a time"));
        QCOMPARE(m_desk->manuscript().tokens().size(), 3);
    }

    void proposalsHaveTheirTokens()
    {
        m_desk->type(QStringLiteral("The cat sat."));
        m_desk->manuscript().setCursor(7, {4, 3});
        m_desk->coAuthor().rewrite(QStringLiteral("Another animal"));
        draw(0, {{1, "<think>"}, {2, "dog"}, {3, "</think>"}, {4, "\n"}, {5, "dog"}, {6, "\n"}});
        m_desk->answerer->say(0, "<think>dog</think>\ndog\n");
        m_desk->answerer->finish(0);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        m_desk->coAuthor().take(0);
        QCOMPARE(m_desk->text(), QStringLiteral("The dog sat."));
        QCOMPARE(m_desk->manuscript().tokens().size(), 1);
        QCOMPARE(m_desk->manuscript().tokens()[0].record.token, 5);
        QCOMPARE(m_desk->manuscript().tokens()[0].start, 4);
    }

    /// What is computed afterwards is what was expected while it was written; another token in its place is
    /// another version.
    void goesOnFromAnotherToken()
    {
        m_desk = std::make_unique<Desk>(m_folder->path(), Desk::Model::Starter);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->engine.model().loaded(), 30000);
        const QString typed = QStringLiteral("The capital of France is");
        m_desk->type(typed);
        m_desk->writing.sampling()->setMaxTokens(24);
        m_desk->coAuthor().goOn();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->coAuthor().busy(), 30000);
        const TextTokens tokens = m_desk->manuscript().tokens();
        QVERIFY(tokens.size() > 4);
        QCOMPARE(tokens.first().start, typed.size());
        QCOMPARE(tokens.last().end(), m_desk->text().size());
        const QString written = m_desk->text();

        TextInspection &inspection = *m_desk->writing.inspection();
        inspection.open({0, m_desk->text().size()});
        QCOMPARE(inspection.text(), written);
        QCOMPARE(inspection.placeAt(0), -1);  // that is the user's
        inspection.show(inspection.placeAt(static_cast<int>(tokens[2].start)));
        QTRY_VERIFY_WITH_TIMEOUT(!inspection.outlook()->empty(), 30000);
        const auto figures = rookery::figuresOf(*inspection.outlook()->logits(), tokens[2].record.token);
        QVERIFY(std::abs(figures.logProbability - tokens[2].record.figures.logProbability) < 0.01F);

        for (const QVariant &chance : inspection.outlook()->chances()) {
            const int other = chance.toMap()[QStringLiteral("token")].toInt();
            if (other == tokens[2].record.token || !chance.toMap()[QStringLiteral("usable")].toBool()) {
                continue;
            }
            const auto versions = m_desk->versions().size();
            m_desk->coAuthor().setDrafts(3);  // it goes right into the text all the same
            inspection.branch(other);
            QTRY_VERIFY_WITH_TIMEOUT(!m_desk->coAuthor().busy(), 30000);
            QVERIFY(m_desk->text().startsWith(written.first(tokens[2].start)));
            QVERIFY(m_desk->text() != written);
            QCOMPARE(m_desk->manuscript().tokens()[2].record.token, other);
            QTRY_COMPARE(inspection.text(), m_desk->text());
            QCOMPARE(m_desk->versions().size(), versions + 1);
            m_desk->manuscript().undo();  // the token and what came behind it are one step
            QCOMPARE(m_desk->text(), written);
            QCOMPARE(m_desk->manuscript().tokens(), tokens);
            return;
        }
        QFAIL("there is no other token");
    }

    /// The user's words are read while they are looked at, piece by piece; what a change makes untrue is read
    /// again.
    void theUsersWordsHaveFiguresToo()
    {
        m_desk = std::make_unique<Desk>(m_folder->path(), Desk::Model::Starter);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->engine.model().loaded(), 30000);
        QString text;
        for (int i = 0; text.size() < 5'000; ++i) {
            text += QStringLiteral("The capital of France is Paris, he said %1 times.\n").arg(i);
        }
        m_desk->manuscript().replaceAll(text, rookery::VersionKind::Brought);
        TextInspection &inspection = *m_desk->writing.inspection();
        inspection.open({0, text.size()});
        const auto known = [&] {
            qsizetype units = 0;
            for (int i = 0; i < inspection.count(); ++i) {
                const bool any = inspection.records()[static_cast<std::size_t>(i)].known();
                units += any ? inspection.end(i) - inspection.start(i) : 0;
            }
            return units;
        };
        const auto paris = static_cast<int>(text.indexOf(QStringLiteral(" Paris"), 4'000));
        const qsizetype first = 3;  // "The", which nothing stands before
        QTRY_COMPARE_WITH_TIMEOUT(known(), text.size() - first, 60000);
        QCOMPARE(inspection.placeAt(0), -1);
        const int place = inspection.placeAt(paris);
        const rookery::TokenFigures before = inspection.records()[static_cast<std::size_t>(place)].figures;
        inspection.show(place);
        QTRY_VERIFY_WITH_TIMEOUT(!inspection.outlook()->empty(), 30000);
        const auto figures = rookery::figuresOf(*inspection.outlook()->logits(),
                                                inspection.records()[static_cast<std::size_t>(place)].token);
        QVERIFY2(std::abs(figures.logProbability - before.logProbability) < 0.02F,
                 qPrintable(QStringLiteral("%1 %2").arg(figures.logProbability).arg(before.logProbability)));

        // A fast computer has read it again before anybody looks, so every change is looked at.
        bool untrue = false;
        const auto look = [&] {
            const int at = inspection.text().contains(QStringLiteral(" isn't Paris"))
                               ? inspection.placeAt(paris + 3)
                               : -1;
            untrue |= at >= 0 && inspection.records()[static_cast<std::size_t>(at)].figures.logProbability ==
                                     before.logProbability;
        };
        QObject looking;
        connect(&inspection, &Inspection::textReplaced, &looking, look);
        connect(&inspection, &Inspection::recordsChanged, &looking, look);
        m_desk->writing.type({paris - 3, 3}, QStringLiteral(" isn't"));  // as " is" no more
        QTRY_VERIFY(inspection.text().contains(QStringLiteral(" isn't Paris")));
        QVERIFY(!untrue);
        QVERIFY(inspection.placeAt(paris - 20) >= 0);
        QTRY_COMPARE_WITH_TIMEOUT(known(), text.size() + 3 - first, 60000);
        const int now = inspection.placeAt(paris + 3);
        QVERIFY(inspection.records()[static_cast<std::size_t>(now)].figures.logProbability !=
                before.logProbability);
    }

    // How it is written

    void eachTextHasSettingsOfItsOwn()
    {
        SamplingModel &sampling = *m_desk->writing.sampling();
        sampling.setMaxTokens(33);
        sampling.setStopTexts(QStringLiteral("stop"));
        m_desk->type(QStringLiteral("Once"));
        m_desk->settle();
        const qint64 first = m_desk->manuscript().documentId();
        QVERIFY(first != 0);
        m_desk->coAuthor().goOn();
        QTRY_COMPARE(m_desk->answerer->asked(), 1U);
        QCOMPARE(m_desk->answerer->job(0).writing.maxTokens, 33);
        QCOMPARE(m_desk->answerer->job(0).writing.stopTexts, std::vector<std::string>{"stop"});
        sampling.setData(sampling.index(0), 0.25, SamplingModel::ValueRole);
        // Also of what is being written.
        QCOMPARE(m_desk->answerer->job(0).writing.sampling(), sampling.params());
        m_desk->writing.startNew();
        QCOMPARE(sampling.maxTokens(), SamplingModel().maxTokens());
        sampling.setMaxTokens(44);
        m_desk->type(QStringLiteral("Twice"));
        m_desk->settle();
        m_desk->writing.open(static_cast<double>(first));
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once"));
        QCOMPARE(sampling.maxTokens(), 33);
        QCOMPARE(sampling.stopTexts(), QStringLiteral("stop"));
        QCOMPARE(sampling.index(0).data(SamplingModel::ValueRole).toDouble(), 0.25);
    }

    /// The page asks for the last text when it is made, which may be behind the wish for a new one.
    void newTextStaysNew()
    {
        m_desk->type(QStringLiteral("Once"));
        m_desk->settle();
        m_desk = std::make_unique<Desk>(m_folder->path());
        m_desk->writing.startNew();
        m_desk->writing.openLast();
        m_desk->settle();
        QCOMPARE(m_desk->text(), QString());
        m_desk = std::make_unique<Desk>(m_folder->path());
        m_desk->writing.openLast();
        QTRY_COMPARE(m_desk->text(), QStringLiteral("Once"));
    }

    // What is suggested

    void suggestsAtTheEndOfTheLine()
    {
        m_desk->writing.suggestion()->setEnabled(true);
        m_desk->type(QStringLiteral("Once upon "));
        QTRY_COMPARE(m_desk->answerer->asked(), 1U);
        m_desk->answerer->finishAtState(0);  // behind a word
        QTRY_COMPARE(m_desk->answerer->asked(), 2U);
        m_desk->answerer->say(1, " a time there");
        m_desk->answerer->finish(1);
        QTRY_COMPARE(m_desk->writing.suggestion()->text(), QStringLiteral("a time there"));
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon "));
        m_desk->writing.suggestion()->takeWord();
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon a"));
        m_desk->type(QStringLiteral(" t"));  // as it was suggested
        QCOMPARE(m_desk->writing.suggestion()->text(), QStringLiteral("ime there"));
        m_desk->type(QStringLiteral("a"));  // otherwise
        QVERIFY(m_desk->writing.suggestion()->text().isEmpty());
    }

    void takenWordsHaveTheirTokens()
    {
        m_desk->writing.suggestion()->setEnabled(true);
        m_desk->type(QStringLiteral("Once upon "));
        QTRY_COMPARE(m_desk->answerer->asked(), 1U);
        m_desk->answerer->finishAtState(0);  // behind a word
        QTRY_COMPARE(m_desk->answerer->asked(), 2U);
        draw(1, {{1, " a"}, {2, " ti"}, {3, "me"}, {4, " ago"}});
        m_desk->answerer->say(1, " a time ago");
        m_desk->answerer->finish(1);
        QTRY_COMPARE(m_desk->writing.suggestion()->text(), QStringLiteral("a time ago"));
        m_desk->writing.suggestion()->takeWord();
        m_desk->type(QStringLiteral(" t"));  // as it was suggested, but not by the model
        m_desk->writing.suggestion()->takeWord();
        m_desk->writing.suggestion()->takeWord();
        QCOMPARE(m_desk->text(), QStringLiteral("Once upon a time ago"));
        QCOMPARE(words(m_desk->text(), m_desk->manuscript().tokens()),
                 (QStringList{QStringLiteral("a"), QStringLiteral("me"), QStringLiteral(" ago")}));
    }

    void suggestsNothingToWhoTypesOn()
    {
        m_desk->writing.suggestion()->setEnabled(true);
        for (int i = 0; i < 30; ++i) {
            m_desk->type(QStringLiteral("x"));
            QTest::qWait(2);
        }
        QCOMPARE(m_desk->answerer->asked(), 0U);
    }

    /// Once no key has come for as long as a token takes, and not before.
    void suggestsAfterOneTokensTime()
    {
        constexpr int MsAToken = 500;
        m_desk->writing.suggestion()->setEnabled(true);
        m_desk->type(QStringLiteral("Once upon"));
        QTRY_COMPARE(m_desk->answerer->asked(), 1U);
        m_desk->answerer->say(0, " a");
        m_desk->answerer->finish(0, 0, MsAToken / 1000.0);
        QTRY_COMPARE(m_desk->answerer->asked(), 2U);  // the word is read, should it be whole
        m_desk->answerer->finishAtState(1);
        QTRY_VERIFY(!m_desk->engine.running());
        QElapsedTimer sinceKey;
        for (int key = 0; key < 40; ++key) {  // faster than the model, for longer than a token takes
            m_desk->type(QStringLiteral("x"));
            sinceKey.start();
            QTest::qWait(20);
        }
        QCOMPARE(m_desk->answerer->asked(), 2U);
        QTRY_COMPARE(m_desk->answerer->asked(), 3U);
        const qint64 waited = sinceKey.elapsed();
        QVERIFY2(waited >= MsAToken - 1 && waited < 2 * MsAToken, qPrintable(QString::number(waited)));
        // The words are read with it.
        QCOMPARE(fed(m_desk->answerer->job(2)), m_desk->text().toStdString());
        QCOMPARE(m_desk->answerer->job(2).drafts.size(), 1U);
    }

    /// A pass of several tokens takes longer than a step of the answer does.
    void aSuggestionReadsTheWordAtTheCursorAlone()
    {
        ScriptedAnswerer &model = *m_desk->answerer;
        m_desk->writing.suggestion()->setEnabled(true);
        m_desk->type(QStringLiteral("Once upon a time"));
        QTRY_COMPARE(model.asked(), 1U);
        model.say(0, "Zz");
        model.finish(0, 0, 0.005);
        QTRY_COMPARE(model.asked(), 2U);
        QVERIFY(model.job(1).drafts.empty());
        model.finishAtState(1);
        QTRY_VERIFY(!m_desk->engine.running());
        QTest::qWait(50);
        m_desk->writing.type({16, 0}, QStringLiteral(" there"));
        m_desk->manuscript().setCursor(22, {22, 0});
        QTRY_COMPARE(model.asked(), 3U);
        QCOMPARE(fed(model.job(2)), std::string(" there"));
        m_desk->type(QStringLiteral("fore"));  // the same word, read anew
        QTRY_COMPARE(model.asked(), 4U);
        QCOMPARE(fed(model.job(3)), std::string(" therefore"));
        model.finish(3);
        QTRY_COMPARE(model.asked(), 5U);
        model.finishAtState(4);
        QTRY_VERIFY(!m_desk->engine.running());
        m_desk->type(QStringLiteral("s"));  // it wasn't whole
        QTRY_COMPARE(model.asked(), 6U);
        QCOMPARE(fed(model.job(5)), std::string(" therefores"));
    }

    /// The first token is there a pass of the model after the last key: no pause is waited for, nothing long
    /// is read, and it is shown whether or not it is a whole word.
    void suggestsAPassOfTheModelAfterTheLastKey()
    {
        constexpr int MsAKey = 40;
        constexpr double SecondsAToken = 0.005;
        ScriptedAnswerer &model = *m_desk->answerer;
        m_desk->writing.suggestion()->setEnabled(true);
        m_desk->type(QStringLiteral("Once"));
        QTRY_COMPARE(model.asked(), 1U);
        model.say(0, "Zz");
        model.finish(0, 0, SecondsAToken);  // its speed is known now
        QTRY_COMPARE(model.asked(), 2U);
        model.finishAtState(1);  // the word is read
        QTRY_VERIFY(!m_desk->engine.running());
        std::size_t asked = 2;
        int passes = 0;
        int keys = 0;
        qsizetype read = 0;
        for (const char key : std::string(" upon a time there was a rook that lived in a tower ")) {
            QTest::qWait(MsAKey);
            m_desk->type(QString(QLatin1Char(key)));
            QCOMPARE(model.asked(), asked);
            QCoreApplication::processEvents();
            QCOMPARE(model.asked(), asked + 1);
            passes += fed(model.job(asked)).empty() ? 0 : 1;
            if (model.job(asked).drafts.empty()) {
                read += static_cast<qsizetype>(fed(model.job(asked)).size());
                model.finishAtState(asked++);
                QCoreApplication::processEvents();
                QCOMPARE(model.asked(), asked + 1);
                passes += fed(model.job(asked)).empty() ? 0 : 1;
            }
            QVERIFY(fed(model.job(asked)).size() < 40);
            model.say(asked++, "Zz");
            QCoreApplication::processEvents();
            QCOMPARE(m_desk->writing.suggestion()->text(), QStringLiteral("Zz"));
            ++keys;
        }
        QVERIFY(read > 20);
        QCOMPARE(passes, keys - 1);  // the first of them is a space behind what was read
    }

    // What is read

    void readsOnFromTheNearestState()
    {
        m_desk = std::make_unique<Desk>(m_folder->path(), Desk::Model::Starter);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->engine.model().loaded(), 30000);
        QString text;
        for (int i = 0; text.size() < 12'000; ++i) {
            text += QStringLiteral("The capital of country %1 is a large city. ").arg(i);
        }
        m_desk->manuscript().replaceAll(text, rookery::VersionKind::Brought);
        m_desk->manuscript().setCursor(text.size(), {});
        m_desk->writing.sampling()->setMaxTokens(4);
        const auto goOn = [&] {
            m_desk->tokensRead = 0;
            m_desk->coAuthor().goOn();
            return QTest::qWaitFor([&] { return !m_desk->coAuthor().busy(); }, 30000) &&
                   m_desk->writing.error().isEmpty();
        };
        QVERIFY(goOn());
        const int all = m_desk->tokensRead;
        QVERIFY2(all > 1000, qPrintable(QString::number(all)));
        // At the end, and in the last fifth: nothing before it is read again.
        QVERIFY(goOn());
        QVERIFY2(m_desk->tokensRead < all / 5, qPrintable(QString::number(m_desk->tokensRead)));
        m_desk->writing.type({text.size() * 4 / 5, 3}, QStringLiteral("changed"));
        m_desk->manuscript().setCursor(m_desk->text().size(), {});
        QVERIFY(goOn());
        QVERIFY2(m_desk->tokensRead < all / 2, qPrintable(QString::number(m_desk->tokensRead)));

        // After a restart the disk has a state.
        m_desk->settle();
        m_desk = std::make_unique<Desk>(m_folder->path(), Desk::Model::Starter);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->engine.model().loaded(), 30000);
        m_desk->writing.openLast();
        QTRY_VERIFY(!m_desk->manuscript().empty());
        m_desk->writing.sampling()->setMaxTokens(4);
        QVERIFY(goOn());
        QVERIFY2(m_desk->tokensRead < all / 2, qPrintable(QString::number(m_desk->tokensRead)));
    }

    void theSameTextIsWrittenHoweverItWasRead()
    {
        QStringList written;
        for (const bool ahead : {false, true}) {
            const QTemporaryDir folder;
            Desk desk(folder.path(), Desk::Model::Starter);
            QTRY_VERIFY_WITH_TIMEOUT(desk.engine.model().loaded(), 30000);
            const QString text = QStringLiteral("The capital of France is Paris. ").repeated(60);
            desk.manuscript().replaceAll(text, rookery::VersionKind::Brought);
            desk.manuscript().setCursor(text.size(), {});
            desk.writing.sampling()->setMaxTokens(12);
            if (ahead) {
                QTRY_VERIFY_WITH_TIMEOUT(desk.tokensRead > 0 && !desk.engine.running(), 30000);
            }
            desk.coAuthor().goOn();
            QTRY_VERIFY_WITH_TIMEOUT(!desk.coAuthor().busy(), 30000);
            written += desk.text().sliced(text.size());
        }
        QVERIFY(!written.first().isEmpty());
        QCOMPARE(written.first(), written.last());
    }

    // On disk

    void isThereAgainAfterARestart()
    {
        m_desk->type(QStringLiteral("My tale"));
        m_desk->coAuthor().goOn();
        m_desk->answerer->say(0, " ends.");
        m_desk->answerer->finish(0);
        QTRY_VERIFY(!m_desk->coAuthor().busy());
        m_desk->settle();
        const qint64 id = m_desk->manuscript().documentId();
        QVERIFY(id > 0);
        m_desk = std::make_unique<Desk>(m_folder->path());
        m_desk->writing.openLast();
        QTRY_COMPARE(m_desk->text(), QStringLiteral("My tale ends."));
        QCOMPARE(m_desk->manuscript().documentId(), id);
        QCOMPARE(m_desk->manuscript().byModel(), (QList<TextRun>{{7, 6}}));
        QCOMPARE(m_desk->manuscript().title(), QStringLiteral("My tale ends."));
    }

    void aKeyIsOnTheDiskInHalfASecond()
    {
        m_desk->type(QStringLiteral("abc"));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->manuscript().documentId() != 0, 500);
        const auto opened = m_desk->store.thread()
                                .future([id = m_desk->manuscript().documentId()](rookery::ChatStore &s) {
                                    return s.texts().open(id);
                                })
                                .result();
        QVERIFY(opened);
        QCOMPARE(opened->text, QStringLiteral("abc"));
    }

    void closingSavesTheLastKey()
    {
        m_desk->type(QStringLiteral("abc"));
        m_desk->settle();
        m_desk->type(QStringLiteral("d"));
        m_desk = std::make_unique<Desk>(m_folder->path());
        m_desk->writing.openLast();
        QTRY_COMPARE(m_desk->text(), QStringLiteral("abcd"));
    }

    void whatHinderedSavingIsForgottenOnceItPassed()
    {
        m_desk->type(QStringLiteral("abc"));
        const rookery::StoreError full = {rookery::StoreErrorCode::DiskFull, {}, {}};
        emit m_desk->manuscript().failed(full);
        QVERIFY(!m_desk->writing.error().isEmpty());
        emit m_desk->store.recovered();
        QVERIFY(m_desk->writing.error().isEmpty());
        emit m_desk->coAuthor().failed(QStringLiteral("The card broke."));
        emit m_desk->store.recovered();
        QVERIFY(!m_desk->writing.error().isEmpty());  // that is something else
    }

    void goingBackBranches()
    {
        m_desk->type(QStringLiteral("one"));
        m_desk->settle();
        m_desk->manuscript().beginVersion(rookery::VersionKind::Typed);
        m_desk->type(QStringLiteral(" two"));
        const auto versions = m_desk->versions();
        QCOMPARE(versions.size(), 2);
        m_desk->writing.versions()->goBackTo(static_cast<double>(versions.last().id));
        QTRY_COMPARE(m_desk->text(), QStringLiteral("one"));
        m_desk->manuscript().setCursor(3, {});
        m_desk->type(QStringLiteral(" three"));
        const auto branched = m_desk->versions();
        QCOMPARE(branched.size(), 3);
        QCOMPARE(branched.first().parent, versions.last().id);
        m_desk->manuscript().undo();
        m_desk->manuscript().undo();
        QCOMPARE(m_desk->text(), QStringLiteral("one two"));
    }

    void filesComeAndGo()
    {
        const QString file = m_folder->filePath(QStringLiteral("tale.md"));
        QFile source(file);
        QVERIFY(source.open(QFile::WriteOnly));
        source.write("\xEF\xBB\xBF# Tale\r\n\r\nOnce.\r\n");
        source.close();
        QVERIFY(m_desk->writing.isText(QUrl::fromLocalFile(file)));
        m_desk->writing.importFrom(QUrl::fromLocalFile(file));
        QTRY_COMPARE(m_desk->text(), QStringLiteral("# Tale\n\nOnce.\n"));
        const QString target = m_folder->filePath(QStringLiteral("out.txt"));
        m_desk->writing.exportTo(QUrl::fromLocalFile(target));
        m_desk->settle();
        QFile written(target);
        QVERIFY(written.open(QFile::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("# Tale\n\nOnce.\n"));
    }

    void refusesWhatIsNoText()
    {
        const QString file = m_folder->filePath(QStringLiteral("picture.txt"));
        QFile source(file);
        QVERIFY(source.open(QFile::WriteOnly));
        source.write(QByteArray("\x89PNG\0\xff\xfe", 7));
        source.close();
        m_desk->type(QStringLiteral("mine"));
        m_desk->writing.importFrom(QUrl::fromLocalFile(file));
        QTRY_VERIFY(!m_desk->writing.error().isEmpty());
        QCOMPARE(m_desk->text(), QStringLiteral("mine"));
    }

    void aDeletedTextIsClosed()
    {
        m_desk->type(QStringLiteral("abc"));
        m_desk->settle();
        m_desk->writing.close(m_desk->manuscript().documentId());
        QVERIFY(m_desk->manuscript().empty());
        QCOMPARE(m_desk->manuscript().documentId(), 0);
    }

    void rewritesAloneElsewhere()
    {
        m_desk->engine.answerElsewhere(m_desk->answerer, ScriptedAnswerer::description());
        m_desk->type(QStringLiteral("The cat"));
        QVERIFY(!m_desk->coAuthor().canContinue());
        QVERIFY(!m_desk->coAuthor().obstacle().isEmpty());
        m_desk->manuscript().setCursor(7, {4, 3});
        QVERIFY(m_desk->coAuthor().canRewrite());
    }

private:
    /// Tokens with their figures, before the text that shows them.
    void draw(std::size_t job, const std::vector<std::pair<TokenId, std::string>> &tokens, int draft = 0)
    {
        TokenRecords records;
        for (const auto &[id, text] : tokens) {
            records.push_back({.token = id, .bytes = static_cast<int>(text.size())});
        }
        m_desk->answerer->job(job).sink(rookery::runtime::Recorded{draft, records});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(WritingTest)
#include "tst_writing.moc"
