#include "engine/session/guess_pace.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace rookery {

namespace {

constexpr double NewSample = 0.2;   // weight in a moving average
constexpr double Disturbed = 3;     // times the average: no more of a sample counts
constexpr double Fade = 0.98;       // of what was judged, a round
constexpr double LeastGain = 1.05;  // below, guesses aren't worth their trouble
// Products of few tokens may take longer by steps, so the first lengths are measured one by one, and later
// now and then the neighbours of the best.
constexpr int FirstLengths[] = {3, 1, 2, 4};
constexpr int LooksAside = 16;  // rounds
constexpr int LaterTrial = 2;
constexpr int LongestPause = 1024;

}  // namespace

void GuessPace::Average::add(double seconds) noexcept
{
    if (settled()) {
        m_seconds += NewSample * (std::min(seconds, Disturbed * m_seconds) - m_seconds);
        return;
    }
    m_seconds = known() ? std::min(seconds, m_seconds) : seconds;
    ++m_samples;
}

bool GuessPace::knowsCosts() const noexcept
{
    return m_plain.settled() && m_draftStep.known() && m_anotherToken.known();
}

double GuessPace::acceptance() const noexcept
{
    return m_right / m_judged;
}

double GuessPace::checkSeconds(int guesses) const
{
    const Average &measured = m_check[static_cast<std::size_t>(guesses)];
    return measured.known() ? measured.seconds() : m_plain.seconds() + guesses * m_anotherToken.seconds();
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
    m_anotherToken.add(std::max(0.0, (seconds - m_plain.seconds()) / guessed));
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
