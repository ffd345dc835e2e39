#pragma once

#include "engine/session/session.h"
#include "engine/tokens/tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace rookery {

/// The tokens drawn since the last point at which all of the text was decided, and the way back there. The
/// state runs on over text that may turn out to be a stop text or half a character; only what lies before
/// that belongs to the answer.
class Undecided
{
public:
    bool empty() const noexcept { return m_tokens.empty(); }
    std::size_t size() const noexcept { return m_tokens.size(); }

    void add(TokenId token) { m_tokens.push_back(token); }

    void clear()
    {
        m_tokens.clear();
        m_state.reset();
    }

    /// Keeps the session as it is before the first of the tokens is fed; later calls change nothing.
    /// \pre on the first call, its pending tokens end with these
    /// \return OutOfMemory, or what `Session::fetchLogits` returns
    [[nodiscard]] Result<void> keep(Session &session);

    /// Puts the session behind the first `bytes` bytes of the tokens.
    void cutBack(Session &session, const Tokenizer &tokenizer, std::size_t bytes);

private:
    std::vector<TokenId> covering(const Tokenizer &tokenizer, std::size_t bytes) const;

    std::vector<TokenId> m_tokens;
    std::optional<State> m_state;   ///< before the first of them; nothing while none has been fed
    std::vector<float> m_logits;    ///< that belong to m_state
    std::uint64_t m_fedBefore = 0;  ///< `Session::tokensFedHere` then
};

/// The error of a state that can't be copied.
tl::unexpected<Error> noMemoryForState();

}  // namespace rookery
