#include "app/runtime/writer.h"

#include "app/runtime/candidates.h"

#include <algorithm>
#include <utility>

namespace rookery::runtime {

namespace {

constexpr std::chrono::milliseconds LookInterval(80);

}  // namespace

Writer::Writer(TaskPtr task, int draft, Session session, const Tokenizer &tokenizer,
               std::shared_ptr<DraftModel> ahead)
    : m_task(std::move(task))
    , m_draft(draft)
    , m_tokenizer(tokenizer)
    , m_session(std::move(session))
    , m_sampler(m_task->job.drafts[static_cast<std::size_t>(draft)].seed)
    , m_jobStopped(m_task->job.stop, [this] { m_stop.request_stop(); })
    , m_draftStopped(m_task->job.drafts[static_cast<std::size_t>(draft)].stop,
                     [this] { m_stop.request_stop(); })
    , m_decoder(m_session, m_tokenizer, m_sampler, options(std::move(ahead)))
{
}

GenerationOptions Writer::options(std::shared_ptr<DraftModel> ahead)
{
    const Writing &writing = m_task->job.writing;
    GenerationOptions options;
    options.maxTokens = writing.maxTokens;
    options.stopTexts = writing.stopTexts;
    options.stopTokens = writing.stopTokens;
    options.lookup = writing.lookup >= 0 ? writing.lookup : usefulLookup(m_session.model());
    options.draft = std::move(ahead);
    options.constraint = writing.constraint;
    options.endsLoops = writing.endsLoops;
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
    if (writing.candidates >= 0 || writing.records || writing.watched) {
        options.onToken = [this](TokenId token, std::span<const float> logits) {
            tellOfToken(token, logits);
        };
    }
    return options;
}

Result<TokenId> Writer::drawShared(std::span<const float> logits)
{
    const auto token = m_decoder.drawShared(logits);
    if (token) {
        m_told = toldOf(*token, logits);
    }
    return token;
}

Writer::Told Writer::toldOf(TokenId token, std::span<const float> logits) const
{
    const Writing &writing = m_task->job.writing;
    Told told;
    if (writing.candidates >= 0) {
        told.candidates = drawnAmong(logits, token, writing.candidates);
        told.candidates->draft = m_draft;
    }
    // A token that ends the answer is no part of it.
    if (writing.records && std::ranges::find(writing.stopTokens, token) == writing.stopTokens.end()) {
        told.figures = figuresOf(logits, token);
    }
    return told;
}

void Writer::tellOfToken(TokenId token, std::span<const float> logits)
{
    const Writing &writing = m_task->job.writing;
    const Told told = m_told ? *std::exchange(m_told, std::nullopt) : toldOf(token, logits);
    if (told.candidates) {
        m_task->tell(*told.candidates);
    }
    if (writing.watched && writing.watched()) {
        tellWhatIsExpected(logits);
    }
    if (told.figures) {
        const int bytes = m_places.push(m_tokenizer.bytesOf(token));
        m_task->tell(Recorded{m_draft, {{token, bytes, *told.figures}}});
    }
}

/// Not of every token: nobody can follow that, and a vocabulary is a quarter of a megabyte.
void Writer::tellWhatIsExpected(std::span<const float> logits)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_expectedTold && now - *m_expectedTold < LookInterval) {
        return;
    }
    m_expectedTold = now;
    m_task->tell(Expected{m_draft, static_cast<std::size_t>(m_decoder.written().tokens),
                          std::make_shared<const std::vector<float>>(logits.begin(), logits.end())});
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
