#include "app/cli/usage/arguments.h"

#include "app/cli/usage/command.h"
#include "app/cli/usage/parse_number.h"

#include <algorithm>

namespace rookery::cli {

namespace {

std::string dashed(std::string_view name)
{
    return "--" + std::string(name);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "-h", "--help" and "--seed=1" do; "-" (standard input or output), "-5" and "--- a rule" don't.
bool looksLikeOption(std::string_view word)
{
    const std::size_t dashes = word.find_first_not_of('-');
    if (dashes == std::string_view::npos || dashes == 0 || dashes > 2 || !isLetter(word[dashes])) {
        return false;
    }
    const std::string_view name = word.substr(dashes, word.find('=') - dashes);
    return std::ranges::all_of(
        name, [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

/// "IN OUT" without its first `given` words.
std::string operandsFrom(std::string_view shown, std::size_t given)
{
    for (; given > 0; --given) {
        shown.remove_prefix(shown.find(' ') + 1);
    }
    return std::string(shown);
}

/// "--name=value" or "--name", taken apart. There are no short options but -h.
struct Word {
    std::string_view name;
    std::optional<std::string_view> value;

    explicit Word(std::string_view word)
    {
        const std::string_view bare = word == "-h"             ? "help"
                                      : word.starts_with("--") ? word.substr(2)
                                                               : std::string_view();
        const std::size_t equals = bare.find('=');
        name = bare.substr(0, equals);
        if (equals != std::string_view::npos) {
            value = bare.substr(equals + 1);
        }
    }
};

}  // namespace

Outcome<Arguments> Arguments::parse(const Command &command, std::span<const std::string_view> words)
{
    Arguments arguments;
    while (!words.empty()) {
        if (words.front() == "--") {
            words = words.subspan(1);
            break;
        }
        if (!looksLikeOption(words.front())) {
            arguments.m_operands.emplace_back(words.front());
            words = words.subspan(1);
            continue;
        }
        const auto taken = arguments.takeOption(command, words);
        if (!taken) {
            return passOn(taken.error());
        }
        words = words.subspan(*taken);
    }
    arguments.m_operands.insert(arguments.m_operands.end(), words.begin(), words.end());
    if (!arguments.given("help")) {
        if (std::string why = arguments.missing(command); !why.empty()) {
            return badUsage(std::move(why));
        }
    }
    return arguments;
}

Outcome<std::size_t> Arguments::takeOption(const Command &command, std::span<const std::string_view> words)
{
    Word word(words.front());
    std::size_t taken = 1;
    if (!command.takes(word.name)) {
        return badUsage("unknown option " + std::string(words.front().substr(0, words.front().find('='))));
    }
    const Option &option = optionNamed(word.name);
    if (option.kind == ValueKind::Flag && word.value) {
        return badUsage(dashed(word.name) + " takes no value");
    }
    if (option.kind != ValueKind::Flag && !word.value) {
        if (words.size() < 2 || words[1] == "--" ||
            (words[1].starts_with("--") && looksLikeOption(words[1]))) {
            return badUsage(dashed(word.name) + " needs a value: " + dashed(word.name) + " " +
                            std::string(option.placeholder) + " (" + dashed(word.name) + "=" +
                            std::string(option.placeholder) + " where it starts with --)");
        }
        word.value = words[1];
        taken = 2;
    }
    const std::string value(word.value.value_or(""));
    if (const std::string why = complaint(option, value); !why.empty()) {
        return badUsage(dashed(word.name) + " " + why + ", not " + value);
    }
    m_values[std::string(word.name)].push_back(value);
    return taken;
}

std::string Arguments::missing(const Command &command) const
{
    for (const std::string_view required : command.required) {
        if (!given(required)) {
            return dashed(required) + " is missing";
        }
    }
    if (m_operands.size() < command.operands.least) {
        return operandsFrom(command.operands.shown, m_operands.size()) + " is missing";
    }
    return m_operands.size() > command.operands.most
               ? "unexpected argument " + m_operands[command.operands.most]
               : "";
}

std::optional<std::string_view> Arguments::last(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::nullopt : std::optional<std::string_view>(found->second.back());
}

std::string Arguments::text(std::string_view option, std::string_view fallback) const
{
    return std::string(last(option).value_or(fallback));
}

std::int64_t Arguments::integer(std::string_view option, std::int64_t fallback) const
{
    const auto value = last(option);
    return value ? parseNumber<std::int64_t>(*value).value_or(fallback) : fallback;
}

double Arguments::number(std::string_view option, double fallback) const
{
    const auto value = last(option);
    return value ? parseNumber<double>(*value).value_or(fallback) : fallback;
}

std::vector<TokenId> Arguments::tokens(std::string_view option) const
{
    return parseTokens(last(option).value_or("")).value_or(std::vector<TokenId>());
}

std::vector<std::string> Arguments::all(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

}  // namespace rookery::cli
