#include "engine/session/speculation.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace rookery {

namespace {

// A pass of one token more takes hardly longer than one of one token: the weights are read once.
constexpr int LongestLookup = 5;

// A draft model that has much to read before it can write isn't worth it for an answer of a few words.
constexpr std::size_t QuicklyRead = 64;
constexpr int AnswerBegun = 8;

// Reading more than what a round leaves isn't what a step of the draft takes.
constexpr std::size_t LeftByARound = 2;

}  // namespace

DraftGuesser::DraftGuesser(std::shared_ptr<DraftModel> draft, std::span<const TokenId> text)
    : m_draft(std::move(draft))
    , m_text(text.begin(), text.end())
{
}

void DraftGuesser::add(TokenId token)
{
    m_text.push_back(token);
    ++m_added;
    if (m_draft && m_guessed == 0) {
        m_draft->pace.waited(1);
    }
}

std::vector<TokenId> DraftGuesser::guess(int limit, const std::stop_token &stop)
{
    if (!m_draft || m_text.empty()) {
        return {};
    }
    const int length = m_draft->pace.length(limit);
    if (length == 0) {
        return {};
    }
    const std::size_t unread = m_draft->unread(m_text);
    if (unread > QuicklyRead && m_added < AnswerBegun) {
        return {};
    }
    const auto start = std::chrono::steady_clock::now();
    auto tokens = m_draft->writeAhead(m_text, length, stop);
    if (!tokens) {
        if (tokens.error().code != ErrorCode::Cancelled) {
            m_draft.reset();  // the answer needs none
        }
        return {};
    }
    if (unread <= LeftByARound) {
        m_draft->pace.wrote(length,
                            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    m_written += length;
    m_guessed = length;
    m_right = 0;
    return std::move(*tokens);
}

void DraftGuesser::took(double seconds)
{
    if (!m_draft) {
        return;
    }
    if (const int guessed = std::exchange(m_guessed, 0); guessed > 0) {
        m_draft->pace.checked(guessed, m_right, seconds);
    } else {
        m_draft->pace.tookPlain(seconds);
    }
}

Speculation::Speculation(std::span<const TokenId> text, int lookup, std::shared_ptr<DraftModel> draft)
    : m_lookup(text, lookup)
    , m_draft(draft ? std::make_unique<DraftGuesser>(std::move(draft), text) : nullptr)
{
}

void Speculation::add(TokenId token)
{
    m_lookup.add(token);
    if (m_draft) {
        m_draft->add(token);
    }
}

std::vector<TokenId> Speculation::guess(int limit, const std::stop_token &stop)
{
    m_byDraft = false;
    if (m_over) {
        return {};
    }
    if (!m_draft || m_lookup.good()) {
        auto copied = m_lookup.guess(std::min(limit, LongestLookup), stop);
        if (!copied.empty() || !m_draft) {
            return copied;
        }
    }
    m_byDraft = true;
    return m_draft->guess(limit, stop);
}

void Speculation::judge(int right)
{
    if (m_byDraft) {
        m_draft->judge(right);
    } else {
        m_lookup.judge(right);
    }
}

void Speculation::took(double seconds, bool guessed)
{
    if (m_draft && (!guessed || m_byDraft)) {
        m_draft->took(seconds);
    }
}

}  // namespace rookery
