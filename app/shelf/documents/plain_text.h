#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rookery::shelf {

/// Text of a file as UTF-8: with a byte order mark as that says (UTF-8, UTF-16), else as UTF-8 where U+FFFD
/// stands for what isn't. Nothing where it is no text: it has zero bytes.
std::optional<std::string> decodedText(std::string_view bytes);

/// Whether more letters were lost than read in decoding: a text of another encoding (Latin-1, GBK, KOI8-R),
/// not one in UTF-8 with a fault. A few lost ones don't count.
bool isOtherEncoding(std::string_view decoded);

/// Lines end in LF; more than two empty lines become one, other control characters than tabs go, and so does
/// white space at the ends.
std::string tidied(std::string_view text);

}  // namespace rookery::shelf
