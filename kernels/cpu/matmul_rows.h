#pragma once

#include "kernels/cpu/matmul_floats.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// Block types without a product of their own: a row is decoded, then multiplied as float32.
inline void productDecoded(const ProductPart &part)
{
    const Rows &weight = part.weight;
    const auto columns = static_cast<std::size_t>(weight.columns);
    const auto outputs = static_cast<std::size_t>(weight.rows);
    const std::size_t rowBytes = storedBytes(weight.type, columns);
    const auto *row = reinterpret_cast<const std::byte *>(part.scratch);
    for (int r = part.begin; r < part.end; ++r) {
        decode(weight.type, weight.data + static_cast<std::size_t>(r) * rowBytes, part.scratch, columns);
        for (int t = 0; t < part.tokens; ++t) {
            const auto token = static_cast<std::size_t>(t);
            const float product = rowDot<DType::F32>(row, part.x + token * columns, weight.columns);
            float &y = part.y[token * outputs + static_cast<std::size_t>(r)];
            y = part.accumulate ? y + product : product;
        }
    }
}

/// Any stored type.
inline void matmulRows(const ProductPart &part)
{
    switch (part.weight.type) {
    case DType::F32:
        productFloats<DType::F32>(part);
        break;
    case DType::F16:
        productFloats<DType::F16>(part);
        break;
    case DType::BF16:
        productFloats<DType::BF16>(part);
        break;
    default:
        productDecoded(part);
    }
    activatePart(part);
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
