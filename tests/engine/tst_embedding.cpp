#include "engine/formats/safetensors_writer.h"
#include "engine/session/embedding.h"
#include "engine/session/generator.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using rookery::Embedder;
using rookery::EmbeddingTask;
using rookery::ErrorCode;
using rookery::Model;
using rookery::Session;
using rookery::TokenId;

namespace {

const std::string Starter = ROOKERY_TEST_DATA "/../../resources/starter";
constexpr TokenId Mark = 65535;
constexpr std::int64_t Width = 64;
constexpr std::int64_t Inner = 24;
constexpr std::int64_t Vocabulary = 65536;

using Values = std::vector<float>;

struct NamedValues {
    std::vector<std::int64_t> shape;
    Values values;
};

Values random(std::size_t count, std::uint32_t seed)
{
    Values values(count);
    for (float &value : values) {
        seed = seed * 1664525U + 1013904223U;
        value = static_cast<float>(seed >> 8) / 16777216.0F - 0.5F;
    }
    return values;
}

double dot(const Values &a, const Values &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += static_cast<double>(a[i]) * b[i];
    }
    return sum;
}

Values unit(Values values)
{
    const double length = std::sqrt(dot(values, values));
    for (float &value : values) {
        value = static_cast<float>(value / length);
    }
    return values;
}

double distance(const Values &a, const Values &b)
{
    double largest = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
    }
    return largest;
}

}  // namespace

/// Embeddings of models that were trained for them, and of those that weren't.
class EmbeddingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void averagesTheOutputsOfAnUntrainedModel();
    void paraphrasesAreNearerThanOtherSentences();
    void readsAnEmbeddingModelWithItsHeads();
    void marksLongTextsEvery512Tokens();
    void tasksHaveTheirOwnHeads();
    void embeddingModelsWriteNoText();
    void namesTheHeadThatDoesNotFit();

private:
    /// A random embedding model: the layers of a small golden model, named as such files name them.
    std::string write(const char *name, const std::map<std::string, NamedValues> &changes = {});
    std::vector<Values> hiddenOf(const std::shared_ptr<const Model> &model,
                                 const std::vector<TokenId> &tokens);
    /// The head's formula, in double.
    Values headOf(const Values &x) const;

    QTemporaryDir m_folder;
    std::map<std::string, NamedValues> m_tensors;
    std::string m_file;
};

void EmbeddingTest::initTestCase()
{
    const auto base = rookery::WeightFile::open(ROOKERY_TEST_DATA "/engine/v7_head32/m.f32.pth");
    QVERIFY(base.has_value());
    for (const auto &[name, tensor] : (*base)->tensors()) {
        if (name != "emb.weight" && name != "head.weight") {
            Values values(tensor.values());
            rookery::kernels::decode(tensor.type, tensor.data, values.data(), values.size());
            m_tensors["rwkv." + name] = {tensor.shape, values};
        }
    }
    m_tensors["rwkv.emb.weight"] = {{Vocabulary, Width}, random(Vocabulary * Width, 1)};
    std::uint32_t seed = 2;
    for (const char *head : {"head.cls_head.", "head.sts_head.", "head.retr_head."}) {
        m_tensors[std::string(head) + "fc1.weight"] = {{Inner, Width}, random(Inner * Width, seed++)};
        m_tensors[std::string(head) + "fc2.weight"] = {{Width, Inner}, random(Width * Inner, seed++)};
        m_tensors[std::string(head) + "norm.weight"] = {{Width}, random(Width, seed++)};
        m_tensors[std::string(head) + "norm.bias"] = {{Width}, random(Width, seed++)};
    }
    m_file = write("embedding.safetensors");
}

std::string EmbeddingTest::write(const char *name, const std::map<std::string, NamedValues> &changes)
{
    std::vector<rookery::TensorSource> sources;
    for (const auto &[tensor, original] : m_tensors) {
        const auto changed = changes.find(tensor);
        const NamedValues &content = changed == changes.end() ? original : changed->second;
        if (!content.values.empty()) {
            sources.push_back({tensor, rookery::kernels::DType::F32, content.shape,
                               std::as_bytes(std::span(content.values))});
        }
    }
    const std::string file = m_folder.filePath(name).toStdString();
    const auto written = rookery::writeSafetensors(file, sources);
    Q_ASSERT(written.has_value());
    return file;
}

std::vector<Values> EmbeddingTest::hiddenOf(const std::shared_ptr<const Model> &model,
                                            const std::vector<TokenId> &tokens)
{
    std::vector<Values> rows;
    rookery::FeedOptions options;
    options.onHidden = [&](std::size_t, std::span<const float> row) {
        rows.emplace_back(row.begin(), row.end());
    };
    auto session = Session::create(model);
    const auto fed = session->feed(tokens, options);
    Q_ASSERT(fed.has_value());
    return rows;
}

Values EmbeddingTest::headOf(const Values &x) const
{
    const auto part = [&](const char *name) {
        return m_tensors.at(std::string("head.retr_head.") + name).values;
    };
    const Values fc1 = part("fc1.weight");
    const Values fc2 = part("fc2.weight");
    std::vector<double> y(x.begin(), x.end());
    for (std::size_t m = 0; m < Inner; ++m) {
        double inner = 0;
        for (std::size_t d = 0; d < Width; ++d) {
            inner += static_cast<double>(fc1[m * Width + d]) * x[d];
        }
        for (std::size_t d = 0; d < Width; ++d) {
            y[d] += static_cast<double>(fc2[d * Inner + m]) * std::max(inner, 0.0);
        }
    }
    double mean = 0;
    double squares = 0;
    for (const double value : y) {
        mean += value / Width;
        squares += value * value / Width;
    }
    Values result(Width);
    for (std::size_t d = 0; d < Width; ++d) {
        result[d] = static_cast<float>((y[d] - mean) / std::sqrt(squares - mean * mean + 1e-5) *
                                           part("norm.weight")[d] +
                                       part("norm.bias")[d]);
    }
    return unit(result);
}

void EmbeddingTest::averagesTheOutputsOfAnUntrainedModel()
{
    const auto model = Model::load(Starter + "/lm.safetensors", {.device = "cpu", .threads = 2});
    auto embedder = Embedder::create(*model);
    QVERIFY(embedder.has_value() && !embedder->trained());
    const std::vector<TokenId> tokens = {300, 40, 41, 500, 7};
    Values mean(static_cast<std::size_t>((*model)->info().width));
    for (const Values &row : hiddenOf(*model, tokens)) {
        for (std::size_t i = 0; i < mean.size(); ++i) {
            mean[i] += row[i] / static_cast<float>(tokens.size());
        }
    }
    QVERIFY(distance(*embedder->embed(tokens), unit(mean)) < 1e-6);
    QVERIFY(distance(*embedder->embed({}), unit(hiddenOf(*model, {0})[0])) < 1e-6);
}

void EmbeddingTest::paraphrasesAreNearerThanOtherSentences()
{
    const std::vector<std::string> sentences = {// the second of each pair says what the first does
                                                "What is the capital of France?",
                                                "Which city is the capital of France?",
                                                "The dog is happy.",
                                                "The dog feels glad.",
                                                "How many legs does a spider have?",
                                                "Tell me the number of legs of a spider.",
                                                "I lost my keys yesterday.",
                                                "Yesterday my keys went missing.",
                                                "What is two plus three?",
                                                "Add two and three.",
                                                "The weather is cold today.",
                                                "It is chilly outside today.",
                                                "My name is Anna and I like red.",
                                                "I am Anna. Red is my favourite colour.",
                                                "Can you open this file?",
                                                "Please open the file for me.",
                                                "The movie was terrible.",
                                                "I hated the film.",
                                                "She bought a new car.",
                                                "She has purchased another automobile."};
    const auto tokenizer = rookery::loadVocabulary(Starter + "/vocab.txt");
    auto embedder =
        Embedder::create(*Model::load(Starter + "/lm.safetensors", {.device = "cpu", .threads = 2}));
    std::vector<Values> embeddings;
    for (const std::string &sentence : sentences) {
        embeddings.push_back(*embedder->embed((*tokenizer)->encode(sentence)));
    }
    double pairs = 0;
    double others = 0;
    int nearest = 0;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const std::size_t partner = i ^ 1U;
        bool partnerIsNearest = true;
        for (std::size_t j = 0; j < sentences.size(); ++j) {
            if (j != i && j != partner) {
                const double product = dot(embeddings[i], embeddings[j]);
                others += product / static_cast<double>(sentences.size() * (sentences.size() - 2));
                partnerIsNearest = partnerIsNearest && product < dot(embeddings[i], embeddings[partner]);
            }
        }
        pairs += dot(embeddings[i], embeddings[partner]) / static_cast<double>(sentences.size());
        nearest += partnerIsNearest ? 1 : 0;
    }
    qInfo("mean product: pairs %.3f, others %.3f; nearest is the paraphrase for %d of 20", pairs, others,
          nearest);
    QVERIFY(pairs > others + 0.05);
    QVERIFY(nearest >= 5);  // by chance about one
}

void EmbeddingTest::readsAnEmbeddingModelWithItsHeads()
{
    const auto model = Model::load(m_file, {.device = "cpu", .threads = 2});
    QVERIFY2(model.has_value(), model ? "" : model.error().message().c_str());
    auto embedder = Embedder::create(*model);
    QVERIFY2(embedder.has_value(), embedder ? "" : embedder.error().message().c_str());
    QVERIFY(embedder->trained());
    const std::vector<TokenId> text = {12, 400, 65000, 9};
    const std::vector<TokenId> marked = {12, 400, 65000, 9, Mark};
    QVERIFY(distance(*embedder->embed(text), headOf(hiddenOf(*model, marked).back())) < 1e-5);
    QVERIFY(distance(*embedder->embed({}), headOf(hiddenOf(*model, {Mark}).back())) < 1e-5);
}

void EmbeddingTest::marksLongTextsEvery512Tokens()
{
    const auto model = Model::load(m_file, {.device = "cpu", .threads = 2});
    auto embedder = Embedder::create(*model);
    for (const std::size_t length : {512U, 600U}) {
        std::vector<TokenId> text(length);
        for (std::size_t i = 0; i < length; ++i) {
            text[i] = static_cast<TokenId>(i * 37 % 60000);
        }
        std::vector<TokenId> marked = text;
        marked.insert(marked.begin() + 512, Mark);
        if (length > 512) {
            marked.push_back(Mark);
        }
        const auto rows = hiddenOf(*model, marked);
        Values mean = rows[512];
        for (std::size_t i = 0; length > 512 && i < mean.size(); ++i) {
            mean[i] = (mean[i] + rows.back()[i]) / 2;
        }
        QVERIFY(distance(*embedder->embed(text), headOf(mean)) < 1e-5);
    }
}

void EmbeddingTest::tasksHaveTheirOwnHeads()
{
    const auto model = Model::load(m_file, {.device = "cpu", .threads = 2});
    const std::vector<TokenId> text = {5, 6, 7};
    const auto retrieval = Embedder::create(*model)->embed(text);
    const auto similarity = Embedder::create(*model, EmbeddingTask::Similarity)->embed(text);
    const auto classification = Embedder::create(*model, EmbeddingTask::Classification)->embed(text);
    QVERIFY(distance(*retrieval, *similarity) > 0.01 && distance(*similarity, *classification) > 0.01);
}

void EmbeddingTest::embeddingModelsWriteNoText()
{
    const auto model = Model::load(m_file, {.device = "cpu", .threads = 2});
    QVERIFY(!(*model)->info().writesText);
    auto session = Session::create(*model);
    const auto fed = session->feed(std::vector<TokenId>{1, 2});
    QVERIFY(!fed.has_value());
    QCOMPARE(fed.error().code, ErrorCode::UnsupportedModel);
    QCOMPARE(QString::fromStdString(fed.error().reason.english()),
             QStringLiteral("made for embeddings: it has no head.weight, so it can't predict tokens"));
}

void EmbeddingTest::namesTheHeadThatDoesNotFit()
{
    const auto failureWith = [&](const char *tensor, const NamedValues &content) {
        const std::string file = write("broken.safetensors", {{tensor, content}});
        const auto model = Model::load(file, {.device = "cpu", .threads = 1});
        const auto embedder = Embedder::create(*model);
        return embedder ? QString() : QString::fromStdString(embedder.error().message());
    };
    QVERIFY(failureWith("head.retr_head.fc2.weight", {{Inner, Width}, Values(Inner * Width, 1.0F)})
                .startsWith("head.retr_head.fc2.weight: shape [24,64], expected [64,24]"));
    QVERIFY(failureWith("head.retr_head.norm.bias", {}).startsWith("head.retr_head.norm.bias: missing"));
}

QTEST_APPLESS_MAIN(EmbeddingTest)
#include "tst_embedding.moc"
