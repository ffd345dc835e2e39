#include "engine/tokens/world_vocabulary.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace rookery {

namespace {

constexpr std::size_t MaxTokenId = (1U << 18) - 1;  // bounds what a hostile file can make us allocate

template<typename Number>
std::optional<Number> parsed(std::string_view text, int base = 10)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool appendCodePoint(std::uint32_t c, std::string &out)
{
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return c < 0x110000 && (c < 0xD800 || c > 0xDFFF);
}

/// Digits of a numeric escape; 0 where the letter isn't one.
std::size_t digitsOf(char escape, bool rawBytes)
{
    switch (escape) {
    case 'x':
        return 2;
    case 'u':
        return rawBytes ? 0 : 4;
    case 'U':
        return rawBytes ? 0 : 8;
    default:
        return 0;
    }
}

/// The byte of a one-letter escape; nothing where the letter isn't one.
std::optional<char> simpleEscape(char letter)
{
    constexpr std::string_view Letters = "nrt\\'\"abfv0";
    constexpr std::string_view Bytes("\n\r\t\\'\"\a\b\f\v\0", 11);
    const std::size_t found = Letters.find(letter);
    return found == std::string_view::npos ? std::nullopt : std::optional(Bytes[found]);
}

/// Takes one escape, without its backslash, off the front of `body`.
bool takeEscape(std::string_view &body, bool rawBytes, std::string &bytes)
{
    if (body.empty()) {
        return false;
    }
    const std::size_t digits = digitsOf(body[0], rawBytes);
    if (digits == 0) {
        const auto byte = simpleEscape(body[0]);
        bytes += byte.value_or('\0');
        body.remove_prefix(1);
        return byte.has_value();
    }
    const auto value =
        body.size() > digits ? parsed<std::uint32_t>(body.substr(1, digits), 16) : std::nullopt;
    if (!value) {
        return false;
    }
    body.remove_prefix(1 + digits);
    if (rawBytes) {
        bytes += static_cast<char>(*value);
        return true;
    }
    return appendCodePoint(*value, bytes);
}

struct Line {
    std::size_t id;
    std::string bytes;
};

/// \return a reason where the line is wrong.
Result<Line> parseLine(std::string_view text)
{
    const std::size_t first = text.find(' ');
    const std::size_t last = text.rfind(' ');
    if (first == std::string_view::npos || last <= first) {
        return failure(ErrorCode::CorruptFile, {},
                       sentence("Vocabulary", "expected an id, a quoted token and its length"));
    }
    const auto id = parsed<std::size_t>(text.substr(0, first));
    const auto length = parsed<std::size_t>(text.substr(last + 1));
    if (!id || *id > MaxTokenId || !length) {
        return failure(ErrorCode::CorruptFile, {},
                       sentence("Vocabulary", "the id or the length isn't a number in range"));
    }
    Line line{*id, {}};
    if (!parsePythonLiteral(text.substr(first + 1, last - first - 1), line.bytes)) {
        return failure(ErrorCode::CorruptFile, {},
                       sentence("Vocabulary", "the token isn't a quoted Python string"));
    }
    if (line.bytes.empty() || line.bytes.size() != *length) {
        return failure(
            ErrorCode::CorruptFile, {},
            sentence("Vocabulary", "the token has %1 bytes, not %2").with(line.bytes.size(), *length));
    }
    return line;
}

}  // namespace

bool parsePythonLiteral(std::string_view literal, std::string &bytes)
{
    const bool rawBytes = literal.starts_with('b');
    literal.remove_prefix(rawBytes ? 1 : 0);
    const char quote = literal.empty() ? '\0' : literal.front();
    if (literal.size() < 2 || (quote != '\'' && quote != '"') || literal.back() != quote) {
        return false;
    }
    std::string_view body = literal.substr(1, literal.size() - 2);
    while (!body.empty()) {
        const char c = body.front();
        body.remove_prefix(1);
        if (c == '\\') {
            if (!takeEscape(body, rawBytes, bytes)) {
                return false;
            }
        } else {
            bytes += c;
        }
    }
    return true;
}

bool startsAsWorldVocabulary(std::string_view text)
{
    std::string_view line = text.substr(0, text.find('\n'));
    line.remove_suffix(line.ends_with('\r') ? 1 : 0);
    return parseLine(line).has_value();
}

Result<std::vector<std::string>> parseWorldVocabulary(std::string_view file, const std::string &name)
{
    std::vector<std::string> tokens;
    std::size_t number = 0;
    while (!file.empty()) {
        ++number;
        // Only LF ends a line: some tokens are other line separators, written raw.
        const std::size_t end = std::min(file.find('\n'), file.size());
        std::string_view text = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (text.ends_with('\r')) {
            text.remove_suffix(1);  // a copy that passed through Windows
        }
        if (text.empty()) {
            continue;
        }
        auto line = parseLine(text);
        if (!line) {
            return failure(line.error().code, name,
                           sentence("Vocabulary", "line %1: %2").with(number, line.error().reason));
        }
        if (line->id >= tokens.size()) {
            tokens.resize(line->id + 1);
        }
        if (!tokens[line->id].empty()) {
            return failure(ErrorCode::CorruptFile, name,
                           sentence("Vocabulary", "line %1: id %2 is given twice").with(number, line->id));
        }
        tokens[line->id] = std::move(line->bytes);
    }
    return tokens;
}

}  // namespace rookery
