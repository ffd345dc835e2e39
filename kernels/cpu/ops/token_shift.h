#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/token_shift.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// Interpolates rows [tokenBegin, tokenEnd) of `normed` with the rows before them.
inline void tokenShift(const TokenShiftArgs &args, int tokenBegin, int tokenEnd)
{
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = static_cast<std::size_t>(t) * static_cast<unsigned>(args.width);
        const float *z = args.normed + row;
        const float *before = t == 0 ? args.previous : z - args.width;
        for (int i = 0; i < args.width; i += Width) {
            const int left = args.width - i;
            const Floats current = loadFirst(z + i, left);
            const Floats difference = loadFirst(before + i, left) - current;
            for (int c = 0; c < args.outputs; ++c) {
                storeFirst(args.output[c] + row + i, current + difference * loadFirst(args.mix[c] + i, left),
                           left);
            }
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
