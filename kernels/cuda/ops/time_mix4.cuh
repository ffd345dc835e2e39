#pragma once

#include "kernels/cuda/ops/launch.cuh"
#include "kernels/cuda/ops/ops.h"

namespace rookery::kernels::cuda {

constexpr int TimeMix4Threads = 64;

/// A thread per channel goes through all tokens.
__global__ void __launch_bounds__(TimeMix4Threads) timeMix4Kernel(TimeMix4Args args)
{
    waitForKernelBefore();
    const int channel = static_cast<int>(blockIdx.x * TimeMix4Threads + threadIdx.x);
    if (channel >= args.width) {
        return;
    }
    const StreamPart part = streamPart(args);
    float *state = part.state + channel;
    float aa = state[0];
    float bb = state[args.width];
    float pp = state[2 * args.width];
    const float decay = args.decay[channel];
    const float bonus = args.bonus[channel];
    for (int t = 0; t < part.tokens; ++t) {
        const std::size_t i = at(part.firstToken + t, args.width, channel);
        const float k = args.k[i];
        const float v = args.v[i];
        float q = fmaxf(pp, bonus + k);
        float past = expf(pp - q);
        float current = expf(bonus + k - q);
        args.out[i] = args.r[i] * (past * aa + current * v) / (past * bb + current);

        q = fmaxf(pp + decay, k);
        past = expf(pp + decay - q);
        current = expf(k - q);
        aa = past * aa + current * v;
        bb = past * bb + current;
        pp = q;
    }
    state[0] = aa;
    state[args.width] = bb;
    state[2 * args.width] = pp;
}

void timeMix4(const TimeMix4Args &args, cudaStream_t stream)
{
    const auto blocks = static_cast<unsigned>(dividedUp(args.width, TimeMix4Threads));
    launch(timeMix4Kernel, {dim3(blocks, streamBlocks(args)), TimeMix4Threads}, stream, args);
}

}  // namespace rookery::kernels::cuda
