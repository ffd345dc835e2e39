#include "engine/formats/weight_file.h"
#include "engine/session/session.h"
#include "tests/engine/golden.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <thread>

using rookery::ErrorCode;
using rookery::LoadOptions;
using rookery::Model;
using rookery::Session;

namespace {

const QString SmallModel = QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.safetensors");

std::vector<int> someTokens(int count)
{
    std::vector<int> tokens(static_cast<std::size_t>(count));
    std::iota(tokens.begin(), tokens.end(), 20);
    return tokens;
}

/// Where the data of a tensor stands in a safetensors file.
struct TensorRange {
    qsizetype begin;
    qsizetype end;
};

TensorRange rangeOf(const QByteArray &file, const QString &tensor)
{
    quint64 headerBytes = 0;
    std::memcpy(&headerBytes, file.constData(), sizeof headerBytes);
    const QJsonObject header =
        QJsonDocument::fromJson(file.mid(8, static_cast<qsizetype>(headerBytes))).object();
    const QJsonArray offsets = header[tensor]["data_offsets"].toArray();
    const auto base = static_cast<qsizetype>(8 + headerBytes);
    return {base + offsets[0].toInteger(), base + offsets[1].toInteger()};
}

}  // namespace

/// Feeding text, stopping in the middle, and the sentences for models and inputs that can't be run.
class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void describesTheModel();
    void cancelledFeedCanGoOn();
    void cancelsWithinAPass();
    void refusesTokensOutsideTheVocabulary();
    void pictureRowsEqualTheirTokens();
    void reportsProgressToTheEnd();
    void namesTheTensorWithTheWrongShape();
    void refusesNotANumber_data();
    void refusesNotANumber();
    void loadingCanBeCancelled();
    void sameResultForEveryThreadCount();

private:
    std::shared_ptr<const Model> load(const LoadOptions &options = {.device = "cpu", .threads = 2});
};

std::shared_ptr<const Model> SessionTest::load(const LoadOptions &options)
{
    const auto model = Model::load(SmallModel.toStdString(), options);
    return model ? *model : nullptr;
}

void SessionTest::describesTheModel()
{
    const auto model = load();
    const rookery::ModelInfo &info = model->info();
    QCOMPARE(info.architecture, std::string("rwkv7"));
    QCOMPARE(info.format, std::string("safetensors"));
    QCOMPARE(info.weightType, std::string("bf16"));
    QCOMPARE(info.heads, 2);
    QCOMPARE(info.headSize, 64);
    QCOMPARE(info.stateBytes, std::uint64_t{3 * 128 * 66 * 4});
    QCOMPARE(info.fingerprint.size(), std::size_t{32});
    QVERIFY(info.parameters > 700000 && info.bytesPerToken < info.weightBytes);
}

void SessionTest::cancelledFeedCanGoOn()
{
    const auto model = load();
    const std::vector<int> tokens = someTokens(50);
    auto whole = Session::create(model);
    QVERIFY(whole->feed(tokens, {.chunk = 10}).has_value());

    auto session = Session::create(model);
    std::stop_source stop;
    rookery::FeedOptions options;
    options.chunk = 10;
    options.stop = stop.get_token();
    options.progress = [&](std::size_t done, std::size_t) {
        if (done >= 20) {
            stop.request_stop();
        }
    };
    const auto fed = session->feed(tokens, options);
    QVERIFY(!fed.has_value());
    QCOMPARE(fed.error().code, ErrorCode::Cancelled);
    QCOMPARE(session->state().tokensFed, std::uint64_t{20});
    QCOMPARE(session->state().pending.size(), std::size_t{30});
    QVERIFY(session->feed({}, {.chunk = 10}).has_value());
    QVERIFY(session->state() == whole->state());
}

/// A pass of a large model takes longer than a user waits for a stop.
void SessionTest::cancelsWithinAPass()
{
    constexpr int Tokens = 20000;
    const auto model = load();
    std::vector<int> tokens(Tokens);
    std::generate(tokens.begin(), tokens.end(), [token = 0]() mutable { return ++token % 300; });
    auto whole = Session::create(model);
    QVERIFY(whole->feed(tokens, {.chunk = Tokens}).has_value());

    auto session = Session::create(model);
    QVERIFY(session->feed(std::vector{7}).has_value());
    const auto before = session->state().values();
    std::stop_source stop;
    const std::jthread impatient([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        stop.request_stop();
    });
    const auto fed = session->feed(tokens, {.chunk = Tokens, .stop = stop.get_token()});
    QVERIFY(!fed.has_value());
    QCOMPARE(fed.error().code, ErrorCode::Cancelled);
    QCOMPARE(session->state().values(), before);
    QCOMPARE(session->state().tokensFed, std::uint64_t{1});
    QCOMPARE(session->state().pending, tokens);

    QVERIFY(session->reset().has_value());
    QVERIFY(session->feed(tokens, {.chunk = Tokens}).has_value());
    QVERIFY(session->state() == whole->state());
}

void SessionTest::refusesTokensOutsideTheVocabulary()
{
    auto session = Session::create(load());
    QVERIFY(session->feed(someTokens(3)).has_value());
    const auto before = session->state().clone();
    const auto fed = session->feed(std::vector{5, 300});
    QVERIFY(!fed.has_value());
    QCOMPARE(fed.error().message(), std::string("token 300: outside the model's vocabulary of 300"));
    QCOMPARE(session->state().values(), before.values());
}

void SessionTest::pictureRowsEqualTheirTokens()
{
    const auto model = load();
    const rookery::Tensor *table = model->file().find("emb.weight");
    const auto width = static_cast<std::size_t>(model->info().width);
    const std::vector<int> tokens = someTokens(4);
    std::vector<float> rows(tokens.size() * width);
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        const auto offset =
            static_cast<std::size_t>(tokens[t]) * rookery::kernels::storedBytes(table->type, width);
        rookery::kernels::decode(table->type, table->data + offset, rows.data() + t * width, width);
    }
    auto byTokens = Session::create(model);
    auto byRows = Session::create(model);
    QVERIFY(byTokens->feed(tokens).has_value());
    QVERIFY(byRows->feedEmbeddings(rows).has_value());
    QVERIFY(byTokens->state() == byRows->state());
    QCOMPARE(byRows->feedEmbeddings(std::span(rows).first(5)).error().code, ErrorCode::BadInput);
}

void SessionTest::reportsProgressToTheEnd()
{
    std::vector<double> loading;
    LoadOptions options{.device = "cpu", .threads = 1};
    options.progress = [&](double part) { loading.push_back(part); };
    auto session = Session::create(load(options));
    QVERIFY(std::is_sorted(loading.begin(), loading.end()));
    QVERIFY(loading.back() > 0.99 && loading.back() <= 1.0);

    std::vector<std::size_t> feeding;
    rookery::FeedOptions feed;
    feed.chunk = 4;
    feed.progress = [&](std::size_t done, std::size_t total) {
        QCOMPARE(total, std::size_t{10});
        feeding.push_back(done);
    };
    QVERIFY(session->feed(someTokens(10), feed).has_value());
    QCOMPARE(feeding, (std::vector<std::size_t>{4, 8, 10}));
}

void SessionTest::namesTheTensorWithTheWrongShape()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath("wrong.safetensors");
    QFile source(SmallModel);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray bytes = source.readAll();
    // The same number of values in another shape, so that the file itself stays valid.
    const qsizetype at = bytes.indexOf("\"shape\"", bytes.indexOf("\"blocks.1.att.key.weight\""));
    const qsizetype digits = bytes.indexOf("128", at);
    QVERIFY(at > 0 && digits > at);
    bytes.replace(digits, 3, " 64");
    bytes.replace(bytes.indexOf("128", digits), 3, "256");
    QFile target(copy);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
    target.close();
    const auto model = Model::load(copy.toStdString(), {.device = "cpu", .threads = 1});
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, ErrorCode::ShapeMismatch);
    QVERIFY2(
        model.error().message().starts_with("blocks.1.att.key.weight: shape [64,256], expected [128,128]"),
        model.error().message().c_str());
}

void SessionTest::refusesNotANumber_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::newRow("a vector") << "blocks.1.att.k_a";
    QTest::newRow("a projection") << "blocks.2.ffn.value.weight";
    QTest::newRow("a low-rank factor") << "blocks.0.att.w1";
    QTest::newRow("the embedding") << "emb.weight";
}

void SessionTest::refusesNotANumber()
{
    QFETCH(QString, tensor);
    const QTemporaryDir folder;
    const QString copy = folder.filePath("nan.safetensors");
    QVERIFY(QFile::copy(SmallModel, copy));
    QFile file(copy);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const TensorRange range = rangeOf(file.readAll(), tensor);
    file.seek(range.begin);
    file.write(QByteArray(range.end - range.begin, '\xff'));
    file.close();
    const auto model = Model::load(copy.toStdString(), {.device = "cpu", .threads = 1});
    QVERIFY(!model.has_value());
    QVERIFY2(
        model.error().message().starts_with(tensor.toStdString() + ": holds values that are not numbers"),
        model.error().message().c_str());
}

void SessionTest::loadingCanBeCancelled()
{
    std::stop_source stop;
    LoadOptions options{.device = "cpu", .threads = 1};
    options.stop = stop.get_token();
    options.progress = [&](double) { stop.request_stop(); };
    const auto model = Model::load(SmallModel.toStdString(), options);
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, ErrorCode::Cancelled);
}

void SessionTest::sameResultForEveryThreadCount()
{
    std::vector<float> expected;
    for (const int threads : {1, 2, 3, 8}) {
        auto session = Session::create(load({.device = "cpu", .threads = threads}));
        QVERIFY(session->feed(someTokens(40)).has_value());
        const std::vector<float> logits(session->logits().begin(), session->logits().end());
        if (expected.empty()) {
            expected = logits;
        }
        for (std::size_t i = 0; i < logits.size(); ++i) {
            QVERIFY(std::abs(logits[i] - expected[i]) < 1e-4F);
        }
    }
}

QTEST_APPLESS_MAIN(SessionTest)
#include "tst_session.moc"
