#pragma once

#include "engine/error.h"
#include "engine/tokens/tokenizer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rookery {

/// What a vocabulary in JSON holds: a Hugging Face tokenizer.json with byte-level pairs (`vocabulary`,
/// `merges`, `added`), or a map from ids to texts or lists of bytes (`tokens`), the World vocabulary as
/// web-rwkv keeps it.
class TokenizerJson
{
public:
    struct Added {
        TokenId id = -1;
        std::string text;
        bool normalized = false;
    };

    /// Reads without building a document, so that a hostile file takes no more than about twenty times its
    /// size. \return CorruptFile where it is neither of the two forms, UnsupportedFile where it is too large.
    [[nodiscard]] static Result<TokenizerJson> read(std::string_view json, const std::string &name);

    std::unordered_map<std::string, TokenId> vocabulary;  ///< texts in GPT-2's byte alphabet
    std::vector<Added> added;
    std::vector<std::string> tokens;  ///< bytes by id; empty in a tokenizer.json

    std::size_t merges() const noexcept { return m_mergeEnds.size(); }
    /// The two texts that are merged at this rank.
    std::pair<std::string, std::string> merge(std::size_t rank) const;

private:
    friend class TokenizerJsonReader;

    std::string m_mergeText;  ///< of all merges, "left right" each
    std::vector<std::uint32_t> m_mergeEnds;
};

}  // namespace rookery
