#include "engine/formats/safetensors_writer.h"
#include "engine/session/session.h"
#include "engine/weights/architecture.h"
#include "tests/engine/golden.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <numeric>

using namespace rookery;

namespace {

struct Best {
    int token;
    double logit;
};

std::vector<Best> bestThree(std::span<const float> logits)
{
    std::vector<int> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    std::partial_sort(ids.begin(), ids.begin() + 3, ids.end(), [&](int a, int b) {
        return logits[static_cast<std::size_t>(a)] > logits[static_cast<std::size_t>(b)];
    });
    std::vector<Best> best;
    for (int i = 0; i < 3; ++i) {
        const int id = ids[static_cast<std::size_t>(i)];
        best.push_back({id, static_cast<double>(logits[static_cast<std::size_t>(id)])});
    }
    return best;
}

/// A safetensors file of empty tensors of these names.
std::filesystem::path fileOf(const QTemporaryDir &folder, const QStringList &names)
{
    std::vector<TensorSource> tensors;
    for (const QString &name : names) {
        tensors.push_back({name.toStdString(), kernels::DType::F32, {0, 2}, {}});
    }
    const std::filesystem::path path = folder.filePath("file.safetensors").toStdString();
    return writeSafetensors(path, tensors) ? path : std::filesystem::path();
}

QString refusalOf(const std::filesystem::path &path)
{
    const auto file = WeightFile::open(path);
    if (!file) {
        return QString::fromStdString(file.error().message());
    }
    const auto sizes = detectArchitecture(**file);
    return sizes ? QString() : QString::fromStdString(sizes.error().message());
}

}  // namespace

Q_DECLARE_METATYPE(std::vector<Best>)

/// Files as people have them: saved by training programs, downloaded in parts, or not models at all.
class FieldFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void computesWhatTheReferenceDoes_data();
    void computesWhatTheReferenceDoes();
    void namesWhatIsNoModel_data();
    void namesWhatIsNoModel();
    void namesTheStateOfAConversation();
    void namesTheTypeOfAModelThatIsNotRead();
    void asksForATensorOfAnotherTypeByName();
};

void FieldFilesTest::computesWhatTheReferenceDoes_data()
{
    QTest::addColumn<std::vector<Best>>("expected");
    const std::vector<Best> rwkv7 = {{84, 5.7160}, {33, 4.9232}, {152, 4.6738}};
    QTest::newRow("hf-bin-sharded") << std::vector<Best>{{217, 3.7601}, {229, 3.7387}, {193, 3.2153}};
    QTest::newRow("metadata-null.safetensors") << rwkv7;
    QTest::newRow("extra-c64.safetensors") << rwkv7;
    QTest::newRow("module-key.pth") << rwkv7;
}

void FieldFilesTest::computesWhatTheReferenceDoes()
{
    QFETCH(std::vector<Best>, expected);
    const QString path = QStringLiteral(ROOKERY_SHARED "/cases/") + QTest::currentDataTag();
    if (!QFile::exists(path)) {
        QSKIP("the larger set of cases isn't here");
    }
    const auto model = Model::load(path.toStdString(), {.device = "cpu", .threads = 2});
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    auto session = Session::create(*model);
    QVERIFY(session && session->feed(std::vector<TokenId>{34, 105, 110, 7, 200}));
    const std::vector<Best> best = bestThree(session->logits());
    for (std::size_t i = 0; i < best.size(); ++i) {
        QCOMPARE(best[i].token, expected[i].token);
        QVERIFY2(std::abs(best[i].logit - expected[i].logit) < 2.5e-4,  // 2e-4, and the listed digits
                 qPrintable(QString::number(best[i].logit)));
    }
}

void FieldFilesTest::namesWhatIsNoModel_data()
{
    QTest::addColumn<QStringList>("tensors");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &tensors, const char *says) {
        QTest::newRow(name) << tensors << QString(says);
    };
    row("LoRA", {"blocks.0.att.key.lora_A", "blocks.0.att.key.lora_B"}, "an adapter");
    row("Hugging Face's LoRA", {"base_model.model.blocks.0.att.key.lora_A.weight"}, "an adapter");
    row("of another model", {"base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"}, "an adapter");
    row("web-rwkv's LoRA", {"blocks.0.att.key.lora.0", "blocks.0.att.key.lora.1"}, "an adapter");
    row("DiSHA", {"blocks.0.att.key.disha"}, "an adapter");
    row("MiSS", {"base_model.model.blocks.0.att.key.miss_block"}, "an adapter");
    row("PiSSA's start", {"blocks.0.att.key.init_lora_A"}, "an adapter");
    row("starting state", {"blocks.0.att.time_state", "blocks.1.att.time_state"}, "a starting state");
    row("wrapped starting state", {"module.blocks.0.att.time_state"}, "a starting state");
    row("image encoder", {"vit.vision_model.embeddings.class_embedding"}, "an image encoder");
    row("something else", {"layer.weight"}, "no RWKV language model");
}

void FieldFilesTest::namesWhatIsNoModel()
{
    QFETCH(QStringList, tensors);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString refusal = refusalOf(fileOf(folder, tensors));
    QVERIFY2(refusal.contains(says) && refusal.startsWith(folder.path()), qPrintable(refusal));
}

void FieldFilesTest::namesTheStateOfAConversation()
{
    const QTemporaryDir folder;
    const auto model =
        Model::load(golden::folder("engine/v7_small").filePath("m.bf16.safetensors").toStdString(),
                    {.device = "cpu", .threads = 1});
    QVERIFY(model);
    const std::filesystem::path path = folder.filePath("saved.state").toStdString();
    QVERIFY(saveState((*model)->startState().value(), path));
    QVERIFY2(refusalOf(path).contains("saved state of a conversation"), qPrintable(refusalOf(path)));
    const QString tuned = golden::folder("state_tuned").filePath("v7_small.time_state.pth");
    QVERIFY(refusalOf(tuned.toStdString()).contains("a starting state"));
}

void FieldFilesTest::namesTheTypeOfAModelThatIsNotRead()
{
    const std::string header = R"({"emb.weight":{"dtype":"F8_E4M3","shape":[2,2],"data_offsets":[0,4]},)"
                               R"("model_scale":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})";
    const std::uint64_t size = header.size();
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("f8.safetensors").toStdString();
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char *>(&size), sizeof size)
        << header << std::string(8, '\0');
    QVERIFY2(refusalOf(path).contains("type F8_E4M3, which isn't read"), qPrintable(refusalOf(path)));
}

/// One tensor of a whole model made I32: what needs it says so, and nothing passes it over in silence.
void FieldFilesTest::asksForATensorOfAnotherTypeByName()
{
    QFile source(golden::folder("engine/v7_small").filePath("m.bf16.safetensors"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    for (const QByteArray name :
         {"blocks.0.ln0.weight", "blocks.1.att.key.weight", "emb.weight", "head.weight"}) {
        QByteArray changed = bytes;
        const qsizetype at = changed.indexOf("\"" + name + "\"");
        const qsizetype type = changed.indexOf("\"BF16\"", at);
        QVERIFY(at > 0 && type > at);
        changed.replace(type, 6, "\"I16\" ");
        const QTemporaryDir folder;
        QFile file(folder.filePath("changed.safetensors"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
        file.close();
        const auto model = Model::load(file.fileName().toStdString(), {.device = "cpu", .threads = 1});
        QVERIFY2(!model, name.constData());
        const QString message = QString::fromStdString(model.error().message());
        QVERIFY2(message.contains(name) && message.contains("of type I16, which isn't read"),
                 qPrintable(message));
    }
}

QTEST_GUILESS_MAIN(FieldFilesTest)
#include "tst_field_files.moc"
