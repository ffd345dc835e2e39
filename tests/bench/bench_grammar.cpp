#include "engine/grammar/constraint.h"
#include "engine/grammar/grammars.h"
#include "engine/sampling/sampler.h"
#include "engine/tokens/trie_tokenizer.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

/// What holding an answer to a form costs a token, in microseconds: to find the tokens that may follow (the
/// first time, and when the state is known), and what a draw takes longer for it.
///
///     bench_grammar [VOCABULARY]    without one, a vocabulary of 65,536 made-up words
namespace {

using Clock = std::chrono::steady_clock;
using namespace rookery;

constexpr std::size_t Vocabulary = 65536;

double microseconds(Clock::time_point since)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - since).count();
}

/// All bytes, and words in the shape of English ones, some behind a space or a quotation mark.
std::shared_ptr<const Tokenizer> madeUp()
{
    std::vector<std::string> tokens = {""};
    for (int byte = 0; byte < 256; ++byte) {
        tokens.emplace_back(1, static_cast<char>(byte));
    }
    for (const char *piece :
         {"{\"", "\":", "\": ", "\",", "\", \"", "\"}", "true", "false", "null", "},", "\n  "}) {
        tokens.emplace_back(piece);
    }
    std::uint32_t x = 1;
    const auto random = [&](std::uint32_t below) {
        x = x * 1664525U + 1013904223U;
        return (x >> 8) % below;
    };
    while (tokens.size() < Vocabulary) {
        std::string word = random(3) == 0 ? " " : random(20) == 0 ? "\"" : "";
        for (std::uint32_t length = 2 + random(9); length > 0; --length) {
            word += static_cast<char>('a' + std::min(random(26), random(26)));
        }
        tokens.push_back(word + (random(30) == 0 ? "\"," : ""));
    }
    return *TrieTokenizer::create(tokens, "made up");
}

struct Case {
    const char *name;
    Result<GrammarPtr> grammar;
    std::string text;
};

struct Times {
    std::vector<double> all = {};
    double at(double part)
    {
        std::ranges::sort(all);
        return all[static_cast<std::size_t>(part * static_cast<double>(all.size() - 1))];
    }
};

/// Goes through a text; each token's time.
Times walk(const std::shared_ptr<Constraint> &constraint, const Tokenizer &tokenizer,
           const std::vector<TokenId> &tokens)
{
    Times times;
    ConstrainedText at(constraint);
    const TokenId ends[] = {0};
    for (const TokenId token : tokens) {
        const auto start = Clock::now();
        const bool fits = at.allowed(ends).has(static_cast<std::size_t>(token)) &&
                          at.add(tokenizer.bytesOf(token)) && !at.complete();
        times.all.push_back(microseconds(start));
        if (!fits && !at.complete()) {
            std::printf("the text doesn't fit\n");
            break;
        }
    }
    return times;
}

double draw(const TokenMask *mask)
{
    std::vector<float> logits(Vocabulary);
    std::uint32_t x = 1;
    for (float &logit : logits) {
        x = x * 1664525U + 1013904223U;
        logit = static_cast<float>(x >> 8) / 1e6F;
    }
    Sampler sampler(1);
    SamplingParams params;
    params.topP = 0.3F;
    sampler.setParams(params);
    sampler.allowOnly(mask);
    Times times;
    for (int i = 0; i < 201; ++i) {
        const auto start = Clock::now();
        sampler.next(logits);
        times.all.push_back(microseconds(start));
    }
    return times.at(0.5);
}

}  // namespace

int main(int argc, char **argv)
{
    const auto chosen =
        argc > 1 ? loadVocabulary(argv[1]) : Result<std::shared_ptr<const Tokenizer>>(madeUp());
    if (!chosen) {
        std::fprintf(stderr, "%s\n", chosen.error().message().c_str());
        return 1;
    }
    const Tokenizer &tokenizer = **chosen;
    const auto begin = Clock::now();
    const auto tree = std::make_shared<const TokenTree>(tokenizer);
    std::printf("tree of %d tokens: %.1f ms, once\n", tokenizer.vocabularySize(), microseconds(begin) / 1000);
    const std::string review = "{\"mood\": \"positive\", \"stars\": 5, \"reasons\": [\"It has a good "
                               "story\", \"and a better end.\"]}";
    const Case cases[] = {
        {"any object", grammarOfJsonObject({}),
         "{\"name\": \"Ada\", \"likes\": [\"birds\", {\"kind\": null}], \"age\": 12.5, \"about\": \"a long "
         "text of "
         "many words, so that most of it stands within one string\"}"},
        {"schema",
         grammarOfSchema(
             "{\"properties\":{\"mood\":{\"enum\":[\"positive\",\"negative\"]},\"stars\":{\"type\":"
             "\"integer\",\"minimum\":1,\"maximum\":5},\"reasons\":{\"type\":\"array\",\"items\":{"
             "\"type\":\"string\"}}},\"required\":[\"mood\",\"stars\",\"reasons\"]}",
             {}),
         review},
        {"counted strings",
         grammarOfSchema(
             "{\"properties\":{\"mood\":{\"type\":\"string\",\"maxLength\":40},\"stars\":{\"type\":"
             "\"integer\"},\"reasons\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":200},"
             "\"maxItems\":4}},\"required\":[\"mood\",\"stars\",\"reasons\"]}",
             {}),
         review},
        {"expression", grammarOfRegex("[A-Z][a-z ,]{3,80}\\. (Yes|No)", {}),
         "Once upon a time there was a cat. Yes"},
    };
    std::printf("%-16s %7s %12s %12s %12s %12s\n", "microseconds", "tokens", "first, p50", "first, max",
                "known, p50", "known, max");
    for (const Case &c : cases) {
        const auto constraint = std::make_shared<Constraint>(*c.grammar, tree);
        const std::vector<TokenId> tokens = tokenizer.encode(c.text);
        Times first = walk(constraint, tokenizer, tokens);
        Times known = walk(constraint, tokenizer, tokens);
        for (int i = 0; i < 20; ++i) {
            const Times more = walk(constraint, tokenizer, tokens);
            known.all.insert(known.all.end(), more.all.begin(), more.all.end());
        }
        std::printf("%-16s %7zu %12.1f %12.1f %12.2f %12.2f\n", c.name, tokens.size(), first.at(0.5),
                    first.at(1), known.at(0.5), known.at(1));
    }
    ConstrainedText text(std::make_shared<Constraint>(*cases[0].grammar, tree));
    text.add("{\"a");
    const double free = draw(nullptr);
    const double inString = draw(&text.allowed({}));
    std::printf("a draw, top-p 0.3: %.0f without, %.0f with a mask\n", free, inString);
}
