#pragma once

#include "kernels/cpu/ops/simd.h"
#include "kernels/ops/elementwise.h"

namespace rookery::kernels::cpu::ROOKERY_TARGET {

inline std::size_t rowStart(int token, int width)
{
    return static_cast<std::size_t>(token) * static_cast<std::size_t>(width);
}

inline void dynamicMix(const DynamicMixArgs &args, int tokenBegin, int tokenEnd)
{
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = rowStart(t, args.width);
        for (int i = 0; i < args.width; i += Width) {
            const int left = args.width - i;
            const Floats z = loadFirst(args.z + row + i, left);
            const Floats toPrevious = loadFirst(args.p + row + i, left) - z;
            for (int c = 0; c < args.outputs; ++c) {
                float *x = args.x[c] + row + i;
                const Floats mix = loadFirst(args.mix[c] + i, left) + loadFirst(x, left);
                storeFirst(x, z + toPrevious * mix, left);
            }
        }
    }
}

inline void gatedAdd(const GatedAddArgs &args, int tokenBegin, int tokenEnd)
{
    const std::size_t end = rowStart(tokenEnd, args.width);
    for (std::size_t i = rowStart(tokenBegin, args.width); i < end; ++i) {
        args.x[i] = (args.x[i] + args.gate[i] * args.y[i]) * args.scale;
    }
}

inline void modulate(const ModulateArgs &args, int tokenBegin, int tokenEnd)
{
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const std::size_t row = rowStart(t, args.width);
        for (int i = 0; i < args.width; ++i) {
            args.x[row + static_cast<std::size_t>(i)] *=
                args.factor[row + static_cast<std::size_t>(i)] + args.bias[i];
        }
    }
}

inline void tokenMatrix(const TokenMatrixArgs &args, int tokenBegin, int tokenEnd)
{
    const int side = args.side;
    for (int t = tokenBegin; t < tokenEnd; ++t) {
        const float *z = args.z + rowStart(t, side);
        const float *matrix = args.matrix + rowStart(t, side * side);
        for (int j = 0; j < side; j += Width) {
            const int left = side - j;
            Floats h{};
            for (int i = 0; i < side; ++i) {
                h += z[i] * loadFirst(matrix + i * side + j, left);
            }
            storeFirst(args.h + rowStart(t, side) + j, h, left);
        }
    }
}

}  // namespace rookery::kernels::cpu::ROOKERY_TARGET
