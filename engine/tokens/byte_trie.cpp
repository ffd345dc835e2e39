#include "engine/tokens/byte_trie.h"

#include <algorithm>
#include <bit>

namespace rookery {

namespace {

std::size_t commonPrefix(std::string_view a, std::string_view b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

}  // namespace

ByteTrie::ByteTrie(std::span<const std::string_view> tokens)
{
    std::vector<Entry> sorted;
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        if (!tokens[id].empty()) {
            sorted.push_back({tokens[id], static_cast<std::int32_t>(id)});
        }
    }
    std::sort(sorted.begin(), sorted.end());
    std::size_t nodes = 1;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        nodes += sorted[i].text.size() - (i == 0 ? 0 : commonPrefix(sorted[i].text, sorted[i - 1].text));
    }
    m_nodes.reserve(nodes);

    // Breadth first: a node's children lie side by side, and the nodes that most texts pass lie in front.
    m_nodes.emplace_back();
    std::vector<Branch> level = {{0, sorted}};
    for (std::size_t depth = 0; !level.empty(); ++depth) {
        std::vector<Branch> next;
        for (const Branch &branch : level) {
            grow(branch, depth, next);
        }
        level = std::move(next);
    }
}

/// Adds the children of a node and what is still to be grown on them.
void ByteTrie::grow(const Branch &branch, std::size_t depth, std::vector<Branch> &next)
{
    std::span<const Entry> rest = branch.tokens;
    Node &node = m_nodes[branch.node];  // all nodes were reserved, so it stays where it is
    while (!rest.empty() && rest.front().text.size() == depth) {
        node.token = node.token < 0 ? rest.front().token : node.token;
        rest = rest.subspan(1);
    }
    node.firstChild = static_cast<std::uint32_t>(m_nodes.size());
    while (!rest.empty()) {
        const char byte = rest.front().text[depth];
        const auto other = std::ranges::find_if(rest, [&](const Entry &e) { return e.text[depth] != byte; });
        const auto count = static_cast<std::size_t>(other - rest.begin());
        const auto value = static_cast<unsigned char>(byte);
        node.children[value / 64] |= std::uint64_t{1} << (value % 64);
        next.push_back({static_cast<std::uint32_t>(m_nodes.size()), rest.first(count)});
        m_nodes.emplace_back();
        rest = rest.subspan(count);
    }
    for (std::size_t word = 1; word < 4; ++word) {
        node.rank[word] =
            static_cast<std::uint8_t>(node.rank[word - 1] + std::popcount(node.children[word - 1]));
    }
}

ByteTrie::Match ByteTrie::longestMatch(std::string_view text) const noexcept
{
    Match best;
    const Node *node = m_nodes.data();
    for (std::size_t position = 0; position < text.size(); ++position) {
        const auto byte = static_cast<unsigned char>(text[position]);
        const std::uint64_t word = node->children[byte / 64];
        const std::uint64_t bit = std::uint64_t{1} << (byte % 64);
        if ((word & bit) == 0) {
            break;
        }
        node = m_nodes.data() + node->firstChild + node->rank[byte / 64] +
               static_cast<unsigned>(std::popcount(word & (bit - 1)));
        if (node->token >= 0) {
            best = {node->token, position + 1};
        }
    }
    return best;
}

}  // namespace rookery
