#pragma once

#include <cstddef>
#include <cstdint>

namespace rookery::kernels {

/// How the numbers of a weight tensor are stored. The block types are those of GGUF files: a block holds
/// `valuesPerBlock` neighbouring values of one row, and rows never share a block.
enum class DType : std::uint8_t {
    F32,
    F16,
    BF16,
    Q8_0,
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q4_K,
    Q5_K,
    Q6_K,
    Q2_K,
    Q3_K,
    IQ4_NL,
    IQ4_XS,
    MXFP4,
};

struct DTypeTraits {
    const char *name;
    int valuesPerBlock;
    int bytesPerBlock;
};

const DTypeTraits &traits(DType type) noexcept;

/// Bytes of `values` numbers of one row; `values` is a multiple of the block.
std::size_t storedBytes(DType type, std::size_t values) noexcept;

/// Decodes `values` numbers (a multiple of the block) starting at `from`, which need not be aligned.
/// Exact: every stored value is a float32. Layouts: the GGUF block formats of llama.cpp.
void decode(DType type, const std::byte *from, float *to, std::size_t values) noexcept;

float halfToFloat(std::uint16_t half) noexcept;

/// Bits of the nearest float16 (ties to even); infinity beyond its range.
std::uint16_t floatToHalf(float value) noexcept;

}  // namespace rookery::kernels
