#include "kernels/cpu/time_mix5.h"

#include <cmath>

namespace rookery::kernels::cpu {

namespace {

constexpr int Lanes = 8;  // partial sums of a row, so that the compiler may use vector registers

/// exp(-exp(w0 + w)), in place. The inner exponential of a strong decay overflows to infinity and the outer
/// one then is the 0 it should be.
void decayFactors(const float *w0, float *w, int size)
{
    for (int j = 0; j < size; ++j) {
        w[j] = std::exp(-std::exp(w0[j] + w[j]));
    }
}

/// One row of S: returns its product with r before the update, then decays it and adds v k^T.
float stepRow(float *row, const float *r, const float *w, const float *k, float v, int size)
{
    float sums[Lanes] = {};
    for (int j = 0; j < size; j += Lanes) {
        for (int lane = 0; lane < Lanes; ++lane) {
            const float s = row[j + lane];
            sums[lane] += s * r[j + lane];
            row[j + lane] = s * w[j + lane] + v * k[j + lane];
        }
    }
    return ((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

/// What a token sees of itself, as a factor of v. In double: early in a text it is all of y, its terms may
/// cancel, and the group norm then enlarges its error to something that shows in the logits (2e-4 at N = 32).
float seenOfItself(const float *r, const float *bonus, const float *k, int size)
{
    double sum = 0;
    for (int j = 0; j < size; ++j) {
        sum += static_cast<double>(r[j]) * bonus[j] * k[j];
    }
    return static_cast<float>(sum);
}

/// out = GroupNorm(y) of one head's y
void normalise(const TimeMix5Args &args, int channel, float *y)
{
    const int size = args.headSize;
    float mean = 0;
    for (int i = 0; i < size; ++i) {
        mean += y[i];
    }
    mean /= static_cast<float>(size);
    float variance = 0;
    for (int i = 0; i < size; ++i) {
        variance += (y[i] - mean) * (y[i] - mean);
    }
    variance /= static_cast<float>(size);
    const float scale = 1 / std::sqrt(variance + args.normEps);
    for (int i = 0; i < size; ++i) {
        y[i] = (y[i] - mean) * scale * args.normWeight[channel + i] + args.normBias[channel + i];
    }
}

void stepHead(const TimeMix5Args &args, int token, int head)
{
    const int size = args.headSize;
    const int channel = head * size;
    const auto at = static_cast<std::size_t>(token) * static_cast<std::size_t>(args.heads * size) +
                    static_cast<std::size_t>(channel);
    const float *r = args.r + at;
    const float *k = args.k + at;
    const float *v = args.v + at;
    const float *w = args.decay != nullptr ? args.decay + channel : args.w + at;
    if (args.decay == nullptr) {
        decayFactors(args.w0 + channel, args.w + at, size);
    }
    const float current = seenOfItself(r, args.bonus + channel, k, size);
    float *y = args.out + at;
    float *state = args.state + static_cast<std::size_t>(channel) * static_cast<std::size_t>(size);
    for (int i = 0; i < size; ++i) {
        y[i] = stepRow(state + static_cast<std::size_t>(i) * static_cast<std::size_t>(size), r, w, k, v[i],
                       size) +
               current * v[i];
    }
    normalise(args, channel, y);
    if (args.g != nullptr) {
        for (int i = 0; i < size; ++i) {
            y[i] *= args.g[at + static_cast<std::size_t>(i)];
        }
    }
}

}  // namespace

void timeMix5(const TimeMix5Args &args, int first, int last) noexcept
{
    for (int head = first; head < last; ++head) {
        for (int token = 0; token < args.tokens; ++token) {  // a head's S stays in the innermost cache
            stepHead(args, token, head);
        }
    }
}

}  // namespace rookery::kernels::cpu
