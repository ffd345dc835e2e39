#pragma once

#include "engine/session/draft_model.h"
#include "engine/session/guesser.h"
#include "engine/session/prompt_lookup.h"

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace rookery {

/// A draft model as a guesser of one text.
class DraftGuesser : public Guesser
{
public:
    /// \param text so far, what the tokens added follow
    DraftGuesser(std::shared_ptr<DraftModel> draft, std::span<const TokenId> text);

    void add(TokenId token) override;
    std::vector<TokenId> guess(int limit, const std::stop_token &stop) override;
    void judge(int right) override { m_right = right; }

    /// What the pass took that checked the last guess, or that had none.
    void took(double seconds);
    int written() const noexcept { return m_written; }  ///< tokens, ever

private:
    std::shared_ptr<DraftModel> m_draft;  ///< null once it has failed
    std::vector<TokenId> m_text;
    int m_added = 0;
    int m_guessed = 0;  ///< tokens of the guess that waits to be judged
    int m_right = 0;
    int m_written = 0;
};

/// Who guesses what a text goes on with: what was said before, where that has been right lately, else the
/// draft model, where there is one.
class Speculation
{
public:
    /// \param lookup tokens that are guessed from the text itself; 0 = none
    /// \param draft may be null
    Speculation(std::span<const TokenId> text, int lookup, std::shared_ptr<DraftModel> draft);

    void add(TokenId token);
    /// At most `limit` tokens that may come next, few enough for a small pass with the one before them.
    std::vector<TokenId> guess(int limit, const std::stop_token &stop);
    void judge(int right);
    /// A pass of the model took so long, with what was drawn from it: one that checked the last guess, or
    /// that read one token.
    void took(double seconds, bool guessed);
    /// No guesses from now on.
    void giveUp() noexcept { m_over = true; }

    int drafted() const noexcept { return m_draft ? m_draft->written() : 0; }

private:
    PromptLookup m_lookup;
    std::unique_ptr<DraftGuesser> m_draft;
    bool m_byDraft = false;  ///< the last guess
    bool m_over = false;
};

}  // namespace rookery
