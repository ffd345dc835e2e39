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
    /// \return false when memory is short.
    bool keep(const Session &session)
    {
        if (m_state) {
            return true;
        }
        m_state = session.state().clone();
        m_state->pending.clear();
        m_logits.assign(session.logits().begin(), session.logits().end());
        return !m_state->empty();
    }

    /// Puts the session behind the first `bytes` bytes of the tokens.
    Result<void> cutBack(Session &session, const Tokenizer &tokenizer, std::size_t bytes)
    {
        if (m_state) {
            if (auto back = session.setState(std::move(*m_state), m_logits); !back) {
                return back;
            }
        }
        session.state().pending = covering(tokenizer, bytes);
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
    {
    }

    Result<Generation> run();

private:
    Result<bool> step();  ///< false: finished
    Result<bool> draw();  ///< false: finished
    void take(TokenId token);
    void emitText(const std::string &text);
    Result<bool> finish(FinishReason reason);  ///< false, as the steps that end with it

    Session &m_session;
    const Tokenizer &m_tokenizer;
    Sampler &m_sampler;
    const GenerationOptions &m_options;
    const FeedOptions m_feeding = {.stop = m_options.stop};
    StopScanner m_scanner;
    Utf8Stream m_utf8;
    Undecided m_undecided;
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
    if (!m_undecided.empty() && !m_undecided.keep(m_session)) {
        return failure(ErrorCode::OutOfMemory, {}, "not enough memory for a copy of the state");
    }
    if (auto fed = m_session.feed({}, m_feeding); !fed) {
        return fed.error().code == ErrorCode::Cancelled ? finish(FinishReason::Cancelled)
                                                        : tl::make_unexpected(fed.error());
    }
    if (m_session.logits().empty()) {
        return failure(ErrorCode::BadInput, "continue", "there is no text to continue from");
    }
    return draw();
}

Result<bool> Run::draw()
{
    if (m_options.sampling) {
        m_sampler.setParams(m_options.sampling());
    }
    const TokenId token = m_sampler.next(m_session.logits());
    if (m_result.tokens == 0) {
        m_result.firstTokenSeconds = secondsSince(m_start);
    }
    const auto &stops = m_options.stopTokens;
    if (std::find(stops.begin(), stops.end(), token) != stops.end()) {
        return finish(FinishReason::EndOfText);
    }
    ++m_result.tokens;
    take(token);
    return m_scanner.stopped() ? finish(FinishReason::StopText) : Result<bool>(true);
}

/// Adds a drawn token to the text. The session's state hasn't read it yet.
void Run::take(TokenId token)
{
    const std::string_view bytes = m_tokenizer.bytesOf(token);
    const std::string answer = m_scanner.push(bytes);
    const std::string text = m_utf8.push(answer);
    m_session.state().pending = {token};
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

Result<Generation> generate(Session &session, const Tokenizer &tokenizer, Sampler &sampler,
                            const GenerationOptions &options)
{
    return Run(session, tokenizer, sampler, options).run();
}

}  // namespace rookery
