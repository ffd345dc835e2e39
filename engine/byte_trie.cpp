#include "engine/byte_trie.h"

#include <algorithm>
#include <bit>
#include <deque>
#include <numeric>

namespace rookery {

namespace {

/// A node still to be filled: the sorted tokens that share its prefix.
struct Pending {
    std::uint32_t node;
    std::size_t begin;
    std::size_t end;
    std::size_t depth;
};

/// Each token adds the bytes that it doesn't share with the one before it. Counted first, because a vector
/// that grows holds up to three times its content for a moment.
std::size_t nodesFor(std::span<const std::string_view> tokens, const std::vector<std::int32_t> &sorted)
{
    std::size_t nodes = 1;
    std::string_view previous;
    for (const std::int32_t id : sorted) {
        const std::string_view token = tokens[static_cast<std::size_t>(id)];
        const auto parted = std::mismatch(token.begin(), token.end(), previous.begin(), previous.end());
        nodes += static_cast<std::size_t>(token.end() - parted.first);
        previous = token;
    }
    return nodes;
}

}  // namespace

ByteTrie::ByteTrie(std::span<const std::string_view> tokens)
{
    std::vector<std::int32_t> sorted(tokens.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::erase_if(sorted, [&](std::int32_t id) { return tokens[static_cast<std::size_t>(id)].empty(); });
    const auto textOf = [&](std::size_t index) { return tokens[static_cast<std::size_t>(sorted[index])]; };
    std::stable_sort(sorted.begin(), sorted.end(), [&](std::int32_t a, std::int32_t b) {
        return tokens[static_cast<std::size_t>(a)] < tokens[static_cast<std::size_t>(b)];
    });

    m_nodes.reserve(nodesFor(tokens, sorted));
    // Breadth first: a node's children lie side by side, and the nodes that most texts pass lie in front.
    m_nodes.emplace_back();
    std::deque<Pending> queue = {{0, 0, sorted.size(), 0}};
    for (; !queue.empty(); queue.pop_front()) {
        auto [node, begin, end, depth] = queue.front();
        for (; begin < end && textOf(begin).size() == depth; ++begin) {
            if (m_nodes[node].token < 0) {
                m_nodes[node].token = sorted[begin];
            }
        }
        m_nodes[node].firstChild = static_cast<std::uint32_t>(m_nodes.size());
        while (begin < end) {
            const auto byte = static_cast<unsigned char>(textOf(begin)[depth]);
            std::size_t last = begin;
            while (last < end && static_cast<unsigned char>(textOf(last)[depth]) == byte) {
                ++last;
            }
            m_nodes[node].children[byte / 64] |= std::uint64_t{1} << (byte % 64);
            queue.push_back({static_cast<std::uint32_t>(m_nodes.size()), begin, last, depth + 1});
            m_nodes.emplace_back();
            begin = last;
        }
        for (std::size_t word = 1; word < 4; ++word) {
            m_nodes[node].rank[word] = static_cast<std::uint8_t>(
                m_nodes[node].rank[word - 1] + std::popcount(m_nodes[node].children[word - 1]));
        }
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
