#pragma once

#include "engine/session.h"

#include <span>
#include <vector>

namespace rookery {

/// A sentence embedding from a chat model, without any training for it: the ln_out output averaged over all
/// tokens, of length 1 (L2); compare by dot product. Such vectors are known to follow style more than
/// meaning. A text without tokens is represented by token 0, end of text. Starts from the zero state.
/// \return [D], or what `Session::feed` returns
[[nodiscard]] Result<std::vector<float>> embed(Session &session, std::span<const TokenId> tokens);

}  // namespace rookery
