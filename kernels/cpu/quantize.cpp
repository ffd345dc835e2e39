#include "kernels/cpu/quantize.h"

#include "kernels/dtype.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace rookery::kernels::cpu {

namespace {

constexpr int Block = 32;

/// Writes `scale` as float16 and gives back what will be read, so that the values fit what is stored.
float storeScale(float scale, std::byte *to) noexcept
{
    const std::uint16_t bits = floatToHalf(scale);
    std::memcpy(to, &bits, sizeof bits);
    float stored = 0.0F;
    decode(DType::F16, to, &stored, 1);
    return stored;
}

int nearest(float value, float inverse, int lowest, int highest) noexcept
{
    return std::clamp(static_cast<int>(std::lrint(value * inverse)), lowest, highest);
}

}  // namespace

void quantizeQ8(const float *values, std::size_t count, std::byte *to) noexcept
{
    for (std::size_t i = 0; i < count; i += Block, to += 2 + Block) {
        float largest = 0.0F;
        for (int j = 0; j < Block; ++j) {
            largest = std::max(largest, std::fabs(values[i + j]));
        }
        const float scale = storeScale(largest / 127.0F, to);
        const float inverse = scale > 0.0F ? 1.0F / scale : 0.0F;
        for (int j = 0; j < Block; ++j) {
            to[2 + j] = static_cast<std::byte>(nearest(values[i + j], inverse, -127, 127));
        }
    }
}

void quantizeQ4(const float *values, std::size_t count, std::byte *to) noexcept
{
    for (std::size_t i = 0; i < count; i += Block, to += 2 + Block / 2) {
        float extreme = 0.0F;  // with its sign: -8 is reached on one side only
        for (int j = 0; j < Block; ++j) {
            extreme = std::fabs(values[i + j]) > std::fabs(extreme) ? values[i + j] : extreme;
        }
        const float scale = storeScale(extreme / -8.0F, to);
        const float inverse = scale != 0.0F ? 1.0F / scale : 0.0F;
        for (int j = 0; j < Block / 2; ++j) {
            const int low = nearest(values[i + j], inverse, -8, 7) + 8;
            const int high = nearest(values[i + j + Block / 2], inverse, -8, 7) + 8;
            to[2 + j] = static_cast<std::byte>(low | high << 4);
        }
    }
}

}  // namespace rookery::kernels::cpu
