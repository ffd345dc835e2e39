#pragma once

#include "kernels/numbers/dtype.h"

#include <cstddef>
#include <cstdint>

namespace rookery::kernels {

/// 32 neighbouring values of a row in the form that all block types share:
///     value = scale * scaleCode[i / 16] * (q[i] - zero) + offset * offsetCode[i / 16]
struct QuantizedBlock {
    static constexpr int Values = 32;

    std::uint8_t q[Values];
    float scale;
    float offset;
    std::int8_t scaleCode[2];    ///< 1 where a type has no second level of scales
    std::uint8_t offsetCode[2];  ///< likewise
    std::uint8_t zero;           ///< the same for all blocks of a type
};

/// One stored block of a block type: one part of 32 values, or eight of the K types.
void readBlock(DType type, const std::byte *block, QuantizedBlock *parts) noexcept;

/// `values` neighbouring values of a row. \pre whole stored blocks
void readBlocks(DType type, const std::byte *from, int values, QuantizedBlock *parts) noexcept;

}  // namespace rookery::kernels
