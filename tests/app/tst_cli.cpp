#include "tests/app/cli_process.h"
#include "tests/engine/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using cli::run;

namespace {

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QString joined(const QJsonArray &tokens)
{
    QStringList texts;
    for (const QJsonValue &token : tokens) {
        texts << QString::number(token.toInt());
    }
    return texts.join(QLatin1Char(','));
}

float largestDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    float largest = a.size() == b.size() ? 0.0F : INFINITY;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        largest = std::max(largest, std::abs(a[i] - b[i]));
    }
    return largest;
}

}  // namespace

class CliTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void describesTheStarter()
    {
        const auto ran = run({"info"});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject info = objectOf(ran.out);
        QCOMPARE(info["architecture"].toString(), "rwkv7");
        QCOMPARE(info["format"].toString(), "safetensors");
        QCOMPARE(info["layers"].toInt(), 4);
        QCOMPARE(info["width"].toInt(), 256);
        QCOMPARE(info["head_size"].toInt(), 64);
        QCOMPARE(info["vocab"].toInt(), 4096);
        QCOMPARE(info["state_bytes"].toInt(), 4 * 256 * (64 + 2) * 4);
        for (const char *key : {"file", "parameters", "weight_bytes", "device"}) {
            QVERIFY2(info.contains(QLatin1String(key)), key);
        }
    }

    void takesAFolderForAModel()
    {
        const auto byFolder = run({"info", "--model", ROOKERY_STARTER});
        QCOMPARE(byFolder.exitCode, 0);
        QCOMPARE(byFolder.out, run({"info", "--model", ROOKERY_STARTER "/lm.safetensors"}).out);
    }

    void findsTheStarterOfAnInstallation()
    {
        QTemporaryDir prefix;
        QDir root(prefix.path());
        QVERIFY(root.mkpath("bin") && root.mkpath("share/rookery"));
        const QString program = root.filePath("bin/rookery-cli");
        QVERIFY(QFile::copy(ROOKERY_CLI, program));
        const auto without = run({"info"}, {}, program);
        QCOMPARE(without.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(without.err), without.err.constData());
        QVERIFY(QFile::link(ROOKERY_STARTER, root.filePath("share/rookery/starter")));
        const auto installed = run({"info"}, {}, program);
        QCOMPARE(installed.exitCode, 0);
        QCOMPARE(objectOf(installed.out)["file"].toString(),
                 QDir(root.canonicalPath()).filePath("share/rookery/starter/lm.safetensors"));
    }

    void tokenizesAndBack()
    {
        const auto ids = run({"tokenize", "The crow builds a nest."});
        QCOMPARE(ids.exitCode, 0);
        QCOMPARE(run({"detokenize", QString::fromUtf8(ids.out.trimmed())}).out, "The crow builds a nest.\n");
    }

    void tokenizesLinesOfJson()
    {
        // 0xFF and 0xC3 are no UTF-8, so they come and go as base64.
        const auto ids = run({"tokenize"}, "\"caw\\n\"\n{\"base64\": \"/8M=\"}\n\"\"\n");
        QCOMPARE(ids.exitCode, 0);
        const QList<QByteArray> lines = ids.out.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[1], "[256,196]");
        QCOMPARE(lines[2], "[]");
        QCOMPARE(run({"detokenize"}, ids.out).out, "\"caw\\n\"\n{\"base64\":\"/8M=\"}\n\"\"\n");
    }

    void tokenizesLikeTheReferences()
    {
        const QString vocabulary = QStringLiteral(ROOKERY_SHARED "/golden/rwkv_vocab_v20230424.txt");
        if (!QFile::exists(vocabulary)) {
            QSKIP("the World vocabulary isn't here");
        }
        const QJsonArray cases =
            golden::readJson(ROOKERY_SHARED "/golden/tokenizer/world.json")["cases"].toArray();
        QVERIFY(!cases.isEmpty());
        QByteArray input;
        QByteArray expected;
        for (const QJsonValue &item : cases) {
            const QJsonObject base64{{"base64", item["base64"]}};
            input +=
                item["text"].isString()
                    ? QJsonDocument(QJsonArray{item["text"]}).toJson(QJsonDocument::Compact).mid(1).chopped(1)
                    : QJsonDocument(base64).toJson(QJsonDocument::Compact);
            input += '\n';
            expected += QJsonDocument(item["ids"].toArray()).toJson(QJsonDocument::Compact) + '\n';
        }
        const auto ran = run({"tokenize", "--vocab", vocabulary}, input);
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out, expected);
    }

    void computesTheGoldenLogits_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("chunk");
        for (const char *folder : {"v7_small", "v7_head32"}) {
            const QJsonArray files =
                golden::readJson(
                    golden::folder(QStringLiteral("engine/") + folder).filePath("index.json"))["files"]
                    .toArray();
            for (const QJsonValue &entry : files) {
                const QString name = entry["file"].toString();
                if (entry["values"].toString() != "exact" ||
                    !golden::folder(QStringLiteral("engine/") + folder).exists(name)) {
                    continue;
                }
                for (const char *chunk : {"1", "16", "512"}) {
                    QTest::addRow("%s/%s in chunks of %s", folder, qPrintable(name), chunk)
                        << folder << name << chunk;
                }
            }
        }
    }

    void computesTheGoldenLogits()
    {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(QString, chunk);
        const QDir golden = golden::folder("engine/" + folder);
        const QJsonArray cases =
            golden::readJson(golden.filePath("index.json"))["expected"].toObject()["exact"].toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &item : cases) {
            const QString name = item["name"].toString();
            const QString state = m_folder.filePath(name + ".state");
            QStringList arguments = {"logits",
                                     "--model",
                                     golden.filePath(file),
                                     "--tokens",
                                     joined(item["tokens"].toArray()),
                                     "--out",
                                     m_folder.filePath("logits"),
                                     "--chunk",
                                     chunk,
                                     "--state-out",
                                     state};
            if (item["after"].isString()) {
                arguments << "--state-in" << m_folder.filePath(item["after"].toString() + ".state");
            }
            if (item["rows"].toString() == "all") {
                arguments << "--all";
            }
            const auto ran = run(arguments);
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            const auto logits = golden::readFloats(m_folder.filePath("logits"));
            const auto expected = golden::readFloats(golden.filePath(item["logits"].toString()));
            // The tolerance of the golden data for float32 activations.
            QVERIFY2(largestDifference(logits, expected) <= 2e-4F, qPrintable(name));
        }
    }

    void startsFromATunedState()
    {
        const QDir folder = golden::folder("state_tuned");
        QFile index(folder.filePath("index.json"));
        QVERIFY(index.open(QIODevice::ReadOnly));
        for (const QJsonValue &item : QJsonDocument::fromJson(index.readAll()).array()) {
            const QString model = item["model"].toString();
            const auto ran =
                run({"logits", "--model",
                     golden::folder(QFileInfo(model).path()).filePath(QFileInfo(model).fileName()),
                     "--state-in", folder.filePath(item["state"].toString()), "--tokens",
                     joined(item["tokens"].toArray()), "--all", "--out", file("tuned")});
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            QVERIFY(largestDifference(golden::readFloats(file("tuned")),
                                      golden::readFloats(folder.filePath(item["logits"].toString()))) <=
                    2e-4F);
        }
    }

    void generatesTheSameTextForTheSameSeed()
    {
        const QStringList arguments = {"generate",     "--prompt", "Once upon a time",
                                       "--max-tokens", "60",       "--top-p",
                                       "0.9",          "--seed",   "7"};
        const auto first = run(arguments);
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first.out.size() > 40);
        QCOMPARE(run(arguments).out, first.out);
        QStringList other = arguments;
        other.last() = "8";
        QVERIFY(run(other).out != first.out);
    }

    void aDraftModelLeavesTheTextAsItIs()
    {
        const QStringList arguments = {"generate", "--prompt", "Once upon a time", "--max-tokens", "60",
                                       "--seed",   "7",        "--quant",          "int8",         "--json"};
        const auto plain = run(arguments);
        QCOMPARE(plain.exitCode, 0);
        const auto drafted = run(arguments + QStringList{"--draft", ROOKERY_STARTER});
        QVERIFY2(drafted.exitCode == 0, drafted.err.constData());
        const auto parts = [](const QByteArray &out) {
            const qsizetype json = out.lastIndexOf('\n', -2) + 1;
            return std::pair(out.left(json), objectOf(out.mid(json)));
        };
        QCOMPARE(parts(drafted.out).first, parts(plain.out).first);
        QCOMPARE(parts(plain.out).second["drafted"].toInt(-1), 0);
        QVERIFY2(parts(drafted.out).second["drafted"].toInt() > 0, drafted.out.constData());
        const auto chat = run({"chat", "--draft", ROOKERY_STARTER, "--quant", "int8"}, "Hello\n");
        QVERIFY2(chat.exitCode == 0, chat.err.constData());
    }

    void keepsToASchemaOrAnExpression()
    {
        QFile schema(file("pet.json"));
        QVERIFY(schema.open(QIODevice::WriteOnly));
        schema.write(QByteArray("{'type':'object','properties':{'name':{'type':'string','maxLength':12},"
                                "'legs':{'type':'integer','minimum':2,'maximum':4}},"
                                "'required':['name','legs']}")
                         .replace('\'', '"'));
        schema.close();
        const auto ran =
            run({"generate", "--chat", "--prompt", "Describe a cat.", "--schema", file("pet.json")});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject pet = objectOf(ran.out);
        QVERIFY2(pet["name"].isString() && pet["legs"].toInt() >= 2 && pet.size() == 2, ran.out.constData());
        const auto yes = run({"generate", "--prompt", "Is it?", "--grammar", " (yes|no)"});
        QVERIFY2(yes.out == " yes\n" || yes.out == " no\n", yes.out.constData());
        // What the template ends answers with may stand in one that has to fit.
        const auto lines =
            run({"generate", "--chat", "--prompt", "Is it?", "--grammar", "one\\n\\n(two|three)"});
        QVERIFY2(lines.out == "one\n\ntwo\n" || lines.out == "one\n\nthree\n", lines.out.constData());
        const auto broken = run({"generate", "--prompt", "x", "--grammar", "("});
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(broken.err), broken.err.constData());
        QCOMPARE(run({"generate", "--prompt", "x", "--grammar", "a", "--schema", "y"}).exitCode, 2);
    }

    void answersAQuestionWithTimings()
    {
        const auto ran = run({"generate", "--chat", "--prompt", "What is the capital of France?",
                              "--temperature", "0", "--json"});
        QCOMPARE(ran.exitCode, 0);
        const QList<QByteArray> lines = ran.out.split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains("Paris"), lines[0].constData());
        QVERIFY(!lines[0].startsWith(' '));
        const QJsonObject timings = objectOf(lines[1]);
        QCOMPARE(timings["finish"].toString(), "stop");
        QVERIFY(timings["tokens"].toInt() > 0);
        QVERIFY(timings["tokens_per_second"].toDouble() > 0);
    }

    void printsTokensWithWhatElseWasLikely()
    {
        const QStringList arguments = {"generate", "--prompt",     "The bird", "--seed",
                                       "7",        "--max-tokens", "30"};
        const QByteArray text = run(arguments).out;
        const auto ran = run(arguments + QStringList{"--json-tokens", "--json"});
        QCOMPARE(ran.exitCode, 0);
        QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QVERIFY(objectOf(lines.takeLast()).contains("seed"));
        QCOMPARE(lines.size(), 30);
        QString told;
        for (const QByteArray &line : std::as_const(lines)) {
            const QJsonObject token = objectOf(line);
            told += token["text"].toString();
            const double probability = token["probability"].toDouble();
            QVERIFY2(probability > 0 && probability <= 1, line.constData());
            const QJsonArray alternatives = token["alternatives"].toArray();
            QCOMPARE(alternatives.size(), 10);
            double sum = 0;
            double before = 1;
            for (const auto &one : alternatives) {
                const double p = one.toObject()["probability"].toDouble();
                QVERIFY(p <= before);
                before = p;
                sum += p;
            }
            QVERIFY(sum <= 1.00001);
            const int rank = token["rank"].toInt();
            QVERIFY(rank >= 1);
            if (rank <= 10) {
                QCOMPARE(alternatives[rank - 1].toObject()["id"].toInt(), token["id"].toInt());
                QCOMPARE(alternatives[rank - 1].toObject()["probability"].toDouble(), probability);
            }
        }
        QCOMPARE(told.toUtf8(), text.chopped(1));  // the line break behind it
    }

    /// Both chats draw as the window does where nothing else is asked for.
    void chatsWithTheChatPreset()
    {
        const QString question = "Tell me a story.";
        const QStringList preset = {"--temperature", "1",   "--top-p",         "0.3",  "--presence", "0.5",
                                    "--frequency",   "0.5", "--penalty-decay", "0.996"};
        const QStringList plain = {"--top-p", "0.5", "--presence", "0", "--frequency", "0"};
        bool differs = false;
        for (const char *seed : {"1", "2", "3", "4"}) {
            const QStringList once = {"generate", "--chat", "--prompt",
                                      question,   "--seed", QLatin1String(seed)};
            const QByteArray answer = run(once).out;
            QVERIFY(!answer.isEmpty());
            QCOMPARE(answer, run(once + preset).out);
            differs = differs || answer != run(once + plain).out;
            const QByteArray talk = question.toUtf8() + "\n";
            const QStringList chat = {"chat", "--seed", QLatin1String(seed)};
            QCOMPARE(run(chat, talk).out, run(chat + preset, talk).out);
            // Without --chat a text goes on with the engine's settings.
            const QStringList text = {"generate",          "--prompt",     "The sea", "--seed",
                                      QLatin1String(seed), "--max-tokens", "30"};
            QCOMPARE(run(text).out, run(text + plain).out);
        }
        QVERIFY2(differs, "the preset makes no difference to these answers");
    }

    void takesAValueThatStartsWithDashes()
    {
        const auto ran = run({"generate", "--prompt", "--- x", "--max-tokens", "1", "--json"});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QByteArray ids = run({"tokenize", "--- x"}).out;
        QVERIFY(ids.startsWith('['));
        QCOMPARE(objectOf(ran.out.split('\n').at(1))["prompt_tokens"].toInt(), ids.count(',') + 1);
    }

    void endsBeforeAStopText()
    {
        const QStringList arguments = {"generate",
                                       "--prompt",
                                       "User: What is the capital of France?\n\nAssistant:",
                                       "--temperature",
                                       "0",
                                       "--max-tokens",
                                       "20"};
        const QByteArray whole = run(arguments).out;
        QVERIFY(whole.contains("Paris"));
        const auto stopped = run(arguments + QStringList{"--stop", "nowhere", "--stop", "aris"});
        QCOMPARE(stopped.out, whole.left(whole.indexOf("aris")) + "\n");
    }

    void goesOnFromASavedState()
    {
        const QStringList greedy = {"generate", "--temperature", "0"};
        const auto whole = run(greedy + QStringList{"--prompt", "Once upon a time", "--max-tokens", "24"});
        const auto half = run(greedy + QStringList{"--prompt", "Once upon a time", "--max-tokens", "10",
                                                   "--state-out", file("half")});
        const auto rest = run(greedy + QStringList{"--max-tokens", "14", "--state-in", file("half")});
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(half.out.chopped(1) + rest.out, whole.out);
    }

    void chatsWithCommands()
    {
        const auto ran = run({"chat", "--temperature", "0"},
                             "What is the capital of France?\n/save " + file("chat").toUtf8() +
                                 "\n/reset\n/set temperature 0.0\n\n/load " + file("chat").toUtf8() +
                                 "\nWhat is the capital of Italy?\n/quit\nnot read\n");
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.out, "The capital of France is Paris.\nThe capital of Italy is Rome.\n");
        QVERIFY(QFile::exists(file("chat")));
    }

    void embedsTextsAsUnitVectors()
    {
        const auto ran = run({"embed"}, "a happy dog\na happy dog\nthe capital of France\n\n");
        QCOMPARE(ran.exitCode, 0);
        const QList<QByteArray> lines = ran.out.split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], lines[1]);
        QVERIFY(lines[0] != lines[2]);
        QCOMPARE(run({"embed", "a happy dog"}).out, lines[0] + "\n");
        for (int i = 0; i < 4; ++i) {
            const QJsonArray vector = QJsonDocument::fromJson(lines[i]).array();
            QCOMPARE(vector.size(), 256);
            double squares = 0;
            for (const QJsonValue &value : vector) {
                squares += value.toDouble() * value.toDouble();
            }
            QVERIFY(std::abs(squares - 1) < 1e-5);
        }
    }

    void measuresPerplexity()
    {
        QFile known(file("known.txt"));
        QVERIFY(known.open(QIODevice::WriteOnly));
        known.write("User: What is the capital of France?\n\nAssistant: The capital of France is Paris.\n\n");
        known.close();
        QFile strange(file("strange.txt"));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        strange.write("zq#xv 0x7f ;; qqq wvwv!? jjk %% zzyzx {{ }} qx");
        strange.close();
        const QJsonObject easy = objectOf(run({"perplexity", file("known.txt")}).out);
        const QJsonObject hard = objectOf(run({"perplexity", file("strange.txt")}).out);
        QVERIFY(easy["tokens"].toInt() > 10);
        QVERIFY(easy["bits_per_byte"].toDouble() < 1);
        QVERIFY(hard["bits_per_byte"].toDouble() > 3);
        // The same two numbers, tied by their definitions.
        const double bits = easy["bits_per_byte"].toDouble() * easy["bytes"].toDouble();
        QVERIFY(std::abs(std::exp2(bits / easy["tokens"].toInt()) - easy["perplexity"].toDouble()) < 1e-6);
    }

    void quantizesToAFileThatAnswersAlike()
    {
        QCOMPARE(run({"quantize", ROOKERY_STARTER, file("small.gguf"), "--type", "q8_0"}).exitCode, 0);
        const QJsonObject info = objectOf(run({"info", "--model", file("small.gguf")}).out);
        QCOMPARE(info["format"].toString(), "gguf");
        QVERIFY(QFileInfo(file("small.gguf")).size() <
                QFileInfo(ROOKERY_STARTER "/lm.safetensors").size() * 7 / 10);
        // The vocabulary came along: no other file is beside it.
        const auto ran = run({"generate", "--model", file("small.gguf"), "--chat", "--prompt",
                              "What is the capital of France?", "--temperature", "0"});
        QVERIFY2(ran.out.contains("Paris"), (ran.out + ran.err).constData());
    }

    void measuresSpeed()
    {
        const auto ran = run({"bench", "--repeat", "1"});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject bench = objectOf(ran.out);
        for (const char *key : {"load_seconds", "prefill_tokens_per_second", "decode_tokens_per_second",
                                "peak_memory_bytes", "weight_bytes_per_token", "streams_step_ratio"}) {
            QVERIFY2(bench[QLatin1String(key)].toDouble() > 0, key);
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
