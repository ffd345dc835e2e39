#pragma once

#include "app/runtime/sight.h"
#include "app/runtime/state_cache.h"
#include "app/runtime/task.h"

#include <optional>

namespace rookery::runtime {

/// Reads the parts of a job into a session, a pass at a time. Belongs to the scheduler's thread.
class Reader
{
public:
    /// What a reader needs of the model in use; outlives it.
    struct Means {
        std::shared_ptr<const Model> model;
        std::shared_ptr<const Tokenizer> tokenizer;
        std::shared_ptr<ReadingScratch> scratch;
        Sight *sight = nullptr;
        StateCache *states = nullptr;
        std::shared_ptr<Discarded> discarded;
    };

    Reader(TaskPtr task, const Means &means)
        : m_task(std::move(task))
        , m_means(means)
    {
    }

    const Task &task() const noexcept { return *m_task; }
    const TaskPtr &taskPtr() const noexcept { return m_task; }

    /// Waits for pictures: `pass` has nothing to do before the look has finished.
    bool waits() const noexcept { return m_look && !m_look->finished(); }
    /// Tells how far the pictures are that are waited for.
    void tellOfLook();

    /// One pass at most. \return true once everything is read; the errors of whatever it takes, Cancelled
    [[nodiscard]] Result<bool> pass();

    /// When it read for the last time, or came: a count of passes.
    std::uint64_t lastPass = 0;
    /// The arrival of the task that it leaves its turns to while that reads; 0: none.
    std::uint64_t behind = 0;

    /// Its job was stopped: what it has read ahead is kept all the same.
    void stopped();

    /// Tokens and rows that stand in front of those read here, and that caches knew.
    std::uint64_t tokensKnown() const noexcept;
    std::uint64_t tokensRead() const noexcept { return m_session ? m_session->tokensFedHere() : 0; }
    /// \pre pass() has given true
    Session takeSession() { return std::move(*m_session); }

private:
    /// Tokens or a picture's rows, read in passes.
    struct Stretch {
        std::vector<TokenId> tokens;
        std::vector<float> rows;  ///< [n, D]
        std::size_t done = 0;
        std::size_t total = 0;  ///< inputs
        bool picture = false;
        bool scored = false;
    };

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<bool> nextStretch();
    void startLooking(const Part &part);
    [[nodiscard]] Result<void> takeLook();
    void stretchOf(std::vector<TokenId> tokens);
    [[nodiscard]] Result<void> skipKnown();
    void planKeeping();
    void keepBeginning();
    [[nodiscard]] Result<void> continueFrom(const SnapshotPtr &known);
    [[nodiscard]] Result<void> feedStretch();
    void finishStretch();
    [[nodiscard]] Result<bool> beginScoring(const Scoring &scoring);
    void score(const Stretch &stretch, std::size_t place, std::span<const float> logits);
    SnapshotPtr copyOfState();
    /// Whether what the job starts from has a name that caches can use.
    bool startIsKnown() const;

    TaskPtr m_task;
    Means m_means;
    std::optional<Session> m_session;   ///< once it has begun
    std::uint64_t m_tokensAtStart = 0;  ///< in the state that it starts from
    std::vector<std::size_t> m_keepAt;  ///< tokens of the first text behind which the state is kept
    std::size_t m_nextPart = 0;
    std::optional<Stretch> m_stretch;
    std::string m_readText;    ///< of the parts so far
    bool m_aheadDone = false;  ///< reading ahead goes no further
    bool m_scoringBegun = false;
    TextPlaces m_places;  ///< of the tokens scored

    // A turn with pictures.
    std::shared_ptr<Look> m_look;
    double m_lookTold = -1;
    std::optional<Looked> m_looked;
    std::size_t m_nextLooked = 0;
    std::size_t m_behindPictures = 0;  ///< the place in `m_looked->parts` behind the last picture
};

}  // namespace rookery::runtime
