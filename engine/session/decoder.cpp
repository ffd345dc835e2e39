#include "engine/session/decoder.h"

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

// A pass of so many tokens takes hardly longer than one of one token: the weights are read once.
constexpr int PassTokens = 6;

}  // namespace

int usefulLookup(const Model &model)
{
    const std::string &type = model.info().weightType;
    const bool exact = !model.info().device.isCard() && (type == "int8" || type == "int4");
    return exact ? PassTokens - 2 : 0;  // the token before the guess, and the one after it
}

Decoder::Decoder(Session &session, const Tokenizer &tokenizer, Sampler &sampler, GenerationOptions options)
    : m_session(session)
    , m_tokenizer(tokenizer)
    , m_sampler(sampler)
    , m_options(std::move(options))
    , m_feeding{.stop = m_options.stop, .leaveLogits = !m_options.onToken && !m_options.constraint}
    , m_scanner(m_options.stopTexts)
    , m_lookup(session.history(), m_options.lookup)
{
    for (const TokenId token : session.state().pending) {
        m_lookup.add(token);
    }
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
    // One place is for the token that comes after the guess: should all of them have to be read again.
    if (const int room = PassTokens - 1 - static_cast<int>(m_session.state().pending.size());
        m_undecided.empty() && !m_session.state().pending.empty()) {
        const auto guess = m_lookup.guess(std::min(room, m_options.maxTokens - m_written.tokens - 1));
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

/// Feeds the pending tokens and the guessed ones in one pass, draws as long as the guess holds, and leaves
/// the session as if the drawn tokens had come one by one: where it has read a wrong one, or is to be cut, it
/// goes back and reads what was right with the next pass.
Result<bool> Decoder::checkGuess(const std::vector<TokenId> &guess)
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
        reason = add(drawFrom(std::span<const float>(logits).subspan(right * vocabulary, vocabulary)));
        if (reason || right == guess.size() || m_drawn.back() != guess[right]) {
            break;
        }
        ++right;
    }
    m_lookup.judge(static_cast<int>(right));
    m_written.guessed += static_cast<int>(right);
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
    take(token);
    if (m_scanner.stopped()) {
        return FinishReason::StopText;
    }
    auto &constraint = m_options.constraint;
    if (constraint && (!constraint->add(m_tokenizer.bytesOf(token)) || constraint->complete())) {
        return FinishReason::EndOfText;
    }
    if (m_options.endsLoops && m_loops.add(token)) {
        return FinishReason::Loop;
    }
    return std::nullopt;
}

/// Adds a drawn token to the text. The session's state hasn't read it yet.
void Decoder::take(TokenId token)
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
        if (auto cut = m_undecided.cutBack(m_session, m_tokenizer, behind); !cut) {
            return tl::make_unexpected(cut.error());
        }
    }
    return false;
}

}  // namespace rookery
