#pragma once

// What CUDA C++ has no portable spelling for. Everything else in this folder is plain C++ to a compiler that
// has a cuda_runtime.h, so that tests can run it without a card.

#include <cuda_runtime.h>

#ifdef __CUDACC__

#include <cstdint>

namespace rookery::kernels::cuda {

__device__ __forceinline__ float2 halfPairToFloats(unsigned pair)
{
    float2 result;
    asm("{ .reg .b16 low, high; mov.b32 {low, high}, %2; cvt.f32.f16 %0, low; cvt.f32.f16 %1, high; }"
        : "=f"(result.x), "=f"(result.y)
        : "r"(pair));
    return result;
}

__device__ __forceinline__ unsigned floatsToHalfPair(float low, float high)
{
    unsigned pair;
    asm("{ .reg .b16 low, high; cvt.rn.f16.f32 low, %1; cvt.rn.f16.f32 high, %2; mov.b32 %0, {low, high}; }"
        : "=r"(pair)
        : "f"(low), "f"(high));
    return pair;
}

/// Bits of the nearest bfloat16, ties to even; not for NaN.
__device__ __forceinline__ unsigned bfloatBits(float value)
{
    const unsigned bits = __float_as_uint(value);
    return (bits + 0x7FFFU + (bits >> 16 & 1U)) >> 16;
}

__device__ __forceinline__ unsigned floatsToBfloatPair(float low, float high)
{
    return bfloatBits(low) | bfloatBits(high) << 16;
}

/// 16 bytes that are read once: they pass the first cache by.
__device__ __forceinline__ uint4 loadStreamed(const void *from)
{
    uint4 v;
    asm volatile("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w)
                 : "l"(from));
    return v;
}

__device__ __forceinline__ unsigned sharedAddress(const void *shared)
{
    return static_cast<unsigned>(__cvta_generic_to_shared(shared));
}

/// 16 bytes from global to shared memory, both aligned, in the background where the card can.
__device__ __forceinline__ void copyAsync(void *shared, const void *global)
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(sharedAddress(shared)), "l"(global)
                 : "memory");
#else
    *static_cast<uint4 *>(shared) = *static_cast<const uint4 *>(global);
#endif
}

/// Ends a group of copies.
__device__ __forceinline__ void commitCopies()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

/// Waits until at most `Left` of this thread's groups are under way.
template<int Left>
__device__ __forceinline__ void waitForCopies()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.wait_group %0;" ::"n"(Left) : "memory");
#endif
}

/// Four 8x8 matrices of 16-bit numbers; lane i gives the address of row i % 8 of matrix i / 8.
__device__ __forceinline__ void loadMatrices(unsigned (&fragments)[4], const void *row)
{
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(fragments[0]), "=r"(fragments[1]), "=r"(fragments[2]), "=r"(fragments[3])
                 : "r"(sharedAddress(row))
                 : "memory");
}

/// The same, each matrix transposed.
__device__ __forceinline__ void loadTransposed(unsigned (&fragments)[4], const void *row)
{
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(fragments[0]), "=r"(fragments[1]), "=r"(fragments[2]), "=r"(fragments[3])
                 : "r"(sharedAddress(row))
                 : "memory");
}

/// sums += a b, 16 x 16 by 16 x 8; fragments as in the PTX manual for mma.m16n8k16.
__device__ __forceinline__ void multiplyHalf(float (&sums)[4], const unsigned (&a)[4], const unsigned (&b)[2])
{
#if __CUDA_ARCH__ >= 800
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
                 "{%8, %9}, {%0, %1, %2, %3};"
                 : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
    for (int half = 0; half < 2; ++half) {
        asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5}, {%6}, "
                     "{%0, %1, %2, %3};"
                     : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
                     : "r"(a[2 * half]), "r"(a[2 * half + 1]), "r"(b[half]));
    }
#endif
}

/// The same for bfloat16, which cards before compute capability 8.0 can't multiply: the host doesn't ask
/// them to.
__device__ __forceinline__ void multiplyBfloat(float (&sums)[4], const unsigned (&a)[4],
                                               const unsigned (&b)[2])
{
#if __CUDA_ARCH__ >= 800
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
                 "{%8, %9}, {%0, %1, %2, %3};"
                 : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
    __trap();
#endif
}

/// Bits of the nearest number that tensor cores take for a float32: a mantissa of ten bits.
__device__ __forceinline__ unsigned roundToTf32(float value)
{
#if __CUDA_ARCH__ >= 800
    unsigned bits;
    asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(bits) : "f"(value));
    return bits;
#else
    return __float_as_uint(value);
#endif
}

/// sums += a b, 16 x 8 by 8 x 8, of numbers from `roundToTf32`; fragments as in the PTX manual for
/// mma.m16n8k8. Cards before compute capability 8.0 can't: the host doesn't ask them to.
__device__ __forceinline__ void multiplyTf32(float (&sums)[4], const unsigned (&a)[4], const unsigned (&b)[2])
{
#if __CUDA_ARCH__ >= 800
    asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
                 "{%8, %9}, {%0, %1, %2, %3};"
                 : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
    __trap();
#endif
}

/// Waits until the kernel queued before this one has ended and what it wrote is there, then lets the one
/// queued behind this begin. Every kernel calls it before it touches what another may write or read.
__device__ __forceinline__ void waitForKernelBefore()
{
#if __CUDA_ARCH__ >= 900
    asm volatile("griddepcontrol.wait;" ::: "memory");
    asm volatile("griddepcontrol.launch_dependents;" ::: "memory");
#endif
}

/// The shared memory whose size the launch gives.
template<class T>
__device__ __forceinline__ T *dynamicShared()
{
    extern __shared__ __align__(128) unsigned char memory[];
    return reinterpret_cast<T *>(memory);
}

}  // namespace rookery::kernels::cuda

#else
#include <intrinsics.h>
#endif
