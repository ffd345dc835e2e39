#include "engine/grammar/constraint.h"
#include "engine/grammar/grammars.h"
#include "engine/grammar/json_extent.h"
#include "engine/session/generator.h"
#include "engine/tokens/trie_tokenizer.h"
#include "tests/engine/schema_judge.h"

#include <QFile>
#include <QtTest>

#include <random>

using namespace rookery;
using judge::Json;

namespace {

const std::string Starter = ROOKERY_TEST_DATA "/../../resources/starter";

QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

std::string plain(const QByteArray &text)
{
    return text.toStdString();
}

/// All bytes, and pieces that cut JSON where models cut it, some twice.
std::shared_ptr<const Tokenizer> smallVocabulary()
{
    std::vector<std::string> tokens = {""};
    for (int byte = 0; byte < 256; ++byte) {
        tokens.emplace_back(1, static_cast<char>(byte));
    }
    for (const char *piece :
         {"{\"",  "\":",     "\": ", "\",",   "\", \"",   "\"}",     "\"}\n\n", "[[",
          "]]",   "]}",      "true", "false", "null",     "},",      "12",      "00",
          "ab",   "abc",     "abcd", "name",  "\"name\"", "\\u",     "\\\"",    "ü",
          "\xC3", "\xBC\"",  "漢字", "\n  ",  "\n\n",     "  ",      "e1",      "-1",
          ".5",   "\":true", "ab",   "1,2",   "```",      "```json", "<think>", "</think>"}) {
        tokens.emplace_back(piece);
    }
    return *TrieTokenizer::create(tokens, "small");
}

std::shared_ptr<Constraint> constraintOf(const Result<GrammarPtr> &grammar, const Tokenizer &tokenizer)
{
    return std::make_shared<Constraint>(*grammar, std::make_shared<const TokenTree>(tokenizer));
}

/// Whether the whole text fits, and its beginnings may go on.
bool takes(const std::shared_ptr<Constraint> &constraint, const std::string &text)
{
    ConstrainedText at(constraint);
    return at.add(text) && at.mayEnd();
}

std::vector<Json> schemas()
{
    QFile file(QStringLiteral(ROOKERY_TEST_DATA "/schemas.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Json all = Json::parse(file.readAll().toStdString());
    return {all.begin(), all.end()};
}

constexpr TokenId Ends[] = {0};

/// What comes of drawing any token that may follow, each as likely.
std::string drawn(const std::shared_ptr<Constraint> &constraint, const Tokenizer &tokenizer, unsigned seed,
                  int most)
{
    std::mt19937 random(seed);
    ConstrainedText at(constraint);
    std::string text;
    for (int i = 0; i < most && !at.complete(); ++i) {
        const TokenMask &mask = at.allowed(Ends);
        std::vector<TokenId> may;
        for (TokenId token = 0; token < tokenizer.vocabularySize(); ++token) {
            if (mask.has(static_cast<std::size_t>(token))) {
                may.push_back(token);
            }
        }
        if (may.empty()) {
            return "dead end behind " + text;
        }
        const TokenId token = may[random() % may.size()];
        if (token == 0) {
            break;
        }
        const std::string bytes(tokenizer.bytesOf(token));
        if (!at.add(bytes)) {
            return "the mask allows what doesn't fit: " + text + bytes;
        }
        text += bytes;
    }
    return text;
}

}  // namespace

class GrammarTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Tokenizer> m_small = smallVocabulary();

private slots:
    void jsonIsMeasuredBeforeItIsParsed()
    {
        const JsonExtent nothing = measureJson("17", 9);
        QCOMPARE(nothing.depth, 0);
        QCOMPARE(nothing.fields, std::size_t{0});
        const JsonExtent plain =
            measureJson("{\"a\": [1, {\"b\": 2, \"c\": 3, \"d\": 4}], \"e\": \"[[[[ : \\\" : ::\"}", 9);
        QCOMPARE(plain.depth, 3);
        QCOMPARE(plain.fields, std::size_t{3});
        // Brackets of a stranger cost neither memory nor time once they are too many, and a text may begin
        // with what closes nothing.
        QCOMPARE(measureJson(std::string(100, '['), 9).depth, 10);
        QCOMPARE(measureJson("]]]}}[[", 9).depth, 2);
    }

    void knowsWhatFitsASchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *schema, const char *text, bool fits) {
            QTest::newRow(name) << quoted(schema) << quoted(text) << fits;
        };
        row("string", "{'type':'string'}", "'grün \\n \\u00e4 漢'", true);
        row("control character", "{'type':'string'}", "'a\nb'", false);
        row("unknown escape", "{'type':'string'}", "'\\x'", false);
        row("pair of surrogates", "{'type':'string','maxLength':1}", "'\\ud83d\\uDE00'", true);
        row("half a pair", "{'type':'string'}", "'\\ud83d'", false);
        row("second half", "{'type':'string'}", "'\\ude00'", false);
        row("characters, not bytes", "{'type':'string','maxLength':2}", "'漢字'", true);
        row("too long", "{'type':'string','maxLength':2}", "'abc'", false);
        row("too short", "{'type':'string','minLength':2}", "'a'", false);
        row("overlong UTF-8", "{'type':'string'}", "'\xC0\xAF'", false);
        row("surrogate in UTF-8", "{'type':'string'}", "'\xED\xA0\x80'", false);
        row("integer", "{'type':'integer'}", "-12", true);
        row("leading zero", "{'type':'integer'}", "012", false);
        row("no integer", "{'type':'integer'}", "1.5", false);
        row("least", "{'type':'integer','minimum':-20,'maximum':130}", "-20", true);
        row("below the least", "{'type':'integer','minimum':-20,'maximum':130}", "-21", false);
        row("most", "{'type':'integer','minimum':-20,'maximum':130}", "130", true);
        row("above the most", "{'type':'integer','minimum':-20,'maximum':130}", "131", false);
        row("excluded", "{'type':'integer','exclusiveMaximum':10}", "10", false);
        row("number", "{'type':'number'}", "-0.5e-3", true);
        row("no digits", "{'type':'number'}", "1.", false);
        row("enum", "{'enum':['a',1,null]}", "null", true);
        row("no member", "{'enum':['a',1,null]}", "2", false);
        row("const", "{'const':{'a':[1]}}", "{'a':[1]}", true);
        row("spaces", "{'type':'object','properties':{'a':{'type':'null'}}}", "{\n    'a': null\n}", true);
        row("endless spaces", "{'type':'object','properties':{'a':{'type':'null'}}}",
            "{                        'a': null}", false);
        row("lacks a property", "{'type':'object','properties':{'a':{'type':'null'}},'required':['a']}", "{}",
            false);
        row("optional", "{'properties':{'a':{'type':'null'},'b':{'type':'null'}}}", "{'b':null}", true);
        row("not at its place", "{'properties':{'a':{'type':'null'},'b':{'type':'null'}}}",
            "{'b':null,'a':null}", false);
        row("other property", "{'properties':{'a':{'type':'null'}},'additionalProperties':false}", "{'b':1}",
            false);
        row("other that may be",
            "{'properties':{'ab':{'type':'null'}},'additionalProperties':{'type':'integer'}}",
            "{'ab':null, 'abc':1, 'b':2, '':3}", true);
        row("its name under another type",
            "{'properties':{'ab':{'type':'null'}},'additionalProperties':{'type':'integer'}}", "{'ab':1}",
            false);
        row("its name in disguise",
            "{'properties':{'ab':{'type':'null'}},'additionalProperties':{'type':'integer'}}",
            "{'\\u0061b':1}", false);
        row("required, not described", "{'type':'object','required':['x']}", "{'x':[1,{}]}", true);
        row("items", "{'type':'array','items':{'type':'integer'},'minItems':1,'maxItems':2}", "[1, 2]", true);
        row("too few", "{'type':'array','items':{'type':'integer'},'minItems':1,'maxItems':2}", "[]", false);
        row("too many", "{'type':'array','items':{'type':'integer'},'minItems':1,'maxItems':2}", "[1,2,3]",
            false);
        row("comma at the end", "{'type':'array','items':{'type':'integer'}}", "[1,]", false);
        row("anyOf", "{'anyOf':[{'type':'null'},{'const':'x'}]}", "'x'", true);
        row("reference", "{'$ref':'#/$defs/~1a~0','$defs':{'/a~':{'type':'null'}}}", "null", true);
        row("itself", "{'properties':{'n':{'anyOf':[{'type':'null'},{'$ref':'#'}]}},'required':['n']}",
            "{'n':{'n':{'n':null}}}", true);
        row("anything", "{}", "[{'a':[true,1.5e3,'']},{}]", true);
        row("annotations", "{'type':'null','title':'t','description':'d','$schema':'s'}", "null", true);
        row("types", "{'type':['null','integer']}", "5", true);
    }
    void knowsWhatFitsASchema()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        const auto grammar = grammarOfSchema(plain(schema), {});
        QVERIFY2(grammar, grammar ? "" : grammar.error().message().c_str());
        QCOMPARE(takes(constraintOf(grammar, *m_small), plain(text)), fits);
    }

    void refusesByName_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *schema, const char *named) {
            QTest::newRow(named) << quoted(schema) << QByteArray(named);
        };
        row("{'type':'banana'}", "banana");
        row("{'type':'string','pattern':'x'}", "'pattern'");
        row("{'properties':{'a':{'type':'string','format':'date'}}}", "#/properties/a");
        row("{'type':'number','minimum':1}", "'minimum'");
        row("{'type':'array','uniqueItems':true}", "'uniqueItems'");
        row("{'type':'array','items':[{}]}", "#/items");
        row("{'allOf':[{},{}]}", "'allOf'");
        row("{'not':{}}", "'not'");
        row("{'type':'object','anyOf':[{}]}", "'type' beside 'anyOf'");
        row("{'oneOf':[{'type':'integer'},{'type':'number'}]}", "oneOf");
        row("{'$ref':'https://example.org/x'}", "https://example.org/x");
        row("{'$ref':'#/nowhere'}", "#/nowhere");
        row("{'$ref':'#'}", "no finite text");
        row("{'properties':{'a':{'$ref':'#'}},'required':['a']}", "fits no finite text");
        row("{'enum':[]}", "'enum'");
        row("{'type':'string','minLength':3,'maxLength':2}", "'minLength'");
        row("{'type':'string','maxLength':-1}", "'maxLength'");
        row("{'type':'integer','minimum':3,'maximum':2}", "no integer");
        row("{'required':['a'],'additionalProperties':false}", "'a' is required");
        row("false", "nothing is allowed");
        row("{", "not valid JSON");
    }
    void refusesByName()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, named);
        const auto grammar = grammarOfSchema(plain(schema), {});
        QVERIFY(!grammar);
        QVERIFY2(grammar.error().message().find(named.toStdString()) != std::string::npos,
                 grammar.error().message().c_str());
    }

    void matchesExpressions_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *pattern, const char *text, bool fits) {
            QTest::addRow("%s on %s", pattern, text) << QByteArray(pattern) << QByteArray(text) << fits;
        };
        row("yes|no", "no", true);
        row("yes|no", "yesno", false);
        row("^a+b*$", "aab", true);
        row("[a-c]{2,3}", "abc", true);
        row("[a-c]{2,3}", "a", false);
        row("[a-c]{2,3}", "abca", false);
        row("(ab){2}", "abab", true);
        row("[^a-z]", "Ü", true);
        row("[^a-z]", "q", false);
        row(".", "\n", false);
        row(".", "漢", true);
        row("[α-ω]+", "λόγος", false);  // the accented letter lies outside
        row("[α-ω]+", "λογος", true);
        row("\\d{4}-\\d\\d", "2026-11", true);
        row("\\w+@\\w+\\.(com|org)", "a_1@b.org", true);
        row("[\\]\\-]+", "]-", true);
        row("[]a]+", "]a", true);
        row("\\u00e4\\x41", "äA", true);
        row("(a|b(c|d)?)*e?", "abcbdae", true);
        row("(?:x)??", "", true);
        row("(a*)*b", "aab", true);
        row("a{0,3}", "aaaa", false);
        row("a{2,}", "aaaaa", true);
        row("a{2,}", "a", false);
    }
    void matchesExpressions()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        const auto grammar = grammarOfRegex(plain(pattern), {.blank = false});
        QVERIFY2(grammar, grammar ? "" : grammar.error().message().c_str());
        QCOMPARE(takes(constraintOf(grammar, *m_small), plain(text)), fits);
    }

    void refusesExpressions_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char *pattern : {"(", ")", "[a", "a**", "*a", "\\b", "\\1", "(?=a)", "a{3,2}", "a{",
                                    "[z-a]", "\\", "\\x1", "a{99999999}", "[]", "\xFF", "a^b", "a$b"}) {
            QTest::newRow(pattern) << QByteArray(pattern);
        }
    }
    void refusesExpressions()
    {
        QFETCH(QByteArray, pattern);
        const auto grammar = grammarOfRegex(plain(pattern), {.blank = false});
        QVERIFY(!grammar);
        QVERIFY(!grammar.error().message().empty());
    }

    /// The walk over the tree of tokens finds what trying them one by one finds.
    void masksAreExact()
    {
        const Json all = schemas();
        QCOMPARE(all.size(), 30U);
        std::mt19937 random(5);
        for (const Json &schema : all) {
            const auto constraint =
                constraintOf(grammarOfSchema(schema.dump(), {.endings = {"\n\n"}}), *m_small);
            ConstrainedText at(constraint);
            for (int i = 0; i < 25 && !at.complete(); ++i) {
                const TokenMask &mask = at.allowed({});
                std::vector<TokenId> may;
                for (TokenId token = 0; token < m_small->vocabularySize(); ++token) {
                    ConstrainedText copy = at;
                    const std::string_view bytes = m_small->bytesOf(token);
                    const bool fits = !bytes.empty() && copy.add(bytes);
                    QCOMPARE(mask.has(static_cast<std::size_t>(token)), fits);
                    if (fits) {
                        may.push_back(token);
                    }
                }
                QVERIFY(!may.empty());
                QVERIFY(at.add(m_small->bytesOf(may[random() % may.size()])));
            }
        }
    }

    /// Whatever is drawn among what is allowed fits in the end, and is never at a loss.
    void everyWayLeadsToAnEnd()
    {
        int whole = 0;
        for (const Json &schema : schemas()) {
            const auto constraint = constraintOf(grammarOfSchema(schema.dump(), {}), *m_small);
            for (unsigned seed = 0; seed < 20; ++seed) {
                const std::string text = drawn(constraint, *m_small, seed, 4000);
                const Json value = Json::parse(text, nullptr, false);
                QVERIFY2(!text.starts_with("dead end") && !text.starts_with("the mask"), text.c_str());
                if (takes(constraint, text)) {
                    QVERIFY2(!value.is_discarded(), text.c_str());
                    QVERIFY2(judge::fits(schema, value), (schema.dump() + " " + text).c_str());
                    ++whole;
                }
            }
        }
        QVERIFY2(whole > 590, QByteArray::number(whole));  // a few are longer than that
    }

    /// A model that only opens brackets is made to close them.
    void bracketsEnd()
    {
        const auto constraint = constraintOf(grammarOfSchema("{}", {}), *m_small);
        ConstrainedText at(constraint);
        int open = 0;
        while (at.add("[")) {
            ++open;
            QVERIFY(open < 1000);
        }
        QVERIFY(open > 40);
        QVERIFY(at.add(std::string(static_cast<std::size_t>(open), ']')));
        QVERIFY(at.complete());
    }

    void endsWhereNothingButAnEndMayFollow()
    {
        const auto object = constraintOf(grammarOfJsonObject({.endings = {"\n\n"}}), *m_small);
        ConstrainedText at(object);
        QVERIFY(!at.add("\n\n"));  // would be taken for the end of an empty answer
        QVERIFY(at.add(" {\"a\":[]"));
        QVERIFY(!at.complete() && !at.mayEnd());
        ConstrainedText fork = at;
        QVERIFY(at.add("}"));
        QVERIFY(at.complete());
        QVERIFY(!fork.complete());
        QVERIFY(fork.add(",\"b\":1}\n\n"));
        const auto number =
            constraintOf(grammarOfSchema("{\"type\":\"integer\"}", {.endings = {"\n\n"}}), *m_small);
        ConstrainedText digits(number);
        QVERIFY(digits.add("12"));
        QVERIFY(digits.mayEnd() && !digits.complete());
        QVERIFY(digits.allowed(Ends).has(0));
        QVERIFY(digits.add("\n"));
        QVERIFY(digits.complete() && !digits.mayEnd());  // an end has begun
        QCOMPARE(digits.behind(), std::size_t(1));
        QVERIFY(!digits.add("3"));
        QVERIFY(digits.add("\n") && digits.complete());
        QCOMPARE(digits.behind(), std::size_t(2));
    }

    /// What an answer may contain doesn't end it, though models end theirs so.
    void endsAreNoneWithinAnAnswer()
    {
        const auto constraint =
            constraintOf(grammarOfRegex("a\n\nb(c\n)?", {.blank = false, .endings = {"\n\n"}}), *m_small);
        ConstrainedText at(constraint);
        QVERIFY(at.add("a\n\n") && !at.complete());
        QVERIFY(at.add("b") && at.mayEnd() && !at.complete());
        ConstrainedText fork = at;
        QVERIFY(at.add("c\n") && at.complete());
        QCOMPARE(at.behind(), std::size_t(0));
        QVERIFY(fork.add("\n") && fork.complete());
        QCOMPARE(fork.behind(), std::size_t(1));
        ConstrainedText once(constraint);
        QVERIFY(once.add("a\n\nb\n\n") && once.complete());
        QCOMPARE(once.behind(), std::size_t(2));
    }

    void thoughtsComeFirst()
    {
        const auto constraint = constraintOf(grammarOfJsonObject({.thinking = true}), *m_small);
        ConstrainedText at(constraint);
        QVERIFY(at.add(" <think>\n</think"));
        QVERIFY(!at.add("x"));  // what the prompt has begun to close is closed
        QVERIFY(at.add(">\n{}"));
        QVERIFY(at.complete());
        QVERIFY(takes(constraint, "<think>any </thin <</think>{\"a\":1}"));
        QVERIFY(takes(constraint, " {}"));
        QVERIFY(!takes(constraint, "<think>{}"));
    }

    void callsAreOneOfThose()
    {
        const CallShape calls[] = {
            {"get",
             "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}},\"required\":[\"n\"]}"},
            {"stop", "{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}"}};
        const auto must = constraintOf(grammarOfCalls(calls, Calling::Must, {}), *m_small);
        QVERIFY(takes(must, "\n{\"name\":\"get\",\"arguments\":{\"n\":4}}\n```"));
        QVERIFY(takes(must, "\n{\"name\": \"stop\", \"arguments\": {}}\n```"));
        QVERIFY(!takes(must, "\n{\"name\":\"stop\",\"arguments\":{\"n\":4}}\n```"));
        QVERIFY(!takes(must, "\n{\"name\":\"go\",\"arguments\":{}}\n```"));
        const auto may = constraintOf(grammarOfCalls(calls, Calling::May, {.thinking = true}), *m_small);
        QVERIFY(takes(may, " ```json\n{\"name\":\"get\",\"arguments\":{\"n\":4}}\n```"));
        QVERIFY(!takes(may, " ```json\n{\"name\":\"nothing\"}"));
        QVERIFY(!takes(may, "<think>x</think>\n```json\n{\"name\":\"nothing\"}"));
        QVERIFY(takes(may, "<think>x</think>\n\nIt is `sunny`, ```json anything"));
        QVERIFY(takes(may, "``` code\n```"));
        ConstrainedText text(may);
        QVERIFY(text.add("Hello") && !text.complete() && text.mayEnd());
    }

    /// What is kept stays within bounds, and texts go on when it is thrown away.
    void staysSmall()
    {
        const auto constraint = constraintOf(grammarOfSchema("{\"type\":\"string\"}", {}), *m_small);
        const auto counted = constraintOf(
            grammarOfSchema("{\"type\":\"string\",\"minLength\":60000,\"maxLength\":60000}", {}), *m_small);
        ConstrainedText at(counted);
        QVERIFY(at.add("\""));
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(at.allowed({}).has(1 + 'a'));
            QVERIFY(!at.allowed({}).has(1 + '"'));
            QVERIFY(at.add("abcd"
                           "abcd"
                           "abcd"));
            QVERIFY(counted->bytes() < 200U << 20);
        }
        QVERIFY(at.add("\""));
        QVERIFY(at.complete());
    }

    void hostileExpressionsTakeAMoment()
    {
        // Every subset of the last thirty places is a state.
        const auto constraint = constraintOf(grammarOfRegex("[ab]*a[ab]{30}", {.blank = false}), *m_small);
        QElapsedTimer timer;
        timer.start();
        ConstrainedText at(constraint);
        std::mt19937 random(3);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(at.allowed({}).has(1 + 'a'));
            QVERIFY(at.add(random() % 2 == 0 ? "a" : "b"));
        }
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
    }

    /// What a model writes at temperature 1 parses and fits; more of it with ROOKERY_SAMPLES=1000.
    void aModelsAnswersFit()
    {
        const auto model = *Model::load(Starter + "/lm.safetensors", {.device = "cpu", .threads = 2});
        const auto tokenizer = *loadVocabulary(Starter + "/vocab.txt");
        const auto tree = std::make_shared<const TokenTree>(*tokenizer);
        const auto all = schemas();
        std::vector<std::shared_ptr<Constraint>> constraints;
        for (const Json &schema : all) {
            constraints.push_back(
                std::make_shared<Constraint>(*grammarOfSchema(schema.dump(), {.endings = {"\n\n"}}), tree));
        }
        const int samples = std::max(qEnvironmentVariableIntValue("ROOKERY_SAMPLES"), 60);
        for (int i = 0; i < samples; ++i) {
            const std::size_t which = static_cast<std::size_t>(i) % all.size();
            auto session = *Session::create(model);
            QVERIFY(session.feed(tokenizer->encode("User: Describe a cat.\n\nAssistant:")));
            Sampler sampler(static_cast<std::uint64_t>(i));
            GenerationOptions options;
            options.maxTokens = 4000;
            options.stopTexts = {"\n\n"};
            options.sampling = [] {
                SamplingParams params;
                params.topP = 1;
                return params;
            };
            options.constraint = ConstrainedText(constraints[which]);
            const auto written = generate(session, *tokenizer, sampler, options);
            QVERIFY(written);
            QVERIFY(written->reason != FinishReason::TokenLimit);
            const Json value = Json::parse(written->text, nullptr, false);
            QVERIFY2(!value.is_discarded(), written->text.c_str());
            QVERIFY2(judge::fits(all[which], value), (all[which].dump() + " " + written->text).c_str());
        }
        qInfo("%d of %d samples over %zu schemas parse and fit", samples, samples, all.size());
    }

    void cutShortIsTheLimit()
    {
        const auto model = *Model::load(Starter + "/lm.safetensors", {.device = "cpu", .threads = 1});
        const auto tokenizer = *loadVocabulary(Starter + "/vocab.txt");
        const auto grammar = grammarOfSchema("{\"type\":\"string\",\"minLength\":500}", {});
        auto session = *Session::create(model);
        QVERIFY(session.feed(tokenizer->encode("User: Hi\n\nAssistant:")));
        Sampler sampler(1);
        GenerationOptions options;
        options.maxTokens = 20;
        options.constraint = ConstrainedText(constraintOf(grammar, *tokenizer));
        const auto written = generate(session, *tokenizer, sampler, options);
        QVERIFY(written);
        QVERIFY(written->reason == FinishReason::TokenLimit);
        QVERIFY(ConstrainedText(constraintOf(grammar, *tokenizer)).add(written->text));
    }
};

QTEST_GUILESS_MAIN(GrammarTest)
#include "tst_grammar.moc"
