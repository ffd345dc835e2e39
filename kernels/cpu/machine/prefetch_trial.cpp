#include "kernels/cpu/machine/prefetch_trial.h"

#include <algorithm>

namespace rookery::kernels::cpu {

namespace {

// By less than this the medians differ by chance.
constexpr double Noticeable = 1.01;

}  // namespace

void PrefetchTrial::add(std::size_t bytes, double seconds) noexcept
{
    Way &way = m_asksAhead ? m_with : m_without;
    if (seconds > 0) {
        way.rates[way.count++] = static_cast<double>(bytes) / seconds;
    }
    if (m_with.count == Samples && m_without.count == Samples) {
        m_asksAhead = median(m_without) < Noticeable * median(m_with);
        m_isOver = true;
        return;
    }
    // Not in turn: a model's products come in turn themselves. (xorshift, Marsaglia 2003.)
    m_random ^= m_random << 13;
    m_random ^= m_random >> 17;
    m_random ^= m_random << 5;
    m_asksAhead = m_without.count == Samples || (m_with.count < Samples && (m_random >> 16 & 1) != 0);
}

double PrefetchTrial::median(Way &way) noexcept
{
    const auto middle = way.rates.begin() + Samples / 2;
    std::nth_element(way.rates.begin(), middle, way.rates.end());
    return *middle;
}

}  // namespace rookery::kernels::cpu
