#include "engine/quantize/calibration.h"
#include "engine/quantize/quantize.h"
#include "engine/session/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rookery;
using kernels::DType;

namespace {

const std::string Starter = ROOKERY_TEST_DATA "/../../resources/starter";

std::vector<TokenId> conversations()
{
    QFile file(QStringLiteral(ROOKERY_TEST_DATA "/conversations.txt"));
    const auto tokenizer = loadVocabulary(Starter + "/vocab.txt");
    if (!file.open(QIODevice::ReadOnly) || !tokenizer) {
        return {};
    }
    return (*tokenizer)->encode(file.readAll().toStdString());
}

/// Of the tokens after each of a text: [n, V] logarithms of probabilities; nothing where they can't be had.
std::vector<float> expectations(const std::string &file, std::span<const TokenId> text)
{
    const auto model = Model::load(file, {.device = "cpu", .threads = 2});
    auto session = model ? Session::create(*model) : tl::make_unexpected(model.error());
    std::vector<float> all;
    if (!session) {
        return all;
    }
    FeedOptions feeding;
    feeding.onLogits = [&](std::size_t, std::span<const float> logits) {
        double sum = 0;
        for (const float one : logits) {
            sum += std::exp(static_cast<double>(one));
        }
        std::transform(logits.begin(), logits.end(), std::back_inserter(all),
                       [&](float one) { return one - static_cast<float>(std::log(sum)); });
    };
    return session->feed(text, feeding) ? all : std::vector<float>();
}

/// Mean Kullback-Leibler divergence of what is expected, in nats a token: what the change of weights adds to
/// the loss on texts of the model's own, and less a matter of chance than the loss on a short one.
double divergence(const std::vector<float> &exact, const std::vector<float> &other, std::size_t tokens)
{
    double sum = 0;
    for (std::size_t i = 0; i < exact.size() && i < other.size(); ++i) {
        const auto p = static_cast<double>(exact[i]);
        sum += std::exp(p) * (p - static_cast<double>(other[i]));
    }
    return exact.empty() || exact.size() != other.size() ? NAN : sum / static_cast<double>(tokens);
}

}  // namespace

/// A text that a model reads before it is quantised to four bits keeps what it expects of others closer to
/// what it was.
class CalibrationTest : public QObject
{
    Q_OBJECT

private slots:
    void changesLess_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("q4_0") << static_cast<int>(DType::Q4_0);
        QTest::newRow("q4_k") << static_cast<int>(DType::Q4_K);
    }

    void changesLess()
    {
        QFETCH(int, type);
        const std::vector<TokenId> text = conversations();
        QVERIFY(text.size() > 4 * Calibration::LeastTokens);
        const auto read = std::span(text).first(text.size() / 2);
        const auto others = std::span(text).subspan(text.size() / 2);
        const auto source = WeightFile::open(Starter + "/lm.safetensors");
        QVERIFY(source);
        QTemporaryDir folder;
        QuantizeOptions options;
        options.type = static_cast<DType>(type);
        const std::string without = folder.filePath("without.gguf").toStdString();
        const std::string with = folder.filePath("with.gguf").toStdString();
        QVERIFY(quantizeToGguf(**source, without, options));
        auto calibration = Calibration::of((*source)->path(), read, {.threads = 2});
        QVERIFY2(calibration, calibration ? "" : calibration.error().message().c_str());
        options.calibration = std::make_shared<const Calibration>(std::move(*calibration));
        QVERIFY(quantizeToGguf(**source, with, options));
        QCOMPARE(QFile(QString::fromStdString(with)).size(), QFile(QString::fromStdString(without)).size());
        const std::vector<float> exact = expectations((*source)->path().string(), others);
        const double plain = divergence(exact, expectations(without, others), others.size());
        const double calibrated = divergence(exact, expectations(with, others), others.size());
        qInfo("nats a token without %.5f, with %.5f", plain, calibrated);
        QVERIFY(calibrated <= 0.8 * plain);
    }

    void knowsTheMatricesThatTextPasses()
    {
        const std::vector<TokenId> text = conversations();
        const auto calibration =
            Calibration::of(Starter + "/lm.safetensors", std::span(text).first(600), {.threads = 1});
        QVERIFY(calibration);
        QCOMPARE(calibration->productsOf("blocks.1.att.key.weight").size(),
                 std::size_t(256) * ErrorFeedback::Block);
        QCOMPARE(calibration->productsOf("blocks.0.ffn.value.weight").size(),
                 std::size_t(1024) * ErrorFeedback::Block);
        QVERIFY(calibration->productsOf("emb.weight").empty());
        QVERIFY(calibration->productsOf("no.such").empty());
        // Means of squares, behind a squared ReLU.
        const auto products = calibration->productsOf("blocks.0.ffn.value.weight");
        QVERIFY(std::all_of(products.begin(), products.end(), [](float one) { return one >= 0; }));
        // Threads share the sums by columns.
        const auto again =
            Calibration::of(Starter + "/lm.safetensors", std::span(text).first(600), {.threads = 3});
        QVERIFY(again);
        QVERIFY(std::ranges::equal(products, again->productsOf("blocks.0.ffn.value.weight")));
    }

    void refusesShortTexts()
    {
        const std::vector<TokenId> text(Calibration::LeastTokens - 1, 5);
        const auto refused = Calibration::of(Starter + "/lm.safetensors", text, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        const std::vector<TokenId> text = conversations();
        const auto stopped = Calibration::of(Starter + "/lm.safetensors", text, {.stop = stop.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "tst_calibration.moc"
