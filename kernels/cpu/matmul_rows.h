#pragma once

#include "kernels/cpu/activation.h"
#include "kernels/cpu/ops.h"
#include "kernels/cpu/simd.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

inline float dot(const float *a, const float *b, int values)
{
    Floats even{};
    Floats odd{};
    int i = 0;
    for (; i + 2 * Width <= values; i += 2 * Width) {
        even += load(a + i) * load(b + i);
        odd += load(a + i + Width) * load(b + i + Width);
    }
    for (; i < values; i += Width) {
        even += loadFirst(a + i, values - i) * loadFirst(b + i, values - i);
    }
    return sum(even + odd);
}

/// Any stored type, a row decoded at a time.
inline void matmulRows(const ProductPart &part)
{
    const Rows &w = part.weight;
    const std::size_t rowBytes = storedBytes(w.type, static_cast<std::size_t>(w.columns));
    for (int row = part.begin; row < part.end; ++row) {
        const auto values = static_cast<std::size_t>(w.columns);
        decode(w.type, w.data + static_cast<std::size_t>(row) * rowBytes, part.scratch, values);
        for (int t = 0; t < part.tokens; ++t) {
            const auto token = static_cast<std::size_t>(t);
            const Floats product = splat(dot(part.scratch, part.x + token * values, w.columns));
            finish(part.y + token * static_cast<std::size_t>(w.rows) + row, product, 1, part.activation,
                   part.accumulate);
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
