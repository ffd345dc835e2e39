#include "engine/session/session.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rookery {

namespace {

constexpr std::size_t LongestHistory = 65536;

// Passes up to so many tokens (a decoded one, a checked guess) use the session's own memory, where a recorded
// pass and logits on a card stay valid while others read.
constexpr int SmallPass = 8;

/// Makes `workspace` large enough. The old one goes first: memory may not hold both.
Result<Workspace *> enlarge(std::unique_ptr<Workspace> &workspace, const Model &model, int tokens)
{
    if (!workspace || workspace->maxTokens() < tokens) {
        workspace.reset();
        auto made = model.makeWorkspace(tokens);
        if (!made) {
            return tl::make_unexpected(made.error());
        }
        workspace = std::move(*made);
    }
    return workspace.get();
}

}  // namespace

Result<Workspace *> ReadingScratch::reserve(const Model &model, int tokens)
{
    return enlarge(m_workspace, model, tokens);
}

Result<Session> Session::create(std::shared_ptr<const Model> model, std::shared_ptr<ReadingScratch> scratch)
{
    Session session;
    session.m_model = std::move(model);
    session.m_scratch = std::move(scratch);
    if (const auto reset = session.reset(); !reset) {
        return tl::make_unexpected(reset.error());
    }
    return session;
}

Result<void> Session::reset()
{
    auto start = m_model->startState();
    if (!start) {
        return tl::make_unexpected(start.error());
    }
    m_state = std::move(*start);
    setLogits({});
    m_history.clear();
    return {};
}

Result<void> Session::setState(State state, std::span<const float> logits, std::span<const TokenId> history)
{
    const StateTarget target = m_model->stateTarget();
    if (state.fingerprint() != target.fingerprint || state.shape() != target.shape) {
        return failure(ErrorCode::StateMismatch, sentence("Model", "saved state"),
                       sentence("Model", "belongs to another model than %1")
                           .with(m_model->info().file.filename().string()));
    }
    m_state = std::move(state);
    setLogits(logits);
    m_history.assign(history.begin(), history.end());
    return {};
}

Result<Session> Session::fork()
{
    if (auto fetched = fetchLogits(); !fetched) {
        return tl::make_unexpected(fetched.error());
    }
    Session other;
    other.m_model = m_model;
    other.m_scratch = m_scratch;
    other.m_state = m_state.clone();
    other.m_logits = m_logits;
    other.m_history = m_history;
    if (other.m_state.empty()) {
        return failure(ErrorCode::OutOfMemory, m_model->info().file.string(),
                       sentence("Model", "not enough memory for a copy of the conversation's state"));
    }
    return other;
}

void Session::setLogits(std::span<const float> logits)
{
    m_logits.assign(logits.begin(), logits.end());
    m_leftLogits = false;
}

Result<void> Session::fetchLogits()
{
    DeviceLogits *left = deviceLogits();
    if (left == nullptr) {
        return {};
    }
    m_leftLogits = false;
    m_logits.resize(static_cast<std::size_t>(left->vocabulary()));
    auto fetched = left->all(m_logits);
    if (!fetched) {
        m_logits.clear();
        return fetched;
    }
    return checkLogits();
}

/// Forgets logits that aren't numbers.
Result<void> Session::checkLogits()
{
    if (!std::all_of(m_logits.begin(), m_logits.end(), [](float logit) { return std::isfinite(logit); })) {
        m_logits.clear();
        return logitsAreNoNumbers(m_model->info().file.string());
    }
    return {};
}

Result<void> Session::ranShared(std::span<const float> logits)
{
    remember(std::exchange(m_state.pending, {}));
    ++m_tokensFedHere;
    setLogits(logits);
    return checkLogits();
}

/// Adds tokens that were fed to the history.
void Session::remember(std::span<const TokenId> tokens)
{
    if (m_history.size() + tokens.size() > LongestHistory) {
        const std::size_t kept = std::min(m_history.size(), LongestHistory / 2);
        m_history.erase(m_history.begin(), m_history.end() - static_cast<std::ptrdiff_t>(kept));
    }
    m_history.insert(m_history.end(), tokens.begin(), tokens.end());
}

void Session::goBack(State &before, std::size_t tokens, std::span<const float> logits)
{
    std::swap(m_state, before);
    setLogits(logits);
    m_history.resize(m_history.size() - std::min(tokens, m_history.size()));
}

Result<void> Session::feed(std::span<const TokenId> tokens, const FeedOptions &options)
{
    std::vector<TokenId> all = std::exchange(m_state.pending, {});
    const std::size_t pending = all.size();
    all.insert(all.end(), tokens.begin(), tokens.end());
    const auto slice = [&](std::size_t begin, std::size_t count) {
        return Input{.tokens = std::span<const TokenId>(all).subspan(begin, count), .embeddings = {}};
    };
    std::size_t done = 0;
    auto fed = run({all.size(), pending, slice}, options, done);
    remember(std::span(all).first(done));
    if (!fed) {
        m_state.pending.assign(all.begin() + static_cast<std::ptrdiff_t>(done), all.end());
    }
    return fed;
}

Result<void> Session::feedEmbeddings(std::span<const float> rows, const FeedOptions &options)
{
    const auto width = static_cast<std::size_t>(m_model->info().width);
    if (rows.size() % width != 0) {
        return failure(
            ErrorCode::BadInput, sentence("Model", "image features"),
            sentence("Model", "%1 values are no multiple of the model's width %2").with(rows.size(), width));
    }
    if (auto fed = feedPending(options); !fed) {
        return fed;
    }
    const auto slice = [&](std::size_t begin, std::size_t count) {
        return Input{.tokens = {}, .embeddings = rows.subspan(begin * width, count * width)};
    };
    std::size_t done = 0;
    return run({rows.size() / width, 0, slice}, options, done);
}

Result<void> Session::feedPending(const FeedOptions &options)
{
    FeedOptions quiet;
    quiet.chunk = options.chunk;
    quiet.stop = options.stop;
    return m_state.pending.empty() ? Result<void>{} : feed({}, quiet);
}

/// Memory for passes of so many tokens.
Result<Workspace *> Session::reserve(int tokens)
{
    if (m_scratch && tokens > SmallPass) {
        return m_scratch->reserve(*m_model, tokens);
    }
    const bool enough = m_workspace && m_workspace->maxTokens() >= tokens;
    m_leftLogits = m_leftLogits && enough;
    return enlarge(m_workspace, *m_model, m_scratch ? SmallPass : tokens);
}

Result<void> Session::run(const Source &source, const FeedOptions &options, std::size_t &done)
{
    if (source.count == 0) {
        return {};
    }
    auto chunk =
        std::min<std::size_t>(source.count, options.chunk > 0 ? options.chunk : m_model->preferredTokens());
    auto workspace = reserve(static_cast<int>(chunk));
    while (!workspace && workspace.error().code == ErrorCode::OutOfMemory && chunk > 1) {
        chunk /= 2;  // slower, but the same numbers
        workspace = reserve(static_cast<int>(chunk));
    }
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    if (!options.trail.empty() && chunk < source.count) {
        return failure(ErrorCode::OutOfMemory, m_model->info().file.string(),
                       sentence("Model", "not enough memory for a pass of %1 tokens").with(source.count));
    }
    const auto vocabulary = static_cast<std::size_t>(m_model->info().vocabulary);
    const auto width = static_cast<std::size_t>(m_model->info().width);
    std::vector<float> logits(options.onLogits ? chunk * vocabulary : vocabulary);
    std::vector<float> hidden(options.onHidden ? chunk * width : 0);

    // A model for embeddings has none, which matters only to who reads them.
    const bool wantsLogits = options.logits && (m_model->info().writesText || !options.onHidden);
    const bool leaves = options.leaveLogits && !options.onLogits && *workspace == m_workspace.get() &&
                        m_workspace->deviceLogits() != nullptr;
    setLogits({});
    while (done < source.count) {
        if (options.stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {}, sentence("Model", "reading the text was cancelled"));
        }
        const std::size_t count = std::min(chunk, source.count - done);
        const bool last = done + count == source.count;
        const LogitsWanted wanted = options.onLogits        ? LogitsWanted::All
                                    : !last || !wantsLogits ? LogitsWanted::None
                                    : leaves                ? LogitsWanted::LeftOnDevice
                                                            : LogitsWanted::Last;
        Input input = source.slice(done, count);
        input.trail = options.trail;
        // A pass of a large model takes most of a second; stopping within it needs the way back.
        const bool quick = count == 1 || !options.trail.empty();
        State before = options.stop.stop_possible() && !quick ? m_state.clone() : State();
        if (!before.empty()) {
            input.stop = options.stop;
        }
        auto passed = m_model->forward(input, m_state, **workspace, wanted, logits,
                                       std::span(hidden).first(options.onHidden ? count * width : 0));
        if (!passed && passed.error().code == ErrorCode::Cancelled) {
            m_state = std::move(before);
        }
        if (!passed) {
            return passed;
        }
        for (std::size_t row = 0; row < count; ++row) {
            const std::size_t index = done + row;
            if (index < source.ownRowsFrom) {
                continue;
            }
            if (options.onLogits) {
                options.onLogits(index - source.ownRowsFrom,
                                 std::span(logits).subspan(row * vocabulary, vocabulary));
            }
            if (options.onHidden) {
                options.onHidden(index - source.ownRowsFrom, std::span(hidden).subspan(row * width, width));
            }
        }
        done += count;
        m_tokensFedHere += count;
        if (wanted == LogitsWanted::LeftOnDevice) {
            m_leftLogits = true;
        } else if (last && wantsLogits) {
            const std::size_t lastRow = options.onLogits ? count - 1 : 0;
            const auto from = logits.begin() + static_cast<std::ptrdiff_t>(lastRow * vocabulary);
            m_logits.assign(from, from + static_cast<std::ptrdiff_t>(vocabulary));
        }
        if (options.progress) {
            options.progress(done, source.count);
        }
    }
    return checkLogits();
}

}  // namespace rookery
