#pragma once

#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/cpu/ops/products/dot4.h"
#include "kernels/cpu/ops/simd.h"

#include <bit>

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// What weights stand above their values is a power of two, so that a shift takes it off.
template<PackedLayout Layout>
constexpr int ZeroShift = Layout.zero > 0 ? std::countr_zero(static_cast<unsigned>(Layout.zero)) : 0;

#if defined(__AVX2__) && !defined(__AVX512F__)

// Without an instruction for four products at once, pairs of products are summed up in 16 bits, column by
// column, for as long as they fit, and widened once. Bytes go as two nibbles.

using PairSums = std::int16_t __attribute__((vector_size(4 * Width)));

/// Exact while every pair fits 16 bits: w below 128, as it is here.
inline PairSums pairProducts(Ints w, Ints x)
{
    return reinterpret_cast<PairSums>(
        _mm256_maddubs_epi16(reinterpret_cast<__m256i>(w), reinterpret_cast<__m256i>(x)));
}

/// In each 32-bit lane: both sums times both halves of the factor.
inline Ints widened(PairSums sums, Ints factors)
{
    return reinterpret_cast<Ints>(
        _mm256_madd_epi16(reinterpret_cast<__m256i>(sums), reinterpret_cast<__m256i>(factors)));
}

/// Sum of products of a run of columns, at most those that share a scale, with one row of inputs.
template<PackedLayout Layout>
class RunSum
{
    static constexpr bool Bytes = Layout.lowBits == 8;
    static constexpr int Zero = Bytes ? Layout.zero / 16 : Layout.zero;
    static constexpr int Top = (16 << Layout.highBits) - 1 - Zero;
    static constexpr int MostPairs = 32767 / (2 * 127 * (Top > Zero ? Top : Zero));
    static constexpr int GroupQuads = Layout.scaleColumns / 4;

public:
    /// Columns of a run, in fours.
    static constexpr int Quads =
        MostPairs >= GroupQuads ? GroupQuads : static_cast<int>(std::bit_floor(unsigned{MostPairs}));
    static_assert(Quads == GroupQuads || Layout.zero == 0);

    /// \param minusSums of the inputs of all columns that share the scale, in two numbers of 16 bits: of the
    /// columns 0 and 1 of every four in the lower ones, of 2 and 3 in the upper
    void start(std::int32_t minusSums)
    {
        if constexpr (Layout.zero > 0) {
            const PairSums start = reinterpret_cast<PairSums>(Ints{} + minusSums);
            (Bytes ? m_high : m_low) = start << (Bytes ? ZeroShift<Layout> - 4 : ZeroShift<Layout>);
        }
    }

    /// \param w four columns of each row \param x the same columns of the inputs, in every lane
    void add(Ints w, Ints x)
    {
        if constexpr (Bytes) {
            m_low += pairProducts(w & 0x0f0f0f0f, x);
            m_high += pairProducts(w >> 4 & 0x0f0f0f0f, x);
        } else {
            m_low += pairProducts(w, x);
        }
    }

    /// What multiplies the rows' sums: their codes in both halves of a lane.
    static Ints factors(const std::byte *codes)
    {
        if constexpr (!Layout.twoLevels) {
            return Ints{} + 0x00010001;
        }
        const Ints code = reinterpret_cast<Ints>(
            _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(codes))));
        return code << 16 | (code & 0xffff);
    }

    /// \pre factors of at most 11 bits
    Ints times(Ints factors) const
    {
        const Ints low = widened(m_low, factors);
        if constexpr (Bytes) {
            return low + (widened(m_high, factors) << 4);
        }
        return low;
    }

private:
    PairSums m_low = {};
    PairSums m_high = {};
};

#else

/// Sum of products of the columns that share a scale, with one row of inputs.
template<PackedLayout Layout>
class RunSum
{
public:
    /// Columns of a run, in fours.
    static constexpr int Quads = Layout.scaleColumns / 4;

    /// \param minusSum of the inputs of these columns
    void start(std::int32_t minusSum)
    {
        if constexpr (Layout.zero > 0) {
            m_sum = (Ints{} + minusSum) << ZeroShift<Layout>;
        }
    }

    /// \param w four columns of each row \param x the same columns of the inputs, in every lane
    void add(Ints w, Ints x) { m_sum = dot4<Layout.lowBits == 4>(m_sum, w, x); }

    /// What multiplies the rows' sums: their codes.
    static Ints factors(const std::byte *codes)
    {
        if constexpr (!Layout.twoLevels) {
            return Ints{} + 1;
        }
        std::int8_t code __attribute__((vector_size(Width)));
        std::memcpy(&code, codes, sizeof code);
        return __builtin_convertvector(code, Ints);
    }

    Ints times(Ints factors) const { return Layout.twoLevels ? m_sum * factors : m_sum; }

private:
    Ints m_sum = {};
};

#endif

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
