#pragma once

#include <cstdint>

namespace rookery::kernels::cpu {

/// The inputs of one token that aren't zero, in blocks of 32 columns.
struct ActiveInputs {
    static constexpr int Block = 32;

    int blocks;
    const std::int32_t *columns;
    const float *values;
    const std::int32_t *begins;  ///< [blocks + 1], where each block begins among them, and the end
};

}  // namespace rookery::kernels::cpu
