#pragma once

#include "kernels/cuda/ops/intrinsics.cuh"

#include <atomic>
#include <cstddef>

namespace rookery::kernels::cuda {

constexpr int WarpSize = 32;
constexpr unsigned AllLanes = 0xFFFFFFFFU;

struct Grid {
    dim3 blocks;
    int threads;
    std::size_t sharedBytes = 0;
};

/// Whether kernels may begin on this thread's card while the one queued before them ends, which hides the
/// time that a launch takes; they wait for it themselves (`waitForKernelBefore`). Cards of compute
/// capability 9.0 can, with code that is made for them. All kernels are made for the same cards: asking one
/// is enough.
template<class... Parameters>
bool beginsEarly(void (*kernel)(Parameters...))
{
    constexpr int MaxCards = 64;
    enum : signed char { Unknown, Waits, Begins };
    static std::atomic<signed char> answers[MaxCards] = {};
    int card = 0;
    if (cudaGetDevice(&card) != cudaSuccess || card >= MaxCards) {
        return false;
    }
    if (answers[card] == Unknown) {
        cudaFuncAttributes attributes = {};
        const bool made = cudaFuncGetAttributes(&attributes, kernel) == cudaSuccess;
        answers[card] = made && attributes.ptxVersion >= 90 ? Begins : Waits;
    }
    return answers[card] == Begins;
}

/// Queues a kernel. Failures are kept by the runtime until it is asked (`cudaGetLastError`).
template<class... Parameters, class... Arguments>
void launch(void (*kernel)(Parameters...), const Grid &grid, cudaStream_t stream,
            const Arguments &...arguments)
{
    cudaLaunchConfig_t config = {};
    config.gridDim = grid.blocks;
    config.blockDim = dim3(static_cast<unsigned>(grid.threads));
    config.dynamicSmemBytes = grid.sharedBytes;
    config.stream = stream;
    cudaLaunchAttribute early = {};
    early.id = cudaLaunchAttributeProgrammaticStreamSerialization;
    early.val.programmaticStreamSerializationAllowed = 1;
    config.attrs = &early;
    config.numAttrs = beginsEarly(kernel) ? 1 : 0;
    cudaLaunchKernelEx(&config, kernel, Parameters(arguments)...);
}

constexpr int dividedUp(int value, int by)
{
    return (value + by - 1) / by;
}

/// What a block of an op with a memory works on: consecutive tokens of one conversation, or with streams the
/// one token of the conversation `blockIdx.y`.
struct StreamPart {
    int firstToken;
    int tokens;
    float *state;
};

template<class Args>
__device__ __forceinline__ StreamPart streamPart(const Args &args)
{
    const int stream = static_cast<int>(blockIdx.y);
    return args.streams.count > 0 ? StreamPart{stream, 1, args.streams.state[stream]}
                                  : StreamPart{0, args.tokens, args.state};
}

/// Blocks along y: one for each stream.
template<class Args>
unsigned streamBlocks(const Args &args)
{
    return args.streams.count > 0 ? static_cast<unsigned>(args.streams.count) : 1;
}

/// The place of an element in a row-major matrix, beyond the range of int.
__device__ __forceinline__ std::size_t at(int row, int width, int column = 0)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
}

__device__ __forceinline__ float sigmoid(float x)
{
    return 1.0F / (1.0F + expf(-x));
}

__device__ __forceinline__ float warpSum(float value)
{
    for (int lanes = WarpSize / 2; lanes > 0; lanes /= 2) {
        value += __shfl_xor_sync(AllLanes, value, lanes);
    }
    return value;
}

__device__ __forceinline__ float warpMax(float value)
{
    for (int lanes = WarpSize / 2; lanes > 0; lanes /= 2) {
        value = fmaxf(value, __shfl_xor_sync(AllLanes, value, lanes));
    }
    return value;
}

/// The sum over a block of whole warps, for every thread. `partial` is shared memory of a float per warp.
__device__ __forceinline__ float blockSum(float value, float *partial)
{
    const int warps = static_cast<int>(blockDim.x) / WarpSize;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    value = warpSum(value);
    __syncthreads();  // readers of the sum before are done
    if (threadIdx.x % WarpSize == 0) {
        partial[warp] = value;
    }
    __syncthreads();
    float total = 0;
    for (int i = 0; i < warps; ++i) {
        total += partial[i];
    }
    return total;
}

/// The largest, likewise.
__device__ __forceinline__ float blockMax(float value, float *partial)
{
    const int warps = static_cast<int>(blockDim.x) / WarpSize;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    value = warpMax(value);
    __syncthreads();  // readers of the result before are done
    if (threadIdx.x % WarpSize == 0) {
        partial[warp] = value;
    }
    __syncthreads();
    float largest = partial[0];
    for (int i = 1; i < warps; ++i) {
        largest = fmaxf(largest, partial[i]);
    }
    return largest;
}

/// What a norm takes a row by.
struct RowMoments {
    float mean;
    float scale;  ///< 1 / sqrt(variance + eps)
};

/// Of one row, for every thread of the warp.
__device__ __forceinline__ RowMoments warpMoments(const float *x, int width, float eps)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    float sum = 0;
    for (int i = lane; i < width; i += WarpSize) {
        sum += x[i];
    }
    const float mean = warpSum(sum) / static_cast<float>(width);
    float squares = 0;
    for (int i = lane; i < width; i += WarpSize) {
        squares += (x[i] - mean) * (x[i] - mean);
    }
    return {mean, 1.0F / sqrtf(warpSum(squares) / static_cast<float>(width) + eps)};
}

/// Of one row, for every thread of a block of whole warps. `partial` as for `blockSum`.
__device__ __forceinline__ RowMoments blockMoments(const float *x, int width, float eps, float *partial)
{
    const int step = static_cast<int>(blockDim.x);
    float sum = 0;
    for (int i = static_cast<int>(threadIdx.x); i < width; i += step) {
        sum += x[i];
    }
    const float mean = blockSum(sum, partial) / static_cast<float>(width);
    float squares = 0;
    for (int i = static_cast<int>(threadIdx.x); i < width; i += step) {
        squares += (x[i] - mean) * (x[i] - mean);
    }
    const float variance = blockSum(squares, partial) / static_cast<float>(width);
    return {mean, 1.0F / sqrtf(variance + eps)};
}

constexpr int ElementThreads = 256;

/// A thread per element of a matrix of tokens x width: this thread's.
__device__ __forceinline__ std::size_t elementIndex()
{
    return static_cast<std::size_t>(blockIdx.x) * ElementThreads + threadIdx.x;
}

inline Grid elementGrid(int tokens, int width)
{
    const std::size_t elements = static_cast<std::size_t>(tokens) * static_cast<std::size_t>(width);
    return {dim3(static_cast<unsigned>((elements + ElementThreads - 1) / ElementThreads)), ElementThreads};
}

__device__ __forceinline__ bool inside(std::size_t i, int tokens, int width)
{
    return i < static_cast<std::size_t>(tokens) * static_cast<std::size_t>(width);
}

}  // namespace rookery::kernels::cuda
