#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace rookery {

/// exp(x) for x <= 0 to about 1e-7 relative, in a form that compilers vectorise: a vocabulary of 65,536 is
/// exponentiated for every token. 2^n times a polynomial in the rest (Cephes' expf coefficients).
inline float expOfNegative(float x)
{
    constexpr float SmallestExponent =
        -87.0F;  // exp of it is the smallest normal float32; below counts as zero
    const float clamped = std::max(x, SmallestExponent);
    // Rounds to the nearest, since the argument isn't positive and the conversion cuts towards zero.
    const auto exponent = static_cast<std::int32_t>(clamped * 1.44269504F - 0.5F);
    const auto n = static_cast<float>(exponent);
    const float r = clamped - n * 0.693359375F + n * 2.12194440e-4F;
    const float polynomial =
        ((((1.9875691500e-4F * r + 1.3981999507e-3F) * r + 8.3334519073e-3F) * r + 4.1665795894e-2F) * r +
         1.6666665459e-1F) *
            r +
        5.0000001201e-1F;
    const float mantissa = polynomial * r * r + r + 1.0F;
    const float power = std::bit_cast<float>(static_cast<std::uint32_t>(exponent + 127) << 23);
    return x < SmallestExponent ? 0.0F : mantissa * power;
}

}  // namespace rookery
