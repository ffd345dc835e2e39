#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/time_mix4.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

/// Channels [channelBegin, channelEnd), a vector of them at a time.
inline void timeMix4(const TimeMix4Args &args, int channelBegin, int channelEnd)
{
    const auto width = static_cast<std::size_t>(args.width);
    for (int channel = channelBegin; channel < channelEnd; channel += Width) {
        const int left = channelEnd - channel;
        float *state = args.state + channel;
        Floats aa = loadFirst(state, left);
        Floats bb = loadFirst(state + width, left);
        Floats pp = loadFirst(state + 2 * width, left);
        const Floats decay = loadFirst(args.decay + channel, left);
        const Floats bonus = loadFirst(args.bonus + channel, left);
        for (int t = 0; t < args.tokens; ++t) {
            const std::size_t at = static_cast<std::size_t>(t) * width + static_cast<std::size_t>(channel);
            const Floats r = loadFirst(args.r + at, left);
            const Floats k = loadFirst(args.k + at, left);
            const Floats v = loadFirst(args.v + at, left);

            Floats q = max(pp, bonus + k);
            Floats past = exp(pp - q);
            Floats current = exp(bonus + k - q);
            storeFirst(args.out + at, r * (past * aa + current * v) / (past * bb + current), left);

            q = max(pp + decay, k);
            past = exp(pp + decay - q);
            current = exp(k - q);
            aa = past * aa + current * v;
            bb = past * bb + current;
            pp = q;
        }
        storeFirst(state, aa, left);
        storeFirst(state + width, bb, left);
        storeFirst(state + 2 * width, pp, left);
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
