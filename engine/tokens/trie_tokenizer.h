#pragma once

#include "engine/tokens/byte_trie.h"
#include "engine/tokens/tokenizer.h"

#include <string>
#include <vector>

namespace rookery {

/// Takes the longest token at each position: the World tokenizer, its subsets, GGUF vocabularies, plain
/// bytes.
class TrieTokenizer : public Tokenizer
{
public:
    /// \param tokens bytes of each id; empty entries have no text
    /// \return CorruptFile where a byte has no token of its own, since then not every text could be encoded;
    /// UnsupportedFile where there are more tokens than in any vocabulary.
    [[nodiscard]] static Result<std::shared_ptr<const Tokenizer>>
    create(const std::vector<std::string> &tokens, const std::string &name);

    std::vector<TokenId> encode(std::string_view text) const override;
    std::string_view bytesOf(TokenId token) const noexcept override;
    int vocabularySize() const noexcept override { return static_cast<int>(m_tokens.size()); }

private:
    TrieTokenizer() = default;

    std::string m_bytes;  ///< of all tokens, one after the other
    std::vector<std::string_view> m_tokens;
    ByteTrie m_trie;
};

}  // namespace rookery
