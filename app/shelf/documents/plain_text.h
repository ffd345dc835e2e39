#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rookery::shelf {

/// Text of a file as UTF-8: with a byte order mark as that says (UTF-8, UTF-16), else as UTF-8 where U+FFFD
/// stands for what isn't. Nothing where it is no text: it has zero bytes.
std::optional<std::string> decodedText(std::string_view bytes);

/// Lines end in LF; more than two empty lines become one, other control characters than tabs go, and so does
/// white space at the ends.
std::string tidied(std::string_view text);

}  // namespace rookery::shelf
