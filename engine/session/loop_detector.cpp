#include "engine/session/loop_detector.h"

#include <algorithm>

namespace rookery {

bool LoopDetector::add(TokenId token)
{
    bool loop = false;
    const std::size_t known = std::min(m_count, MostPeriod);
    for (std::size_t period = 1; period <= known; ++period) {
        int &equal = m_equal[period - 1];
        equal = m_last[(m_count - period) % MostPeriod] == token ? equal + 1 : 0;
        loop = loop || (equal >= LeastTokens && equal >= Repeats * static_cast<int>(period));
    }
    m_last[m_count % MostPeriod] = token;
    ++m_count;
    return loop;
}

}  // namespace rookery
