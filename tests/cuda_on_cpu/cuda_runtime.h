#pragma once

// The part of CUDA that the kernels use, for a C++ compiler: host memory stands in for the card's, streams
// are done when a call returns, and kernels run on fibers.

#include "tests/cuda_on_cpu/card.h"
#include "tests/cuda_on_cpu/fibers.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <tuple>
#include <type_traits>

#define __global__
#define __device__
#define __host__
#define __shared__ static
#define __forceinline__ inline
#define __launch_bounds__(...)
#define __align__(bytes) alignas(bytes)

struct dim3 {
    unsigned x, y, z;
    dim3(unsigned ax = 1, unsigned ay = 1, unsigned az = 1)
        : x(ax)
        , y(ay)
        , z(az)
    {
    }
};
struct alignas(8) float2 {
    float x, y;
};
struct alignas(16) float4 {
    float x, y, z, w;
};
struct alignas(8) uint2 {
    unsigned x, y;
};
struct alignas(16) uint4 {
    unsigned x, y, z, w;
};
inline float2 make_float2(float x, float y)
{
    return {x, y};
}
inline float4 make_float4(float x, float y, float z, float w)
{
    return {x, y, z, w};
}
inline uint4 make_uint4(unsigned x, unsigned y, unsigned z, unsigned w)
{
    return {x, y, z, w};
}

inline const cuda_on_cpu::Coordinates &threadIdx = cuda_on_cpu::place.thread;
inline const cuda_on_cpu::Coordinates &blockIdx = cuda_on_cpu::place.block;
inline const cuda_on_cpu::Coordinates &blockDim = cuda_on_cpu::place.blockSize;
inline const cuda_on_cpu::Coordinates &gridDim = cuda_on_cpu::place.gridSize;

inline void __syncthreads()
{
    cuda_on_cpu::waitForBlock();
}
inline void __syncwarp(unsigned = 0xFFFFFFFFU)
{
    cuda_on_cpu::waitForWarp();
}
template<class T>
T __shfl_sync(unsigned, T value, int lane)
{
    static_assert(sizeof(T) == 4);
    const auto mine = std::bit_cast<std::uint32_t>(value);
    return std::bit_cast<T>(cuda_on_cpu::exchange(&mine, 1)[lane % cuda_on_cpu::WarpSize][0]);
}
template<class T>
T __shfl_xor_sync(unsigned mask, T value, int lanes)
{
    return __shfl_sync(mask, value, cuda_on_cpu::laneIndex() ^ lanes);
}
inline unsigned __ballot_sync(unsigned, bool vote)
{
    const std::uint32_t mine = vote ? 1 : 0;
    const cuda_on_cpu::Slot *slots = cuda_on_cpu::exchange(&mine, 1);
    unsigned votes = 0;
    for (int lane = 0; lane < cuda_on_cpu::WarpSize; ++lane) {
        votes |= slots[lane][0] << lane;
    }
    return votes;
}
template<class T>
T atomicAdd(T *to, T value)
{
    const T old = *to;
    *to += value;
    return old;
}
inline unsigned atomicMax(unsigned *to, unsigned value)
{
    const unsigned old = *to;
    *to = old < value ? value : old;
    return old;
}
inline void __threadfence() {}
template<class T>
T __ldcg(const T *from)
{
    return *from;
}
inline int __ffs(int bits)
{
    return std::bit_cast<unsigned>(bits) == 0 ? 0 : std::countr_zero(std::bit_cast<unsigned>(bits)) + 1;
}
inline int __popc(unsigned bits)
{
    return std::popcount(bits);
}
inline float __uint_as_float(unsigned bits)
{
    return std::bit_cast<float>(bits);
}
inline unsigned __float_as_uint(float value)
{
    return std::bit_cast<unsigned>(value);
}
inline unsigned __byte_perm(unsigned low, unsigned high, unsigned selector)
{
    const std::uint64_t bytes = std::uint64_t{high} << 32 | low;
    unsigned result = 0;
    for (int i = 0; i < 4; ++i) {
        result |= static_cast<unsigned>(bytes >> (selector >> (4 * i) & 7U) * 8 & 0xFFU) << (8 * i);
    }
    return result;
}
inline float rsqrtf(float value)
{
    return 1.0F / std::sqrt(value);
}

// The host's side.

constexpr int CUDART_VERSION = 13000;

enum cudaError_t {
    cudaSuccess = 0,
    cudaErrorMemoryAllocation = 2,
    cudaErrorInsufficientDriver = 35,
    cudaErrorNoDevice = 100,
    cudaErrorIllegalAddress = 700,
    cudaErrorUnknown = 999,
};
/// What every call answers once a kernel has failed.
inline cudaError_t cudaStatus()
{
    return cuda_on_cpu::card().broken() ? cudaErrorIllegalAddress : cudaSuccess;
}
enum cudaMemcpyKind { cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost, cudaMemcpyDeviceToDevice };
enum cudaFuncAttribute { cudaFuncAttributeMaxDynamicSharedMemorySize };
enum cudaStreamCaptureMode { cudaStreamCaptureModeThreadLocal };
constexpr unsigned cudaStreamNonBlocking = 1;
constexpr unsigned cudaEventDisableTiming = 2;
using cudaStream_t = int *;
using cudaEvent_t = int *;
using cudaGraph_t = int *;
using cudaGraphExec_t = int *;
struct cudaDeviceProp {
    char name[256];
    int major, minor, multiProcessorCount;
    std::size_t totalGlobalMem;
};
enum cudaLaunchAttributeID { cudaLaunchAttributeProgrammaticStreamSerialization = 6 };
struct cudaLaunchAttribute {
    cudaLaunchAttributeID id;
    struct {
        int programmaticStreamSerializationAllowed;
    } val;
};
struct cudaFuncAttributes {
    int ptxVersion;
};
struct cudaLaunchConfig_t {
    dim3 gridDim, blockDim;
    std::size_t dynamicSmemBytes;
    cudaStream_t stream;
    cudaLaunchAttribute *attrs;
    unsigned numAttrs;
};

inline cudaError_t cudaDriverGetVersion(int *version)
{
    *version = CUDART_VERSION;
    return cudaSuccess;
}
inline cudaError_t cudaGetDeviceCount(int *count)
{
    *count = 1;
    return cudaSuccess;
}
inline cudaError_t cudaSetDevice(int)
{
    return cudaStatus();
}
inline cudaError_t cudaGetDevice(int *device)
{
    *device = 0;
    return cudaStatus();
}
template<class Kernel>
cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attributes, Kernel *)
{
    *attributes = {80};
    return cudaStatus();
}
inline cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int)
{
    *properties = {"fibers", 8, 0, 4, cuda_on_cpu::card().memory};
    return cudaSuccess;
}
inline cudaError_t cudaMalloc(void **memory, std::size_t bytes)
{
    *memory = cuda_on_cpu::card().take(bytes);
    return *memory != nullptr ? cudaStatus() : cudaErrorMemoryAllocation;
}
inline cudaError_t cudaFree(void *memory)
{
    cuda_on_cpu::card().giveBack(memory);
    return cudaStatus();
}
enum cudaDeviceAttr { cudaDevAttrMemoryPoolsSupported = 115 };
enum cudaMemAllocationType { cudaMemAllocationTypePinned = 1 };
enum cudaMemLocationType { cudaMemLocationTypeDevice = 1 };
enum cudaMemPoolAttr { cudaMemPoolAttrReleaseThreshold = 4 };
struct cudaMemPoolProps {
    cudaMemAllocationType allocType;
    struct {
        cudaMemLocationType type;
        int id;
    } location;
};
using cudaMemPool_t = int *;
inline cudaError_t cudaDeviceGetAttribute(int *value, cudaDeviceAttr, int)
{
    *value = 1;
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolCreate(cudaMemPool_t *pool, const cudaMemPoolProps *)
{
    static int one = 0;
    *pool = &one;
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolDestroy(cudaMemPool_t)
{
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t, cudaMemPoolAttr, void *)
{
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolTrimTo(cudaMemPool_t, std::size_t)
{
    return cudaSuccess;
}
inline cudaError_t cudaMallocFromPoolAsync(void **memory, std::size_t bytes, cudaMemPool_t, int *)
{
    return cudaMalloc(memory, bytes);
}
inline cudaError_t cudaFreeAsync(void *memory, int *)
{
    return cudaFree(memory);
}
inline cudaError_t cudaMallocHost(void **memory, std::size_t bytes)
{
    *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    return *memory != nullptr ? cudaStatus() : cudaErrorMemoryAllocation;
}
inline cudaError_t cudaFreeHost(void *memory)
{
    std::free(memory);
    return cudaStatus();
}
inline cudaError_t cudaMemGetInfo(std::size_t *free, std::size_t *total)
{
    *total = cuda_on_cpu::card().memory;
    *free = cuda_on_cpu::card().free();
    return cudaStatus();
}
inline cudaError_t cudaMemsetAsync(void *memory, int value, std::size_t bytes, cudaStream_t)
{
    std::memset(memory, value, bytes);
    return cudaStatus();
}
inline cudaError_t cudaMemcpyAsync(void *to, const void *from, std::size_t bytes, cudaMemcpyKind kind,
                                   cudaStream_t)
{
    cuda_on_cpu::card().bytesToHost += kind == cudaMemcpyDeviceToHost ? bytes : 0;
    std::memmove(to, from, bytes);
    return cudaStatus();
}
inline cudaError_t cudaMemcpy(void *to, const void *from, std::size_t bytes, cudaMemcpyKind)
{
    std::memmove(to, from, bytes);
    return cudaStatus();
}
inline cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned)
{
    *stream = nullptr;
    return cudaSuccess;
}
inline cudaError_t cudaStreamDestroy(cudaStream_t)
{
    return cudaSuccess;
}
inline cudaError_t cudaStreamSynchronize(cudaStream_t)
{
    ++cuda_on_cpu::card().waits;
    return cudaStatus();
}
inline cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned)
{
    *event = nullptr;
    return cudaSuccess;
}
inline cudaError_t cudaEventDestroy(cudaEvent_t)
{
    return cudaSuccess;
}
inline cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t)
{
    return cudaSuccess;
}
inline cudaError_t cudaEventSynchronize(cudaEvent_t)
{
    return cudaStatus();
}
inline cudaError_t cudaStreamWaitEvent(cudaStream_t, cudaEvent_t, unsigned)
{
    return cudaStatus();
}
inline cudaError_t cudaGetLastError()
{
    return cudaStatus();
}
inline const char *cudaGetErrorString(cudaError_t error)
{
    return error == cudaErrorIllegalAddress     ? "an illegal memory access was encountered"
           : error == cudaErrorMemoryAllocation ? "out of memory"
                                                : "unknown error";
}
/// Nothing is recorded here: who asks is refused and makes the calls one by one.
inline cudaError_t cudaStreamBeginCapture(cudaStream_t, cudaStreamCaptureMode)
{
    return cudaErrorUnknown;
}
inline cudaError_t cudaStreamEndCapture(cudaStream_t, cudaGraph_t *)
{
    return cudaErrorUnknown;
}
inline cudaError_t cudaGraphInstantiate(cudaGraphExec_t *, cudaGraph_t, unsigned long long = 0)
{
    return cudaErrorUnknown;
}
inline cudaError_t cudaGraphLaunch(cudaGraphExec_t, cudaStream_t)
{
    return cudaErrorUnknown;
}
inline cudaError_t cudaGraphDestroy(cudaGraph_t)
{
    return cudaSuccess;
}
inline cudaError_t cudaGraphExecDestroy(cudaGraphExec_t)
{
    return cudaSuccess;
}
template<class Kernel>
cudaError_t cudaFuncSetAttribute(Kernel *, cudaFuncAttribute, int)
{
    return cudaSuccess;
}

template<class... Parameters, class... Arguments>
cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *config, void (*kernel)(Parameters...),
                               Arguments &&...arguments)
{
    struct Call {
        void (*kernel)(Parameters...);
        std::tuple<std::decay_t<Parameters>...> arguments;
    } call{kernel, {arguments...}};
    if (!cuda_on_cpu::card().launches()) {
        return cudaStatus();
    }
    cuda_on_cpu::runGrid(
        {config->gridDim.x, config->gridDim.y, config->gridDim.z},
        {config->blockDim.x, config->blockDim.y, config->blockDim.z}, config->dynamicSmemBytes,
        [](void *context) {
            auto *made = static_cast<Call *>(context);
            std::apply(made->kernel, made->arguments);
        },
        &call);
    return cudaStatus();
}
