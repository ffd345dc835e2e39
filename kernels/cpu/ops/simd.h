#pragma once

// Float vectors of the instruction set that this file is compiled for. ROOKERY_TARGET names the namespace, so
// that each instruction set gets its own functions; nothing here or in the ops that use it may be shared
// between them (an inline function of the standard library could end up compiled for the newer one only).

#include "kernels/numbers/dtype.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__AVX2__)
#include <immintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

#ifndef ROOKERY_TARGET
#error "ROOKERY_TARGET must name the instruction set"
#endif

namespace rookery::kernels::cpu::ROOKERY_TARGET {

#if defined(__AVX512F__)
constexpr int Width = 16;
#elif defined(__AVX__)
constexpr int Width = 8;
#else
constexpr int Width = 4;  // SSE2 and NEON, which x86-64 and aarch64 always have
#endif

using Floats = float __attribute__((vector_size(4 * Width)));
using Ints = std::int32_t __attribute__((vector_size(4 * Width)));
using Bytes = std::uint8_t __attribute__((vector_size(Width)));
using Shorts = std::uint16_t __attribute__((vector_size(2 * Width)));

inline Floats splat(float value)
{
    return value - Floats{};
}

/// From any alignment.
inline Floats load(const float *from)
{
    Floats v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

inline void store(float *to, Floats v)
{
    std::memcpy(to, &v, sizeof v);
}

#if defined(__AVX512F__)
inline __mmask16 firstLanes(int count)
{
    return static_cast<__mmask16>((1U << count) - 1);
}
#endif

// How far ahead of a stream of weights the next ones are asked for: the processor's own prefetchers stop at
// each page of 4 KB.
constexpr int PrefetchDistance = 6144;

/// Asks for what is read after the next PrefetchDistance bytes, where `Bytes` at `from` are read now.
/// Always inline: GCC 12 drops calls of it, since they seem to do nothing.
template<int Bytes>
[[gnu::always_inline]] inline void prefetchAhead(const std::byte *from)
{
    constexpr int Line = 64;
    for (int at = 0; at < Bytes; at += Line) {
        __builtin_prefetch(from + PrefetchDistance + at);
    }
}

/// The first `count` values (all where there are more than Width), zeros behind them.
inline Floats loadFirst(const float *from, int count)
{
    if (count >= Width) {
        return load(from);
    }
#if defined(__AVX512F__)
    return _mm512_maskz_loadu_ps(firstLanes(count), from);
#else
    Floats v{};
    std::memcpy(&v, from, sizeof(float) * static_cast<unsigned>(count));
    return v;
#endif
}

inline void storeFirst(float *to, Floats v, int count)
{
    if (count >= Width) {
        store(to, v);
        return;
    }
#if defined(__AVX512F__)
    _mm512_mask_storeu_ps(to, firstLanes(count), v);
#else
    std::memcpy(to, &v, sizeof(float) * static_cast<unsigned>(count));
#endif
}

inline Floats max(Floats a, Floats b)
{
    return a > b ? a : b;
}

inline Floats min(Floats a, Floats b)
{
    return a < b ? a : b;
}

using Quad = float __attribute__((vector_size(16)));

/// Adds the upper half of the lanes to the lower until four are left.
inline Quad foldToQuad(Floats v)
{
#if defined(__AVX512F__)
    const auto eight = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7) +
                       __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
    return __builtin_shufflevector(eight, eight, 0, 1, 2, 3) +
           __builtin_shufflevector(eight, eight, 4, 5, 6, 7);
#elif defined(__AVX__)
    return __builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7);
#else
    return v;
#endif
}

/// Sums over the lanes of four vectors. Each sum is formed in the same order as by `sum`.
inline Quad sum4(Floats a, Floats b, Floats c, Floats d)
{
    const Quad qa = foldToQuad(a);
    const Quad qb = foldToQuad(b);
    const Quad qc = foldToQuad(c);
    const Quad qd = foldToQuad(d);
    const Quad ab = __builtin_shufflevector(qa, qb, 0, 4, 1, 5) + __builtin_shufflevector(qa, qb, 2, 6, 3, 7);
    const Quad cd = __builtin_shufflevector(qc, qd, 0, 4, 1, 5) + __builtin_shufflevector(qc, qd, 2, 6, 3, 7);
    return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

inline float sum(Floats v)
{
    const Quad quad = foldToQuad(v);
    return (quad[0] + quad[2]) + (quad[1] + quad[3]);
}

/// e^x within 2 ulp for x in [-87, 88], clamped outside: 2^n times a polynomial on [-ln2 / 2, ln2 / 2]
/// (coefficients: minimax fit of degree 6, as in Cephes' expf).
inline Floats exp(Floats x)
{
    x = min(max(x, splat(-87.0F)), splat(88.0F));
    const Floats scaled = x * 1.44269504F;
    const Ints n =
        __builtin_convertvector(scaled + (scaled < splat(0.0F) ? splat(-0.5F) : splat(0.5F)), Ints);
    const Floats whole = __builtin_convertvector(n, Floats);
    const Floats r = (x - whole * 0.693359375F) + whole * 2.12194440e-4F;
    Floats p = r * 1.9875691500e-4F + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    const Ints power = (n + 127) << 23;
    return p * reinterpret_cast<Floats>(power);
}

inline Floats sigmoid(Floats x)
{
    return 1.0F / (1.0F + exp(-x));
}

/// Within 2e-7: near zero, where 1 - 2 / (e^2x + 1) loses digits, an odd polynomial takes over.
inline Floats tanh(Floats x)
{
    const Floats far = 1.0F - 2.0F / (exp(2.0F * x) + 1.0F);
    const Floats s = x * x;
    Floats p = s * -5.70498872745e-3F + 2.06390887954e-2F;
    p = p * s - 5.37397155531e-2F;
    p = p * s + 1.33314422036e-1F;
    p = p * s - 3.33332819422e-1F;
    const Floats near = x + x * s * p;
    return s < splat(0.390625F) ? near : far;
}

/// Width values of a stored type as floats, from any alignment.
template<DType Type>
Floats loadAs(const std::byte *from);

template<>
inline Floats loadAs<DType::F32>(const std::byte *from)
{
    Floats v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

template<>
inline Floats loadAs<DType::BF16>(const std::byte *from)
{
    Shorts bits;
    std::memcpy(&bits, from, sizeof bits);
    return reinterpret_cast<Floats>(__builtin_convertvector(bits, Ints) << 16);
}

template<>
inline Floats loadAs<DType::F16>(const std::byte *from)
{
    Shorts bits;
    std::memcpy(&bits, from, sizeof bits);
#if defined(__AVX512F__)
    return _mm512_cvtph_ps(reinterpret_cast<__m256i>(bits));
#elif defined(__F16C__)
    return _mm256_cvtph_ps(reinterpret_cast<__m128i>(bits));
#elif defined(__ARM_NEON)
    return reinterpret_cast<Floats>(vcvt_f32_f16(reinterpret_cast<float16x4_t>(bits)));
#else
    // Shifted into place the exponent is short of 112; multiplying puts it right for subnormals too. The
    // largest exponent (infinity, NaN) is set by hand.
    const Ints wide = __builtin_convertvector(bits, Ints);
    const Ints magnitude = (wide & 0x7fff) << 13;
    const Floats scaled = reinterpret_cast<Floats>(magnitude) * 0x1p112F;
    Ints result = reinterpret_cast<Ints>(scaled);
    result |= (magnitude >= 0x0f800000) & 0x7f800000;
    result |= (wide & 0x8000) << 16;
    return reinterpret_cast<Floats>(result);
#endif
}

/// The first `count` of them, zeros behind.
template<DType Type>
inline Floats loadFirstAs(const std::byte *from, int count)
{
    constexpr int ValueBytes = Type == DType::F32 ? 4 : 2;
    std::byte padded[Width * ValueBytes] = {};
    std::memcpy(padded, from, static_cast<unsigned>(count * ValueBytes));
    return loadAs<Type>(padded);
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
