#pragma once

#include "engine/sampling/token_figures.h"
#include "engine/tokens/utf8_stream.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace rookery::runtime {

/// A token of an answer with what the model expected in its place.
struct TokenRecord {
    TokenId token = NoToken;
    int bytes = 0;  ///< of the answer's text (UTF-8) that it completed; 0 within a character
    TokenFigures figures = {};

    /// Text that isn't known by its tokens: what the prompt began, or what came from elsewhere.
    static constexpr TokenId NoToken = -1;
    bool known() const noexcept { return token != NoToken; }
};

using TokenRecords = std::vector<TokenRecord>;

/// Tells which bytes of an answer its tokens complete: a character may be spread over several tokens, and
/// what isn't UTF-8 is replaced.
class TextPlaces
{
public:
    int push(std::string_view tokenBytes) { return static_cast<int>(m_stream.push(tokenBytes).size()); }

private:
    Utf8Stream m_stream;
};

/// Bytes of an answer's text that the records cover.
std::size_t bytesOf(std::span<const TokenRecord> records) noexcept;
/// The records of a text's first bytes; a token that reaches beyond them is cut.
TokenRecords upTo(TokenRecords records, std::size_t bytes);
/// Makes them cover `bytes` of text, with a gap where they don't.
TokenRecords filledTo(TokenRecords records, std::size_t bytes);

/// One byte of version, then `PackedTokenBytes` a token: probabilities to 0.05 %, entropies to 0.0003 nats,
/// ranks up to 65,535.
std::vector<std::byte> pack(std::span<const TokenRecord> records);
inline constexpr std::size_t PackedTokenBytes = 11;
/// Nothing where it isn't what `pack` gave, or a later version's.
std::optional<TokenRecords> unpack(std::span<const std::byte> packed);

}  // namespace rookery::runtime
