#pragma once

#include <cstddef>
#include <cstdint>

namespace rookery::kernels::cpu {

/// Rows of activations as 8-bit numbers, x = scale * q with a scale for 32 values, in memory of the device.
/// With two levels a token has a second row for what the rounding of the first left, with a scale 254 times
/// finer: 16 bits in all, enough for float32's results within a few 1e-6.
struct QuantizedInputs {
    std::byte *memory;
    int columns;  ///< a multiple of 32
    int levels;   ///< rows for each token, 1 or 2

    // A row's values are followed by its sums, scales and words. The odd size keeps rows off the same cache
    // sets.
    static constexpr std::size_t rowBytes(int columns)
    {
        const auto n = static_cast<std::size_t>(columns);
        return (n + 2 * (n / 16 * 4) + 3 * (n / 32 * 4) + 2 * n + 63) / 128 * 128 + 64;
    }

    std::int8_t *valuesOf(int row) const
    {
        return reinterpret_cast<std::int8_t *>(memory) + static_cast<std::size_t>(row) * rowBytes(columns);
    }
    /// Minus the sums of 16 values each, as the instruction set starts from them.
    std::int32_t *minusHalfSumsOf(int row) const
    {
        return reinterpret_cast<std::int32_t *>(valuesOf(row) + columns);
    }
    /// Minus the sums of 32 values each, likewise.
    std::int32_t *minusSumsOf(int row) const { return minusHalfSumsOf(row) + columns / 16; }
    float *scalesOf(int row) const { return reinterpret_cast<float *>(minusSumsOf(row) + columns / 32); }
    /// Scale times the sum of 32 values each, and of 16.
    float *scaledSumsOf(int row) const { return scalesOf(row) + columns / 32; }
    float *scaledHalfSumsOf(int row) const { return scaledSumsOf(row) + columns / 32; }
    /// The values once more in 16 bits, of every four columns 0, 2, 1 and 3: only for instruction sets that
    /// multiply bytes so.
    std::int16_t *wordsOf(int row) const
    {
        return reinterpret_cast<std::int16_t *>(scaledHalfSumsOf(row) + columns / 16);
    }
};

}  // namespace rookery::kernels::cpu
