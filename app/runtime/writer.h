#pragma once

#include "app/runtime/task.h"
#include "engine/sampling/sampler.h"
#include "engine/session/decoder.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace rookery::runtime {

/// One draft being written: a session of its own with sampler, penalties and stop texts. Belongs to the
/// scheduler's thread.
class Writer
{
public:
    /// \param ahead writes ahead of it where it is alone; null: nobody does
    Writer(TaskPtr task, int draft, Session session, const Tokenizer &tokenizer,
           std::shared_ptr<DraftModel> ahead);
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    const Task &task() const noexcept { return *m_task; }
    int draft() const noexcept { return m_draft; }
    bool stopped() const noexcept { return m_stop.stop_requested(); }
    /// Nothing is to be written at the moment (`Writing::waits`).
    bool waits() const { return m_task->job.writing.waits && !stopped() && m_task->job.writing.waits(); }
    Session &session() noexcept { return m_session; }
    Decoder &decoder() noexcept { return m_decoder; }

    /// After a shared pass, as the decoder's functions of these names; the second works out as well what is
    /// told of the token, and like it may be called while other threads do so for other drafts.
    void prepareDraw() { m_decoder.prepareDraw(); }
    [[nodiscard]] Result<TokenId> drawShared(std::span<const float> logits);
    [[nodiscard]] Result<bool> takeDrawn(TokenId token) { return m_decoder.takeDrawn(token); }

    /// When it took part in a pass for the last time: a count of passes.
    std::uint64_t lastPass = 0;

    /// Told once the decoder has finished. The session is empty afterwards.
    void finish(const std::shared_ptr<Discarded> &discarded);

private:
    GenerationOptions options(std::shared_ptr<DraftModel> ahead);
    /// What is told of a token, where that was asked for.
    struct Told {
        std::optional<Drawn> candidates;
        std::optional<TokenFigures> figures;
    };

    Told toldOf(TokenId token, std::span<const float> logits) const;
    void tellOfToken(TokenId token, std::span<const float> logits);
    void tellWhatIsExpected(std::span<const float> logits);

    TaskPtr m_task;
    int m_draft;
    const Tokenizer &m_tokenizer;
    Session m_session;
    Sampler m_sampler;
    std::stop_source m_stop;  ///< when the job's or the draft's is
    std::stop_callback<std::function<void()>> m_jobStopped;
    std::stop_callback<std::function<void()>> m_draftStopped;
    double m_firstTokenSeconds = 0;
    TextPlaces m_places;
    std::optional<Told> m_told;  ///< worked out already
    std::optional<std::chrono::steady_clock::time_point> m_expectedTold;
    Decoder m_decoder;
};

}  // namespace rookery::runtime
