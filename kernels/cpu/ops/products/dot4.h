#pragma once

#include "kernels/cpu/ops/simd.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// In each 32-bit lane: sum + the products of four bytes of w, below 256 and never negative, with four signed
/// bytes of x. Exact. `Small`: the bytes of w are below 128.
template<bool Small>
inline Ints dot4(Ints sum, Ints w, Ints x)
{
#if defined(__AVX512VNNI__)
    return reinterpret_cast<Ints>(_mm512_dpbusd_epi32(
        reinterpret_cast<__m512i>(sum), reinterpret_cast<__m512i>(w), reinterpret_cast<__m512i>(x)));
#elif defined(__SSE2__)
    // Pairs of 16-bit products fit 16 bits only where w is small; otherwise even and odd bytes go separately.
#if defined(__AVX512BW__)
    const auto w8 = reinterpret_cast<__m512i>(w);
    const auto x8 = reinterpret_cast<__m512i>(x);
    if constexpr (Small) {
        return sum +
               reinterpret_cast<Ints>(_mm512_madd_epi16(_mm512_maddubs_epi16(w8, x8), _mm512_set1_epi16(1)));
    }
    const auto evenW = _mm512_and_si512(w8, _mm512_set1_epi16(255));
    const auto evenX = _mm512_srai_epi16(_mm512_slli_epi16(x8, 8), 8);
    return sum + reinterpret_cast<Ints>(_mm512_madd_epi16(evenW, evenX)) +
           reinterpret_cast<Ints>(_mm512_madd_epi16(_mm512_srli_epi16(w8, 8), _mm512_srai_epi16(x8, 8)));
#elif defined(__AVX2__)
    const auto w8 = reinterpret_cast<__m256i>(w);
    const auto x8 = reinterpret_cast<__m256i>(x);
    if constexpr (Small) {
        return sum +
               reinterpret_cast<Ints>(_mm256_madd_epi16(_mm256_maddubs_epi16(w8, x8), _mm256_set1_epi16(1)));
    }
    const auto evenW = _mm256_and_si256(w8, _mm256_set1_epi16(255));
    const auto evenX = _mm256_srai_epi16(_mm256_slli_epi16(x8, 8), 8);
    return sum + reinterpret_cast<Ints>(_mm256_madd_epi16(evenW, evenX)) +
           reinterpret_cast<Ints>(_mm256_madd_epi16(_mm256_srli_epi16(w8, 8), _mm256_srai_epi16(x8, 8)));
#else
    const auto w8 = reinterpret_cast<__m128i>(w);
    const auto x8 = reinterpret_cast<__m128i>(x);
    const auto evenW = _mm_and_si128(w8, _mm_set1_epi16(255));
    const auto evenX = _mm_srai_epi16(_mm_slli_epi16(x8, 8), 8);
    return sum + reinterpret_cast<Ints>(_mm_madd_epi16(evenW, evenX)) +
           reinterpret_cast<Ints>(_mm_madd_epi16(_mm_srli_epi16(w8, 8), _mm_srai_epi16(x8, 8)));
#endif
#elif defined(__ARM_NEON)
    const auto w8 = reinterpret_cast<int8x16_t>(w);
    const auto x8 = reinterpret_cast<int8x16_t>(x);
#if defined(__ARM_FEATURE_DOTPROD)
    const auto sums = reinterpret_cast<int32x4_t>(sum);
    if constexpr (Small) {
        return reinterpret_cast<Ints>(vdotq_s32(sums, w8, x8));
    }
    // The instruction takes signed bytes: w is 128 less, and 128 times x is added as twice 64 times it.
    const int32x4_t halfOffset = vdotq_s32(vdupq_n_s32(0), vdupq_n_s8(64), x8);
    const int8x16_t centred = veorq_s8(w8, vdupq_n_s8(-128));
    return reinterpret_cast<Ints>(vdotq_s32(sums, centred, x8) + halfOffset + halfOffset);
#else
    const auto products = [](uint8x8_t eightW, int8x8_t eightX) {
        const int16x8_t wide = vreinterpretq_s16_u16(vmovl_u8(eightW));
        const int16x8_t by = vmovl_s8(eightX);
        return vpaddq_s32(vmull_s16(vget_low_s16(wide), vget_low_s16(by)), vmull_high_s16(wide, by));
    };
    const uint8x16_t unsignedW = vreinterpretq_u8_s8(w8);
    const int32x4_t low = products(vget_low_u8(unsignedW), vget_low_s8(x8));
    const int32x4_t high = products(vget_high_u8(unsignedW), vget_high_s8(x8));
    return sum + reinterpret_cast<Ints>(vpaddq_s32(low, high));
#endif
#else
    for (int byte = 0; byte < 4; ++byte) {
        sum += (w >> (8 * byte) & 255) * (x << (24 - 8 * byte) >> 24);
    }
    return sum;
#endif
}

#if defined(__SSE2__)

using Halves = std::int16_t __attribute__((vector_size(4 * Width)));

/// In each 32-bit lane: the products of its two halves.
inline Ints productsOfHalves(Halves a, Halves b)
{
#if defined(__AVX512BW__)
    return reinterpret_cast<Ints>(
        _mm512_madd_epi16(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
#elif defined(__AVX2__)
    return reinterpret_cast<Ints>(
        _mm256_madd_epi16(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
#else
    return reinterpret_cast<Ints>(_mm_madd_epi16(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
#endif
}

#endif

/// In each 32-bit lane: sum + the products of the signed halves of a with those of b.
inline Ints addProductsOfHalves(Ints sum, Ints a, Ints b)
{
#if defined(__AVX512VNNI__)
    return reinterpret_cast<Ints>(_mm512_dpwssd_epi32(
        reinterpret_cast<__m512i>(sum), reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
#elif defined(__SSE2__)
    return sum + productsOfHalves(reinterpret_cast<Halves>(a), reinterpret_cast<Halves>(b));
#elif defined(__ARM_NEON)
    const auto a16 = reinterpret_cast<int16x8_t>(a);
    const auto b16 = reinterpret_cast<int16x8_t>(b);
    return sum + reinterpret_cast<Ints>(
                     vpaddq_s32(vmull_s16(vget_low_s16(a16), vget_low_s16(b16)), vmull_high_s16(a16, b16)));
#else
    return sum + (a << 16 >> 16) * (b << 16 >> 16) + (a >> 16) * (b >> 16);
#endif
}

/// In each 32-bit lane: sum + the products of four signed bytes of x with four signed bytes of w. Exact.
/// Without `Negative` no byte of x may be below zero, which costs the least on x86.
template<bool Negative>
inline Ints signedDot4(Ints sum, Ints x, Ints w)
{
#if defined(__AVX2__)
    if constexpr (!Negative) {
        return dot4<true>(sum, x, w);
    }
#endif
#if defined(__SSE2__)
    const auto evenW = reinterpret_cast<Halves>(w) << 8 >> 8;
    const auto evenX = reinterpret_cast<Halves>(x) << 8 >> 8;
    const auto oddW = reinterpret_cast<Halves>(w) >> 8;
    const auto oddX = reinterpret_cast<Halves>(x) >> 8;
    return sum + productsOfHalves(evenW, evenX) + productsOfHalves(oddW, oddX);
#elif defined(__ARM_NEON)
    const auto w8 = reinterpret_cast<int8x16_t>(w);
    const auto x8 = reinterpret_cast<int8x16_t>(x);
#if defined(__ARM_FEATURE_DOTPROD)
    return reinterpret_cast<Ints>(vdotq_s32(reinterpret_cast<int32x4_t>(sum), w8, x8));
#else
    const int32x4_t low = vpaddlq_s16(vmull_s8(vget_low_s8(w8), vget_low_s8(x8)));
    const int32x4_t high = vpaddlq_s16(vmull_high_s8(w8, x8));
    return sum + reinterpret_cast<Ints>(vpaddq_s32(low, high));
#endif
#else
    for (int byte = 0; byte < 4; ++byte) {
        sum += (w << (24 - 8 * byte) >> 24) * (x << (24 - 8 * byte) >> 24);
    }
    return sum;
#endif
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
