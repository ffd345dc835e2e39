#include "app/runtime/reader.h"

#include <algorithm>
#include <utility>

namespace rookery::runtime {

namespace {

/// The share of a turn's progress that `Sight` has; the rest goes with its rows.
constexpr double LookingShare = 0.7;

// Reading ahead stops at multiples of so many tokens, where a pass that went further would have computed the
// same numbers, and leaves out as many tokens as the text to come may change: the last word and its
// neighbour.
constexpr std::size_t AheadStep = 32;
constexpr std::size_t AheadMargin = 8;

}  // namespace

void Reader::tellOfLook()
{
    if (m_look && std::exchange(m_lookTold, m_look->progress()) != m_look->progress()) {
        m_task->tell(LookingProgress{m_look->progress()});
    }
}

Result<bool> Reader::pass()
{
    if (m_task->job.stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, {}, sentence("Engine", "reading the text was cancelled"));
    }
    if (!m_session) {
        if (auto begun = begin(); !begun) {
            return tl::make_unexpected(begun.error());
        }
    }
    while (!m_stretch) {
        const auto more = nextStretch();
        if (!more || !*more) {
            return more ? Result<bool>(!m_look) : more;
        }
    }
    if (auto fed = feedStretch(); !fed) {
        return tl::make_unexpected(fed.error());
    }
    return false;
}

void Reader::stopped()
{
    if (!m_stretch || !m_aheadDone || m_looked || m_stretch->done == 0) {
        return;
    }
    m_session->state().pending.clear();  // of a pass that was stopped
    if (SnapshotPtr copy = copyOfState()) {
        m_means.states->addPrefix(m_task->job.startKey, std::span(m_stretch->tokens).first(m_stretch->done),
                                  std::move(copy));
    }
}

/// Brings the state into place that the job starts from.
Result<void> Reader::begin()
{
    auto session = Session::create(m_means.model, m_means.scratch);
    if (!session) {
        return tl::make_unexpected(session.error());
    }
    const Job &job = m_task->job;
    if (const auto *snapshot = std::get_if<SnapshotPtr>(&job.start)) {
        State state = (*snapshot)->state.clone();
        if (state.empty()) {
            return failure(ErrorCode::OutOfMemory, {},
                           sentence("Engine", "not enough memory for a copy of the state"));
        }
        if (auto set = session->setState(std::move(state), (*snapshot)->logits, (*snapshot)->history); !set) {
            return set;
        }
    } else if (const auto *image = std::get_if<StateImage>(&job.start)) {
        auto state = deserialize(*image->bytes, m_means.model->stateTarget(), image->name);
        if (!state) {
            return tl::make_unexpected(state.error());
        }
        if (auto set = session->setState(std::move(*state)); !set) {
            return set;
        }
    }
    m_session.emplace(std::move(*session));
    m_tokensAtStart = m_session->state().tokensFed;
    return {};
}

std::uint64_t Reader::tokensKnown() const noexcept
{
    return m_session ? m_session->state().tokensFed - m_tokensAtStart - m_session->tokensFedHere() : 0;
}

/// Finds what is to be read next. \return false: nothing, or nothing before the pictures are looked at
Result<bool> Reader::nextStretch()
{
    if (m_look) {
        if (!m_look->finished()) {
            return false;
        }
        if (auto taken = takeLook(); !taken) {
            return tl::make_unexpected(taken.error());
        }
        return true;
    }
    if (m_looked && m_nextLooked < m_looked->parts.size()) {
        vision::PromptPart &part = m_looked->parts[m_nextLooked++];
        if (part.picture < 0) {
            stretchOf(std::move(part.tokens));
        } else if (auto &pending = m_session->state().pending; !pending.empty()) {
            --m_nextLooked;
            stretchOf({});  // what is pending stands before the picture
        } else {
            std::vector<float> &rows = m_looked->rows[static_cast<std::size_t>(part.picture)].values;
            const auto width = static_cast<std::size_t>(m_means.model->info().width);
            const std::size_t total = rows.size() / width;
            m_stretch = {.tokens = {}, .rows = std::move(rows), .total = total, .picture = true};
        }
        return true;
    }
    m_looked.reset();
    const auto &parts = m_task->job.parts;
    if (m_nextPart == parts.size() || m_aheadDone) {
        const auto &scoring = m_task->job.scoring;
        return scoring && !m_scoringBegun ? beginScoring(*scoring) : Result<bool>(false);
    }
    const bool first = m_nextPart == 0;
    const Part &part = parts[m_nextPart++];
    if (part.looking) {
        startLooking(part);
        return !waits();
    }
    std::vector<TokenId> tokens = m_task->job.chatTemplate.encode(*m_means.tokenizer, part.text);
    m_readText += part.text;
    if (!tokens.empty()) {
        stretchOf(std::move(tokens));
    }
    if (first && m_stretch && startIsKnown()) {
        if (auto skipped = skipKnown(); !skipped) {
            return tl::make_unexpected(skipped.error());
        }
    }
    return true;
}

bool Reader::startIsKnown() const
{
    return std::holds_alternative<std::monostate>(m_task->job.start) || !m_task->job.startKey.empty();
}

/// Goes on behind what was read of the first text before. Of a text that goes on, plans no more than its
/// beginning.
Result<void> Reader::skipKnown()
{
    Stretch &stretch = *m_stretch;
    if (m_task->job.readsAhead && m_nextPart == m_task->job.parts.size()) {
        const std::size_t sure = stretch.total - std::min(stretch.total, AheadMargin);
        stretch.total = sure - sure % AheadStep;
        stretch.tokens.resize(stretch.total);
        m_aheadDone = true;
    }
    // What is written next is drawn behind a token that is read here: what is kept has no logits.
    const std::size_t most = stretch.total - (m_task->job.readsAhead ? 0 : 1);
    const auto known =
        m_means.states->findPrefix(m_task->job.startKey, std::span(stretch.tokens).first(most));
    if (known.snapshot) {
        if (auto set = continueFrom(known.snapshot); !set) {
            return set;
        }
        stretch.done = known.tokens;
    }
    planKeeping();
    if (stretch.done == stretch.total) {
        m_stretch.reset();
    }
    return {};
}

/// A conversation comes again with more behind it; its last tokens may then be others. Texts that share a
/// long beginning (a system prompt) part at one place.
void Reader::planKeeping()
{
    const Stretch &stretch = *m_stretch;
    const Job &job = m_task->job;
    if (!job.keepsBeginning) {
        return;
    }
    const std::size_t shared = m_means.states->sharedBeginning(job.startKey, stretch.tokens);
    const std::size_t sure = stretch.total - std::min(stretch.total, AheadMargin);
    for (const std::size_t place : {shared, sure}) {
        const std::size_t step = place - place % AheadStep;
        if (step > stretch.done && (m_keepAt.empty() || step > m_keepAt.back())) {
            m_keepAt.push_back(step);
        }
    }
}

void Reader::keepBeginning()
{
    if (m_keepAt.empty() || m_keepAt.front() != m_stretch->done) {
        return;
    }
    m_keepAt.erase(m_keepAt.begin());
    if (SnapshotPtr copy = copyOfState()) {
        m_means.states->addPrefix(m_task->job.startKey, std::span(m_stretch->tokens).first(m_stretch->done),
                                  std::move(copy));
    }
}

/// Puts the session where a snapshot of the cache stands.
Result<void> Reader::continueFrom(const SnapshotPtr &known)
{
    State state = known->state.clone();
    if (state.empty()) {
        return failure(ErrorCode::OutOfMemory, {},
                       sentence("Engine", "not enough memory for a copy of the state"));
    }
    return m_session->setState(std::move(state), known->logits, known->history);
}

/// Tokens behind those that are pending.
void Reader::stretchOf(std::vector<TokenId> tokens)
{
    std::vector<TokenId> all = std::exchange(m_session->state().pending, {});
    all.insert(all.end(), tokens.begin(), tokens.end());
    const std::size_t total = all.size();
    if (total > 0) {
        m_stretch = {.tokens = std::move(all), .rows = {}, .total = total};
    }
}

void Reader::startLooking(const Part &part)
{
    const Job &job = m_task->job;
    Sight::Turn turn;
    turn.text = part.text;
    turn.pictures = part.pictures;
    turn.stop = job.stop;
    if (startIsKnown()) {
        turn.before = job.startKey + "|" + m_readText;
        turn.find = [states = m_means.states](const std::string &key) { return states->find(key); };
    }
    m_look = m_means.sight->look(std::move(turn));
    m_lookTold = -1;
}

Result<void> Reader::takeLook()
{
    auto looked = std::exchange(m_look, nullptr)->take();
    if (!looked) {
        return tl::make_unexpected(looked.error());
    }
    m_looked.emplace(std::move(*looked));
    const auto &parts = m_looked->parts;
    const auto last = std::find_if(parts.rbegin(), parts.rend(),
                                   [](const vision::PromptPart &part) { return part.picture >= 0; });
    m_behindPictures = static_cast<std::size_t>(last.base() - parts.begin());
    m_nextLooked = 0;
    m_readText += "|" + m_looked->key;
    if (m_task->job.readsAhead && m_behindPictures > 0) {
        m_looked->parts.resize(m_behindPictures);  // the question goes on
        m_aheadDone = true;
    }
    if (const SnapshotPtr known = m_looked->known) {
        m_nextLooked = m_behindPictures;
        m_looked->key.clear();
        return continueFrom(known);
    }
    return {};
}

Result<void> Reader::feedStretch()
{
    Stretch &stretch = *m_stretch;
    // Passes end where they would had nothing been known: the numbers are the same.
    const auto most = static_cast<std::size_t>(m_means.model->preferredTokens());
    std::size_t count = std::min(stretch.total - stretch.done, most - stretch.done % most);
    if (!m_keepAt.empty()) {
        count = std::min(count, m_keepAt.front() - stretch.done);
    }
    FeedOptions options;
    options.stop = m_task->job.stop;
    options.logits = stretch.done + count == stretch.total;
    Result<void> fed;
    if (stretch.picture) {
        const auto width = static_cast<std::size_t>(m_means.model->info().width);
        fed = m_session->feedEmbeddings(std::span(stretch.rows).subspan(stretch.done * width, count * width),
                                        options);
    } else {
        if (stretch.scored) {
            options.onLogits = [this, &stretch](std::size_t index, std::span<const float> logits) {
                score(stretch, stretch.done + index + 1, logits);
            };
        }
        fed = m_session->feed(std::span(stretch.tokens).subspan(stretch.done, count), options);
    }
    if (!fed) {
        return fed;
    }
    stretch.done += count;
    keepBeginning();
    if (stretch.picture) {
        const double read = static_cast<double>(stretch.done) / static_cast<double>(stretch.total);
        const auto pictures = static_cast<double>(m_looked->rows.size());
        const int picture = m_looked->parts[m_nextLooked - 1].picture;
        m_task->tell(LookingProgress{LookingShare + (1 - LookingShare) * (picture + read) / pictures});
    } else if (!m_looked) {
        m_task->tell(ReadingProgress{stretch.done, stretch.total});
    }
    if (stretch.done == stretch.total) {
        finishStretch();
    }
    return {};
}

/// What comes behind the parts is expected by what is read last of them; what comes behind that, by the
/// tokens scored.
Result<bool> Reader::beginScoring(const Scoring &scoring)
{
    if (!m_session->state().pending.empty()) {
        stretchOf({});
        return true;
    }
    m_scoringBegun = true;
    Stretch stretch;
    stretch.scored = true;
    for (const Scoring::Stretch &one : scoring.stretches) {
        const std::vector<TokenId> tokens =
            one.tokens.empty() ? m_means.tokenizer->encode(one.text) : one.tokens;
        stretch.tokens.insert(stretch.tokens.end(), tokens.begin(), tokens.end());
    }
    const auto vocabulary = m_means.model->info().vocabulary;
    if (std::ranges::any_of(stretch.tokens,
                            [&](TokenId token) { return token < 0 || token >= vocabulary; })) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Engine", "the answer has tokens that this model doesn't know"));
    }
    stretch.total = stretch.tokens.size();
    if (m_session->logits().empty()) {
        return failure(ErrorCode::BadInput, {},
                       sentence("Engine", "there is no text to expect anything behind"));
    }
    score(stretch, 0, m_session->logits());
    if (stretch.total > 0) {
        m_stretch = std::move(stretch);
    }
    return stretch.total > 0;
}

/// \param place tokens before it
void Reader::score(const Stretch &stretch, std::size_t place, std::span<const float> logits)
{
    const Scoring &scoring = *m_task->job.scoring;
    if (place < stretch.tokens.size()) {
        const TokenId token = stretch.tokens[place];
        const int bytes = m_places.push(m_means.tokenizer->bytesOf(token));
        m_task->tell(Recorded{0, {{token, bytes, figuresOf(logits, token)}}});
    }
    if (place >= scoring.firstPlace && place <= scoring.lastPlace) {
        m_task->tell(
            Expected{0, place, std::make_shared<const std::vector<float>>(logits.begin(), logits.end())});
    }
}

/// Keeps what later jobs may begin with.
void Reader::finishStretch()
{
    const Stretch stretch = std::move(*m_stretch);
    m_stretch.reset();
    const Job &job = m_task->job;
    if (m_looked && m_nextLooked == m_behindPictures && !m_looked->key.empty()) {
        // A second question about the same pictures needs neither the encoder nor to read their rows.
        if (SnapshotPtr copy = copyOfState()) {
            m_means.states->add(std::exchange(m_looked->key, {}), std::move(copy));
        }
    } else if (!m_looked && job.readsAhead && m_aheadDone) {
        if (SnapshotPtr copy = copyOfState()) {
            m_means.states->addPrefix(job.startKey, stretch.tokens, std::move(copy));
        }
    }
}

/// Null where memory is short: a cache is no need.
SnapshotPtr Reader::copyOfState()
{
    Snapshot snapshot{.state = m_session->state().clone(), .logits = {}, .history = {}};
    if (snapshot.state.empty()) {
        return nullptr;
    }
    const auto history = m_session->history();
    snapshot.history.assign(history.begin(), history.end());
    return Discarded::share(m_means.discarded, std::move(snapshot));
}

}  // namespace rookery::runtime
