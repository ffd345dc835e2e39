#include "engine/layers/block_parts.h"

#include "engine/layers/block_tape.h"

#include <cassert>

namespace rookery {

using kernels::Buffer;

Memory Pass::memory(float *(State::*of)(int) noexcept, int layer) const noexcept
{
    Memory memory = {(states.front()->*of)(layer), {}, {}};
    if (states.size() > 1) {
        assert(states.size() <= kernels::Streams::Max);
        for (State *state : states) {
            memory.several.state[memory.several.count++] = (state->*of)(layer);
        }
    }
    assert(trail.empty() || (states.size() == 1 && trail.size() < static_cast<std::size_t>(tokens)));
    for (State *state : trail) {
        memory.trail.state[memory.trail.count++] = (state->*of)(layer);
    }
    return memory;
}

std::unique_ptr<BlockTape> Blocks::makeTape(const std::shared_ptr<kernels::Device> &device, int maxTokens,
                                            LoraPairs *lora) const
{
    static_cast<void>(device);
    static_cast<void>(maxTokens);
    static_cast<void>(lora);
    return nullptr;
}

Norm loadNorm(Weights &weights, const std::string &name, int width)
{
    return {weights.vector(name + ".weight", width), weights.vector(name + ".bias", width)};
}

LowRank loadLowRank(Weights &weights, const std::string &name, int width)
{
    const int rank = factorRank(weights, name + '1', width);
    if (rank == 0) {
        return {};
    }
    return {weights.factor(name + '1', width, rank), weights.factor(name + '2', rank, width), rank};
}

int factorRank(Weights &weights, const std::string &name, int width, int groups)
{
    const std::vector<std::int64_t> shape = weights.shapeOf(name);
    if (!weights.has(name)) {
        weights.fail({ErrorCode::UnsupportedModel, name, sentence("Model file", "missing in the file")});
        return 0;
    }
    // The other axis than the width; a file that stores the factor swapped has it first.
    const std::int64_t together = shape.size() == 1        ? 1
                                  : shape.size() != 2      ? 0
                                  : shape.front() == width ? shape.back()
                                                           : shape.front();
    if (together < groups || together > std::int64_t{8} * groups * width || together % groups != 0) {
        weights.fail({ErrorCode::ShapeMismatch, name,
                      sentence("Model file", "has no rank that can be told from its shape")});
        return 0;
    }
    return static_cast<int>(together / groups);
}

void tokenShift(const Pass &pass, const Norm &norm, const Memory &previous, Buffer &normed,
                std::initializer_list<Shifted> shifted) noexcept
{
    assert(shifted.size() <= kernels::TokenShiftArgs::MaxOutputs);
    kernels::TokenShiftArgs args = {
        .x = pass.x,
        .weight = norm.weight.data(),
        .bias = norm.bias.data(),
        .previous = previous.one,
        .normed = normed.data(),
        .mix = {},
        .output = {},
        .outputs = 0,
        .tokens = pass.tokens,
        .width = static_cast<int>(norm.weight.size()),
        .eps = LayerNormEps,
        .streams = previous.several,
    };
    for (const Shifted &one : shifted) {
        args.mix[args.outputs] = one.mix.data();
        args.output[args.outputs] = one.output.data();
        ++args.outputs;
    }
    pass.device.tokenShift(args);
    const auto width = norm.weight.size();
    for (int row = 0; row < previous.trail.count; ++row) {
        pass.device.copy(previous.trail.state[row], normed.data() + static_cast<std::size_t>(row) * width,
                         width);
    }
}

namespace {

/// What an op reads and writes of `row`, where there is any.
template<class Value>
void goToRow(Value *&values, int row, int width) noexcept
{
    if (values != nullptr) {
        values += static_cast<std::size_t>(row) * static_cast<std::size_t>(width);
    }
}

void goToRow(kernels::TimeMix4Args &args, int row) noexcept
{
    for (const float **values : {&args.r, &args.k, &args.v}) {
        goToRow(*values, row, args.width);
    }
    goToRow(args.out, row, args.width);
}

void goToRow(kernels::TimeMix5Args &args, int row) noexcept
{
    const int width = args.heads * args.headSize;
    for (const float **values : {&args.r, &args.k, &args.v, &args.g}) {
        goToRow(*values, row, width);
    }
    goToRow(args.w, row, width);
    goToRow(args.out, row, width);
}

void goToRow(kernels::TimeMix7Args &args, int row) noexcept
{
    const int width = args.heads * args.headSize;
    for (float **values :
         {&args.r, &args.w, &args.k, &args.v, &args.a, &args.g, &args.vMix, &args.vFirst, &args.out}) {
        goToRow(*values, row, width);
    }
}

std::size_t stateValues(const kernels::TimeMix4Args &args) noexcept
{
    return 3 * static_cast<std::size_t>(args.width);
}

template<class Args>
std::size_t stateValues(const Args &args) noexcept
{
    const auto headSize = static_cast<std::size_t>(args.headSize);
    return static_cast<std::size_t>(args.heads) * headSize * headSize;
}

/// In one call; a row at a time where what is behind it is kept.
template<class Args>
void mixInTime(const Pass &pass, const Memory &wkv, Args args, void (kernels::Device::*mix)(const Args &))
{
    for (int row = 0; row < wkv.trail.count; ++row) {
        Args one = args;
        one.tokens = 1;
        goToRow(one, row);
        (pass.device.*mix)(one);
        pass.device.copy(wkv.trail.state[row], wkv.one, stateValues(args));
    }
    args.tokens = pass.tokens - wkv.trail.count;
    goToRow(args, wkv.trail.count);
    (pass.device.*mix)(args);
}

}  // namespace

void runTimeMix(const Pass &pass, const Memory &wkv, const kernels::TimeMix4Args &args) noexcept
{
    mixInTime(pass, wkv, args, &kernels::Device::timeMix4);
}

void runTimeMix(const Pass &pass, const Memory &wkv, const kernels::TimeMix5Args &args) noexcept
{
    mixInTime(pass, wkv, args, &kernels::Device::timeMix5);
}

void runTimeMix(const Pass &pass, const Memory &wkv, const kernels::TimeMix7Args &args) noexcept
{
    mixInTime(pass, wkv, args, &kernels::Device::timeMix7);
}

void multiply(const Pass &pass, const std::unique_ptr<kernels::Matrix> &weight, const Buffer &x, Buffer &y,
              kernels::Activation activation) noexcept
{
    const kernels::MatmulJob job[] = {{weight.get(), x.data(), y.data(), activation}};
    pass.device.matmul(job, pass.tokens);
}

void addProduct(const Pass &pass, const std::unique_ptr<kernels::Matrix> &weight, const Buffer &x) noexcept
{
    const kernels::MatmulJob job[] = {{weight.get(), x.data(), pass.x, kernels::Activation::None, true}};
    pass.device.matmul(job, pass.tokens);
}

void readRows(const Pass &pass, const kernels::MatrixView &table, std::span<float> host, Buffer &to) noexcept
{
    const auto columns = static_cast<std::size_t>(table.columns);
    const std::size_t rowBytes = kernels::storedBytes(table.type, columns);
    for (std::size_t t = 0; t < pass.ids.size(); ++t) {
        kernels::decode(table.type, table.data + rowBytes * static_cast<std::size_t>(pass.ids[t]),
                        host.data() + t * columns, columns);
    }
    pass.device.copyIn(to.data(), host.data(), pass.ids.size() * columns);
}

void copyAcross(const Pass &from, const Buffer &source, const Pass &to, Buffer &target,
                std::span<float> host) noexcept
{
    from.device.copyOut(host.data(), source.data(), host.size());
    to.device.copyIn(target.data(), host.data(), host.size());
}

bool allocate(const std::shared_ptr<kernels::Device> &device, std::initializer_list<Buffer *> buffers,
              int tokens, int width)
{
    bool complete = true;
    for (Buffer *buffer : buffers) {
        *buffer = Buffer(device, static_cast<std::size_t>(tokens) * static_cast<std::size_t>(width));
        complete = complete && !buffer->empty();
    }
    return complete;
}

}  // namespace rookery
