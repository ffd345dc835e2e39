#include "app/runtime/threads/count_trial.h"
#include "app/runtime/threads/thread_choices.h"
#include "app/runtime/threads/thread_trial.h"
#include "tests/runtime/asker.h"
#include "tests/runtime/starter_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace rookery;
using namespace rookery::runtime;

namespace {

std::shared_ptr<const Model> starterOn(int threads)
{
    return *Model::load(StarterFolder + "/lm.safetensors", {.device = "cpu", .threads = threads});
}

/// A machine on which a stretch takes these seconds with so many threads.
int bestWhere(int threads, const std::function<double(int count)> &secondsWith)
{
    CountTrial trial(threads, 0.5);
    std::size_t pass = 0;
    std::size_t stretch = 0;
    while (!trial.isOver()) {
        trial.add(pass, stretch, secondsWith(trial.countFor(pass, stretch)));
        if (++stretch == 3) {
            stretch = 0;
            ++pass;
        }
    }
    return trial.best();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

}  // namespace

/// How many threads answers and prompts are computed with: measured when nobody waits, and remembered.
class ThreadsTest : public QObject
{
    Q_OBJECT

private slots:
    void triesAFewCounts()
    {
        QCOMPARE(CountTrial(64, 1).counts(), (std::vector<int>{64, 48, 32, 16, 8}));
        QCOMPARE(CountTrial(6, 1).counts(), (std::vector<int>{6, 4, 3, 1}));
        QCOMPARE(CountTrial(2, 1).counts(), (std::vector<int>{2, 1}));
        QVERIFY(CountTrial(1, 1).isOver());
        QCOMPARE(CountTrial(1, 1).best(), 1);
    }

    void runsEveryStretchWithEachCount()
    {
        const CountTrial trial(64, 1);
        for (const std::size_t stretches : {1U, 4U, 5U, 9U}) {
            for (std::size_t stretch = 0; stretch < stretches; ++stretch) {
                std::map<int, int> times;
                for (std::size_t pass = 0; pass < 5; ++pass) {
                    ++times[trial.countFor(pass, stretch)];
                }
                QCOMPARE(times.size(), std::size_t(5));
            }
        }
    }

    void findsTheFastest()
    {
        QCOMPARE(bestWhere(16, [](int count) { return 0.001 * (1 + std::abs(count - 8)); }), 8);
        QCOMPARE(bestWhere(16, [](int count) { return 0.01 / count; }), 16);
        QCOMPARE(bestWhere(16, [](int) { return 0.001; }), 16);                               // all alike
        QCOMPARE(bestWhere(16, [](int count) { return count < 16 ? 0.00098 : 0.001; }), 16);  // by chance
        QCOMPARE(bestWhere(16, [](int count) { return count == 4 ? 0.0009 : 0.001; }), 4);
    }

    void staysWithAllWhereTimeIsShort()
    {
        QCOMPARE(bestWhere(16, [](int count) { return count == 16 ? 0.2 : 0.01; }), 16);
    }

    void remembers()
    {
        const QTemporaryDir folder;
        const ThreadChoices choices(folder.filePath("a/b").toStdString());
        QVERIFY(!choices.find("one"));
        QVERIFY(choices.keep("one", {8, 3}).has_value());
        QVERIFY(choices.keep("two words; x", {1, 1}).has_value());
        QVERIFY(choices.keep("one", {8, 4}).has_value());
        const ThreadChoices again(folder.filePath("a/b").toStdString());
        QCOMPARE(again.find("one")->reading, 8);
        QCOMPARE(again.find("one")->writing, 4);
        QCOMPARE(again.find("two words; x")->writing, 1);
        QVERIFY(!again.find("two"));
    }

    void forgetsTheOldest()
    {
        const QTemporaryDir folder;
        const ThreadChoices choices(folder.path().toStdString());
        const std::string rest(500, 'x');
        for (int i = 0; i < 300; ++i) {
            QVERIFY(choices.keep(std::to_string(i) + rest, {2, 1}).has_value());
        }
        QVERIFY(QFile(folder.filePath("threads.txt")).size() < 70000);
        QVERIFY(choices.find("299" + rest).has_value());
        QVERIFY(!choices.find("0" + rest).has_value());
    }

    void measuresAnewWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const char *content :
             {"", "\n\n", "8", "8 4", "8 4 ", "8 x key", "0 4 key", "8 -1 key", "8 4key",
              "99999999999999999999 4 key", "4 2000 key", " 8 4 key", "8  4 key", "\xff\xfe"}) {
            QTest::newRow(content) << QByteArray(content);
        }
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("large") << QByteArray(1 << 20, 'k');
        QTest::newRow("behind too much") << QByteArray(1 << 20, '\n') + "8 4 key\n";
    }

    void measuresAnewWhatIsDamaged()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        put(folder.filePath("threads.txt"), content);
        const ThreadChoices choices(folder.path().toStdString());
        QVERIFY(!choices.find("key"));
        QVERIFY(choices.keep("key", {8, 4}).has_value());
        QCOMPARE(choices.find("key")->writing, 4);
    }

    void saysWhereItCantBeKept()
    {
        const ThreadChoices choices("/proc/nothing");
        QVERIFY(!choices.keep("key", {2, 1}).has_value());
    }

    void tellsModelsApart()
    {
        const auto two = starterOn(2);
        const auto three = starterOn(3);
        QCOMPARE(ThreadChoices::keyOf(two->info()), ThreadChoices::keyOf(starterOn(2)->info()));
        QVERIFY(ThreadChoices::keyOf(two->info()) != ThreadChoices::keyOf(three->info()));
        ModelInfo other = two->info();
        ++other.layers;
        QVERIFY(ThreadChoices::keyOf(two->info()) != ThreadChoices::keyOf(other));
    }

    void measuresLargeModelsAlone()
    {
        QVERIFY(!ThreadTrial::pays(*starterOn(2)));  // its weights stay in the caches
    }

    // What stands between the steps is as before: an answer may come at any moment.
    void measuresInSmallSteps()
    {
        const auto model = starterOn(2);
        std::promise<kernels::ThreadCounts> told;
        ThreadTrial trial(
            model, [&](const kernels::ThreadCounts &counts) { told.set_value(counts); }, 0.2);
        double longest = 0;
        double all = 0;
        while (!trial.isOver()) {
            QElapsedTimer timer;
            timer.start();
            trial.step();
            const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
            longest = std::max(longest, seconds);
            all += seconds;
            if (!trial.isOver()) {
                QCOMPARE(model->device()->threads().reading, 2);
                QCOMPARE(model->device()->threads().writing, 2);
            }
        }
        const kernels::ThreadCounts counts = told.get_future().get();
        QCOMPARE(model->device()->threads().reading, counts.reading);
        QCOMPARE(model->device()->threads().writing, counts.writing);
        QVERIFY(counts.writing == 1 || counts.writing == 2);
        QVERIFY2(all < 2, qPrintable(QString("%1 s").arg(all)));  // 0.2 of computing; others use the machine
        QVERIFY2(longest < 0.5, qPrintable(QString("%1 s").arg(longest)));
    }

    void isMeasuredWhenNobodyAsks()
    {
        ModelInUse in = starter();
        in.model = starterOn(2);
        std::promise<kernels::ThreadCounts> told;
        in.threadsMeasured = [&](const kernels::ThreadCounts &counts) { told.set_value(counts); };
        Scheduler scheduler;
        use(scheduler, in);
        auto future = told.get_future();
        QCOMPARE(future.wait_for(std::chrono::seconds(30)), std::future_status::ready);
        QCOMPARE(in.model->device()->threads().writing, future.get().writing);
    }

    void endsWithTheModel()
    {
        ModelInUse in = starter();
        in.model = starterOn(2);
        std::atomic<int> told{0};
        in.threadsMeasured = [&](const kernels::ThreadCounts &) { ++told; };
        {
            Scheduler scheduler;
            use(scheduler, in);
            QTest::qSleep(450);  // it has begun
        }
        const int before = told;
        QTest::qSleep(50);
        QCOMPARE(told.load(), before);
        QVERIFY(told > 0 || in.model->device()->threads().reading == 2);
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "tst_threads.moc"
