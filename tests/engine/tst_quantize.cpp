#include "engine/formats/gguf_writer.h"
#include "engine/quantize/block_quantizer.h"
#include "engine/quantize/error_feedback.h"
#include "engine/quantize/quantize.h"
#include "engine/quantize/target_types.h"
#include "engine/session/session.h"
#include "golden.h"
#include "tensor_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace rookery;
using kernels::DType;

#if defined(__aarch64__)
using CompilersHalf = __fp16;
#else
using CompilersHalf = _Float16;
#endif

namespace {

std::vector<float> gaussian(std::size_t values, float scale, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0, scale);
    std::vector<float> result(values);
    std::generate(result.begin(), result.end(), [&] { return normal(random); });
    return result;
}

std::vector<float> thereAndBack(DType type, const std::vector<float> &values)
{
    std::vector<std::byte> bytes(kernels::storedBytes(type, values.size()));
    quantize(type, values.data(), bytes.data(), values.size());
    std::vector<float> result(values.size());
    kernels::decode(type, bytes.data(), result.data(), result.size());
    return result;
}

/// Norm of the difference over the norm.
double relativeError(std::span<const float> got, std::span<const float> expected)
{
    double difference = 0;
    double norm = 1e-30;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += std::pow(static_cast<double>(got[i]) - expected[i], 2);
        norm += std::pow(static_cast<double>(expected[i]), 2);
    }
    return std::sqrt(difference / norm);
}

double squaredError(std::span<const float> got, std::span<const float> expected)
{
    double sum = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        sum += std::pow(static_cast<double>(got[i]) - expected[i], 2);
    }
    return sum;
}

float throughHalf(float value)
{
    return kernels::halfToFloat(kernels::floatToHalf(value));
}

float rounded(float value, float scale, float low, float high)
{
    return scale == 0 ? 0 : std::clamp(std::nearbyint(value / scale), low, high);
}

/// A scale for 32 values that holds the largest.
std::vector<float> plainQ4_0(const std::vector<float> &x)
{
    std::vector<float> result;
    for (std::size_t block = 0; block < x.size(); block += 32) {
        const auto from = x.begin() + static_cast<std::ptrdiff_t>(block);
        const float peak =
            *std::max_element(from, from + 32, [](float a, float b) { return std::fabs(a) < std::fabs(b); });
        const float d = throughHalf(peak / -8);
        std::transform(from, from + 32, std::back_inserter(result),
                       [&](float value) { return d * rounded(value, d, -8, 7); });
    }
    return result;
}

/// From the smallest to the largest of 32 values, on scales and minimums of six bits.
std::vector<float> plainQ4_K(const std::vector<float> &x)
{
    std::vector<float> result;
    for (std::size_t block = 0; block < x.size(); block += 256) {
        float scale[8];
        float minimum[8];
        for (std::size_t sub = 0; sub < 8; ++sub) {
            const auto from = x.begin() + static_cast<std::ptrdiff_t>(block + 32 * sub);
            minimum[sub] = -std::min(*std::min_element(from, from + 32), 0.0F);
            scale[sub] = (*std::max_element(from, from + 32) + minimum[sub]) / 15;
        }
        const float d = throughHalf(*std::max_element(scale, scale + 8) / 63);
        const float dMin = throughHalf(*std::max_element(minimum, minimum + 8) / 63);
        for (std::size_t i = 0; i < 256; ++i) {
            const float s = d * rounded(scale[i / 32], d, 0, 63);
            const float m = dMin * rounded(minimum[i / 32], dMin, 0, 63);
            result.push_back(s * rounded(x[block + i] + m, s, 0, 15) - m);
        }
    }
    return result;
}

/// Means of products of inputs that have something in common, of so many columns.
std::vector<float> productsOfInputs(int columns, int samples, unsigned seed)
{
    constexpr int Block = ErrorFeedback::Block;
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> common(static_cast<std::size_t>(columns));
    std::generate(common.begin(), common.end(), [&] { return normal(random); });
    std::vector<float> products(static_cast<std::size_t>(columns) * Block);
    for (int sample = 0; sample < samples; ++sample) {
        const float much = 1 + normal(random);
        std::vector<float> x(common.size());
        std::transform(common.begin(), common.end(), x.begin(),
                       [&](float one) { return much * one + 0.5F * normal(random); });
        for (std::size_t i = 0; i < x.size(); ++i) {
            for (std::size_t j = 0; j < Block; ++j) {
                products[i * Block + j] += x[i] * x[i / Block * Block + j] / static_cast<float>(samples);
            }
        }
    }
    return products;
}

/// What a row's errors come to in its products: the mean of (error . x)^2, blocks by themselves.
double costOf(const std::vector<float> &got, const std::vector<float> &expected,
              const std::vector<float> &products)
{
    constexpr std::size_t Block = ErrorFeedback::Block;
    double cost = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        for (std::size_t j = 0; j < Block; ++j) {
            const std::size_t other = i / Block * Block + j;
            cost += static_cast<double>(got[i] - expected[i]) * static_cast<double>(products[i * Block + j]) *
                    static_cast<double>(got[other] - expected[other]);
        }
    }
    return cost;
}

std::string path(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(name).toStdString();
}

QuantizeOptions to(DType type)
{
    QuantizeOptions options;
    options.type = type;
    return options;
}

std::shared_ptr<const WeightFile> master()
{
    const auto file =
        WeightFile::open(golden::folder("engine/v7_small").filePath("m.bf16.pth").toStdString());
    return file ? *file : nullptr;
}

}  // namespace

class QuantizeTest : public QObject
{
    Q_OBJECT

private slots:
    void staysNearTheNumbers_data();
    void staysNearTheNumbers();
    void isNeverWorseThanPlainRounding_data();
    void isNeverWorseThanPlainRounding();
    void makesUpForErrors_data();
    void makesUpForErrors();
    void survivesHostileInputs();
    void keepsSpecialBlocks_data();
    void keepsSpecialBlocks();
    void writesAModelThatReadsBack_data();
    void writesAModelThatReadsBack();
    void copiesNumbersExactlyWithoutQuantising();
    void aWrittenModelRuns_data();
    void aWrittenModelRuns();
    void keepsVocabularyByteForByte();
    void roundsToTheNearestHalf();
    void reportsProgressAndStops();
    void refusesWhatCannotBeWritten();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void namesTheChoices();
};

void QuantizeTest::staysNearTheNumbers_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("bound");
    // Root mean square error on Gaussian numbers. A uniform quantiser with a block's range of 2 m sigma and
    // 2^b levels has 2 m / 2^b / sqrt(12); m is about 2.2 for 32 values.
    QTest::newRow("q8_0") << int(DType::Q8_0) << 0.006;
    QTest::newRow("q6_k") << int(DType::Q6_K) << 0.020;
    QTest::newRow("q4_k") << int(DType::Q4_K) << 0.075;
    QTest::newRow("q4_0") << int(DType::Q4_0) << 0.090;
    QTest::newRow("f16") << int(DType::F16) << 0.0003;
    QTest::newRow("bf16") << int(DType::BF16) << 0.002;
    QTest::newRow("f32") << int(DType::F32) << 0.0;
}

void QuantizeTest::staysNearTheNumbers()
{
    QFETCH(int, type);
    QFETCH(double, bound);
    for (const float scale : {1e-3F, 0.05F, 30.0F}) {
        const std::vector<float> values = gaussian(256 * 64, scale, 7);
        const double error = relativeError(thereAndBack(DType(type), values), values);
        QVERIFY2(error <= bound, qPrintable(QString::number(error)));
    }
}

void QuantizeTest::isNeverWorseThanPlainRounding_data()
{
    QTest::addColumn<QList<float>>("values");
    const auto row = [](const char *name, std::vector<float> values) {
        QTest::newRow(name) << QList<float>(values.begin(), values.end());
    };
    row("gaussian", gaussian(256 * 40, 0.05F, 1));
    row("large", gaussian(256, 1000.0F, 2));
    row("small", gaussian(256, 1e-5F, 3));
    row("zeros", std::vector<float>(256));
    row("alike", std::vector<float>(256, -0.25F));
    std::vector<float> tailed = gaussian(256 * 40, 1.0F, 4);
    std::transform(tailed.begin(), tailed.end(), tailed.begin(), [](float x) { return x * x * x; });
    row("long tails", tailed);
    std::vector<float> outlier = gaussian(256 * 4, 0.01F, 5);
    outlier[100] = 50;
    outlier[700] = -3000;
    row("outliers", outlier);
    std::vector<float> lonely(256);
    lonely[17] = 1;
    row("one value", lonely);
    std::vector<float> positive = gaussian(256 * 4, 1.0F, 6);
    std::transform(positive.begin(), positive.end(), positive.begin(),
                   [](float x) { return 3 + std::fabs(x); });
    row("far from zero", positive);
    std::vector<float> unlike = gaussian(256 * 8, 1.0F, 7);
    for (std::size_t i = 0; i < unlike.size(); ++i) {
        unlike[i] *= std::pow(10.0F, static_cast<float>(i / 32 % 5) - 2);
    }
    row("unlike blocks", unlike);
    row("below float16", gaussian(256, 1e-9F, 8));
    row("least numbers", std::vector<float>(256, 1e-40F));
}

void QuantizeTest::isNeverWorseThanPlainRounding()
{
    QFETCH(QList<float>, values);
    const std::vector<float> x(values.begin(), values.end());
    // But for the order of sums.
    constexpr double Same = 1 + 1e-4;
    const double q4_0 = squaredError(thereAndBack(DType::Q4_0, x), x);
    QVERIFY2(q4_0 <= squaredError(plainQ4_0(x), x) * Same, qPrintable(QString::number(q4_0)));
    const double q4_k = squaredError(thereAndBack(DType::Q4_K, x), x);
    QVERIFY2(q4_k <= squaredError(plainQ4_K(x), x) * Same, qPrintable(QString::number(q4_k)));
}

void QuantizeTest::makesUpForErrors_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("q4_0") << int(DType::Q4_0);
    QTest::newRow("q4_k") << int(DType::Q4_K);
}

// Inputs that have something in common: what is rounded up in one column is rounded down in another.
void QuantizeTest::makesUpForErrors()
{
    QFETCH(int, type);
    constexpr int Columns = 512;
    const std::vector<float> products = productsOfInputs(Columns, 1000, 11);
    const ErrorFeedback feedback(products, Columns);
    double with = 0;
    double without = 0;
    for (unsigned row = 0; row < 20; ++row) {
        const std::vector<float> weights = gaussian(Columns, 0.05F, row);
        std::vector<float> changed = weights;
        std::vector<std::byte> bytes(kernels::storedBytes(DType(type), Columns));
        quantizeRow(DType(type), changed.data(), bytes.data(), Columns, feedback);
        std::vector<float> got(Columns);
        kernels::decode(DType(type), bytes.data(), got.data(), Columns);
        with += costOf(got, weights, products);
        without += costOf(thereAndBack(DType(type), weights), weights, products);
        QVERIFY(relativeError(got, weights) < 0.3);  // still these weights
    }
    QVERIFY2(with < 0.5 * without, qPrintable(QString("%1 with, %2 without").arg(with).arg(without)));
}

void QuantizeTest::survivesHostileInputs()
{
    constexpr int Columns = 256;
    constexpr std::size_t Products = std::size_t{Columns} * ErrorFeedback::Block;
    std::vector<float> alone(Products);
    alone[0] = 1e30F;
    std::vector<float> indefinite(Products, -1.0F);
    for (std::size_t i = 0; i < Columns; ++i) {
        indefinite[i * ErrorFeedback::Block + i % ErrorFeedback::Block] = 1;
    }
    for (const std::vector<float> &products :
         {std::vector<float>(Products), std::vector<float>(Products, 1.0F),
          std::vector<float>(Products, 1e-38F), alone, indefinite}) {
        const ErrorFeedback feedback(products, Columns);
        for (const float importance : feedback.importance()) {
            QVERIFY(importance > 0);
        }
        for (const DType type : {DType::Q4_0, DType::Q4_K}) {
            std::vector<float> row = gaussian(Columns, 0.05F, 3);
            const std::vector<float> weights = row;
            std::vector<std::byte> bytes(kernels::storedBytes(type, Columns));
            quantizeRow(type, row.data(), bytes.data(), Columns, feedback);
            std::vector<float> got(Columns);
            kernels::decode(type, bytes.data(), got.data(), Columns);
            QVERIFY(std::all_of(got.begin(), got.end(), [](float one) { return std::isfinite(one); }));
            QVERIFY(std::all_of(row.begin(), row.end(), [](float one) { return std::isfinite(one); }));
        }
    }
    // Nothing is known of such inputs: as without them.
    const ErrorFeedback none(std::vector<float>(Products), Columns);
    std::vector<float> row = gaussian(Columns, 0.05F, 3);
    std::vector<std::byte> bytes(kernels::storedBytes(DType::Q4_0, Columns));
    std::vector<std::byte> same(bytes.size());
    quantize(DType::Q4_0, row.data(), same.data(), Columns);
    quantizeRow(DType::Q4_0, row.data(), bytes.data(), Columns, none);
    QVERIFY(bytes == same);
}

void QuantizeTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<float>("value");
    QTest::newRow("infinite") << INFINITY;
    QTest::newRow("minus infinite") << -INFINITY;
    QTest::newRow("not a number") << NAN;
}

void QuantizeTest::refusesWhatIsNoNumber()
{
    QFETCH(float, value);
    const auto source = master();
    QTemporaryDir folder;
    QVERIFY(quantizeToGguf(*source, path(folder, "a.gguf"), to(DType::F32)));
    QByteArray tensor;
    {
        const auto written = WeightFile::open(path(folder, "a.gguf"));
        tensor =
            QByteArray(reinterpret_cast<const char *>((*written)->find("blocks.1.att.key.weight")->data), 64);
    }
    QFile file(folder.filePath("a.gguf"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf(tensor);
    QVERIFY(at > 0 && file.seek(at + 40));
    QCOMPARE(file.write(reinterpret_cast<const char *>(&value), sizeof value), qint64(sizeof value));
    file.close();
    const auto damaged = WeightFile::open(path(folder, "a.gguf"));
    QVERIFY(damaged);
    for (const DType type : {DType::Q4_0, DType::Q4_K, DType::Q8_0}) {
        const auto refused = quantizeToGguf(**damaged, path(folder, "b.gguf"), to(type));
        QVERIFY(!refused && refused.error().code == ErrorCode::CorruptFile);
    }
}

void QuantizeTest::keepsSpecialBlocks_data()
{
    QTest::addColumn<int>("type");
    for (const DType type : {DType::Q8_0, DType::Q4_0, DType::Q4_K, DType::Q6_K}) {
        QTest::newRow(kernels::traits(type).name) << int(type);
    }
}

void QuantizeTest::keepsSpecialBlocks()
{
    QFETCH(int, type);
    const std::vector<float> zeros(256, 0.0F);
    QCOMPARE(thereAndBack(DType(type), zeros), zeros);
    for (const float constant : {1.0F, -1.0F}) {
        const std::vector<float> same(256, constant);
        QVERIFY(relativeError(thereAndBack(DType(type), same), same) < 0.02);
    }
    std::vector<float> lonely(256, 0.0F);
    lonely[100] = -3.5F;
    QVERIFY(relativeError(thereAndBack(DType(type), lonely), lonely) < 0.01);
    const std::vector<float> tiny(256, 1e-40F);
    for (const float value : thereAndBack(DType(type), tiny)) {
        QVERIFY(std::isfinite(value) && std::fabs(value) < 1e-6F);
    }
}

void QuantizeTest::writesAModelThatReadsBack_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("bound");
    QTest::newRow("q8_0") << int(DType::Q8_0) << 0.006;
    QTest::newRow("q4_0") << int(DType::Q4_0) << 0.090;
    QTest::newRow("q4_k") << int(DType::Q4_K) << 0.075;  // rows of 128 become Q8_0
    QTest::newRow("bf16") << int(DType::BF16) << 0.0;
}

void QuantizeTest::writesAModelThatReadsBack()
{
    QFETCH(int, type);
    QFETCH(double, bound);
    const auto source = master();
    QVERIFY(source != nullptr);
    QTemporaryDir folder;
    const auto written = quantizeToGguf(*source, path(folder, "m.gguf"), to(DType(type)));
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    const auto target = WeightFile::open(path(folder, "m.gguf"));
    QVERIFY2(target, target ? "" : target.error().message().c_str());
    QCOMPARE((*target)->tensors().size(), source->tensors().size());
    for (const auto &[name, want] : source->tensors()) {
        const Tensor *got = (*target)->find(name);
        QVERIFY2(got != nullptr, name.c_str());
        const std::vector<float> expected = officialValues(want);
        const double error = relativeError(officialValues(*got), expected);
        // The embedding has a few strong channels, which widen the range of their blocks.
        const double allowed = got->type == DType::F32 ? 0 : name == "emb.weight" ? 2 * bound : bound;
        QVERIFY2(error <= allowed, (name + std::to_string(error)).c_str());
    }
    QCOMPARE((*target)->find("blocks.1.att.w0")->type, DType::F32);
}

void QuantizeTest::copiesNumbersExactlyWithoutQuantising()
{
    const auto source = master();
    QTemporaryDir folder;
    QVERIFY(quantizeToGguf(*source, path(folder, "a.gguf"), to(DType::F32)));
    const auto first = WeightFile::open(path(folder, "a.gguf"));
    QVERIFY(first);
    QVERIFY(quantizeToGguf(**first, path(folder, "b.gguf"), to(DType::BF16)));
    const auto second = WeightFile::open(path(folder, "b.gguf"));
    QVERIFY(second);
    for (const auto &[name, want] : source->tensors()) {
        QCOMPARE(officialValues(*(*second)->find(name)), officialValues(want));
    }
}

void QuantizeTest::aWrittenModelRuns_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("bound");
    QTest::newRow("bf16") << int(DType::BF16) << 1e-4;
    // Random weights amplify errors more than trained ones: only the order of magnitude is checked.
    QTest::newRow("q8_0") << int(DType::Q8_0) << 0.2;
}

void QuantizeTest::aWrittenModelRuns()
{
    QFETCH(int, type);
    QFETCH(double, bound);
    const auto source = master();
    QTemporaryDir folder;
    QVERIFY(quantizeToGguf(*source, path(folder, "m.gguf"), to(DType(type))));
    const auto logits = [](const std::filesystem::path &file) {
        LoadOptions options;
        options.device = "cpu";
        const auto model = Model::load(file, options);
        auto session = model ? Session::create(*model) : tl::make_unexpected(model.error());
        const std::vector<TokenId> tokens = {3, 5, 7, 11, 40};
        return session && session->feed(tokens)
                   ? std::vector<float>(session->logits().begin(), session->logits().end())
                   : std::vector<float>();
    };
    const std::vector<float> expected = logits(source->path());
    const std::vector<float> got = logits(path(folder, "m.gguf"));
    QCOMPARE(expected.size(), std::size_t{300});
    QCOMPARE(got.size(), expected.size());
    QVERIFY(relativeError(got, expected) <= bound);
}

void QuantizeTest::keepsVocabularyByteForByte()
{
    QuantizeOptions options;
    for (int id = 0; id < 280; ++id) {
        options.vocabulary.push_back(id == 0 || id > 270 ? ""
                                     : id <= 256         ? std::string(1, char(id - 1))
                                                         : "\n\n\\x41");
    }
    options.vocabulary[261] = "\n\n";
    options.vocabulary[262] = "\\";
    options.vocabulary[263] = "猫\t";
    const auto source = master();
    QTemporaryDir folder;
    QVERIFY(quantizeToGguf(*source, path(folder, "m.gguf"), options));
    const auto target = WeightFile::open(path(folder, "m.gguf"));
    QVERIFY(target);
    options.vocabulary.resize(300);  // the model's size
    QVERIFY((*target)->vocabulary() == options.vocabulary);
    QCOMPARE((*target)->metadata().at("tokenizer.ggml.eot_token_id"), std::string("261"));
}

void QuantizeTest::roundsToTheNearestHalf()
{
    // The compiler's own conversion is the reference.
    std::mt19937 random(3);
    for (int i = 0; i < 200'000; ++i) {
        const auto bits = static_cast<std::uint32_t>(random());
        float value;
        std::memcpy(&value, &bits, sizeof value);
        if (i % 2 == 0) {
            value = std::ldexp(value > 0 ? 1.0F + value / 1e38F : 1.5F, i % 48 - 30);
        }
        const float expected = static_cast<float>(static_cast<CompilersHalf>(value));
        std::byte half[2];
        quantize(DType::F16, &value, half, 1);
        float got;
        kernels::decode(DType::F16, half, &got, 1);
        QVERIFY2(got == expected || (std::isnan(got) && std::isnan(expected)),
                 qPrintable(QString::number(value)));
    }
}

void QuantizeTest::reportsProgressAndStops()
{
    const auto source = master();
    QTemporaryDir folder;
    double last = 0;
    QuantizeOptions options;
    options.progress = [&](double done) {
        QVERIFY(done >= last && done <= 1);
        last = done;
    };
    QVERIFY(quantizeToGguf(*source, path(folder, "m.gguf"), options));
    QCOMPARE(last, 1.0);

    std::stop_source stop;
    options.stop = stop.get_token();
    options.progress = [&](double done) {
        if (done > 0.3) {
            stop.request_stop();
        }
    };
    const auto stopped = quantizeToGguf(*source, path(folder, "stopped.gguf"), options);
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"m.gguf"});
}

void QuantizeTest::refusesWhatCannotBeWritten()
{
    QTemporaryDir folder;
    const auto source = master();
    const auto missing = quantizeToGguf(*source, "/nowhere/at/all.gguf", {});
    QVERIFY(!missing && missing.error().code == ErrorCode::FileUnwritable);
    const auto onto = quantizeToGguf(*source, source->path(), {});
    QVERIFY(!onto && onto.error().code == ErrorCode::BadInput);
    const auto type = quantizeToGguf(*source, path(folder, "m.gguf"), to(DType::Q5_1));
    QVERIFY(!type && type.error().code == ErrorCode::BadInput);
    const auto v4 = WeightFile::open(golden::folder("engine/v4_small").filePath("m.bf16.pth").toStdString());
    if (v4) {
        const auto written = quantizeToGguf(**v4, path(folder, "m.gguf"), {});
        QVERIFY(!written && written.error().code == ErrorCode::UnsupportedModel);
    }
}

void QuantizeTest::namesTheChoices()
{
    QVERIFY(quantizationNamed("Q4_K").value() == DType::Q4_K);
    const auto unknown = quantizationNamed("q3");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().message(),
             std::string("q3: no type to quantise to; choose one of q8_0, q4_0, q4_k, q6_k, f16, bf16, f32"));
}

QTEST_GUILESS_MAIN(QuantizeTest)
#include "tst_quantize.moc"
