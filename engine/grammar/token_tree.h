#pragma once

#include "engine/tokens/tokenizer.h"

#include <cstdint>
#include <vector>

namespace rookery {

/// The bytes of all tokens as a tree, in the order in which it is walked. Immutable.
class TokenTree
{
public:
    explicit TokenTree(const Tokenizer &tokenizer);

    /// A byte behind those that lead to it.
    struct Node {
        std::uint8_t byte = 0;
        std::uint16_t depth = 0;         ///< bytes up to and with this one
        std::uint32_t behind = 0;        ///< the place behind everything that begins so
        std::uint32_t firstToken = 0;    ///< among `tokens`, those that end here...
        std::uint32_t behindTokens = 0;  ///< ...up to this one
    };
    const std::vector<Node> &nodes() const noexcept { return m_nodes; }
    const std::vector<TokenId> &tokens() const noexcept { return m_tokens; }
    std::size_t vocabulary() const noexcept { return m_vocabulary; }
    std::size_t longest() const noexcept { return m_longest; }

private:
    std::vector<Node> m_nodes;
    std::vector<TokenId> m_tokens;
    std::size_t m_vocabulary;
    std::size_t m_longest = 0;
};

}  // namespace rookery
