#include "app/runtime/shares.h"

#include <algorithm>

namespace rookery::runtime {

double readingShare(Priority reading, Priority writing) noexcept
{
    // A question of a second delays by 30 ms with the former; an answer keeps 85 % of its speed with the
    // latter.
    constexpr double MoreUrgent = 0.97;
    constexpr double LessUrgent = 0.15;
    return reading < writing ? MoreUrgent : reading > writing ? LessUrgent : 0.5;
}

double learningShare(bool othersRead, Priority others) noexcept
{
    constexpr double BesideReading = 0.1;
    constexpr double BesideWriting = 1.0 / 3;
    return others == Priority::Background ? 0.5 : othersRead ? BesideReading : BesideWriting;
}

void Company::without(double seconds) noexcept
{
    constexpr double Newest = 0.2;
    m_without = m_without > 0 ? (1 - Newest) * m_without + Newest * seconds : seconds;
    earn(seconds);
}

void Company::with(double seconds) noexcept
{
    const double own = m_without > 0 ? std::min(m_without, seconds) : seconds / 2;
    m_credit -= seconds - own;
    earn(own);
}

void Company::earn(double seconds) noexcept
{
    constexpr double Share = 1.0 / 3;
    constexpr double MostCredit = 0.05;
    m_credit = std::min(m_credit + seconds * Share / (1 - Share), MostCredit);
}

}  // namespace rookery::runtime
