#include "engine/tokens/trie_tokenizer.h"

#include <bitset>
#include <cstddef>

namespace rookery {

namespace {

// The World vocabulary has 65,530 tokens of 373,358 bytes. Much more is a mistake, and would
// take a lot of memory.
constexpr std::size_t MaxTokens = 1 << 18;
constexpr std::size_t MaxBytes = 768 * 1024;

}  // namespace

Result<std::shared_ptr<const Tokenizer>> TrieTokenizer::create(const std::vector<std::string> &tokens,
                                                               const std::string &name)
{
    std::bitset<256> single;
    std::size_t total = 0;
    for (const std::string &token : tokens) {
        total += token.size();
        if (token.size() == 1) {
            single.set(static_cast<unsigned char>(token[0]));
        }
    }
    if (tokens.size() > MaxTokens || total > MaxBytes) {
        return failure(
            ErrorCode::UnsupportedFile, name,
            sentence("Vocabulary", "larger than any vocabulary of an RWKV model; choose the model's own"));
    }
    if (!single.all()) {
        return failure(
            ErrorCode::CorruptFile, name,
            sentence("Vocabulary",
                     "the vocabulary has no token for some single bytes, so it can't encode every text"));
    }
    const std::shared_ptr<TrieTokenizer> tokenizer(new TrieTokenizer);
    tokenizer->m_bytes.reserve(total);  // the views below must not move
    tokenizer->m_tokens.reserve(tokens.size());
    for (const std::string &token : tokens) {
        tokenizer->m_bytes += token;
        tokenizer->m_tokens.emplace_back(tokenizer->m_bytes.data() + tokenizer->m_bytes.size() - token.size(),
                                         token.size());
    }
    tokenizer->m_trie = ByteTrie(tokenizer->m_tokens);
    return tokenizer;
}

std::vector<TokenId> TrieTokenizer::encode(std::string_view text) const
{
    std::vector<TokenId> ids;
    ids.reserve(text.size() / 3);
    while (!text.empty()) {
        const ByteTrie::Match match = m_trie.longestMatch(text);
        ids.push_back(match.token);
        text.remove_prefix(match.bytes);
    }
    return ids;
}

std::string_view TrieTokenizer::bytesOf(TokenId token) const noexcept
{
    const auto index = static_cast<std::size_t>(token);
    return token >= 0 && index < m_tokens.size() ? m_tokens[index] : std::string_view();
}

}  // namespace rookery
