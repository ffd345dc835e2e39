#pragma once

#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/cpu/layout/quantized_inputs.h"
#include "kernels/cpu/ops/products/dot4.h"
#include "kernels/cpu/ops/simd.h"

#include <bit>

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// What weights stand above their values is a power of two, so that a shift takes it off.
template<PackedLayout Layout>
constexpr int ZeroShift = Layout.zero > 0 ? std::countr_zero(static_cast<unsigned>(Layout.zero)) : 0;

#if defined(__AVX2__) && !defined(__AVX512F__)

// There is no instruction for four products at once.

/// In each 32-bit lane: the products of its two halves.
inline Ints pairsOfWords(Ints a, Ints b)
{
    return reinterpret_cast<Ints>(
        _mm256_madd_epi16(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
}

using PairSums = std::int16_t __attribute__((vector_size(4 * Width)));

/// Exact while every pair fits 16 bits: w below 128, as it is here.
inline PairSums pairProducts(Ints w, Ints x)
{
    return reinterpret_cast<PairSums>(
        _mm256_maddubs_epi16(reinterpret_cast<__m256i>(w), reinterpret_cast<__m256i>(x)));
}

/// What multiplies the sums of rows in both halves of a lane: their codes.
template<PackedLayout Layout>
inline Ints codesInHalves(const std::byte *codes)
{
    if constexpr (!Layout.twoLevels) {
        return Ints{} + 0x00010001;
    }
    const Ints code = reinterpret_cast<Ints>(
        _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(codes))));
    return code << 16 | (code & 0xffff);
}

/// Sum of products of a run of columns, at most those that share a scale, with one row of inputs. Nibbles:
/// pairs of products are summed up in 16 bits, column by column, for as long as they fit, and widened once.
template<PackedLayout Layout>
class RunSum
{
    static constexpr int Top = (16 << Layout.highBits) - 1 - Layout.zero;
    static constexpr int MostPairs = 32767 / (2 * 127 * (Top > Layout.zero ? Top : Layout.zero));
    static constexpr int GroupQuads = Layout.scaleColumns / 4;

public:
    /// That four columns take, with four bytes of inputs each.
    static constexpr int Steps = 1;
    /// Columns of a run, in fours.
    static constexpr int Quads =
        MostPairs >= GroupQuads ? GroupQuads : static_cast<int>(std::bit_floor(unsigned{MostPairs}));
    static_assert(Quads == GroupQuads || Layout.zero == 0);

    static const std::byte *inputsOf(const QuantizedInputs &inputs, int row)
    {
        return reinterpret_cast<const std::byte *>(inputs.valuesOf(row));
    }

    /// \param minusSums of the inputs of all columns that share the scale, in two numbers of 16 bits: of the
    /// columns 0 and 1 of every four in the lower ones, of 2 and 3 in the upper
    void start(std::int32_t minusSums)
    {
        if constexpr (Layout.zero > 0) {
            m_sum = reinterpret_cast<PairSums>(Ints{} + minusSums) << ZeroShift<Layout>;
        }
    }

    /// Of four columns of each row what one step multiplies.
    template<int Step>
    static Ints weightsOf(Ints line)
    {
        return line;
    }

    /// \param x the same columns of the inputs, in every lane
    void add(Ints w, Ints x) { m_sum += pairProducts(w, x); }

    static Ints factors(const std::byte *codes) { return codesInHalves<Layout>(codes); }

    /// \pre factors of at most 11 bits
    Ints times(Ints factors) const { return pairsOfWords(reinterpret_cast<Ints>(m_sum), factors); }

private:
    PairSums m_sum = {};
};

/// Bytes: a pair of products doesn't fit 16 bits, so even and odd columns are multiplied in 16 bits, which
/// takes no more instructions than two nibbles of a byte would, and half as many sums.
template<PackedLayout Layout>
requires(Layout.lowBits == 8) class RunSum<Layout>
{
public:
    static constexpr int Steps = 2;
    static constexpr int Quads = Layout.scaleColumns / 4;

    static const std::byte *inputsOf(const QuantizedInputs &inputs, int row)
    {
        return reinterpret_cast<const std::byte *>(inputs.wordsOf(row));
    }

    void start(std::int32_t minusSums)
    {
        m_sum = pairsOfWords(Ints{} + minusSums, Ints{} + Layout.zero * 0x00010001);
    }

    template<int Step>
    static Ints weightsOf(Ints line)
    {
        if constexpr (Step == 0) {
            return line & 0x00ff00ff;
        }
        return reinterpret_cast<Ints>(reinterpret_cast<__v16hu>(line) >> 8);
    }

    void add(Ints w, Ints x) { m_sum += pairsOfWords(w, x); }

    static Ints factors(const std::byte *codes) { return codesInHalves<Layout>(codes) >> 16; }

    Ints times(Ints factors) const { return Layout.twoLevels ? m_sum * factors : m_sum; }

private:
    Ints m_sum = {};
};

#else

/// Sum of products of the columns that share a scale, with one row of inputs.
template<PackedLayout Layout>
class RunSum
{
public:
    static constexpr int Steps = 1;
    /// Columns of a run, in fours.
    static constexpr int Quads = Layout.scaleColumns / 4;

    static const std::byte *inputsOf(const QuantizedInputs &inputs, int row)
    {
        return reinterpret_cast<const std::byte *>(inputs.valuesOf(row));
    }

    /// \param minusSum of the inputs of these columns
    void start(std::int32_t minusSum)
    {
        if constexpr (Layout.zero > 0) {
            m_sum = (Ints{} + minusSum) << ZeroShift<Layout>;
        }
    }

    /// Four columns of each row.
    template<int Step>
    static Ints weightsOf(Ints line)
    {
        return line;
    }

    /// \param x the same columns of the inputs, in every lane
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
