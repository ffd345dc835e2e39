#pragma once

#include "engine/tokens/tokenizer.h"

#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

namespace rookery::cli {

/// The whole text as a number, in the C locale's form; nothing where it isn't one or doesn't fit.
/// "nan" and "inf" parse as such; range checks reject them.
template<typename Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number number = {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// "1,2,3"; nothing where a part is no token id or the list is empty.
std::optional<std::vector<TokenId>> parseTokens(std::string_view text);

}  // namespace rookery::cli
