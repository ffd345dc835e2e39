#include "app/runtime/threads/count_trial.h"

#include <algorithm>

namespace rookery::runtime {

namespace {

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

CountTrial::CountTrial(int threads, double seconds)
    : m_secondsLeft(seconds)
{
    for (const int eighths : {8, 6, 4, 2, 1}) {
        const int count = std::max(1, threads * eighths / 8);
        if (m_counts.empty() || count < m_counts.back()) {
            m_counts.push_back(count);
        }
    }
    m_seconds.resize(m_counts.size());
}

void CountTrial::add(std::size_t pass, std::size_t stretch, double seconds)
{
    m_seconds[(pass + stretch) % m_counts.size()].push_back(seconds);
    m_secondsLeft -= seconds;
}

bool CountTrial::isOver() const noexcept
{
    return m_counts.size() == 1 || m_secondsLeft <= 0 ||
           std::all_of(m_seconds.begin(), m_seconds.end(),
                       [](const std::vector<double> &one) { return one.size() >= Samples; });
}

int CountTrial::best() const
{
    const bool tells = std::all_of(m_seconds.begin(), m_seconds.end(),
                                   [](const std::vector<double> &one) { return one.size() >= LeastSamples; });
    if (!tells) {
        return m_counts.front();
    }
    const double all = median(m_seconds.front());
    std::size_t best = 0;
    double least = Noticeable * all;
    for (std::size_t i = 1; i < m_counts.size(); ++i) {
        if (const double seconds = median(m_seconds[i]); seconds < least) {
            best = i;
            least = seconds;
        }
    }
    return m_counts[best];
}

}  // namespace rookery::runtime
