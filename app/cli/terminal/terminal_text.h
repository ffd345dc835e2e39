#pragma once

#include <string>
#include <string_view>

namespace rookery::cli {

/// One line for a message: control characters (C0, DEL, C1), line breaks of every kind and the marks that
/// turn text around become blanks, bytes that aren't UTF-8 become U+FFFD. Messages quote names from files and
/// folders that nobody trusts.
std::string oneLine(std::string_view text);

/// A text of several lines for a terminal: line feeds and tabs stay, every other control character becomes
/// U+FFFD, as do bytes that aren't UTF-8, which an old terminal takes for C1 controls.
std::string withoutControls(std::string_view text);

/// JSON in which DEL and the C1 controls stand as \u00XX like other control characters; nlohmann escapes
/// C0 alone.
std::string escapeControls(std::string_view json);

}  // namespace rookery::cli
