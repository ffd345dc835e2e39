#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>

namespace rookery {

// Every number that comes from a file, a setting or a user goes through here before anything is computed
// with it: "nan" and "inf" are numbers to those who read them, and std::clamp lets NaN through.

/// `value` within `low` .. `high`; `fallback` where it is no number or infinite.
template<std::floating_point Number>
Number within(Number value, Number low, Number high, Number fallback) noexcept
{
    return std::isfinite(value) ? std::clamp(value, low, high) : fallback;
}

/// `value` where it is one of `low` .. `high`, else `fallback`: for choices, of which the nearest is as wrong
/// as any other.
template<std::integral Number>
Number choiceWithin(Number value, Number low, Number high, Number fallback) noexcept
{
    return value < low || value > high ? fallback : value;
}

/// What can be shown and added up: 0 for what is no number.
inline double finiteOrZero(double value) noexcept
{
    return std::isfinite(value) ? value : 0.0;
}

}  // namespace rookery
