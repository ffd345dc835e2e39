#include "engine/tokens/tokenizer.h"
#include "engine/tokens/utf8_stream.h"
#include "engine/tokens/world_vocabulary.h"
#include "tests/engine/golden.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using rookery::loadVocabulary;
using rookery::TokenId;
using rookery::Tokenizer;
using rookery::Utf8Stream;

namespace {

const QString StarterVocabulary = QStringLiteral(ROOKERY_TEST_DATA "/../../resources/starter/vocab.txt");

std::string textOf(const QJsonObject &o)
{
    const QByteArray bytes = o.contains("text") ? o["text"].toString().toUtf8()
                                                : QByteArray::fromBase64(o["base64"].toString().toLatin1());
    return bytes.toStdString();
}

/// A tokenizer.json whose vocabulary is the byte alphabet, up to `model`, which ends its model.
QByteArray withAllBytes(const QByteArray &model)
{
    QJsonObject vocabulary;
    char16_t spare = 256;
    for (int byte = 0; byte < 256; ++byte) {
        const bool printable = (byte >= 33 && byte < 127) || (byte >= 161 && byte < 173) || byte >= 174;
        vocabulary[QChar(printable ? static_cast<char16_t>(byte) : spare++)] = byte;
    }
    vocabulary["AB"] = 256;
    vocabulary["ABC"] = 257;
    return "{\"model\": {\"vocab\": " + QJsonDocument(vocabulary).toJson() + ", " + model + "}}";
}

rookery::Result<std::shared_ptr<const Tokenizer>> parsed(const QByteArray &text)
{
    return rookery::parseVocabulary(text.toStdString(), "vocabulary");
}

}  // namespace

/// The World tokenizer, its subsets, and text that streams out of it.
class TokenizerTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfLiteral_data();
    void readsEveryKindOfLiteral();
    void takesTheLongestToken();
    void encodesEveryByteString();
    void namesTheWrongLine_data();
    void namesTheWrongLine();
    void refusesAVocabularyWithoutSomeByte();
    void readsOverAByteOrderMark();
    void namesUtf16_data();
    void namesUtf16();
    void matchesTheReference();
    void twentyBMatchesTheReference();
    void twentyBSurvivesLongAndInvalidText();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void mergesPairsByRank_data();
    void mergesPairsByRank();
    void readsTheWorldVocabularyAsJson();
    void refusesVocabulariesTooLargeToBeOne();
    void holdsBackUnfinishedCharacters_data();
    void holdsBackUnfinishedCharacters();
    void streamsLikeTheReference();
};

void TokenizerTest::readsEveryKindOfLiteral_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("'ab c'") << QByteArray("ab c");
    QTest::newRow("double quotes") << QByteArray("\"it's\"") << QByteArray("it's");
    QTest::newRow("escapes") << QByteArray(R"('\n\r\t\\\'')") << QByteArray("\n\r\t\\'");
    QTest::newRow("code point in text is UTF-8")
        << QByteArray(R"('\x80\u4f60')") << QByteArray("\xC2\x80\xE4\xBD\xA0");
    QTest::newRow("byte in a bytes literal") << QByteArray(R"(b'\xe4\xbd')") << QByteArray("\xE4\xBD");
    QTest::newRow("raw non-ASCII") << QByteArray("'\xE4\xBD\xA0'") << QByteArray("\xE4\xBD\xA0");
}

void TokenizerTest::readsEveryKindOfLiteral()
{
    QFETCH(QByteArray, literal);
    QFETCH(QByteArray, bytes);
    std::string read;
    QVERIFY(rookery::parsePythonLiteral(literal.toStdString(), read));
    QCOMPARE(QByteArray::fromStdString(read), bytes);
}

void TokenizerTest::takesTheLongestToken()
{
    const auto tokenizer = loadVocabulary(StarterVocabulary.toStdString());
    QVERIFY2(tokenizer.has_value(), tokenizer ? "" : tokenizer.error().message().c_str());
    const std::vector<TokenId> ids = (*tokenizer)->encode("The capital of France");
    QVERIFY(ids.size() <= 5);  // words, not bytes
    QCOMPARE((*tokenizer)->decode(ids), std::string("The capital of France"));
    QCOMPARE((*tokenizer)->encode("0"), (std::vector<TokenId>{49}));
    QCOMPARE((*tokenizer)->vocabularySize(), 4096);
    QVERIFY((*tokenizer)->bytesOf(0).empty() && (*tokenizer)->bytesOf(-1).empty() &&
            (*tokenizer)->bytesOf(5000).empty());
}

void TokenizerTest::encodesEveryByteString()
{
    const auto tokenizer = loadVocabulary(StarterVocabulary.toStdString());
    std::string text;
    std::uint32_t x = 99;
    for (int i = 0; i < 5000; ++i) {
        x = x * 1664525U + 1013904223U;
        text += static_cast<char>(x >> 24);
    }
    QCOMPARE((*tokenizer)->decode((*tokenizer)->encode(text)), text);
    QVERIFY((*tokenizer)->encode("").empty());
}

void TokenizerTest::namesTheWrongLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no literal") << QByteArray("7 5")
                                << QByteArray("expected an id, a quoted token and its length");
    QTest::newRow("not text") << QByteArray("7 abc 3")
                              << QByteArray("the token isn't a quoted Python string");
    QTest::newRow("wrong length") << QByteArray("7 'abc' 4") << QByteArray("the token has 3 bytes, not 4");
    QTest::newRow("huge id") << QByteArray("99999999999 'a' 1")
                             << QByteArray("the id or the length isn't a number in range");
    QTest::newRow("half an escape") << QByteArray("7 '\\x4' 1")
                                    << QByteArray("the token isn't a quoted Python string");
    QTest::newRow("id given twice") << QByteArray("1 'b' 1") << QByteArray("id 1 is given twice");
}

void TokenizerTest::namesTheWrongLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, reason);
    const auto tokens = rookery::parseWorldVocabulary("1 'a' 1\n" + line.toStdString() + "\n", "v.txt");
    QVERIFY(!tokens.has_value());
    QCOMPARE(tokens.error().message(), "v.txt: line 2: " + reason.toStdString());
}

void TokenizerTest::readsOverAByteOrderMark()
{
    QByteArray lines("\xEF\xBB\xBF");
    for (int byte = 0; byte < 256; ++byte) {
        lines += QByteArray::number(byte + 1) + " b'\\x" +
                 QByteArray::number(byte, 16).rightJustified(2, '0') + "' 1\n";
    }
    const auto text = parsed(lines);
    QVERIFY2(text.has_value(), text ? "" : text.error().message().c_str());
    QCOMPARE((*text)->encode("hi"), (std::vector<TokenId>{105, 106}));
    QVERIFY(rookery::looksLikeVocabulary(lines.left(100).toStdString()));
    QVERIFY(rookery::looksLikeVocabulary("\xEF\xBB\xBF{\"1\": \"a\"}"));
    QVERIFY(!rookery::looksLikeVocabulary("Dear reader,\n1 'a' 1\n"));
    QVERIFY(!rookery::looksLikeVocabulary(""));
}

void TokenizerTest::namesUtf16_data()
{
    QTest::addColumn<QByteArray>("text");
    const QString line = QStringLiteral("1 'a' 1\n2 'b' 1\n");
    const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        return QByteArray(QStringEncoder(encoding, flag).encode(line));
    };
    QTest::newRow("Windows' way") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("the other way") << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("unmarked") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    QTest::newRow("unmarked other") << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::Default);
}

void TokenizerTest::namesUtf16()
{
    QFETCH(QByteArray, text);
    const auto tokenizer = parsed(text);
    QVERIFY(!tokenizer);
    QVERIFY2(tokenizer.error().reason.english().find("UTF-16") != std::string::npos,
             tokenizer.error().reason.english().c_str());
}

void TokenizerTest::refusesAVocabularyWithoutSomeByte()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("vocab.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1 'a' 1\n2 'b' 1\n");
    file.close();
    const auto tokenizer = loadVocabulary(file.fileName().toStdString());
    QVERIFY(!tokenizer.has_value());
    QVERIFY(tokenizer.error().message().ends_with("so it can't encode every text"));
    QCOMPARE(loadVocabulary("/nowhere/vocab.txt").error().message(),
             std::string("/nowhere/vocab.txt: no such file"));
}

void TokenizerTest::matchesTheReference()
{
    const QString vocabulary = QStringLiteral(ROOKERY_SHARED "/golden/rwkv_vocab_v20230424.txt");
    if (!QFile::exists(vocabulary)) {
        QSKIP("the World vocabulary isn't part of the repository");
    }
    const auto tokenizer = loadVocabulary(vocabulary.toStdString());
    QVERIFY2(tokenizer.has_value(), tokenizer ? "" : tokenizer.error().message().c_str());
    const QJsonObject file = golden::readJson(QStringLiteral(ROOKERY_SHARED "/golden/tokenizer/world.json"));
    QCOMPARE(file["cases"].toArray().size(), 613);
    for (const QJsonValue &value : file["cases"].toArray()) {
        const std::string text = textOf(value.toObject());
        const std::vector<TokenId> ids = (*tokenizer)->encode(text);
        QCOMPARE(ids, golden::readInts(value["ids"]));
        QCOMPARE((*tokenizer)->decode(ids), text);
    }
}

void TokenizerTest::twentyBMatchesTheReference()
{
    const QString vocabulary = QStringLiteral(ROOKERY_SHARED "/golden/tokenizer/20B_tokenizer.json");
    if (!QFile::exists(vocabulary)) {
        QSKIP("the 20B tokenizer isn't part of the repository");
    }
    const auto tokenizer = loadVocabulary(vocabulary.toStdString());
    QVERIFY2(tokenizer.has_value(), tokenizer ? "" : tokenizer.error().message().c_str());
    QCOMPARE((*tokenizer)->vocabularySize(), 50277);
    const QJsonObject file = golden::readJson(QStringLiteral(ROOKERY_SHARED "/golden/tokenizer/bpe20b.json"));
    QCOMPARE(file["cases"].toArray().size(), 133);
    for (const QJsonValue &value : file["cases"].toArray()) {
        const std::vector<TokenId> ids = (*tokenizer)->encode(textOf(value.toObject()));
        QCOMPARE(ids, golden::readInts(value["ids"]));
    }
}

void TokenizerTest::twentyBSurvivesLongAndInvalidText()
{
    const QString vocabulary = QStringLiteral(ROOKERY_SHARED "/golden/tokenizer/20B_tokenizer.json");
    if (!QFile::exists(vocabulary)) {
        QSKIP("the 20B tokenizer isn't part of the repository");
    }
    const auto tokenizer = *loadVocabulary(vocabulary.toStdString());
    QCOMPARE(tokenizer->decode(tokenizer->encode("a\xFF")), std::string("a\uFFFD"));
    for (const std::string &text :
         {std::string("a\xE2\x82 b\x80"), std::string(300'000, 'a'), std::string()}) {
        QCOMPARE(tokenizer->decode(tokenizer->encode(text)), text);
    }
}

void TokenizerTest::refusesOtherJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("{oops");
    QTest::newRow("no model") << QByteArray("{}");
    QTest::newRow("wrong types") << QByteArray(R"({"model": {"vocab": [], "merges": {}}})");
    QTest::newRow("negative id") << QByteArray(R"({"model": {"vocab": {"a": -1}, "merges": []}})");
    QTest::newRow("list on top") << QByteArray("{\"model\": [[[[]]]]}");
    QTest::newRow("byte out of range") << QByteArray(R"({"1": [256]})");
    QTest::newRow("id given twice") << QByteArray(R"({"1": "a", "1": "b"})");
    QTest::newRow("bytes missing in a map") << QByteArray(R"({"1": "a", "2": [98]})");
    QTest::newRow("merge of unknown tokens") << withAllBytes(R"("merges": ["A zz"])");
    QTest::newRow("merge without a space") << withAllBytes(R"("merges": ["AB"])");
    QTest::newRow("added token without id")
        << withAllBytes(R"("merges": []}, "added_tokens": [{"content": "x"}], "o": {"p": 1)");
    QTest::newRow("bytes missing") << QByteArray(R"({"model": {"vocab": {"a": 1}, "merges": []}})");
}

void TokenizerTest::refusesOtherJson()
{
    QFETCH(QByteArray, json);
    const auto tokenizer = parsed(json);
    QVERIFY(!tokenizer.has_value());
    QCOMPARE(tokenizer.error().code, rookery::ErrorCode::CorruptFile);
}

void TokenizerTest::mergesPairsByRank_data()
{
    QTest::addColumn<QByteArray>("merges");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<TokenId>>("ids");
    const QByteArray both = R"("merges": ["A B", "AB C"])";
    QTest::newRow("none fits") << both << QByteArray("BA") << std::vector<TokenId>{'B', 'A'};
    QTest::newRow("twice") << both << QByteArray("ABC") << std::vector<TokenId>{257};
    QTest::newRow("leftmost") << both << QByteArray("ABABC") << std::vector<TokenId>{256, 257};
    QTest::newRow("not across words") << both << QByteArray("AB C") << std::vector<TokenId>{256, ' ', 'C'};
    QTest::newRow("as lists") << QByteArray(R"("merges": [["A", "B"], ["AB", "C"]])") << QByteArray("ABC")
                              << std::vector<TokenId>{257};
    QTest::newRow("added tokens")
        << QByteArray(R"("merges": []}, "added_tokens": [{"id": 300, "content": "<s>", "normalized": false},
            {"id": 301, "content": "  ", "normalized": true}], "other": {"a": [1, {"b": null}])")
        << QByteArray("A   <s>") << std::vector<TokenId>{'A', 301, ' ', 300};
}

void TokenizerTest::mergesPairsByRank()
{
    QFETCH(QByteArray, merges);
    QFETCH(QByteArray, text);
    QFETCH(std::vector<TokenId>, ids);
    const auto tokenizer = parsed(withAllBytes(merges));
    QVERIFY2(tokenizer.has_value(), tokenizer ? "" : tokenizer.error().message().c_str());
    QCOMPARE((*tokenizer)->encode(text.toStdString()), ids);
    QCOMPARE((*tokenizer)->decode(ids), text.toStdString());
}

void TokenizerTest::readsTheWorldVocabularyAsJson()
{
    QByteArray json = "{";
    for (int byte = 0; byte < 256; ++byte) {
        json += QStringLiteral("\"%1\": [%2],").arg(byte + 1).arg(byte).toLatin1();
    }
    const auto tokenizer = parsed(json + R"("257": "\u4f60", "258": "ab", "259": [228, 189]})");
    QVERIFY2(tokenizer.has_value(), tokenizer ? "" : tokenizer.error().message().c_str());
    QCOMPARE((*tokenizer)->encode("ab\xE4\xBD\xA0\xE4\xBD"), (std::vector<TokenId>{258, 257, 259}));
    QVERIFY((*tokenizer)->bytesOf(0).empty());
}

void TokenizerTest::refusesVocabulariesTooLargeToBeOne()
{
    QByteArray huge;
    for (int id = 1; id <= 300; ++id) {
        huge += QByteArray::number(id) + " '" + QByteArray(4000, char('a' + id % 26)) +
                QByteArray::number(id) + "' " + QByteArray::number(4000 + QByteArray::number(id).size()) +
                "\n";
    }
    QCOMPARE(parsed(huge).error().code, rookery::ErrorCode::UnsupportedFile);
    QCOMPARE(parsed("{\"1\": \"" + QByteArray(5 << 20, 'a') + "\"}").error().code,
             rookery::ErrorCode::UnsupportedFile);
}

void TokenizerTest::holdsBackUnfinishedCharacters_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("euro sign in three pieces")
        << QByteArrayList{"\xE2", "\x82", "\xAC"} << QStringList{"", "", "€", ""};
    QTest::newRow("emoji after text")
        << QByteArrayList{"a\xF0\x9F", "\x98\x80!"} << QStringList{"a", "😀!", ""};
    QTest::newRow("cut by the end") << QByteArrayList{"\xE2\x82"} << QStringList{"", "\uFFFD"};
    QTest::newRow("stray continuation") << QByteArrayList{"\x80\x80"} << QStringList{"\uFFFD\uFFFD", ""};
    QTest::newRow("maximal part, then a letter") << QByteArrayList{"\xE2\x82x"} << QStringList{"\uFFFDx", ""};
    QTest::newRow("surrogate is three errors")
        << QByteArrayList{"\xED\xA0\x80"} << QStringList{"\uFFFD\uFFFD\uFFFD", ""};
    QTest::newRow("overlong") << QByteArrayList{"\xC0\xAF"} << QStringList{"\uFFFD\uFFFD", ""};
}

void TokenizerTest::holdsBackUnfinishedCharacters()
{
    QFETCH(QByteArrayList, pieces);
    QFETCH(QStringList, shown);
    Utf8Stream stream;
    QStringList got;
    for (const QByteArray &piece : pieces) {
        got << QString::fromStdString(stream.push(piece.toStdString()));
    }
    got << QString::fromStdString(stream.finish());
    QCOMPARE(got, shown);
    QVERIFY(stream.finish().empty());
}

void TokenizerTest::streamsLikeTheReference()
{
    const QString vocabulary = QStringLiteral(ROOKERY_SHARED "/golden/rwkv_vocab_v20230424.txt");
    if (!QFile::exists(vocabulary)) {
        QSKIP("the World vocabulary isn't part of the repository");
    }
    const auto tokenizer = loadVocabulary(vocabulary.toStdString());
    const QJsonObject file = golden::readJson(QStringLiteral(ROOKERY_SHARED "/golden/tokenizer/world.json"));
    QCOMPARE(file["stream"].toArray().size(), 80);
    for (const QJsonValue &value : file["stream"].toArray()) {
        const QJsonArray pieces = value["pieces"].toArray();
        Utf8Stream stream;
        qsizetype i = 0;
        for (const TokenId id : golden::readInts(value["ids"])) {
            QCOMPARE(QString::fromStdString(stream.push((*tokenizer)->bytesOf(id))), pieces[i++].toString());
        }
        QCOMPARE(QString::fromStdString(stream.finish()), value["flush"].toString());
    }
}

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
