#include "app/shelf/asking/passages.h"
#include "app/shelf/asking/recall.h"
#include "app/shelf/asking/words.h"
#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rookery;
using namespace rookery::shelf;

namespace {

std::vector<std::string> foldedOf(std::string_view text)
{
    std::vector<std::string> words;
    for (const Word &word : wordsOf(text)) {
        words.push_back(word.folded);
    }
    return words;
}

/// Paragraphs of which each has a word of its own.
std::string book(int paragraphs)
{
    std::string text;
    for (int i = 0; i < paragraphs; ++i) {
        text += "On day " + std::to_string(i) +
                " the keeper of the tower counted the birds once more and wrote " + "about the " +
                (i == 17 ? std::string("albatross") : "gulls of the evening") +
                " in a long letter to her sister, who lived in the valley far behind the hills. " +
                std::string(200, '.') + "\n\n";
    }
    return text;
}

}  // namespace

class AskingTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWords()
    {
        QCOMPARE(foldedOf("The rook's nest, \xC3\x84hre 42!"),
                 (std::vector<std::string>{"the", "rook", "s", "nest", "\xC3\xA4hre", "42"}));
        // Without blanks each pair of neighbours is a word.
        QCOMPARE(foldedOf("\xE4\xB9\x8C\xE9\xB8\xA6\xE5\x9C\xA8"),
                 (std::vector<std::string>{"\xE4\xB9\x8C\xE9\xB8\xA6", "\xE9\xB8\xA6\xE5\x9C\xA8",
                                           "\xE5\x9C\xA8"}));
        QVERIFY(foldedOf("\xFF\xC3").empty());
        QVERIFY(wordsOf("Nest")[0].capital);
        QVERIFY(wordsOf("1848")[0].number);
    }

    void passagesCoverTheText()
    {
        const std::string text = "A short one.\n\nAnother.\n\n" + std::string(3000, 'x') + "\n\n" + book(3);
        const Passages passages(text);
        std::size_t at = 0;
        for (const Passage &passage : passages.all()) {
            QVERIFY(passage.begin >= at);
            QVERIFY(passage.end > passage.begin);
            QVERIFY(passage.end - passage.begin <= 900);
            QVERIFY(text.substr(at, passage.begin - at).find_first_not_of(" \n\t") == std::string::npos);
            at = passage.end;
        }
        QVERIFY(text.substr(at).find_first_not_of(" \n\t") == std::string::npos);
        QCOMPARE(passages.of(passages.all().front()), std::string_view("A short one.\n\nAnother."));
    }

    void findsThePassageThatAQuestionIsAbout()
    {
        const Passages passages(book(60));
        const auto found = passages.find("What did she write about the albatross?", 3);
        QVERIFY(!found.empty());
        QVERIFY(passages.of(found.front()).find("albatross") != std::string_view::npos);
        // In another ending, in other letters.
        QCOMPARE(passages.find("ALBATROSSES", 1).size(), std::size_t(1));
        QCOMPARE(passages.find("ALBATROSSES", 1).front().begin, found.front().begin);
        // What the text doesn't have isn't found in it, and words that stand everywhere find nothing.
        QVERIFY(passages.find("Who invented the telescope?", 3).empty());
        QVERIFY(passages.find("", 3).empty());
        QVERIFY(Passages("").find("rook", 3).empty());
    }

    void findsChinese()
    {
        std::string text;
        for (int i = 0; i < 20; ++i) {
            text +=
                (i == 7
                     ? "\xE4\xB9\x8C\xE9\xB8\xA6\xE4\xBD\x8F\xE5\x9C\xA8\xE5\xA1\x94\xE4\xB8\x8A\xE3\x80\x82"
                     : "\xE5\xA4\xA9\xE6\xB0\x94\xE5\xBE\x88\xE5\xA5\xBD\xE3\x80\x82") +
                std::string(600, '-') + "\n\n";
        }
        const Passages passages(text);
        const auto found =
            passages.find("\xE4\xB9\x8C\xE9\xB8\xA6\xE5\x9C\xA8\xE5\x93\xAA\xE9\x87\x8C\xEF\xBC\x9F", 2);
        QVERIFY(!found.empty());
        QVERIFY(passages.of(found.front()).find("\xE4\xB9\x8C\xE9\xB8\xA6") != std::string_view::npos);
    }

    void indexesABookInAMoment()
    {
        const std::string text = book(3600);  // 1.4 MB
        QElapsedTimer clock;
        clock.start();
        const Passages passages(text);
        const qint64 made = clock.restart();
        QVERIFY(!passages.find("the albatross", 4).empty());
        const qint64 asked = clock.elapsed();
        qInfo("%zu passages of %.1f MB: indexed in %lld ms, asked in %lld ms", passages.all().size(),
              static_cast<double>(text.size()) / 1e6, static_cast<long long>(made),
              static_cast<long long>(asked));
        QVERIFY(made < 5000);
    }

    void drawsQuestionsFromATextAlone()
    {
        std::string text;
        for (const char *name :
             {"Ottilie", "Barnaby", "Cordelia", "Dashiell", "Evadne", "Fitzroy", "Gwendolyn", "Horatio"}) {
            text += "In the winter the old lighthouse was kept by a girl called " + std::string(name) +
                    " for a while. ";
        }
        const auto questions = recallQuestions(text, 5);
        QCOMPARE(questions.size(), std::size_t(5));
        for (const RecallQuestion &question : questions) {
            QCOMPARE(question.options.size(), RecallOptions);
            QVERIFY(question.right < RecallOptions);
            const std::string whole =
                question.before + " " + question.options[question.right] + question.after;
            QCOMPARE(text.substr(question.begin, whole.size()), whole);
            auto options = question.options;
            std::ranges::sort(options);
            QVERIFY(std::ranges::adjacent_find(options) == options.end());
            QVERIFY(question.after.find("for a while") != std::string::npos);  // a name was left out
        }
        QCOMPARE(recallQuestions(text, 5).front().before, questions.front().before);
        QVERIFY(recallQuestions("Too short.", 5).empty());
        QVERIFY(recallQuestions("", 5).empty());
    }

    void asksAModelOnACopy()
    {
        runtime::Scheduler scheduler;
        use(scheduler, runtime::starter());
        const RecallQuestion question{.begin = 0,
                                      .before = "The capital of France is",
                                      .after = ".",
                                      .options = {"Paris", "Rome", "Oslo", "Bern"},
                                      .right = 0};
        const auto run = [&](runtime::Job job) {
            auto asker = std::make_unique<runtime::Asker>();
            job.sink = asker->sink();
            scheduler.submit(std::move(job));
            asker->wait();
            return asker;
        };
        const auto sentence = run(sentenceJob(question, {}));
        QVERIFY(sentence->finished() != nullptr);
        const runtime::SnapshotPtr before = sentence->finished()->state;
        const State copy = before->state.clone();
        for (const std::string &option : question.options) {
            const auto asked = run(optionJob(option, before));
            QVERIFY(asked->finished() != nullptr);
            QVERIFY(!asked->records().empty());
            QVERIFY(asked->records().front().figures.logProbability <= 0);
        }
        QVERIFY(before->state == copy);
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "tst_asking.moc"
