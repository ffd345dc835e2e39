#include "app/cli/loading.h"
#include "app/cli/terminal/json_line.h"
#include "app/cli/terminal/line_reader.h"
#include "app/cli/terminal/output.h"
#include "app/cli/usage/command.h"
#include "app/cli/usage/parse_number.h"
#include "app/common/base64.h"
#include "engine/formats/weight_file.h"
#include "engine/weights/architecture.h"

#include <algorithm>
#include <optional>

namespace rookery::cli {

namespace {

/// Tokenizing needs a model's vocabulary size only, so its weights aren't loaded.
Outcome<std::shared_ptr<const Tokenizer>> tokenizerAlone(const Arguments &arguments)
{
    if (arguments.given("vocab")) {
        auto tokenizer = loadVocabulary(arguments.text("vocab"));
        return tokenizer ? Outcome<std::shared_ptr<const Tokenizer>>(std::move(*tokenizer))
                         : passOn(tokenizer.error());
    }
    const auto file = modelFile(arguments);
    if (!file) {
        return passOn(file.error());
    }
    const auto weights = WeightFile::open(*file);
    if (!weights) {
        return passOn(weights.error());
    }
    const auto sizes = detectArchitecture(**weights);
    if (!sizes) {
        return passOn(sizes.error());
    }
    return loadTokenizer(arguments, **weights, sizes->vocabulary);
}

/// The bytes that a line of input stands for: a JSON string, or {"base64": "..."}.
std::optional<std::string> bytesOfLine(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_string()) {
        return json.get<std::string>();
    }
    if (json.is_object() && json.size() == 1 && json.contains("base64") && json["base64"].is_string()) {
        return fromBase64(json["base64"].get<std::string>());
    }
    return std::nullopt;
}

/// The ids that a line of input stands for: a JSON array of numbers.
std::optional<std::vector<TokenId>> tokensOfLine(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    const auto isToken = [](const Json &item) { return item.is_number_unsigned() && item <= INT32_MAX; };
    if (!json.is_array() || !std::all_of(json.begin(), json.end(), isToken)) {
        return std::nullopt;
    }
    return json.get<std::vector<TokenId>>();
}

/// Ids as people write them: "1 2 3", "1,2,3", "[1, 2, 3]".
std::optional<std::vector<TokenId>> tokensOfOperands(const std::vector<std::string> &operands)
{
    std::vector<TokenId> tokens;
    for (std::string text : operands) {
        std::replace_if(
            text.begin(), text.end(), [](char c) { return c == '[' || c == ']' || c == ' '; }, ',');
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(',', begin), text.size());
            const auto token = parseNumber<TokenId>(std::string_view(text).substr(begin, end - begin));
            if (end > begin && (!token || *token < 0)) {
                return std::nullopt;
            }
            if (token) {
                tokens.push_back(*token);
            }
            begin = end + 1;
        }
    }
    return tokens;
}

}  // namespace

Outcome<void> runTokenize(const Arguments &arguments)
{
    const auto tokenizer = tokenizerAlone(arguments);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    if (!arguments.operands().empty()) {
        return print(line((*tokenizer)->encode(arguments.operands().front())));
    }
    return forEachInputLine([&](const std::string &text, std::size_t number) -> Outcome<void> {
        const auto bytes = bytesOfLine(text);
        if (!bytes) {
            return runFailed("standard input, line " + std::to_string(number) +
                             ": neither a JSON string nor {\"base64\": \"...\"}");
        }
        return print(line((*tokenizer)->encode(*bytes)));
    });
}

Outcome<void> runDetokenize(const Arguments &arguments)
{
    const auto given = tokensOfOperands(arguments.operands());
    if (!given) {
        return badUsage("IDS expects token ids, like 33 45 or 33,45");
    }
    const auto tokenizer = tokenizerAlone(arguments);
    if (!tokenizer) {
        return passOn(tokenizer.error());
    }
    if (!arguments.operands().empty()) {
        return print(harmless((*tokenizer)->decode(*given)) + "\n");
    }
    return forEachInputLine([&](const std::string &text, std::size_t number) -> Outcome<void> {
        const auto tokens = tokensOfLine(text);
        if (!tokens) {
            return runFailed("standard input, line " + std::to_string(number) +
                             ": not a JSON array of token ids");
        }
        return print(line(bytesJson((*tokenizer)->decode(*tokens))));
    });
}

}  // namespace rookery::cli
