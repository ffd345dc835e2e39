#include "tests/reference/ops.h"

#include <algorithm>
#include <cmath>

namespace rookery::reference {

namespace {

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

std::size_t at(int row, int width, int column)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
}

/// (x - mean) / sqrt(variance + eps)
Values normalise(const Values &x, double eps)
{
    double mean = 0;
    for (double value : x) {
        mean += value / static_cast<double>(x.size());
    }
    double variance = 0;
    for (double value : x) {
        variance += (value - mean) * (value - mean) / static_cast<double>(x.size());
    }
    Values result;
    for (double value : x) {
        result.push_back((value - mean) / std::sqrt(variance + eps));
    }
    return result;
}

/// One head and token of RWKV-7, see TimeMix7Args.
void stepHead7(const kernels::TimeMix7Args &args, int token, int head, TimeMix7Result &result)
{
    const int size = args.headSize;
    const int width = args.heads * size;
    Values w, a, kk, k, v;
    double norm = 0;
    double bonus = 0;
    for (int i = 0; i < size; ++i) {
        const int channel = head * size + i;
        const std::size_t x = at(token, width, channel);
        w.push_back(std::exp(-std::exp(-0.5) * sigmoid(double(args.w0[channel]) + args.w[x])));
        a.push_back(sigmoid(double(args.a0[channel]) + args.a[x]));
        kk.push_back(double(args.k[x]) * args.k_k[channel]);
        norm += kk.back() * kk.back();
        k.push_back(args.k[x] * (1 + (a.back() - 1) * args.k_a[channel]));
        double value = args.v[x];
        if (args.vMix != nullptr) {
            value += (args.vFirst[x] - value) * sigmoid(double(args.v0[channel]) + args.vMix[x]);
        } else {
            result.vFirst[x] = value;
        }
        v.push_back(value);
        bonus += double(args.r[x]) * k.back() * args.r_k[channel];
    }
    for (double &value : kk) {
        value /= std::max(std::sqrt(norm), 1e-12);
    }
    Values y;
    for (int i = 0; i < size; ++i) {
        double *s = result.state.data() + at(head * size + i, size, 0);
        double sa = 0;
        for (int j = 0; j < size; ++j) {
            sa -= s[j] * kk[j];
        }
        double sum = 0;
        for (int j = 0; j < size; ++j) {
            s[j] = s[j] * w[j] + sa * kk[j] * a[j] + v[i] * k[j];
            sum += s[j] * args.r[at(token, width, head * size + j)];
        }
        y.push_back(sum);
    }
    y = normalise(y, args.normEps);
    for (int i = 0; i < size; ++i) {
        const int channel = head * size + i;
        const double normed = y[i] * args.normWeight[channel] + args.normBias[channel];
        result.out[at(token, width, channel)] = (normed + bonus * v[i]) * args.g[at(token, width, channel)];
    }
}

}  // namespace

double activate(kernels::Activation activation, double x)
{
    switch (activation) {
    case kernels::Activation::None:
        return x;
    case kernels::Activation::Tanh:
        return std::tanh(x);
    case kernels::Activation::Sigmoid:
        return sigmoid(x);
    case kernels::Activation::Silu:
        return x * sigmoid(x);
    case kernels::Activation::ReluSquared:
        return x > 0 ? x * x : 0;
    }
    return x;
}

Values matmul(const std::vector<float> &weight, const std::vector<float> &x, int rows, int columns,
              int tokens, kernels::Activation activation)
{
    Values y;
    for (int t = 0; t < tokens; ++t) {
        for (int row = 0; row < rows; ++row) {
            double sum = 0;
            for (int i = 0; i < columns; ++i) {
                sum += double(weight[at(row, columns, i)]) * x[at(t, columns, i)];
            }
            y.push_back(activate(activation, sum));
        }
    }
    return y;
}

Values layerNorm(const std::vector<float> &x, const std::vector<float> &weight,
                 const std::vector<float> &bias, int tokens, int width, double eps)
{
    Values y;
    for (int t = 0; t < tokens; ++t) {
        const auto row = x.begin() + static_cast<std::ptrdiff_t>(at(t, width, 0));
        const Values normed = normalise(Values(row, row + width), eps);
        for (std::size_t i = 0; i < normed.size(); ++i) {
            y.push_back(normed[i] * weight[i] + bias[i]);
        }
    }
    return y;
}

TimeMix7Result timeMix7(const kernels::TimeMix7Args &args)
{
    const std::size_t stateValues = at(args.heads * args.headSize, args.headSize, 0);
    const std::size_t rows = at(args.tokens, args.heads * args.headSize, 0);
    TimeMix7Result result = {Values(rows), Values(args.state, args.state + stateValues),
                             args.vMix != nullptr ? Values(args.vFirst, args.vFirst + rows) : Values(rows)};
    for (int token = 0; token < args.tokens; ++token) {
        for (int head = 0; head < args.heads; ++head) {
            stepHead7(args, token, head, result);
        }
    }
    return result;
}

}  // namespace rookery::reference
