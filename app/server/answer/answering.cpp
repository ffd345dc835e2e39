#include "app/server/answer/answering.h"

#include <algorithm>
#include <random>
#include <utility>

namespace rookery::server {

namespace {

/// Events that a client hasn't taken yet, a token each or less: with them a job rests. Behind them stand the
/// buffers of its connection.
constexpr std::size_t MostUntaken = 256;

std::vector<runtime::Draft> draftsFor(const Wishes &wishes)
{
    const std::uint64_t seed = wishes.seed ? *wishes.seed : std::random_device()();
    std::vector<runtime::Draft> drafts;
    for (int i = 0; i < wishes.answers; ++i) {
        drafts.push_back({.seed = seed + static_cast<std::uint64_t>(i)});
    }
    return drafts;
}

runtime::Writing writingFor(const Prompt &prompt, const Wishes &wishes)
{
    runtime::Writing writing{.maxTokens = wishes.maxTokens,
                             .stopTexts = wishes.stops,
                             .stopTokens = {},
                             .sampling = [sampling = wishes.sampling] { return sampling; }};
    // A form knows where an answer ends that fits it, and what models write behind it; but where any text may
    // stand in place of a call, the model's own ends do.
    const Form &form = wishes.form;
    const bool formEnds =
        prompt.constraint && (form.kind != Form::Kind::Calls || form.calling == Calling::Must);
    if (!wishes.ignoreEnd && !formEnds) {
        writing.stopTexts.insert(writing.stopTexts.end(), prompt.stopTexts.begin(), prompt.stopTexts.end());
    }
    if (!wishes.ignoreEnd) {
        writing.stopTokens = prompt.stopTokens;
    }
    if (form.kind == Form::Kind::Calls && form.calling == Calling::Must) {
        writing.stopTexts.clear();  // texts end there; half a call is of no use to anybody
    }
    writing.constraint = prompt.constraint;
    // Which of the client's stop texts ended an answer shows in its tokens.
    writing.candidates = wishes.candidates < 0 && !wishes.stops.empty() ? 0 : wishes.candidates;
    return writing;
}

ApiError errorOf(const Error &error)
{
    const bool clientsFault = error.code == ErrorCode::BadInput || error.code == ErrorCode::CorruptFile ||
                              error.code == ErrorCode::UnsupportedFile ||
                              error.code == ErrorCode::UnsupportedModel;
    const bool busy = error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::ModelGone;
    return {.status = clientsFault ? 400 : busy ? 503 : 500, .message = error.message()};
}

}  // namespace

void Answering::Queue::put(const runtime::Event &event)
{
    std::optional<Event> kept;
    if (const auto *read = std::get_if<runtime::ReadingDone>(&event)) {
        kept = *read;
    } else if (const auto *piece = std::get_if<runtime::Piece>(&event)) {
        kept = *piece;
    } else if (const auto *token = std::get_if<runtime::Drawn>(&event)) {
        kept = *token;
    } else if (const auto *finished = std::get_if<runtime::Finished>(&event)) {
        const Generation &written = finished->written;
        kept = Written{finished->draft, written.tokens, written.text, written.reason};
    } else if (const auto *failed = std::get_if<runtime::Failed>(&event)) {
        kept = *failed;
    }
    if (!kept) {
        return;
    }
    const std::scoped_lock lock(mutex);
    const bool ending =
        std::holds_alternative<Written>(*kept) || std::holds_alternative<runtime::Failed>(*kept);
    events.push_back(std::move(*kept));
    changed.notify_one();
    if (ending && --writing == 0) {
        slot.reset();
    } else if (slot && (events.size() >= MostUntaken || slot->shouldRest()) && !resting.exchange(true)) {
        slot->rest();
    }
}

Slots::Slot Answering::Queue::heldSlot()
{
    const std::scoped_lock lock(mutex);
    return slot;
}

Answering::Answering(HostedModel &model, Prompt prompt, Wishes wishes, Slots::Slot slot)
    : m_model(model)
    , m_wishes(std::move(wishes))
    , m_plain(prompt.plain)
    , m_drafts(static_cast<std::size_t>(m_wishes.answers))
    , m_open(m_wishes.answers)
{
    m_queue->slot = std::move(slot);
    m_queue->writing = m_wishes.answers;
    for (Draft &draft : m_drafts) {
        draft.splitter.add(prompt.begun + prompt.continued);  // which the client knows, or isn't told
        if (m_wishes.form.kind == Form::Kind::Calls) {
            draft.calls.emplace(prompt.callOpened);
        }
    }
    runtime::Job job{.priority = runtime::Priority::Server,
                     .start = std::move(prompt.start),
                     .startKey = std::move(prompt.startKey),
                     .parts = std::move(prompt.parts),
                     .chatTemplate = prompt.chatTemplate,
                     .drafts = draftsFor(m_wishes),
                     .writing = writingFor(prompt, m_wishes),
                     .keepsBeginning = true,
                     .stop = m_stop.get_token(),
                     .sink = [queue = m_queue](const runtime::Event &event) { queue->put(event); }};
    job.writing.waits = [queue = m_queue] { return queue->resting.load(); };
    m_model.submit(std::move(job));
}

Answering::~Answering()
{
    m_stop.request_stop();
    if (const Slots::Slot slot = m_queue->heldSlot()) {
        slot->leave();
    }
}

Outcome<std::optional<Progress>> Answering::next(std::chrono::milliseconds wait)
{
    std::optional<Event> event = take(wait);
    if (!event) {
        return std::optional<Progress>();
    }
    if (const auto *failed = std::get_if<runtime::Failed>(&*event)) {
        m_open = 0;
        return refuse(errorOf(failed->error));
    }
    return progressOf(std::move(*event));
}

std::optional<Answering::Event> Answering::take(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_queue->mutex);
    if (m_queue->events.empty() && m_queue->resting) {
        lock.unlock();
        goOn(wait);
        return std::nullopt;
    }
    if (!m_queue->changed.wait_for(lock, wait, [this] { return !m_queue->events.empty(); })) {
        return std::nullopt;
    }
    Event event = std::move(m_queue->events.front());
    m_queue->events.pop_front();
    return event;
}

/// The client has taken everything: the job goes on once a slot is free for it. As nothing is written until
/// then, the connection holds nobody up who waits behind its turn.
void Answering::goOn(std::chrono::milliseconds wait)
{
    const Slots::Slot slot = m_queue->heldSlot();
    if (!slot || slot->goOn(wait)) {
        m_queue->resting = false;
        m_model.wake();
    }
}

std::optional<Progress> Answering::progressOf(Event event)
{
    if (const auto *read = std::get_if<runtime::ReadingDone>(&event)) {
        m_usage.cached = read->known;
        m_usage.prompt = read->known + read->tokens;
        return std::nullopt;
    }
    if (auto *token = std::get_if<runtime::Drawn>(&event)) {
        return drawn(std::move(*token));
    }
    if (const auto *piece = std::get_if<runtime::Piece>(&event)) {
        if (m_plain) {
            return Progress{
                .answer = piece->draft, .thought = {}, .text = piece->text, .tokens = {}, .ending = {}};
        }
        return spoken(piece->draft,
                      m_drafts[static_cast<std::size_t>(piece->draft)].splitter.add(piece->text));
    }
    return ended(std::get<Written>(event));
}

/// Of what a model says, calls are told apart.
Progress Answering::spoken(int answer, ThoughtSplitter::Halves halves)
{
    Progress progress{.answer = answer,
                      .thought = std::move(halves.thought),
                      .text = std::move(halves.answer),
                      .tokens = {},
                      .ending = {}};
    if (auto &calls = m_drafts[static_cast<std::size_t>(answer)].calls) {
        CallSplitter::Pieces pieces = calls->add(progress.text);
        progress.text = std::move(pieces.text);
        progress.callName = std::move(pieces.name);
        progress.callArguments = std::move(pieces.arguments);
    }
    return progress;
}

Progress Answering::drawn(runtime::Drawn event)
{
    Progress progress{.answer = event.draft, .thought = {}, .text = {}, .tokens = {}, .ending = {}};
    if (!m_wishes.stops.empty()) {
        m_drafts[static_cast<std::size_t>(event.draft)].bytes +=
            m_model.tokenizer().bytesOf(event.token.token);
    }
    if (m_wishes.candidates >= 0) {
        progress.tokens.push_back(std::move(event));
    }
    return progress;
}

Progress Answering::ended(const Written &written)
{
    --m_open;
    Draft &draft = m_drafts[static_cast<std::size_t>(written.answer)];
    m_usage.written += static_cast<std::uint64_t>(written.tokens);
    Progress progress = spoken(written.answer, draft.splitter.finish());
    Ending ending{.reason = written.reason, .stop = {}};
    if (draft.calls) {
        progress.text += draft.calls->finish().text;
        ending.called = draft.calls->called() && written.reason != FinishReason::TokenLimit;
    }
    if (written.reason == FinishReason::StopText && draft.bytes.size() > written.text.size()) {
        const std::string_view behind = std::string_view(draft.bytes).substr(written.text.size());
        const auto stop = std::ranges::find_if(
            m_wishes.stops, [&](const std::string &text) { return behind.starts_with(text); });
        ending.stop = stop == m_wishes.stops.end() ? std::string() : *stop;
    }
    progress.ending = std::move(ending);
    return progress;
}

}  // namespace rookery::server
