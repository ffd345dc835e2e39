#include "engine/grammar/regex.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rookery {

namespace {

using NodeId = Grammar::NodeId;
using Ranges = std::vector<GrammarBuilder::CodePoints>;

constexpr std::uint32_t LastCodePoint = 0x10FFFF;
constexpr std::size_t MostPatternBytes = 64 << 10;
constexpr int MostGroupsNested = 100;
constexpr std::uint32_t MostRounds = 1'000'000;

/// What an expression says, as a tree.
struct Part {
    enum class Kind { Character, Sequence, Choice, Repeat };
    Kind kind = Kind::Sequence;
    Ranges ranges = {};
    std::vector<Part> parts = {};
    std::uint32_t least = 0;
    std::uint32_t most = 0;
};

Ranges opposite(Ranges ranges)
{
    std::ranges::sort(ranges);
    Ranges rest;
    std::uint32_t from = 0;
    for (const auto &[first, last] : ranges) {
        if (first > from) {
            rest.emplace_back(from, first - 1);
        }
        from = std::max(from, last + 1);
    }
    if (from <= LastCodePoint) {
        rest.emplace_back(from, LastCodePoint);
    }
    return rest;
}

class Reader
{
public:
    explicit Reader(std::string_view pattern)
        : m_rest(pattern)
        , m_whole(pattern)
    {
    }

    Result<Part> read()
    {
        if (m_whole.size() > MostPatternBytes) {
            return failure(ErrorCode::BadInput, {}, std::string("is longer than 64 KiB"));
        }
        if (m_rest.starts_with('^')) {
            m_rest.remove_prefix(1);
        }
        Part all = choice(0);
        if (!m_wrong && !m_rest.empty()) {
            complain("has a ')' without '('");
        }
        if (m_wrong) {
            return failure(ErrorCode::BadInput, {}, *m_wrong);
        }
        return all;
    }

private:
    void complain(const std::string &what)
    {
        if (!m_wrong) {
            m_wrong = what + " (at byte " + std::to_string(m_whole.size() - m_rest.size()) + ")";
        }
        m_rest = {};
    }

    bool take(char c)
    {
        if (!m_rest.starts_with(c)) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    Part choice(int depth)
    {
        if (depth > MostGroupsNested) {
            complain("has groups nested more than " + std::to_string(MostGroupsNested) + " deep");
        }
        Part part{.kind = Part::Kind::Choice};
        do {
            part.parts.push_back(sequence(depth));
        } while (take('|'));
        return part;
    }

    Part sequence(int depth)
    {
        Part part;
        while (!m_rest.empty() && !m_rest.starts_with('|') && !m_rest.starts_with(')')) {
            if (m_rest == "$") {
                m_rest = {};
                break;
            }
            part.parts.push_back(repeated(one(depth)));
        }
        return part;
    }

    Part one(int depth)
    {
        if (take('(')) {
            if (m_rest.starts_with("?:")) {
                m_rest.remove_prefix(2);
            } else if (m_rest.starts_with('?')) {
                complain("has a kind of group that isn't known here; only (...) and (?:...) are");
            }
            Part group = choice(depth + 1);
            if (!take(')')) {
                complain("has a '(' without ')'");
            }
            return group;
        }
        if (take('[')) {
            return {.kind = Part::Kind::Character, .ranges = brackets()};
        }
        if (take('.')) {
            return {.kind = Part::Kind::Character, .ranges = opposite({{'\n', '\n'}})};
        }
        if (take('\\')) {
            return {.kind = Part::Kind::Character, .ranges = escaped()};
        }
        constexpr std::string_view Special = "*+?{^$]}";
        if (Special.find(m_rest.front()) < 6) {
            complain(std::string("has a '") + m_rest.front() + "' where it means nothing; write \\" +
                     m_rest.front());
            return {};
        }
        const std::uint32_t c = codePoint();
        return {.kind = Part::Kind::Character, .ranges = {{c, c}}};
    }

    Part repeated(Part body)
    {
        std::uint32_t least = 0;
        std::uint32_t most = Grammar::Unbounded;
        if (take('*')) {
        } else if (take('+')) {
            least = 1;
        } else if (take('?')) {
            most = 1;
        } else if (take('{')) {
            const std::optional<std::uint32_t> from = number();
            least = from.value_or(0);
            most = least;
            if (take(',')) {
                const std::optional<std::uint32_t> to = number();
                most = to.value_or(Grammar::Unbounded);
            } else if (!from) {
                complain("has a '{' that no number follows; write \\{ for the character");
            }
            if (!take('}') || most < least) {
                complain("has a repeat that is no {m,n}");
            }
        } else {
            return body;
        }
        take('?');  // as little as possible: of the same texts
        if (m_rest.starts_with('*') || m_rest.starts_with('+') || m_rest.starts_with('{')) {
            complain("repeats a repeat");
        }
        Part part{.kind = Part::Kind::Repeat, .ranges = {}, .parts = {}, .least = least, .most = most};
        part.parts.push_back(std::move(body));
        return part;
    }

    std::optional<std::uint32_t> number()
    {
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error == std::errc::invalid_argument) {
            return std::nullopt;
        }
        if (error != std::errc() || value > MostRounds) {
            complain("repeats more than " + std::to_string(MostRounds) + " times");
            return std::nullopt;
        }
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }

    /// A character in UTF-8.
    std::uint32_t codePoint()
    {
        const auto lead = static_cast<unsigned char>(m_rest.front());
        const std::size_t length = lead < 0x80    ? 1
                                   : lead >= 0xF0 ? 4
                                   : lead >= 0xE0 ? 3
                                   : lead >= 0xC2 ? 2
                                                  : 0;
        if (length == 0 || m_rest.size() < length) {
            complain("is not UTF-8");
            return 0;
        }
        std::uint32_t c = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(m_rest[i]);
            if ((byte & 0xC0) != 0x80) {
                complain("is not UTF-8");
                return 0;
            }
            c = c << 6 | (byte & 0x3FU);
        }
        m_rest.remove_prefix(length);
        return c;
    }

    std::uint32_t hexadecimal(std::size_t digits)
    {
        std::uint32_t value = 0;
        const std::string_view text = m_rest.substr(0, digits);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
        if (text.size() < digits || error != std::errc() || end != text.data() + text.size()) {
            complain("has an escape without its " + std::to_string(digits) + " hexadecimal digits");
            return 0;
        }
        m_rest.remove_prefix(digits);
        return value;
    }

    /// Behind a backslash.
    Ranges escaped()
    {
        if (m_rest.empty()) {
            complain("ends with a backslash");
            return {};
        }
        const Ranges digits = {{'0', '9'}};
        const Ranges word = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
        const Ranges space = {{'\t', '\r'}, {' ', ' '}};
        const char c = m_rest.front();
        if (static_cast<unsigned char>(c) >= 0x80) {
            const std::uint32_t point = codePoint();
            return {{point, point}};
        }
        m_rest.remove_prefix(1);
        const auto just = [](std::uint32_t point) { return Ranges{{point, point}}; };
        switch (c) {
        case 'd':
            return digits;
        case 'D':
            return opposite(digits);
        case 'w':
            return word;
        case 'W':
            return opposite(word);
        case 's':
            return space;
        case 'S':
            return opposite(space);
        case 'n':
            return just('\n');
        case 't':
            return just('\t');
        case 'r':
            return just('\r');
        case 'f':
            return just('\f');
        case 'v':
            return just('\v');
        case 'x':
            return just(hexadecimal(2));
        case 'u':
            return just(hexadecimal(4));
        default:
            break;
        }
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter) {
            complain(std::string("has the escape \\") + c + ", which isn't known here");
        }
        return just(static_cast<unsigned char>(c));
    }

    /// Behind a '['.
    Ranges brackets()
    {
        const bool negative = take('^');
        Ranges all;
        bool first = true;
        while (!m_rest.empty() && (first || !m_rest.starts_with(']'))) {
            first = false;
            const Ranges from = take('\\') ? escaped() : single();
            const bool one = from.size() == 1 && from[0].first == from[0].second;
            if (!m_wrong && one && m_rest.starts_with('-') && m_rest.size() > 1 && m_rest[1] != ']') {
                m_rest.remove_prefix(1);
                const Ranges to = take('\\') ? escaped() : single();
                if (to.size() != 1 || to[0].first != to[0].second || to[0].first < from[0].first) {
                    complain("has a range whose end lies before its beginning");
                    return {};
                }
                all.emplace_back(from[0].first, to[0].first);
                continue;
            }
            all.insert(all.end(), from.begin(), from.end());
        }
        if (!take(']')) {
            complain("has a '[' without ']'");
        }
        return negative ? opposite(all) : all;
    }

    Ranges single()
    {
        const std::uint32_t c = codePoint();
        return {{c, c}};
    }

    std::string_view m_rest;
    std::string_view m_whole;
    std::optional<std::string> m_wrong;
};

NodeId build(GrammarBuilder &builder, const Part &part, NodeId next)
{
    switch (part.kind) {
    case Part::Kind::Character:
        return builder.character(part.ranges, next);
    case Part::Kind::Sequence:
        for (std::size_t i = part.parts.size(); i > 0; --i) {
            next = build(builder, part.parts[i - 1], next);
        }
        return next;
    case Part::Kind::Choice: {
        std::vector<NodeId> ways;
        for (const Part &way : part.parts) {
            ways.push_back(build(builder, way, next));
        }
        return builder.either(ways);
    }
    case Part::Kind::Repeat:
        if (part.least == 0 && part.most == 1) {
            return builder.either(build(builder, part.parts.front(), next), next);
        }
        return builder.repeat(build(builder, part.parts.front(), builder.end()), part.least, part.most, next);
    }
    return next;
}

}  // namespace

Result<NodeId> readRegex(GrammarBuilder &builder, std::string_view pattern, NodeId next)
{
    return Reader(pattern).read().map([&](const Part &part) { return build(builder, part, next); });
}

}  // namespace rookery
