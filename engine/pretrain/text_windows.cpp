#include "engine/pretrain/text_windows.h"

#include <algorithm>
#include <cassert>
#include <random>
#include <utility>

namespace rookery {

namespace {

constexpr std::size_t HeldOutPart = 20;  // one in so many tokens
constexpr std::size_t MostHeldOut = 32;

}  // namespace

TextWindows::TextWindows(std::vector<TokenId> tokens, int context)
    : m_tokens(std::move(tokens))
    , m_length(static_cast<std::size_t>(context) + 1)
    , m_learned(m_tokens.size())
{
    assert(m_tokens.size() >= m_length);
    const std::size_t last = m_tokens.size() / HeldOutPart;
    if (last < m_length) {
        return;
    }
    m_learned -= last;
    const std::size_t count = std::min(MostHeldOut, last / m_length);
    for (std::size_t i = 0; i < count; ++i) {
        m_heldOut.push_back(window(m_learned + i * (last / count)));
    }
}

std::span<const TokenId> TextWindows::window(std::size_t first) const
{
    return std::span(m_tokens).subspan(first, m_length);
}

TextWindows::Windows TextWindows::ofStep(int count, std::uint64_t seed, int step) const
{
    std::seed_seq seeds = {seed, seed >> 32, static_cast<std::uint64_t>(step)};
    std::mt19937_64 random(seeds);
    Windows windows;
    for (int i = 0; i < count; ++i) {
        windows.push_back(window(random() % (m_learned - m_length + 1)));
    }
    return windows;
}

}  // namespace rookery
