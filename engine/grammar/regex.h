#pragma once

#include "engine/grammar/grammar.h"

#include <string_view>

namespace rookery {

/// A regular expression that a whole text must match, in the words that all dialects share: characters, '.',
/// classes in brackets, \d \w \s and their opposites, groups, '|', '*', '+', '?', {m,n}. '^' at its beginning
/// and '$' at its end say nothing more.
/// \return the node at which it starts; BadInput that says what isn't known, and where
[[nodiscard]] Result<Grammar::NodeId> readRegex(GrammarBuilder &builder, std::string_view pattern,
                                                Grammar::NodeId next);

}  // namespace rookery
