#pragma once

#include "kernels/cuda/ops/time_mix7_step.cuh"
#include "kernels/cuda/training/wkv_grad.cuh"

namespace rookery::kernels::cuda {

/// `TimeMix7GradArgs` with what the kernel can't follow to the host.
struct Wkv7GradArgs : TimeMix7GradArgs {
    TimeMix7Args forward;           ///< the same projections and parameters
    bool learns;                    ///< parameters too
    TimeMix7ParameterGrads learnt;  ///< where they do
};

/// The vectors of a chunk, [tokens, N] each. Once the recurrence has gone back over a token, gradients stand
/// in place of what it has read.
struct Wkv7GradChunk {
    static __device__ __forceinline__ int row(int t, int headSize) { return t * headSize; }

    float r[ChunkValues];        ///< then its gradient but for the bonus's part
    float w[ChunkValues];        ///< decay factor
    float removal[ChunkValues];  ///< -kk
    float replace[ChunkValues];  ///< kk a; then its gradient
    float k[ChunkValues];        ///< likewise, but for the bonus's part
    float v[ChunkValues];        ///< likewise
    float u[ChunkValues];        ///< S removal; then the gradient of the removal
    float y[ChunkValues];        ///< then its gradient, then that of the decay factor
    float mixed[ChunkValues];    ///< gradient of what the gate is multiplied with
    float normed[ChunkValues];   ///< y after the norm
    float uGrad[2][256];
    float bonus[16];  ///< sum of r k r_k
    float bonusGrad[16];
};

__device__ __forceinline__ void prepareForward(const Wkv7GradArgs &args, std::size_t row, int channel, int t,
                                               Wkv7GradChunk &chunk)
{
    prepareToken(args.forward, row, channel, t, chunk);
}

/// S = S diag(w) + u replace^T + v k^T with u = S removal, y = S r for one token.
template<int Columns>
__device__ __forceinline__ void advance(StateRow<Columns> &state, Wkv7GradChunk &chunk, int t, int headSize)
{
    const int start = t * headSize;
    const int row = static_cast<int>(threadIdx.x) / ThreadsPerRow;
    float u = 0;
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        const int column = StateRow<Columns>::column(i);
        if (column < headSize) {
            u += state.s[i] * chunk.removal[start + column];
        }
    }
    u = rowSum(u);
    const float v = chunk.v[start + row];
    float y = 0;
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        const int column = StateRow<Columns>::column(i);
        if (column < headSize) {
            const int j = start + column;
            state.s[i] = state.s[i] * chunk.w[j] + u * chunk.replace[j] + v * chunk.k[j];
            y += state.s[i] * chunk.r[j];
        }
    }
    y = rowSum(y);
    if (threadIdx.x % ThreadsPerRow == 0) {
        chunk.u[start + row] = u;
        chunk.y[start + row] = y;
    }
}

/// Of out = (GroupNorm(y) + bonus v) g, by a warp: fills the gradients of y and of what the gate is
/// multiplied with, and the gate's.
__device__ __forceinline__ void readOutGrad(const Wkv7GradArgs &args, std::size_t row, int channel, int t,
                                            Wkv7GradChunk &chunk)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int start = t * args.headSize;
    const RowMoments moments = warpMoments(chunk.y + start, args.headSize, args.normEps);
    float grads = 0;
    float products = 0;
    float bonusGrads = 0;
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const int i = start + n;
        const float weight = args.normWeight[channel + n];
        const float normed = (chunk.y[i] - moments.mean) * moments.scale;
        const float mixedGrad = args.outGrad[row + n] * args.g[row + n];
        args.g[row + n] = args.outGrad[row + n] *
                          (normed * weight + args.normBias[channel + n] + chunk.bonus[t] * chunk.v[i]);
        chunk.normed[i] = normed;
        chunk.mixed[i] = mixedGrad;
        grads += mixedGrad * weight;
        products += mixedGrad * weight * normed;
        bonusGrads += mixedGrad * chunk.v[i];
    }
    const auto count = static_cast<float>(args.headSize);
    const float meanGrad = warpSum(grads) / count;
    const float meanProduct = warpSum(products) / count;
    bonusGrads = warpSum(bonusGrads);
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const int i = start + n;
        chunk.y[i] =
            (chunk.mixed[i] * args.normWeight[channel + n] - meanGrad - chunk.normed[i] * meanProduct) *
            moments.scale;
    }
    if (lane == 0) {
        chunk.bonusGrad[t] = bonusGrads;
    }
}

/// With G the gradient of the state behind the token, to which y added yGrad r^T:
///     w: sum_i G S_(t-1)   replace: G^T u   k: G^T v   v: G k   r: S_t^T yGrad
///     uGrad = G replace,   removal: S_(t-1)^T uGrad,   S_(t-1): G diag(w) + uGrad removal^T
template<int Columns>
__device__ __forceinline__ void advanceGrad(GradRows<Columns> &grad, Wkv7GradChunk &chunk, int t,
                                            int headSize)
{
    const int start = t * headSize;
    const int row = static_cast<int>(threadIdx.x) / ThreadsPerRow;
    const int at = start + row;
    const float yGrad = chunk.y[at];
    const float r = chunk.r[at];
    float uGrad = 0;
    float vGrad = 0;
    float rGrad = 0;
    float kGrad = 0;
    float wGrad = 0;
    float replaceGrad = 0;
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        const int other = StateRow<Columns>::column(i);
        if (other < headSize) {
            const int j = start + other;
            grad.row.s[i] += yGrad * chunk.r[j];
            grad.column.s[i] += chunk.y[j] * r;
            uGrad += grad.row.s[i] * chunk.replace[j];
            vGrad += grad.row.s[i] * chunk.k[j];
            rGrad += grad.after.s[i] * chunk.y[j];
            kGrad += grad.column.s[i] * chunk.v[j];
            wGrad += grad.column.s[i] * grad.before.s[i];
            replaceGrad += grad.column.s[i] * chunk.u[j];
        }
    }
    uGrad = rowSum(uGrad);
    vGrad = rowSum(vGrad);
    rGrad = rowSum(rGrad);
    kGrad = rowSum(kGrad);
    wGrad = rowSum(wGrad);
    replaceGrad = rowSum(replaceGrad);
    // The next token's stand in the other half: who is ahead doesn't disturb who still reads.
    float *uGrads = chunk.uGrad[t % 2];
    if (threadIdx.x % ThreadsPerRow == 0) {
        uGrads[row] = uGrad;
    }
    __syncthreads();
    const float w = chunk.w[at];
    const float removal = chunk.removal[at];
    float removalGrad = 0;
#pragma unroll
    for (int i = 0; i < Columns; ++i) {
        const int other = StateRow<Columns>::column(i);
        if (other < headSize) {
            const int j = start + other;
            removalGrad += grad.before.s[i] * uGrads[other];
            grad.row.s[i] = grad.row.s[i] * chunk.w[j] + uGrad * chunk.removal[j];
            grad.column.s[i] = grad.column.s[i] * w + uGrads[other] * removal;
        }
    }
    removalGrad = rowSum(removalGrad);
    if (threadIdx.x % ThreadsPerRow == 0) {
        chunk.r[at] = rGrad;
        chunk.replace[at] = replaceGrad;
        chunk.k[at] = kGrad;
        chunk.v[at] = vGrad;
        chunk.u[at] = removalGrad;
        chunk.y[at] = wGrad;
    }
}

/// The gradient of the value from that of what the recurrence took, which may be mixed with layer 0's.
/// \return that of vMix
__device__ __forceinline__ float passValueBack(const Wkv7GradArgs &args, std::size_t i, int channel,
                                               float grad)
{
    if (args.vMix == nullptr) {
        args.v[i] = grad + args.vFirstGrad[i];
        return 0;
    }
    const float share = sigmoid(args.v0[channel] + args.vMix[i]);
    const float mixGrad = grad * (args.vFirst[i] - args.v[i]) * share * (1.0F - share);
    args.vFirstGrad[i] += grad * share;
    args.vMix[i] = mixGrad;
    args.v[i] = grad * (1.0F - share);
    return mixGrad;
}

/// From the token's gradients to the projections', in their place, by a warp. Where parameters are learned,
/// their gradients of this token are left in the chunk.
__device__ __forceinline__ void finishToken(const Wkv7GradArgs &args, std::size_t row, int channel, int t,
                                            Wkv7GradChunk &chunk)
{
    const int lane = static_cast<int>(threadIdx.x) % WarpSize;
    const int start = t * args.headSize;
    float squares = 0;
    float along = 0;
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const int i = start + n;
        const float kk = args.k[row + n] * args.k_k[channel + n];
        const float rate = sigmoid(args.a0[channel + n] + args.a[row + n]);
        squares += kk * kk;
        along -= chunk.removal[i] * (chunk.replace[i] * rate - chunk.u[i]);
    }
    const float norm = sqrtf(warpSum(squares));
    // A key of zeros has no direction that it could be moved in.
    const float inverse = norm > 1e-12F ? 1.0F / norm : 0.0F;
    const float product = warpSum(along);
    const float bonusGrad = chunk.bonusGrad[t];
    for (int n = lane; n < args.headSize; n += WarpSize) {
        const int i = start + n;
        const int c = channel + n;
        const float key = args.k[row + n];
        const float r = args.r[row + n];
        const float rate = sigmoid(args.a0[c] + args.a[row + n]);
        const float k = key * (1.0F + (rate - 1.0F) * args.k_a[c]);
        const float direction = -chunk.removal[i];
        const float kGrad = chunk.k[i] + bonusGrad * args.r_k[c] * r;
        const float kkGrad = (chunk.replace[i] * rate - chunk.u[i] - direction * product) * inverse;
        const float rateGrad = chunk.replace[i] * direction + kGrad * key * args.k_a[c];
        const float z = sigmoid(args.w0[c] + args.w[row + n]);
        const float wGrad = chunk.y[i] * chunk.w[i] * -0.606530660F * z * (1.0F - z);
        const float aGrad = rateGrad * rate * (1.0F - rate);
        args.r[row + n] = chunk.r[i] + bonusGrad * args.r_k[c] * k;
        args.w[row + n] = wGrad;
        args.k[row + n] = kGrad * (1.0F + (rate - 1.0F) * args.k_a[c]) + kkGrad * args.k_k[c];
        args.a[row + n] = aGrad;
        const float mixGrad = passValueBack(args, row + n, c, chunk.v[i] + chunk.mixed[i] * chunk.bonus[t]);
        if (args.learns) {
            chunk.w[i] = wGrad;
            chunk.u[i] = aGrad;
            chunk.v[i] = mixGrad;
            chunk.removal[i] = kkGrad * key;
            chunk.k[i] = kGrad * key * (rate - 1.0F);
            chunk.r[i] = bonusGrad * r * k;
            chunk.normed[i] *= chunk.mixed[i];
        }
    }
}

/// Adds what the chunk's tokens give for each parameter, the last first.
__device__ __forceinline__ void growParameters(const Wkv7GradArgs &args, int channel, int tokens,
                                               const Wkv7GradChunk &chunk)
{
    if (!args.learns) {
        return;
    }
    const auto n = static_cast<int>(threadIdx.x);
    const auto grow = [&](float *to, const float *values) {
        if (to != nullptr && n < args.headSize) {
            for (int t = tokens - 1; t >= 0; --t) {
                to[channel + n] += values[t * args.headSize + n];
            }
        }
    };
    grow(args.learnt.w0, chunk.w);
    grow(args.learnt.a0, chunk.u);
    grow(args.learnt.v0, chunk.v);
    grow(args.learnt.k_k, chunk.removal);
    grow(args.learnt.k_a, chunk.k);
    grow(args.learnt.r_k, chunk.r);
    grow(args.learnt.normWeight, chunk.normed);
    grow(args.learnt.normBias, chunk.mixed);
    __syncthreads();
}

/// A block per head.
template<int Columns>
__global__ void __launch_bounds__(16 * Columns, 1) timeMix7GradKernel(Wkv7GradArgs args)
{
    waitForKernelBefore();
    __shared__ Wkv7GradChunk chunk;
    runHeadBack<Columns>(args, chunk);
}

void timeMix7Grad(const TimeMix7GradArgs &a, cudaStream_t stream)
{
    const TimeMix7Args forward = {a.r,      a.w,      a.k,          a.v,        a.a,     a.g,
                                  a.vMix,   a.vFirst, a.w0,         a.a0,       a.v0,    a.k_k,
                                  a.k_a,    a.r_k,    a.normWeight, a.normBias, nullptr, nullptr,
                                  a.tokens, a.heads,  a.headSize,   a.normEps};
    const Wkv7GradArgs args = {a, forward, a.parameters != nullptr,
                               a.parameters != nullptr ? *a.parameters : TimeMix7ParameterGrads{}};
    const Grid grid = {dim3(static_cast<unsigned>(a.heads)), ThreadsPerRow * a.headSize};
    withColumns(a.headSize, [&]<int Columns>() { launch(timeMix7GradKernel<Columns>, grid, stream, args); });
}

std::size_t timeMixGradScratch(int tokens, int heads, int headSize, int chunk) noexcept
{
    const int states = gradStates(tokens, gradChunkTokens(headSize, chunk));
    return static_cast<std::size_t>(heads) * static_cast<std::size_t>(states) *
           static_cast<std::size_t>(headSize) * static_cast<std::size_t>(headSize);
}

}  // namespace rookery::kernels::cuda
