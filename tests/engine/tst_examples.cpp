#include "engine/file/atomic_file.h"
#include "engine/train/csv.h"
#include "engine/train/examples.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using rookery::Example;
using rookery::parseCsv;
using rookery::readExamples;

/// What people have as examples is told apart by content, and what can't be one says where and why.
class ExamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheLayouts_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("pairs, a line each") << QByteArray(R"({"user": "Hi", "assistant": "Arr!"}
{"user": "Bye", "assistant": "Aye."})");
        QTest::newRow("prompt and completion") << QByteArray(R"({"prompt": "Hi", "completion": "Arr!"}
{"prompt": "Bye", "completion": "Aye."})");
        QTest::newRow("Alpaca, an array")
            << QByteArray(R"([{"instruction": "Hi", "input": "", "output": "Arr!"},
{"instruction": "Bye", "output": "Aye."}])");
        QTest::newRow("ShareGPT") << QByteArray(
            R"([{"conversations": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Arr!"}]},
{"conversations": [{"from": "human", "value": "Bye"}, {"from": "gpt", "value": "Aye."}]}])");
        QTest::newRow("OpenAI's messages") << QByteArray(
            R"({"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Arr!"}]}

{"messages": [{"role": "user", "content": "Bye"}, {"role": "assistant", "content": "Aye."}]})");
        QTest::newRow("a table") << QByteArray("question,answer\nHi,Arr!\nBye,Aye.\n");
        QTest::newRow("a table with spaces") << QByteArray("question, answer\nHi,Arr!\nBye,Aye.\n");
        QTest::newRow("a table with quotes") << QByteArray("Question;Answer\r\n\"Hi\";\"Arr!\"\r\nBye;Aye.");
        QTest::newRow("a table with more columns")
            << QByteArray("\xEF\xBB\xBFid\tinstruction\toutput\n1\tHi\tArr!\n2\tBye\tAye.\n");
    }

    void knowsTheLayouts()
    {
        QFETCH(QByteArray, written);
        const auto examples = read(written);
        QVERIFY2(examples, examples ? "" : examples.error().message().c_str());
        const std::vector<Example> expected = {{.talk = {.system = {}, .turns = {{"Hi", "Arr!"}}}},
                                               {.talk = {.system = {}, .turns = {{"Bye", "Aye."}}}}};
        QCOMPARE(*examples, expected);
    }

    /// What was said in two messages was asked, and OpenAI's parts are one text.
    void losesNoQuestion()
    {
        const auto examples = read(R"({"messages": [{"role": "developer", "content": "Be brief."},
            {"role": "user", "content": [{"type": "text", "text": "Hello."}]}, {"role": "user", "content": "Hi"},
            {"role": "assistant", "content": "Arr!"}]})",
                                   true);
        QVERIFY(examples && examples->size() == 1);
        QCOMPARE(examples->front().talk.system, "Be brief.");
        QCOMPARE(examples->front().talk.turns.front().first, "Hello.\nHi");
    }

    void keepsTurnsAndTheSystemPrompt()
    {
        const auto examples = read(R"({"messages": [{"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Arr!"},
            {"role": "user", "content": "Bye"}, {"role": "assistant", "content": "Aye."}]})",
                                   true);
        QVERIFY(examples && examples->size() == 1);
        QCOMPARE(examples->front().talk.system, "Be brief.");
        QCOMPARE(examples->front().talk.turns.size(), 2U);
    }

    void takesAnythingElseForAText()
    {
        const auto examples = read("The sea, the sea,\nand nothing but.\n");
        QVERIFY(examples && examples->size() == 1);
        QVERIFY(examples->front().cut && examples->front().talk.turns.empty());
    }

    void saysWhereAndWhy_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("said");
        QTest::newRow("a layout that isn't known")
            << QByteArray("{\"user\": \"Hi\", \"assistant\": \"Arr!\"}\n{\"a\": 1}") << "example 2";
        QTest::newRow("broken JSON") << QByteArray("{\"user\": \"Hi\",") << "line 1";
        QTest::newRow("a broken array") << QByteArray("[{\"user\"") << "isn't valid JSON";
        QTest::newRow("an open quote") << QByteArray("question,answer\nHi,\"Arr!\n") << "line 2";
        QTest::newRow("a comma too many")
            << QByteArray("question,answer\nHi,Arr!\nHello, you,Aye.\n") << "example 2: has more columns";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << "in UTF-8";
        QTest::newRow("bytes") << QByteArray("PK\x03\x04\0\0", 6) << "in UTF-8";
        QTest::newRow("nothing") << QByteArray(" \n") << "holds no example";
        QTest::newRow("only columns") << QByteArray("question,answer\n") << "holds no example";
    }

    void saysWhereAndWhy()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, said);
        const auto examples = read(written);
        QVERIFY(!examples);
        const QString message = QString::fromStdString(examples.error().message());
        QVERIFY2(message.contains(said), qPrintable(message));
    }

    /// It was read whole, which ends a program that has no room for it.
    void refusesWhatIsFarTooLarge()
    {
        const std::string file = m_folder.filePath("large.txt").toStdString();
        QVERIFY(read("Hello there.\n", false, "large.txt"));
        std::filesystem::resize_file(file, std::uintmax_t(100) << 30);
        const auto examples = readExamples(file);
        QVERIFY(!examples);
        QCOMPARE(examples.error().code, rookery::ErrorCode::UnsupportedFile);
    }

    void aTableHasToNameItsColumns()
    {
        const auto examples = read("Hi,Arr!\n", false, "pairs.csv");
        QVERIFY(!examples);
        QVERIFY(QString::fromStdString(examples.error().message()).contains("name the columns"));
    }

    void writesWhatItReads()
    {
        const std::string file = m_folder.filePath("written.jsonl").toStdString();
        const std::vector<Example> examples = {
            {.talk = {.system = "Be brief.", .turns = {{"Hi", "Arr!\n\"Aye\""}, {"Bye", "Ahoy."}}}},
            {.talk = {.system = {}, .turns = {{"Where?", "There."}}}},
            {.text = "One line."},
            {.text = "A file.\nOf lines.", .cut = true},
        };
        QVERIFY(rookery::writeExamples(file, examples));
        const auto again = readExamples(file);
        QVERIFY(again);
        QCOMPARE(*again, examples);
    }

    void readsTables()
    {
        using Rows = std::vector<std::vector<std::string>>;
        const auto rows = parseCsv("a,\"b, \"\"c\"\"\nd\",\n\n\"\",e\r\nlast,", ',');
        QVERIFY(rows);
        QCOMPARE(*rows, (Rows{{"a", "b, \"c\"\nd", ""}, {"", "e"}, {"last", ""}}));
    }

private:
    rookery::Result<std::vector<Example>> read(QByteArray written, bool oneLine = false,
                                               const QString &name = QStringLiteral("examples"))
    {
        if (oneLine) {
            written = written.simplified();
        }
        const std::string file = m_folder.filePath(name).toStdString();
        const auto bytes =
            std::as_bytes(std::span(written.constData(), static_cast<std::size_t>(written.size())));
        const auto done = rookery::writeFileAtomically(file, bytes);
        return done ? readExamples(file) : tl::make_unexpected(done.error());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
