#pragma once

#include "kernels/cuda/ops/time_mix7.cuh"

// The recurrence of RWKV-7 over 16 tokens at once, as products of small matrices on tensor cores: prefill
// doesn't wait for one token after the other. With P_t the product of the decays of tokens 1 to t of a chunk,
//     a_t = P_{t-1} removal_t    r_t = P_t r_t    b_s = replace_s / P_s    k_s = k_s / P_s
// and u_t = S_{t-1} removal_t, the recurrence of `TimeMix7Args` is
//     u_t = S_0 a_t + sum over s < t of (a_t b_s) u_s + (a_t k_s) v_s
//     y_t = S_0 r_t + sum over s <= t of (r_t b_s) u_s + (r_t k_s) v_s
//     S_T = (S_0 + sum over s of u_s b_s^T + v_s k_s^T) diag(P_T)
// The chunked form follows from the delta rule's; source: arXiv:2406.06484. A decay is at least
// exp(-exp(-1/2)), so P_16 is above 6e-5 and its inverse does no harm in float32.

namespace rookery::kernels::cuda {

constexpr int ChunkedHead = 64;    ///< the head size of all released models
constexpr int ChunkedTokens = 16;  ///< of a chunk
constexpr int ChunkedWarps = ChunkedHead / 8;
constexpr int ChunkedThreads = ChunkedWarps * WarpSize;
// Rows in shared memory are four values longer than they need be: neighbouring rows are in other banks.
constexpr int VectorStride = ChunkedHead + 4;
constexpr int PairStride = ChunkedTokens + 4;

/// What a block holds of a head. Arrays that come to life when others are no longer needed share their place.
struct Wkv7Matrices {
    static __device__ __forceinline__ int row(int t, int) { return t * VectorStride; }

    using Vectors = float[ChunkedTokens * VectorStride];
    using Pairs = float[ChunkedTokens * PairStride];

    Vectors r;
    union {
        Vectors w;  ///< decay factor, until P is known
        Vectors u;
    };
    union {
        Vectors removal;  ///< until the pairs are known
        Vectors y;
    };
    Vectors replace;
    Vectors k;
    Vectors v;
    Pairs pairs[4];  ///< [t, s]: a b, a k, r b, r k; zero where s comes too late for t
    float state[ChunkedHead * VectorStride];
    float decay[ChunkedHead];  ///< P_T
    float bonus[ChunkedTokens];
};
static_assert(sizeof(Wkv7Matrices) <= 48 * 1024, "more has to be asked for");

/// A float32 as the sum of two numbers that tensor cores take: three products of such give nearly all its
/// accuracy.
struct TwoParts {
    unsigned high;
    unsigned low;

    __device__ __forceinline__ void set(float value)
    {
        high = roundToTf32(value);
        low = roundToTf32(value - __uint_as_float(high));
    }
};

/// sums += A B for a tile of 16 x 8. `a(m, k)` and `b(k, n)` give the elements.
template<int Depth, class A, class B>
__device__ __forceinline__ void multiplyTile(float (&sums)[4], A a, B b)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int outer = lane / 4;
    const int inner = lane % 4;
#pragma unroll
    for (int k = 0; k < Depth; k += 8) {
        TwoParts left[4];
        TwoParts right[2];
#pragma unroll
        for (int i = 0; i < 4; ++i) {
            left[i].set(a(outer + i % 2 * 8, k + inner + i / 2 * 4));
        }
#pragma unroll
        for (int i = 0; i < 2; ++i) {
            right[i].set(b(k + inner + i * 4, outer));
        }
        const unsigned leftHigh[4] = {left[0].high, left[1].high, left[2].high, left[3].high};
        const unsigned leftLow[4] = {left[0].low, left[1].low, left[2].low, left[3].low};
        const unsigned rightHigh[2] = {right[0].high, right[1].high};
        const unsigned rightLow[2] = {right[0].low, right[1].low};
        multiplyTf32(sums, leftHigh, rightLow);
        multiplyTf32(sums, leftLow, rightHigh);
        multiplyTf32(sums, leftHigh, rightHigh);
    }
}

/// Calls use(row, column, sum) for the sums of a tile that this lane holds.
template<class Use>
__device__ __forceinline__ void forTile(const float (&sums)[4], Use use)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        use(lane / 4 + i / 2 * 8, lane % 4 * 2 + i % 2, sums[i]);
    }
}

/// Brings the prepared vectors to the start of the chunk. A thread per channel.
__device__ __forceinline__ void applyDecays(Wkv7Matrices &m)
{
    const int n = static_cast<int>(threadIdx.x);
    if (n < ChunkedHead) {
        float decay = 1.0F;
        for (int t = 0; t < ChunkedTokens; ++t) {
            const int i = Wkv7Matrices::row(t, ChunkedHead) + n;
            m.removal[i] *= decay;
            decay *= m.w[i];
            m.r[i] *= decay;
            m.replace[i] /= decay;
            m.k[i] /= decay;
        }
        m.decay[n] = decay;
    }
}

/// A token behind the last of the chunk leaves everything as it is.
__device__ __forceinline__ void prepareNothing(int t, Wkv7Matrices &m)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    for (int n = lane; n < ChunkedHead; n += WarpSize) {
        const int i = Wkv7Matrices::row(t, ChunkedHead) + n;
        m.r[i] = m.removal[i] = m.replace[i] = m.k[i] = m.v[i] = 0.0F;
        m.w[i] = 1.0F;
    }
}

/// The products of the chunk's vectors with one another: each warp makes half of one of the four matrices.
__device__ __forceinline__ void multiplyPairs(Wkv7Matrices &m, int warp)
{
    const int which = warp / 2;
    const int firstColumn = warp % 2 * 8;
    const float *left = which < 2 ? m.removal : m.r;
    const float *right = which % 2 == 0 ? m.replace : m.k;
    float sums[4] = {};
    multiplyTile<ChunkedHead>(
        sums, [&](int t, int n) { return left[t * VectorStride + n]; },
        [&](int n, int s) { return right[(firstColumn + s) * VectorStride + n]; });
    forTile(sums, [&](int t, int column, float sum) {
        const int s = firstColumn + column;
        const bool counts = which < 2 ? s < t : s <= t;
        m.pairs[which][t * PairStride + s] = counts ? sum : 0.0F;
    });
}

/// A block per head; each warp has eight of its value channels, the rows of the state, from the first product
/// to the last.
__global__ void __launch_bounds__(ChunkedThreads) timeMix7ChunkedKernel(TimeMix7Args args)
{
    waitForKernelBefore();
    __shared__ Wkv7Matrices m;
    const int channel = static_cast<int>(blockIdx.x) * ChunkedHead;
    const int width = args.heads * ChunkedHead;
    const int warp = static_cast<int>(threadIdx.x) / WarpSize;
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int firstRow = 8 * warp;
    float *memory = args.state + at(channel, ChunkedHead);

    for (int i = static_cast<int>(threadIdx.x); i < ChunkedHead * ChunkedHead; i += ChunkedThreads) {
        m.state[i / ChunkedHead * VectorStride + i % ChunkedHead] = memory[i];
    }
    // Elements as the operands of products name them; columns of v, u and the state's transpose count from
    // this warp's first row.
    const auto state = [&](int n, int i) { return m.state[(firstRow + i) * VectorStride + n]; };
    const auto v = [&](int s, int i) { return m.v[s * VectorStride + firstRow + i]; };
    const auto u = [&](int s, int i) { return m.u[s * VectorStride + firstRow + i]; };

    for (int begin = 0; begin < args.tokens; begin += ChunkedTokens) {
        const int tokens = args.tokens - begin < ChunkedTokens ? args.tokens - begin : ChunkedTokens;
        for (int t = warp; t < ChunkedTokens; t += ChunkedWarps) {
            if (t < tokens) {
                prepareToken(args, at(begin + t, width, channel), channel, t, m);
            } else {
                prepareNothing(t, m);
            }
        }
        __syncthreads();
        applyDecays(m);
        __syncthreads();

        float removed[4] = {};  // u before the chunk's own tokens count
        float y[4] = {};
        multiplyTile<ChunkedHead>(
            removed, [&](int t, int n) { return m.removal[t * VectorStride + n]; }, state);
        multiplyTile<ChunkedHead>(
            y, [&](int t, int n) { return m.r[t * VectorStride + n]; }, state);
        multiplyPairs(m, warp);
        __syncthreads();

        const auto pair = [&](int which) {
            return [&, which](int t, int s) { return m.pairs[which][t * PairStride + s]; };
        };
        multiplyTile<ChunkedTokens>(removed, pair(1), v);
        forTile(removed, [&](int t, int i, float sum) { m.u[t * VectorStride + firstRow + i] = sum; });
        __syncwarp();
        if (lane < 8) {  // u_t needs all u before it: a lane goes down each column
            float known[ChunkedTokens];
#pragma unroll
            for (int t = 0; t < ChunkedTokens; ++t) {
                float sum = u(t, lane);
#pragma unroll
                for (int s = 0; s < t; ++s) {
                    sum += m.pairs[0][t * PairStride + s] * known[s];
                }
                known[t] = sum;
                m.u[t * VectorStride + firstRow + lane] = sum;
            }
        }
        __syncwarp();
        multiplyTile<ChunkedTokens>(y, pair(2), u);
        multiplyTile<ChunkedTokens>(y, pair(3), v);
        forTile(y, [&](int t, int i, float sum) { m.y[t * VectorStride + firstRow + i] = sum; });

#pragma unroll
        for (int first = 0; first < ChunkedHead; first += 16) {
            float added[4] = {};
            multiplyTile<ChunkedTokens>(
                added, [&](int n, int s) { return m.replace[s * VectorStride + first + n]; }, u);
            multiplyTile<ChunkedTokens>(
                added, [&](int n, int s) { return m.k[s * VectorStride + first + n]; }, v);
            forTile(added, [&](int n, int i, float sum) {
                float &s = m.state[(firstRow + i) * VectorStride + first + n];
                s = (s + sum) * m.decay[first + n];
            });
        }
        __syncthreads();
        for (int t = warp; t < tokens; t += ChunkedWarps) {
            readOut(args, at(begin + t, width, channel), channel, t, m);
        }
        __syncthreads();
    }
    for (int i = static_cast<int>(threadIdx.x); i < ChunkedHead * ChunkedHead; i += ChunkedThreads) {
        memory[i] = m.state[i / ChunkedHead * VectorStride + i % ChunkedHead];
    }
}

void timeMix7Chunked(const TimeMix7Args &args, cudaStream_t stream)
{
    launch(timeMix7ChunkedKernel, {dim3(static_cast<unsigned>(args.heads)), ChunkedThreads}, stream, args);
}

bool suitsTimeMix7Chunked(const TimeMix7Args &args)
{
    return args.headSize == ChunkedHead && args.tokens >= ChunkedTokens && args.streams.count == 0;
}

}  // namespace rookery::kernels::cuda
