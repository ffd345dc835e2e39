#pragma once

#include "engine/tokens/tokenizer.h"

#include <array>
#include <cstddef>

namespace rookery {

/// Notices that a text says the same over and over: that its end consists of a passage of at most
/// `MostPeriod` tokens, told again at least `Repeats` times and over at least `LeastTokens` tokens. Lists,
/// tables and refrains stay far below. A few hundred comparisons a token.
class LoopDetector
{
public:
    static constexpr std::size_t MostPeriod = 256;
    static constexpr int Repeats = 5;
    static constexpr int LeastTokens = 192;

    /// \return true: the text runs in a loop
    bool add(TokenId token);

private:
    std::array<TokenId, MostPeriod> m_last = {};  ///< a ring
    std::array<int, MostPeriod> m_equal = {};  ///< tokens in a row that stood `index + 1` tokens earlier too
    std::size_t m_count = 0;
};

}  // namespace rookery
