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

inline Quad max4(Quad a, Quad b)
{
    return a > b ? a : b;
}

inline float largest(Floats v)
{
#if defined(__AVX512F__)
    return _mm512_reduce_max_ps(v);
#else
#if defined(__AVX__)
    Quad four = max4(__builtin_shufflevector(v, v, 0, 1, 2, 3), __builtin_shufflevector(v, v, 4, 5, 6, 7));
#else
    Quad four = v;
#endif
    four = max4(four, __builtin_shufflevector(four, four, 2, 3, 0, 1));
    return four[0] > four[1] ? four[0] : four[1];
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

/// Of the whole numbers that 32 values became.
struct BlockSums {
    std::int32_t halves[2];       ///< of 16 each
    std::int32_t minusHalves[2];  ///< as `RunSum` starts from them
    std::int32_t minusAll;        ///< likewise
};

#if defined(__AVX2__) && !defined(__AVX512F__)

/// In pairs, for `RunSum`: what stands at columns 0 and 1 of every four in the lower 16 bits, what stands at
/// columns 2 and 3 in the upper ones.
inline BlockSums sumsOf(__m256i bytes)
{
    const __m256i pairs = _mm256_maddubs_epi16(_mm256_set1_epi8(1), bytes);
    const __m256i twice = _mm256_add_epi16(pairs, _mm256_shuffle_epi32(pairs, 0x4e));
    const __m256i sums = _mm256_add_epi16(twice, _mm256_shuffle_epi32(twice, 0xb1));
    const __m256i halves = _mm256_madd_epi16(sums, _mm256_set1_epi16(1));
    const __m256i minus = _mm256_sub_epi16(_mm256_setzero_si256(), sums);
    const __m128i first = _mm256_castsi256_si128(minus);
    const __m128i second = _mm256_extracti128_si256(minus, 1);
    return {{_mm256_cvtsi256_si32(halves), _mm_cvtsi128_si32(_mm256_extracti128_si256(halves, 1))},
            {_mm_cvtsi128_si32(first), _mm_cvtsi128_si32(second)},
            _mm_cvtsi128_si32(_mm_add_epi16(first, second))};
}

/// As `QuantizedInputs` has them in 16 bits.
inline void putWords(__m256i bytes, std::int16_t *to)
{
    const __m256i even = _mm256_srai_epi16(_mm256_slli_epi16(bytes, 8), 8);
    const __m256i odd = _mm256_srai_epi16(bytes, 8);
    const __m256i low = _mm256_unpacklo_epi32(even, odd);
    const __m256i high = _mm256_unpackhi_epi32(even, odd);
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(to), _mm256_permute2x128_si256(low, high, 0x20));
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(to + 16), _mm256_permute2x128_si256(low, high, 0x31));
}

/// q = nearest(v / scale) of 32 values.
inline BlockSums roundBlock(const Floats (&values)[BlockParts], float inverse, std::int8_t *q,
                            std::int16_t *words, Floats (&whole)[BlockParts])
{
    __m256i wide[BlockParts];
    for (int part = 0; part < BlockParts; ++part) {
        wide[part] = _mm256_cvtps_epi32(values[part] * inverse);
        whole[part] = _mm256_cvtepi32_ps(wide[part]);
    }
    const __m256i mixed =
        _mm256_packs_epi16(_mm256_packs_epi32(wide[0], wide[1]), _mm256_packs_epi32(wide[2], wide[3]));
    const __m256i bytes = _mm256_permutevar8x32_epi32(mixed, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7));
    std::memcpy(q, &bytes, sizeof bytes);
    putWords(bytes, words);
    return sumsOf(bytes);
}

#else

/// q = nearest(v / scale) of 32 values.
inline BlockSums roundBlock(const Floats (&values)[BlockParts], float inverse, std::int8_t *q, std::int16_t *,
                            Floats (&whole)[BlockParts])
{
    float sums[2] = {};  // exact: whole numbers
    for (int part = 0; part < BlockParts; ++part) {
        whole[part] = nearest(values[part] * inverse);
        sums[2 * part / BlockParts] += sum(whole[part]);
        const Bytes bytes = lowBytes(__builtin_convertvector(whole[part], Ints));
        std::memcpy(q + part * Width, &bytes, sizeof bytes);
    }
    const std::int32_t halves[2] = {static_cast<std::int32_t>(sums[0]), static_cast<std::int32_t>(sums[1])};
    return {{halves[0], halves[1]}, {-halves[0], -halves[1]}, -halves[0] - halves[1]};
}

#endif

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
            Floats whole[BlockParts];
            const BlockSums sums = roundBlock(values, scale > 0.0F ? 1.0F / scale : 0.0F,
                                              to.valuesOf(row) + at, to.wordsOf(row) + at, whole);
            to.scalesOf(row)[block] = scale;
            to.minusSumsOf(row)[block] = sums.minusAll;
            to.scaledSumsOf(row)[block] = scale * static_cast<float>(sums.halves[0] + sums.halves[1]);
            for (int half = 0; half < 2; ++half) {
                to.minusHalfSumsOf(row)[2 * block + half] = sums.minusHalves[half];
                to.scaledHalfSumsOf(row)[2 * block + half] = scale * static_cast<float>(sums.halves[half]);
            }
            if (level + 1 < to.levels) {  // what is left for the next
                for (int part = 0; part < BlockParts; ++part) {
                    values[part] -= whole[part] * scale;
                }
            }
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
