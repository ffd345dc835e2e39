#pragma once

#include "engine/tokens/byte_trie.h"
#include "engine/tokens/tokenizer.h"
#include "engine/tokens/tokenizer_json.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rookery {

/// The GPT-NeoX 20B tokenizer of RWKV-4 Pile and Raven models: byte-level pairs merged by rank, read from its
/// tokenizer.json. Its special tokens are recognised in text; text is brought to Unicode's composed form
/// (NFC).
class BpeTokenizer : public Tokenizer
{
public:
    /// \return CorruptFile where a byte of UTF-8 has no token, or a merge names an unknown one.
    [[nodiscard]] static Result<std::shared_ptr<const Tokenizer>> create(const TokenizerJson &json,
                                                                         const std::string &name);

    std::vector<TokenId> encode(std::string_view text) const override;
    std::string_view bytesOf(TokenId token) const noexcept override;
    int vocabularySize() const noexcept override { return static_cast<int>(m_tokens.size()); }

private:
    struct Merge {
        std::int32_t rank;
        TokenId result;
    };

    BpeTokenizer() = default;
    void place(TokenId id, std::string bytes);
    void placeVocabulary(const TokenizerJson &json);
    bool placeMerge(const TokenizerJson &json, std::size_t rank);
    bool placeAdded(const TokenizerJson &json);
    void encodePlain(std::string_view text, std::vector<TokenId> &ids) const;
    void encodeWord(std::string_view word, std::vector<TokenId> &ids) const;
    const Merge *mergeOf(TokenId left, TokenId right) const;

    std::vector<std::string> m_tokens;  ///< bytes by id
    std::array<TokenId, 256> m_byteToken = {};
    std::unordered_map<std::uint64_t, Merge> m_merges;  ///< by left id, right id
    ByteTrie m_special;  ///< cut out before anything else: <|endoftext|>, <|padding|>
    ByteTrie m_added;    ///< cut out of composed text: runs of spaces
};

}  // namespace rookery
