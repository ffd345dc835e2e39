#pragma once

#include "engine/session/generator.h"
#include "engine/session/loop_detector.h"
#include "engine/session/speculation.h"
#include "engine/session/state_trail.h"
#include "engine/session/stop_scanner.h"
#include "engine/session/undecided.h"
#include "engine/tokens/utf8_stream.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rookery {

/// An answer being written, one pass at a time: `generate` turned inside out, so that whoever writes several
/// answers can run a token of each in one pass over the weights (`Model::step`). The tokens drawn are the
/// same either way, but for how a shared pass rounds. Belongs to the session's thread.
class Decoder
{
public:
    /// Continues from the session's logits or pending tokens. Session, tokenizer and sampler outlive it.
    Decoder(Session &session, const Tokenizer &tokenizer, Sampler &sampler, GenerationOptions options);

    /// One pass of the session alone, of guessed tokens too where the options ask for them, and what is
    /// drawn from it. \return false: the answer is finished; errors as `generate`
    [[nodiscard]] Result<bool> step();

    /// The token that a shared pass may run in the session's state; nothing where only `step` goes on: where
    /// the answer is about to end, nothing has been drawn yet, or several tokens wait.
    /// \return OutOfMemory, or what `Session::fetchLogits` returns
    [[nodiscard]] Result<std::optional<TokenId>> wanted();

    /// After a shared pass has run the wanted token: these three, in this order. The second takes the longest
    /// and reaches nothing but this decoder, its session and its sampler, so that other threads may do the
    /// same with other decoders meanwhile.
    void prepareDraw() { askSampling(); }
    /// \param logits [V] behind the wanted token \return what is drawn; BadInput for logits that aren't
    /// numbers
    [[nodiscard]] Result<TokenId> drawShared(std::span<const float> logits);
    /// Adds what was drawn to the text, and tells of it. \return false: the answer is finished
    [[nodiscard]] Result<bool> takeDrawn(TokenId token);

    /// What was written so far. Its `seconds` run until the answer is finished.
    const Generation &written() const noexcept { return m_written; }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Result<bool> goOn();
    [[nodiscard]] Result<bool> goOnPlainly();
    [[nodiscard]] Result<bool> checkGuess(const std::vector<TokenId> &guess);
    void leaveBehind(const std::vector<TokenId> &drawn, std::size_t right, std::size_t guessed,
                     std::span<const float> logits);
    [[nodiscard]] Result<bool> drawNext();
    [[nodiscard]] Result<bool> goOnWith(TokenId token);
    [[nodiscard]] Result<TokenId> draw();
    TokenId drawFrom(std::span<const float> logits);
    void tellOfToken(TokenId token, std::span<const float> logits);
    void askSampling();
    std::optional<FinishReason> endedBy() const;
    std::optional<FinishReason> add(TokenId token);
    void take(TokenId token, std::size_t behind);
    void emitText(const std::string &text);
    [[nodiscard]] Result<bool> finish(FinishReason reason);

    Session &m_session;
    const Tokenizer &m_tokenizer;
    Sampler &m_sampler;
    GenerationOptions m_options;
    FeedOptions m_feeding;
    StopScanner m_scanner;
    Utf8Stream m_utf8;
    Undecided m_undecided;
    Speculation m_speculation;
    StateTrail m_trail;
    LoopDetector m_loops;
    std::vector<TokenId> m_drawn;    ///< that the session hasn't got yet
    std::size_t m_drawnBytes = 0;    ///< of tokens since m_undecided was empty
    std::size_t m_decidedBytes = 0;  ///< of them, that certainly belong to the answer
    Generation m_written;
    Clock::time_point m_start = Clock::now();
};

}  // namespace rookery
