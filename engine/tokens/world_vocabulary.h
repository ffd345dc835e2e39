#pragma once

#include "engine/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// Reads the World vocabulary's text form: a line is `id SP literal SP byte-length` with a Python text or
/// bytes literal. Subsets and other numberings of it are fine. Errors name the line. \return the bytes of
/// each token by id; ids that no line names are empty.
[[nodiscard]] Result<std::vector<std::string>> parseWorldVocabulary(std::string_view file,
                                                                    const std::string &name);

/// Is the first line of the text that of a token?
bool startsAsWorldVocabulary(std::string_view text);

/// The bytes of a Python literal: '...' and "..." are text (escapes are code points, written as UTF-8),
/// b'...' is raw bytes. Nothing where it isn't one.
bool parsePythonLiteral(std::string_view literal, std::string &bytes);

}  // namespace rookery
