#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"

#include <QTest>

#include <atomic>
#include <deque>

using namespace rookery;
using namespace rookery::runtime;

namespace {

Job reading(std::string text, Asker &asker, int maxTokens = 8)
{
    Job job;
    job.priority = Priority::Server;
    job.parts = {Part::reading(std::move(text))};
    job.drafts = {Draft{.seed = 1}};
    job.writing.maxTokens = maxTokens;
    job.writing.stopTokens = {};
    job.writing.sampling = [] {
        SamplingParams greedy;
        greedy.temperature = 0;
        return greedy;
    };
    job.sink = asker.sink();
    return job;
}

std::string longText(int sentences, const std::string &about = "birds")
{
    std::string text = "User:";
    for (int i = 0; i < sentences; ++i) {
        text += " Rule " + std::to_string(i) + ": be kind to " + about + ".";
    }
    return text + "\n\nAssistant:";
}

/// All at once, so that none has read before the last has come.
void submitTogether(Scheduler &scheduler, std::vector<Job> jobs)
{
    scheduler.call([&scheduler, jobs = std::move(jobs)]() mutable {
        for (Job &job : jobs) {
            scheduler.submit(std::move(job));
        }
    });
}

}  // namespace

/// Whose turn it is among jobs that are as urgent, and drafts that wait for who takes what they write.
class TurnsTest : public QObject
{
    Q_OBJECT

private:
    ModelInUse m_starter;

private slots:
    void initTestCase() { m_starter = starter(); }

    /// A question is read between two chunks of a text that is thousands of tokens long; both are answered as
    /// they are alone.
    void shortTextsWaitForNoLongOne()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        const std::string question = "User: What is 3 plus 4?\n\nAssistant:";
        const std::string text = longText(600);
        Asker longAlone;
        Asker shortAlone;
        scheduler.submit(reading(text, longAlone));
        longAlone.wait();
        scheduler.submit(reading(question, shortAlone));
        shortAlone.wait();
        QVERIFY(longAlone.readings().front().tokens > 5000);

        Asker longer;
        Asker shorter;
        std::atomic<int> passes = 0;
        std::atomic<int> passesBefore = -1;
        Job first = reading(text, longer);
        first.sink = [&, sink = longer.sink()](const Event &event) {
            passes += std::holds_alternative<ReadingProgress>(event) ? 1 : 0;
            sink(event);
        };
        Job second = reading(question, shorter);
        second.sink = [&, sink = shorter.sink()](const Event &event) {
            if (std::holds_alternative<ReadingDone>(event)) {
                passesBefore = passes.load();
            }
            sink(event);
        };
        submitTogether(scheduler, {first, second});
        shorter.wait();
        longer.wait();
        QVERIFY(passes > 10);
        QVERIFY2(passesBefore <= 2, QByteArray::number(passesBefore.load()));
        QCOMPARE(longer.text(), longAlone.text());
        QCOMPARE(shorter.text(), shortAlone.text());
    }

    /// Those that come later don't hold up for ever whoever came first.
    void longTextsWaitForNoFloodOfShortOnes()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker longer;
        std::deque<Asker> flood(20);
        std::atomic<int> answered = 0;
        std::vector<Job> jobs;
        for (Asker &asker : flood) {
            jobs.push_back(reading(longText(60, "cats"), asker));
            jobs.back().sink = [&, sink = asker.sink()](const Event &event) {
                answered += std::holds_alternative<ReadingDone>(event) ? 1 : 0;
                sink(event);
            };
        }
        std::atomic<int> answeredBefore = -1;
        Job job = reading(longText(60), longer);
        job.sink = [&, sink = longer.sink()](const Event &event) {
            if (std::holds_alternative<ReadingDone>(event)) {
                answeredBefore = answered.load();
            }
            sink(event);
        };
        jobs.insert(jobs.begin(), std::move(job));
        submitTogether(scheduler, std::move(jobs));
        longer.wait();
        QCOMPARE(answeredBefore.load(), 0);
        for (Asker &asker : flood) {
            asker.wait();
        }
    }

    /// Texts that begin alike come one after the other, so that the third is spared what they share.
    void whatIsSharedIsReadFirst()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        const std::string shared = longText(100);
        std::deque<Asker> askers(4);
        std::vector<Job> jobs;
        for (std::size_t i = 0; i < askers.size(); ++i) {
            jobs.push_back(reading(shared + " Question " + std::to_string(i) + "?", askers[i]));
            jobs.back().keepsBeginning = true;
        }
        submitTogether(scheduler, std::move(jobs));
        for (Asker &asker : askers) {
            asker.wait();
        }
        QCOMPARE(askers[0].readings().front().known, std::uint64_t(0));
        QVERIFY(askers[2].readings().front().known > 500);
        QVERIFY(askers[3].readings().front().known > 500);
    }

    /// A draft that waits costs no pass and holds up nobody; it goes on where it was.
    void draftsWaitForWhoTakesThem()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        const std::string text = "User: Tell me a story about a cat.\n\nAssistant:";
        Asker alone;
        scheduler.submit(reading(text, alone, 60));
        alone.wait();

        Asker waiting;
        std::atomic<bool> waits = false;
        std::atomic<int> tokens = 0;
        Job job = reading(text, waiting, 60);
        job.writing.waits = [&] { return waits.load(); };
        job.sink = [&, sink = waiting.sink()](const Event &event) {
            if (const auto *piece = std::get_if<Piece>(&event)) {
                tokens = piece->tokens;
                waits = piece->tokens >= 20;
            }
            sink(event);
        };
        scheduler.submit(std::move(job));
        QTRY_VERIFY(waits);
        Asker other;
        scheduler.submit(reading(text, other, 60));
        other.wait();
        QCOMPARE(other.text(), alone.text());
        QVERIFY(tokens >= 20 && tokens < 40);
        QVERIFY(!waiting.ended());
        while (!waiting.ended()) {
            waits = false;
            scheduler.wake();
            QTest::qSleep(1);
        }
        QCOMPARE(waiting.text(), alone.text());
    }

    /// One that waits is stopped like any other.
    void waitingDraftsCanBeStopped()
    {
        Scheduler scheduler;
        use(scheduler, m_starter);
        Asker waiting;
        std::stop_source stop;
        Job job = reading("User: Who are you?\n\nAssistant:", waiting, 5000);
        job.stop = stop.get_token();
        job.writing.waits = [] { return true; };
        scheduler.submit(std::move(job));
        waiting.waitForText();
        stop.request_stop();
        waiting.wait();
        QCOMPARE(waiting.finished()->written.reason, FinishReason::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "tst_turns.moc"
