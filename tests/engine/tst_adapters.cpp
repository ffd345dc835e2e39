#include "engine/formats/safetensors_writer.h"
#include "engine/formats/weight_file.h"
#include "engine/model/model.h"
#include "engine/weights/adapter.h"
#include "tests/engine/golden.h"
#include "tests/reference/random_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using rookery::AdapterRequest;
using rookery::Model;
using rookery::kernels::WeightFormat;
using Floats = std::vector<float>;

namespace {

const QString SmallModel = QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth");
const std::string Matrix = "blocks.1.att.key";
constexpr std::size_t Width = 128;  // of the small model

struct Stored {
    std::vector<std::int64_t> shape;
    Floats values;
};

bool write(const std::string &file, const std::map<std::string, Stored> &tensors)
{
    std::vector<rookery::TensorSource> sources;
    for (const auto &[name, tensor] : tensors) {
        sources.push_back(
            {name, rookery::kernels::DType::F32, tensor.shape, std::as_bytes(std::span(tensor.values))});
    }
    return rookery::writeSafetensors(file, sources).has_value();
}

rookery::Result<std::shared_ptr<const Model>> load(const QString &file, std::vector<AdapterRequest> adapters,
                                                   WeightFormat format = WeightFormat::AsStored)
{
    return Model::load(file.toStdString(),
                       {.device = "cpu", .threads = 2, .format = format, .adapters = std::move(adapters)});
}

std::string refusal(std::vector<AdapterRequest> adapters)
{
    const auto model = load(SmallModel, std::move(adapters));
    return model ? "loaded" : model.error().message();
}

Floats logitsOf(const Model &model, const std::vector<int> &tokens)
{
    auto workspace = model.makeWorkspace(static_cast<int>(tokens.size()));
    rookery::State state(model.stateTarget());
    Floats logits(static_cast<std::size_t>(model.info().vocabulary) * tokens.size());
    return workspace && model.forward({.tokens = tokens, .embeddings = {}}, state, **workspace,
                                      rookery::LogitsWanted::All, logits)
               ? logits
               : Floats();
}

double largestDifference(const Floats &got, const Floats &expected)
{
    double largest = got.size() == expected.size() && !got.empty() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(got.size(), expected.size()); ++i) {
        largest = std::max(largest, std::fabs(static_cast<double>(got[i] - expected[i])));
    }
    return largest;
}

}  // namespace

class AdaptersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto file = rookery::WeightFile::open(SmallModel.toStdString());
        QVERIFY(file);
        for (const auto &[name, tensor] : (*file)->tensors()) {
            Stored stored = {tensor.shape, Floats(tensor.values())};
            rookery::kernels::decode(tensor.type, tensor.data, stored.values.data(), stored.values.size());
            m_model.emplace(name, std::move(stored));
        }
        rookery::reference::RandomValues random(8);
        m_a = random.vector(3 * Width, 0.3F);  // rank 3
        m_b = random.vector(3 * Width, 0.3F);
        m_turned.resize(m_a.size());
        for (std::size_t i = 0; i < m_a.size(); ++i) {
            m_turned[i % Width * 3 + i / Width] = m_a[i];
        }
    }

    /// Each layout against a model file into which the test itself has merged it.
    void mergesAsTheFormulasSay()
    {
        rookery::reference::RandomValues random(9);
        const Floats blocks = random.vector(5 * Width, 0.2F);    // 5 doesn't divide the width
        const Floats squares = random.vector(16 * 8 * 8, 0.1F);  // blocks of 8 by 8
        const Floats firstA = random.vector(3 * Width, 0.3F);
        const Floats firstB = random.vector(3 * Width, 0.3F);
        const std::int64_t width = Width;
        const Stored a = {{3, width}, m_a};
        const Stored b = {{width, 3}, m_b};

        QVERIFY(write(path("lora.st"), {{Matrix + ".lora_A", a}, {Matrix + ".lora_B", b}}));
        compare({path("lora.st"), 6.0, 1}, [&](std::size_t o, std::size_t c, auto) { return 2 * ba(o, c); });
        compare({path("lora.st"), 6.0, 0.25},
                [&](std::size_t o, std::size_t c, auto) { return 0.5 * ba(o, c); });

        QVERIFY(
            write(path("web.st"), {{Matrix + ".lora.0", {{width, 3}, m_turned}}, {Matrix + ".lora.1", b}}));
        compare({path("web.st"), 3.0, 1}, [&](std::size_t o, std::size_t c, auto) { return ba(o, c); });

        for (const bool rooted : {false, true}) {
            const QDir folder(m_folder.path());
            const QString name = rooted ? "rooted" : "peft";
            QVERIFY(folder.mkpath(name));
            QVERIFY(write(path(name + "/adapter_model.safetensors"),
                          {{"base_model.model." + Matrix + ".lora_A.weight", a},
                           {"base_model.model." + Matrix + ".lora_B.weight", b}}));
            writeText(name + "/adapter_config.json",
                      QByteArray(R"({"lora_alpha": 12, "use_rslora": )") + (rooted ? "true}" : "false}"));
            const double scale = rooted ? 12 / std::sqrt(3.0) : 4;
            compare({path(name), {}, 1},
                    [&](std::size_t o, std::size_t c, auto) { return scale * ba(o, c); });
        }

        QVERIFY(write(path("disha.st"), {{Matrix + ".disha", {{5, width}, blocks}}}));
        compare({path("disha.st"), {}, 1}, [&](std::size_t o, std::size_t c, auto) {
            return static_cast<double>(blocks[c % 5 * Width + o]);
        });

        QVERIFY(write(path("bat.st"), {{Matrix + ".disha", {{16, 8, 8}, squares}}}));
        compare({path("bat.st"), {}, 1}, [&](std::size_t o, std::size_t c, const Floats &w) {
            const float *square = squares.data() + c / 8 * 64;
            double sum = static_cast<double>(square[o % 8 * 8 + c % 8]);
            for (std::size_t i = 0; i < 8; ++i) {
                sum += static_cast<double>(w[o * Width + c / 8 * 8 + i]) *
                       static_cast<double>(square[i * 8 + c % 8]);
            }
            return sum;
        });

        QVERIFY(write(path("pissa.st"), {{Matrix + ".lora_A", a}, {Matrix + ".lora_B", b}}));
        QVERIFY(refusal({{path("pissa.st"), 8.0, 1}}).find("init_pissa.pth") != std::string::npos);
        QVERIFY(write(path("init_pissa.pth"), {{Matrix + ".init_lora_A", {{3, width}, firstA}},
                                               {Matrix + ".init_lora_B", {{width, 3}, firstB}}}));
        compare({path("pissa.st"), {}, 1}, [&](std::size_t o, std::size_t c, auto) {
            double sum = ba(o, c);
            for (std::size_t r = 0; r < 3; ++r) {
                sum -= static_cast<double>(firstB[o * 3 + r]) * static_cast<double>(firstA[r * Width + c]);
            }
            return sum;
        });
        QVERIFY(refusal({{path("pissa.st"), 8.0, 1}}).find("kind without alpha") != std::string::npos);
    }

    /// Whatever somebody calls what was learned: its settings know.
    void aFolderIsWhatItsSettingsSay()
    {
        const std::int64_t width = Width;
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("my pissa voice")));
        QVERIFY(write(path("my pissa voice/adapter_model.safetensors"),
                      {{"base_model.model." + Matrix + ".lora_A.weight", {{3, width}, m_a}},
                       {"base_model.model." + Matrix + ".lora_B.weight", {{width, 3}, m_b}}}));
        writeText("my pissa voice/adapter_config.json", R"({"lora_alpha": 6, "init_lora_weights": true})");
        QCOMPARE(refusal({{path("my pissa voice"), {}, 1}}), std::string("loaded"));
        writeText("my pissa voice/adapter_config.json",
                  R"({"lora_alpha": 6, "init_lora_weights": "pissa_niter_4"})");
        QVERIFY(refusal({{path("my pissa voice"), {}, 1}}).find("init_pissa.pth") != std::string::npos);
        // Its values were taken out of the weights that it is merged with.
        writeText("my pissa voice/adapter_config.json", R"({"lora_alpha": 6, "init_lora_weights": "olora"})");
        QVERIFY(refusal({{path("my pissa voice"), {}, 1}}).find("olora") != std::string::npos);
    }

    /// A link to the tensors alone leads to their settings as well.
    void findsTheSettingsBesideWhatALinkLeadsTo()
    {
        const std::int64_t width = Width;
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("kept")));
        QVERIFY(write(path("kept/adapter_model.safetensors"),
                      {{"base_model.model." + Matrix + ".lora_A.weight", {{3, width}, m_a}},
                       {"base_model.model." + Matrix + ".lora_B.weight", {{width, 3}, m_b}}}));
        std::filesystem::create_symlink("kept/adapter_model.safetensors", path("voice.safetensors"));
        QVERIFY(refusal({{path("voice.safetensors"), {}, 1}}) != "loaded");  // the alpha is nowhere
        writeText("kept/adapter_config.json", R"({"lora_alpha": 6})");
        QCOMPARE(refusal({{path("voice.safetensors"), {}, 1}}), std::string("loaded"));
    }

    /// By its numbers, whatever its name: B A is the main part of the matrix.
    void knowsAPissaByItsNumbers()
    {
        // The largest three directions of a matrix by orthogonal iteration.
        const Floats &w = m_model[Matrix + ".weight"].values;
        std::vector<std::vector<double>> basis(3, std::vector<double>(Width));
        rookery::reference::RandomValues random(1);
        Floats b(Width * 3);
        Floats a(Width * 3);
        for (auto &vector : basis) {
            for (double &value : vector) {
                value = static_cast<double>(random.next());
            }
        }
        for (int round = 0; round < 40; ++round) {
            for (std::size_t k = 0; k < 3; ++k) {
                std::vector<double> left(Width);
                std::vector<double> right(Width);
                for (std::size_t i = 0; i < Width * Width; ++i) {
                    left[i / Width] += static_cast<double>(w[i]) * basis[k][i % Width];
                }
                for (std::size_t i = 0; i < Width * Width; ++i) {
                    right[i % Width] += static_cast<double>(w[i]) * left[i / Width];
                }
                for (std::size_t before = 0; before < k; ++before) {
                    double along = 0;
                    for (std::size_t i = 0; i < Width; ++i) {
                        along += right[i] * basis[before][i];
                    }
                    for (std::size_t i = 0; i < Width; ++i) {
                        right[i] -= along * basis[before][i];
                    }
                }
                double size = 0;
                for (const double value : right) {
                    size += value * value;
                }
                for (std::size_t i = 0; i < Width; ++i) {
                    basis[k][i] = right[i] / std::sqrt(size);
                    a[k * Width + i] = static_cast<float>(basis[k][i]);
                    b[i * 3 + k] = static_cast<float>(left[i]);
                }
            }
        }
        const std::int64_t width = Width;
        QVERIFY(write(path("nameless.st"),
                      {{Matrix + ".lora_A", {{3, width}, a}}, {Matrix + ".lora_B", {{width, 3}, b}}}));
        QVERIFY(refusal({{path("nameless.st"), 8.0, 1}}).find("PiSSA") != std::string::npos);
    }

    void refusesWhatDoesNotFit()
    {
        const std::int64_t width = Width;
        const auto refused = [&](const std::map<std::string, Stored> &tensors, std::optional<double> alpha) {
            return write(path("bad.st"), tensors) ? refusal({{path("bad.st"), alpha, 1}}) : "not written";
        };
        const Stored a = {{3, width}, m_a};
        const Stored b = {{width, 3}, m_b};
        const auto says = [](const std::string &text, const char *part) {
            return text.find(part) != std::string::npos;
        };
        QVERIFY(
            says(refused({{Matrix + ".lora_A", a}, {Matrix + ".lora_B", b}}, {}), "doesn't say its alpha"));
        QVERIFY(
            says(refused({{Matrix + ".lora_A", a}}, 8.0), "half of the pair for blocks.1.att.key.weight"));
        QVERIFY(
            says(refused({{Matrix + ".lora_A", a}, {Matrix + ".lora_B", {{width, 1}, Floats(Width)}}}, 8.0),
                 "[3,128] and [128,1]"));
        QVERIFY(says(refused({{"blocks.7.att.key.lora_A", a}, {"blocks.7.att.key.lora_B", b}}, 8.0),
                     "the model lacks"));
        QVERIFY(says(refused({{"emb.weight", a}}, 8.0), "isn't part of an adapter"));
        QVERIFY(says(
            refused({{Matrix + ".lora_A", a}, {Matrix + ".lora_B", b}, {Matrix + ".init_lora_A", a}}, 8.0),
            "half of the pair"));
        Stored broken = b;
        broken.values[5] = NAN;
        QVERIFY(says(refused({{Matrix + ".lora_A", a}, {Matrix + ".lora_B", broken}}, 8.0), "not numbers"));
    }

    void aModelWithAnAdapterIsAnotherModel()
    {
        const std::int64_t width = Width;
        QVERIFY(write(path("f.st"),
                      {{Matrix + ".lora_A", {{3, width}, m_a}}, {Matrix + ".lora_B", {{width, 3}, m_b}}}));
        std::vector<std::string> fingerprints;
        for (const auto &adapters : {std::vector<AdapterRequest>{},
                                     {{path("f.st"), 3.0, 1}},
                                     {{path("f.st"), 6.0, 1}},
                                     {{path("f.st"), 3.0, 0.5}},
                                     {{path("f.st"), 3.0, 1}, {path("f.st"), 3.0, 1}}}) {
            const auto model = load(SmallModel, adapters);
            QVERIFY(model);
            QCOMPARE((*model)->info().adapters.size(), adapters.size());
            for (const std::string &other : fingerprints) {
                QVERIFY(other != (*model)->info().fingerprint);
            }
            fingerprints.push_back((*model)->info().fingerprint);
        }
        const auto again = load(SmallModel, {{path("f.st"), 3.0, 1}});
        QVERIFY(again);
        QCOMPARE((*again)->info().fingerprint, fingerprints[1]);
    }

    void agreesWithTheGoldens()
    {
        const QDir folder = golden::folder("adapters");
        const QJsonObject index = golden::readJson(folder.filePath("index.json"));
        if (index.isEmpty()) {
            QSKIP("the golden adapters aren't here");
        }
        const auto tokens = golden::readInts(index["tokens"]);
        const auto adapterIn = [&](const QJsonValue &entry) {
            const QString file = entry["files"][0].toString();
            const QJsonValue alpha = entry["alpha_given_by_user"];
            // Of a folder the folder is given.
            return AdapterRequest{folder.filePath(file.section('/', 0, 0)).toStdString(),
                                  alpha.isDouble() ? std::optional(alpha.toDouble()) : std::nullopt, 1};
        };
        int cases = 0;
        for (const QJsonValue &entry : index["cases"].toArray()) {
            const auto model =
                load(golden::folder("engine/v7_small").filePath("m.bf16.pth"), {adapterIn(entry)});
            QVERIFY2(model, model ? "" : model.error().message().c_str());
            const double off = largestDifference(
                logitsOf(**model, tokens), golden::readFloats(folder.filePath(entry["logits"].toString())));
            qInfo("%s: %.2g", qPrintable(entry["name"].toString()), off);
            QVERIFY2(off < 2e-4, qPrintable(entry["name"].toString()));
            ++cases;
        }
        QCOMPARE(cases, 8);
        for (const QJsonValue &entry : index["refuse"].toArray()) {
            AdapterRequest request = adapterIn(entry);
            if (request.file.extension() == ".pth") {
                request.alpha = 8;
            }
            const std::string why = refusal({request});
            qInfo("%s: %s", qPrintable(entry["name"].toString()), why.c_str());
            QVERIFY(why != "loaded");
        }
    }

private:
    std::string path(const QString &name) const { return m_folder.filePath(name).toStdString(); }
    std::string path(const char *name) const { return path(QString(name)); }

    void writeText(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    double ba(std::size_t o, std::size_t c) const
    {
        double sum = 0;
        for (std::size_t r = 0; r < 3; ++r) {
            sum += static_cast<double>(m_b[o * 3 + r]) * static_cast<double>(m_a[r * Width + c]);
        }
        return sum;
    }

    template<class Delta>
    void compare(const AdapterRequest &request, Delta delta)
    {
        auto merged = m_model;
        Floats &weight = merged[Matrix + ".weight"].values;
        const Floats before = weight;
        for (std::size_t i = 0; i < weight.size(); ++i) {
            weight[i] += static_cast<float>(delta(i / Width, i % Width, before));
        }
        const QString file = m_folder.filePath("merged.safetensors");
        QVERIFY(write(file.toStdString(), merged));
        const std::vector<int> tokens = {3, 77, 200, 15, 15, 4, 250};
        for (const WeightFormat format : {WeightFormat::AsStored, WeightFormat::Int8}) {
            const auto model = load(SmallModel, {request}, format);
            QVERIFY2(model, model ? "" : model.error().message().c_str());
            const auto expected = load(file, {}, format);
            QVERIFY(expected);
            const double off = largestDifference(logitsOf(**model, tokens), logitsOf(**expected, tokens));
            // A weight may fall on the other side of a step of int8.
            QVERIFY2(off < (format == WeightFormat::AsStored ? 1e-4 : 2e-2),
                     qPrintable(QString("%1: %2").arg(request.file.c_str()).arg(off)));
        }
        const auto plain = load(SmallModel, {});
        QVERIFY(plain);
        QVERIFY(largestDifference(logitsOf(**load(SmallModel, {request}), tokens),
                                  logitsOf(**plain, tokens)) > 1e-2);
    }

    QTemporaryDir m_folder;
    std::map<std::string, Stored> m_model;
    Floats m_a, m_b, m_turned;
};

QTEST_GUILESS_MAIN(AdaptersTest)
#include "tst_adapters.moc"
