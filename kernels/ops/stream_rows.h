#pragma once

#include "kernels/ops/time_mix4.h"
#include "kernels/ops/time_mix5.h"
#include "kernels/ops/time_mix7.h"
#include "kernels/ops/token_shift.h"

#include <cstddef>

namespace rookery::kernels {

// A call with streams as one call for each of its rows: what a device can do that has no faster way.

inline void advance(float *&rows, std::size_t by) noexcept
{
    rows = rows != nullptr ? rows + by : nullptr;
}

inline void advance(const float *&rows, std::size_t by) noexcept
{
    rows = rows != nullptr ? rows + by : nullptr;
}

/// Row `stream` of a call with streams, as a call of one token.
inline TokenShiftArgs streamRow(TokenShiftArgs args, int stream) noexcept
{
    const std::size_t by = static_cast<std::size_t>(stream) * static_cast<std::size_t>(args.width);
    advance(args.x, by);
    advance(args.normed, by);
    for (int c = 0; c < args.outputs; ++c) {
        advance(args.output[c], by);
    }
    args.previous = args.streams.state[stream];
    args.tokens = 1;
    args.streams.count = 0;
    return args;
}

inline TimeMix4Args streamRow(TimeMix4Args args, int stream) noexcept
{
    const std::size_t by = static_cast<std::size_t>(stream) * static_cast<std::size_t>(args.width);
    advance(args.r, by);
    advance(args.k, by);
    advance(args.v, by);
    advance(args.out, by);
    args.state = args.streams.state[stream];
    args.tokens = 1;
    args.streams.count = 0;
    return args;
}

inline TimeMix5Args streamRow(TimeMix5Args args, int stream) noexcept
{
    const std::size_t by =
        static_cast<std::size_t>(stream) * static_cast<std::size_t>(args.heads * args.headSize);
    advance(args.r, by);
    advance(args.k, by);
    advance(args.v, by);
    advance(args.g, by);
    advance(args.w, by);
    advance(args.out, by);
    args.state = args.streams.state[stream];
    args.tokens = 1;
    args.streams.count = 0;
    return args;
}

inline TimeMix7Args streamRow(TimeMix7Args args, int stream) noexcept
{
    const std::size_t by =
        static_cast<std::size_t>(stream) * static_cast<std::size_t>(args.heads * args.headSize);
    for (float **rows : {&args.r, &args.w, &args.k, &args.v, &args.a, &args.g, &args.vMix, &args.vFirst}) {
        advance(*rows, by);
    }
    advance(args.out, by);
    args.state = args.streams.state[stream];
    args.tokens = 1;
    args.streams.count = 0;
    return args;
}

}  // namespace rookery::kernels
