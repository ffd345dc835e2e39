#include "kernels/dtype.h"

#include <array>
#include <bit>
#include <cstring>

namespace rookery::kernels {

namespace {

constexpr std::array<DTypeTraits, 11> Traits = {{
    {"f32", 1, 4},
    {"f16", 1, 2},
    {"bf16", 1, 2},
    {"q8_0", 32, 34},
    {"q4_0", 32, 18},
    {"q4_1", 32, 20},
    {"q5_0", 32, 22},
    {"q5_1", 32, 24},
    {"q4_k", 256, 144},
    {"q5_k", 256, 176},
    {"q6_k", 256, 210},
}};

}  // namespace

const DTypeTraits &traits(DType type) noexcept
{
    return Traits[static_cast<std::size_t>(type)];
}

std::size_t storedBytes(DType type, std::size_t values) noexcept
{
    const DTypeTraits &t = traits(type);
    return values / static_cast<std::size_t>(t.valuesPerBlock) * static_cast<std::size_t>(t.bytesPerBlock);
}

}  // namespace rookery::kernels
