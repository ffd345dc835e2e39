#pragma once

#include <cstddef>

namespace rookery {

// Over rows as long as a vocabulary, once or more for every token: in lanes, so that compilers vectorise them
// and the additions overlap. Pointers and counts, since a checked index would keep them from it.

/// \param count at least 1
float largestOf(const float *values, std::size_t count) noexcept;

constexpr std::size_t RowBlock = 1024;  ///< values that float32 sums up well

/// \param count at most RowBlock
float blockSum(const float *values, std::size_t count) noexcept;

/// Of any number of values: float32 within blocks, float64 over them.
double rowSum(const float *values, std::size_t count) noexcept;

/// Of the values that are at least `least`.
double massAbove(const float *values, std::size_t count, float least) noexcept;

}  // namespace rookery
