#include "engine/session/chat_template.h"
#include "engine/tokens/trie_tokenizer.h"

#include <QTest>

#include <algorithm>

using rookery::ChatTemplate;
using rookery::cleanTurn;
using rookery::findTemplate;
using rookery::Thinking;

class ChatTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void cleansWhatTheUserTyped_data();
    void cleansWhatTheUserTyped();
    void rendersATurnWithoutSpaceAtTheEnd();
    void systemTextComesFirst();
    void thinkingModesEndThePrompt_data();
    void thinkingModesEndThePrompt();
    void pastAnswersLoseTheirThought();
    void ravenReadsABlankLineBetweenTurnsAsTwoNewlines();
    void stopsWhereTheNextTurnBegins();
    void choosesByModel_data();
    void choosesByModel();
};

void ChatTemplateTest::cleansWhatTheUserTyped_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("clean");
    QTest::newRow("nothing to do") << std::string("Hi there") << std::string("Hi there");
    QTest::newRow("blank lines") << std::string("a\n\n\nb\nc") << std::string("a\nb\nc");
    QTest::newRow("windows line ends") << std::string("a\r\n\r\nb\r\n") << std::string("a\nb");
    QTest::newRow("lone carriage returns") << std::string("a\rb\r\rc\r") << std::string("a\nb\nc");
    QTest::newRow("ends") << std::string(" \n a \t\n") << std::string("a");
    QTest::newRow("only blanks") << std::string(" \n\n ") << std::string();
}

void ChatTemplateTest::cleansWhatTheUserTyped()
{
    QFETCH(std::string, typed);
    QFETCH(std::string, clean);
    QCOMPARE(cleanTurn(typed), clean);
}

void ChatTemplateTest::rendersATurnWithoutSpaceAtTheEnd()
{
    QCOMPARE(findTemplate("starter")->renderUserTurn("Hi\n\nyou"),
             std::string("User: Hi\nyou\n\nAssistant:"));
    QCOMPARE(findTemplate("raven")->renderUserTurn("Hi"), std::string("Bob: Hi\n\nAlice:"));
}

void ChatTemplateTest::systemTextComesFirst()
{
    const ChatTemplate &starter = *findTemplate("starter");
    QCOMPARE(starter.renderStart(""), std::string());
    QCOMPARE(starter.renderStart("Be brief.\n\n"), std::string("System: Be brief.\n\n"));
    QVERIFY(findTemplate("world")->renderStart("x").ends_with("\n\nSystem: x\n\n"));
}

void ChatTemplateTest::thinkingModesEndThePrompt_data()
{
    QTest::addColumn<int>("thinking");
    QTest::addColumn<std::string>("prompt");
    QTest::newRow("none") << int(Thinking::None) << std::string("User: Hi\n\nAssistant:");
    QTest::newRow("free") << int(Thinking::Free) << std::string("User: Hi\n\nAssistant: <think");
    QTest::newRow("fast") << int(Thinking::Fast) << std::string("User: Hi\n\nAssistant: <think>\n</think");
    QTest::newRow("short") << int(Thinking::Short)
                           << std::string("User: Hi (think a bit)\n\nAssistant: <think");
    QTest::newRow("normal") << int(Thinking::Normal) << std::string("User: Hi (think)\n\nAssistant: <think");
    QTest::newRow("long") << int(Thinking::Long)
                          << std::string("User: Hi (think a lot)\n\nAssistant: <think");
}

void ChatTemplateTest::thinkingModesEndThePrompt()
{
    QFETCH(int, thinking);
    QFETCH(std::string, prompt);
    ChatTemplate g1 = *findTemplate("g1");
    g1.thinking = static_cast<Thinking>(thinking);
    QCOMPARE(g1.renderUserTurn("Hi"), prompt);
    QVERIFY(prompt.ends_with(g1.answerPrefix()));
}

void ChatTemplateTest::pastAnswersLoseTheirThought()
{
    const ChatTemplate &g1 = *findTemplate("g1");
    QCOMPARE(g1.renderPastAnswer(" <think>\nhm\n</think>\nForty-two. "), std::string(" Forty-two."));
    QCOMPARE(g1.renderPastAnswer(" Plain"), std::string(" Plain"));
}

void ChatTemplateTest::ravenReadsABlankLineBetweenTurnsAsTwoNewlines()
{
    std::vector<std::string> tokens = {""};
    for (int byte = 0; byte < 256; ++byte) {
        tokens.emplace_back(1, static_cast<char>(byte));
    }
    tokens.emplace_back("\n\n");  // 257
    const auto tokenizer = rookery::TrieTokenizer::create(tokens, "test");
    const auto plain = [&](const std::string &text) { return (*tokenizer)->encode(text); };
    std::vector<rookery::TokenId> expected = plain("intro");
    const auto add = [&](const std::vector<rookery::TokenId> &more) {
        expected.insert(expected.end(), more.begin(), more.end());
    };
    add({'\n' + 1, '\n' + 1});
    add(plain("Bob: a\n\nAlice: b"));  // the one between question and answer stays one token
    add({'\n' + 1, '\n' + 1});
    add(plain("Bob: c\n\nAlice:"));
    const std::string text = "intro\n\nBob: a\n\nAlice: b\n\nBob: c\n\nAlice:";
    QCOMPARE(findTemplate("raven")->encode(**tokenizer, text), expected);
    QCOMPARE(findTemplate("world")->encode(**tokenizer, text), plain(text));
    QVERIFY(findTemplate("raven")->encode(**tokenizer, "").empty());
}

void ChatTemplateTest::stopsWhereTheNextTurnBegins()
{
    using Texts = std::vector<std::string>;
    QCOMPARE(findTemplate("world")->stops(), Texts{"\n\n"});  // ends before any turn begins
    const Texts world7 = findTemplate("world7")->stops();     // its answers have paragraphs
    QVERIFY(std::find(world7.begin(), world7.end(), "\n\n") == world7.end());
    QVERIFY(std::find(world7.begin(), world7.end(), "\n\nUser:") != world7.end());
    ChatTemplate custom = *findTemplate("custom");
    custom.userName = "Reader";
    custom.stopTexts = {"THE END"};
    QCOMPARE(custom.stops(), (Texts{"THE END", "\n\nReader:"}));
    QVERIFY(std::ranges::count(findTemplate("g1")->stops(), "\n\nUser:") == 1);
}

void ChatTemplateTest::choosesByModel_data()
{
    QTest::addColumn<std::string>("architecture");
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("name");
    QTest::newRow("starter") << std::string("rwkv7") << 4096 << std::string("lm.safetensors")
                             << std::string("starter");
    QTest::newRow("G1") << std::string("rwkv7") << 65536 << std::string("rwkv7-g1a-0.4b.pth")
                        << std::string("g1");
    QTest::newRow("World 7") << std::string("rwkv7") << 65536 << std::string("RWKV-x070-World-0.1B.pth")
                             << std::string("world7");
    QTest::newRow("World 6") << std::string("rwkv6") << 65536 << std::string("anything.st")
                             << std::string("world");
    QTest::newRow("Raven") << std::string("rwkv4") << 50277 << std::string("RWKV-4-Raven-3B.pth")
                           << std::string("raven");
}

void ChatTemplateTest::choosesByModel()
{
    QFETCH(std::string, architecture);
    QFETCH(int, vocabulary);
    QFETCH(std::string, file);
    QFETCH(std::string, name);
    QCOMPARE(rookery::templateFor(architecture, vocabulary, file).name, name);
}

QTEST_APPLESS_MAIN(ChatTemplateTest)
#include "tst_chat_template.moc"
