#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/ops/stored_matrix.h"

// Reading weights in pieces of 16 bytes, and finishing products.

namespace rookery::kernels::cuda {

/// 16 bytes of a row and what turns them into numbers.
template<StoredFormat Format>
struct Piece {
    static constexpr int Values = 128 / traitsOf(Format).bitsPerValue;
    static constexpr bool Scaled = traitsOf(Format).scaleBytes > 0;
    static constexpr bool HasOffset = Format == StoredFormat::Int8Offset ||
                                      Format == StoredFormat::Int8Offsets ||
                                      Format == StoredFormat::Int4Offset;

    uint4 raw;
    float scale;
    float offset;

    /// Piece `index` of a row.
    __device__ __forceinline__ void load(const StoredMatrix &m, int row, int index)
    {
        raw = loadStreamed(m.values + (at(row, m.paddedColumns / Values) + index) * 16);
        const std::size_t block = at(row, m.paddedColumns / 32) + index * Values / 32;
        if constexpr (HasOffset) {
            const std::size_t pair = Format == StoredFormat::Int8Offsets ? 2 * block + index % 2 : block;
            const float2 both = reinterpret_cast<const float2 *>(m.scales)[pair];
            scale = both.x;
            offset = both.y;
        } else if constexpr (Format == StoredFormat::Int8Scales) {
            scale = reinterpret_cast<const float *>(m.scales)[2 * block + index % 2];
        } else if constexpr (Scaled) {
            scale = halfPairToFloats(reinterpret_cast<const std::uint16_t *>(m.scales)[block]).x;
        }
    }

    /// Values [First, First + 4) before scale and offset. Small integers become floats by standing in the
    /// last bits of 2^23, which is faster than a conversion.
    template<int First>
    __device__ __forceinline__ void unpack(float (&w)[4]) const
    {
        constexpr float Magic = 8388608.0F;  // 2^23
        if constexpr (Format == StoredFormat::Float32) {
            w[0] = __uint_as_float(raw.x);
            w[1] = __uint_as_float(raw.y);
            w[2] = __uint_as_float(raw.z);
            w[3] = __uint_as_float(raw.w);
        } else if constexpr (Format == StoredFormat::Half) {
            const float2 low = halfPairToFloats(word<First / 2>());
            const float2 high = halfPairToFloats(word<First / 2 + 1>());
            w[0] = low.x;
            w[1] = low.y;
            w[2] = high.x;
            w[3] = high.y;
        } else if constexpr (Format == StoredFormat::Bfloat) {
            w[0] = __uint_as_float(word<First / 2>() << 16);
            w[1] = __uint_as_float(word<First / 2>() & 0xFFFF0000U);
            w[2] = __uint_as_float(word<First / 2 + 1>() << 16);
            w[3] = __uint_as_float(word<First / 2 + 1>() & 0xFFFF0000U);
        } else if constexpr (traitsOf(Format).bitsPerValue == 8) {
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                w[i] = __uint_as_float(__byte_perm(word<First / 4>(), 0x4B000000U, 0x7440U + i)) -
                       (Magic + 128.0F);
            }
        } else {
            // Eight values share a word: the first four in the low halves of its bytes.
            const unsigned nibbles = word<First / 8>() >> (First % 8) & 0x0F0F0F0FU;
            constexpr float Zero = Format == StoredFormat::Int4 ? 8.0F : 0.0F;
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                w[i] = __uint_as_float(__byte_perm(nibbles, 0x4B000000U, 0x7440U + i)) - (Magic + Zero);
            }
        }
    }

private:
    template<int Index>
    __device__ __forceinline__ unsigned word() const
    {
        return Index == 0 ? raw.x : Index == 1 ? raw.y : Index == 2 ? raw.z : raw.w;
    }
};

__device__ __forceinline__ float activated(Activation activation, float v)
{
    switch (activation) {
    case Activation::None:
        return v;
    case Activation::Tanh:
        return tanhf(v);
    case Activation::Sigmoid:
        return sigmoid(v);
    case Activation::Silu:
        return v * sigmoid(v);
    case Activation::ReluSquared:
        v = fmaxf(v, 0.0F);
        return v * v;
    }
    return v;
}

/// Puts a finished sum where it belongs.
__device__ __forceinline__ void finish(const Product &product, int token, int row, float sum)
{
    float *y = product.y + at(token, product.weight.rows, row);
    *y = activated(product.activation, product.accumulate ? *y + sum : sum);
}

}  // namespace rookery::kernels::cuda
