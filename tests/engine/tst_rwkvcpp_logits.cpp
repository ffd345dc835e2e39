#include "engine/session.h"
#include "tests/engine/golden.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rookery;

namespace {

double largestDifference(std::span<const float> got, std::span<const float> expected)
{
    double largest = got.size() == expected.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(got.size(), expected.size()); ++i) {
        const double difference = std::abs(static_cast<double>(got[i]) - expected[i]);
        largest = std::isfinite(difference) ? std::max(largest, difference) : INFINITY;
    }
    return largest;
}

}  // namespace

/// The models that the authors of rwkv.cpp trained, in their own files: versions 4, 5.0, 5.2, 6 and 7.
class RwkvCppLogitsTest : public QObject
{
    Q_OBJECT

private slots:
    void matchTheReference_data();
    void matchTheReference();
};

void RwkvCppLogitsTest::matchTheReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<std::vector<int>>("greedy");
    QTest::addColumn<double>("gap");
    const QDir folder = golden::folder("tiny_rwkvcpp");
    const QJsonArray models = golden::readJson(folder.filePath("index.json"))["models"].toArray();
    for (const QJsonValue &model : models) {
        const QString file = model["file"].toString();
        QTest::newRow(qPrintable(file))
            << folder.filePath(file) << folder.filePath(model["reference_logits"].toString())
            << golden::readInts(model["greedy"]["tokens"]) << model["greedy"]["smallest_top2_gap"].toDouble();
    }
    if (models.isEmpty()) {
        QTest::newRow("none") << QString() << QString() << std::vector<int>() << 0.0;
    }
}

void RwkvCppLogitsTest::matchTheReference()
{
    QFETCH(QString, file);
    QFETCH(QString, reference);
    QFETCH(std::vector<int>, greedy);
    QFETCH(double, gap);
    if (file.isEmpty()) {
        QSKIP("the rwkv.cpp models are not here");
    }
    constexpr double Tolerance = 2e-4;  // float32 arithmetic against float64 on the same stored weights
    LoadOptions load;
    load.device = "cpu";
    load.threads = 2;
    const auto model = Model::load(file.toStdString(), load);
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    auto session = Session::create(*model);
    QVERIFY(session);
    const std::vector<float> expected = golden::readFloats(reference);
    const std::vector<TokenId> prompt = {34, 105, 110};
    for (const int chunk : {1, 2, 3}) {
        QVERIFY(session->reset());
        FeedOptions options;
        options.chunk = chunk;
        QVERIFY(session->feed(prompt, options));
        const double difference = largestDifference(session->logits(), expected);
        QVERIFY2(difference <= Tolerance, qPrintable(QString::number(difference)));
    }

    if (gap < 10 * Tolerance) {
        return;  // rounding may choose differently
    }
    QVERIFY(session->reset());
    const std::string start = "Once upon a time";
    QVERIFY(session->feed(std::vector<TokenId>(start.begin(), start.end())));
    for (const int token : greedy) {
        const auto logits = session->logits();
        QCOMPARE(static_cast<int>(std::max_element(logits.begin(), logits.end()) - logits.begin()), token);
        QVERIFY(session->feed(std::vector<TokenId>{token}));
    }
}

QTEST_GUILESS_MAIN(RwkvCppLogitsTest)
#include "tst_rwkvcpp_logits.moc"
