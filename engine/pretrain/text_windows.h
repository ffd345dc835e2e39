#pragma once

#include "engine/tokens/tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rookery {

/// A text cut into windows to be learned from, and others, of its last part, to judge by.
class TextWindows
{
public:
    using Windows = std::vector<std::span<const TokenId>>;

    /// \param context tokens that are read of a window, which has one more
    /// \pre more than `context` tokens
    TextWindows(std::vector<TokenId> tokens, int context);
    TextWindows(TextWindows &&) = default;  // the windows look into the tokens, which stay where they are
    TextWindows(const TextWindows &) = delete;

    std::span<const TokenId> tokens() const noexcept { return m_tokens; }
    /// `count` windows, anywhere in what isn't held out: the same for the same seed and step, so that a
    /// training that goes on sees what it would have seen.
    Windows ofStep(int count, std::uint64_t seed, int step) const;
    /// Evenly spaced; none in a text that is too short to hold some out.
    const Windows &heldOut() const noexcept { return m_heldOut; }

private:
    std::span<const TokenId> window(std::size_t first) const;

    std::vector<TokenId> m_tokens;
    std::size_t m_length;   ///< of a window
    std::size_t m_learned;  ///< tokens
    Windows m_heldOut;
};

}  // namespace rookery
