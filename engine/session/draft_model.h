#pragma once

#include "engine/session/guess_pace.h"
#include "engine/session/session.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace rookery {

/// A smaller model with the same vocabulary that writes a few tokens ahead of another. What it has read of a
/// text is kept from one call to the next, as is what was learned of its use; so all answers of a thread
/// share it, and one text at a time is quick. Belongs to that thread.
class DraftModel
{
public:
    /// Of a text that it meets it reads no more than the last tokens: it need not know everything.
    static constexpr std::size_t MostRead = 512;

    explicit DraftModel(std::shared_ptr<const Model> model);

    /// Whether it can write ahead of that model, as far as their sizes tell. \return BadInput,
    /// UnsupportedModel
    [[nodiscard]] static Result<void> fits(const Model &draft, const Model &main);

    const Model &model() const noexcept { return *m_model; }

    /// What it would write behind `text`, the most likely token each time.
    /// \param text the tokens of it that are known, from a place that stays the same while it grows
    /// \pre `text` and `tokens` are above 0
    /// \return OutOfMemory, Cancelled, or what `Session::feed` returns
    [[nodiscard]] Result<std::vector<TokenId>> writeAhead(std::span<const TokenId> text, int tokens,
                                                          const std::stop_token &stop);

    /// Tokens of a text that it would read before it could write behind it.
    std::size_t unread(std::span<const TokenId> text) const;

    /// Tokens that it has read so far, of all texts and of what it wrote.
    std::uint64_t tokensRead() const noexcept { return m_tokensRead; }

    GuessPace pace;

    /// Names what is guessed behind `text` in place of the most likely token; to measure with. May be null.
    std::function<TokenId(std::span<const TokenId> text, TokenId likeliest)> instead = {};

private:
    /// What the state was behind the first `read` tokens of the text.
    struct Mark {
        State state;
        std::size_t read = 0;
    };

    std::size_t commonWith(std::span<const TokenId> text) const;
    const Mark *markAt(std::size_t most) const;
    [[nodiscard]] Result<void> goTo(std::span<const TokenId> text);
    [[nodiscard]] Result<void> mark();
    [[nodiscard]] Result<void> read(std::span<const TokenId> tokens, const std::stop_token &stop);
    [[nodiscard]] Result<TokenId> likeliest();
    void forget();

    std::shared_ptr<const Model> m_model;
    std::optional<Session> m_session;  ///< once it has been asked
    // A rejected guess is taken back by a copy of the state that was made on the way: copying a state is a
    // few hundredths of a step, and reading the right tokens once more would be a step for each.
    std::vector<Mark> m_marks;  ///< the first m_marked are in use
    std::size_t m_marked = 0;
    std::size_t m_begin = 0;  ///< what came before wasn't read
    std::uint64_t m_tokensRead = 0;
    std::vector<TokenId> m_read;  ///< the text from m_begin on, and guesses behind it
};

}  // namespace rookery
