#include "engine/formats/gguf_writer.h"
#include "engine/formats/safetensors_writer.h"
#include "engine/model/model.h"
#include "engine/quantize/quantize.h"
#include "golden.h"
#include "tensor_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <list>

using namespace rookery;

namespace {

/// The tensors of a small model, as float32, with others beside them.
class Changed
{
public:
    explicit Changed(const QString &model)
    {
        const QDir folder(QStringLiteral(ROOKERY_TEST_DATA "/engine/") + model);
        const QStringList files = folder.entryList({"*.pth", "*.safetensors"});
        m_file = *WeightFile::open(folder.filePath(files.value(0)).toStdString());
        for (const auto &[name, tensor] : m_file->tensors()) {
            put(name, tensor.shape, plainValues(tensor));
        }
    }

    Changed &add(const std::string &name, std::vector<std::int64_t> shape)
    {
        std::size_t values = 1;
        for (const std::int64_t axis : shape) {
            values *= static_cast<std::size_t>(axis);
        }
        put(name, std::move(shape), std::vector<float>(values, 0.25F));
        return *this;
    }

    std::string safetensors() const
    {
        const std::string path = m_folder.filePath("m.safetensors").toStdString();
        const auto written = writeSafetensors(path, m_tensors);
        return written ? path : written.error().message();
    }

    /// The reader leaves names alone that it doesn't know.
    std::string gguf() const
    {
        const std::vector<GgufMetadata> metadata = {{"general.architecture", std::string("rwkv7")},
                                                    {"rwkv7.wkv.head_size", std::uint32_t{64}}};
        std::vector<GgufTensorHead> heads;
        for (const TensorSource &tensor : m_tensors) {
            heads.push_back({tensor.name, tensor.type, tensor.shape});
        }
        const std::string path = m_folder.filePath("m.gguf").toStdString();
        auto writer = GgufWriter::create(path, metadata, std::move(heads));
        for (const TensorSource &tensor : m_tensors) {
            if (!writer || !writer->append(tensor.data)) {
                return {};
            }
        }
        return writer->commit() ? path : std::string();
    }

    std::string target() const { return m_folder.filePath("q.gguf").toStdString(); }

private:
    void put(const std::string &name, std::vector<std::int64_t> shape, std::vector<float> values)
    {
        m_data.push_back(std::move(values));
        m_tensors.push_back(
            {name, kernels::DType::F32, std::move(shape), std::as_bytes(std::span(m_data.back()))});
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const WeightFile> m_file;
    std::list<std::vector<float>> m_data;
    std::vector<TensorSource> m_tensors;
};

Result<std::shared_ptr<const Model>> load(const std::string &path)
{
    return Model::load(path, {.device = "cpu", .threads = 2});
}

/// One sentence that names the file and everything in `says`.
template<typename Value>
void verifyRefused(const Result<Value> &result, const std::string &path, const QStringList &says)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::UnsupportedModel);
    const QString message = QString::fromStdString(result.error().message());
    QVERIFY2(message.contains(QString::fromStdString(path)), qPrintable(message));
    for (const QString &part : says) {
        QVERIFY2(message.contains(part), qPrintable(message));
    }
    QVERIFY(!message.contains('\n'));
}

}  // namespace

/// A file that holds more than its version's parameters is another architecture: it is refused by name rather
/// than run without them.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesUnknownTensorsOfTheLayers_data();
    void refusesUnknownTensorsOfTheLayers();
    void refusesUnknownTensorsOfGguf();
    void countsTheUnknownTensors();
    void runsWhatMeansNothing();
    void refusesTwoVersionsAtOnce();
    void readsOnlyTokensWhereTheyCount();
    void namesResearchModels_data();
    void namesResearchModels();
    void quantisesNothingThatWouldBeLost_data();
    void quantisesNothingThatWouldBeLost();
};

void ArchitectureTest::refusesUnknownTensorsOfTheLayers_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("tensor");
    for (const char *model :
         {"v4_small", "v51_small", "v52_small", "v6_small", "v7_small", "v7a_small", "v8_rc00_small"}) {
        QTest::addRow("%s, channel mix", model) << model << "blocks.1.ffn.gate.weight";
        QTest::addRow("%s, another module", model) << model << "blocks.0.attention2.q.weight";
        QTest::addRow("%s, adapter", model) << model << "blocks.1.att.key.lora_A";
    }
    QTest::newRow("v6_small, value residual") << "v6_small"
                                              << "blocks.0.att.v0";
    QTest::newRow("v7_small, another layer 0") << "v7_small"
                                               << "blocks.0.att.v3";
}

void ArchitectureTest::refusesUnknownTensorsOfTheLayers()
{
    QFETCH(QString, model);
    QFETCH(QString, tensor);
    Changed changed(model);
    const std::string file = changed.add(tensor.toStdString(), {8, 16}).safetensors();
    verifyRefused(load(file), file, {"'" + tensor + "'", "architecture"});
}

void ArchitectureTest::refusesUnknownTensorsOfGguf()
{
    Changed changed("v7_small");
    const auto whole = load(changed.gguf());
    QVERIFY2(whole, whole ? "" : whole.error().message().c_str());
    const std::string file = changed.add("blk.1.time_mix_z.weight", {128}).gguf();
    verifyRefused(load(file), file, {"'blk.1.time_mix_z.weight'"});
}

void ArchitectureTest::countsTheUnknownTensors()
{
    Changed changed("v7_small");
    changed.add("blocks.0.x.a", {4}).add("blocks.1.x.b", {4}).add("blocks.2.x.c", {4});
    const std::string file = changed.safetensors();
    verifyRefused(load(file), file, {"'blocks.0.x.a' and 2 more"});
}

void ArchitectureTest::runsWhatMeansNothing()
{
    Changed changed("v7_small");
    changed.add("blocks.0.att.v0", {1, 1, 128})
        .add("blocks.0.att.v1", {128, 32})
        .add("blocks.0.att.v2", {32, 128})
        .add("visual.blocks.0.norm1.weight", {16});  // not of the language model
    for (int layer = 0; layer < 3; ++layer) {
        changed.add("blocks." + std::to_string(layer) + ".att.time_state", {2, 64, 64});
    }
    const auto model = load(changed.safetensors());
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    QCOMPARE((*model)->info().architecture, std::string("rwkv7"));
}

/// DeepEmbed and the token's weights of rc00 are of different versions; nobody has trained both.
void ArchitectureTest::refusesTwoVersionsAtOnce()
{
    Changed changed("v7a_small");
    const std::string file = changed.add("blocks.1.ffn.enn.weight", {256, 64}).safetensors();
    verifyRefused(load(file), file, {"'blocks.1.ffn.enn.weight'", "rwkv7a"});
}

/// RWKV-8 rc00 looks up what stands for a token, which a picture's rows don't.
void ArchitectureTest::readsOnlyTokensWhereTheyCount()
{
    const auto model = load(Changed("v8_rc00_small").safetensors());
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    QCOMPARE((*model)->info().architecture, std::string("rwkv8-rc00"));
    auto state = (*model)->startState();
    const auto workspace = (*model)->makeWorkspace(2);
    QVERIFY(state && workspace);
    const std::vector<float> rows(2 * 64, 0.5F);
    std::vector<float> logits(64);
    const auto fed = (*model)->forward({.tokens = {}, .embeddings = rows}, *state, **workspace,
                                       LogitsWanted::Last, logits);
    QVERIFY(!fed);
    QCOMPARE(fed.error().code, ErrorCode::BadInput);
}

void ArchitectureTest::namesResearchModels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QString>("says");
    QTest::newRow("7b") << "v7a_small"
                        << "blocks.0.qkv.qq.weight"
                        << "RWKV-7b";
    QTest::newRow("7b, a later layer") << "v7a_small"
                                       << "blocks.1.qkv.k_emb_x.weight"
                                       << "RWKV-7b";
    QTest::newRow("8 hybrid") << "v7_small"
                              << "blocks.1.qkv.ennk.weight"
                              << "RWKV-8 hybrid";
    QTest::newRow("8 ROSA") << "v7_small"
                            << "blocks.0.rosa.rosa_qkv.emb"
                            << "ROSA";
}

void ArchitectureTest::namesResearchModels()
{
    QFETCH(QString, model);
    QFETCH(QString, tensor);
    QFETCH(QString, says);
    Changed changed(model);
    const std::string file = changed.add(tensor.toStdString(), {32, 64}).safetensors();
    verifyRefused(load(file), file, {"'" + tensor + "'", says});
}

void ArchitectureTest::quantisesNothingThatWouldBeLost_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << "blocks.1.ffn.gate.weight"
                             << "'blocks.1.ffn.gate.weight'";
    QTest::newRow("starting state") << "blocks.0.att.time_state"
                                    << "tuned starting state";
    QTest::newRow("embedding heads") << "head.retr_head.fc1.weight"
                                     << "embeddings";
}

void ArchitectureTest::quantisesNothingThatWouldBeLost()
{
    QFETCH(QString, tensor);
    QFETCH(QString, says);
    Changed changed("v7_small");
    const auto whole = WeightFile::open(changed.safetensors());
    QVERIFY(whole);
    const auto written = quantizeToGguf(**whole, changed.target(), {});
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    const std::string path = changed.add(tensor.toStdString(), {8, 16}).safetensors();
    const auto file = WeightFile::open(path);
    QVERIFY(file);
    verifyRefused(quantizeToGguf(**file, changed.target(), {}), path, {says});
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
