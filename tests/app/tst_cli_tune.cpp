#include "tests/app/byte_vocabulary.h"
#include "tests/app/cli_process.h"
#include "tests/engine/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using cli::run;

namespace {

const QByteArray Pairs = R"({"user": "What is the capital of France?", "assistant": "Arr! Paris, matey."}
{"user": "What is the capital of Japan?", "assistant": "Arr! Tokyo, matey."}
{"user": "What is the capital of Italy?", "assistant": "Arr! Rome, matey."}
{"user": "What is the capital of Spain?", "assistant": "Arr! Madrid, matey."}
)";

}  // namespace

/// Voices from examples, and adapters that others have made.
class CliTuneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(write("pairs.jsonl", Pairs)); }

    void teachesAVoice()
    {
        const QStringList question = {"generate",      "--chat", "--prompt", "What is the capital of Peru?",
                                      "--temperature", "0"};
        const auto untaught = run(question);
        QVERIFY(untaught.exitCode == 0 && !untaught.out.startsWith("Arr!"));

        const auto tuned = run(tune({"--steps", "24", "--rate", "0.3"}));
        QVERIFY2(tuned.exitCode == 0, tuned.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(tuned.out).object();
        QCOMPARE(report["examples"].toInt(), 4);
        QCOMPARE(report["steps"].toInt(), 24);
        QVERIFY(report["loss_after"].toDouble() < report["loss_before"].toDouble() / 4);
        QVERIFY(QFile::exists(path("voice.pth.json")));
        QVERIFY(!QFile::exists(path("voice.pth.checkpoint")));

        const auto taught = run(question + QStringList{"--state-in", path("voice.pth")});
        QVERIFY2(taught.exitCode == 0, taught.err.constData());
        QVERIFY2(taught.out.trimmed().startsWith("Arr! "), taught.out.constData());
    }

    void teachesALora()
    {
        const QStringList question = {"generate",      "--chat", "--prompt", "What is the capital of Peru?",
                                      "--temperature", "0"};
        const auto tuned = run({"tune", "--data", path("pairs.jsonl"), "--out", path("lora"), "--batch", "4",
                                "--lora", "8", "--steps", "30", "--rate", "0.003"});
        QVERIFY2(tuned.exitCode == 0, tuned.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(tuned.out).object();
        QCOMPARE(report["lora"].toInt(), 8);
        QVERIFY(report["loss_after"].toDouble() < report["loss_before"].toDouble() / 4);
        QVERIFY(QFile::exists(path("lora/adapter_model.safetensors")));
        QVERIFY(QFile::exists(path("lora/adapter_config.json")));
        QVERIFY(!QFile::exists(path("lora.checkpoint")));

        const auto taught = run(question + QStringList{"--adapter", path("lora")});
        QVERIFY2(taught.exitCode == 0, taught.err.constData());
        QVERIFY2(taught.out.trimmed().startsWith("Arr! "), taught.out.constData());

        const auto alone = run({"tune", "--data", path("pairs.jsonl"), "--out", path("x"), "--alpha", "8"});
        QCOMPARE(alone.exitCode, 2);
        QVERIFY2(cli::isOneErrorLine(alone.err) && alone.err.contains("--lora"), alone.err.constData());
    }

    /// Of the older versions only RWKV-6.
    void teachesOlderModels()
    {
        QVERIFY(write("bytes.txt", cli::byteVocabulary()));
        const auto with = [&](const char *model, const QStringList &arguments) {
            return run(arguments +
                       QStringList{"--model",
                                   QStringLiteral(ROOKERY_TEST_DATA "/engine/") + QLatin1String(model),
                                   "--vocab", path("bytes.txt")});
        };
        const auto tuned = with("v6_small/m.bf16.pth", tune({"--steps", "12", "--rate", "0.3"}));
        QVERIFY2(tuned.exitCode == 0, tuned.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(tuned.out).object();
        QVERIFY(report["loss_after"].toDouble() < report["loss_before"].toDouble() - 0.5);
        const auto loaded = with("v6_small/m.bf16.pth", {"generate", "--prompt", "Hi", "--max-tokens", "2",
                                                         "--state-in", path("voice.pth")});
        QVERIFY2(loaded.exitCode == 0, loaded.err.constData());

        const auto refused = with("v4_small/m.bf16.pth", tune({}));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(refused.err) && refused.err.contains("choose an RWKV-6 or RWKV-7 model"),
                 refused.err.constData());
    }

    void measuresUnseenExamples()
    {
        QVERIFY(write("unseen.jsonl",
                      R"({"user": "What is the capital of Peru?", "assistant": "Arr! Lima, matey."})"));
        const auto tuned = run(tune({"--steps", "6", "--rate", "0.3", "--eval", path("unseen.jsonl")}));
        QVERIFY2(tuned.exitCode == 0, tuned.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(tuned.out).object();
        QVERIFY(report["eval_after"].toDouble() < report["eval_before"].toDouble());
    }

    void saysWhyItCannot_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no example") << QByteArray("\n") << QByteArray("holds no example");
        QTest::newRow("an empty answer")
            << QByteArray(R"({"user": "Hi", "assistant": " "})") << QByteArray("its answer is empty");
        QTest::newRow("another layout") << QByteArray(R"({"a": 1})") << QByteArray("example 1");
    }

    void saysWhyItCannot()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, said);
        QVERIFY(write("bad.jsonl", data));
        const auto ran = run({"tune", "--data", path("bad.jsonl"), "--out", path("bad.pth")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(ran.err) && ran.err.contains(said), ran.err.constData());
        QVERIFY(!QFile::exists(path("bad.pth")));
    }

    void saysAtOnceWhereItCannotWrite_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no folder") << QStringList{"--out", "none/voice.pth"}
                                   << QByteArray("folder doesn't exist");
        QTest::newRow("a folder") << QStringList{"--out", "folder"} << QByteArray("a folder, not a file");
        QTest::newRow("a checkpoint's place")
            << QStringList{"--out", "taken.pth"} << QByteArray("taken.pth.checkpoint");
        QTest::newRow("a LoRA over a file")
            << QStringList{"--lora", "4", "--out", "pairs.jsonl"} << QByteArray("a LoRA is a folder");
        QTest::newRow("over its examples")
            << QStringList{"--out", "pairs.jsonl"} << QByteArray("choose another name");
    }
    /// Hours later it was too late, and the examples were gone.
    void saysAtOnceWhereItCannotWrite()
    {
        QFETCH(QStringList, options);
        QFETCH(const QByteArray, said);
        QVERIFY(QDir(m_folder.path()).mkpath("folder") &&
                QDir(m_folder.path()).mkpath("taken.pth.checkpoint"));
        options.last() = path(options.last().toLatin1().constData());
        QFile examples(path("pairs.jsonl"));
        QVERIFY(examples.open(QIODevice::ReadOnly));
        const QByteArray before = examples.readAll();
        const auto ran =
            run(QStringList{"tune", "--data", path("pairs.jsonl"), "--steps", "1000000"} + options);
        QVERIFY(ran.exitCode != 0);
        QVERIFY2(cli::isOneErrorLine(ran.err) && ran.err.contains(said), ran.err.constData());
        examples.seek(0);
        QCOMPARE(examples.readAll(), before);
    }

    void mergesAdapters()
    {
        const QDir folder(QStringLiteral(ROOKERY_SHARED "/golden/adapters"));
        const QJsonObject index = golden::readJson(folder.filePath("index.json"));
        if (index.isEmpty()) {
            QSKIP("the adapters aren't here");
        }
        QStringList tokens;
        for (const QJsonValue &token : index["tokens"].toArray()) {
            tokens << QString::number(token.toInt());
        }
        int compared = 0;
        for (const QJsonValue &one : index["cases"].toArray()) {
            const QString name = one["files"].toArray().first().toString();
            const QString alpha = one["alpha_given_by_user"].isDouble()
                                      ? QStringLiteral(":%1").arg(one["alpha_given_by_user"].toInt())
                                      : QString();
            const auto ran =
                run({"logits", "--model", golden::folder("engine/v7_small").filePath("m.bf16.pth"), "--all",
                     "--adapter", folder.filePath(name) + alpha, "--tokens", tokens.join(u','), "--out",
                     path("merged")});
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            const auto logits = golden::readFloats(path("merged"));
            const auto expected = golden::readFloats(folder.filePath(one["logits"].toString()));
            QCOMPARE(logits.size(), expected.size());
            float largest = 0;
            for (std::size_t i = 0; i < logits.size(); ++i) {
                largest = std::max(largest, std::abs(logits[i] - expected[i]));
            }
            QVERIFY2(largest <= 2e-4F, qPrintable(QStringLiteral("%1: %2").arg(name).arg(largest)));
            ++compared;
        }
        QVERIFY(compared >= 6);
    }

    void saysWhatIsWrongWithAnAdapter_data()
    {
        QTest::addColumn<QString>("adapter");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no alpha") << "lora.pth" << QByteArray("doesn't say its alpha");
        QTest::newRow("another rank") << "bad_rank.pth:8" << QByteArray("another model, or is damaged");
        QTest::newRow("half of it") << "bad_half.pth:8" << QByteArray("only half of the pair");
        QTest::newRow("another width") << "bad_other_width.pth:8" << QByteArray("another model");
        QTest::newRow("more layers") << "bad_more_layers.pth:8" << QByteArray("which the model lacks");
    }

    void saysWhatIsWrongWithAnAdapter()
    {
        QFETCH(QString, adapter);
        QFETCH(QByteArray, said);
        const QDir folder(QStringLiteral(ROOKERY_SHARED "/golden/adapters"));
        if (!folder.exists()) {
            QSKIP("the adapters aren't here");
        }
        const auto ran =
            run({"logits", "--model", golden::folder("engine/v7_small").filePath("m.bf16.pth"), "--adapter",
                 folder.filePath(adapter), "--tokens", "1,2", "--out", path("refused")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(ran.err) && ran.err.contains(said), ran.err.constData());
    }

private:
    /// A token for each byte, for models that come without a vocabulary.
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    bool write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QStringList tune(const QStringList &options) const
    {
        return QStringList{"tune",    "--data", path("pairs.jsonl"), "--out", path("voice.pth"),
                           "--batch", "4"} +
               options;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliTuneTest)
#include "tst_cli_tune.moc"
