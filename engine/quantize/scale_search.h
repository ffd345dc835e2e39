#pragma once

namespace rookery {

/// Four numbers at a time, which every 64-bit processor can (a GCC and Clang extension): searches for scales
/// spend all their time here, and compilers don't vectorise sums of float by themselves.
using FourFloats = float __attribute__((vector_size(16)));

/// The scale d of least squared error for x ~ d q with whole q in [low, high], each square counted `weights`
/// times; found among quotients near the one that maps the largest value to the end of the range, each
/// refitted to the q it gives. 0 where all are zero. \param count a multiple of 4
float searchScale(const float *x, const float *weights, int count, float low, float high) noexcept;

struct ScaleAndMinimum {
    float scale;
    float minimum;  ///< subtracted, never negative
};

/// x ~ scale q - minimum with whole q in [0, 15], for 32 values: for ranges near the one from the smallest to
/// the largest, the straight line of least weighted squared error through (q, x).
ScaleAndMinimum searchLine(const float *x, const float *weights) noexcept;

}  // namespace rookery
