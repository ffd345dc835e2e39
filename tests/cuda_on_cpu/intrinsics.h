#pragma once

// What kernels/cuda/ops/intrinsics.cuh writes in PTX, for fibers. Fragments follow the PTX manual, "Matrix
// Fragments for mma.m16n8k16".

#include "kernels/numbers/dtype.h"

namespace rookery::kernels::cuda {

inline float2 halfPairToFloats(unsigned pair)
{
    return {halfToFloat(static_cast<std::uint16_t>(pair)),
            halfToFloat(static_cast<std::uint16_t>(pair >> 16))};
}

inline unsigned floatsToHalfPair(float low, float high)
{
    return floatToHalf(low) | static_cast<unsigned>(floatToHalf(high)) << 16;
}

inline unsigned bfloatBits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return (bits + 0x7FFFU + (bits >> 16 & 1U)) >> 16;
}

inline unsigned floatsToBfloatPair(float low, float high)
{
    return bfloatBits(low) | bfloatBits(high) << 16;
}

inline uint4 loadStreamed(const void *from)
{
    uint4 value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

inline void copyAsync(void *shared, const void *global)
{
    std::memcpy(shared, global, 16);
}
inline void commitCopies() {}
template<int Left>
inline void waitForCopies()
{
}

/// The rows of four matrices of 16-bit numbers, of which each lane knows one.
class MatrixRows
{
public:
    explicit MatrixRows(const void *mine)
    {
        const auto address = reinterpret_cast<std::uintptr_t>(mine);
        const std::uint32_t halves[2] = {static_cast<std::uint32_t>(address),
                                         static_cast<std::uint32_t>(std::uint64_t{address} >> 32)};
        m_slots = cuda_on_cpu::exchange(halves, 2);
    }

    unsigned value(int matrix, int row, int column) const
    {
        const std::uint32_t *slot = m_slots[8 * matrix + row];
        const auto *from = reinterpret_cast<const std::byte *>(
            static_cast<std::uintptr_t>(slot[0] | std::uint64_t{slot[1]} << 32));
        std::uint16_t bits;
        std::memcpy(&bits, from + 2 * column, 2);
        return bits;
    }

private:
    const cuda_on_cpu::Slot *m_slots;
};

inline void loadMatrices(unsigned (&fragments)[4], const void *row)
{
    const MatrixRows rows(row);
    const int lane = cuda_on_cpu::laneIndex();
    for (int i = 0; i < 4; ++i) {
        fragments[i] = rows.value(i, lane / 4, lane % 4 * 2) | rows.value(i, lane / 4, lane % 4 * 2 + 1)
                                                                   << 16;
    }
}

inline void loadTransposed(unsigned (&fragments)[4], const void *row)
{
    const MatrixRows rows(row);
    const int lane = cuda_on_cpu::laneIndex();
    for (int i = 0; i < 4; ++i) {
        fragments[i] = rows.value(i, lane % 4 * 2, lane / 4) | rows.value(i, lane % 4 * 2 + 1, lane / 4)
                                                                   << 16;
    }
}

template<class Decode>
inline void multiplyFragments(float (&sums)[4], const unsigned (&a)[4], const unsigned (&b)[2], Decode decode)
{
    const std::uint32_t mine[6] = {a[0], a[1], a[2], a[3], b[0], b[1]};
    const cuda_on_cpu::Slot *slots = cuda_on_cpu::exchange(mine, 6);
    const int lane = cuda_on_cpu::laneIndex();
    for (int i = 0; i < 4; ++i) {
        const int row = lane / 4 + i / 2 * 8;
        const int column = lane % 4 * 2 + i % 2;
        for (int k = 0; k < 16; ++k) {
            const int quad = k % 8 / 2;
            const std::uint32_t left = slots[row % 8 * 4 + quad][row / 8 + k / 8 * 2];
            const std::uint32_t right = slots[column * 4 + quad][4 + k / 8];
            const int shift = k % 2 * 16;
            sums[i] += decode(left >> shift & 0xFFFFU) * decode(right >> shift & 0xFFFFU);
        }
    }
}

inline void multiplyHalf(float (&sums)[4], const unsigned (&a)[4], const unsigned (&b)[2])
{
    multiplyFragments(sums, a, b,
                      [](unsigned bits) { return halfToFloat(static_cast<std::uint16_t>(bits)); });
}

inline void multiplyBfloat(float (&sums)[4], const unsigned (&a)[4], const unsigned (&b)[2])
{
    multiplyFragments(sums, a, b, [](unsigned bits) { return __uint_as_float(bits << 16); });
}

inline unsigned roundToTf32(float value)
{
    return (std::bit_cast<std::uint32_t>(value) + 0x1000U) & ~0x1FFFU;
}

inline void multiplyTf32(float (&sums)[4], const unsigned (&a)[4], const unsigned (&b)[2])
{
    const std::uint32_t mine[6] = {a[0], a[1], a[2], a[3], b[0], b[1]};
    const cuda_on_cpu::Slot *slots = cuda_on_cpu::exchange(mine, 6);
    const int lane = cuda_on_cpu::laneIndex();
    for (int i = 0; i < 4; ++i) {
        const int row = lane / 4 + i / 2 * 8;
        const int column = lane % 4 * 2 + i % 2;
        for (int k = 0; k < 8; ++k) {
            const std::uint32_t left = slots[row % 8 * 4 + k % 4][row / 8 + k / 4 * 2];
            const std::uint32_t right = slots[column * 4 + k % 4][4 + k / 4];
            sums[i] += __uint_as_float(left) * __uint_as_float(right);
        }
    }
}

inline void waitForKernelBefore() {}

template<class T>
inline T *dynamicShared()
{
    return reinterpret_cast<T *>(cuda_on_cpu::dynamicShared());
}

}  // namespace rookery::kernels::cuda
