#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rookery {

/// RFC 4648, section 4, with padding. Nothing where the text isn't that.
std::optional<std::string> fromBase64(std::string_view text);
std::string toBase64(std::string_view bytes);

}  // namespace rookery
