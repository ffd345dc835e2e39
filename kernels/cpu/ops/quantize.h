#pragma once

#include "kernels/cpu/layout/quantized_inputs.h"
#include "kernels/cpu/ops/simd.h"
#include "kernels/numbers/quantized_block.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

inline Floats absolute(Floats v)
{
    return max(v, -v);
}

/// To the nearest integer, ties to even; |v| below 2^22.
inline Floats nearest(Floats v)
{
    const Floats magic = splat(12582912.0F);  // 1.5 * 2^23: no bits left behind the point
    return (v + magic) - magic;
}

inline float largest(Floats v)
{
#if defined(__AVX512F__)
    return _mm512_reduce_max_ps(v);
#else
    float lanes[Width];
    store(lanes, v);
    float result = lanes[0];
    for (int i = 1; i < Width; ++i) {
        result = lanes[i] > result ? lanes[i] : result;
    }
    return result;
#endif
}

/// Each lane as a byte. Written out where GCC 12 would convert them one by one.
inline Bytes lowBytes(Ints v)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Bytes>(_mm512_cvtepi32_epi8(reinterpret_cast<__m512i>(v)));
#else
    return __builtin_convertvector(v, Bytes);
#endif
}

constexpr int BlockParts = QuantizedBlock::Values / Width;

/// Scale of q = value / scale in [-limit - 1, limit] with the least squared error, among some near the one
/// that just holds the largest value. Large values count more: the errors are weighted by the values'
/// squares.
inline float searchScale(const Floats (&values)[BlockParts], float extreme, float limit)
{
    constexpr int Candidates = 8;
    float best = 0.0F;
    float bestGain = -1.0F;
    for (int i = 0; i < Candidates; ++i) {
        // From "the largest value is rounded in" to "it is cut by a quarter".
        const float inverse = (-limit - 1.0F + 0.22F * (static_cast<float>(i) - 3.0F)) / extreme;
        Floats product{};
        Floats square{};
        for (const Floats &value : values) {
            const Floats q = min(max(nearest(value * inverse), splat(-limit - 1.0F)), splat(limit));
            const Floats weight = value * value;
            product += weight * value * q;
            square += weight * q * q;
        }
        // The best scale for these q is product / square, and lowers the error by product^2 / square.
        const float p = sum(product);
        const float s = sum(square);
        if (s > 0.0F && p * p > bestGain * s) {
            bestGain = p * p / s;
            best = p / s;
        }
    }
    return best;
}

template<DType Type>
inline void quantizeRow(const std::byte *row, int columns, int bits, QuantizedBlock *blocks)
{
    constexpr int ValueBytes = Type == DType::F32 ? 4 : 2;
    const float limit = bits == 8 ? 127.0F : 7.0F;
    for (int at = 0; at < columns; at += QuantizedBlock::Values) {
        QuantizedBlock &block = blocks[at / QuantizedBlock::Values];
        Floats values[BlockParts];
        Floats top{};
        Floats bottom{};
        for (int part = 0; part < BlockParts; ++part) {
            values[part] = loadAs<Type>(row + (at + part * Width) * ValueBytes);
            top = max(top, values[part]);
            bottom = max(bottom, -values[part]);
        }
        const float high = largest(top);
        const float low = largest(bottom);
        float scale = (high > low ? high : low) / 127.0F;
        if (bits == 4 && scale > 0.0F) {
            scale = searchScale(values, high > low ? high : -low, limit);
        }
        scale = halfToFloat(floatToHalf(scale));  // q must fit the scale as it is stored
        const float inverse = scale != 0.0F ? 1.0F / scale : 0.0F;
        for (int part = 0; part < BlockParts; ++part) {
            const Floats q = min(max(nearest(values[part] * inverse), splat(-limit - 1.0F)), splat(limit));
            const Ints shifted = __builtin_convertvector(q, Ints) + static_cast<int>(limit + 1.0F);
            const Bytes bytes = lowBytes(shifted);
            std::memcpy(block.q + part * Width, &bytes, sizeof bytes);
        }
        block.scale = scale;
        block.offset = 0.0F;
        block.scaleCode[0] = block.scaleCode[1] = 1;
        block.offsetCode[0] = block.offsetCode[1] = 1;
        block.zero = static_cast<std::uint8_t>(limit + 1.0F);
    }
}

/// A float row to blocks of 8 or 4 bits.
inline void quantizeWeights(DType type, const std::byte *row, int columns, int bits, QuantizedBlock *blocks)
{
    switch (type) {
    case DType::F16:
        return quantizeRow<DType::F16>(row, columns, bits, blocks);
    case DType::BF16:
        return quantizeRow<DType::BF16>(row, columns, bits, blocks);
    default:
        return quantizeRow<DType::F32>(row, columns, bits, blocks);
    }
}

/// q = nearest(v / scale) of 32 values; returns them and leaves the rest v - scale q in `values`.
inline void roundBlock(Floats (&values)[BlockParts], float scale, std::int8_t *q, std::int32_t *minusHalfSums,
                       std::int32_t *minusSum)
{
    const float inverse = scale > 0.0F ? 1.0F / scale : 0.0F;
    float sums[2] = {};  // exact: whole numbers
    for (int part = 0; part < BlockParts; ++part) {
        const Floats whole = nearest(values[part] * inverse);
        values[part] -= whole * scale;
        sums[2 * part / BlockParts] += sum(whole);
        const Bytes bytes = lowBytes(__builtin_convertvector(whole, Ints));
        std::memcpy(q + part * Width, &bytes, sizeof bytes);
    }
    minusHalfSums[0] = static_cast<std::int32_t>(-sums[0]);
    minusHalfSums[1] = static_cast<std::int32_t>(-sums[1]);
    *minusSum = static_cast<std::int32_t>(-(sums[0] + sums[1]));
}

/// Row `token` of x to 8 or 16 bits.
inline void quantizeInput(const float *x, int token, const QuantizedInputs &to)
{
    const float *from = x + static_cast<std::size_t>(token) * static_cast<unsigned>(to.columns);
    for (int at = 0; at < to.columns; at += QuantizedBlock::Values) {
        Floats values[BlockParts];
        Floats top{};
        for (int part = 0; part < BlockParts; ++part) {
            values[part] = load(from + at + part * Width);
            top = max(top, absolute(values[part]));
        }
        float scale = largest(top) / 127.0F;
        for (int level = 0; level < to.levels; ++level, scale /= 254.0F) {
            const int row = token * to.levels + level;
            const int block = at / QuantizedBlock::Values;
            to.scalesOf(row)[block] = scale;
            roundBlock(values, scale, to.valuesOf(row) + at, to.minusHalfSumsOf(row) + 2 * block,
                       to.minusSumsOf(row) + block);
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
