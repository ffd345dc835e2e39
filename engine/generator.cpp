#include "engine/generator.h"

#include "engine/prompt_lookup.h"
#include "engine/stop_scanner.h"
#include "engine/utf8_stream.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace rookery {

namespace {

using Clock = std::chrono::steady_clock;

// A pass of so many tokens takes hardly longer than one of one token: the weights are read once.
constexpr int PassTokens = 6;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

tl::unexpected<Error> noMemoryForState()
{
    return failure(ErrorCode::OutOfMemory, {}, "not enough memory for a copy of the state");
}

/// The tokens drawn since the last point at which all of the text was decided, and the way back there. The
/// state runs on over text that may turn out to be a stop text or half a character; only what lies before
/// that belongs to the answer.
class Undecided
{
public:
    bool empty() const noexcept { return m_tokens.empty(); }

    void add(TokenId token) { m_tokens.push_back(token); }

    void clear()
    {
        m_tokens.clear();
        m_state.reset();
    }

    /// Keeps the session as it is before the first of the tokens is fed; later calls change nothing.
    /// \pre on the first call, its pending tokens end with these
    /// \return OutOfMemory, or what `Session::fetchLogits` returns
    Result<void> keep(Session &session)
    {
        if (m_state) {
            return {};
        }
        if (auto fetched = session.fetchLogits(); !fetched) {
            return fetched;
        }
        m_state = session.state().clone();
        m_state->pending.resize(m_state->pending.size() - m_tokens.size());
        m_logits.assign(session.logits().begin(), session.logits().end());
        if (m_state->empty()) {
            return noMemoryForState();
        }
        return {};
    }

    /// Puts the session behind the first `bytes` bytes of the tokens.
    Result<void> cutBack(Session &session, const Tokenizer &tokenizer, std::size_t bytes)
    {
        auto &pending = session.state().pending;
        if (m_state) {
            if (auto back = session.setState(std::move(*m_state), m_logits); !back) {
                return back;
            }
        } else {
            pending.resize(pending.size() - m_tokens.size());
        }
        const std::vector<TokenId> rest = covering(tokenizer, bytes);
        pending.insert(pending.end(), rest.begin(), rest.end());
        clear();
        return {};
    }

private:
    /// The tokens up to `bytes`, where the cut goes through one with its front encoded anew.
    std::vector<TokenId> covering(const Tokenizer &tokenizer, std::size_t bytes) const
    {
        std::vector<TokenId> tokens;
        for (const TokenId token : m_tokens) {
            const std::string_view text = tokenizer.bytesOf(token);
            if (text.size() > bytes) {
                const auto front = tokenizer.encode(text.substr(0, bytes));
                tokens.insert(tokens.end(), front.begin(), front.end());
                break;
            }
            tokens.push_back(token);
            bytes -= text.size();
        }
        return tokens;
    }

    std::vector<TokenId> m_tokens;
    std::optional<State> m_state;  ///< before the first of them; nothing while none has been fed
    std::vector<float> m_logits;   ///< that belong to m_state
};

/// One run of `generate`.
class Run
{
public:
    Run(Session &session, const Tokenizer &tokenizer, Sampler &sampler, const GenerationOptions &options)
        : m_session(session)
        , m_tokenizer(tokenizer)
        , m_sampler(sampler)
        , m_options(options)
        , m_scanner(options.stopTexts)
        , m_lookup(session.history(), options.lookup)
    {
        for (const TokenId token : session.state().pending) {
            m_lookup.add(token);
        }
    }

    Result<Generation> run();

private:
    Result<bool> step();                                         ///< false: finished
    Result<bool> checkGuess(const std::vector<TokenId> &guess);  ///< false: finished
    Result<TokenId> draw();
    void askSampling();
    std::optional<FinishReason> accept(TokenId token);
    void take(TokenId token);
    void emitText(const std::string &text);
    Result<bool> finish(FinishReason reason);  ///< false, as the steps that end with it

    Session &m_session;
    const Tokenizer &m_tokenizer;
    Sampler &m_sampler;
    const GenerationOptions &m_options;
    const FeedOptions m_feeding = {.stop = m_options.stop, .leaveLogits = true};
    StopScanner m_scanner;
    Utf8Stream m_utf8;
    Undecided m_undecided;
    PromptLookup m_lookup;
    std::vector<TokenId> m_drawn;    ///< that the session hasn't got yet
    std::size_t m_drawnBytes = 0;    ///< of tokens since m_undecided was empty
    std::size_t m_decidedBytes = 0;  ///< of them, that certainly belong to the answer
    Generation m_result;
    Clock::time_point m_start = Clock::now();
};

Result<Generation> Run::run()
{
    for (;;) {
        const auto goesOn = step();
        if (!goesOn) {
            return tl::make_unexpected(goesOn.error());
        }
        if (!*goesOn) {
            break;
        }
    }
    m_result.seconds = secondsSince(m_start);
    return std::move(m_result);
}

Result<bool> Run::step()
{
    if (m_options.stop.stop_requested()) {
        return finish(FinishReason::Cancelled);
    }
    if (m_result.tokens >= m_options.maxTokens) {
        return finish(FinishReason::TokenLimit);
    }
    // One place is for the token that comes after the guess: should all of them have to be read again.
    if (const int room = PassTokens - 1 - static_cast<int>(m_session.state().pending.size());
        m_undecided.empty() && !m_session.state().pending.empty()) {
        const auto guess = m_lookup.guess(std::min(room, m_options.maxTokens - m_result.tokens - 1));
        if (!guess.empty()) {
            return checkGuess(guess);
        }
    }
    if (!m_undecided.empty()) {
        if (auto kept = m_undecided.keep(m_session); !kept) {
            return tl::make_unexpected(kept.error());
        }
    }
    if (auto fed = m_session.feed({}, m_feeding); !fed) {
        return fed.error().code == ErrorCode::Cancelled ? finish(FinishReason::Cancelled)
                                                        : tl::make_unexpected(fed.error());
    }
    const auto token = draw();
    if (!token) {
        return tl::make_unexpected(token.error());
    }
    const auto reason = accept(*token);
    m_session.state().pending = std::exchange(m_drawn, {});
    return reason ? finish(*reason) : Result<bool>(true);
}

/// Feeds the pending tokens and the guessed ones in one pass, draws as long as the guess holds, and leaves
/// the session as if the drawn tokens had come one by one: where it has read a wrong one, or is to be cut, it
/// goes back and reads what was right with the next pass.
Result<bool> Run::checkGuess(const std::vector<TokenId> &guess)
{
    State before = m_session.state().clone();
    if (before.empty()) {
        return noMemoryForState();
    }
    const std::size_t fedTokens = before.pending.size() + guess.size();
    const auto vocabulary = static_cast<std::size_t>(m_session.model().info().vocabulary);
    // Of the token before the guess and of each guessed one; only the former is the caller's to ask for.
    std::vector<TokenId> tail = {m_session.state().pending.back()};
    tail.insert(tail.end(), guess.begin(), guess.end());
    m_session.state().pending.pop_back();
    std::vector<float> logits(tail.size() * vocabulary);
    FeedOptions feeding = m_feeding;
    feeding.onLogits = [&](std::size_t index, std::span<const float> row) {
        std::copy(row.begin(), row.end(), logits.begin() + static_cast<std::ptrdiff_t>(index * vocabulary));
    };
    if (auto fed = m_session.feed(tail, feeding); !fed) {
        m_session.goBack(std::move(before), 0);
        return fed.error().code == ErrorCode::Cancelled ? finish(FinishReason::Cancelled)
                                                        : tl::make_unexpected(fed.error());
    }
    std::optional<FinishReason> reason;
    std::size_t right = 0;
    for (;;) {
        askSampling();
        reason =
            accept(m_sampler.next(std::span<const float>(logits).subspan(right * vocabulary, vocabulary)));
        if (reason || right == guess.size() || m_drawn.back() != guess[right]) {
            break;
        }
        ++right;
    }
    m_lookup.judge(static_cast<int>(right));
    m_result.guessed += static_cast<int>(right);
    std::vector<TokenId> drawn = std::exchange(m_drawn, {});
    if (right == guess.size() && !reason && m_undecided.empty()) {
        m_session.state().pending = {drawn.back()};
        return true;
    }
    m_session.goBack(std::move(before), fedTokens);
    auto &pending = m_session.state().pending;
    pending.insert(pending.end(), drawn.begin(), drawn.end());
    return reason ? finish(*reason) : Result<bool>(true);
}

/// Draws the next token from the session's logits, wherever they are.
Result<TokenId> Run::draw()
{
    DeviceLogits *left = m_session.deviceLogits();
    if (left == nullptr && m_session.logits().empty()) {
        return failure(ErrorCode::BadInput, "continue", "there is no text to continue from");
    }
    askSampling();
    return left != nullptr ? m_sampler.next(*left) : m_sampler.next(m_session.logits());
}

void Run::askSampling()
{
    if (m_options.sampling) {
        m_sampler.setParams(m_options.sampling());
    }
}

/// Adds a drawn token to the text. Gives the reason where the text ends with it.
std::optional<FinishReason> Run::accept(TokenId token)
{
    if (m_result.tokens == 0) {
        m_result.firstTokenSeconds = secondsSince(m_start);
    }
    const auto &stops = m_options.stopTokens;
    if (std::find(stops.begin(), stops.end(), token) != stops.end()) {
        return FinishReason::EndOfText;
    }
    ++m_result.tokens;
    take(token);
    return m_scanner.stopped() ? std::optional(FinishReason::StopText) : std::nullopt;
}

/// Adds a drawn token to the text. The session's state hasn't read it yet.
void Run::take(TokenId token)
{
    const std::string_view bytes = m_tokenizer.bytesOf(token);
    const std::string answer = m_scanner.push(bytes);
    const std::string text = m_utf8.push(answer);
    m_drawn.push_back(token);
    m_lookup.add(token);
    m_undecided.add(token);
    m_drawnBytes += bytes.size();
    m_decidedBytes += answer.size();
    if (m_decidedBytes == m_drawnBytes && m_utf8.held() == 0) {
        m_undecided.clear();
        m_drawnBytes = m_decidedBytes = 0;
    }
    emitText(text);
}

void Run::emitText(const std::string &text)
{
    if (text.empty()) {
        return;
    }
    if (m_options.onPiece) {
        m_options.onPiece(text);
    }
    m_result.text += text;
}

Result<bool> Run::finish(FinishReason reason)
{
    m_result.reason = reason;
    const std::string released = m_scanner.release();
    m_decidedBytes += released.size();
    emitText(m_utf8.push(released));
    // A stop text isn't part of the answer, nor is a character that was never finished.
    const std::size_t behind = m_decidedBytes - m_utf8.held();
    if (behind < m_drawnBytes) {
        if (auto cut = m_undecided.cutBack(m_session, m_tokenizer, behind); !cut) {
            return tl::make_unexpected(cut.error());
        }
    }
    return false;
}

}  // namespace

int usefulLookup(const Model &model)
{
    const std::string &type = model.info().weightType;
    const bool exact = model.info().device.threads > 0 && (type == "int8" || type == "int4");
    return exact ? PassTokens - 2 : 0;  // the token before the guess, and the one after it
}

Result<Generation> generate(Session &session, const Tokenizer &tokenizer, Sampler &sampler,
                            const GenerationOptions &options)
{
    return Run(session, tokenizer, sampler, options).run();
}

}  // namespace rookery
