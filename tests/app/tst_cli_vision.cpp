#include "tests/app/cli_process.h"
#include "tests/engine/golden.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using cli::run;

class CliVisionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_picture = golden::folder("vision/images").filePath("square.png");
    QString m_animation = golden::folder("vision/images").filePath("anim.gif");
    QString m_damaged = golden::folder("vision/bad").filePath("truncated.png");
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void describesPicturesOnePerLine()
    {
        const auto ran = run({"describe", m_picture, m_animation});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.out.count('\n'), 2);
        QVERIFY(ran.out.indexOf('\n') > 3);
        // The list may come on standard input too.
        QCOMPARE(run({"describe"}, m_picture.toUtf8() + "\n" + m_animation.toUtf8() + "\n").out, ran.out);
    }

    void goesOnAfterADamagedPicture()
    {
        const auto ran = run({"describe", "--json", m_picture, m_damaged, m_animation});
        QCOMPARE(ran.exitCode, 1);
        const QList<QByteArray> lines = ran.out.split('\n');
        QCOMPARE(lines.size(), 4);
        const auto object = [&](int i) { return QJsonDocument::fromJson(lines[i]).object(); };
        QVERIFY(!object(0)["text"].toString().isEmpty());
        QVERIFY(!object(1)["error"].toString().isEmpty());
        QVERIFY(!object(2)["text"].toString().isEmpty());
        QVERIFY2(ran.err.contains("truncated.png"), ran.err.constData());
    }

    void writesTheFeaturesOfEachStage_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<int>("values");
        QTest::newRow("the network's input") << "pixels" << 3 * 96 * 96;
        QTest::newRow("the encoder's features") << "encoder" << 16 * 192;
        QTest::newRow("the projected rows") << "projector" << 16 * 256;
    }

    void writesTheFeaturesOfEachStage()
    {
        QFETCH(QString, stage);
        QFETCH(int, values);
        const auto ran = run({"image-features", m_picture, "--stage", stage, "--out", file("features")});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(QFileInfo(file("features")).size(), values * qint64(sizeof(float)));
    }

    /// Encoders run on the processor, also where a card is asked for.
    void takesADevice()
    {
        const auto features = [&](const QStringList &options) {
            const QString out = file("on-a-device");
            const auto ran = run(QStringList{"image-features", m_picture, "--out", out} + options);
            QFile written(out);
            const bool said = ran.err.contains("using the CPU");
            return ran.exitCode == 0 && said == options.contains(QStringLiteral("cuda")) &&
                           written.open(QIODevice::ReadOnly)
                       ? written.readAll()
                       : QByteArray();
        };
        const QByteArray plain = features({});
        QVERIFY(!plain.isEmpty());
        QCOMPARE(features({"--device", "cpu", "--threads", "1"}), plain);
        QCOMPARE(features({"--device", "cuda"}), plain);
        QCOMPARE(features({"--device", "auto"}), plain);
    }

    /// As in the window: an encoder has eight bits beside a model of four.
    void quantisesTheEncoderToo()
    {
        const auto features = [&](const char *quant) {
            const QString out = file("quantised");
            const auto ran =
                run({"image-features", m_picture, "--quant", QLatin1String(quant), "--out", out});
            QFile written(out);
            return ran.exitCode == 0 && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        const QByteArray plain = features("none"), eight = features("int8"), four = features("int4");
        QVERIFY(!plain.isEmpty());
        QVERIFY(plain != eight);
        QCOMPARE(four, eight);
    }

    void looksAtAPictureInAChat()
    {
        const QByteArray caption = run({"describe", m_picture, "--prompt", "What is in the picture?"}).out;
        const auto ran = run({"chat", "--temperature", "0"}, "/image " + m_picture.toUtf8() +
                                                                 "\nWhat is in the picture?\n/reset\n"
                                                                 "What is the capital of France?\n");
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.out, caption + "The capital of France is Paris.\n");
    }

    // OpenCV is loaded when a picture needs it: without its library everything else works.
    void readsNoPictureWithoutItsLibrary()
    {
        const QString folder = file("far/from/any/library");
        const QString alone = folder + QStringLiteral("/rookery-cli");
        QVERIFY(QDir().mkpath(folder) && QFile::copy(QStringLiteral(ROOKERY_CLI), alone));
        auto environment = cli::cleanEnvironment();
        environment.insert(QStringLiteral("ROOKERY_RESOURCES"), QStringLiteral(ROOKERY_STARTER "/.."));
        const auto described = run({"describe", m_picture}, {}, alone, environment);
        QCOMPARE(described.exitCode, 1);
        QVERIFY2(described.err.contains("librookery-opencv.so") &&
                     described.err.contains("install Rookery again"),
                 described.err.constData());
        const auto tokenized = run({"tokenize"}, "\"words\"\n", alone, environment);
        QVERIFY2(tokenized.exitCode == 0, tokenized.err.constData());
    }

    void saysThatAModelHasNoEyes()
    {
        const QString blind = golden::folder("engine/v7_small").filePath("m.bf16.pth");
        const auto ran = run({"image-features", m_picture, "--model", blind, "--out", file("none")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(cli::isOneErrorLine(ran.err), ran.err.constData());
        QVERIFY(!QFile::exists(file("none")));
    }
};

QTEST_GUILESS_MAIN(CliVisionTest)
#include "tst_cli_vision.moc"
