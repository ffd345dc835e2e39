#pragma once

#include <cstddef>
#include <vector>

namespace rookery::runtime {

/// Finds out with how many threads a pass takes the least time: stretches of it, all of as many layers, are
/// run with each of a few counts in turn, and timed.
class CountTrial
{
public:
    /// By less than this, all threads aren't given up: such differences come by chance.
    static constexpr double Noticeable = 0.97;
    static constexpr std::size_t Samples = 12;      ///< of each count are enough
    static constexpr std::size_t LeastSamples = 3;  ///< with fewer nothing can be told

    /// \param threads of the device
    /// \param seconds that it may take
    CountTrial(int threads, double seconds);

    /// All threads, three quarters, a half, a quarter, an eighth.
    const std::vector<int> &counts() const noexcept { return m_counts; }

    /// What a stretch of a pass is to be run with: over a few passes each stretch with each count.
    int countFor(std::size_t pass, std::size_t stretch) const noexcept
    {
        return m_counts[(pass + stretch) % m_counts.size()];
    }
    void add(std::size_t pass, std::size_t stretch, double seconds);

    bool isOver() const noexcept;
    /// The fastest; all threads where nothing is clearly faster.
    int best() const;

private:
    std::vector<int> m_counts;
    std::vector<std::vector<double>> m_seconds;  ///< of each
    double m_secondsLeft;
};

}  // namespace rookery::runtime
