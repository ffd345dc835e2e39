#include "engine/grammar/json_parts.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rookery {

namespace {

using NodeId = Grammar::NodeId;
using CodePoints = GrammarBuilder::CodePoints;

constexpr std::uint32_t MostIndent = 16;
/// Digits that every reader takes whole.
constexpr std::uint32_t MostDigits = 17;

ByteSet bytesOf(std::string_view bytes)
{
    ByteSet set;
    for (const char byte : bytes) {
        set.set(static_cast<unsigned char>(byte));
    }
    return set;
}

/// What strings hold unescaped, but for `left`.
std::vector<CodePoints> plainBut(std::vector<std::uint32_t> left)
{
    left.insert(left.end(), {'"', '\\'});
    std::ranges::sort(left);
    std::vector<CodePoints> ranges;
    std::uint32_t from = 0x20;
    for (const std::uint32_t c : left) {
        if (c > from) {
            ranges.emplace_back(from, c - 1);
        }
        from = std::max(from, c + 1);
    }
    ranges.emplace_back(from, 0x10FFFF);
    return ranges;
}

}  // namespace

NodeId JsonParts::part(NodeId &known, NodeId (JsonParts::*make)())
{
    if (known == 0) {
        known = m_builder.declare();  // it may hold itself
        m_builder.define(known, (this->*make)());
    }
    return known;
}

NodeId JsonParts::space(NodeId next)
{
    const NodeId indent =
        m_builder.repeat(m_builder.bytes(bytesOf(" \t"), m_builder.end()), 0, MostIndent, next);
    const NodeId ways[] = {next, m_builder.literal(" ", next), m_builder.literal("\n", indent)};
    return m_builder.either(ways);
}

NodeId JsonParts::value(NodeId next)
{
    return m_builder.call(part(m_value, &JsonParts::makeValue), next);
}

NodeId JsonParts::makeValue()
{
    const NodeId end = m_builder.end();
    const NodeId ways[] = {object(end), array(end), string(end), number(end), boolean(end), null(end)};
    return m_builder.either(ways);
}

NodeId JsonParts::object(NodeId next)
{
    const NodeId any = part(m_value, &JsonParts::makeValue);
    return objectOf({}, otherPair({}, any), next);
}

NodeId JsonParts::array(NodeId next)
{
    return arrayOf(part(m_value, &JsonParts::makeValue), 0, Grammar::Unbounded, next);
}

NodeId JsonParts::plainCharacter(NodeId next)
{
    return m_builder.character(plainBut({}), next);
}

/// One character of a string, escaped or not; halves of a pair of surrogates are one together.
NodeId JsonParts::makeCharacter()
{
    GrammarBuilder &b = m_builder;
    const NodeId end = b.end();
    const ByteSet hex = bytesOf("0123456789abcdefABCDEF");
    const auto any = [&](int count, NodeId next) {
        for (; count > 0; --count) {
            next = b.bytes(hex, next);
        }
        return next;
    };
    const NodeId low = b.literal("\\u", b.bytes(bytesOf("dD"), b.bytes(bytesOf("cdefCDEF"), any(2, end))));
    const NodeId high = b.bytes(bytesOf("dD"), b.bytes(bytesOf("89abAB"), any(2, low)));
    const NodeId belowSurrogates = b.bytes(bytesOf("dD"), b.bytes(bytesOf("01234567"), any(2, end)));
    const NodeId other = b.bytes(bytesOf("0123456789abcefABCEF"), any(3, end));
    const NodeId units[] = {other, belowSurrogates, high};
    const NodeId unicode = b.literal("u", b.either(units));
    const NodeId escape = b.literal("\\", b.either(b.bytes(bytesOf("\"\\/bfnrt"), end), unicode));
    return b.either(plainCharacter(end), escape);
}

NodeId JsonParts::string(std::uint32_t least, std::uint32_t most, NodeId next)
{
    const NodeId body = part(m_character, &JsonParts::makeCharacter);
    return m_builder.literal("\"", m_builder.repeat(body, least, most, m_builder.literal("\"", next)));
}

NodeId JsonParts::digits(std::uint32_t least, std::uint32_t most, NodeId next)
{
    return m_builder.repeat(m_builder.bytes(byteRange('0', '9'), m_builder.end()), least, most, next);
}

NodeId JsonParts::integer(NodeId next)
{
    const NodeId whole = m_builder.either(
        m_builder.literal("0", next), m_builder.bytes(byteRange('1', '9'), digits(0, MostDigits - 1, next)));
    return m_builder.either(whole, m_builder.literal("-", whole));
}

NodeId JsonParts::number(NodeId next)
{
    const NodeId power = digits(1, 2, next);
    const NodeId sign = m_builder.either(power, m_builder.bytes(bytesOf("+-"), power));
    const NodeId exponent = m_builder.either(next, m_builder.bytes(bytesOf("eE"), sign));
    const NodeId fraction =
        m_builder.either(exponent, m_builder.literal(".", digits(1, MostDigits, exponent)));
    return integer(fraction);
}

/// Without leading zeros.
NodeId JsonParts::natural(std::uint64_t least, std::uint64_t most, NodeId next)
{
    std::vector<NodeId> ways;
    std::uint64_t first = 0;  // of those with as many digits
    std::uint64_t last = 9;
    for (;;) {
        const std::string from = std::to_string(std::max(least, first));
        const std::string to = std::to_string(std::min(most, last));
        if (std::max(least, first) <= std::min(most, last)) {
            const auto digit = [&](auto &&self, std::size_t i, bool low, bool high) -> NodeId {
                if (i == from.size()) {
                    return next;
                }
                const auto a = static_cast<unsigned char>(low ? from[i] : '0');
                const auto z = static_cast<unsigned char>(high ? to[i] : '9');
                if (!low && !high) {
                    const auto rest = static_cast<std::uint32_t>(from.size() - i);
                    return digits(rest, rest, next);
                }
                if (a == z) {
                    return m_builder.bytes(byteRange(a, a), self(self, i + 1, low, high));
                }
                const unsigned inner = a + (low ? 1U : 0U);
                const unsigned outer = z - (high ? 1U : 0U);
                std::vector<NodeId> all;
                if (low) {
                    all.push_back(m_builder.bytes(byteRange(a, a), self(self, i + 1, true, false)));
                }
                if (high) {
                    all.push_back(m_builder.bytes(byteRange(z, z), self(self, i + 1, false, true)));
                }
                if (inner <= outer) {
                    all.push_back(m_builder.bytes(byteRange(inner, outer), self(self, i + 1, false, false)));
                }
                return m_builder.either(all);
            };
            ways.push_back(digit(digit, 0, true, true));
        }
        if (last >= most || last > std::numeric_limits<std::uint64_t>::max() / 10 - 9) {
            break;
        }
        first = last + 1;
        last = last * 10 + 9;
    }
    return m_builder.either(ways);
}

NodeId JsonParts::integer(std::int64_t least, std::int64_t most, NodeId next)
{
    const auto magnitude = [](std::int64_t value) { return 0 - static_cast<std::uint64_t>(value); };
    std::vector<NodeId> ways;
    if (most >= 0) {
        ways.push_back(natural(static_cast<std::uint64_t>(std::max<std::int64_t>(least, 0)),
                               static_cast<std::uint64_t>(most), next));
    }
    if (least < 0) {
        const std::uint64_t nearest = most < 0 ? magnitude(most) : 1;
        ways.push_back(m_builder.literal("-", natural(nearest, magnitude(least), next)));
    }
    return m_builder.either(ways);
}

NodeId JsonParts::arrayOf(NodeId item, std::uint32_t least, std::uint32_t most, NodeId next)
{
    GrammarBuilder &b = m_builder;
    const NodeId close = b.literal("]", next);
    const NodeId behind = space(close);
    const NodeId more = b.literal(",", space(b.call(item, b.end())));
    const std::uint32_t mostMore = most == Grammar::Unbounded ? most : std::max(most, 1U) - 1;
    const NodeId items = b.call(item, b.repeat(more, std::max(least, 1U) - 1, mostMore, behind));
    const NodeId none = space(close);
    const NodeId some = space(items);
    return b.literal("[", most == 0 ? none : least == 0 ? b.either(none, some) : some);
}

NodeId JsonParts::objectOf(const std::vector<Property> &properties, std::optional<NodeId> others, NodeId next)
{
    GrammarBuilder &b = m_builder;
    const NodeId close = space(b.literal("}", next));
    NodeId behind = close;   // something stands before it
    NodeId nothing = close;  // nothing does
    if (others) {
        const NodeId more = b.literal(",", space(b.call(*others, b.end())));
        behind = b.repeat(more, 0, Grammar::Unbounded, close);
        nothing = b.either(close, space(b.call(*others, behind)));
    }
    for (std::size_t i = properties.size(); i > 0; --i) {
        const Property &property = properties[i - 1];
        const NodeId first = space(b.call(property.pair, behind));
        const NodeId later = b.literal(",", space(b.call(property.pair, behind)));
        nothing = property.required ? first : b.either(first, nothing);
        behind = property.required ? later : b.either(later, behind);
    }
    return b.literal("{", nothing);
}

NodeId JsonParts::pair(std::string_view name, NodeId value)
{
    return m_builder.literal(name, m_builder.literal(":", space(m_builder.call(value, m_builder.end()))));
}

NodeId JsonParts::otherPair(std::vector<std::u32string> names, NodeId value)
{
    GrammarBuilder &b = m_builder;
    const NodeId close = b.literal("\"", b.literal(":", space(b.call(value, b.end()))));
    const NodeId free = b.repeat(plainCharacter(b.end()), 0, Grammar::Unbounded, close);
    std::ranges::sort(names);
    // As long as a name of the list may come of it every character counts; none is escaped, as that would be
    // another way to write it.
    const auto from = [&](auto &&self, std::span<const std::u32string> rest, std::size_t depth) -> NodeId {
        std::vector<NodeId> ways;
        bool named = false;
        while (!rest.empty() && rest.front().size() == depth) {
            named = true;
            rest = rest.subspan(1);
        }
        std::vector<std::uint32_t> next;
        while (!rest.empty()) {
            const char32_t c = rest.front()[depth];
            const auto other =
                std::ranges::find_if(rest, [&](const std::u32string &name) { return name[depth] != c; });
            const auto count = static_cast<std::size_t>(other - rest.begin());
            const CodePoints same[] = {{c, c}};
            const NodeId way = self(self, rest.first(count), depth + 1);
            if (c >= 0x20 && c != '"' && c != '\\') {
                ways.push_back(b.character(same, way));
                next.push_back(c);
            }
            rest = rest.subspan(count);
        }
        ways.push_back(b.character(plainBut(next), free));
        if (!named) {
            ways.push_back(close);
        }
        return b.either(ways);
    };
    return b.literal("\"", names.empty() ? free : from(from, names, 0));
}

}  // namespace rookery
