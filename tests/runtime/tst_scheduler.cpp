#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"

#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <deque>
#include <memory>
#include <numeric>
#include <random>

using namespace rookery;
using namespace rookery::runtime;

Q_DECLARE_METATYPE(rookery::kernels::WeightFormat)

namespace {

const std::vector<std::string> Questions = {
    "User: What is the capital of France?\n\nAssistant:",
    "User: Tell me a story about a cat.\n\nAssistant:",
    "User: What is 3 plus 4?\n\nAssistant:",
    "User: Write a long story about a boat, a bird and a red ball in the garden.\n\nAssistant:",
    "User: Who are you?\n\nAssistant:",
};

SamplingParams lively()
{
    SamplingParams params;
    params.topP = 0.9F;
    params.presence = 0.3F;
    params.frequency = 0.3F;
    return params;
}

Job question(const std::string &text, std::uint64_t seed, Asker &asker, int maxTokens = 40)
{
    Job job;
    job.parts = {Part::reading(text)};
    job.drafts = {Draft{.seed = seed}};
    job.writing.maxTokens = maxTokens;
    job.writing.stopTexts = {"\n\nUser:"};
    job.writing.sampling = lively;
    job.sink = asker.sink();
    return job;
}

/// What `generate` writes with the model to itself.
Generation alone(const ModelInUse &in, const std::string &text, std::uint64_t seed, int maxTokens = 40)
{
    auto session = Session::create(in.model);
    const auto fed = session->feed(in.tokenizer->encode(text));
    Q_ASSERT(fed.has_value());
    GenerationOptions options;
    options.maxTokens = maxTokens;
    options.stopTexts = {"\n\nUser:"};
    options.sampling = lively;
    Sampler sampler(seed);
    return *generate(*session, *in.tokenizer, sampler, options);
}

/// Of the heap, whatever the allocator keeps for later.
std::size_t bytesHeld()
{
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

}  // namespace

/// Several askers of one model: each is answered as if it were alone, in time, and hears of its end.
class SchedulerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_starter = starter(); }

    void answersAreAsAlone_data()
    {
        QTest::addColumn<kernels::WeightFormat>("format");
        QTest::newRow("as stored") << kernels::WeightFormat::AsStored;
        QTest::newRow("int8") << kernels::WeightFormat::Int8;
        QTest::newRow("int4") << kernels::WeightFormat::Int4;
    }

    void answersAreAsAlone()
    {
        QFETCH(kernels::WeightFormat, format);
        const ModelInUse in = starter(format);
        Scheduler scheduler;
        use(scheduler, in);
        constexpr int Askers = 18;  // more than one pass holds
        std::deque<Asker> askers(Askers);
        for (int i = 0; i < Askers; ++i) {
            const auto &text = Questions[static_cast<std::size_t>(i) % Questions.size()];
            Job job = question(text, static_cast<std::uint64_t>(i), askers[static_cast<std::size_t>(i)]);
            job.priority = static_cast<Priority>(i % 3);
            scheduler.submit(std::move(job));
        }
        for (Asker &asker : askers) {
            asker.wait();  // the device serves one thread at a time
        }
        for (int i = 0; i < Askers; ++i) {
            Asker &asker = askers[static_cast<std::size_t>(i)];
            QVERIFY2(asker.finished(), asker.failed() ? asker.failed()->error.message().c_str() : "");
            const Generation expected = alone(in, Questions[static_cast<std::size_t>(i) % Questions.size()],
                                              static_cast<std::uint64_t>(i));
            QCOMPARE(asker.text(), expected.text);
            QCOMPARE(asker.finished()->written.tokens, expected.tokens);
            QCOMPARE(asker.finished()->written.reason, expected.reason);
        }
    }

    void draftsShareOneReading()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker asker(3);
        Job job = question(Questions[1], 0, asker);
        job.drafts = {Draft{.seed = 4}, Draft{.seed = 5}, Draft{.seed = 6}};
        scheduler.submit(std::move(job));
        asker.wait();
        QCOMPARE(asker.readings().size(), 1U);
        QCOMPARE(asker.readings().front().tokens, m_starter.tokenizer->encode(Questions[1]).size());
        for (int draft = 0; draft < 3; ++draft) {
            QVERIFY(asker.finished(draft));
            QCOMPARE(asker.text(draft),
                     alone(m_starter, Questions[1], static_cast<std::uint64_t>(4 + draft)).text);
            QVERIFY(asker.finished(draft)->state);
        }
        QVERIFY(asker.text(0) != asker.text(1));
    }

    void goesOnFromTheStateItLeft()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker first;
        Job job = question(Questions[0], 1, first);
        job.wantsImage = true;
        scheduler.submit(std::move(job));
        first.wait();
        const std::string next = "\n\nUser: And of Italy?\n\nAssistant:";

        Asker fromMemory;
        job = question(next, 2, fromMemory);
        job.start = first.finished()->state;
        scheduler.submit(std::move(job));
        Asker fromImage;
        job = question(next, 2, fromImage);
        job.start = StateImage{std::make_shared<std::vector<std::byte>>(first.finished()->image)};
        scheduler.submit(std::move(job));
        fromMemory.wait();
        fromImage.wait();
        QVERIFY(!fromMemory.text().empty());
        QCOMPARE(fromMemory.text(), fromImage.text());
        const auto text = alone(m_starter, Questions[0] + first.text() + next, 2).text;
        QCOMPARE(fromMemory.text(), text);
    }

    void readsWithoutWriting()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker asker;
        Job job = question(Questions[0], 1, asker);
        job.drafts.clear();
        scheduler.submit(std::move(job));
        asker.wait();
        QVERIFY(asker.finished());
        QVERIFY(asker.text().empty());
        const SnapshotPtr state = asker.finished()->state;
        QCOMPARE(state->state.tokensFed, m_starter.tokenizer->encode(Questions[0]).size());
        QCOMPARE(state->logits.size(), static_cast<std::size_t>(m_starter.model->info().vocabulary));

        Asker writing;  // goes on without reading anything
        job = question({}, 1, writing);
        job.start = state;
        scheduler.submit(std::move(job));
        writing.wait();
        QCOMPARE(writing.text(), alone(m_starter, Questions[0], 1).text);
    }

    void readsAheadWhatIsTyped()
    {
        std::string typed = "User: Here is what I did today.";
        for (int i = 0; i < 40; ++i) {
            typed += " I went to the garden and saw " + std::to_string(i) + " birds.";
        }
        const std::string whole = typed + " What did I see in the garden?\n\nAssistant:";
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker cold;
        scheduler.submit(question(whole, 3, cold));
        cold.wait();
        use(scheduler, m_starter);  // forgets

        Asker ahead;
        Job job = question(typed, 0, ahead);
        job.drafts.clear();
        job.readsAhead = true;
        job.priority = Priority::Background;
        scheduler.submit(std::move(job));
        ahead.wait();
        QVERIFY(ahead.finished());
        const auto readAhead = ahead.readings().front().tokens;
        const auto all = m_starter.tokenizer->encode(whole).size();
        QVERIFY2(readAhead > all - 80, qPrintable(QString("%1 of %2").arg(readAhead).arg(all)));

        Asker warm;
        scheduler.submit(question(whole, 3, warm));
        warm.wait();
        QCOMPARE(warm.readings().front().tokens, all - readAhead);
        QCOMPARE(warm.text(), cold.text());

        Asker other;  // what was typed was deleted again
        scheduler.submit(question(Questions[0], 1, other));
        other.wait();
        QCOMPARE(other.text(), alone(m_starter, Questions[0], 1).text);
    }

    void tellsWhatATokenCompetedWith()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker asker;
        Job job = question(Questions[0], 1, asker);
        job.writing.sampling = [] { return SamplingParams{.temperature = 0, .logitBias = {}}; };
        job.writing.candidates = 5;
        scheduler.submit(std::move(job));
        asker.wait();
        QVERIFY(asker.drawn().size() >= static_cast<std::size_t>(asker.finished()->written.tokens));
        for (const Drawn &drawn : asker.drawn()) {
            QCOMPARE(drawn.best.size(), 5U);
            QCOMPARE(drawn.rank, 0);
            QCOMPARE(drawn.token.token, drawn.best.front().token);
            QVERIFY(drawn.token.logProbability <= 0);
            const double mass = std::accumulate(
                drawn.best.begin(), drawn.best.end(), 0.0,
                [](double sum, const Candidate &one) { return sum + std::exp(one.logProbability); });
            QVERIFY2(mass > 0 && mass <= 1.0 + 1e-5, qPrintable(QString::number(mass)));
            QVERIFY(std::ranges::is_sorted(drawn.best, std::greater(), &Candidate::logProbability));
        }
    }

    /// What is told of an answer while it is written is what reading it again tells.
    void scoresAnAnswerAsItWasWritten()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker written;
        Job job = question(Questions[1], 1, written);
        job.writing.records = true;
        scheduler.submit(std::move(job));
        written.wait();
        const TokenRecords &records = written.records();
        QCOMPARE(records.size(), static_cast<std::size_t>(written.finished()->written.tokens));
        QVERIFY(bytesOf(records) >= written.text().size());
        QCOMPARE(bytesOf(filledTo(records, written.text().size())), written.text().size());

        std::vector<TokenId> tokens;
        for (const TokenRecord &record : records) {
            tokens.push_back(record.token);
        }
        Asker scored;
        job = question(Questions[1], 1, scored);
        job.drafts.clear();
        job.scoring = Scoring{.stretches = {{tokens, {}}}, .firstPlace = 3, .lastPlace = 5};
        scheduler.submit(std::move(job));
        scored.wait();
        QVERIFY2(scored.finished(), scored.failed() ? scored.failed()->error.message().c_str() : "");
        QCOMPARE(scored.records().size(), records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            QCOMPARE(scored.records()[i].token, records[i].token);
            QCOMPARE(scored.records()[i].bytes, records[i].bytes);
            // Read in one pass, drawn in many: a product of many rows rounds otherwise.
            QVERIFY(std::abs(scored.records()[i].figures.logProbability - records[i].figures.logProbability) <
                    1e-3F);
            QVERIFY(std::abs(scored.records()[i].figures.entropy - records[i].figures.entropy) < 1e-3F);
        }
        QCOMPARE(scored.expected().size(), 3U);
        for (const Expected &expected : scored.expected()) {
            const TokenFigures figures = figuresOf(*expected.logits, tokens[expected.place]);
            QCOMPARE(figures.logProbability, scored.records()[expected.place].figures.logProbability);
        }
        QCOMPARE(scored.finished()->state->logits.size(),
                 static_cast<std::size_t>(m_starter.model->info().vocabulary));
    }

    void scoresTextAndPlacesWithoutTokens()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker nothing;
        Job job = question(Questions[0], 1, nothing);
        job.drafts.clear();
        job.scoring = Scoring{};
        scheduler.submit(std::move(job));
        nothing.wait();
        QVERIFY(nothing.finished());
        QCOMPARE(nothing.records().size(), 0U);
        QCOMPARE(nothing.expected().size(), 1U);  // what would come next
        QCOMPARE(nothing.expected().front().place, 0U);

        Asker text;
        job = question(Questions[0], 1, text);
        job.drafts.clear();
        job.scoring = Scoring{.stretches = {{{}, " Paris ÄÖ."}}};
        scheduler.submit(std::move(job));
        text.wait();
        QCOMPARE(bytesOf(text.records()), std::string(" Paris ÄÖ.").size());

        Asker wrong;
        job = question(Questions[0], 1, wrong);
        job.drafts.clear();
        job.scoring = Scoring{.stretches = {{{1000000}, {}}}};
        scheduler.submit(std::move(job));
        wrong.wait();
        QVERIFY(wrong.failed());
    }

    void showsWhatIsExpectedWhileSomebodyLooks()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker asker;
        Job job = question(Questions[3], 1, asker, 60);
        std::atomic<bool> looks = false;
        job.writing.watched = [&] { return looks.load(); };
        scheduler.submit(job);
        asker.wait();
        QCOMPARE(asker.expected().size(), 0U);

        looks = true;
        Asker watched;
        job.sink = watched.sink();
        scheduler.submit(std::move(job));
        watched.wait();
        QVERIFY(!watched.expected().empty());
        QCOMPARE(watched.text(), asker.text());
    }

    void stopsOneOfMany()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        std::stop_source stop;
        Asker stopped;
        Asker other;
        Job job = question(Questions[3], 1, stopped, 100000);
        job.writing.stopTokens = {};
        job.writing.stopTexts = {};
        job.stop = stop.get_token();
        scheduler.submit(std::move(job));
        scheduler.submit(question(Questions[1], 2, other));
        stopped.waitForText();
        stop.request_stop();
        stopped.wait();
        other.wait();
        QCOMPARE(stopped.finished()->written.reason, FinishReason::Cancelled);
        QCOMPARE(stopped.text(), stopped.finished()->written.text);
        QVERIFY(stopped.finished()->state);
        QCOMPARE(other.text(), alone(m_starter, Questions[1], 2).text);
    }

    void stopsOneDraftOfSeveral()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        std::stop_source stop;
        Asker asker(2);
        Job job = question(Questions[1], 0, asker);
        job.drafts = {Draft{.seed = 1, .stop = stop.get_token()}, Draft{.seed = 2}};
        stop.request_stop();
        scheduler.submit(std::move(job));
        asker.wait();
        QCOMPARE(asker.finished(0)->written.reason, FinishReason::Cancelled);
        QCOMPARE(asker.text(1), alone(m_starter, Questions[1], 2).text);
    }

    void stopsBeforeItsTurnComes()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        std::promise<void> go;
        scheduler.call([&] { go.get_future().wait(); });
        std::stop_source stop;
        Asker asker(2);
        Job job = question(Questions[1], 0, asker);
        job.drafts.resize(2);
        job.stop = stop.get_token();
        scheduler.submit(std::move(job));
        stop.request_stop();
        go.set_value();
        asker.wait();
        for (int draft = 0; draft < 2; ++draft) {
            QCOMPARE(asker.finished(draft)->written.reason, FinishReason::Cancelled);
            QVERIFY(!asker.finished(draft)->state);
        }
    }

    void servesTheWindowFirst()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        std::promise<void> go;
        scheduler.call([&] { go.get_future().wait(); });
        std::string order;
        std::mutex mutex;
        std::deque<Asker> askers(4);
        const std::array priorities = {Priority::Background, Priority::Server, Priority::Window,
                                       Priority::Server};
        for (std::size_t i = 0; i < priorities.size(); ++i) {
            Job job = question(Questions[3], i, askers[i], 1);
            job.priority = priorities[i];
            job.sink = [&, i, sink = askers[i].sink()](const Event &event) {
                if (std::holds_alternative<ReadingDone>(event)) {
                    const std::scoped_lock lock(mutex);
                    order += std::to_string(i);
                }
                sink(event);
            };
            scheduler.submit(std::move(job));
        }
        go.set_value();
        for (Asker &asker : askers) {
            asker.wait();
        }
        QCOMPARE(order, std::string("2130"));
    }

    void aFailureIsItsOwn()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker broken;
        Asker other;
        Job job = question(Questions[0], 1, broken);
        job.start = StateImage{std::make_shared<std::vector<std::byte>>(100), "my state"};
        scheduler.submit(std::move(job));
        scheduler.submit(question(Questions[1], 2, other));
        broken.wait();
        other.wait();
        QVERIFY(broken.failed());
        QVERIFY(broken.failed()->error.message().find("my state") != std::string::npos);
        QCOMPARE(other.text(), alone(m_starter, Questions[1], 2).text);
    }

    void withoutAModelAJobFails()
    {
        Scheduler scheduler;
        Asker asker;
        scheduler.submit(question(Questions[0], 1, asker));
        asker.wait();
        QVERIFY(asker.failed());
    }

    void anotherModelEndsAllJobs()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        std::deque<Asker> askers(3);
        for (Asker &asker : askers) {
            Job job = question(Questions[3], 1, asker, 100000);
            job.writing.stopTokens = {};
            job.writing.stopTexts = {};
            scheduler.submit(std::move(job));
        }
        askers.front().waitForText();
        use(scheduler, starter(kernels::WeightFormat::Int8));
        for (Asker &asker : askers) {
            asker.wait();
            QVERIFY(asker.failed());
            QCOMPARE(asker.failed()->error.code, ErrorCode::ModelGone);
            QCOMPARE(asker.endings(), 1);
        }
        Asker after;
        scheduler.submit(question(Questions[0], 1, after));
        after.wait();
        QVERIFY(after.finished());
    }

    /// Each swap ends answers that are being written and readings that wait.
    void swapsUnderLoadLeakNothing()
    {
        constexpr int Swaps = 200;
        constexpr int Settled = 20;  // by then the scheduler's own tables have their size
        Scheduler scheduler;
        use(scheduler, m_starter);
        std::deque<std::weak_ptr<const Model>> gone;
        std::size_t settled = 0;
        for (int swap = 1; swap <= Swaps; ++swap) {
            std::deque<Asker> askers(4);
            for (std::size_t i = 0; i < askers.size(); ++i) {
                Job job = question(Questions[i], 1, askers[i], 100000);
                job.priority = static_cast<Priority>(i % 3);
                job.writing.stopTokens = {};
                job.writing.stopTexts = {};
                scheduler.submit(std::move(job));
            }
            askers.front().waitForText();
            {
                const ModelInUse next =
                    starter(swap % 2 != 0 ? kernels::WeightFormat::Int8 : kernels::WeightFormat::AsStored);
                use(scheduler, next);
                gone.emplace_back(next.model);
            }
            for (Asker &asker : askers) {
                asker.wait();
                QVERIFY(asker.failed());
                QCOMPARE(asker.failed()->error.code, ErrorCode::ModelGone);
                QCOMPARE(asker.endings(), 1);
            }
            if (swap == Settled) {
                settled = bytesHeld();
            }
        }
        const std::size_t held = bytesHeld();
        gone.pop_back();  // the one in use
        QVERIFY(std::ranges::all_of(gone, &std::weak_ptr<const Model>::expired));
        // One state of the starter is 280 kB, one of its models 11 MB.
        QVERIFY2(held < settled + 200'000, qPrintable(QString::number(held - settled)));
    }

    void closingEndsAllJobs()
    {
        Asker asker;
        {
            Scheduler scheduler;
            use(scheduler, m_starter);
            Job job = question(Questions[3], 1, asker, 100000);
            job.writing.stopTokens = {};
            job.writing.stopTexts = {};
            scheduler.submit(std::move(job));
            asker.waitForText();
        }
        QVERIFY(asker.ended());
        QCOMPARE(asker.failed()->error.code, ErrorCode::ModelGone);
    }

    void randomJobsAllEnd();

private:
    ModelInUse m_starter;
};

/// Jobs of every kind, stopped at any moment, while models are exchanged: each draft hears of exactly one
/// end, nothing comes after it, and no snapshot is left over.
void SchedulerTest::randomJobsAllEnd()
{
    // ROOKERY_ROUNDS=10000 for the long run; each round keeps 64 jobs in the air.
    const int rounds = qEnvironmentVariableIntValue("ROOKERY_ROUNDS") > 0
                           ? qEnvironmentVariableIntValue("ROOKERY_ROUNDS")
                           : 60;
    constexpr std::size_t InTheAir = 64;
    struct Running {
        std::unique_ptr<Asker> asker;
        std::stop_source stop;
        int drafts;
    };
    const std::array models = {m_starter, starter(kernels::WeightFormat::Int8)};
    std::mt19937 random(1);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    int ended = 0;
    {
        Scheduler scheduler;
        use(scheduler, models[0]);
        std::deque<Running> running;
        SnapshotPtr lastState;
        const auto endFirst = [&] {
            Running first = std::move(running.front());
            running.pop_front();
            if (below(3) == 0) {
                first.stop.request_stop();
            }
            first.asker->wait();
            for (int draft = 0; draft < std::max(1, first.drafts); ++draft) {
                QCOMPARE(first.asker->endings(draft), 1);
                if (const Finished *finished = first.asker->finished(draft)) {
                    QCOMPARE(first.asker->text(draft), finished->written.text);
                    lastState = finished->state;
                } else {
                    const ErrorCode code = first.asker->failed(draft)->error.code;
                    QVERIFY(code == ErrorCode::ModelGone || code == ErrorCode::StateMismatch);
                }
            }
            QCOMPARE(first.asker->eventsAfterTheEnd(), 0U);
            ++ended;
        };
        for (int round = 0; round < rounds; ++round) {
            while (running.size() < InTheAir) {
                Running one{std::make_unique<Asker>(1), {}, below(4)};
                one.asker = std::make_unique<Asker>(std::max(1, one.drafts));
                Job job = question(Questions[static_cast<std::size_t>(below(5))], random(), *one.asker,
                                   1 + below(12));
                job.priority = static_cast<Priority>(below(3));
                job.drafts.resize(static_cast<std::size_t>(one.drafts));
                job.stop = one.stop.get_token();
                if (below(4) == 0 && lastState) {
                    job.start = lastState;
                }
                if (below(8) == 0) {
                    job.writing.candidates = 3;
                }
                scheduler.submit(std::move(job));
                if (below(10) == 0) {
                    one.stop.request_stop();
                }
                running.push_back(std::move(one));
            }
            if (below(20) == 0) {
                use(scheduler, models[static_cast<std::size_t>(below(2))]);
            }
            for (int i = below(8); i >= 0 && !running.empty(); --i) {
                endFirst();
            }
        }
        while (!running.empty()) {
            endFirst();
        }
    }
    QVERIFY(ended > rounds);
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
