#include "kernels/cpu/elementwise.h"

#include <algorithm>

namespace rookery::kernels::cpu {

namespace {

std::size_t product(int a, int b)
{
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b);
}

}  // namespace

void dynamicMix(const DynamicMixArgs &args, int first, int last) noexcept
{
    for (int t = first; t < last; ++t) {
        const auto row = product(t, args.width);
        const float *z = args.z + row;
        const float *p = args.p + row;
        for (int c = 0; c < args.outputs; ++c) {
            float *x = args.x[c] + row;
            for (int i = 0; i < args.width; ++i) {
                x[i] = z[i] + (p[i] - z[i]) * (args.base[c][i] + x[i]);
            }
        }
    }
}

void gatedAdd(const GatedAddArgs &args, int first, int last) noexcept
{
    const std::size_t end = product(last, args.width);
    for (std::size_t i = product(first, args.width); i < end; ++i) {
        args.x[i] = (args.x[i] + args.gate[i] * args.y[i]) * args.scale;
    }
}

void tokenMatrix(const TokenMatrixArgs &args, int first, int last) noexcept
{
    for (int t = first; t < last; ++t) {
        const float *z = args.z + product(t, args.side);
        const float *matrix = args.matrix + product(t, args.side) * static_cast<std::size_t>(args.side);
        float *h = args.h + product(t, args.side);
        std::fill_n(h, args.side, 0.0F);
        for (int i = 0; i < args.side; ++i) {
            for (int j = 0; j < args.side; ++j) {
                h[j] += z[i] * matrix[product(i, args.side) + static_cast<std::size_t>(j)];
            }
        }
    }
}

void modulate(const ModulateArgs &args, int first, int last) noexcept
{
    for (int t = first; t < last; ++t) {
        const auto row = product(t, args.width);
        for (int i = 0; i < args.width; ++i) {
            args.x[row + static_cast<std::size_t>(i)] *=
                args.factor[row + static_cast<std::size_t>(i)] + args.bias[i];
        }
    }
}

}  // namespace rookery::kernels::cpu
