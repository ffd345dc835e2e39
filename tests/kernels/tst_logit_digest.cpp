#include "kernels/device/buffer.h"
#include "tests/kernels/device_case.h"
#include "tests/reference/random_values.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using rookery::kernels::Buffer;
using rookery::kernels::LogitAdjustment;
using rookery::kernels::LogitDigest;
using rookery::reference::RandomValues;
using namespace rookery::kernels::testing;

namespace {

constexpr float Infinity = std::numeric_limits<float>::infinity();

struct Digested {
    LogitDigest digest;
    std::vector<float> adjusted;
    std::vector<float> after;  ///< the logits, which must be as before
};

Digested digestOf(const std::shared_ptr<rookery::kernels::Device> &device, const std::vector<float> &logits,
                  const std::vector<LogitAdjustment> &adjustments, float temperature)
{
    const auto vocabulary = static_cast<int>(logits.size());
    Buffer onDevice(device, logits.size());
    Buffer scratch(device, device->logitDigestScratch(vocabulary));
    Digested result = {{}, std::vector<float>(logits.size()), std::vector<float>(logits.size())};
    onDevice.write(logits);
    // Twice: nothing of the first may show in the second.
    for (int i = 0; i < 2; ++i) {
        device->digestLogits({onDevice.data(), vocabulary, temperature, adjustments, scratch.data()},
                             result.digest);
    }
    device->copyOut(result.adjusted.data(), scratch.data(), logits.size());
    onDevice.read(result.after);
    return result;
}

std::vector<float> adjustedOnHost(std::vector<float> logits, const std::vector<LogitAdjustment> &adjustments)
{
    for (const LogitAdjustment &one : adjustments) {
        if (one.token >= 0 && one.token < static_cast<int>(logits.size())) {
            float &logit = logits[static_cast<std::size_t>(one.token)];
            logit = logit + one.bias - one.penalty;
        }
    }
    return logits;
}

void compareClosely(double actual, double expected, const char *what)
{
    // Sums of float32 in a tree, over exponentials that are right to about 1e-7.
    if (!(std::fabs(actual - expected) <= 1e-5 * std::fabs(expected) + 1e-12)) {
        QFAIL(qPrintable(QString("%1 is %2, expected %3").arg(what).arg(actual).arg(expected)));
    }
}

}  // namespace

/// The digest of a vocabulary's logits, against sums in double precision.
class LogitDigestTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsUpTheLogits_data();
    void sumsUpTheLogits();
    void countsWhatIsNoNumber();
    void bansTokens();
    void showsNoneWhereTooManyAreLargest();
    void refusesVocabulariesBeyondItsRoom();

private:
    std::shared_ptr<rookery::kernels::Device> m_device = testedBackends().front().open({.threads = 1});
};

void LogitDigestTest::sumsUpTheLogits_data()
{
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<double>("spread");
    QTest::addColumn<int>("adjustments");
    for (const int vocabulary : {1, 31, 1000, 1024, 1025, 5000, 65536, LogitDigest::MaxVocabulary}) {
        for (const double spread : {0.5, 12.0, 60.0}) {
            QTest::addRow("%d tokens, spread %g", vocabulary, spread)
                << vocabulary << spread << (vocabulary > 100 ? 70 : 3);
        }
    }
}

void LogitDigestTest::sumsUpTheLogits()
{
    QFETCH(int, vocabulary);
    QFETCH(double, spread);
    QFETCH(int, adjustments);
    const float temperature = 1.7F;
    const auto logits =
        RandomValues(7).vector(static_cast<std::size_t>(vocabulary), static_cast<float>(spread) / 2);
    std::vector<LogitAdjustment> changes;
    for (int i = 0; i < adjustments; ++i) {  // the last ones outside the vocabulary
        changes.push_back({i * (vocabulary / adjustments + 1), 0.25F * static_cast<float>(i % 3), 1.5F});
    }
    changes.push_back({-1, 100.0F, 0.0F});
    const Digested made = digestOf(m_device, logits, changes, temperature);
    const LogitDigest &digest = made.digest;
    const std::vector<float> adjusted = adjustedOnHost(logits, changes);
    QCOMPARE(made.adjusted, adjusted);
    QCOMPARE(made.after, logits);

    const float largest = *std::max_element(adjusted.begin(), adjusted.end());
    double sum = 0;
    double moment = 0;
    std::vector<double> stretches(LogitDigest::MaxStretches);
    for (std::size_t i = 0; i < adjusted.size(); ++i) {
        const double relative = static_cast<double>(adjusted[i]) - largest;
        sum += std::exp(relative);
        moment += std::exp(relative) * relative;
        stretches[i / LogitDigest::StretchTokens] += std::exp(relative / static_cast<double>(temperature));
    }
    QCOMPARE(digest.largest, largest);
    QCOMPARE(digest.notFinite, 0);
    compareClosely(digest.sum, sum, "sum");
    compareClosely(digest.moment, moment, "moment");
    for (int i = 0; i < LogitDigest::MaxStretches; ++i) {
        compareClosely(digest.stretchSums[i], stretches[static_cast<std::size_t>(i)], "a stretch's sum");
    }

    std::vector<int> within;
    std::size_t withOneMore = 0;
    for (int token = 0; token < vocabulary; ++token) {
        const float below = largest - adjusted[static_cast<std::size_t>(token)];
        if (below < digest.reach) {
            within.push_back(token);
        }
        withOneMore += below < digest.reach + 1.0F / 64 ? 1 : 0;
    }
    QCOMPARE(std::vector<int>(digest.tokens, digest.tokens + digest.candidates), within);
    for (std::size_t i = 0; i < within.size(); ++i) {
        QCOMPARE(digest.logits[i], adjusted[static_cast<std::size_t>(within[i])]);
    }
    QVERIFY(digest.reach == 16.0F || withOneMore > LogitDigest::MaxCandidates);
}

void LogitDigestTest::countsWhatIsNoNumber()
{
    std::vector<float> logits(3000, 1.0F);
    logits[5] = std::numeric_limits<float>::quiet_NaN();
    logits[2500] = Infinity;
    logits[2501] = -Infinity;
    QCOMPARE(digestOf(m_device, logits, {}, 1).digest.notFinite, 3);
}

void LogitDigestTest::bansTokens()
{
    std::vector<float> logits(2100, -30.0F);
    logits[1500] = 5.0F;
    logits[2000] = 3.0F;
    // A whole stretch of the vocabulary is banned, and the most likely token.
    std::vector<LogitAdjustment> bans = {{1500, -Infinity, 0}};
    for (int token = 0; token < LogitDigest::StretchTokens; ++token) {
        bans.push_back({token, -Infinity, 0});
    }
    const LogitDigest digest = digestOf(m_device, logits, bans, 1).digest;
    QCOMPARE(digest.notFinite, 0);
    QCOMPARE(digest.largest, 3.0F);
    QCOMPARE(digest.candidates, 1);
    QCOMPARE(digest.tokens[0], 2000);
    QCOMPARE(digest.stretchSums[0], 0.0F);
    compareClosely(digest.sum, 1.0, "sum");
    QVERIFY(std::isfinite(digest.moment));
}

void LogitDigestTest::showsNoneWhereTooManyAreLargest()
{
    const std::vector<float> logits(LogitDigest::MaxCandidates + 1, 2.0F);
    const LogitDigest digest = digestOf(m_device, logits, {}, 1).digest;
    QCOMPARE(digest.candidates, 0);
    QCOMPARE(digest.reach, 0.0F);
    const std::vector<float> fewer(LogitDigest::MaxCandidates, 2.0F);
    QCOMPARE(digestOf(m_device, fewer, {}, 1).digest.candidates, LogitDigest::MaxCandidates);
}

void LogitDigestTest::refusesVocabulariesBeyondItsRoom()
{
    QVERIFY(m_device->logitDigestScratch(LogitDigest::MaxVocabulary) > 0);
    QCOMPARE(m_device->logitDigestScratch(LogitDigest::MaxVocabulary + 1), std::size_t{0});
}

QTEST_APPLESS_MAIN(LogitDigestTest)
#include "tst_logit_digest.moc"
