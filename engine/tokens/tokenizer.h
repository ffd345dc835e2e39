#pragma once

#include "engine/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

using TokenId = std::int32_t;

/// Text to token ids and back. Immutable; may be shared between threads.
class Tokenizer
{
public:
    virtual ~Tokenizer() = default;

    /// Any byte string encodes; no special tokens are recognised, nothing is added.
    virtual std::vector<TokenId> encode(std::string_view text) const = 0;

    /// The bytes of a token, which may end inside a UTF-8 character. Empty for ids without text (0 = end of
    /// text).
    virtual std::string_view bytesOf(TokenId token) const noexcept = 0;

    virtual int vocabularySize() const noexcept = 0;  ///< one more than the largest id

    std::string decode(std::span<const TokenId> tokens) const;
};

/// Reads a World vocabulary (or a subset of it) as text or JSON, or a 20B tokenizer.json, told apart by
/// content; in UTF-8, with or without a byte order mark. Errors name the line, or what the file lacks; `name`
/// is used in them.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> parseVocabulary(std::string_view text,
                                                                       const std::string &name);
/// \return also the errors of opening the file
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> loadVocabulary(const std::filesystem::path &file);

/// Can a file that starts so be one of these? All JSON can; of texts, those whose first line is a token's.
bool looksLikeVocabulary(std::string_view start);

}  // namespace rookery
