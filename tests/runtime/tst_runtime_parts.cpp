#include "app/runtime/candidates.h"
#include "app/runtime/outlook.h"
#include "app/runtime/shares.h"
#include "app/runtime/state_cache.h"
#include "app/runtime/token_records.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace rookery;
using namespace rookery::runtime;

namespace {

SnapshotPtr snapshotOf(std::size_t floats)
{
    return std::make_shared<const Snapshot>(
        Snapshot{.state = {}, .logits = std::vector<float>(floats), .history = {}});
}

}  // namespace

/// The scheduler's rules, without a model.
class RuntimePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void readingGetsItsShare_data()
    {
        QTest::addColumn<int>("reading");
        QTest::addColumn<int>("writing");
        QTest::addColumn<double>("share");
        QTest::newRow("as urgent") << int(Priority::Window) << int(Priority::Window) << 0.5;
        QTest::newRow("a question beside a server's answers")
            << int(Priority::Window) << int(Priority::Server) << 0.97;
        QTest::newRow("a document beside an answer")
            << int(Priority::Background) << int(Priority::Window) << 0.15;
    }

    void readingGetsItsShare()
    {
        QFETCH(int, reading);
        QFETCH(int, writing);
        QFETCH(double, share);
        const double wanted = readingShare(static_cast<Priority>(reading), static_cast<Priority>(writing));
        Shares shares;
        double read = 0;
        double wrote = 0;
        for (int pass = 0; pass < 20000; ++pass) {
            if (shares.readNext(wanted)) {
                shares.read(0.030);
                read += 0.030;
            } else {
                shares.wrote(0.003, wanted);
                wrote += 0.003;
            }
        }
        QVERIFY2(std::abs(read / (read + wrote) - share) < 0.02,
                 qPrintable(QString::number(read / (read + wrote))));
    }

    void lessUrgentReadingWaitsForItsTurn()
    {
        const double share = readingShare(Priority::Background, Priority::Window);
        Shares shares;
        shares.read(0.1);  // while nobody wrote
        shares.reset();
        QVERIFY(!shares.readNext(share));
        QVERIFY(shares.readNext(readingShare(Priority::Window, Priority::Server)));
    }

    void companyTakesAThird()
    {
        Company company;
        double seconds = 0;
        int passes = 0;
        int joined = 0;
        for (; passes < 3000; ++passes) {
            const bool join = company.joinNext();
            const double took = join ? 0.005 : 0.002;
            join ? company.with(took) : company.without(took);
            seconds += took;
            joined += join ? 1 : 0;
        }
        const double alone = 0.002 * passes;
        QVERIFY(joined > 0);
        QVERIFY2(alone / seconds > 0.62 && alone / seconds < 0.72,
                 qPrintable(QString::number(alone / seconds)));
    }

    void cacheForgetsWhatWasUsedLongestAgo()
    {
        const std::size_t each = snapshotOf(100)->bytes();
        StateCache cache(3 * each);
        cache.add("a", snapshotOf(100));
        cache.add("b", snapshotOf(100));
        cache.add("c", snapshotOf(100));
        QVERIFY(cache.find("a"));
        cache.add("d", snapshotOf(100));
        QVERIFY(cache.contains("a") && cache.contains("c") && cache.contains("d"));
        QVERIFY(!cache.find("b"));
        QCOMPARE(cache.bytes(), 3 * each);
        cache.add("large", snapshotOf(1000));
        QVERIFY(cache.contains("large"));
        QVERIFY(!cache.contains("a"));
        cache.clear();
        QCOMPARE(cache.bytes(), 0U);
    }

    void candidatesAreTheLikeliest()
    {
        const std::vector<float> logits = {1, 5, 3, 5, -2};
        const Drawn drawn = drawnAmong(logits, 2, 3);
        QCOMPARE(drawn.token.token, 2);
        QCOMPARE(drawn.rank, 2);
        QCOMPARE(drawn.best.size(), 3U);
        QCOMPARE(drawn.best[0].token, 1);  // of equal ones the first
        QCOMPARE(drawn.best[1].token, 3);
        QCOMPARE(drawn.best[2].token, 2);
        double sum = 0;
        for (const Candidate &one : drawnAmong(logits, 0, 5).best) {
            sum += std::exp(one.logProbability);
        }
        QVERIFY(std::abs(sum - 1) < 1e-6);
    }

    /// Sums, ranks and what is left are the sampler's own, whatever the settings.
    void outlookIsTheSamplersDistribution()
    {
        std::mt19937 random(5);
        std::uniform_real_distribution<float> uniform(0, 1);
        std::normal_distribution<float> normal(0, 3);
        for (int round = 0; round < 150; ++round) {
            std::vector<float> logits(static_cast<std::size_t>(20 + random() % 1000));
            for (float &logit : logits) {
                logit = std::round(normal(random) * 8) / 8;  // some are equal
            }
            const auto sometimes = [&](float off, float value) {
                return uniform(random) < 0.5F ? off : value;
            };
            SamplingParams params;
            params.temperature = uniform(random) < 0.1F ? 0 : 0.3F + uniform(random) * 2;
            params.topK = uniform(random) < 0.5F ? 0 : static_cast<int>(1 + random() % 50);
            params.topP = sometimes(1, uniform(random));
            params.topA = sometimes(0, uniform(random));
            params.minP = sometimes(0, uniform(random) * 0.3F);
            params.typical = sometimes(1, uniform(random));
            params.presence = sometimes(0, uniform(random));
            params.frequency = sometimes(0, uniform(random));
            std::vector<TokenId> said;
            Sampler sampler(0);
            sampler.setParams(params);
            for (int i = 0; i < 10; ++i) {
                said.push_back(static_cast<TokenId>(random() % logits.size()));
                sampler.count(said.back());
            }
            const std::vector<float> expected = sampler.distribution(logits);
            const Outlook all = outlookOf(logits, params, said, logits.size());
            QCOMPARE(all.chances.size(), logits.size());
            double before = 0;
            double after = 0;
            for (std::size_t i = 0; i < all.chances.size(); ++i) {
                const Chance &chance = all.chances[i];
                QCOMPARE(chance.after, expected[static_cast<std::size_t>(chance.token)]);
                const float own = logits[static_cast<std::size_t>(chance.token)];
                QCOMPARE(chance.rank,
                         std::ranges::count_if(logits, [&](float other) { return other > own; }));
                QVERIFY(i == 0 || chance.before <= all.chances[i - 1].before);
                // Each filter alone leaves it, so all together do; and the other way round.
                QVERIFY(chance.after > 0 || chance.cutBy != 0);
                before += chance.before;
                after += chance.after;
            }
            QVERIFY(std::abs(before - 1) < 1e-4);
            QVERIFY(std::abs(after - 1) < 1e-4);
            QCOMPARE(all.kept, std::ranges::count_if(expected, [](float p) { return p > 0; }));
            for (const Cut &cut : all.cuts) {
                QVERIFY(cut.kept >= all.kept);
            }
            const Outlook few = outlookOf(logits, params, said, 10);
            QVERIFY(few.chances.size() >= 10 && few.chances.size() <= 20);
            QCOMPARE(few.chances.front().token, all.chances.front().token);
            QCOMPARE(few.entropyBefore, all.entropyBefore);
        }
    }

    void figuresAreThoseOfTheSoftmax()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> normal(0, 4);
        for (const std::size_t size : {1U, 2U, 15U, 16U, 17U, 2048U, 65536U}) {
            std::vector<float> logits(size);
            for (float &logit : logits) {
                logit = static_cast<float>(normal(random));
            }
            if (size > 16) {
                logits[3] = -std::numeric_limits<float>::infinity();  // banned
            }
            double sum = 0;
            const double largest = *std::ranges::max_element(logits);
            for (const float logit : logits) {
                sum += std::exp(logit - largest);
            }
            double entropy = 0;
            for (const float logit : logits) {
                const double p = std::exp(logit - largest) / sum;
                entropy -= p > 0 ? p * std::log(p) : 0;
            }
            const TokenFigures figures = figuresOf(logits, 0);
            QVERIFY(std::abs(figures.logProbability - (logits[0] - largest - std::log(sum))) < 1e-5);
            QVERIFY2(std::abs(figures.entropy - entropy) < 1e-5 * std::max(1.0, entropy),
                     qPrintable(QString("%1 %2").arg(figures.entropy).arg(entropy)));
            QCOMPARE(figures.rank,
                     std::ranges::count_if(logits, [&](float logit) { return logit > logits[0]; }));
        }
    }

    void recordsArePackedInTwelveBytes()
    {
        TokenRecords records = {{.token = TokenRecord::NoToken, .bytes = 8},
                                {.token = 65535, .bytes = 3, .figures = {-0.0005F, 0, 11.09F}},
                                {.token = 1, .bytes = 0, .figures = {-14.25F, 65535, 0}},
                                {.token = 77, .bytes = 128, .figures = {-100, 70000, 3.5F}}};
        const auto packed = pack(records);
        QVERIFY(packed.size() <= 12 * records.size());
        const auto back = unpack(packed);
        QVERIFY(back.has_value());
        QCOMPARE(back->size(), records.size());
        for (std::size_t i = 0; i < 3; ++i) {
            const TokenRecord &one = (*back)[i];
            QCOMPARE(one.token, records[i].token);
            QCOMPARE(one.bytes, records[i].bytes);
            QCOMPARE(one.figures.rank, records[i].figures.rank);
            QVERIFY(std::abs(one.figures.logProbability - records[i].figures.logProbability) < 0.0003F);
            QVERIFY(std::abs(one.figures.entropy - records[i].figures.entropy) < 0.0002F);
        }
        QCOMPARE(back->back().figures.rank, 65535);  // as far as they go
        QVERIFY(back->back().figures.logProbability < -31.9F);
        QVERIFY(!(*back)[0].known());

        QVERIFY(!unpack({}));
        auto later = packed;
        later.front() = std::byte{2};
        QVERIFY(!unpack(later));
        QVERIFY(!unpack(std::span(packed).first(packed.size() - 1)));
        // A gap longer than a record says becomes several.
        const auto gap = unpack(pack(TokenRecords{{.token = TokenRecord::NoToken, .bytes = 200000}}));
        QCOMPARE(bytesOf(*gap), 200000U);
    }

    void recordsFollowTheText()
    {
        TextPlaces places;
        QCOMPARE(places.push("a"), 1);
        QCOMPARE(places.push("\xC3"), 0);
        QCOMPARE(places.push("\xA4"), 2);
        QCOMPARE(places.push("\xFF"), 3);  // shown as U+FFFD
        const TokenRecords records = {
            {.token = 1, .bytes = 4}, {.token = 2, .bytes = 3}, {.token = 3, .bytes = 2}};
        QCOMPARE(upTo(records, 4).size(), 1U);
        QCOMPARE(upTo(records, 5).size(), 2U);
        QCOMPARE(upTo(records, 5).back().bytes, 1);
        QCOMPARE(filledTo(records, 20).back().bytes, 11);
        QVERIFY(!filledTo(records, 20).back().known());
        QCOMPARE(filledTo(records, 9).size(), 3U);
    }
};

QTEST_APPLESS_MAIN(RuntimePartsTest)
#include "tst_runtime_parts.moc"
