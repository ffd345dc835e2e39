#pragma once

#include <cstddef>
#include <cstdint>

namespace rookery::kernels::cpu {

/// Which columns of a product's inputs aren't zero for all of its tokens, and what stands there: rounded to 8
/// bits as in `QuantizedInputs`, in groups of four as integer dot products take them. Where a block's columns
/// don't fill the last group, a column stands in it again, with zeros.
struct ActiveInputs {
    static constexpr int Block = 32;  ///< columns that share a scale
    static constexpr int Group = 4;
    /// No hardware guesses which columns come next: so many ahead their weights are asked for, to be there
    /// when memory has answered.
    static constexpr int Ahead = 64;

    int blocks;
    const std::int32_t *offsets;  ///< of their weights in a band, in bytes; Ahead + Group more may be read
    const std::int32_t *begins;   ///< [blocks + 1], where each block begins among them, and the end
    const std::int8_t *values;    ///< [rows, stride]
    std::size_t stride;
    const std::int32_t *sums;  ///< [rows, blocks] of the values of each block
    bool negative;             ///< is any value below zero?
};

}  // namespace rookery::kernels::cpu
