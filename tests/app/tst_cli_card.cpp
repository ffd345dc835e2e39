#include "tests/app/byte_vocabulary.h"
#include "tests/app/cli_process.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using cli::isOneErrorLine;

namespace {

/// A command with a driver that does nothing but fail.
cli::Ran runWithDriver(const QStringList &arguments, int version, int init)
{
#if defined(FAKE_DRIVER_FOLDER)
    QProcessEnvironment environment = cli::cleanEnvironment();
    environment.insert(QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral(FAKE_DRIVER_FOLDER));
    environment.insert(QStringLiteral("FAKE_DRIVER_VERSION"), QString::number(version));
    environment.insert(QStringLiteral("FAKE_DRIVER_INIT"), QString::number(init));
    return cli::run(arguments, {}, QStringLiteral(ROOKERY_CLI), environment);
#else
    Q_UNUSED(version)
    Q_UNUSED(init)
    return cli::run(arguments);
#endif
}

/// A command with a card that fibers stand in for.
cli::Ran runWithCard(const QStringList &arguments, const QString &variable = {}, qint64 value = 0,
                     const QByteArray &input = {})
{
    QProcessEnvironment environment = cli::cleanEnvironment();
    if (!variable.isEmpty()) {
        environment.insert(variable, QString::number(value));
    }
    return cli::run(arguments, input, QStringLiteral(ROOKERY_CLI_WITH_CARD), environment);
}

const QString Memory = QStringLiteral("CUDA_ON_CPU_MEMORY");
const QString Launches = QStringLiteral("CUDA_ON_CPU_LAUNCHES");

QJsonObject json(const QByteArray &out)
{
    return QJsonDocument::fromJson(out).object();
}

constexpr int Working = 13000;
constexpr int TooOld = 12020;
constexpr int NoDevice = 100;     // CUDA_ERROR_NO_DEVICE
constexpr int WrongDriver = 803;  // CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: updated, not yet restarted

}  // namespace

/// The command line where a card is missing, too small or breaks.
class CliCardTest : public QObject
{
    Q_OBJECT

private slots:
    /// What is learned is learned where the model lies.
    void teachesOnTheCard()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QByteArray pairs;
        for (const char *question : {"a", "b", "c", "d"}) {
            pairs += QByteArray("{\"user\": \"") + question + "?\", \"assistant\": \"no\"}\n";
        }
        QVERIFY(write("bytes.txt", cli::byteVocabulary()) && write("pairs.jsonl", pairs));
        const QStringList tune = {"tune",
                                  "--model",
                                  QStringLiteral(ROOKERY_TEST_DATA "/engine/v7_small/m.bf16.pth"),
                                  "--vocab",
                                  folder.filePath("bytes.txt"),
                                  "--data",
                                  folder.filePath("pairs.jsonl"),
                                  "--out",
                                  folder.filePath("voice.pth"),
                                  "--steps",
                                  "3",
                                  "--rate",
                                  "0.3"};
        const auto tuned = runWithCard(tune);
        QVERIFY2(tuned.exitCode == 0, tuned.err.constData());
        QVERIFY2(!tuned.err.contains("CPU"), tuned.err.constData());
        const QJsonObject report = json(tuned.out);
        QVERIFY2(report["loss_after"].toDouble() < report["loss_before"].toDouble(), tuned.out.constData());
        // A card that breaks is told of, so it was asked.
        const auto broken = runWithCard(tune, Launches, 300);
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(isOneErrorLine(broken.err), broken.err.constData());
    }

    void saysThatAutoTakesTheProcessor()
    {
        const auto ran = runWithDriver({"info", "--device", "auto"}, Working, NoDevice);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains("using the CPU"), ran.err.constData());
        QCOMPARE(json(ran.out)["device"].toString(), QStringLiteral("cpu"));
        QVERIFY(!json(ran.out)["card_obstacle"].toString().isEmpty());
    }

    void isSilentWhereNobodyAskedForACard()
    {
        for (const QStringList &arguments : {QStringList{"info"}, QStringList{"info", "--device", "cpu"}}) {
            const auto ran = runWithDriver(arguments, Working, NoDevice);
            QCOMPARE(ran.exitCode, 0);
            QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        }
    }

    void failsWhereTheCardAskedForIsMissing_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("any") << QStringLiteral("cuda");
        QTest::newRow("the second") << QStringLiteral("cuda:1");
    }

    void failsWhereTheCardAskedForIsMissing()
    {
        QFETCH(QString, device);
        const auto ran = runWithDriver({"info", "--device", device}, Working, NoDevice);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains(device.toUtf8()), ran.err.constData());
        QVERIFY2(ran.err.contains("NVIDIA card") && ran.err.contains("CPU"), ran.err.constData());
    }

    void namesADriverThatMustBeUpdated()
    {
#if !defined(FAKE_DRIVER_FOLDER)
        QSKIP("this build looks for no driver");
#endif
        // A card is there but can't be used: worth a line though nobody named a device.
        const auto automatic = runWithDriver({"info"}, TooOld, 0);
        QCOMPARE(automatic.exitCode, 0);
        QVERIFY2(isOneErrorLine(automatic.err) && automatic.err.contains("driver is for CUDA 12.2"),
                 automatic.err.constData());
        const auto wanted = runWithDriver({"info", "--device", "cuda"}, TooOld, 0);
        QCOMPARE(wanted.exitCode, 1);
        QVERIFY2(isOneErrorLine(wanted.err) && wanted.err.contains("newer driver"), wanted.err.constData());
    }

    void namesADriverThatDoesNotWork()
    {
#if !defined(FAKE_DRIVER_FOLDER)
        QSKIP("this build looks for no driver");
#endif
        const auto ran = runWithDriver({"info"}, Working, WrongDriver);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains("driver doesn't work"), ran.err.constData());
        QCOMPARE(runWithDriver({"info", "--device", "cuda"}, Working, WrongDriver).exitCode, 1);
    }

    void usesTheCardThatIsThere()
    {
        const auto ran = runWithCard({"info"});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QCOMPARE(json(ran.out)["device"].toString(), QStringLiteral("cuda:0"));
        QVERIFY(!json(ran.out).contains("card_obstacle"));
    }

    void namesTheCardsThatThereAre()
    {
        const auto ran = runWithCard({"info", "--device", "cuda:3"});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains("the last is cuda:0"), ran.err.constData());
    }

    void tellsWhereTheCardHasRoomForAPart()
    {
        constexpr qint64 Megabyte = 1 << 20;
        for (qint64 memory = 100 * Megabyte; memory > 60 * Megabyte; memory -= Megabyte) {
            const auto ran = runWithCard({"info"}, Memory, memory);
            QCOMPARE(ran.exitCode, 0);
            const QJsonObject facts = json(ran.out);
            if (facts["layers_on_cpu"].toInt() > 0) {
                QCOMPARE(facts["device"].toString(), QStringLiteral("cuda:0"));
                QVERIFY(facts["layers_on_cpu"].toInt() < facts["layers"].toInt());
                QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains("the CPU does the rest"),
                         ran.err.constData());
                const QStringList ask = {
                    "generate", "--chat", "--prompt", "What is the capital of France?", "--temperature", "0"};
                QVERIFY(runWithCard(ask, Memory, memory).out.contains("Paris"));
                return;
            }
        }
        QFAIL("the starter was never split");
    }

    void takesTheProcessorWhereTheCardHasNoRoom()
    {
        const auto automatic = runWithCard({"info"}, Memory, 1 << 20);
        QCOMPARE(automatic.exitCode, 0);
        QVERIFY2(isOneErrorLine(automatic.err) && automatic.err.contains("using the CPU"),
                 automatic.err.constData());
        const auto wanted = runWithCard({"info", "--device", "cuda"}, Memory, 1 << 20);
        QCOMPARE(wanted.exitCode, 1);
        QVERIFY2(isOneErrorLine(wanted.err) && wanted.err.contains("memory"), wanted.err.constData());
    }

    void reportsACardThatBreaksWhileItAnswers()
    {
        const QStringList ask = {"generate", "--prompt", "x", "--temperature", "0", "--max-tokens", "3"};
        for (const int kernels : {0, 30, 60}) {
            const auto ran = runWithCard(ask + QStringList{"--device", "cuda"}, Launches, kernels);
            QCOMPARE(ran.exitCode, 1);
            QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains("illegal memory access"),
                     ran.err.constData());
            QVERIFY2(ran.err.contains("CPU"), ran.err.constData());
        }
    }

    void endsAChatWithTheReason()
    {
        const auto ran =
            runWithCard({"chat", "--device", "cuda", "--max-tokens", "5"}, Launches, 100, "hello\n/quit\n");
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains("stopped working"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliCardTest)
#include "tst_cli_card.moc"
