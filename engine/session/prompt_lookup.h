#pragma once

#include "engine/session/guesser.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace rookery {

/// Guesses what comes next from what has been said: behind the last tokens comes what came behind them the
/// last time. Right where text is repeated: quotations, code that is changed a little, tables.
class PromptLookup : public Guesser
{
public:
    /// \param most tokens of a guess; 0 = none
    PromptLookup(std::span<const TokenId> history, int most);

    void add(TokenId token) override;

    std::vector<TokenId> guess(int limit, const std::stop_token &stop) override;

    /// After wrong guesses, guessing pauses, longer each time.
    void judge(int right) override;

    /// What it would have guessed last was right, whether it was asked or not.
    bool good() const noexcept { return m_good; }

private:
    static constexpr std::size_t Key = 3;  ///< tokens that must have occurred before

    std::uint64_t lastKey() const;

    std::vector<TokenId> m_tokens;
    std::unordered_map<std::uint64_t, std::size_t> m_behind;  ///< the place behind a key's last occurrence
    std::size_t m_candidate = 0;  ///< the place behind the last key's occurrence before; 0 = none
    bool m_good = false;
    int m_most;
    int m_pause = 0;  ///< tokens until the next guess
    int m_wrong = 0;  ///< guesses in a row without a right token
};

}  // namespace rookery
