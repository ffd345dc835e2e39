#include "app/cli/usage/parse_number.h"

#include <algorithm>

namespace rookery::cli {

std::optional<std::vector<TokenId>> parseTokens(std::string_view text)
{
    std::vector<TokenId> tokens;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        const auto token = parseNumber<TokenId>(text.substr(begin, comma - begin));
        if (!token || *token < 0) {
            return std::nullopt;
        }
        tokens.push_back(*token);
        begin = comma + 1;
    }
    return tokens;
}

}  // namespace rookery::cli
