#pragma once

#include "kernels/cpu/simd.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// In each 32-bit lane: sum + the products of four bytes of w, below 256 and never negative, with four signed
/// bytes of x. Exact. `Small`: the bytes of w are below 64.
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
#else
    for (int byte = 0; byte < 4; ++byte) {
        sum += (w >> (8 * byte) & 255) * (x << (24 - 8 * byte) >> 24);
    }
    return sum;
#endif
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
