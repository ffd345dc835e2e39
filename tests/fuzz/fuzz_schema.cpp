#include "engine/file/byte_cursor.h"
#include "engine/grammar/constraint.h"
#include "engine/grammar/grammars.h"
#include "engine/tokens/trie_tokenizer.h"
#include "fuzz.h"

#include <nlohmann/json.hpp>

using namespace rookery;

namespace {

std::shared_ptr<const Tokenizer> vocabulary()
{
    std::vector<std::string> tokens = {""};
    for (int byte = 0; byte < 256; ++byte) {
        tokens.emplace_back(1, static_cast<char>(byte));
    }
    for (const char *piece :
         {"{\"", "\":", "\",", "\"}", "[[", "]]", "true", "12", "ab", "\xC3", "\n ", "\\u"}) {
        tokens.emplace_back(piece);
    }
    return *TrieTokenizer::create(tokens, "small");
}

/// Some text that is allowed, chosen by the input; JSON where it has to be.
void write(const GrammarPtr &grammar, std::string_view choices, bool json)
{
    static const auto tokenizer = vocabulary();
    static const auto tree = std::make_shared<const TokenTree>(*tokenizer);
    ConstrainedText text(std::make_shared<Constraint>(grammar, tree));
    std::string written;
    for (std::size_t i = 0; i < std::min<std::size_t>(choices.size(), 64) && !text.complete(); ++i) {
        const TokenMask &mask = text.allowed({});
        const auto count = static_cast<std::size_t>(tokenizer->vocabularySize());
        std::size_t token = static_cast<unsigned char>(choices[i]) % count;
        std::size_t tried = 0;
        while (!mask.has(token) && ++tried <= count) {
            token = (token + 1) % count;
        }
        if (tried > count) {
            fuzz::require(text.mayEnd(), "there is a way on, or it is the end");
            return;
        }
        const std::string_view bytes = tokenizer->bytesOf(static_cast<TokenId>(token));
        fuzz::require(text.add(bytes), "what the mask allows fits");
        written += bytes;
    }
    fuzz::require(!json || !text.complete() || nlohmann::json::accept(written), "what is whole is JSON");
}

}  // namespace

/// The first byte says whether it is a schema, one read leniently, or a regular expression.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input = asText(fuzz::asBytes(data, size));
    if (input.empty()) {
        return 0;
    }
    const std::string_view rest = input.substr(1);
    const int kind = input.front() % 3;
    const CallShape call[] = {{"f", std::string(rest)}};
    const auto grammar = kind == 0   ? grammarOfSchema(rest, {.endings = {"\n\n"}})
                         : kind == 1 ? grammarOfCalls(call, Calling::Must, {})
                                     : grammarOfRegex(rest, {.blank = false});
    if (grammar) {
        write(*grammar, rest, kind == 0);
    } else {
        const std::string reason = grammar.error().message();
        fuzz::require(!reason.empty() && reason.find('\n') == std::string::npos, "an error is one line");
    }
    return 0;
}
