#include "app/runtime/writer.h"

#include "app/runtime/candidates.h"

#include <utility>

namespace rookery::runtime {

Writer::Writer(TaskPtr task, int draft, Session session, const Tokenizer &tokenizer)
    : m_task(std::move(task))
    , m_draft(draft)
    , m_tokenizer(tokenizer)
    , m_session(std::move(session))
    , m_sampler(m_task->job.drafts[static_cast<std::size_t>(draft)].seed)
    , m_jobStopped(m_task->job.stop, [this] { m_stop.request_stop(); })
    , m_draftStopped(m_task->job.drafts[static_cast<std::size_t>(draft)].stop,
                     [this] { m_stop.request_stop(); })
    , m_decoder(m_session, m_tokenizer, m_sampler, options())
{
}

GenerationOptions Writer::options()
{
    const Writing &writing = m_task->job.writing;
    GenerationOptions options;
    options.maxTokens = writing.maxTokens;
    options.stopTexts = writing.stopTexts;
    options.stopTokens = writing.stopTokens;
    options.lookup = writing.lookup >= 0 ? writing.lookup : usefulLookup(m_session.model());
    options.stop = m_stop.get_token();
    options.sampling = [this, sampling = writing.sampling] {
        if (m_firstTokenSeconds == 0) {
            m_firstTokenSeconds = m_task->secondsSinceStart();
        }
        return sampling ? sampling() : SamplingParams();
    };
    options.onPiece = [this](std::string_view text) {
        m_task->tell(Piece{m_draft, std::string(text), m_decoder.written().tokens});
    };
    if (writing.candidates >= 0) {
        options.onToken = [this](TokenId token, std::span<const float> logits) {
            tellOfToken(token, logits);
        };
    }
    return options;
}

void Writer::tellOfToken(TokenId token, std::span<const float> logits)
{
    Drawn drawn = drawnAmong(logits, token, m_task->job.writing.candidates);
    drawn.draft = m_draft;
    m_task->tell(drawn);
}

void Writer::finish(const std::shared_ptr<Discarded> &discarded)
{
    Finished finished{.draft = m_draft,
                      .written = m_decoder.written(),
                      .firstTokenSeconds = m_firstTokenSeconds,
                      .state = nullptr,
                      .image = {}};
    if (m_task->job.wantsImage) {
        // Without a saved state the conversation is read again when it is resumed, so nothing is lost.
        if (auto image = serialize(m_session.state())) {
            finished.image = std::move(*image);
        }
    }
    finished.state = snapshotOf(m_session, discarded);
    m_task->tell(finished);
}

}  // namespace rookery::runtime
