#include "engine/layers/tape_parts.h"

#include "kernels/device/training_ops.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace rookery {

using kernels::Buffer;

namespace {

// Enough for all layers of a model of 0.1 billion parameters with 512 tokens at once. Of larger models or
// longer texts the last layers are kept alone: what more would save is a forward pass at the most, and it
// would grow with the model beside its weights.
constexpr std::size_t MostKeptBytes = std::size_t{240} << 20;

}  // namespace

void multiply(const TapePass &pass, std::span<const kernels::MatmulJob> jobs) noexcept
{
    assert(jobs.size() <= MaxJobs);
    std::array<kernels::MatmulJob, MaxJobs> exact;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        exact[i] = jobs[i];
        exact[i].exact = true;
    }
    pass.device.matmul(std::span(exact).first(jobs.size()), pass.tokens());
}

void copyRows(const TapePass &pass, float *to, const float *from, int width) noexcept
{
    pass.device.copy(to, from, static_cast<std::size_t>(pass.tokens()) * static_cast<std::size_t>(width));
}

void shiftRows(const TapePass &pass, const Norm &norm, const float *x, Buffer &previous, Buffer &normed,
               std::initializer_list<Shifted> shifted) noexcept
{
    const std::size_t width = norm.weight.size();
    eachSequence(pass, [&](int first, int rows) {
        const std::size_t at = static_cast<std::size_t>(first) * width;
        kernels::TokenShiftArgs args = {.x = x + at,
                                        .weight = norm.weight.data(),
                                        .bias = norm.bias.data(),
                                        .previous = previous.data(),
                                        .normed = normed.data() + at,
                                        .mix = {},
                                        .output = {},
                                        .outputs = 0,
                                        .tokens = rows,
                                        .width = static_cast<int>(width),
                                        .eps = LayerNormEps};
        for (const Shifted &one : shifted) {
            args.mix[args.outputs] = one.mix.data();
            args.output[args.outputs] = one.output.data() + at;
            ++args.outputs;
        }
        pass.training.zero(previous.data(), width);
        pass.device.tokenShift(args);
    });
}

void shiftRowsGrad(const TapePass &pass, Buffer &normedGrad, std::initializer_list<Shifted> shifted,
                   bool accumulate) noexcept
{
    const std::size_t width = shifted.begin()->mix.size();
    eachSequence(pass, [&](int first, int rows) {
        const std::size_t at = static_cast<std::size_t>(first) * width;
        kernels::TokenShiftGradArgs args = {.mix = {},
                                            .outputGrad = {},
                                            .zGrad = normedGrad.data() + at,
                                            .outputs = 0,
                                            .tokens = rows,
                                            .width = static_cast<int>(width),
                                            .accumulate = accumulate};
        for (const Shifted &one : shifted) {
            args.mix[args.outputs] = one.mix.data();
            args.outputGrad[args.outputs] = one.output.data() + at;
            ++args.outputs;
        }
        pass.training.tokenShiftGrad(args);
    });
}

std::size_t outcomesKept(std::size_t layers, int maxTokens, int values) noexcept
{
    const std::size_t bytes =
        static_cast<std::size_t>(values) * static_cast<std::size_t>(maxTokens) * sizeof(float);
    return std::clamp(MostKeptBytes / bytes, std::size_t{1}, layers);
}

}  // namespace rookery
