#include "engine/layers/rwkv7_tape.h"

#include "engine/layers/tape_parts.h"

namespace rookery {

using kernels::Activation;
using kernels::Buffer;

namespace {

const kernels::Matrix &adapted(const Rwkv7Layer &layer, Adapted which)
{
    switch (which) {
    case Adapted::Receptance:
        return *layer.receptance;
    case Adapted::Key:
        return *layer.key;
    case Adapted::Value:
        return *layer.value;
    case Adapted::Output:
        return *layer.output;
    case Adapted::FfnKey:
        return *layer.ffnKey;
    case Adapted::FfnValue:
        break;
    }
    return *layer.ffnValue;
}

}  // namespace

Rwkv7Tape::Rwkv7Tape(const std::shared_ptr<kernels::Device> &device, int maxTokens, const ModelSizes &sizes,
                     std::span<const Rwkv7Layer> layers, float groupNormEps, int maxRank, LoraPairs *lora,
                     std::span<const Rwkv7Grads> grads)
    : m_width(sizes.width)
    , m_heads(sizes.heads)
    , m_headSize(sizes.headSize)
    , m_layers(layers)
    , m_groupNormEps(groupNormEps)
    , m_lora(lora)
    , m_grads(grads)
    , m_kept(layers.size())
    , m_inputs(grads.empty() ? 1 : layers.size())
    , m_outcomes(grads.empty()
                     ? outcomesKept(layers.size(), maxTokens, 7 * sizes.width + 4 * maxRank + sizes.ffnWidth)
                     : layers.size())
{
    m_complete = allocate(device, {&m_vFirst, &m_vFirstGrad, &m_y}, maxTokens, sizes.width) &&
                 allocate(device, {&m_hWGrad, &m_hAGrad, &m_hVGrad, &m_hGGrad}, maxTokens, maxRank) &&
                 allocate(device, {&m_hiddenGrad}, maxTokens, sizes.ffnWidth) &&
                 allocate(device, {&m_state}, sizes.headSize, sizes.width) &&
                 allocate(device, {&m_previous}, 1, sizes.width);
    const bool learnsMatrices = m_lora || !m_grads.empty();
    for (Kept &kept : m_kept) {
        m_complete = m_complete &&
                     allocate(device, {&kept.timeMix, &kept.channelMix}, maxTokens, sizes.width) &&
                     (!learnsMatrices || allocate(device, {&kept.mixed}, maxTokens, sizes.width));
    }
    for (Inputs &in : m_inputs) {
        m_complete = m_complete && allocate(device,
                                            {&in.normed, &in.xR, &in.xW, &in.xK, &in.xV, &in.xA, &in.xG,
                                             &in.ffnNormed, &in.ffnX},
                                            maxTokens, sizes.width);
    }
    for (Outcome &out : m_outcomes) {
        m_complete = m_complete &&
                     allocate(device, {&out.r, &out.w, &out.k, &out.v, &out.a, &out.g, &out.vMix}, maxTokens,
                              sizes.width) &&
                     allocate(device, {&out.hW, &out.hA, &out.hV, &out.hG}, maxTokens, maxRank) &&
                     allocate(device, {&out.hidden}, maxTokens, sizes.ffnWidth);
    }
    if (!m_grads.empty()) {
        m_complete = m_complete && allocate(device, {&m_statistics}, maxTokens, 2);
    }
    if (kernels::TrainingOps *training = device->training(); training != nullptr && m_complete) {
        m_scratch = Buffer(device, training->timeMixGradScratch(maxTokens, sizes.heads, sizes.headSize));
        m_complete = !m_scratch.empty();
    }
}

void Rwkv7Tape::shiftGrad(const TapePass &pass, const Norm &norm, const float *x, Buffer &normed,
                          std::initializer_list<Shifted> shifted, const Rwkv7Grads::Shift *grads) noexcept
{
    if (grads != nullptr) {
        mixGrads(pass, normed, shifted, *grads);
    }
    shiftRowsGrad(pass, normed, shifted);
    if (grads != nullptr) {
        pass.training.normWeightGrad({x, normed.data(), grads->normWeight, grads->normBias,
                                      m_statistics.data(), pass.tokens(), m_width, LayerNormEps});
    }
    pass.training.layerNormGrad(
        {x, norm.weight.data(), normed.data(), pass.xGrad, pass.tokens(), m_width, LayerNormEps});
}

void Rwkv7Tape::mixGrads(const TapePass &pass, const Buffer &normed, std::initializer_list<Shifted> shifted,
                         const Rwkv7Grads::Shift &grads) const noexcept
{
    eachSequence(pass, [&](int first, int rows) {
        const auto at = static_cast<std::size_t>(first) * static_cast<std::size_t>(m_width);
        kernels::MixGradArgs args = {.z = normed.data() + at,
                                     .outputGrad = {},
                                     .mixGrad = {},
                                     .outputs = 0,
                                     .tokens = rows,
                                     .width = m_width};
        for (const Shifted &one : shifted) {
            args.outputGrad[args.outputs] = one.output.data() + at;
            args.mixGrad[args.outputs] = grads.mix[static_cast<std::size_t>(args.outputs)];
            ++args.outputs;
        }
        pass.training.mixGrad(args);
    });
}

void Rwkv7Tape::shiftTimeMix(int index, const TapePass &pass, const float *x) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    shiftRows(pass, layer.ln1, x, m_previous, in.normed,
              {{layer.mixR, in.xR},
               {layer.mixW, in.xW},
               {layer.mixK, in.xK},
               {layer.mixV, in.xV},
               {layer.mixA, in.xA},
               {layer.mixG, in.xG}});
}

void Rwkv7Tape::shiftChannelMix(int index, const TapePass &pass, const float *x) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    shiftRows(pass, layer.ln2, x, m_previous, in.ffnNormed, {{layer.ffnMixK, in.ffnX}});
}

void Rwkv7Tape::project(int index, const TapePass &pass, const float *x) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    Outcome &out = outcomeOf(index);
    const bool first = index == 0;
    shiftTimeMix(index, pass, x);
    const kernels::MatmulJob projections[] = {
        {layer.receptance.get(), in.xR.data(), out.r.data()},
        {layer.key.get(), in.xK.data(), out.k.data()},
        {layer.value.get(), in.xV.data(), out.v.data()},
        {layer.decay.down.get(), in.xW.data(), out.hW.data(), Activation::Tanh},
        {layer.learningRate.down.get(), in.xA.data(), out.hA.data()},
        {layer.gate.down.get(), in.xG.data(), out.hG.data(), Activation::Sigmoid},
        {layer.mixedValue.down.get(), in.xV.data(), out.hV.data()},
    };
    multiply(pass, std::span(projections).first(first ? 6 : 7));
    m_lora.add(pass, index, Adapted::Receptance, in.xR.data(), out.r.data());
    m_lora.add(pass, index, Adapted::Key, in.xK.data(), out.k.data());
    m_lora.add(pass, index, Adapted::Value, in.xV.data(), out.v.data());
    const kernels::MatmulJob secondHalves[] = {
        {layer.decay.up.get(), out.hW.data(), out.w.data()},
        {layer.learningRate.up.get(), out.hA.data(), out.a.data()},
        {layer.gate.up.get(), out.hG.data(), out.g.data()},
        {layer.mixedValue.up.get(), out.hV.data(), out.vMix.data()},
    };
    multiply(pass, std::span(secondHalves).first(first ? 3 : 4));
}

void Rwkv7Tape::mix(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Outcome &out = outcomeOf(index);
    const bool first = index == 0;
    eachSequence(pass, [&](int begin, int rows) {
        const auto at = static_cast<std::size_t>(begin) * static_cast<std::size_t>(m_width);
        pass.device.copy(m_state.data(), pass.start, m_state.size());
        pass.device.timeMix7({.r = out.r.data() + at,
                              .w = out.w.data() + at,
                              .k = out.k.data() + at,
                              .v = out.v.data() + at,
                              .a = out.a.data() + at,
                              .g = out.g.data() + at,
                              .vMix = first ? nullptr : out.vMix.data() + at,
                              .vFirst = m_vFirst.data() + at,
                              .w0 = layer.w0.data(),
                              .a0 = layer.a0.data(),
                              .v0 = first ? nullptr : layer.v0.data(),
                              .k_k = layer.kK.data(),
                              .k_a = layer.kA.data(),
                              .r_k = layer.rK.data(),
                              .normWeight = layer.lnX.weight.data(),
                              .normBias = layer.lnX.bias.data(),
                              .state = m_state.data(),
                              .out = m_y.data() + at,
                              .tokens = rows,
                              .heads = m_heads,
                              .headSize = m_headSize,
                              .normEps = m_groupNormEps});
    });
}

void Rwkv7Tape::forward(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Outcome &out = outcomeOf(index);
    Kept &kept = m_kept[static_cast<std::size_t>(index)];
    copyRows(pass, kept.timeMix.data(), pass.x, m_width);
    project(index, pass, pass.x);
    mix(index, pass);
    const kernels::MatmulJob output[] = {{layer.output.get(), m_y.data(), pass.x, Activation::None, true}};
    multiply(pass, output);
    if (!kept.mixed.empty()) {
        copyRows(pass, kept.mixed.data(), m_y.data(), m_width);
        m_lora.add(pass, index, Adapted::Output, m_y.data(), pass.x);
    }

    copyRows(pass, kept.channelMix.data(), pass.x, m_width);
    expand(index, pass, pass.x);
    const kernels::MatmulJob value[] = {
        {layer.ffnValue.get(), out.hidden.data(), pass.x, Activation::None, true}};
    multiply(pass, value);
    m_lora.add(pass, index, Adapted::FfnValue, out.hidden.data(), pass.x);
}

/// The channel mix up to its hidden values.
void Rwkv7Tape::expand(int index, const TapePass &pass, const float *x) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    Outcome &out = outcomeOf(index);
    shiftChannelMix(index, pass, x);
    const kernels::MatmulJob key[] = {{layer.ffnKey.get(), in.ffnX.data(), out.hidden.data(),
                                       m_lora ? Activation::None : Activation::ReluSquared}};
    multiply(pass, key);
    if (m_lora) {
        m_lora.add(pass, index, Adapted::FfnKey, in.ffnX.data(), out.hidden.data());
        pass.training.activate(
            {Activation::ReluSquared, out.hidden.data(), pass.tokens(), layer.ffnKey->rows()});
    }
}

void Rwkv7Tape::backward(int index, const TapePass &pass) noexcept
{
    if (index + 1 == static_cast<int>(m_layers.size())) {
        pass.training.zero(m_vFirstGrad.data(),
                           static_cast<std::size_t>(pass.tokens()) * static_cast<std::size_t>(m_width));
    }
    channelMixGrad(index, pass);
    timeMixGrad(index, pass);
}

void Rwkv7Tape::channelMixGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    Outcome &out = outcomeOf(index);
    const float *x = m_kept[static_cast<std::size_t>(index)].channelMix.data();
    if (!keepsOutcome(index)) {
        expand(index, pass, x);
    } else if (m_lora) {
        shiftChannelMix(index, pass, x);
    }
    learn(index, pass, Adapted::FfnValue, out.hidden.data(), pass.xGrad);
    const kernels::TransposedJob value[] = {{layer.ffnValue.get(), pass.xGrad, m_hiddenGrad.data()}};
    pass.training.transposedProducts(value, pass.tokens());
    m_lora.passBack(pass, index, Adapted::FfnValue, m_hiddenGrad.data());
    pass.training.activationGrad({Activation::ReluSquared, out.hidden.data(), m_hiddenGrad.data(),
                                  pass.tokens(), layer.ffnKey->rows()});
    learn(index, pass, Adapted::FfnKey, in.ffnX.data(), m_hiddenGrad.data());
    const kernels::TransposedJob keyGrad[] = {{layer.ffnKey.get(), m_hiddenGrad.data(), in.ffnX.data()}};
    pass.training.transposedProducts(keyGrad, pass.tokens());
    m_lora.passBack(pass, index, Adapted::FfnKey, in.ffnX.data());
    shiftGrad(pass, layer.ln2, x, in.ffnNormed, {{layer.ffnMixK, in.ffnX}},
              m_grads.empty() ? nullptr : &m_grads[static_cast<std::size_t>(index)].channelMixShift);
}

void Rwkv7Tape::timeMixGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    Outcome &out = outcomeOf(index);
    const float *x = m_kept[static_cast<std::size_t>(index)].timeMix.data();
    const bool first = index == 0;
    const Rwkv7Grads *grads = m_grads.empty() ? nullptr : &m_grads[static_cast<std::size_t>(index)];
    if (!keepsOutcome(index)) {
        project(index, pass, x);
    } else if (m_lora) {
        shiftTimeMix(index, pass, x);
    }
    learn(index, pass, Adapted::Output, m_kept[static_cast<std::size_t>(index)].mixed.data(), pass.xGrad);
    const kernels::TransposedJob output[] = {{layer.output.get(), pass.xGrad, m_y.data()}};
    pass.training.transposedProducts(output, pass.tokens());
    m_lora.passBack(pass, index, Adapted::Output, m_y.data());
    eachSequence(pass, [&](int begin, int rows) {
        const auto at = static_cast<std::size_t>(begin) * static_cast<std::size_t>(m_width);
        pass.training.timeMix7Grad({.r = out.r.data() + at,
                                    .w = out.w.data() + at,
                                    .k = out.k.data() + at,
                                    .v = out.v.data() + at,
                                    .a = out.a.data() + at,
                                    .g = out.g.data() + at,
                                    .vMix = first ? nullptr : out.vMix.data() + at,
                                    .vFirst = m_vFirst.data() + at,
                                    .vFirstGrad = m_vFirstGrad.data() + at,
                                    .w0 = layer.w0.data(),
                                    .a0 = layer.a0.data(),
                                    .v0 = first ? nullptr : layer.v0.data(),
                                    .k_k = layer.kK.data(),
                                    .k_a = layer.kA.data(),
                                    .r_k = layer.rK.data(),
                                    .normWeight = layer.lnX.weight.data(),
                                    .normBias = layer.lnX.bias.data(),
                                    .start = pass.start,
                                    .outGrad = m_y.data() + at,
                                    .startGrad = pass.startGrad,
                                    .scratch = m_scratch.data(),
                                    .tokens = rows,
                                    .heads = m_heads,
                                    .headSize = m_headSize,
                                    .normEps = m_groupNormEps,
                                    .parameters = grads == nullptr ? nullptr : &grads->timeMix});
    });
    learn(index, pass, Adapted::Receptance, in.xR.data(), out.r.data());
    learn(index, pass, Adapted::Key, in.xK.data(), out.k.data());
    learn(index, pass, Adapted::Value, in.xV.data(), out.v.data());
    // What the embeddings would have to be is only asked where they are learned too.
    if (!first || grads != nullptr) {
        projectionsGrad(index, pass);
        shiftGrad(pass, layer.ln1, x, in.normed,
                  {{layer.mixR, in.xR},
                   {layer.mixW, in.xW},
                   {layer.mixK, in.xK},
                   {layer.mixV, in.xV},
                   {layer.mixA, in.xA},
                   {layer.mixG, in.xG}},
                  grads == nullptr ? nullptr : &grads->timeMixShift);
    }
}

void Rwkv7Tape::projectionsGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    Outcome &out = outcomeOf(index);
    const bool first = index == 0;
    const kernels::TransposedJob secondHalves[] = {
        {layer.decay.up.get(), out.w.data(), m_hWGrad.data()},
        {layer.learningRate.up.get(), out.a.data(), m_hAGrad.data()},
        {layer.gate.up.get(), out.g.data(), m_hGGrad.data()},
        {layer.mixedValue.up.get(), out.vMix.data(), m_hVGrad.data()},
    };
    pass.training.transposedProducts(std::span(secondHalves).first(first ? 3 : 4), pass.tokens());
    pass.training.activationGrad(
        {Activation::Tanh, out.hW.data(), m_hWGrad.data(), pass.tokens(), layer.decay.rank});
    pass.training.activationGrad(
        {Activation::Sigmoid, out.hG.data(), m_hGGrad.data(), pass.tokens(), layer.gate.rank});
    learnFactors(index, pass);
    const kernels::TransposedJob projections[] = {
        {layer.receptance.get(), out.r.data(), in.xR.data()},
        {layer.key.get(), out.k.data(), in.xK.data()},
        {layer.value.get(), out.v.data(), in.xV.data()},
        {layer.decay.down.get(), m_hWGrad.data(), in.xW.data()},
        {layer.learningRate.down.get(), m_hAGrad.data(), in.xA.data()},
        {layer.gate.down.get(), m_hGGrad.data(), in.xG.data()},
    };
    pass.training.transposedProducts(projections, pass.tokens());
    if (!first) {
        const kernels::TransposedJob value[] = {
            {layer.mixedValue.down.get(), m_hVGrad.data(), in.xV.data(), true}};
        pass.training.transposedProducts(value, pass.tokens());
    }
    m_lora.passBack(pass, index, Adapted::Receptance, in.xR.data());
    m_lora.passBack(pass, index, Adapted::Key, in.xK.data());
    m_lora.passBack(pass, index, Adapted::Value, in.xV.data());
}

void Rwkv7Tape::learnFactors(int index, const TapePass &pass) noexcept
{
    if (m_grads.empty()) {
        return;
    }
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    Inputs &in = inputsOf(index);
    Outcome &out = outcomeOf(index);
    const Rwkv7Grads &grads = m_grads[static_cast<std::size_t>(index)];
    const int decay = layer.decay.rank;
    const int rate = layer.learningRate.rank;
    const int gate = layer.gate.rank;
    const int value = layer.mixedValue.rank;
    const kernels::WeightGradJob jobs[] = {
        {out.w.data(), out.hW.data(), grads.decay.up, m_width, decay},
        {m_hWGrad.data(), in.xW.data(), grads.decay.down, decay, m_width},
        {out.a.data(), out.hA.data(), grads.learningRate.up, m_width, rate},
        {m_hAGrad.data(), in.xA.data(), grads.learningRate.down, rate, m_width},
        {out.g.data(), out.hG.data(), grads.gate.up, m_width, gate},
        {m_hGGrad.data(), in.xG.data(), grads.gate.down, gate, m_width},
        {out.vMix.data(), out.hV.data(), grads.mixedValue.up, m_width, value},
        {m_hVGrad.data(), in.xV.data(), grads.mixedValue.down, value, m_width},
    };
    pass.training.weightGrads(std::span(jobs).first(index == 0 ? 6 : 8), pass.tokens());
}

/// Of a product's weights; before the inputs give way to their gradients.
void Rwkv7Tape::learn(int index, const TapePass &pass, Adapted which, const float *x,
                      const float *yGrad) noexcept
{
    m_lora.learn(pass, index, which, x, yGrad);
    if (!m_grads.empty()) {
        const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
        const kernels::Matrix &matrix = adapted(layer, which);
        const kernels::WeightGradJob job[] = {
            {yGrad, x, m_grads[static_cast<std::size_t>(index)].matrices[static_cast<std::size_t>(which)],
             matrix.rows(), matrix.columns()}};
        pass.training.weightGrads(job, pass.tokens());
    }
}

}  // namespace rookery
