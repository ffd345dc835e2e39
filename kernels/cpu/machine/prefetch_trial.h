#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace rookery::kernels::cpu {

/// Finds out whether products are faster where they ask for weights ahead of their use: some processors read
/// a tenth faster for it, others a tenth slower. The first products of a device are run both ways, in a
/// random order, and timed; what they compute doesn't depend on it. For one thread.
class PrefetchTrial
{
public:
    static constexpr std::size_t Samples = 64;  ///< of each way

    /// Smaller products tell nothing about memory.
    static constexpr std::size_t LeastBytes = std::size_t{1} << 20;

    /// Is the next product to ask ahead?
    bool asksAhead() const noexcept { return m_asksAhead; }

    bool isOver() const noexcept { return m_isOver; }

    /// What the last product read, and how long that took. \pre not over
    void add(std::size_t bytes, double seconds) noexcept;

private:
    struct Way {
        std::array<double, Samples> rates;  ///< bytes per second
        std::size_t count = 0;
    };

    static double median(Way &way) noexcept;

    Way m_with;
    Way m_without;
    std::uint32_t m_random = 1;
    bool m_asksAhead = true;
    bool m_isOver = false;
};

}  // namespace rookery::kernels::cpu
