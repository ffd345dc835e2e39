#include "engine/generator.h"

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

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The way back to the last point that certainly stands before any stop text. While text is held back, the
/// state runs on; if it turns out to be a stop text, the state returns here.
class Rollback
{
public:
    bool armed() const noexcept { return m_state.has_value(); }

    void arm(const State &state)
    {
        m_state = state.clone();
        m_state->pending.clear();
        m_tokens.clear();
        m_bytes = 0;
    }

    void disarm() { m_state.reset(); }

    void add(TokenId token, std::size_t answerBytes)
    {
        m_tokens.push_back(token);
        m_bytes += answerBytes;
    }

    /// The state behind exactly the answer's bytes: what follows the saved point becomes pending.
    State resolve(const Tokenizer &tokenizer)
    {
        State state = std::move(*m_state);
        m_state.reset();
        std::size_t rest = m_bytes;
        for (const TokenId token : m_tokens) {
            const std::string_view bytes = tokenizer.bytesOf(token);
            if (bytes.size() > rest) {
                const auto cut = tokenizer.encode(bytes.substr(0, rest));
                state.pending.insert(state.pending.end(), cut.begin(), cut.end());
                break;
            }
            state.pending.push_back(token);
            rest -= bytes.size();
        }
        return state;
    }

private:
    std::optional<State> m_state;
    std::vector<TokenId> m_tokens;  ///< drawn since
    std::size_t m_bytes = 0;        ///< of them that belong to the answer
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
    {
    }

    Result<Generation> run();

private:
    Result<bool> step();  ///< false: finished
    void take(TokenId token);
    void emitText(std::string text);
    void finish(FinishReason reason);

    Session &m_session;
    const Tokenizer &m_tokenizer;
    Sampler &m_sampler;
    const GenerationOptions &m_options;
    StopScanner m_scanner;
    Utf8Stream m_utf8;
    Rollback m_rollback;
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
        finish(FinishReason::Cancelled);
        return false;
    }
    if (m_result.tokens >= m_options.maxTokens) {
        finish(FinishReason::TokenLimit);
        return false;
    }
    if (auto fed = m_session.feed({}, {.stop = m_options.stop}); !fed) {
        if (fed.error().code != ErrorCode::Cancelled) {
            return tl::make_unexpected(fed.error());
        }
        finish(FinishReason::Cancelled);
        return false;
    }
    if (m_session.logits().empty()) {
        return failure(ErrorCode::BadInput, "continue", "there is no text to continue from");
    }
    if (m_options.sampling) {
        m_sampler.setParams(m_options.sampling());
    }
    const TokenId token = m_sampler.next(m_session.logits());
    if (m_result.tokens == 0) {
        m_result.firstTokenSeconds = secondsSince(m_start);
    }
    if (std::find(m_options.stopTokens.begin(), m_options.stopTokens.end(), token) !=
        m_options.stopTokens.end()) {
        finish(FinishReason::EndOfText);
        return false;
    }
    ++m_result.tokens;
    take(token);
    if (m_scanner.stopped()) {
        if (auto back = m_session.setState(m_rollback.resolve(m_tokenizer)); !back) {
            return tl::make_unexpected(back.error());
        }
        finish(FinishReason::StopText);
        return false;
    }
    return true;
}

/// Adds a drawn token to the text. The session's state hasn't read it yet.
void Run::take(TokenId token)
{
    const std::string answer = m_scanner.push(m_tokenizer.bytesOf(token));
    const bool undecided = m_scanner.stopped() || !m_scanner.held().empty();
    if (undecided && !m_rollback.armed()) {
        m_rollback.arm(m_session.state());
    }
    if (m_rollback.armed()) {
        m_rollback.add(token, answer.size());
        if (!undecided) {
            m_rollback.disarm();
        }
    }
    m_session.state().pending = {token};
    emitText(m_utf8.push(answer));
}

void Run::emitText(std::string text)
{
    if (text.empty()) {
        return;
    }
    if (m_options.onPiece) {
        m_options.onPiece(text);
    }
    m_result.text += text;
}

void Run::finish(FinishReason reason)
{
    m_result.reason = reason;
    emitText(m_utf8.push(m_scanner.release()) + m_utf8.finish());
}

}  // namespace

Result<Generation> generate(Session &session, const Tokenizer &tokenizer, Sampler &sampler,
                            const GenerationOptions &options)
{
    return Run(session, tokenizer, sampler, options).run();
}

}  // namespace rookery
