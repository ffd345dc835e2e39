#pragma once

#include "engine/tokens/tokenizer.h"

#include <cstddef>
#include <span>
#include <vector>

namespace rookery {

/// The `most` tokens with the largest values, the largest first; of equal ones the first.
/// \param values [V], none of them not a number
std::vector<TokenId> largestTokens(std::span<const float> values, std::size_t most);

}  // namespace rookery
