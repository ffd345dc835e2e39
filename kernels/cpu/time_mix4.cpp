#include "kernels/cpu/time_mix4.h"

#include <algorithm>
#include <cmath>

namespace rookery::kernels::cpu {

void timeMix4(const TimeMix4Args &args, int first, int last) noexcept
{
    float *aa = args.state;
    float *bb = aa + args.width;
    float *pp = bb + args.width;
    for (int t = 0; t < args.tokens; ++t) {
        const auto row = static_cast<std::size_t>(t) * static_cast<std::size_t>(args.width);
        const float *r = args.r + row;
        const float *k = args.k + row;
        const float *v = args.v + row;
        float *out = args.out + row;
        for (int i = first; i < last; ++i) {
            const float current = args.bonus[i] + k[i];
            float q = std::max(pp[i], current);
            float e1 = std::exp(pp[i] - q);
            float e2 = std::exp(current - q);
            out[i] = r[i] * (e1 * aa[i] + e2 * v[i]) / (e1 * bb[i] + e2);

            const float past = pp[i] + args.decay[i];
            q = std::max(past, k[i]);
            e1 = std::exp(past - q);
            e2 = std::exp(k[i] - q);
            aa[i] = e1 * aa[i] + e2 * v[i];
            bb[i] = e1 * bb[i] + e2;
            pp[i] = q;
        }
    }
}

}  // namespace rookery::kernels::cpu
