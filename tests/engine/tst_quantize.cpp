#include "engine/formats/gguf_writer.h"
#include "engine/quantize/block_quantizer.h"
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
