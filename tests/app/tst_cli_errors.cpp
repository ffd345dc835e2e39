#include "tests/app/cli_process.h"
#include "tests/engine/golden.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>

using cli::isOneErrorLine;
using cli::run;

namespace {

/// C0 but for line ends and tabs, DEL, and C1 in UTF-8.
bool hasControls(const QByteArray &text)
{
    const auto isControl = [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\r' && c != u'\t') || (c >= QChar(0x7F) && c < QChar(0xA0));
    };
    const QString characters = QString::fromUtf8(text);
    return std::any_of(characters.begin(), characters.end(), isControl);
}

}  // namespace

class CliErrorsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void helpsOnStandardOutput()
    {
        const auto all = run({"--help"});
        QCOMPARE(all.exitCode, 0);
        for (const char *command : {"info", "tokenize", "detokenize", "logits", "generate", "chat", "embed",
                                    "perplexity", "quantize", "bench"}) {
            QVERIFY2(all.out.contains(command), command);
            const auto one = run({QLatin1String(command), "--help"});
            QCOMPARE(one.exitCode, 0);
            QVERIFY2(one.out.startsWith("usage: rookery-cli " + QByteArray(command)), one.out.constData());
            QVERIFY(one.err.isEmpty());
        }
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("names");

        const auto row = [](const char *what, QStringList arguments, const char *names) {
            QTest::newRow(what) << std::move(arguments) << QByteArray(names);
        };
        row("no command", {}, "--help");
        row("unknown command", {"sing"}, "sing");
        row("unknown option", {"info", "--modle", "x"}, "--modle");
        row("option of another command", {"info", "--temperature", "1"}, "--temperature");
        row("short option", {"info", "-m", "x"}, "-m");
        row("missing value", {"info", "--model"}, "--model");
        row("an option for a value", {"generate", "--prompt", "--chat"}, "--prompt");
        row("a value for a flag", {"generate", "--prompt", "x", "--chat=yes"}, "--chat");
        row("missing option", {"logits", "--tokens", "1"}, "--out");
        row("missing prompt", {"generate"}, "--prompt");
        row("missing operand", {"perplexity"}, "FILE");
        row("missing second operand", {"quantize", "a"}, "quantize: OUT is missing");
        row("too many operands", {"tokenize", "a", "b"}, "b");
        row("not a number", {"generate", "--prompt", "x", "--temperature", "warm"}, "--temperature");
        row("not finite", {"generate", "--prompt", "x", "--temperature", "nan"}, "--temperature");
        row("beyond its range", {"generate", "--prompt", "x", "--top-p", "1.5"}, "--top-p");
        row("not whole", {"generate", "--prompt", "x", "--top-k", "1.5"}, "--top-k");
        row("no threads", {"info", "--threads", "0"}, "--threads");
        row("not a token list", {"logits", "--tokens", "1,,2", "--out", "x"}, "--tokens");
        row("negative token", {"logits", "--tokens", "-1", "--out", "x"}, "--tokens");
        row("unknown device", {"info", "--device", "gpu"}, "--device");
        row("unknown type", {"info", "--quant", "int3"}, "--quant");
        row("not ids", {"detokenize", "1", "two"}, "IDS");
        row("a server of a model elsewhere", {"serve", "--model", "http://127.0.0.1:1/v1#x"},
            "another computer");
        row("a key of two lines", {"serve", "--api-key", "a\nb"}, "visible");
        row("an origin with a path", {"serve", "--allow-origin", "https://friend.example/"}, "'/'");
        row("an origin without a scheme", {"serve", "--allow-origin", "friend.example"}, "https://host");
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, names);
        const auto ran = run(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(isOneErrorLine(ran.err), ran.err.constData());
        QVERIFY2(ran.err.contains(names), ran.err.constData());
    }

    void reportsFailedRuns_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("names");

        QFile text(file("plain.pth"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("These are no weights.\n");
        text.close();
        QVERIFY(QFile(file("empty.pth")).open(QIODevice::WriteOnly));
        QDir(m_folder.path()).mkdir("hollow");

        const auto row = [](const char *what, QStringList arguments, const char *names,
                            const char *input = "") {
            QTest::newRow(what) << std::move(arguments) << QByteArray(input) << QByteArray(names);
        };
        row("no such file", {"info", "--model", "/no/such/file.pth"}, "/no/such/file.pth");
        row("a text file", {"info", "--model", file("plain.pth")}, "plain.pth");
        row("an empty file", {"info", "--model", file("empty.pth")}, "empty.pth");
        row("an empty folder", {"info", "--model", file("hollow")}, "hollow");
        row("a folder of several models", {"info", "--model", golden::folder("engine/v7_small").path()},
            "m.bf16.safetensors");
        row("a device that isn't there", {"info", "--device", "cuda:99"}, "cuda:99");
        row("a token beyond the vocabulary", {"logits", "--tokens", "4096", "--out", file("x")}, "4096");
        row("no such state", {"generate", "--prompt", "x", "--state-in", file("none")}, "none");
        row("a state that is none", {"generate", "--prompt", "x", "--state-in", file("plain.pth")},
            "plain.pth");
        row("a draft model of another vocabulary",
            {"generate", "--prompt", "x", "--draft",
             golden::folder("engine/v7_small").filePath("m.bf16.pth")},
            "vocabulary of 300 tokens");
        row("a draft model that is none", {"chat", "--draft", file("plain.pth")}, "plain.pth");
        row("a draft model that a server lacks", {"serve", "--draft", file("none")}, "none");
        row("an unwritable result", {"logits", "--tokens", "1", "--out", "/no/such/folder/f"},
            "/no/such/folder/f");
        row("a vocabulary that is none", {"tokenize", "--vocab", file("plain.pth"), "x"}, "plain.pth");
        row("input that is no JSON", {"tokenize"}, "line 2", "\"a\"\nb\n");
        row("an unknown chat command", {"chat"}, "/dance", "/dance\n");
        row("no such text", {"perplexity", file("none.txt")}, "none.txt");
        row("an empty text", {"perplexity", file("empty.pth")}, "empty.pth");
        QCOMPARE(::mkfifo(file("pipe.gguf").toStdString().c_str(), 0600), 0);
        QVERIFY(QFile::link("/dev/zero", file("endless.pth")));
        const auto noFile = [&](const char *what, const QStringList &before) {
            for (const char *name : {"pipe.gguf", "endless.pth"}) {
                QTest::newRow(qPrintable(QStringLiteral("%1 as %2").arg(name, what)))
                    << before + QStringList(file(name)) << QByteArray() << QByteArray(", not a file");
            }
        };
        noFile("a model", {"info", "--model"});
        noFile("a vocabulary", {"tokenize", "x", "--vocab"});
        noFile("a state", {"generate", "--prompt", "x", "--state-in"});
        noFile("a text", {"perplexity"});
        noFile("a picture", {"image-features", "--stage", "pixels", "--out", file("x")});
        noFile("a draft model", {"generate", "--prompt", "x", "--draft"});
        noFile("an image encoder", {"describe", "x.png", "--vision"});
        QDir(m_folder.path()).mkdir("pipes");
        QCOMPARE(::mkfifo(file("pipes/f.safetensors").toStdString().c_str(), 0600), 0);
        row("a folder with a pipe", {"info", "--model", file("pipes")}, "a pipe, not a file");
        QCOMPARE(::mkfifo(file("out").toStdString().c_str(), 0600), 0);
        row("a result for a pipe that nobody reads", {"logits", "--tokens", "1", "--out", file("out")},
            "nobody reads");
    }

    void reportsFailedRuns()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, names);
        const auto ran = run(arguments, input);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(isOneErrorLine(ran.err), ran.err.constData());
        QVERIFY2(ran.err.contains(names), ran.err.constData());
    }

    void readsHostileWeightsAsData_data()
    {
        QTest::addColumn<QString>("path");
        const QDir odd = golden::folder("pth_odd");
        for (const char *name : {"evil_global.pth", "truncated.pth", "shape_past_storage.pth",
                                 "storage_too_short.pth", "legacy_not_zip.pth"}) {
            QTest::newRow(name) << odd.filePath(QLatin1String(name));
        }
    }

    void readsHostileWeightsAsData()
    {
        QFETCH(QString, path);
        QVERIFY(QFile::exists(path));
        const auto ran = run({"generate", "--prompt", "x", "--model", path});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(isOneErrorLine(ran.err), ran.err.constData());
        QVERIFY2(ran.err.contains(QFileInfo(path).fileName().toUtf8()), ran.err.constData());
    }

    /// A pickle that calls os.system when torch loads it; the file that it would write must not appear.
    void executesNothing()
    {
        const QString proof = file("executed");
        const QString path = file("command.pth");
        QProcess python;
        python.start("python3", {"-c",
                                 "import os, pickle, sys, zipfile\n"
                                 "class Evil:\n"
                                 "    def __reduce__(self): return os.system, ('touch ' + sys.argv[2],)\n"
                                 "z = zipfile.ZipFile(sys.argv[1], 'w')\n"
                                 "z.writestr('m/data.pkl', pickle.dumps({'emb.weight': Evil()}, 2))\n"
                                 "z.writestr('m/version', '3\\n')\n"
                                 "z.close()\n",
                                 path, proof});
        if (!python.waitForFinished() || python.exitCode() != 0) {
            QSKIP("needs python3 to make the file");
        }
        const auto ran = run({"info", "--model", path});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(isOneErrorLine(ran.err), ran.err.constData());
        QVERIFY2(ran.err.contains("system"), ran.err.constData());
        QVERIFY(!QFile::exists(proof));
    }

    void showsNoControlCharactersOfAName()
    {
        const auto ran = run({"info", "--model", "/none/\x1b[31mred\nname\u009b2J\u0085\u202e\u2028.pth"});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(isOneErrorLine(ran.err), ran.err.constData());
        QVERIFY2(!hasControls(ran.err), ran.err.constData());
        QVERIFY(!ran.err.contains("\u202e") && !ran.err.contains("\u2028"));
    }

    /// A file's name in JSON, in a greeting, and whatever tokens stand for.
    void sendsNoControlCharactersToATerminal()
    {
        const QString model = m_folder.filePath(QString::fromUtf8("a\u009b31m\x7f.safetensors"));
        QVERIFY(QFile::link(ROOKERY_STARTER "/lm.safetensors", model));
        const auto info = run({"info", "--model", model});
        QVERIFY2(info.exitCode == 0, info.err.constData());
        QVERIFY2(!hasControls(info.out), info.out.constData());
        QVERIFY2(info.out.contains("a\\u009b31m\\u007f.safetensors"), info.out.constData());

        const QStringList starter = {"--model", model, "--vocab", ROOKERY_STARTER "/vocab.txt"};
        const auto chat = cli::runOnTerminal(QStringList{"chat"} + starter,
                                             "/save " + file("s").toUtf8() + "\u009d0;x\u009c\n/quit\n");
        QCOMPARE(chat.exitCode, 0);
        QVERIFY2(chat.out.contains("31m") && chat.out.contains("is saved"), chat.out.constData());
        // What was typed comes back as the terminal's echo; what the program says doesn't.
        QVERIFY2(!hasControls(chat.out.mid(chat.out.indexOf("is saved"))), chat.out.constData());
        QVERIFY2(!hasControls(
                     chat.out.left(chat.out.indexOf("lists the commands")).mid(chat.out.indexOf("31m") - 6)),
                 chat.out.constData());

        const QByteArray ids = run({"tokenize", "a\u009b31m\u0090\x1b[2Jz"}).out.trimmed();
        const auto shown = cli::runOnTerminal({"detokenize", QString::fromUtf8(ids)});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains("31m") && !hasControls(shown.out), shown.out.constData());
        // In a pipe the bytes are what was asked for.
        QCOMPARE(run({"detokenize", QString::fromUtf8(ids)}).out, "a\u009b31m\u0090\x1b[2Jz\n");
    }

    void writesNoRawNumbersToATerminal()
    {
        const auto ran = cli::runOnTerminal({"logits", "--tokens", "1", "--out", "-"});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.out.contains("--out -") && ran.out.size() < 400, ran.out.constData());
    }

    void refusesAStateOfAnotherModel()
    {
        const QString other = golden::folder("engine/v7_head32").filePath("m.f32.pth");
        QCOMPARE(run({"logits", "--model", other, "--tokens", "1", "--out", file("l"), "--state-out",
                      file("other")})
                     .exitCode,
                 0);
        const auto ran = run({"generate", "--prompt", "x", "--state-in", file("other")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains("another model"), ran.err.constData());
    }

    void namesTheVocabularyThatAModelNeeds()
    {
        const QString model = golden::folder("engine/v7_small").filePath("m.bf16.pth");
        const auto ran = run({"generate", "--prompt", "x", "--model", model});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(isOneErrorLine(ran.err) && ran.err.contains("vocab"), ran.err.constData());
    }

    void endsLinesThatNeverEnd_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"chat", "tokenize", "detokenize", "describe"}) {
            QTest::newRow(command) << QString::fromLatin1(command);
        }
    }
    void endsLinesThatNeverEnd()
    {
        QFETCH(QString, command);
        QProcess process;
        process.setProcessEnvironment(cli::cleanEnvironment());
        process.setStandardInputFile(QStringLiteral("/dev/zero"));
        process.start(QStringLiteral(ROOKERY_CLI), {command});
        const bool ended = process.waitForFinished(30'000);
        process.kill();
        QVERIFY(ended);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(isOneErrorLine(err) && err.contains("a line is longer than 16 MiB"), err.constData());
    }

    void reportsAFullDisk()
    {
        if (!QFile::exists("/dev/full")) {
            QSKIP("needs /dev/full");
        }
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(ROOKERY_CLI, {"info"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(isOneErrorLine(process.readAllStandardError()));
    }

    void writesIntoADeviceInsteadOfReplacingIt()
    {
        QCOMPARE(run({"logits", "--tokens", "1", "--out", "/dev/null"}).exitCode, 0);
        QVERIFY(!QFileInfo("/dev/null").isFile());
    }

    void stopsOnInterruptAndKeepsWhatThereIs()
    {
        QProcess process;
        process.setProcessEnvironment(cli::cleanEnvironment());
        process.start(ROOKERY_CLI, {"generate", "--prompt", "Once upon a time", "--max-tokens", "100000000",
                                    // Nearly every token is as likely as any other: no early end.
                                    "--top-p", "1", "--temperature", "100", "--seed", "4", "--state-out",
                                    file("interrupted")});
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(isOneErrorLine(err) && err.contains("interrupted"), err.constData());
        QVERIFY(process.readAllStandardOutput().endsWith('\n'));
        QCOMPARE(run({"generate", "--state-in", file("interrupted"), "--max-tokens", "3"}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CliErrorsTest)
#include "tst_cli_errors.moc"
