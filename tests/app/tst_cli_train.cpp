#include "tests/app/cli_process.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using cli::run;

/// Small models of a text.
class CliTrainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QByteArray text;
        for (int i = 0; i < 400; ++i) {
            text += "The cat sat on the mat. The dog ran after it.\n";
        }
        QVERIFY(write("text.txt", text));
    }

    void makesAModelOfBytes()
    {
        const auto trained = run(train("bytes.safetensors", {"--steps", "60", "--rate", "0.01"}));
        QVERIFY2(trained.exitCode == 0, trained.err.constData());
        const QList<QJsonObject> lines = linesOf(trained.out);
        QCOMPARE(lines.size(), 21);  // judged twenty times, and how it ended
        QVERIFY(lines[0]["held_out"].toDouble() > 1.5);
        QVERIFY2(lines[19]["held_out"].toDouble() < 0.3, trained.out.constData());
        QVERIFY(lines[19]["tokens_per_second"].toDouble() > 0);
        QVERIFY(!QFile::exists(path("bytes.safetensors.checkpoint")));

        const auto written = run({"generate", "--model", path("bytes.safetensors"), "--prompt",
                                  "The cat sat on", "--temperature", "0", "--max-tokens", "9"});
        QVERIFY2(written.exitCode == 0, written.err.constData());
        QCOMPARE(written.out.trimmed(), QByteArray("the mat."));
    }

    void makesAModelWithAVocabulary()
    {
        const auto trained = run(train(
            "words.safetensors", {"--steps", "2", "--vocab", QStringLiteral(ROOKERY_STARTER "/vocab.txt")}));
        QVERIFY2(trained.exitCode == 0, trained.err.constData());
        QVERIFY(QFile::exists(path("words.vocab.txt")));
        const auto written = run(
            {"generate", "--model", path("words.safetensors"), "--prompt", "The cat", "--max-tokens", "3"});
        QVERIFY2(written.exitCode == 0, written.err.constData());
    }

    /// Killed at any moment it loses what was learned since the last line; the end is the same.
    void goesOnAfterAKill()
    {
        const QStringList options = {"--steps", "30", "--every", "5"};
        const auto whole = run(train("whole.safetensors", options));
        QVERIFY2(whole.exitCode == 0, whole.err.constData());

        QProcess process;
        process.setProcessEnvironment(cli::cleanEnvironment());
        process.start(QStringLiteral(ROOKERY_CLI), train("killed.safetensors", options));
        QByteArray out;
        QElapsedTimer timer;
        timer.start();
        while (out.count('\n') < 2 && timer.elapsed() < 60'000) {
            process.waitForReadyRead(100);
            out += process.readAllStandardOutput();
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(QFile::exists(path("killed.safetensors.checkpoint")));

        const auto resumed = run(train("killed.safetensors", options + QStringList{"--resume"}));
        QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
        const int first = linesOf(resumed.out).front()["step"].toInt();
        QVERIFY2(first >= 10, qPrintable(QString::number(first)));
        QCOMPARE(read("killed.safetensors"), read("whole.safetensors"));
    }

    void saysWhyItCannot_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a short text")
            << QStringList{"--context", "60000"} << 1 << QByteArray("too few for windows");
        QTest::newRow("no such shape")
            << QStringList{"--width", "40"} << 1 << QByteArray("multiple of the head size");
        QTest::newRow("nothing to go on with") << QStringList{"--resume"} << 1 << QByteArray("no such file");
    }

    void saysWhyItCannot()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, said);
        const auto ran = run(train("bad.safetensors", options));
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY2(cli::isOneErrorLine(ran.err) && ran.err.toLower().contains(said), ran.err.constData());
        QVERIFY(!QFile::exists(path("bad.safetensors")));
    }

    void wantsASafetensorsFile()
    {
        const auto ran = run(train("bad.pth", {}));
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(cli::isOneErrorLine(ran.err) && ran.err.contains("safetensors"), ran.err.constData());
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    bool write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The smallest model that learns such a text. What is given behind counts.
    QStringList train(const char *out, const QStringList &options) const
    {
        return QStringList{"train",       "--data",    path("text.txt"),
                           "--out",       path(out),   "--layers",
                           "2",           "--width",   "32",
                           "--head-size", "16",        "--batch",
                           "4",           "--context", "48",
                           "--threads",   "2"} +
               options;
    }
    static QList<QJsonObject> linesOf(const QByteArray &out)
    {
        QList<QJsonObject> lines;
        for (const QByteArray &text : out.trimmed().split('\n')) {
            lines << QJsonDocument::fromJson(text).object();
        }
        return lines;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliTrainTest)
#include "tst_cli_train.moc"
