#include "engine/session/prompt_lookup.h"

#include <algorithm>

namespace rookery {

PromptLookup::PromptLookup(std::span<const TokenId> history, int most)
    : m_most(most)
{
    if (most > 0) {
        m_tokens.reserve(history.size() + 1024);
        std::for_each(history.begin(), history.end(), [this](TokenId token) { add(token); });
        m_pause = 0;
    }
}

/// Tokens fit 21 bits: no vocabulary has two million of them.
std::uint64_t PromptLookup::lastKey() const
{
    std::uint64_t key = 0;
    for (auto token = m_tokens.end() - Key; token != m_tokens.end(); ++token) {
        key = key << 21 | static_cast<std::uint64_t>(*token);
    }
    return key;
}

void PromptLookup::add(TokenId token)
{
    if (m_most == 0) {
        return;
    }
    if (m_candidate != 0) {
        m_good = m_tokens[m_candidate] == token;
    }
    m_tokens.push_back(token);
    m_pause = std::max(0, m_pause - 1);
    m_candidate = 0;
    if (m_tokens.size() >= Key) {
        std::size_t &behind = m_behind[lastKey()];
        m_candidate = behind;
        behind = m_tokens.size();
    }
}

std::vector<TokenId> PromptLookup::guess(int limit, const std::stop_token &)
{
    const int wanted = std::min(m_most, limit);
    if (m_candidate == 0 || m_pause > 0 || wanted <= 0) {
        return {};
    }
    // Where the repetition is shorter than the guess, what has been copied is copied on.
    std::vector<TokenId> tokens;
    for (std::size_t place = m_candidate; tokens.size() < static_cast<std::size_t>(wanted); ++place) {
        tokens.push_back(place < m_tokens.size() ? m_tokens[place] : tokens[place - m_tokens.size()]);
    }
    return tokens;
}

void PromptLookup::judge(int right)
{
    m_wrong = right > 0 ? 0 : std::min(m_wrong + 1, 6);
    m_pause = m_wrong > 1 ? 1 << m_wrong : 0;
}

}  // namespace rookery
