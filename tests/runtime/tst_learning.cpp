#include "engine/layers/lora_pairs.h"
#include "engine/state/state_tuned.h"
#include "engine/train/examples.h"
#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <span>
#include <vector>

using namespace rookery;
using namespace rookery::runtime;

namespace {

constexpr auto LongEnough = std::chrono::seconds(60);

/// Collects what is told of one tuning.
class Listener
{
public:
    std::function<void(const TuningEvent &)> sink()
    {
        return [this](const TuningEvent &event) {
            const std::scoped_lock lock(m_mutex);
            m_events.push_back(event);
            m_changed.notify_all();
        };
    }

    bool waitForEnd()
    {
        return waitFor([this] { return find<TuningEnded>() != nullptr || find<TuningFailed>() != nullptr; });
    }
    bool waitForWarning()
    {
        return waitFor([this] { return find<TuningWarned>() != nullptr; });
    }
    bool waitForSteps(std::size_t steps)
    {
        return waitFor([&] { return count<TuningStep>() >= steps; });
    }

    std::size_t steps()
    {
        const std::scoped_lock lock(m_mutex);
        return count<TuningStep>();
    }
    // After `waitForEnd`.
    const TuningEnded *ended() const { return find<TuningEnded>(); }
    const TuningFailed *failed() const { return find<TuningFailed>(); }
    const std::vector<TuningEvent> &events() const { return m_events; }

private:
    template<class Condition>
    bool waitFor(Condition condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, LongEnough, condition);
    }
    template<class Kind>
    const Kind *find() const
    {
        for (const TuningEvent &event : m_events) {
            if (const auto *found = std::get_if<Kind>(&event)) {
                return found;
            }
        }
        return nullptr;
    }
    template<class Kind>
    std::size_t count() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_events, [](const TuningEvent &event) { return std::holds_alternative<Kind>(event); }));
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<TuningEvent> m_events;
};

std::vector<TrainingSample> pirates(const ModelInUse &in)
{
    const ChatTemplate chat =
        templateFor(in.model->info().architecture, in.model->info().vocabulary, "starter");
    const ExampleFormat format = {*in.tokenizer, chat};
    std::vector<TrainingSample> samples;
    for (const auto &[country, city] : {std::pair{"France", "Paris"}, std::pair{"Japan", "Tokyo"},
                                        std::pair{"Peru", "Lima"}, std::pair{"Italy", "Rome"}}) {
        samples.push_back(sampleOf({.system = {},
                                    .turns = {{"What is the capital of " + std::string(country) + "?",
                                               "Arr! It is " + std::string(city) + ", matey."}}},
                                   format));
    }
    return samples;
}

Tuning tuning(const ModelInUse &in, Listener &listener, int steps)
{
    Tuning wanted;
    wanted.samples = pirates(in);
    wanted.options = {.steps = steps, .batch = 2, .rates = {0.3}};
    wanted.sink = listener.sink();
    return wanted;
}

}  // namespace

/// A tuning beside answers: nobody waits for it, and it can be paused, stopped and gone on with.
class LearningTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_starter = starter(); }

    void learnsBesideAnswers()
    {
        const std::string question = "User: Tell me a story about a cat.\n\nAssistant:";
        const auto ask = [&](Scheduler &scheduler, Asker &asker) {
            Job job;
            job.parts = {Part::reading(question)};
            job.drafts = {Draft{.seed = 3}};
            job.writing.maxTokens = 24;
            job.writing.sampling = [] { return SamplingParams{}; };
            job.sink = asker.sink();
            scheduler.submit(std::move(job));
        };
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker alone;
        ask(scheduler, alone);
        alone.wait();

        Listener listener;
        scheduler.tune(tuning(m_starter, listener, 12));
        QVERIFY(listener.waitForSteps(1));
        Asker beside;
        ask(scheduler, beside);
        beside.wait();
        QCOMPARE(beside.text(), alone.text());
        QVERIFY(listener.steps() < 12);  // it was answered at once
        QVERIFY(listener.waitForEnd());
        QVERIFY(listener.ended() && !listener.ended()->stopped);
        const TuneProgress &at = listener.ended()->at;
        QCOMPARE(at.learned, 12);
        QVERIFY2(at.best < at.before / 2, qPrintable(QString("%1, %2").arg(at.before).arg(at.best)));
    }

    /// Each step is told, and each better state can be asked from at once.
    void tellsOfEachStep()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Listener listener;
        scheduler.tune(tuning(m_starter, listener, 8));
        QVERIFY(listener.waitForEnd());
        QVERIFY(listener.ended());
        int learned = 0;
        TunedImage better;
        for (const TuningEvent &event : listener.events()) {
            if (const auto *step = std::get_if<TuningStep>(&event)) {
                QVERIFY(step->at.learned == learned || step->at.learned == learned + 1);
                learned = step->at.learned;
                QVERIFY(step->tokensPerSecond > 0 && step->at.toLearn == 8);
                better = step->better ? step->better : better;
            }
        }
        QCOMPARE(learned, 8);
        QVERIFY(better && listener.ended()->image);
        QCOMPARE(*better, *listener.ended()->image);
        const auto state = deserialize(*better, m_starter.model->stateTarget(), "the tuned state");
        const auto same = tunedState(listener.ended()->state, m_starter.model->stateTarget());
        QVERIFY(state && same && *state == *same);
        QCOMPARE(state->tokensFed, 0U);
    }

    /// What is better is told as factors, of which others can make an adapter at once.
    void learnsALora()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Listener listener;
        Tuning wanted = tuning(m_starter, listener, 8);
        wanted.options.rates = {3e-3};
        wanted.options.lora = {.rank = 4, .alpha = 8};
        scheduler.tune(std::move(wanted));
        QVERIFY(listener.waitForEnd());
        QVERIFY(listener.ended());
        const TuneProgress &at = listener.ended()->at;
        QVERIFY2(at.best < at.before, qPrintable(QString("%1, %2").arg(at.before).arg(at.best)));
        const ModelInfo &info = m_starter.model->info();
        const LoraPart last = loraParts(info.layers, info.width, info.ffnWidth, 4).back();
        const std::vector<float> &factors = listener.ended()->state;
        QCOMPARE(factors.size(), last.at + 4 * static_cast<std::size_t>(last.rows + last.columns));
        const auto bytes = std::as_bytes(std::span(factors));
        QVERIFY(listener.ended()->image && std::ranges::equal(*listener.ended()->image, bytes));
        const auto told = std::ranges::count_if(listener.events(), [&](const TuningEvent &event) {
            const auto *step = std::get_if<TuningStep>(&event);
            return step != nullptr && step->better && step->better->size() == bytes.size();
        });
        QVERIFY(told > 0);
    }

    void pausesAndGoesOn()
    {
        const QTemporaryDir folder;
        Scheduler scheduler;
        use(scheduler, m_starter);
        Listener listener;
        Tuning wanted = tuning(m_starter, listener, 8);
        wanted.checkpoint = folder.filePath("a.checkpoint").toStdString();
        const auto file = QString::fromStdString(wanted.checkpoint.string());
        scheduler.tune(std::move(wanted));
        QVERIFY(listener.waitForSteps(2));
        scheduler.pauseTuning(true);
        std::promise<void> paused;
        scheduler.call([&] { paused.set_value(); });
        paused.get_future().wait();
        const std::size_t steps = listener.steps();
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(file); }, 5000));
        QTest::qWait(100);
        QCOMPARE(listener.steps(), steps);
        scheduler.pauseTuning(false);
        QVERIFY(listener.waitForEnd());
        QVERIFY(listener.ended());
        QCOMPARE(listener.ended()->at.learned, 8);
    }

    void stopsWithTheBest()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Listener listener;
        std::stop_source stop;
        Tuning wanted = tuning(m_starter, listener, 1000);
        wanted.stop = stop.get_token();
        scheduler.tune(std::move(wanted));
        QVERIFY(listener.waitForSteps(7));
        stop.request_stop();
        QVERIFY(listener.waitForEnd());
        QVERIFY(listener.ended() && listener.ended()->stopped);
        QCOMPARE(listener.ended()->state.size(),
                 static_cast<std::size_t>(m_starter.model->info().layers) * 256 * 64);
    }

    /// A model that is exchanged ends it, and leaves a checkpoint with which it comes to the same.
    void goesOnFromItsCheckpoint()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("a.checkpoint").toStdString();
        Listener whole;
        Listener broken;
        {
            Scheduler scheduler;
            use(scheduler, m_starter);
            scheduler.tune(tuning(m_starter, whole, 8));
            QVERIFY(whole.waitForEnd());
            Tuning wanted = tuning(m_starter, broken, 8);
            wanted.checkpoint = file;
            scheduler.tune(std::move(wanted));
            QVERIFY(broken.waitForSteps(3));
            use(scheduler, m_starter);
            QVERIFY(broken.waitForEnd());
            QVERIFY(broken.failed() && broken.failed()->error.code == ErrorCode::ModelGone);
        }
        Scheduler scheduler;
        use(scheduler, m_starter);
        Listener resumed;
        Tuning wanted = tuning(m_starter, resumed, 8);
        wanted.checkpoint = file;
        wanted.resumes = true;
        scheduler.tune(std::move(wanted));
        QVERIFY(resumed.waitForEnd());
        QVERIFY2(resumed.ended(),
                 resumed.failed() ? resumed.failed()->error.message().c_str() : "it has no end");
        QVERIFY(whole.ended());
        QCOMPARE(resumed.ended()->state, whole.ended()->state);
        QVERIFY(resumed.steps() < whole.steps());
    }

    void saysWhyItCannot()
    {
        Scheduler scheduler;
        Listener listener;
        scheduler.tune(tuning(m_starter, listener, 8));
        QVERIFY(listener.waitForEnd());
        QVERIFY(listener.failed() && listener.failed()->error.code == ErrorCode::BadInput);

        use(scheduler, m_starter);
        Listener withoutExamples;
        Tuning empty;
        empty.sink = withoutExamples.sink();
        scheduler.tune(std::move(empty));
        QVERIFY(withoutExamples.waitForEnd());
        QVERIFY(withoutExamples.failed());

        const QTemporaryDir folder;
        Listener elsewhere;
        std::stop_source stop;
        Tuning wanted = tuning(m_starter, elsewhere, 1000);
        wanted.checkpoint = folder.filePath("missing/a.checkpoint").toStdString();
        wanted.stop = stop.get_token();
        scheduler.tune(std::move(wanted));
        QVERIFY(elsewhere.waitForSteps(1));
        scheduler.pauseTuning(true);
        QVERIFY(elsewhere.waitForWarning());
        stop.request_stop();
        QVERIFY(elsewhere.waitForEnd());
        QVERIFY(elsewhere.ended() && elsewhere.ended()->stopped);
    }

private:
    ModelInUse m_starter;
};

QTEST_GUILESS_MAIN(LearningTest)
#include "tst_learning.moc"
