#include "engine/layers/rwkv6_tape.h"

#include "engine/layers/tape_parts.h"

#include <algorithm>

namespace rookery {

using kernels::Activation;
using kernels::Buffer;
using enum Rwkv6Layer::Input;

namespace {

constexpr std::size_t Count = Rwkv6Layer::Inputs;

int outcomeValues(const ModelSizes &sizes, const Rwkv6Constants &constants)
{
    return 7 * sizes.width + static_cast<int>(Count) * constants.mixRank + constants.decayRank +
           sizes.ffnWidth;
}

bool allocateEach(const std::shared_ptr<kernels::Device> &device, std::array<Buffer, Count> &buffers,
                  int tokens, int width)
{
    return std::all_of(buffers.begin(), buffers.end(),
                       [&](Buffer &buffer) { return allocate(device, {&buffer}, tokens, width); });
}

}  // namespace

Rwkv6Tape::Rwkv6Tape(const std::shared_ptr<kernels::Device> &device, int maxTokens, const ModelSizes &sizes,
                     std::span<const Rwkv6Layer> layers, const Rwkv6Constants &constants, LoraPairs *lora)
    : m_width(sizes.width)
    , m_heads(sizes.heads)
    , m_headSize(sizes.headSize)
    , m_layers(layers)
    , m_constants(constants)
    , m_lora(lora)
    , m_kept(layers.size())
    , m_outcomes(outcomesKept(layers.size(), maxTokens, outcomeValues(sizes, constants)))
{
    Inputs &in = m_inputs;
    m_complete =
        allocate(device, {&m_y, &m_gate, &m_decay, &m_gateGrad, &m_normedGrad}, maxTokens, m_width) &&
        allocate(device, {&in.normed, &in.previous, &in.xMix, &in.ffnNormed, &in.ffnXK, &in.ffnXR}, maxTokens,
                 m_width) &&
        allocateEach(device, in.x, maxTokens, m_width) &&
        allocateEach(device, m_additions, maxTokens, m_width) &&
        allocateEach(device, m_mixHiddenGrads, maxTokens, constants.mixRank) &&
        allocate(device, {&m_decayHiddenGrad}, maxTokens, constants.decayRank) &&
        allocate(device, {&m_hiddenGrad}, maxTokens, sizes.ffnWidth) &&
        allocate(device, {&m_state}, m_headSize, m_width) && allocate(device, {&m_previous}, 1, m_width);
    for (Kept &kept : m_kept) {
        m_complete = m_complete && allocate(device, {&kept.timeMix, &kept.channelMix}, maxTokens, m_width) &&
                     (!m_lora || allocate(device, {&kept.mixed}, maxTokens, m_width));
    }
    for (Outcome &out : m_outcomes) {
        m_complete = m_complete &&
                     allocate(device, {&out.r, &out.k, &out.v, &out.g, &out.w, &out.ffnGate, &out.ffnValue},
                              maxTokens, m_width) &&
                     allocateEach(device, out.mixHidden, maxTokens, constants.mixRank) &&
                     allocate(device, {&out.decayHidden}, maxTokens, constants.decayRank) &&
                     allocate(device, {&out.hidden}, maxTokens, sizes.ffnWidth);
    }
    if (kernels::TrainingOps *training = device->training(); training != nullptr && m_complete) {
        m_scratch = Buffer(device, training->timeMixGradScratch(maxTokens, m_heads, m_headSize));
        m_complete = !m_scratch.empty();
    }
}

/// x_c = z + (p - z) * (mix_c + tanh(x_mix down_c) up_c)
void Rwkv6Tape::shiftTimeMix(int index, const TapePass &pass, const float *x) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = m_inputs;
    Outcome &out = outcomeOf(index);
    shiftRows(pass, layer.ln1, x, m_previous, in.normed, {{layer.mixX, in.xMix}, {layer.all, in.previous}});
    PerInput<kernels::MatmulJob> down;
    kernels::DynamicMixArgs args = {.z = in.normed.data(),
                                    .p = in.previous.data(),
                                    .mix = {},
                                    .x = {},
                                    .outputs = static_cast<int>(Count),
                                    .tokens = pass.tokens(),
                                    .width = m_width};
    for (std::size_t c = 0; c < Count; ++c) {
        down[c] = {layer.down[c].get(), in.xMix.data(), out.mixHidden[c].data(), Activation::Tanh};
        args.mix[c] = layer.mix[c].data();
        args.x[c] = in.x[c].data();
    }
    multiply(pass, down);
    addMix(index, pass, in.x);
    pass.device.dynamicMix(args);
}

/// What the token adds to the weights of its interpolations.
void Rwkv6Tape::addMix(int index, const TapePass &pass, PerInput<Buffer> &to) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Outcome &out = outcomeOf(index);
    PerInput<kernels::MatmulJob> up;
    for (std::size_t c = 0; c < Count; ++c) {
        up[c] = {layer.up[c].get(), out.mixHidden[c].data(), to[c].data()};
    }
    multiply(pass, up);
}

void Rwkv6Tape::shiftChannelMix(int index, const TapePass &pass, const float *x) noexcept
{
    const GatedChannelMix &channelMix = m_layers[static_cast<std::size_t>(index)].channelMix;
    Inputs &in = m_inputs;
    shiftRows(pass, channelMix.norm(), x, m_previous, in.ffnNormed,
              {{channelMix.mixK(), in.ffnXK}, {channelMix.mixR(), in.ffnXR}});
}

void Rwkv6Tape::project(int index, const TapePass &pass, const float *x) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = m_inputs;
    Outcome &out = outcomeOf(index);
    shiftTimeMix(index, pass, x);
    const kernels::MatmulJob projections[] = {
        {layer.receptance.get(), in.x[R].data(), out.r.data()},
        {layer.key.get(), in.x[K].data(), out.k.data()},
        {layer.value.get(), in.x[V].data(), out.v.data()},
        {layer.gate.get(), in.x[G].data(), out.g.data()},
        {layer.decay.down.get(), in.x[W].data(), out.decayHidden.data(), Activation::Tanh},
    };
    multiply(pass, projections);
    m_lora.add(pass, index, Adapted::Receptance, in.x[R].data(), out.r.data());
    m_lora.add(pass, index, Adapted::Key, in.x[K].data(), out.k.data());
    m_lora.add(pass, index, Adapted::Value, in.x[V].data(), out.v.data());
    const kernels::MatmulJob decay[] = {{layer.decay.up.get(), out.decayHidden.data(), out.w.data()}};
    multiply(pass, decay);
}

void Rwkv6Tape::mix(int index, const TapePass &pass) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Outcome &out = outcomeOf(index);
    copyRows(pass, m_gate.data(), out.g.data(), m_width);
    pass.training.activate({Activation::Silu, m_gate.data(), pass.tokens(), m_width});
    copyRows(pass, m_decay.data(), out.w.data(), m_width);
    eachSequence(pass, [&](int begin, int rows) {
        const auto at = static_cast<std::size_t>(begin) * static_cast<std::size_t>(m_width);
        pass.device.copy(m_state.data(), pass.start, m_state.size());
        pass.device.timeMix5({.r = out.r.data() + at,
                              .k = out.k.data() + at,
                              .v = out.v.data() + at,
                              .g = m_gate.data() + at,
                              .decay = nullptr,
                              .w = m_decay.data() + at,
                              .w0 = layer.decayBase.data(),
                              .bonus = layer.bonus.data(),
                              .normWeight = layer.lnX.weight.data(),
                              .normBias = layer.lnX.bias.data(),
                              .state = m_state.data(),
                              .out = m_y.data() + at,
                              .tokens = rows,
                              .heads = m_heads,
                              .headSize = m_headSize,
                              .normEps = m_constants.groupNormEps});
    });
}

void Rwkv6Tape::forward(int index, const TapePass &pass) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Outcome &out = outcomeOf(index);
    Kept &kept = m_kept[static_cast<std::size_t>(index)];
    copyRows(pass, kept.timeMix.data(), pass.x, m_width);
    project(index, pass, pass.x);
    mix(index, pass);
    const kernels::MatmulJob output[] = {{layer.output.get(), m_y.data(), pass.x, Activation::None, true}};
    multiply(pass, output);
    if (m_lora) {
        copyRows(pass, kept.mixed.data(), m_y.data(), m_width);
        m_lora.add(pass, index, Adapted::Output, m_y.data(), pass.x);
    }

    copyRows(pass, kept.channelMix.data(), pass.x, m_width);
    expand(index, pass, pass.x);
    pass.device.gatedAdd({.gate = out.ffnGate.data(),
                          .y = out.ffnValue.data(),
                          .x = pass.x,
                          .tokens = pass.tokens(),
                          .width = m_width,
                          .scale = m_constants.scaleAfter(index)});
}

/// The channel mix up to its gate and its value.
void Rwkv6Tape::expand(int index, const TapePass &pass, const float *x) noexcept
{
    const GatedChannelMix &channelMix = m_layers[static_cast<std::size_t>(index)].channelMix;
    Inputs &in = m_inputs;
    Outcome &out = outcomeOf(index);
    shiftChannelMix(index, pass, x);
    const kernels::MatmulJob inward[] = {
        {&channelMix.receptance(), in.ffnXR.data(), out.ffnGate.data(), Activation::Sigmoid},
        {&channelMix.key(), in.ffnXK.data(), out.hidden.data(),
         m_lora ? Activation::None : Activation::ReluSquared},
    };
    multiply(pass, inward);
    if (m_lora) {
        m_lora.add(pass, index, Adapted::FfnKey, in.ffnXK.data(), out.hidden.data());
        pass.training.activate(
            {Activation::ReluSquared, out.hidden.data(), pass.tokens(), channelMix.key().rows()});
    }
    const kernels::MatmulJob value[] = {{&channelMix.value(), out.hidden.data(), out.ffnValue.data()}};
    multiply(pass, value);
    m_lora.add(pass, index, Adapted::FfnValue, out.hidden.data(), out.ffnValue.data());
}

void Rwkv6Tape::backward(int index, const TapePass &pass) noexcept
{
    channelMixGrad(index, pass);
    timeMixGrad(index, pass);
}

void Rwkv6Tape::channelMixGrad(int index, const TapePass &pass) noexcept
{
    const GatedChannelMix &channelMix = m_layers[static_cast<std::size_t>(index)].channelMix;
    Inputs &in = m_inputs;
    Outcome &out = outcomeOf(index);
    const float *x = m_kept[static_cast<std::size_t>(index)].channelMix.data();
    if (!keepsOutcome(index)) {
        expand(index, pass, x);
    } else if (m_lora) {
        shiftChannelMix(index, pass, x);
    }
    pass.training.gatedAddGrad({.gate = out.ffnGate.data(),
                                .y = out.ffnValue.data(),
                                .gateGrad = m_gateGrad.data(),
                                .xGrad = pass.xGrad,
                                .tokens = pass.tokens(),
                                .width = m_width,
                                .scale = m_constants.scaleAfter(index)});
    m_lora.learn(pass, index, Adapted::FfnValue, out.hidden.data(), out.ffnValue.data());
    const kernels::TransposedJob value[] = {{&channelMix.value(), out.ffnValue.data(), m_hiddenGrad.data()}};
    pass.training.transposedProducts(value, pass.tokens());
    m_lora.passBack(pass, index, Adapted::FfnValue, m_hiddenGrad.data());
    pass.training.activationGrad({Activation::ReluSquared, out.hidden.data(), m_hiddenGrad.data(),
                                  pass.tokens(), channelMix.key().rows()});
    pass.training.activationGrad(
        {Activation::Sigmoid, out.ffnGate.data(), m_gateGrad.data(), pass.tokens(), m_width});
    m_lora.learn(pass, index, Adapted::FfnKey, in.ffnXK.data(), m_hiddenGrad.data());
    const kernels::TransposedJob inward[] = {
        {&channelMix.key(), m_hiddenGrad.data(), in.ffnXK.data()},
        {&channelMix.receptance(), m_gateGrad.data(), in.ffnXR.data()},
    };
    pass.training.transposedProducts(inward, pass.tokens());
    m_lora.passBack(pass, index, Adapted::FfnKey, in.ffnXK.data());
    shiftRowsGrad(pass, m_normedGrad, {{channelMix.mixK(), in.ffnXK}, {channelMix.mixR(), in.ffnXR}});
    normGrad(pass, channelMix.norm(), x, m_normedGrad);
}

void Rwkv6Tape::timeMixGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = m_inputs;
    Outcome &out = outcomeOf(index);
    const Kept &kept = m_kept[static_cast<std::size_t>(index)];
    if (!keepsOutcome(index)) {
        project(index, pass, kept.timeMix.data());
    } else if (m_lora) {
        shiftTimeMix(index, pass, kept.timeMix.data());
    }
    m_lora.learn(pass, index, Adapted::Output, kept.mixed.data(), pass.xGrad);
    const kernels::TransposedJob output[] = {{layer.output.get(), pass.xGrad, m_y.data()}};
    pass.training.transposedProducts(output, pass.tokens());
    m_lora.passBack(pass, index, Adapted::Output, m_y.data());
    eachSequence(pass, [&](int begin, int rows) {
        const auto at = static_cast<std::size_t>(begin) * static_cast<std::size_t>(m_width);
        pass.training.timeMix6Grad({.r = out.r.data() + at,
                                    .k = out.k.data() + at,
                                    .v = out.v.data() + at,
                                    .g = out.g.data() + at,
                                    .w = out.w.data() + at,
                                    .w0 = layer.decayBase.data(),
                                    .bonus = layer.bonus.data(),
                                    .normWeight = layer.lnX.weight.data(),
                                    .normBias = layer.lnX.bias.data(),
                                    .start = pass.start,
                                    .outGrad = m_y.data() + at,
                                    .startGrad = pass.startGrad,
                                    .scratch = m_scratch.data(),
                                    .tokens = rows,
                                    .heads = m_heads,
                                    .headSize = m_headSize,
                                    .normEps = m_constants.groupNormEps});
    });
    m_lora.learn(pass, index, Adapted::Receptance, in.x[R].data(), out.r.data());
    m_lora.learn(pass, index, Adapted::Key, in.x[K].data(), out.k.data());
    m_lora.learn(pass, index, Adapted::Value, in.x[V].data(), out.v.data());
    if (index > 0) {  // what the embeddings would have to be isn't asked
        projectionsGrad(index, pass);
        dynamicShiftGrad(index, pass);
    }
}

void Rwkv6Tape::projectionsGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = m_inputs;
    Outcome &out = outcomeOf(index);
    const kernels::TransposedJob decay[] = {{layer.decay.up.get(), out.w.data(), m_decayHiddenGrad.data()}};
    pass.training.transposedProducts(decay, pass.tokens());
    pass.training.activationGrad({Activation::Tanh, out.decayHidden.data(), m_decayHiddenGrad.data(),
                                  pass.tokens(), layer.decay.rank});
    const kernels::TransposedJob projections[] = {
        {layer.receptance.get(), out.r.data(), in.x[R].data()},
        {layer.key.get(), out.k.data(), in.x[K].data()},
        {layer.value.get(), out.v.data(), in.x[V].data()},
        {layer.gate.get(), out.g.data(), in.x[G].data()},
        {layer.decay.down.get(), m_decayHiddenGrad.data(), in.x[W].data()},
    };
    pass.training.transposedProducts(projections, pass.tokens());
    m_lora.passBack(pass, index, Adapted::Receptance, in.x[R].data());
    m_lora.passBack(pass, index, Adapted::Key, in.x[K].data());
    m_lora.passBack(pass, index, Adapted::Value, in.x[V].data());
}

/// From the gradients of the shifted inputs to that of the residual stream: straight, and by way of what the
/// token adds to the weights.
void Rwkv6Tape::dynamicShiftGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = m_inputs;
    Outcome &out = outcomeOf(index);
    const float *x = m_kept[static_cast<std::size_t>(index)].timeMix.data();
    pass.device.layerNorm({x, layer.ln1.weight.data(), layer.ln1.bias.data(), in.normed.data(), pass.tokens(),
                           m_width, LayerNormEps});
    addMix(index, pass, m_additions);
    eachSequence(pass, [&](int begin, int rows) {
        const auto at = static_cast<std::size_t>(begin) * static_cast<std::size_t>(m_width);
        kernels::DynamicMixGradArgs args = {.z = in.normed.data() + at,
                                            .mix = {},
                                            .addition = {},
                                            .xGrad = {},
                                            .zGrad = m_normedGrad.data() + at,
                                            .outputs = static_cast<int>(Count),
                                            .tokens = rows,
                                            .width = m_width};
        for (std::size_t c = 0; c < Count; ++c) {
            args.mix[c] = layer.mix[c].data();
            args.addition[c] = m_additions[c].data() + at;
            args.xGrad[c] = in.x[c].data() + at;
        }
        pass.training.dynamicMixGrad(args);
    });
    PerInput<kernels::TransposedJob> up;
    for (std::size_t c = 0; c < Count; ++c) {
        up[c] = {layer.up[c].get(), in.x[c].data(), m_mixHiddenGrads[c].data()};
    }
    pass.training.transposedProducts(up, pass.tokens());
    for (std::size_t c = 0; c < Count; ++c) {
        pass.training.activationGrad({Activation::Tanh, out.mixHidden[c].data(), m_mixHiddenGrads[c].data(),
                                      pass.tokens(), layer.down[c]->rows()});
        const kernels::TransposedJob down[] = {
            {layer.down[c].get(), m_mixHiddenGrads[c].data(), in.xMix.data(), c > 0}};
        pass.training.transposedProducts(down, pass.tokens());
    }
    shiftRowsGrad(pass, m_normedGrad, {{layer.mixX, in.xMix}}, true);
    normGrad(pass, layer.ln1, x, m_normedGrad);
}

void Rwkv6Tape::normGrad(const TapePass &pass, const Norm &norm, const float *x,
                         const Buffer &normedGrad) const noexcept
{
    pass.training.layerNormGrad(
        {x, norm.weight.data(), normedGrad.data(), pass.xGrad, pass.tokens(), m_width, LayerNormEps});
}

}  // namespace rookery
