#include "engine/session/guess_pace.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace rookery {

namespace {

constexpr double Fade = 0.98;       // of what was judged, a round
constexpr double LeastGain = 1.05;  // below, guesses aren't worth their trouble
// Products of few tokens may take longer by steps, so the first lengths are measured one by one, and later
// now and then the neighbours of the best.
constexpr int FirstLengths[] = {3, 1, 2, 4};
constexpr int LooksAside = 16;  // rounds
constexpr int LaterTrial = 2;
constexpr int LongestPause = 1024;

}  // namespace

void GuessPace::Duration::add(double seconds) noexcept
{
    m_times[static_cast<std::size_t>(m_samples % Kept)] = seconds;
    ++m_samples;
    auto times = m_times;
    const auto end = times.begin() + std::min(m_samples, Kept);
    const auto middle = times.begin() + (std::min(m_samples, Kept) - 1) / 2;
    std::nth_element(times.begin(), middle, end);
    m_median = *middle;
}

bool GuessPace::knowsCosts() const noexcept
{
    return m_plain.settled() && m_draftStep.known() &&
           std::ranges::any_of(m_check, [](const Duration &check) { return check.known(); });
}

double GuessPace::acceptance() const noexcept
{
    return m_right / m_judged;
}

double GuessPace::checkSeconds(int guesses) const
{
    int nearest = guesses;
    while (nearest > 0 && !m_check[static_cast<std::size_t>(nearest)].known()) {
        --nearest;
    }
    for (int more = guesses; nearest == 0 && more <= Longest; ++more) {
        nearest = m_check[static_cast<std::size_t>(more)].known() ? more : 0;
    }
    const double measured = m_check[static_cast<std::size_t>(nearest)].seconds();
    if (nearest == guesses) {
        return measured;
    }
    // As if each guess took as long.
    return m_plain.seconds() + std::max(0.0, measured - m_plain.seconds()) * guesses / nearest;
}

double GuessPace::gain(int guesses) const
{
    const double share = std::min(acceptance(), 0.999);
    const double tokens = (1 - std::pow(share, guesses + 1)) / (1 - share);
    return tokens * m_plain.seconds() / (guesses * m_draftStep.seconds() + checkSeconds(guesses));
}

int GuessPace::bestLength() const
{
    int best = 1;
    for (int guesses = 2; guesses <= Longest; ++guesses) {
        best = gain(guesses) > gain(best) ? guesses : best;
    }
    return best;
}

int GuessPace::length(int limit) const
{
    if (m_always == 0 && (!m_plain.settled() || m_pause > 0)) {
        return 0;
    }
    const int most = std::min(Longest, std::max(0, limit));
    if (m_always > 0) {
        return std::min(m_always, most);
    }
    if (m_rounds < FirstTrial || !knowsCosts()) {
        return std::min(FirstLengths[static_cast<std::size_t>(m_rounds) % std::size(FirstLengths)], most);
    }
    const bool aside = m_rounds % LooksAside == LooksAside - 1;
    const int side = !aside ? 0 : m_rounds / LooksAside % 2 == 0 ? 1 : -1;
    return std::min(std::max(1, bestLength() + side), most);
}

void GuessPace::tookPlain(double seconds)
{
    m_plain.add(seconds);
}

void GuessPace::wrote(int tokens, double seconds)
{
    m_draftStep.add(seconds / tokens);
}

void GuessPace::checked(int guessed, int right, double seconds)
{
    m_check[static_cast<std::size_t>(guessed)].add(seconds);
    m_right = Fade * m_right + right;
    m_judged = Fade * m_judged + std::min(right + 1, guessed);
    ++m_rounds;
    m_trial = std::max(0, m_trial - 1);
    if (m_trial > 0 || !knowsCosts()) {
        return;
    }
    if (gain(bestLength()) >= LeastGain) {
        m_nextPause = 32;
        return;
    }
    m_pause = m_nextPause;
    m_nextPause = std::min(2 * m_nextPause, LongestPause);
    m_trial = LaterTrial;
    // Another passage may be another matter: what is known by then counts little.
    m_right *= 0.25;
    m_judged *= 0.25;
}

void GuessPace::waited(int tokens)
{
    m_pause = std::max(0, m_pause - tokens);
}

}  // namespace rookery
