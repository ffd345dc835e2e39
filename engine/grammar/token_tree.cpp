#include "engine/grammar/token_tree.h"

#include <algorithm>
#include <utility>

namespace rookery {

TokenTree::TokenTree(const Tokenizer &tokenizer)
    : m_vocabulary(static_cast<std::size_t>(tokenizer.vocabularySize()))
{
    std::vector<std::pair<std::string_view, TokenId>> sorted;
    for (TokenId token = 0; token < tokenizer.vocabularySize(); ++token) {
        if (const std::string_view bytes = tokenizer.bytesOf(token);
            !bytes.empty() && bytes.size() <= UINT16_MAX) {
            sorted.emplace_back(bytes, token);
        }
    }
    std::ranges::sort(sorted);
    m_tokens.reserve(sorted.size());
    std::vector<std::size_t> way;  // the nodes from the root to the token before
    std::string_view before;
    const auto leave = [&](std::size_t depth) {
        while (way.size() > depth) {
            m_nodes[way.back()].behind = static_cast<std::uint32_t>(m_nodes.size());
            way.pop_back();
        }
    };
    for (const auto &[bytes, token] : sorted) {
        const auto shared =
            static_cast<std::size_t>(std::ranges::mismatch(before, bytes).in1 - before.begin());
        leave(shared);
        for (std::size_t i = shared; i < bytes.size(); ++i) {
            way.push_back(m_nodes.size());
            m_nodes.push_back({.byte = static_cast<std::uint8_t>(bytes[i]),
                               .depth = static_cast<std::uint16_t>(i + 1),
                               .behind = 0,
                               .firstToken = static_cast<std::uint32_t>(m_tokens.size()),
                               .behindTokens = static_cast<std::uint32_t>(m_tokens.size())});
        }
        m_tokens.push_back(token);
        m_nodes[way.back()].behindTokens = static_cast<std::uint32_t>(m_tokens.size());
        m_longest = std::max(m_longest, bytes.size());
        before = bytes;
    }
    leave(0);
}

}  // namespace rookery
