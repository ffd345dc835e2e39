#include "engine/session/decoder.h"

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

constexpr int UsefulLookup = 4;

/// The text so far, as far as it is known in tokens.
std::vector<TokenId> textOf(const Session &session)
{
    const auto history = session.history();
    std::vector<TokenId> text(history.begin(), history.end());
    const auto &pending = session.state().pending;
    text.insert(text.end(), pending.begin(), pending.end());
    return text;
}

}  // namespace

int usefulLookup(const Model &model)
{
    const std::string &type = model.info().weightType;
    const bool exact = !model.info().device.isCard() && (type == "int8" || type == "int4");
    return exact ? UsefulLookup : 0;
}

Decoder::Decoder(Session &session, const Tokenizer &tokenizer, Sampler &sampler, GenerationOptions options)
    : m_session(session)
    , m_tokenizer(tokenizer)
    , m_sampler(sampler)
    , m_options(std::move(options))
    , m_feeding{.stop = m_options.stop, .leaveLogits = !m_options.onToken && !m_options.constraint}
    , m_scanner(m_options.stopTexts)
    , m_speculation(textOf(session), m_options.lookup, m_options.draft)
{
}

Result<bool> Decoder::step()
{
    auto goesOn = goOn();
    m_written.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
    return goesOn;
}

Result<bool> Decoder::goOn()
{
    if (const auto reason = endedBy()) {
        return finish(*reason);
    }
    const std::size_t waiting = m_session.state().pending.size();
    std::vector<TokenId> guess;
    if (m_undecided.empty() && waiting == 1) {
        guess = m_speculation.guess(m_options.maxTokens - m_written.tokens - 1, m_options.stop);
        m_written.drafted = m_speculation.drafted();
    }
    const auto start = Clock::now();
    auto goesOn = guess.empty() ? goOnPlainly() : checkGuess(guess);
    if (waiting == 1) {
        m_speculation.took(std::chrono::duration<double>(Clock::now() - start).count(), !guess.empty());
    }
    return goesOn;
}

Result<bool> Decoder::goOnPlainly()
{
    if (!m_undecided.empty()) {
        if (auto kept = m_undecided.keep(m_session); !kept) {
            return tl::make_unexpected(kept.error());
        }
    }
    if (auto fed = m_session.feed({}, m_feeding); !fed) {
        return fed.error().code == ErrorCode::Cancelled ? finish(FinishReason::Cancelled)
                                                        : tl::make_unexpected(fed.error());
    }
    return drawNext();
}

Result<std::optional<TokenId>> Decoder::wanted()
{
    const auto &pending = m_session.state().pending;
    if (endedBy() || pending.size() != 1) {
        return std::nullopt;
    }
    if (!m_undecided.empty()) {
        if (auto kept = m_undecided.keep(m_session); !kept) {
            return tl::make_unexpected(kept.error());
        }
    }
    return pending.front();
}

Result<TokenId> Decoder::drawShared(std::span<const float> logits)
{
    return m_session.ranShared(logits).map([&] { return m_sampler.next(m_session.logits()); });
}

Result<bool> Decoder::takeDrawn(TokenId token)
{
    tellOfToken(token, m_session.logits());
    auto goesOn = goOnWith(token);
    m_written.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
    return goesOn;
}

/// Feeds the pending token and the guessed ones in one pass, draws as long as the guess holds, and leaves the
/// session as if the drawn tokens had come one by one: where it has read a wrong one, or one that is still
/// undecided, it goes back to where it stood before that.
/// \pre one token is pending, and nothing undecided
Result<bool> Decoder::checkGuess(const std::vector<TokenId> &guess)
{
    const auto trail = m_trail.reserve(m_session.model(), guess.size());
    if (!trail) {
        m_speculation.giveUp();
        return goOnPlainly();
    }
    const TokenId last = m_session.state().pending.front();
    std::vector<TokenId> fed = {last};
    fed.insert(fed.end(), guess.begin(), guess.end());
    const auto vocabulary = static_cast<std::size_t>(m_session.model().info().vocabulary);
    std::vector<float> logits(fed.size() * vocabulary);
    const auto row = [&](std::size_t index) {
        return std::span<float>(logits).subspan(index * vocabulary, vocabulary);
    };
    FeedOptions feeding = m_feeding;
    feeding.trail = *trail;
    feeding.onLogits = [&](std::size_t index, std::span<const float> values) {
        std::copy(values.begin(), values.end(), row(index).begin());
    };
    m_session.state().pending.clear();  // logits are told of tokens that weren't pending
    if (auto done = m_session.feed(fed, feeding); !done) {
        m_session.state().pending = {last};
        return done.error().code == ErrorCode::Cancelled ? finish(FinishReason::Cancelled)
                                                         : tl::make_unexpected(done.error());
    }
    std::optional<FinishReason> reason;
    std::size_t right = 0;
    for (;;) {
        askSampling();
        reason = add(drawFrom(row(right)));
        if (reason || right == guess.size() || m_drawn.back() != guess[right] ||
            m_options.stop.stop_requested()) {
            break;
        }
        ++right;
    }
    m_speculation.judge(static_cast<int>(right));
    m_written.guessed += static_cast<int>(right);
    leaveBehind(std::exchange(m_drawn, {}), right, guess.size(), logits);
    return reason ? finish(*reason) : Result<bool>(true);
}

/// Leaves a session that has read a token and `guessed` more behind those of the drawn ones that it would
/// have read if they had come one by one. \param right of the guessed tokens \param logits [guessed + 1, V]
void Decoder::leaveBehind(const std::vector<TokenId> &drawn, std::size_t right, std::size_t guessed,
                          std::span<const float> logits)
{
    const std::size_t pending = std::max(m_undecided.size(), drawn.size() - right);
    const std::size_t read = drawn.size() - pending;
    if (read < guessed) {
        const std::size_t vocabulary = logits.size() / (guessed + 1);
        m_session.goBack(m_trail[read], guessed - read, logits.subspan(read * vocabulary, vocabulary));
    }
    m_session.state().pending.assign(drawn.end() - static_cast<std::ptrdiff_t>(pending), drawn.end());
}

/// Draws from the session's logits; the token is pending afterwards.
Result<bool> Decoder::drawNext()
{
    const auto token = draw();
    return token ? goOnWith(*token) : tl::make_unexpected(token.error());
}

/// Adds a drawn token, which is pending afterwards.
Result<bool> Decoder::goOnWith(TokenId token)
{
    const auto reason = add(token);
    m_session.state().pending = std::exchange(m_drawn, {});
    return reason ? finish(*reason) : Result<bool>(true);
}

/// Draws the next token from the session's logits, wherever they are.
Result<TokenId> Decoder::draw()
{
    DeviceLogits *left = m_session.deviceLogits();
    if (left == nullptr && m_session.logits().empty()) {
        return failure(ErrorCode::BadInput, std::string("continue"),
                       sentence("Model", "there is no text to continue from"));
    }
    askSampling();
    return left != nullptr ? m_sampler.next(*left) : drawFrom(m_session.logits());
}

TokenId Decoder::drawFrom(std::span<const float> logits)
{
    const TokenId token = m_sampler.next(logits);
    tellOfToken(token, logits);
    return token;
}

void Decoder::tellOfToken(TokenId token, std::span<const float> logits)
{
    if (m_options.onToken) {
        m_options.onToken(token, logits);
    }
}

void Decoder::askSampling()
{
    if (m_options.sampling) {
        m_sampler.setParams(m_options.sampling());
    }
    auto &constraint = m_options.constraint;
    m_sampler.allowOnly(constraint ? &constraint->allowed(m_options.stopTokens) : nullptr);
}

/// Why no further token is to be drawn.
std::optional<FinishReason> Decoder::endedBy() const
{
    if (m_options.stop.stop_requested()) {
        return FinishReason::Cancelled;
    }
    if (m_options.constraint && m_options.constraint->complete()) {
        return FinishReason::EndOfText;
    }
    return m_written.tokens >= m_options.maxTokens ? std::optional(FinishReason::TokenLimit) : std::nullopt;
}

/// Adds a drawn token to the text. Gives the reason where the text ends with it.
std::optional<FinishReason> Decoder::add(TokenId token)
{
    if (m_written.tokens == 0) {
        m_written.firstTokenSeconds = std::chrono::duration<double>(Clock::now() - m_start).count();
    }
    const auto &stops = m_options.stopTokens;
    if (std::find(stops.begin(), stops.end(), token) != stops.end()) {
        return FinishReason::EndOfText;
    }
    ++m_written.tokens;
    auto &constraint = m_options.constraint;
    const bool fits = !constraint || constraint->add(m_tokenizer.bytesOf(token));
    const bool whole = fits && constraint && constraint->complete();
    take(token, whole ? constraint->behind() : 0);
    if (m_scanner.stopped()) {
        return FinishReason::StopText;
    }
    if (!fits || whole) {
        return FinishReason::EndOfText;
    }
    if (m_options.endsLoops && m_loops.add(token)) {
        return FinishReason::Loop;
    }
    return std::nullopt;
}

/// Adds a drawn token to the text. The session's state hasn't read it yet.
/// \param behind of its bytes, which end an answer and aren't part of it
void Decoder::take(TokenId token, std::size_t behind)
{
    const std::string_view bytes = m_tokenizer.bytesOf(token);
    const std::string answer = m_scanner.push(bytes.substr(0, bytes.size() - std::min(behind, bytes.size())));
    const std::string text = m_utf8.push(answer);
    m_drawn.push_back(token);
    m_speculation.add(token);
    m_undecided.add(token);
    m_drawnBytes += bytes.size();
    m_decidedBytes += answer.size();
    if (m_decidedBytes == m_drawnBytes && m_utf8.held() == 0) {
        m_undecided.clear();
        m_drawnBytes = m_decidedBytes = 0;
    }
    emitText(text);
}

void Decoder::emitText(const std::string &text)
{
    if (text.empty()) {
        return;
    }
    if (m_options.onPiece) {
        m_options.onPiece(text);
    }
    m_written.text += text;
}

/// \return false, as the steps that end with it
Result<bool> Decoder::finish(FinishReason reason)
{
    m_written.reason = reason;
    const std::string released = m_scanner.release();
    m_decidedBytes += released.size();
    emitText(m_utf8.push(released));
    // A stop text isn't part of the answer, nor is a character that was never finished.
    const std::size_t behind = m_decidedBytes - m_utf8.held();
    if (behind < m_drawnBytes) {
        m_undecided.cutBack(m_session, m_tokenizer, behind);
    }
    return false;
}

}  // namespace rookery
