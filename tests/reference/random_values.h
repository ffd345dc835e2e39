#pragma once

#include <cstdint>
#include <vector>

namespace rookery::reference {

/// Repeatable test numbers, about evenly spread over [-scale, scale).
class RandomValues
{
public:
    explicit RandomValues(std::uint64_t seed = 1)
        : m_state(seed * 0x9e3779b97f4a7c15U + 1)
    {
    }

    std::uint32_t bits() noexcept
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>(m_state >> 32);
    }

    float next(float scale = 1.0F) noexcept
    {
        return (static_cast<float>(bits() >> 8) / 8388608.0F - 1.0F) * scale;
    }

    std::vector<float> vector(std::size_t values, float scale = 1.0F)
    {
        std::vector<float> result(values);
        for (float &value : result) {
            value = next(scale);
        }
        return result;
    }

private:
    std::uint64_t m_state;
};

}  // namespace rookery::reference
