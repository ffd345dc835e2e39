#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace rookery {

/// With ASCII's letters small, in every locale: names of hosts, headers, files and formats.
inline std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

}  // namespace rookery
