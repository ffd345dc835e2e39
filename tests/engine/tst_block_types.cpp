#include "engine/formats/gguf_types.h"
#include "engine/formats/gguf_writer.h"
#include "engine/session/session.h"
#include "golden.h"
#include "kernels/backends.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace rookery;
using kernels::DType;

namespace {

constexpr DType Types[] = {DType::Q2_K, DType::Q3_K, DType::IQ4_NL, DType::IQ4_XS, DType::MXFP4};

/// Blocks of a type and, decoded, what they stand for.
struct Numbers {
    std::vector<std::byte> blocks;
    std::vector<float> values;
};

/// Any bytes are a block; the scales are chosen so that the numbers are about as large as `size`.
Numbers randomNumbers(DType type, std::size_t count, float size, std::mt19937 &random)
{
    struct Scales {
        std::size_t at;
        float scale;    ///< for numbers about as large as one
        float minimum;  ///< 0: the type has none
    };
    const Scales scales = type == DType::Q2_K     ? Scales{80, 0.13F, 0.2F}
                          : type == DType::Q3_K   ? Scales{108, 0.022F, 0}
                          : type == DType::IQ4_NL ? Scales{0, 0.014F, 0}
                                                  : Scales{0, 0.0008F, 0};
    Numbers numbers;
    numbers.blocks.resize(kernels::storedBytes(type, count));
    for (std::byte &byte : numbers.blocks) {
        byte = static_cast<std::byte>(random());
    }
    const auto blockBytes = static_cast<std::size_t>(kernels::traits(type).bytesPerBlock);
    for (std::size_t at = 0; at < numbers.blocks.size(); at += blockBytes) {
        std::byte *block = numbers.blocks.data() + at;
        const std::uint16_t halves[] = {kernels::floatToHalf(size * scales.scale),
                                        kernels::floatToHalf(size * scales.minimum)};
        if (type == DType::MXFP4) {
            *block = static_cast<std::byte>(126 + std::ilogb(size));
        } else {
            std::memcpy(block + scales.at, halves, scales.minimum > 0 ? 4 : 2);
        }
    }
    numbers.values.resize(count);
    kernels::decode(type, numbers.blocks.data(), numbers.values.data(), count);
    return numbers;
}

/// A model of one layer whose matrices are of a block type, and the same with float32 in their place.
class Pair
{
public:
    explicit Pair(DType type)
        : m_type(type)
        , m_random(7)
    {
        constexpr std::int64_t Vocabulary = 40;
        constexpr std::int64_t Rank = 16;
        matrix("emb.weight", Vocabulary, 1);
        matrix("head.weight", Vocabulary, 0.1F);
        for (const char *norm :
             {"blocks.0.ln0", "blocks.0.ln1", "blocks.0.ln2", "blocks.0.att.ln_x", "ln_out"}) {
            vector(std::string(norm) + ".weight", {Width}, 0.8F, 1.2F);
            vector(std::string(norm) + ".bias", {Width}, -0.1F, 0.1F);
        }
        for (const char *name : {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g", "w0", "a0", "k_k", "k_a"}) {
            vector(std::string("blocks.0.att.") + name, {Width}, 0, 1);
        }
        vector("blocks.0.att.r_k", {Width / 64, 64}, -0.2F, 0.2F);
        for (const char *letter : {"w", "a", "g"}) {
            vector(std::string("blocks.0.att.") + letter + "1", {Width, Rank}, -0.1F, 0.1F);
            vector(std::string("blocks.0.att.") + letter + "2", {Rank, Width}, -0.4F, 0.4F);
        }
        for (const char *name : {"receptance", "key", "value", "output"}) {
            matrix(std::string("blocks.0.att.") + name + ".weight", Width, 0.06F);
        }
        vector("blocks.0.ffn.x_k", {Width}, 0, 1);
        matrix("blocks.0.ffn.key.weight", Width, 0.06F);
        matrix("blocks.0.ffn.value.weight", Width, 0.06F);
    }

    QString write(const QString &path, bool asBlocks) const
    {
        const std::vector<GgufMetadata> metadata = {{"general.architecture", std::string("rwkv7")},
                                                    {"rwkv7.wkv.head_size", std::uint32_t{64}}};
        std::vector<GgufTensorHead> heads;
        for (const Entry &entry : m_entries) {
            const bool blocks = asBlocks && !entry.numbers.blocks.empty();
            heads.push_back({entry.name, blocks ? m_type : DType::F32, entry.shape});
        }
        auto writer = GgufWriter::create(path.toStdString(), metadata, std::move(heads));
        for (const Entry &entry : m_entries) {
            const bool blocks = asBlocks && !entry.numbers.blocks.empty();
            const std::span<const std::byte> floats = std::as_bytes(std::span(entry.numbers.values));
            if (!writer || !writer->append(blocks ? std::span(entry.numbers.blocks) : floats)) {
                return {};
            }
        }
        return writer->commit() ? path : QString();
    }

private:
    static constexpr std::int64_t Width = 256;

    struct Entry {
        std::string name;
        std::vector<std::int64_t> shape;
        Numbers numbers;
    };

    void matrix(const std::string &name, std::int64_t rows, float size)
    {
        const auto count = static_cast<std::size_t>(rows * Width);
        m_entries.push_back({name, {rows, Width}, randomNumbers(m_type, count, size, m_random)});
    }

    void vector(const std::string &name, std::vector<std::int64_t> shape, float low, float high)
    {
        std::uniform_real_distribution<float> uniform(low, high);
        Numbers numbers;
        numbers.values.resize(static_cast<std::size_t>(shape.front() * (shape.size() > 1 ? shape[1] : 1)));
        std::generate(numbers.values.begin(), numbers.values.end(), [&] { return uniform(m_random); });
        m_entries.push_back({name, std::move(shape), std::move(numbers)});
    }

    DType m_type;
    std::mt19937 m_random;
    std::vector<Entry> m_entries;
};

std::vector<float> logitsOf(const QString &file, int chunk)
{
    const auto model = Model::load(file.toStdString(), {.device = "cpu", .threads = 2, .precise = true});
    auto session = model ? Session::create(*model) : tl::make_unexpected(model.error());
    if (!session || !session->feed(std::vector{3, 1, 4, 1, 5, 9, 2, 6, 5}, {.chunk = chunk})) {
        return {};
    }
    return {session->logits().begin(), session->logits().end()};
}

}  // namespace

/// The block types of GGUF that are read but not written.
class BlockTypesTest : public QObject
{
    Q_OBJECT

private slots:
    void decodesToTheBit_data() { addTypes(); }
    void decodesToTheBit();
    void hasItsNumberInGguf_data() { addTypes(); }
    void hasItsNumberInGguf();
    void multipliesScalesBeyondFloat16_data();
    void multipliesScalesBeyondFloat16();
    void runsAModel_data() { addTypes(); }
    void runsAModel();

private:
    static void addTypes()
    {
        QTest::addColumn<int>("type");
        for (const DType type : Types) {
            QTest::newRow(kernels::traits(type).name) << static_cast<int>(type);
        }
    }
};

void BlockTypesTest::decodesToTheBit()
{
    QFETCH(int, type);
    const kernels::DTypeTraits &traits = kernels::traits(DType(type));
    QFile file(QStringLiteral(ROOKERY_TEST_DATA "/block_types/%1.bin").arg(traits.name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto blockBytes = static_cast<qsizetype>(traits.bytesPerBlock);
    const qsizetype blocks =
        bytes.size() / (blockBytes + traits.valuesPerBlock * static_cast<qsizetype>(sizeof(float)));
    QVERIFY(blocks >= 6);
    std::vector<float> values(static_cast<std::size_t>(blocks * traits.valuesPerBlock));
    kernels::decode(DType(type), reinterpret_cast<const std::byte *>(bytes.constData()), values.data(),
                    values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        float expected;
        std::memcpy(&expected,
                    bytes.constData() + blocks * blockBytes + static_cast<qsizetype>(i * sizeof(float)),
                    sizeof expected);
        if (values[i] != expected) {  // -0 is 0
            QFAIL(qPrintable(QString("value %1 is %2, expected %3").arg(i).arg(values[i]).arg(expected)));
        }
    }
}

void BlockTypesTest::hasItsNumberInGguf()
{
    QFETCH(int, type);
    const GgmlType *known = findGgmlType(ggmlNumber(DType(type)));
    QVERIFY(known != nullptr && known->type == DType(type));
    QCOMPARE(QString(known->name).toLower(), QString(kernels::traits(DType(type)).name));
}

void BlockTypesTest::multipliesScalesBeyondFloat16_data()
{
    QTest::addColumn<int>("exponent");
    QTest::newRow("2^-88") << 40;
    QTest::newRow("2^-28") << 100;
    QTest::newRow("2^72") << 200;
}

void BlockTypesTest::multipliesScalesBeyondFloat16()
{
    QFETCH(int, exponent);
    constexpr int Rows = 16;
    constexpr int Columns = 64;
    std::mt19937 random(3);
    Numbers numbers = randomNumbers(DType::MXFP4, Rows * Columns, 1, random);
    for (std::size_t at = 0; at < numbers.blocks.size(); at += 17) {
        numbers.blocks[at] = static_cast<std::byte>(exponent);
    }
    kernels::decode(DType::MXFP4, numbers.blocks.data(), numbers.values.data(), numbers.values.size());
    const auto device = kernels::backends().back().open({.threads = 1});
    const auto matrix =
        device->prepare({DType::MXFP4, numbers.blocks.data(), Rows, Columns}, {.preciseInputs = true});
    QVERIFY(matrix != nullptr);
    std::vector<float> x(Columns);
    std::generate(x.begin(), x.end(), [&] { return static_cast<float>(random() % 256) / 128 - 1; });
    std::vector<float> y(Rows);
    const kernels::MatmulJob job[] = {{matrix.get(), x.data(), y.data()}};
    device->matmul(job, 1);
    for (int row = 0; row < Rows; ++row) {
        double expected = 0;
        double size = 0;
        for (int i = 0; i < Columns; ++i) {
            const double term = static_cast<double>(numbers.values[row * Columns + i]) * x[i];
            expected += term;
            size += std::fabs(term);
        }
        QVERIFY2(std::fabs(y[row] - expected) <= 1e-4 * size,
                 qPrintable(QString("%1, expected %2").arg(y[row]).arg(expected)));
    }
}

/// Products with blocks and rows of the embedding are those of the numbers that they stand for.
void BlockTypesTest::runsAModel()
{
    QFETCH(int, type);
    QTemporaryDir folder;
    const Pair pair{DType(type)};
    const QString blocks = pair.write(folder.filePath("blocks.gguf"), true);
    const QString floats = pair.write(folder.filePath("floats.gguf"), false);
    const auto model = Model::load(blocks.toStdString(), {.device = "cpu", .threads = 2});
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    QCOMPARE(QString::fromStdString((*model)->info().weightType), QString(kernels::traits(DType(type)).name));
    for (const int chunk : {1, 4, 9}) {
        const std::vector<float> got = logitsOf(blocks, chunk);
        const std::vector<float> expected = logitsOf(floats, chunk);
        QVERIFY(!expected.empty());
        QCOMPARE(got.size(), expected.size());
        float largest = 0;
        for (std::size_t i = 0; i < got.size(); ++i) {
            QVERIFY(std::isfinite(got[i]));
            QVERIFY2(std::fabs(got[i] - expected[i]) < 2e-3F,
                     qPrintable(QString("logit %1: %2, expected %3").arg(i).arg(got[i]).arg(expected[i])));
            largest = std::max(largest, std::fabs(expected[i]));
        }
        QVERIFY(largest > 0.5F);
    }
}

QTEST_GUILESS_MAIN(BlockTypesTest)
#include "tst_block_types.moc"
