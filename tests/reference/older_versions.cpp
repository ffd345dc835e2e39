// The ops of RWKV-4 to 6 and of DeepEmbed, see tests/reference/ops.h.

#include "tests/reference/ops.h"

#include <algorithm>
#include <cmath>

namespace rookery::reference {

namespace {

std::size_t at(int row, int width, int column)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
}

/// One head and token, see TimeMix5Args.
void stepHead5(const kernels::TimeMix5Args &args, int token, int head, RecurrenceResult &result)
{
    const int size = args.headSize;
    const int width = args.heads * size;
    Values y;
    double mean = 0;
    for (int i = 0; i < size; ++i) {
        const double v = args.v[at(token, width, head * size + i)];
        double sum = 0;
        for (int j = 0; j < size; ++j) {
            const int channel = head * size + j;
            const std::size_t x = at(token, width, channel);
            const double w = args.decay != nullptr
                                 ? args.decay[channel]
                                 : std::exp(-std::exp(double(args.w0[channel]) + args.w[x]));
            double &s = result.state[at(head * size + i, size, j)];
            sum += args.r[x] * (s + double(args.bonus[channel]) * args.k[x] * v);
            s = s * w + v * args.k[x];
        }
        y.push_back(sum);
        mean += sum / size;
    }
    double variance = 0;
    for (const double value : y) {
        variance += (value - mean) * (value - mean) / size;
    }
    for (int i = 0; i < size; ++i) {
        const int channel = head * size + i;
        const std::size_t x = at(token, width, channel);
        const double normed = (y[static_cast<std::size_t>(i)] - mean) / std::sqrt(variance + args.normEps);
        result.out[x] = (normed * args.normWeight[channel] + args.normBias[channel]) *
                        (args.g != nullptr ? args.g[x] : 1);
    }
}

}  // namespace

RecurrenceResult timeMix4(const kernels::TimeMix4Args &args)
{
    const int width = args.width;
    RecurrenceResult result = {Values(at(args.tokens, width, 0)),
                               Values(args.state, args.state + at(3, width, 0))};
    for (int channel = 0; channel < width; ++channel) {
        double &aa = result.state[at(0, width, channel)];
        double &bb = result.state[at(1, width, channel)];
        double &pp = result.state[at(2, width, channel)];
        for (int token = 0; token < args.tokens; ++token) {
            const std::size_t x = at(token, width, channel);
            const double k = args.k[x];
            const double v = args.v[x];
            double q = std::max(pp, args.bonus[channel] + k);
            double past = std::exp(pp - q);
            double current = std::exp(args.bonus[channel] + k - q);
            result.out[x] = args.r[x] * (past * aa + current * v) / (past * bb + current);
            q = std::max(pp + args.decay[channel], k);
            past = std::exp(pp + args.decay[channel] - q);
            current = std::exp(k - q);
            aa = past * aa + current * v;
            bb = past * bb + current;
            pp = q;
        }
    }
    return result;
}

RecurrenceResult timeMix5(const kernels::TimeMix5Args &args)
{
    const int width = args.heads * args.headSize;
    RecurrenceResult result = {Values(at(args.tokens, width, 0)),
                               Values(args.state, args.state + at(width, args.headSize, 0))};
    for (int token = 0; token < args.tokens; ++token) {
        for (int head = 0; head < args.heads; ++head) {
            stepHead5(args, token, head, result);
        }
    }
    return result;
}

Values dynamicMix(const kernels::DynamicMixArgs &args)
{
    Values result;
    for (int c = 0; c < args.outputs; ++c) {
        for (std::size_t x = 0; x < at(args.tokens, args.width, 0); ++x) {
            const double mix = double(args.mix[c][x % static_cast<std::size_t>(args.width)]) + args.x[c][x];
            result.push_back(args.z[x] + (double(args.p[x]) - args.z[x]) * mix);
        }
    }
    return result;
}

Values gatedAdd(const kernels::GatedAddArgs &args)
{
    Values result;
    for (std::size_t x = 0; x < at(args.tokens, args.width, 0); ++x) {
        result.push_back((args.x[x] + double(args.gate[x]) * args.y[x]) * args.scale);
    }
    return result;
}

Values tokenMatrix(const kernels::TokenMatrixArgs &args)
{
    Values h(at(args.tokens, args.side, 0));
    for (int token = 0; token < args.tokens; ++token) {
        for (int i = 0; i < args.side; ++i) {
            for (int j = 0; j < args.side; ++j) {
                h[at(token, args.side, j)] += double(args.z[at(token, args.side, i)]) *
                                              args.matrix[at(token * args.side + i, args.side, j)];
            }
        }
    }
    return h;
}

Values modulate(const kernels::ModulateArgs &args)
{
    Values result;
    for (std::size_t x = 0; x < at(args.tokens, args.width, 0); ++x) {
        const double factor = double(args.factor[x]) + args.bias[x % static_cast<std::size_t>(args.width)];
        result.push_back(args.x[x] * factor);
    }
    return result;
}

}  // namespace rookery::reference
