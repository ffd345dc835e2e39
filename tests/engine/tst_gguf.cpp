#include "engine/formats/gguf_types.h"
#include "engine/formats/gguf_writer.h"
#include "engine/formats/weight_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/stat.h>

using namespace rookery;

namespace {

template<typename Number>
std::string raw(Number number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

std::string text(const std::string &value)
{
    return raw(std::uint64_t{value.size()}) + value;
}

std::string type(GgufValue value)
{
    return raw(static_cast<std::uint32_t>(value));
}

std::string entry(const std::string &key, const std::string &value)
{
    return text(key) + type(GgufValue::String) + text(value);
}

std::string entry(const std::string &key, std::uint32_t value)
{
    return text(key) + type(GgufValue::U32) + raw(value);
}

struct Item {
    std::string name;
    std::vector<std::uint64_t> dims;  ///< fastest first
    std::uint32_t type = 0;
    std::uint64_t offset = 0;
};

struct Sample {
    std::uint32_t version = 3;
    std::vector<std::string> metadata = {entry("general.architecture", "rwkv7"),
                                         entry("rwkv7.wkv.head_size", 4U)};
    std::vector<Item> tensors;
    std::size_t dataBytes = 4096;
    std::uint64_t extraTensors = 0;  ///< announced, but not there

    std::string bytes() const
    {
        std::string file = "GGUF" + raw(version) + raw(std::uint64_t{tensors.size() + extraTensors}) +
                           raw(std::uint64_t{metadata.size()});
        for (const std::string &text : metadata) {
            file += text;
        }
        for (const Item &item : tensors) {
            file += text(item.name) + raw(static_cast<std::uint32_t>(item.dims.size()));
            for (const std::uint64_t dim : item.dims) {
                file += raw(dim);
            }
            file += raw(item.type) + raw(item.offset);
        }
        file.resize((file.size() + 31) / 32 * 32, '\0');
        for (std::size_t i = 0; i < dataBytes; i += sizeof(float)) {
            file += raw(static_cast<float>(i / sizeof(float)));
        }
        return file;
    }
};

Sample withTensors(std::vector<Item> tensors)
{
    Sample sample;
    sample.tensors = std::move(tensors);
    return sample;
}

Sample withMetadata(std::vector<std::string> metadata)
{
    Sample sample;
    sample.metadata.insert(sample.metadata.end(), metadata.begin(), metadata.end());
    return sample;
}

Result<WeightContents> read(const std::string &bytes)
{
    return readWeights(std::as_bytes(std::span(bytes)));
}

const Tensor *find(const WeightContents &contents, const std::string &name)
{
    for (const Tensor &tensor : contents.tensors) {
        if (tensor.name == name) {
            return &tensor;
        }
    }
    return nullptr;
}

bool writeTo(const QString &path, const std::string &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(bytes)) >= 0;
}

/// A model in three files, as llama-gguf-split writes them: only the first knows the model, each its own
/// number.
class SplitModel
{
public:
    SplitModel()
    {
        Sample first = withMetadata({entry("general.name", "split"), entry("split.no", 0U),
                                     entry("split.count", 3U), entry("split.tensors.count", 3U)});
        first.tensors = {{"token_embd.weight", {8, 2}}};
        Sample second;
        second.metadata = {entry("split.no", 1U), entry("split.count", 3U), entry("split.tensors.count", 3U)};
        second.tensors = {{"blk.0.time_mix_w0.weight", {8}}};
        Sample third = second;
        third.metadata.front() = entry("split.no", 2U);
        third.tensors = {{"output.weight", {8, 2}}};
        writeTo(part(1), first.bytes());
        writeTo(part(2), second.bytes());
        writeTo(part(3), third.bytes());
    }
    QString folder() const { return m_folder.path(); }
    QString part(int number) const
    {
        return m_folder.filePath(QStringLiteral("m-0000%1-of-00003.gguf").arg(number));
    }

private:
    QTemporaryDir m_folder;
};

float firstValue(const Tensor &tensor)
{
    float value;
    std::memcpy(&value, tensor.data, sizeof value);
    return value;
}

}  // namespace

class GgufTest : public QObject
{
    Q_OBJECT

private slots:
    void translatesRwkv7();
    void translatesRwkv6WithRescaling();
    void readsVersion2AndAlignment();
    void readsEveryKindOfMetadata();
    void decodesTheVocabulary();
    void readsItsOwnEscapes();
    void passesOverTypesThatItDoesNotRead();
    void opensSplitModelsWhole();
    void refusesIncompleteSplits_data();
    void refusesIncompleteSplits();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void refusesEveryTruncation();
};

void GgufTest::translatesRwkv7()
{
    const std::string bytes = withTensors({{"token_embd.weight", {8, 5}},
                                           {"blk.0.time_mix_lerp_fused.weight", {8, 1, 1, 6}, 0, 160},
                                           {"blk.0.time_mix_w1.weight", {8, 2}},
                                           {"blk.0.time_mix_r_k.weight", {8}},
                                           {"blk.0.time_mix_v0.weight", {8}},
                                           {"blk.1.time_mix_v0.weight", {8}},
                                           {"blk.1.channel_mix_key.weight", {32, 1}, 8}})
                                  .bytes();
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(find(*contents, "emb.weight")->shapeText(), std::string("[5,8]"));
    QVERIFY(find(*contents, "blocks.0.att.w1")->transposed);
    QCOMPARE(find(*contents, "blocks.0.att.r_k")->shapeText(), std::string("[2,4]"));
    QVERIFY(find(*contents, "blocks.0.att.v0") == nullptr);  // fills a slot, means nothing
    QVERIFY(find(*contents, "blocks.1.att.v0") != nullptr);
    QCOMPARE(find(*contents, "blocks.1.ffn.key.weight")->type, kernels::DType::Q8_0);
    int row = 0;
    for (const char letter : std::string("rwkvag")) {
        const Tensor *mix = find(*contents, std::string("blocks.0.att.x_") + letter);
        QVERIFY(mix != nullptr);
        QCOMPARE(firstValue(*mix), static_cast<float>(40 + 8 * row++));
    }
}

void GgufTest::translatesRwkv6WithRescaling()
{
    Sample sample = withTensors({{"blk.0.time_mix_lerp_fused.weight", {8, 1, 1, 5}},
                                 {"blk.0.time_mix_w2.weight", {2, 8, 5}},
                                 {"blk.0.time_mix_first.weight", {4, 2}},
                                 {"blk.0.time_mix_decay.weight", {8}},
                                 {"blk.0.channel_mix_lerp_r.weight", {8, 1, 1}}});
    sample.metadata = {entry("general.architecture", "rwkv6"), entry("rwkv6.wkv.head_size", 4U),
                       entry("rwkv6.rescale_every_n_layers", 6U)};
    const std::string bytes = sample.bytes();
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(contents->conventions.rescaleEveryLayers, 6);
    QCOMPARE(firstValue(*find(*contents, "blocks.0.att.time_maa_g")), 32.0F);  // w k v r g
    QVERIFY(find(*contents, "blocks.0.att.time_maa_w2")->transposed);
    QCOMPARE(find(*contents, "blocks.0.att.time_faaaa")->shapeText(), std::string("[2,4]"));
    QVERIFY(find(*contents, "blocks.0.ffn.time_maa_r") != nullptr);
}

void GgufTest::readsVersion2AndAlignment()
{
    Sample sample = withTensors({{"output.weight", {8, 1}, 0, 64}});
    sample.version = 2;
    sample.metadata.push_back(entry("general.alignment", 64U));
    std::string bytes = sample.bytes();
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    const auto *start = reinterpret_cast<const std::byte *>(bytes.data());
    QCOMPARE((find(*contents, "head.weight")->data - start) % 64, std::ptrdiff_t{0});
}

void GgufTest::readsEveryKindOfMetadata()
{
    Sample sample = withMetadata({
        text("u8") + type(GgufValue::U8) + raw(std::uint8_t{200}),
        text("i8") + type(GgufValue::I8) + raw(std::int8_t{-100}),
        text("i16") + type(GgufValue::I16) + raw(std::int16_t{-300}),
        text("f32") + type(GgufValue::F32) + raw(1.5F),
        text("f64") + type(GgufValue::F64) + raw(0.25),
        text("bool") + type(GgufValue::Bool) + raw(std::uint8_t{1}),
        text("u64") + type(GgufValue::U64) + raw(std::uint64_t{1} << 63),
        text("i64") + type(GgufValue::I64) + raw(std::int64_t{-5}),
        text("list") + type(GgufValue::Array) + type(GgufValue::I32) + raw(std::uint64_t{2}) + raw(1) +
            raw(2),
        text("texts") + type(GgufValue::Array) + type(GgufValue::String) + raw(std::uint64_t{1}) + text("x"),
    });
    const std::string bytes = sample.bytes();
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    const auto expect = [&](const char *key, const char *value) {
        QCOMPARE(contents->metadata.at(key), std::string(value));
    };
    expect("u8", "200");
    expect("i8", "-100");
    expect("i16", "-300");
    expect("f32", "1.5");
    expect("f64", "0.25");
    expect("bool", "true");
    expect("u64", "9223372036854775808");
    expect("i64", "-5");
    QVERIFY(!contents->metadata.contains("list"));
}

void GgufTest::decodesTheVocabulary()
{
    const std::vector<std::string> tokens = {
        "<s>", R"(\x00)", R"(\n\t\r)", R"(\\n)", R"(\'a\")", R"(\xe7\x8c\xab)", R"(\x)", "\\", "[PAD8]"};
    std::string list = type(GgufValue::Array) + type(GgufValue::String) + raw(std::uint64_t{tokens.size()});
    for (const std::string &token : tokens) {
        list += text(token);
    }
    const std::string bytes =
        withMetadata({entry("tokenizer.ggml.model", "rwkv"), text("tokenizer.ggml.tokens") + list}).bytes();
    const auto contents = read(bytes);
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    const std::vector<std::string> expected = {
        "", std::string(1, '\0'), "\n\t\r", "\\n", "'a\"", "猫", "x", "\\", ""};
    QVERIFY(contents->vocabulary == expected);

    // Another tokenizer's entries have another meaning.
    const std::string other =
        withMetadata({entry("tokenizer.ggml.model", "gpt2"), text("tokenizer.ggml.tokens") + list}).bytes();
    QVERIFY(read(other)->vocabulary.empty());
}

void GgufTest::readsItsOwnEscapes()
{
    std::string every;
    for (int byte = 0; byte < 256; ++byte) {
        every += static_cast<char>(byte);
    }
    const std::string list = type(GgufValue::Array) + type(GgufValue::String) + raw(std::uint64_t{2}) +
                             text("<s>") + text(escapedToken(every));
    const std::string bytes =
        withMetadata({entry("tokenizer.ggml.model", "rwkv"), text("tokenizer.ggml.tokens") + list}).bytes();
    QCOMPARE(read(bytes)->vocabulary.at(1), every);
}

void GgufTest::passesOverTypesThatItDoesNotRead()
{
    const auto contents = read(withTensors({{"output.weight", {256, 1}, 77},
                                            {"blk.0.time_mix_w1.weight", {256, 1}, 9},
                                            {"blk.0.time_mix_lerp_fused.weight", {8, 1, 1, 6}, 26},
                                            {"token_embd.weight", {8}}})
                                   .bytes());
    QVERIFY2(contents, contents ? "" : contents.error().reason.english().c_str());
    QCOMPARE(contents->tensors.size(), std::size_t{1});
    // Under the names by which they would be asked for.
    QCOMPARE(contents->unread.size(), std::size_t{8});
    QCOMPARE(contents->unread[0].name + ' ' + contents->unread[0].unreadType,
             std::string("head.weight number 77"));
    QCOMPARE(contents->unread[1].name + ' ' + contents->unread[1].unreadType,
             std::string("blocks.0.att.w1 Q8_1"));
    QCOMPARE(contents->unread[2].name + ' ' + contents->unread[2].unreadType,
             std::string("blocks.0.att.x_r I32"));
}

void GgufTest::opensSplitModelsWhole()
{
    const SplitModel model;
    for (const QString &choice : {model.part(1), model.part(2), model.part(3), model.folder()}) {
        const auto file = WeightFile::open(choice.toStdString());
        QVERIFY2(file, file ? "" : file.error().message().c_str());
        QCOMPARE((*file)->tensors().size(), std::size_t{3});
        QCOMPARE((*file)->find("blocks.0.att.w0")->values(), std::size_t{8});
        QCOMPARE((*file)->metadata().find("general.name")->second, std::string("split"));
    }
}

void GgufTest::refusesIncompleteSplits_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("a part is missing") << "remove"
                                       << "00002-of-00003.gguf: missing, and the model is split over 3";
    QTest::newRow("a part twice") << "repeat"
                                  << "isn't part 3 of 3";
    QTest::newRow("a part of another kind") << "text"
                                            << "not a weight file";
    QTest::newRow("a part is a pipe") << "pipe"
                                      << "a pipe, not a file";
    QTest::newRow("without its name") << "rename"
                                      << "one part of a model that is split over 3 GGUF files";
}

void GgufTest::refusesIncompleteSplits()
{
    QFETCH(QString, change);
    QFETCH(QString, says);
    const SplitModel model;
    QString chosen = model.part(1);
    if (change == "rename") {
        chosen = QFileInfo(chosen).dir().filePath("renamed.gguf");
        QVERIFY(QFile::rename(model.part(1), chosen));
    } else {
        QVERIFY(QFile::remove(model.part(change == "repeat" ? 3 : 2)));
    }
    if (change == "repeat") {
        QVERIFY(QFile::copy(model.part(2), model.part(3)));
    } else if (change == "text") {
        QVERIFY(writeTo(model.part(2), "Once upon a time there was a model."));
    } else if (change == "pipe") {
        QCOMPARE(::mkfifo(model.part(2).toStdString().c_str(), 0600), 0);
    }
    const auto file = WeightFile::open(chosen.toStdString());
    QVERIFY(!file);
    QVERIFY2(QString::fromStdString(file.error().message()).contains(says), file.error().message().c_str());
}

void GgufTest::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Sample &sample, const char *says) {
        QTest::newRow(name) << QByteArray::fromStdString(sample.bytes()) << QString(says);
    };
    const auto version = [](std::uint32_t number) {
        Sample sample;
        sample.version = number;
        return sample;
    };
    const auto architecture = [](const char *name) {
        Sample sample;
        sample.metadata = {entry("general.architecture", name)};
        return sample;
    };
    row("version 1", version(1), "GGUF version 1 isn't read");
    row("version 4", version(4), "GGUF version 4 isn't read");
    row("big-endian", version(0x03000000), "big-endian");
    row("llama", architecture("llama"), "architecture 'llama'");
    row("qwen hybrid", architecture("rwkv6qwen2"), "converted Qwen model");
    row("arwkv", architecture("arwkv7"), "converted Qwen model");
    row("token shift", withMetadata({entry("rwkv7.token_shift_count", 1U)}), "Qwen hybrid");
    row("split", withMetadata({entry("split.count", 3U)}), "split over 3 GGUF files");
    row("alignment 0", withMetadata({entry("general.alignment", 0U)}), "alignment 0 is impossible");
    row("alignment 3", withMetadata({entry("general.alignment", 3U)}), "alignment 3 is impossible");
    row("unknown metadata", withMetadata({text("x") + raw(99U)}), "metadata 'x' is of an unknown type");
    row("list of lists",
        withMetadata({text("x") + type(GgufValue::Array) + type(GgufValue::Array) + raw(std::uint64_t{1})}),
        "truncated or damaged");
    row("huge list",
        withMetadata(
            {text("x") + type(GgufValue::Array) + type(GgufValue::U64) + raw(~std::uint64_t{0} / 8)}),
        "truncated or damaged");
    row("huge list of texts",
        withMetadata({text("x") + type(GgufValue::Array) + type(GgufValue::String) + raw(~std::uint64_t{0})}),
        "truncated or damaged");
    row("huge text", withMetadata({raw(~std::uint64_t{0} - 3)}), "truncated or damaged");
    row("no whole blocks", withTensors({{"output.weight", {33, 1}, 8}}),
        "shape [1,33] isn't made of whole Q8_0");
    row("beyond the end", withTensors({{"output.weight", {1024, 2}}}), "beyond the end");
    row("offset beyond the end", withTensors({{"output.weight", {8}, 0, ~std::uint64_t{0} - 31}}),
        "beyond the end");
    row("not aligned", withTensors({{"output.weight", {8}, 0, 4}}), "isn't aligned");
    row("shape overflows", withTensors({{"output.weight", {1ULL << 40, 1ULL << 40}}}),
        "isn't made of whole F32");
    row("axis too long", withTensors({{"output.weight", {~std::uint64_t{0}}}}), "shape that no model has");
    row("too many axes", withTensors({{"output.weight", {1, 1, 1, 1, 1, 1, 1, 1, 1}}}), "that no model has");
    row("twice", withTensors({{"output.weight", {8}}, {"output.weight", {8}}}),
        "two tensors for 'head.weight'");
    row("five lerps", withTensors({{"blk.0.time_mix_lerp_fused.weight", {8, 1, 1, 5}}}), "expected 6 rows");
    Sample endless;
    endless.extraTensors = 1'000'000'000'000;
    row("tensor count", endless, "more than any model has");
}

void GgufTest::refusesDamagedFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const auto contents = read(file.toStdString());
    QVERIFY(!contents);
    const QString reason = QString::fromStdString(contents.error().reason.english());
    QVERIFY2(reason.contains(says), qPrintable(reason));
    QVERIFY(!reason.contains('\n'));
}

void GgufTest::refusesEveryTruncation()
{
    Sample sample = withTensors({{"output.weight", {8, 2}}});
    sample.dataBytes = 64;
    const std::string bytes = sample.bytes();
    QVERIFY(read(bytes));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        QVERIFY2(!read(bytes.substr(0, length)), qPrintable(QString::number(length)));
    }
}

QTEST_GUILESS_MAIN(GgufTest)
#include "tst_gguf.moc"
