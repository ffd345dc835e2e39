#pragma once

#include <cstdint>

namespace rookery::vision {

/// A sample with transparency before white, rounded. \param value, alpha 0 to 255
inline std::uint8_t onWhite(std::uint32_t value, std::uint32_t alpha) noexcept
{
    return static_cast<std::uint8_t>((value * alpha + 255 * (255 - alpha) + 127) / 255);
}

}  // namespace rookery::vision
