#include "engine/formats/model_folder.h"
#include "engine/formats/safetensors_writer.h"
#include "engine/formats/weight_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <list>
#include <numeric>

using namespace rookery;

namespace {

/// A file of these shapes, filled with 0, 1, 2, ... in each tensor.
class Sample
{
public:
    Sample &add(const std::string &name, std::vector<std::int64_t> shape,
                kernels::DType type = kernels::DType::F32)
    {
        std::size_t values = 1;
        for (const std::int64_t axis : shape) {
            values *= static_cast<std::size_t>(axis);
        }
        auto &data = m_data.emplace_back(values);
        std::iota(data.begin(), data.end(), 0.0F);
        const std::size_t bytes = kernels::storedBytes(type, values);
        m_tensors.push_back({name, type, std::move(shape), std::as_bytes(std::span(data)).first(bytes)});
        return *this;
    }

    std::vector<std::byte> image() const { return safetensorsImage(m_tensors).value(); }
    std::span<const TensorSource> tensors() const { return m_tensors; }

    Result<WeightContents> read()
    {
        m_image = image();
        return readWeights(m_image);
    }

private:
    std::vector<std::byte> m_image;
    std::list<std::vector<float>> m_data;
    std::vector<TensorSource> m_tensors;
};

const Tensor *find(const WeightContents &contents, const std::string &name)
{
    const auto found = std::find_if(contents.tensors.begin(), contents.tensors.end(),
                                    [&](const Tensor &tensor) { return tensor.name == name; });
    return found == contents.tensors.end() ? nullptr : &*found;
}

float firstValue(const Tensor &tensor)
{
    float value;
    std::memcpy(&value, tensor.data, sizeof value);
    return value;
}

}  // namespace

/// How the names and layouts of other programs become the official ones.
class ForeignNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesOfficialNamesAlone();
    void swapsWebRwkv7FactorsByShape();
    void renamesWebRwkv6();
    void renamesWebRwkv5OnlyWithGate();
    void translatesFlashLinearAttention();
    void splitsStackedFlaInterpolations();
    void translatesHuggingFace();
    void stripsPrefixOfEmbeddedModels();
    void readsHalfPrecisionStatesAsWebRwkv();
    void takesOffWhatTrainingWrapsAround_data();
    void takesOffWhatTrainingWrapsAround();
    void refusesTwoTensorsForOneParameter();
    void opensNumberedParts();
    void listsTheModelsOfAFolder();
    void opensModelsInParts();
    void opensAFolder();
    void refusesBadPartLists_data();
    void refusesBadPartLists();
};

void ForeignNamesTest::leavesOfficialNamesAlone()
{
    Sample sample;
    sample.add("emb.weight", {5, 8}).add("blocks.0.att.w1", {8, 2}).add("blocks.0.att.w2", {2, 8});
    const auto contents = sample.read();
    QVERIFY(contents);
    QVERIFY(!find(*contents, "blocks.0.att.w1")->transposed);
    QVERIFY(!find(*contents, "blocks.0.att.w2")->transposed);
}

void ForeignNamesTest::swapsWebRwkv7FactorsByShape()
{
    Sample sample;
    sample.add("emb.weight", {5, 8})
        .add("blocks.0.att.w1", {2, 8})
        .add("blocks.0.att.g2", {8, 2})
        .add("blocks.0.att.w0", {8})
        .add("blocks.0.ffn.key.weight", {16, 8});
    const auto contents = sample.read();
    QVERIFY(contents);
    QVERIFY(find(*contents, "blocks.0.att.w1")->transposed);
    QVERIFY(find(*contents, "blocks.0.att.g2")->transposed);
    QVERIFY(!find(*contents, "blocks.0.att.w0")->transposed);
    QVERIFY(!find(*contents, "blocks.0.ffn.key.weight")->transposed);
}

void ForeignNamesTest::renamesWebRwkv6()
{
    Sample sample;
    sample.add("blocks.0.att.time_mix_x", {8})
        .add("blocks.0.att.time_mix_w1", {10, 8})
        .add("blocks.0.att.time_mix_w2", {5, 8, 2})
        .add("blocks.0.att.time_decay_w1", {2, 8})
        .add("blocks.0.att.time_first", {2, 4})
        .add("blocks.0.ffn.time_mix_k", {8});
    const auto contents = sample.read();
    QVERIFY(contents);
    QVERIFY(find(*contents, "blocks.0.att.time_maa_x") != nullptr);
    QVERIFY(find(*contents, "blocks.0.att.time_maa_w1")->transposed);
    QVERIFY(find(*contents, "blocks.0.att.time_maa_w2")->transposed);
    QVERIFY(find(*contents, "blocks.0.att.time_decay_w1")->transposed);
    QVERIFY(find(*contents, "blocks.0.att.time_faaaa") != nullptr);
    QVERIFY(find(*contents, "blocks.0.ffn.time_maa_k") != nullptr);
}

void ForeignNamesTest::renamesWebRwkv5OnlyWithGate()
{
    Sample gated;
    gated.add("blocks.0.att.gate.weight", {8, 8}).add("blocks.0.att.time_first", {2, 4});
    QVERIFY(find(*gated.read(), "blocks.0.att.time_faaaa") != nullptr);
    Sample gateless;  // 5.0 and v4: time_first is official
    gateless.add("blocks.0.att.time_first", {2}).add("blocks.0.att.time_decay", {2});
    QVERIFY(find(*gateless.read(), "blocks.0.att.time_first") != nullptr);
}

void ForeignNamesTest::translatesFlashLinearAttention()
{
    Sample sample;
    sample.add("model.embeddings.weight", {5, 8})
        .add("lm_head.weight", {5, 8})
        .add("model.norm.bias", {8})
        .add("model.layers.0.pre_norm.weight", {8})
        .add("model.layers.10.ffn_norm.weight", {8})
        .add("model.layers.1.attn.v_lora.lora.0.weight", {2, 8})
        .add("model.layers.1.attn.v_lora.lora.2.weight", {8, 2})
        .add("model.layers.1.attn.v_lora.lora.2.bias", {8})
        .add("model.layers.0.attn.r_proj.weight", {8, 8})
        .add("model.layers.0.attn.g_norm.weight", {8})
        .add("model.layers.0.attn.r_k", {2, 32})
        .add("model.layers.0.ffn.key.weight", {16, 8})
        .add("model.proj.weight", {8, 8});
    const auto contents = sample.read();
    QVERIFY(contents);
    for (const char *name : {"emb.weight", "head.weight", "ln_out.bias", "blocks.0.ln0.weight",
                             "blocks.10.ln2.weight", "blocks.1.att.v0", "blocks.0.att.receptance.weight",
                             "blocks.0.att.ln_x.weight", "blocks.0.ffn.key.weight", "model.proj.weight"}) {
        QVERIFY2(find(*contents, name) != nullptr, name);
    }
    QVERIFY(find(*contents, "blocks.1.att.v1")->transposed);
    QVERIFY(find(*contents, "blocks.1.att.v2")->transposed);
    QVERIFY(!find(*contents, "blocks.1.att.v0")->transposed);
    QCOMPARE(contents->conventions.groupNormEps, 32e-5F);  // times the head size there
}

void ForeignNamesTest::splitsStackedFlaInterpolations()
{
    Sample sample;
    sample.add("model.embeddings.weight", {5, 8}).add("model.layers.0.attn.x_x", {6, 1, 8});
    const auto contents = sample.read();
    QVERIFY(contents);
    int row = 0;
    for (const char *name : {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g"}) {
        const Tensor *tensor = find(*contents, std::string("blocks.0.att.") + name);
        QVERIFY(tensor != nullptr);
        QCOMPARE(tensor->values(), std::size_t{8});
        QCOMPARE(firstValue(*tensor), 8.0F * static_cast<float>(row++));
    }
    Sample five;
    five.add("model.embeddings.weight", {5, 8}).add("model.layers.0.attn.x_x", {5, 8, 1});
    QVERIFY(!five.read());
}

void ForeignNamesTest::translatesHuggingFace()
{
    Sample sample;
    sample.add("rwkv.embeddings.weight", {5, 8})
        .add("head.weight", {5, 8})
        .add("rwkv.ln_out.weight", {8})
        .add("rwkv.blocks.0.pre_ln.bias", {8})
        .add("rwkv.blocks.0.attention.time_maa_w1", {8, 10})
        .add("rwkv.blocks.0.attention.time_mix_key", {1, 1, 8})
        .add("rwkv.blocks.0.feed_forward.receptance.weight", {8, 8});
    const auto contents = sample.read();
    QVERIFY(contents);
    for (const char *name :
         {"emb.weight", "head.weight", "ln_out.weight", "blocks.0.ln0.bias", "blocks.0.att.time_maa_w1",
          "blocks.0.att.time_mix_k", "blocks.0.ffn.receptance.weight"}) {
        QVERIFY2(find(*contents, name) != nullptr, name);
    }
    QVERIFY(!find(*contents, "blocks.0.att.time_maa_w1")->transposed);
}

void ForeignNamesTest::stripsPrefixOfEmbeddedModels()
{
    Sample sample;
    sample.add("rwkv.emb.weight", {5, 8})
        .add("rwkv.blocks.0.att.w0", {8})
        .add("head.sts_head.fc1.weight", {8, 8});
    const auto contents = sample.read();
    QVERIFY(contents);
    QVERIFY(find(*contents, "emb.weight") != nullptr && find(*contents, "blocks.0.att.w0") != nullptr);
    QVERIFY(find(*contents, "head.sts_head.fc1.weight") != nullptr);
}

void ForeignNamesTest::readsHalfPrecisionStatesAsWebRwkv()
{
    Sample half;
    half.add("blocks.0.att.time_state", {2, 4, 4}, kernels::DType::F16);
    QVERIFY(half.read()->tensors[0].transposed);
    Sample single;
    single.add("blocks.0.att.time_state", {2, 4, 4});
    QVERIFY(!single.read()->tensors[0].transposed);
}

void ForeignNamesTest::takesOffWhatTrainingWrapsAround_data()
{
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *prefix) { QTest::newRow(prefix) << QString(prefix); };
    row("module.");
    row("model.");
    row("_forward_module.");
    row("_orig_mod.");
    row("module._orig_mod.");
    row("_forward_module.model.");
    row("_fsdp_wrapped_module._checkpoint_wrapped_module.");
    row("rwkv.");
    row("module.model.rwkv.");
    row("model.llm.");
}

void ForeignNamesTest::takesOffWhatTrainingWrapsAround()
{
    QFETCH(QString, stored);
    const std::string prefix = stored.toStdString();
    Sample sample;
    sample.add(prefix + "emb.weight", {5, 8})
        .add(prefix + "blocks.0.att.key.weight", {8, 8})
        .add(prefix + "blocks.0._orig_mod.ffn.key.weight", {8, 8});
    const auto contents = sample.read();
    QVERIFY(contents);
    QVERIFY(find(*contents, "emb.weight") && find(*contents, "blocks.0.att.key.weight") &&
            find(*contents, "blocks.0.ffn.key.weight"));

    // The other namings keep what belongs to them.
    const bool outer = !prefix.ends_with("rwkv.") && !prefix.ends_with("llm.");
    Sample fla;
    fla.add(prefix + "model.embeddings.weight", {5, 8}).add(prefix + "model.layers.0.attn_norm.weight", {8});
    fla.add(prefix + "lm_head.weight", {5, 8});
    const auto translated = fla.read();
    QVERIFY(translated);
    if (outer) {
        QVERIFY(find(*translated, "emb.weight") && find(*translated, "blocks.0.ln1.weight") &&
                find(*translated, "head.weight"));
    }
    Sample state;
    state.add("module.blocks.0.att.time_state", {2, 4, 4});
    QVERIFY(find(*state.read(), "blocks.0.att.time_state"));
}

void ForeignNamesTest::refusesTwoTensorsForOneParameter()
{
    Sample sample;
    sample.add("blocks.0.att.gate.weight", {8, 8})
        .add("blocks.0.att.time_first", {2})
        .add("blocks.0.att.time_faaaa", {2});
    const auto contents = sample.read();
    QVERIFY(!contents &&
            contents.error().reason.english().find("two tensors for 'blocks.0.att.time_faaaa'") == 4);
}

void ForeignNamesTest::opensModelsInParts()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    Sample first;
    first.add("model.embeddings.weight", {5, 8});
    Sample second;
    second.add("model.layers.0.attn.w_lora.lora.0.weight", {2, 8});
    QVERIFY(writeSafetensors(path / "model-1.safetensors", first.tensors()));
    QVERIFY(writeSafetensors(path / "model-2.safetensors", second.tensors()));
    QFile index(folder.filePath("model.safetensors.index.json"));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write(R"({"metadata": {"total_size": 1}, "weight_map": {
        "a": "model-1.safetensors", "b": "model-2.safetensors", "c": "model-2.safetensors"}})");
    index.close();
    for (const auto &choice : {path / "model.safetensors.index.json", path}) {
        const auto file = WeightFile::open(choice);
        QVERIFY2(file, file ? "" : file.error().message().c_str());
        QCOMPARE((*file)->tensors().size(), std::size_t{2});
        QVERIFY((*file)->find("blocks.0.att.w1")->transposed);
        QCOMPARE((*file)->find("emb.weight")->values(), std::size_t{40});
    }
    QVERIFY(QFile::remove(folder.filePath("model-2.safetensors")));
    const auto incomplete = WeightFile::open(path);
    QVERIFY(!incomplete);
    QVERIFY(incomplete.error().subject.english().find("model-2.safetensors") != std::string::npos);
}

void ForeignNamesTest::opensNumberedParts()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    Sample first;
    first.add("emb.weight", {5, 8});
    Sample second;
    second.add("head.weight", {5, 8});
    QVERIFY(writeSafetensors(path / "model-00001-of-00002.safetensors", first.tensors()));
    const auto alone = WeightFile::open(path);
    QVERIFY(!alone && alone.error().subject.english().ends_with("model-00002-of-00002.safetensors"));
    QVERIFY(alone.error().reason.english().find("split over 2 files") != std::string::npos);
    QVERIFY(writeSafetensors(path / "model-00002-of-00002.safetensors", second.tensors()));
    for (const auto &choice :
         {path, path / "model-00001-of-00002.safetensors", path / "model-00002-of-00002.safetensors"}) {
        const auto file = WeightFile::open(choice);
        QVERIFY2(file, file ? "" : file.error().message().c_str());
        QVERIFY((*file)->find("emb.weight") && (*file)->find("head.weight"));
    }
}

void ForeignNamesTest::listsTheModelsOfAFolder()
{
    QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &content = "x") {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put("a.pth");
    put("B.GGUF");
    put("training_args.bin");
    put("rng_state_0.pth");
    put("notes.txt");
    put("config.json");
    put("other.index.json", R"({"pages": 3})");
    put("pytorch_model.bin.index.json", R"({"weight_map": {"a": "pytorch_model-00001-of-00001.bin"}})");
    put("pytorch_model-00001-of-00001.bin");
    put("model.safetensors");
    put("q-1-of-2.gguf");
    put("q-2-of-2.gguf");
    put("t.safetensors.index.json", R"({"weight_map": {"a": "t-1.safetensors", "b": "t-2.safetensors"}})");
    put("t-1.safetensors");
    put("t-2.safetensors");
    QVERIFY(QDir(folder.path()).mkdir("folder.bin"));
    QStringList found;
    for (const ModelFiles &model : modelsIn(folder.path().toStdString())) {
        found << QString::fromStdString(model.file.filename().string()) + ' ' +
                     QString::number(model.parts.size());
    }
    QCOMPARE(found, QStringList({"B.GGUF 1", "a.pth 1", "model.safetensors 1", "q-1-of-2.gguf 2",
                                 "t.safetensors.index.json 2"}));
    QVERIFY(modelsIn("/no/such/folder").empty());

    // A usual name among several is meant; else the person is asked.
    QVERIFY(QString::fromStdString(WeightFile::open(folder.path().toStdString()).error().message())
                .contains("model.safetensors"));
    QVERIFY(QFile::remove(folder.filePath("model.safetensors")));
    QVERIFY(QFile::remove(folder.filePath("pytorch_model.bin.index.json")));
    QVERIFY(QString::fromStdString(WeightFile::open(folder.path().toStdString()).error().message())
                .contains("several weight files, name one of them: B.GGUF, a.pth"));
}

void ForeignNamesTest::opensAFolder()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto empty = WeightFile::open(path);
    QVERIFY(!empty &&
            empty.error().reason.english().find("folder without a weight file") != std::string::npos);
    Sample sample;
    sample.add("emb.weight", {5, 8});
    QVERIFY(writeSafetensors(path / "model.safetensors", sample.tensors()));
    QVERIFY(WeightFile::open(path));
}

void ForeignNamesTest::refusesBadPartLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("leaves the folder") << QByteArray(R"({"weight_map": {"a": "../model.safetensors"}})");
    QTest::newRow("absolute") << QByteArray(R"({"weight_map": {"a": "/etc/passwd"}})");
    QTest::newRow("hidden") << QByteArray(R"({"weight_map": {"a": ".."}})");
    QTest::newRow("empty") << QByteArray(R"({"weight_map": {}})");
    QTest::newRow("broken") << QByteArray(R"({"weight_map": {"a": )");
    QTest::newRow("zero in the name") << QByteArray(R"({"weight_map": {"a": "m\u0000.safetensors"}})");
    QTest::newRow("deep") << QByteArray(R"({"weight_map": )" + QByteArray(100'000, '['));
}

void ForeignNamesTest::refusesBadPartLists()
{
    QFETCH(QByteArray, json);
    QTemporaryDir folder;
    QFile index(folder.filePath("index.json"));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write(json);
    index.close();
    const auto file = WeightFile::open(index.fileName().toStdString());
    QVERIFY(!file && file.error().reason.english().find("list of model parts") != std::string::npos);
}

QTEST_GUILESS_MAIN(ForeignNamesTest)
#include "tst_foreign_names.moc"
