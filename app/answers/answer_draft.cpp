#include "app/answers/answer_draft.h"

using rookery::MessageStatus;

AnswerDraft::AnswerDraft(const rookery::Message &answer, bool continuing)
    : message(answer)
    , m_continuing(continuing)
    , m_thoughtBefore(answer.stats.thinkingMs)
{
    m_thought.add(answer.text);
    m_clock.start();
    message.status = MessageStatus::Streaming;
    message.failure.clear();
}

void AnswerDraft::begin(const QString &prefix)
{
    message.text += prefix;
    m_thought.add(prefix);
}

void AnswerDraft::add(const QString &text, int tokens)
{
    if (!m_firstPiece.isValid()) {
        m_firstPiece.start();
        m_tokensAtFirstPiece = tokens;
    } else if (m_firstPiece.elapsed() > 200) {
        m_tokensPerSecond =
            (tokens - m_tokensAtFirstPiece) * 1000.0 / static_cast<double>(m_firstPiece.elapsed());
    }
    message.text += text;
    watchThought(text);
}

void AnswerDraft::beginRecords()
{
    records = rookery::runtime::filledTo(std::move(records),
                                         static_cast<std::size_t>(message.text.toUtf8().size()));
    recordsAtStart = records.size();
}

/// Measures how long it thinks, adding up where an answer goes on within its thought.
void AnswerDraft::watchThought(const QString &piece)
{
    const bool thought = m_thought.thinking();
    m_thought.add(piece);
    if (m_thought.anyThought() && (thought || m_thought.thinking())) {
        message.stats.thinkingMs = m_thoughtBefore + static_cast<double>(m_clock.elapsed());
    }
}

void AnswerDraft::finish(const rookery::runtime::Finished &finished, int tokensRead)
{
    open = false;
    const rookery::Generation &written = finished.written;
    const bool cut =
        written.reason == rookery::FinishReason::Cancelled || written.reason == rookery::FinishReason::Loop;
    message.status = cut ? MessageStatus::Stopped : MessageStatus::Complete;
    if (m_continuing && written.text.empty()) {
        return;  // what ended it again is no part of it
    }
    rookery::MessageStats &stats = message.stats;
    const double secondsBefore = stats.tokensPerSecond > 0 ? stats.tokens / stats.tokensPerSecond : 0;
    const int timed = (secondsBefore > 0 ? stats.tokens : 0) + written.tokens;
    const double seconds = secondsBefore + written.seconds;
    stats.tokens += written.tokens;
    stats.tokensPerSecond = timed >= TokensForASpeed && seconds > 0 ? timed / seconds : 0;
    if (!m_continuing || stats.firstTokenMs <= 0) {
        stats.firstTokenMs = written.tokens > 0 ? finished.firstTokenSeconds * 1000 : 0;
        stats.promptTokens = tokensRead;
    }
}
