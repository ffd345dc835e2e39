#pragma once

#include "app/runtime/job.h"
#include "app/storage/chat_types.h"
#include "app/text/thought.h"

#include <QElapsedTimer>

/// Fewer tokens tell nothing of a speed.
inline constexpr int TokensForASpeed = 20;

/// One answer while it is written: its message with all that is measured of it.
class AnswerDraft
{
public:
    /// \param continuing it has text already, behind which it goes on
    AnswerDraft(const rookery::Message &answer, bool continuing);

    rookery::Message message;
    /// What was expected at its tokens, as far as that is known; behind what it began with.
    rookery::runtime::TokenRecords records;
    std::size_t recordsAtStart = 0;                               ///< those of before it went on
    bool open = true;                                             ///< it is still being written
    double tokensPerSecond() const { return m_tokensPerSecond; }  ///< 0 = not known yet

    /// Adds what comes before all pieces: what the question already began of it.
    void begin(const QString &prefix);
    void add(const QString &text, int tokens);
    /// From now on its records are of what is drawn.
    void beginRecords();
    /// The statistics are those of the whole answer, over all the times that it went on.
    void finish(const rookery::runtime::Finished &finished, int tokensRead);

private:
    void watchThought(const QString &piece);

    bool m_continuing;
    ThoughtStream m_thought;
    double m_thoughtBefore;  ///< ms, in what the answer goes on from
    QElapsedTimer m_clock;
    QElapsedTimer m_firstPiece;
    int m_tokensAtFirstPiece = 0;
    double m_tokensPerSecond = 0;
};
