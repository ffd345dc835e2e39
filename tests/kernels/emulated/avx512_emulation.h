#pragma once

// The few instructions of AVX-512 and its VNNI that the kernels name, in plain C++, so that the code for
// those processors is run on ones that lack them. What the kernels say without naming an instruction is
// compiled to pairs of AVX2 registers. To be included before any kernel, by a file that is compiled for AVX2.
// Semantics: Intel Intrinsics Guide.

#include <immintrin.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>

#if defined(__AVX512F__)
#error "compile this for AVX2: with AVX-512 the kernels themselves can be run"
#endif

namespace rookery::kernels::emulated {

using Int8 = std::int8_t __attribute__((vector_size(64)));
using UInt8 = std::uint8_t __attribute__((vector_size(64)));
using Int16 = std::int16_t __attribute__((vector_size(64)));
using UInt16 = std::uint16_t __attribute__((vector_size(64)));
using Int32 = std::int32_t __attribute__((vector_size(64)));
using SixteenBytes = std::uint8_t __attribute__((vector_size(16)));

template<class To, class From>
To as(const From &from)
{
    static_assert(sizeof(To) == sizeof(From));
    To to;
    std::memcpy(&to, &from, sizeof to);
    return to;
}

inline std::int16_t saturated(int value)
{
    using Limits = std::numeric_limits<std::int16_t>;
    return static_cast<std::int16_t>(std::clamp<int>(value, Limits::min(), Limits::max()));
}

[[gnu::noinline]] static __m512i maddubs(__m512i a, __m512i b)
{
    const auto w = as<UInt8>(a);
    const auto x = as<Int8>(b);
    Int16 sums;
    for (int i = 0; i < 32; ++i) {
        sums[i] = saturated(w[2 * i] * x[2 * i] + w[2 * i + 1] * x[2 * i + 1]);
    }
    return as<__m512i>(sums);
}

[[gnu::noinline]] static __m512i madd(__m512i a, __m512i b)
{
    const auto w = as<Int16>(a);
    const auto x = as<Int16>(b);
    Int32 sums;
    for (int i = 0; i < 16; ++i) {
        sums[i] = w[2 * i] * x[2 * i] + w[2 * i + 1] * x[2 * i + 1];
    }
    return as<__m512i>(sums);
}

[[gnu::noinline]] static __m512i dpwssd(__m512i sum, __m512i a, __m512i b)
{
    return as<__m512i>(as<Int32>(sum) + as<Int32>(madd(a, b)));
}

[[gnu::noinline]] static __m512i dpbusd(__m512i sum, __m512i a, __m512i b)
{
    const auto w = as<UInt8>(a);
    const auto x = as<Int8>(b);
    auto sums = as<Int32>(sum);
    for (int i = 0; i < 64; ++i) {
        sums[i / 4] += w[i] * x[i];
    }
    return as<__m512i>(sums);
}

[[gnu::noinline]] static __m512i set1Int16(short value)
{
    return as<__m512i>(Int16{} + value);
}

[[gnu::noinline]] static __m512i shiftLeft16(__m512i a, unsigned count)
{
    return as<__m512i>(as<UInt16>(a) << static_cast<std::uint16_t>(count));
}

[[gnu::noinline]] static __m512i shiftRight16(__m512i a, unsigned count)
{
    return as<__m512i>(as<UInt16>(a) >> static_cast<std::uint16_t>(count));
}

[[gnu::noinline]] static __m512i shiftRightSigned16(__m512i a, unsigned count)
{
    return as<__m512i>(as<Int16>(a) >> static_cast<std::int16_t>(count));
}

[[gnu::noinline]] static __m512i bitAnd(__m512i a, __m512i b)
{
    return as<__m512i>(as<Int32>(a) & as<Int32>(b));
}

/// Values of `Vector` in turn from a and b, of one half of each 16 bytes.
template<class Vector>
__m512i zipped(__m512i a, __m512i b, bool high)
{
    constexpr int Count = 16 / sizeof(Vector{}[0]);
    const auto first = as<Vector>(a);
    const auto second = as<Vector>(b);
    Vector both;
    for (int i = 0; i < 4 * Count; ++i) {
        const int from = i / Count * Count + (high ? Count / 2 : 0) + i % Count / 2;
        both[i] = i % 2 == 0 ? first[from] : second[from];
    }
    return as<__m512i>(both);
}

[[gnu::noinline]] static __m512i zipLowBytes(__m512i a, __m512i b)
{
    return zipped<UInt8>(a, b, false);
}

[[gnu::noinline]] static __m512i zipHighBytes(__m512i a, __m512i b)
{
    return zipped<UInt8>(a, b, true);
}

[[gnu::noinline]] static __m512i zipLowPairs(__m512i a, __m512i b)
{
    return zipped<UInt16>(a, b, false);
}

[[gnu::noinline]] static __m512i zipHighPairs(__m512i a, __m512i b)
{
    return zipped<UInt16>(a, b, true);
}

[[gnu::noinline]] static __m512i widened(__m128i bytes, bool isSigned)
{
    Int32 wide;
    const auto plain = as<SixteenBytes>(bytes);
    for (int i = 0; i < 16; ++i) {
        wide[i] = isSigned ? static_cast<std::int8_t>(plain[i]) : plain[i];
    }
    return as<__m512i>(wide);
}

[[gnu::noinline]] static __m512i widenedSigned(__m128i bytes)
{
    return widened(bytes, true);
}

[[gnu::noinline]] static __m512i widenedUnsigned(__m128i bytes)
{
    return widened(bytes, false);
}

[[gnu::noinline]] static __m128i lowBytes(__m512i a)
{
    return as<__m128i>(__builtin_convertvector(as<Int32>(a), SixteenBytes));
}

[[gnu::noinline]] static __m512 toFloat(__m512i a)
{
    return __builtin_convertvector(as<Int32>(a), __m512);
}

[[gnu::noinline]] static __m512 halfToFloat(__m256i halves)
{
    __m512 floats;
    const __m256 both[] = {_mm256_cvtph_ps(_mm256_castsi256_si128(halves)),
                           _mm256_cvtph_ps(_mm256_extracti128_si256(halves, 1))};
    std::memcpy(&floats, both, sizeof floats);
    return floats;
}

[[gnu::noinline]] static float reduceMax(__m512 a)
{
    float most = a[0];
    for (int i = 1; i < 16; ++i) {
        most = std::max(most, static_cast<float>(a[i]));
    }
    return most;
}

/// Reads nothing where the mask's bit is not set.
[[gnu::noinline]] static __m512 loadMasked(__mmask16 mask, const void *from)
{
    __m512 v{};
    for (int i = 0; i < 16; ++i) {
        if ((mask >> i & 1) != 0) {
            v[i] = static_cast<const float *>(from)[i];
        }
    }
    return v;
}

[[gnu::noinline]] static void storeMasked(void *to, __mmask16 mask, __m512 v)
{
    for (int i = 0; i < 16; ++i) {
        if ((mask >> i & 1) != 0) {
            static_cast<float *>(to)[i] = v[i];
        }
    }
}

}  // namespace rookery::kernels::emulated

#define _mm512_maddubs_epi16 rookery::kernels::emulated::maddubs
#define _mm512_madd_epi16 rookery::kernels::emulated::madd
#define _mm512_dpwssd_epi32 rookery::kernels::emulated::dpwssd
#define _mm512_dpbusd_epi32 rookery::kernels::emulated::dpbusd
#define _mm512_set1_epi16 rookery::kernels::emulated::set1Int16
#define _mm512_slli_epi16 rookery::kernels::emulated::shiftLeft16
#define _mm512_srli_epi16 rookery::kernels::emulated::shiftRight16
#define _mm512_srai_epi16 rookery::kernels::emulated::shiftRightSigned16
#define _mm512_and_si512 rookery::kernels::emulated::bitAnd
#define _mm512_unpacklo_epi8 rookery::kernels::emulated::zipLowBytes
#define _mm512_unpackhi_epi8 rookery::kernels::emulated::zipHighBytes
#define _mm512_unpacklo_epi16 rookery::kernels::emulated::zipLowPairs
#define _mm512_unpackhi_epi16 rookery::kernels::emulated::zipHighPairs
#define _mm512_cvtepi8_epi32 rookery::kernels::emulated::widenedSigned
#define _mm512_cvtepu8_epi32 rookery::kernels::emulated::widenedUnsigned
#define _mm512_cvtepi32_epi8 rookery::kernels::emulated::lowBytes
#define _mm512_cvtepi32_ps rookery::kernels::emulated::toFloat
#define _mm512_cvtph_ps rookery::kernels::emulated::halfToFloat
#define _mm512_reduce_max_ps rookery::kernels::emulated::reduceMax
#define _mm512_maskz_loadu_ps rookery::kernels::emulated::loadMasked
#define _mm512_mask_storeu_ps rookery::kernels::emulated::storeMasked

// What the kernels choose their code by.
#define __AVX512F__ 1
#define __AVX512BW__ 1
