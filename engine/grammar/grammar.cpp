#include "engine/grammar/grammar.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace rookery {

namespace {

using Node = Grammar::Node;
using Kind = Node::Kind;

/// One more, or never.
std::uint32_t deeper(std::uint32_t nesting)
{
    return nesting == Grammar::Never ? nesting : nesting + 1;
}

}  // namespace

/// Goes through the sets and tells bytes apart that one of them tells apart.
void Grammar::findClasses()
{
    int count = 1;
    for (const ByteSet &set : m_sets) {
        std::map<std::pair<std::uint8_t, bool>, std::uint8_t> divided;
        std::array<std::uint8_t, 256> finer = {};
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const auto key = std::pair(m_classOf[byte], set.test(byte));
            finer[byte] = divided.try_emplace(key, static_cast<std::uint8_t>(divided.size())).first->second;
        }
        m_classOf = finer;
        count = static_cast<int>(divided.size());
    }
    m_classBytes.resize(static_cast<std::size_t>(count));
    for (std::size_t byte = 0; byte < 256; ++byte) {
        m_classBytes[m_classOf[byte]] = static_cast<std::uint8_t>(byte);
    }
}

/// Shortest ways, by going through all nodes until nothing changes. Nodes were made from the end to the
/// beginning, so that few rounds do.
void Grammar::measure()
{
    m_nesting.assign(m_nodes.size(), Never);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const Node &node = m_nodes[i];
            std::uint32_t found = 0;
            switch (node.kind) {
            case Kind::End:
                break;
            case Kind::Bytes:
                // Behind an ending nothing goes on, and nothing needs to.
                found = m_sets[node.set].none() && !node.ending ? Never : m_nesting[node.next];
                break;
            case Kind::Split:
                found = std::min(m_nesting[node.next], m_nesting[node.other]);
                break;
            case Kind::Call:
                // A part's last call isn't come back from, so that it takes the caller's place.
                found = node.next == 0 ? m_nesting[node.other]
                                       : std::max(deeper(m_nesting[node.other]), m_nesting[node.next]);
                break;
            case Kind::Repeat:
                found = node.least == 0 ? m_nesting[node.next]
                                        : std::max(deeper(m_nesting[node.other]), m_nesting[node.next]);
                break;
            }
            if (found < m_nesting[i]) {
                m_nesting[i] = found;
                changed = true;
            }
        }
    }
}

GrammarBuilder::GrammarBuilder()
{
    m_grammar.m_nodes.emplace_back();  // the one end of all parts
}

Grammar::NodeId GrammarBuilder::add(Node node)
{
    node.ending = m_ending;
    m_grammar.m_nodes.push_back(node);
    return static_cast<NodeId>(m_grammar.m_nodes.size() - 1);
}

Grammar::NodeId GrammarBuilder::bytes(const ByteSet &set, NodeId next)
{
    const auto known = m_sets.try_emplace(set, static_cast<std::uint32_t>(m_grammar.m_sets.size()));
    if (known.second) {
        m_grammar.m_sets.push_back(set);
    }
    return add({.kind = Kind::Bytes, .next = next, .set = known.first->second});
}

Grammar::NodeId GrammarBuilder::literal(std::string_view text, NodeId next)
{
    for (std::size_t i = text.size(); i > 0; --i) {
        ByteSet one;
        one.set(static_cast<unsigned char>(text[i - 1]));
        next = bytes(one, next);
    }
    return next;
}

Grammar::NodeId GrammarBuilder::either(NodeId one, NodeId other)
{
    return one == other ? one : add({.kind = Kind::Split, .next = one, .other = other});
}

Grammar::NodeId GrammarBuilder::either(std::span<const NodeId> ways)
{
    if (ways.empty()) {
        return bytes({}, end());  // nothing fits
    }
    NodeId all = ways.back();
    for (std::size_t i = ways.size() - 1; i > 0; --i) {
        all = either(ways[i - 1], all);
    }
    return all;
}

/// A tree of them, so that texts that begin alike are followed as one.
Grammar::NodeId GrammarBuilder::literals(std::vector<std::string> texts, NodeId next)
{
    std::ranges::sort(texts);
    const auto from = [&](auto &&self, std::span<const std::string> rest, std::size_t depth) -> NodeId {
        std::vector<NodeId> ways;
        while (!rest.empty() && rest.front().size() == depth) {
            ways.assign(1, next);
            rest = rest.subspan(1);
        }
        if (rest.size() == 1) {
            ways.push_back(literal(std::string_view(rest.front()).substr(depth), next));
            rest = {};
        }
        while (!rest.empty()) {
            const char byte = rest.front()[depth];
            const auto other =
                std::ranges::find_if(rest, [&](const std::string &text) { return text[depth] != byte; });
            const auto count = static_cast<std::size_t>(other - rest.begin());
            ByteSet one;
            one.set(static_cast<unsigned char>(byte));
            ways.push_back(bytes(one, self(self, rest.first(count), depth + 1)));
            rest = rest.subspan(count);
        }
        return either(ways);
    };
    return from(from, texts, 0);
}

Grammar::NodeId GrammarBuilder::call(NodeId part, NodeId next)
{
    return add({.kind = Kind::Call, .next = next, .other = part});
}

Grammar::NodeId GrammarBuilder::repeat(NodeId body, std::uint32_t least, std::uint32_t most, NodeId next)
{
    if (most == 0) {
        return next;
    }
    return add({.kind = Kind::Repeat, .next = next, .other = body, .least = least, .most = most});
}

Grammar::NodeId GrammarBuilder::declare()
{
    return add({.kind = Kind::Call});
}

void GrammarBuilder::define(NodeId declared, NodeId start)
{
    m_grammar.m_nodes[declared].other = start;
}

/// \param range of one length in UTF-8
Grammar::NodeId GrammarBuilder::encoded(CodePoints range, NodeId next)
{
    const auto [first, last] = range;
    if (last < 0x80) {
        return bytes(byteRange(first, last), next);
    }
    const int trailing = last < 0x800 ? 1 : last < 0x10000 ? 2 : 3;
    const std::uint32_t lead = trailing == 1 ? 0xC0 : trailing == 2 ? 0xE0 : 0xF0;
    // The first byte is fixed, or what follows it is anything: else the range falls into such pieces.
    const auto tail = [&](auto &&self, std::uint32_t from, std::uint32_t to, int count,
                          std::uint32_t mark) -> NodeId {
        const std::uint32_t unit = std::uint32_t(1) << (6 * count);
        if (count == 0) {
            return bytes(byteRange(mark | from, mark | to), next);
        }
        const std::uint32_t low = from / unit;
        const std::uint32_t high = to / unit;
        if (low == high) {
            const NodeId rest = self(self, from % unit, to % unit, count - 1, 0x80);
            return bytes(byteRange(mark | low, mark | low), rest);
        }
        std::vector<NodeId> ways;
        std::uint32_t wholeFrom = low;
        std::uint32_t wholeTo = high;
        if (from % unit != 0) {
            const NodeId rest = self(self, from % unit, unit - 1, count - 1, 0x80);
            ways.push_back(bytes(byteRange(mark | low, mark | low), rest));
            ++wholeFrom;
        }
        if (to % unit != unit - 1) {
            const NodeId rest = self(self, 0, to % unit, count - 1, 0x80);
            ways.push_back(bytes(byteRange(mark | high, mark | high), rest));
            --wholeTo;
        }
        if (wholeFrom <= wholeTo) {
            const NodeId rest = self(self, 0, unit - 1, count - 1, 0x80);
            ways.push_back(bytes(byteRange(mark | wholeFrom, mark | wholeTo), rest));
        }
        return either(ways);
    };
    return tail(tail, first, last, trailing, lead);
}

Grammar::NodeId GrammarBuilder::character(std::span<const CodePoints> ranges, NodeId next)
{
    // The borders of UTF-8's lengths, and the surrogates that have no form in it.
    static constexpr CodePoints Blocks[] = {
        {0, 0x7F}, {0x80, 0x7FF}, {0x800, 0xD7FF}, {0xE000, 0xFFFF}, {0x10000, 0x10FFFF}};
    std::vector<NodeId> ways;
    ByteSet ascii;
    for (const CodePoints &range : ranges) {
        for (const CodePoints &block : Blocks) {
            const CodePoints part = {std::max(range.first, block.first),
                                     std::min(range.second, block.second)};
            if (part.first > part.second) {
                continue;
            }
            if (part.second < 0x80) {
                ascii |= byteRange(part.first, part.second);
            } else {
                ways.push_back(encoded(part, next));
            }
        }
    }
    if (ascii.any()) {
        ways.insert(ways.begin(), bytes(ascii, next));
    }
    return either(ways);
}

Grammar::NodeId GrammarBuilder::until(std::string_view text, NodeId next)
{
    // Knuth, Morris and Pratt: a node for each number of bytes of `text` that have just come.
    std::vector<NodeId> come(text.size());
    for (NodeId &node : come) {
        node = declare();
    }
    const auto longest = [&](std::string_view seen) {  // its longest end that begins the text
        std::size_t length = std::min(seen.size(), text.size());
        while (!text.starts_with(seen.substr(seen.size() - length))) {
            --length;
        }
        return length;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::map<std::size_t, ByteSet> goals;
        for (unsigned byte = 0; byte < 256; ++byte) {
            const std::string seen = std::string(text.substr(0, i)) + static_cast<char>(byte);
            const std::size_t length = longest(seen);
            // Once all but its last byte have come, that comes: what a prompt began to close is closed.
            if (length == text.size() || i + 1 < text.size()) {
                goals[length].set(byte);
            }
        }
        std::vector<NodeId> ways;
        for (const auto &[length, set] : goals) {
            ways.push_back(bytes(set, length == text.size() ? next : come[length]));
        }
        define(come[i], either(ways));
    }
    return come.front();
}

/// Any bytes whatever.
Grammar::NodeId GrammarBuilder::anything()
{
    if (m_anything == 0) {
        m_anything = repeat(bytes(ByteSet().set(), end()), 0, Grammar::Unbounded, end());
    }
    return m_anything;
}

Grammar::NodeId GrammarBuilder::notBeginningWith(std::vector<std::string> texts)
{
    std::ranges::sort(texts);
    const auto from = [&](auto &&self, std::span<const std::string> rest, std::size_t depth) -> NodeId {
        if (!rest.empty() && rest.front().size() == depth) {
            return bytes({}, end());  // one of them
        }
        ByteSet other = ByteSet().set();
        std::vector<NodeId> ways = {end()};
        while (!rest.empty()) {
            const char byte = rest.front()[depth];
            const auto behind =
                std::ranges::find_if(rest, [&](const std::string &text) { return text[depth] != byte; });
            const auto count = static_cast<std::size_t>(behind - rest.begin());
            ByteSet same;
            same.set(static_cast<unsigned char>(byte));
            other &= ~same;
            ways.push_back(bytes(same, self(self, rest.first(count), depth + 1)));
            rest = rest.subspan(count);
        }
        ways.push_back(bytes(other, anything()));
        return either(ways);
    };
    return from(from, texts, 0);
}

Result<Grammar> GrammarBuilder::finish(NodeId start)
{
    constexpr std::size_t MostNodes = 400'000;
    if (m_grammar.m_nodes.size() > MostNodes) {
        return failure(ErrorCode::BadInput, {}, std::string("is too large"));
    }
    m_grammar.m_start = start;
    m_grammar.findClasses();
    m_grammar.measure();
    if (m_grammar.nesting(start) == Grammar::Never) {
        return failure(ErrorCode::BadInput, {}, std::string("fits no finite text"));
    }
    if (m_grammar.nesting(start) > Grammar::MostNested / 2) {
        return failure(ErrorCode::BadInput, {}, std::string("is nested too deep"));
    }
    return std::move(m_grammar);
}

ByteSet byteRange(unsigned first, unsigned last)
{
    ByteSet set;
    for (unsigned byte = first; byte <= last; ++byte) {
        set.set(byte);
    }
    return set;
}

}  // namespace rookery
