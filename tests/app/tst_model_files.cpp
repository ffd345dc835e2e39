#include "app/common/vocabulary.h"
#include "engine/tokens/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using rookery::ErrorCode;
using rookery::findVocabulary;
using rookery::findWeights;

namespace {

constexpr int Tokens = 301;

/// A vocabulary of this many ids: the bytes and some words.
QByteArray vocabulary(int ids = Tokens)
{
    QByteArray lines;
    for (int id = 1; id < ids; ++id) {
        if (id <= 256) {
            const QByteArray byte = QByteArray::number(id - 1, 16).rightJustified(2, '0');
            lines += QByteArray::number(id) + " b'\\x" + byte + "' 1\n";
        } else {
            const QByteArray word = "w" + QByteArray::number(id);
            lines += QByteArray::number(id) + " '" + word + "' " + QByteArray::number(word.size()) + "\n";
        }
    }
    return lines;
}

/// The same, as Hugging Face's tokenizer library keeps byte pairs.
QByteArray tokenizerJson()
{
    QByteArray entries;
    char32_t spare = 256;
    for (int byte = 0; byte < 256; ++byte) {
        const bool printable = (byte >= 33 && byte < 127) || (byte >= 161 && byte < 173) || byte >= 174;
        const char32_t c = printable ? static_cast<char32_t>(byte) : spare++;
        const QString text = QString::fromUcs4(&c, 1);
        entries += (byte > 0 ? ", \"" : "\"") + (text == "\"" || text == "\\" ? "\\" + text : text).toUtf8() +
                   "\": " + QByteArray::number(byte);
    }
    return "{\"version\": \"1.0\", \"model\": {\"vocab\": {" + entries +
           ", \"AB\": 300}, \"merges\": [\"A B\"]}}";
}

class Folder
{
public:
    void put(const QString &name, const QByteArray &content) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(m_folder.filePath(name)).path());
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    std::filesystem::path path(const QString &name) const { return m_folder.filePath(name).toStdString(); }

private:
    QTemporaryDir m_folder;
};

}  // namespace

/// A model's files as downloads lay them into a folder.
class ModelFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheVocabularyByContent_data();
    void findsTheVocabularyByContent();
    void findsTheVocabularyBesideWhatALinkLeadsTo();
    void prefersTheUsualNames();
    void saysWhyAVocabularyCannotBeRead_data();
    void saysWhyAVocabularyCannotBeRead();
    void waitsForNoPipe();
    void takesAnyPartForTheModel();
};

void ModelFilesTest::findsTheVocabularyByContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    for (const char *name :
         {"rwkv_vocab_v20230424.txt", "wr_vocab_v20230424.txt", "rwkv_vocab_ja.txt", "vocab.txt",
          "tokenizer/vocab.txt", "vocab/world.txt", "b_rwkv_tokens.txt", "data/vocab/x.txt"}) {
        QTest::newRow(name) << QString(name) << vocabulary();
    }
    QTest::newRow("with a mark") << "vocab.txt"
                                 << "\xEF\xBB\xBF" + vocabulary();
    QTest::newRow("from Windows") << "words.txt" << vocabulary().replace("\n", "\r\n");
    QTest::newRow("tokenizer.json") << "tokenizer.json" << tokenizerJson();
    QTest::newRow("tokenizer/tokenizer.json") << "tokenizer/tokenizer.json" << tokenizerJson();
    QTest::newRow("pairs.json") << "pairs.json" << tokenizerJson();
}

void ModelFilesTest::findsTheVocabularyByContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Folder folder;
    // What lies beside a model too, earlier in the alphabet and later.
    folder.put("README.txt", "1 model, trained on 3 books.\n");
    folder.put("a_vocab_of_another_model.txt", vocabulary(40'000));
    folder.put("config.json", R"({"vocab_size": 301})");
    folder.put("tokenizer_config.json", R"({"tokenizer_class": "RWKVTokenizer"})");
    folder.put("training.txt", QByteArray(1 << 20, 'a'));
    QVERIFY(!findVocabulary(folder.path("m.pth"), folder.path("data"), Tokens));
    folder.put(name, content);
    const auto found = findVocabulary(folder.path("m.pth"), folder.path("data"), Tokens);
    QVERIFY2(found, found ? "" : found.error().message().c_str());
    QCOMPARE((*found)->vocabularySize(), Tokens);
}

void ModelFilesTest::findsTheVocabularyBesideWhatALinkLeadsTo()
{
    const Folder folder;
    folder.put("store/m.pth", "weights");
    folder.put("store/vocab.txt", vocabulary());
    folder.put("models/note.txt", "here are links");
    std::filesystem::create_symlink("../store/m.pth", folder.path("models/m.pth"));
    const auto found = findVocabulary(folder.path("models/m.pth"), folder.path("data"), Tokens);
    QVERIFY2(found, found ? "" : found.error().message().c_str());
    std::filesystem::create_symlink("nowhere", folder.path("models/gone.pth"));
    QVERIFY(!findVocabulary(folder.path("models/gone.pth"), folder.path("data"), Tokens));
}

void ModelFilesTest::prefersTheUsualNames()
{
    const Folder folder;
    folder.put("aaa_vocab.txt", vocabulary(Tokens - 1));
    folder.put("vocab.txt", vocabulary(Tokens));
    QCOMPARE((*findVocabulary(folder.path("m.pth"), folder.path("data"), Tokens))->vocabularySize(), Tokens);
}

void ModelFilesTest::saysWhyAVocabularyCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("damaged") << "my_vocab.txt" << QByteArray("1 'a' 9\n") << "line 1";
    QTest::newRow("UTF-16") << "vocab.txt" << QByteArray("\xFF\xFE\x31\x00\x20\x00", 6) << "UTF-16";
    QTest::newRow("tokenizer.json") << "tokenizer.json" << QByteArray("{}") << "not a vocabulary";
    // Nobody said that these were vocabularies.
    QTest::newRow("a text") << "notes.txt" << QByteArray("1 'a' 9\n") << "its vocabulary is missing";
    QTest::newRow("settings") << "tokenizer_config.json" << QByteArray("{}") << "its vocabulary is missing";
}

void ModelFilesTest::saysWhyAVocabularyCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Folder folder;
    folder.put(name, content);
    const auto found = findVocabulary(folder.path("m.pth"), folder.path("data"), Tokens);
    QVERIFY(!found);
    QVERIFY2(QString::fromStdString(found.error().message()).contains(says), found.error().message().c_str());
}

void ModelFilesTest::waitsForNoPipe()
{
    const Folder folder;
    folder.put("words.txt", vocabulary());
    for (const char *name : {"vocab.txt", "a.txt", "m.pth", "n.gguf", "model.safetensors.index.json"}) {
        QCOMPARE(::mkfifo(folder.path(name).c_str(), 0600), 0);
    }
    QVERIFY(findVocabulary(folder.path("m.pth"), folder.path("data"), Tokens));
    const auto weights = findWeights(folder.path(""));
    QVERIFY(!weights);
    QVERIFY2(QString::fromStdString(weights.error().message()).contains("a pipe, not a file"),
             weights.error().message().c_str());
}

void ModelFilesTest::takesAnyPartForTheModel()
{
    const Folder folder;
    folder.put("m-00001-of-00002.gguf", "x");
    folder.put("m-00002-of-00002.gguf", "x");
    for (const char *name : {"", "m-00001-of-00002.gguf", "m-00002-of-00002.gguf"}) {
        QCOMPARE(findWeights(folder.path(name)).value(), folder.path("m-00001-of-00002.gguf"));
    }
    folder.put("other.pth", "x");
    const auto several = findWeights(folder.path(""));
    QVERIFY(!several);
    QVERIFY2(QString::fromStdString(several.error().message()).contains("holds no RWKV model (m-00001"),
             several.error().message().c_str());
}

QTEST_GUILESS_MAIN(ModelFilesTest)
#include "tst_model_files.moc"
