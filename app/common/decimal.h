#pragma once

#include <array>
#include <charconv>
#include <cmath>

namespace rookery {

/// The number that a float is in the fewest digits that tell it from others, for JSON, which prints doubles:
/// 0.3 in place of 0.30000001192092896. As it is where it isn't finite.
inline double decimalOf(float value)
{
    if (!std::isfinite(value)) {
        return static_cast<double>(value);
    }
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    double decimal = 0;
    std::from_chars(text.data(), end, decimal);
    return decimal;
}

}  // namespace rookery
