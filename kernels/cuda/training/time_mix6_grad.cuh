#pragma once

#include "kernels/cuda/training/wkv_grad.cuh"

namespace rookery::kernels::cuda {

/// The vectors of a chunk, [tokens, N] each.
struct Wkv6GradChunk {
    float r[ChunkValues];
    float w[ChunkValues];  ///< decay factor
    float k[ChunkValues];
    float bonusK[ChunkValues];
    float v[ChunkValues];
    float y[ChunkValues];  ///< then its gradient
    float rGrad[ChunkValues];
    float wGrad[ChunkValues];  ///< of the decay factor
    float kGrad[ChunkValues];  ///< but for the bonus's part
    float vGrad[ChunkValues];  ///< likewise
};

__device__ __forceinline__ void prepareForward(const TimeMix6GradArgs &args, std::size_t row, int channel,
                                               int t, Wkv6GradChunk &chunk)
{
    for (int n = static_cast<int>(threadIdx.x) % WarpSize; n < args.headSize; n += WarpSize) {
        const int i = t * args.headSize + n;
        const int c = channel + n;
        chunk.r[i] = args.r[row + n];
        chunk.w[i] = expf(-expf(args.w0[c] + args.w[row + n]));
        chunk.k[i] = args.k[row + n];
        chunk.bonusK[i] = args.bonus[c] * args.k[row + n];
        chunk.v[i] = args.v[row + n];
    }
}

/// y = (S + v (bonus k)^T) r, then S = S diag(w) + v k^T for one token; as in `advanceState` of RWKV-5.
template<int Columns>
__device__ __forceinline__ void advance(StateRow<Columns> &state, Wkv6GradChunk &chunk, int t, int headSize)
{
    const int start = t * headSize;
    const int row = static_cast<int>(threadIdx.x) / ThreadsPerRow;
    const float v = chunk.v[start + row];
    float y = 0;
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        const int column = StateRow<Columns>::column(i);
        if (column < headSize) {
            const int j = start + column;
            y += (state.s[i] + v * chunk.bonusK[j]) * chunk.r[j];
            state.s[i] = state.s[i] * chunk.w[j] + v * chunk.k[j];
        }
    }
    y = rowSum(y);
    if (threadIdx.x % ThreadsPerRow == 0) {
        chunk.y[start + row] = y;
    }
}

/// Of out = GroupNorm(y) silu(g), by a warp: fills the gradient of y, and the gate's.
__device__ __forceinline__ void readOutGrad(const TimeMix6GradArgs &args, std::size_t row, int channel, int t,
                                            Wkv6GradChunk &chunk)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    float *y = chunk.y + t * args.headSize;
    // The places of gradients that don't exist yet.
    float *normedGrads = chunk.rGrad + t * args.headSize;
    const RowMoments moments = warpMoments(y, args.headSize, args.normEps);
    float grads = 0;
    float products = 0;
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const float weight = args.normWeight[channel + n];
        const float normed = (y[n] - moments.mean) * moments.scale;
        const float outGrad = args.outGrad[row + n];
        const float gate = args.g[row + n];
        const float open = sigmoid(gate);
        args.g[row + n] =
            outGrad * (normed * weight + args.normBias[channel + n]) * open * (1.0F + gate * (1.0F - open));
        normedGrads[n] = outGrad * gate * open * weight;
        grads += normedGrads[n];
        products += normedGrads[n] * normed;
    }
    const auto count = static_cast<float>(args.headSize);
    const float meanGrad = warpSum(grads) / count;
    const float meanProduct = warpSum(products) / count;
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const float normed = (y[n] - moments.mean) * moments.scale;
        y[n] = (normedGrads[n] - meanGrad - normed * meanProduct) * moments.scale;
    }
}

/// With G the gradient of the state behind the token:
///     w: sum_i G S_(t-1)   k: G^T v   v: G k   r: (S_(t-1) + v (bonus k)^T)^T yGrad
///     S_(t-1): G diag(w) + yGrad r^T
template<int Columns>
__device__ __forceinline__ void advanceGrad(GradRows<Columns> &grad, Wkv6GradChunk &chunk, int t,
                                            int headSize)
{
    const int start = t * headSize;
    const int at = start + static_cast<int>(threadIdx.x) / ThreadsPerRow;
    const float yGrad = chunk.y[at];
    const float r = chunk.r[at];
    const float w = chunk.w[at];
    const float bonusK = chunk.bonusK[at];
    float rGrad = 0;
    float wGrad = 0;
    float kGrad = 0;
    float vGrad = 0;
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        const int other = StateRow<Columns>::column(i);
        if (other < headSize) {
            const int j = start + other;
            rGrad += (grad.before.s[i] + chunk.v[j] * bonusK) * chunk.y[j];
            wGrad += grad.column.s[i] * grad.before.s[i];
            kGrad += grad.column.s[i] * chunk.v[j];
            vGrad += grad.row.s[i] * chunk.k[j];
            grad.row.s[i] = grad.row.s[i] * chunk.w[j] + yGrad * chunk.r[j];
            grad.column.s[i] = grad.column.s[i] * w + chunk.y[j] * r;
        }
    }
    rGrad = rowSum(rGrad);
    wGrad = rowSum(wGrad);
    kGrad = rowSum(kGrad);
    vGrad = rowSum(vGrad);
    if (threadIdx.x % ThreadsPerRow == 0) {
        chunk.rGrad[at] = rGrad;
        chunk.wGrad[at] = wGrad;
        chunk.kGrad[at] = kGrad;
        chunk.vGrad[at] = vGrad;
    }
}

/// From the token's gradients to the projections', in their place, by a warp.
__device__ __forceinline__ void finishToken(const TimeMix6GradArgs &args, std::size_t row, int channel, int t,
                                            Wkv6GradChunk &chunk)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int start = t * args.headSize;
    float outputs = 0;
    float keys = 0;
    for (int n = lane; n < args.headSize; n += WarpSize) {
        outputs += chunk.v[start + n] * chunk.y[start + n];
        keys += chunk.bonusK[start + n] * chunk.r[start + n];
    }
    outputs = warpSum(outputs);
    keys = warpSum(keys);
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const int i = start + n;
        const int c = channel + n;
        // What decays faster than `expf` can tell is forgotten all the same.
        const float speed = fminf(expf(args.w0[c] + args.w[row + n]), 87.0F);
        args.r[row + n] = chunk.rGrad[i];
        args.k[row + n] = chunk.kGrad[i] + args.bonus[c] * chunk.r[i] * outputs;
        args.v[row + n] = chunk.vGrad[i] + chunk.y[i] * keys;
        args.w[row + n] = -chunk.wGrad[i] * chunk.w[i] * speed;
    }
}

/// They are frozen.
__device__ __forceinline__ void growParameters(const TimeMix6GradArgs &, int, int, const Wkv6GradChunk &) {}

/// A block per head.
template<int Columns>
__global__ void __launch_bounds__(16 * Columns, 1) timeMix6GradKernel(TimeMix6GradArgs args)
{
    waitForKernelBefore();
    __shared__ Wkv6GradChunk chunk;
    runHeadBack<Columns>(args, chunk);
}

void timeMix6Grad(const TimeMix6GradArgs &args, cudaStream_t stream)
{
    const Grid grid = {dim3(static_cast<unsigned>(args.heads)), ThreadsPerRow * args.headSize};
    withColumns(args.headSize,
                [&]<int Columns>() { launch(timeMix6GradKernel<Columns>, grid, stream, args); });
}

}  // namespace rookery::kernels::cuda
