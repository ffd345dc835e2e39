#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"
#include "tests/vision/made_photograph.h"

#include <QTest>

#include <memory>

using namespace rookery;
using namespace rookery::runtime;

namespace {

const std::string Samples = ROOKERY_TEST_DATA "/../../resources/samples/";
const std::string OtherModel = ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.safetensors";

PictureSource sample(const std::string &name)
{
    return [name] { return vision::loadImage(Samples + name); };
}

Job look(std::vector<PictureSource> pictures, const std::string &question, Asker &asker)
{
    Part turn;
    turn.text = question;
    turn.pictures = std::move(pictures);
    turn.looking = true;
    Job job;
    job.parts = {std::move(turn)};
    job.sink = asker.sink();
    return job;
}

/// The logits behind all that was read; empty where it failed.
std::vector<float> logitsOf(Asker &asker)
{
    return asker.finished() != nullptr && asker.finished()->state ? asker.finished()->state->logits
                                                                  : std::vector<float>();
}

}  // namespace

/// A turn with pictures: what is read in which order, what a second question costs, and what stops it.
class LookingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_starter = starter(); }

    void readsPicturesWhereThePromptHasThem()
    {
        const auto seeing = vision::VisionModel::load({StarterFolder + "/lm.safetensors"});
        QVERIFY(seeing);
        auto byHand = Session::create(m_starter.model);
        const vision::PromptStyle &style = (*seeing)->prompt();
        QVERIFY(byHand->feed(m_starter.tokenizer->encode(style.before)));
        QVERIFY(byHand->feedEmbeddings((*seeing)->embed(*sample("heart-on-black.png")())->values));
        if (!style.between.empty()) {
            QVERIFY(byHand->feed(m_starter.tokenizer->encode(style.between)));
        }
        QVERIFY(byHand->feedEmbeddings((*seeing)->embed(*sample("four-stars.png")())->values));
        std::string after = style.after;
        after.replace(after.find("{question}"), 10, "Which is brighter?");
        QVERIFY(byHand->feed(m_starter.tokenizer->encode(after)));
        const std::vector<float> expected(byHand->logits().begin(), byHand->logits().end());

        QVERIFY(read({"heart-on-black.png", "four-stars.png"}, "Which is brighter?") == expected);
        QVERIFY(read({"four-stars.png", "heart-on-black.png"}, "Which is brighter?") != expected);
    }

    void aSecondQuestionReadsNothingAgain()
    {
        const std::vector<std::string> shown = {"four-stars.png", "red-circle.png"};
        Scheduler scheduler;
        use(scheduler, m_starter);
        QVERIFY(!read(scheduler, shown, "How many stars?").empty());
        std::uint64_t tokens = 0;
        const auto second = read(scheduler, shown, "What colour is it?", &tokens);
        QVERIFY2(tokens < 20, qPrintable(QString::number(tokens)));
        QVERIFY(second == read(shown, "What colour is it?"));
    }

    void otherPicturesAreNotMistaken()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        QVERIFY(!read(scheduler, {"four-stars.png", "red-circle.png"}, "How many?").empty());
        for (const std::vector<std::string> &pictures :
             {std::vector<std::string>{"red-circle.png", "four-stars.png"},
              std::vector<std::string>{"four-stars.png"},
              std::vector<std::string>{"four-stars.png", "heart-on-black.png"}}) {
            QVERIFY(read(scheduler, pictures, "How many?") == read(pictures, "How many?"));
        }
    }

    /// What was read before the picture is another text; the state behind the picture alone is no use.
    void aConversationThatBeganIsNotReplaced()
    {
        const auto readBehind = [&](Scheduler &scheduler) {
            Asker greeting;
            Job job;
            job.parts = {Part::reading("User: Hello\n\nAssistant: Hi!\n\n")};
            job.sink = greeting.sink();
            scheduler.submit(std::move(job));
            greeting.wait();
            Asker asker;
            Job turn = look({sample("four-stars.png")}, "How many?", asker);
            turn.start = greeting.finished()->state;
            turn.startKey = "greeted";
            scheduler.submit(std::move(turn));
            asker.wait();
            return logitsOf(asker);
        };
        Scheduler seen;
        use(seen, m_starter);
        const auto alone = read(seen, {"four-stars.png"}, "How many?");
        const auto behind = readBehind(seen);
        Scheduler fresh;
        use(fresh, m_starter);
        QVERIFY(!behind.empty());
        QVERIFY(behind == readBehind(fresh));
        QVERIFY(behind != alone);
    }

    void readingThatWasStoppedLeavesNothingBehind()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        std::stop_source stop;
        Asker stopped;
        Job job = look({[&] {
                           stop.request_stop();
                           return sample("four-stars.png")();
                       }},
                       "How many?", stopped);
        job.stop = stop.get_token();
        scheduler.submit(std::move(job));
        stopped.wait();
        QVERIFY(logitsOf(stopped).empty());
        QVERIFY(read(scheduler, {"four-stars.png"}, "How many?") == read({"four-stars.png"}, "How many?"));
    }

    void aPhotographIsNotGuessedAt_data()
    {
        QTest::addColumn<std::vector<QString>>("questions");
        QTest::addColumn<QString>("answer");
        const auto unknown = QStringLiteral("This looks like a photograph. I only know simple pictures; "
                                            "a picture model can be loaded with Ctrl+M.");
        QTest::newRow("asked what it is") << std::vector<QString>{"What is this?"} << unknown;
        QTest::newRow("described") << std::vector<QString>{"Describe the picture."} << unknown;
        QTest::newRow("asked who it is") << std::vector<QString>{"Who is she?"} << unknown;
        QTest::newRow("counted") << std::vector<QString>{"How many dogs are there?"} << unknown;
        QTest::newRow("asked again") << std::vector<QString>{"What do you see?", "What colour is it?"}
                                     << unknown;
        QTest::newRow("asked about something else")
            << std::vector<QString>{"What is this?", "What colour is a banana?"} << "The banana is yellow.";
    }

    void aPhotographIsNotGuessedAt()
    {
        QFETCH(std::vector<QString>, questions);
        QFETCH(QString, answer);
        Scheduler scheduler;
        use(scheduler, m_starter);
        const PictureSource photograph = [] {
            return Result<vision::Image>(vision::testing::madePhotograph(3));
        };
        std::string said;
        std::vector<Part> parts;
        for (const QString &question : questions) {
            if (!parts.empty()) {
                parts.push_back(Part::reading(said + "\n\n"));
            }
            parts.push_back({.text = question.toStdString(), .pictures = {}, .looking = true});
            if (parts.size() == 1) {
                parts.front().pictures = {photograph};
            }
            Asker asker;
            Job job;
            job.parts = parts;
            job.drafts = {Draft{}};
            job.writing.stopTexts = {"\n\n"};
            job.writing.sampling = [] { return SamplingParams{.temperature = 0, .logitBias = {}}; };
            job.sink = asker.sink();
            scheduler.submit(std::move(job));
            asker.wait();
            QVERIFY(asker.finished() != nullptr);
            said = asker.text();
        }
        QCOMPARE(QString::fromStdString(said).trimmed(), answer);
    }

    void refusesAnEncoderOfAnotherModel()
    {
        ModelInUse other = m_starter;
        other.model = *Model::load(OtherModel, {.device = "cpu", .threads = 1});
        other.sight.width = other.model->info().width;
        other.sight.vocabulary = other.model->info().vocabulary;
        Scheduler scheduler;
        use(scheduler, other);
        Asker asker;
        scheduler.submit(look({sample("four-stars.png")}, "a", asker));
        asker.wait();
        QVERIFY(asker.failed() != nullptr);
        const std::string message = asker.failed()->error.message();
        QVERIFY2(message.find("different models") != std::string::npos ||
                     message.find("another model") != std::string::npos,
                 message.c_str());
    }

private:
    static std::vector<float> read(Scheduler &scheduler, const std::vector<std::string> &pictures,
                                   const std::string &question, std::uint64_t *tokens = nullptr)
    {
        std::vector<PictureSource> sources;
        for (const std::string &picture : pictures) {
            sources.push_back(sample(picture));
        }
        Asker asker;
        scheduler.submit(look(std::move(sources), question, asker));
        asker.wait();
        if (tokens != nullptr && !asker.readings().empty()) {
            *tokens = asker.readings().front().tokens;
        }
        return logitsOf(asker);
    }

    /// By a scheduler that has read nothing before.
    std::vector<float> read(const std::vector<std::string> &pictures, const std::string &question) const
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        return read(scheduler, pictures, question);
    }

    ModelInUse m_starter;
};

QTEST_GUILESS_MAIN(LookingTest)
#include "tst_looking.moc"
