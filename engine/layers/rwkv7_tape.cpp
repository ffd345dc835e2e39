#include "engine/layers/rwkv7_tape.h"

namespace rookery {

using kernels::Activation;
using kernels::Buffer;

namespace {

/// Calls body(first row, rows) for each sequence.
template<class Body>
void eachSequence(const TapePass &pass, const Body &body)
{
    int begin = 0;
    for (const int end : pass.ends) {
        body(begin, end - begin);
        begin = end;
    }
}

}  // namespace

Rwkv7Tape::Rwkv7Tape(const std::shared_ptr<kernels::Device> &device, int maxTokens, const ModelSizes &sizes,
                     std::span<const Rwkv7Layer> layers, float groupNormEps, int maxRank)
    : m_width(sizes.width)
    , m_heads(sizes.heads)
    , m_headSize(sizes.headSize)
    , m_layers(layers)
    , m_groupNormEps(groupNormEps)
    , m_kept(layers.size())
{
    m_complete = allocate(device,
                          {&m_normed, &m_xR, &m_xW, &m_xK, &m_xV, &m_xA, &m_xG, &m_r, &m_w, &m_k, &m_v, &m_a,
                           &m_g, &m_vMix, &m_vFirst, &m_vFirstGrad, &m_y},
                          maxTokens, sizes.width) &&
                 allocate(device, {&m_hW, &m_hA, &m_hV, &m_hG, &m_hWGrad, &m_hAGrad, &m_hVGrad, &m_hGGrad},
                          maxTokens, maxRank) &&
                 allocate(device, {&m_hidden, &m_hiddenGrad}, maxTokens, sizes.ffnWidth) &&
                 allocate(device, {&m_state}, sizes.headSize, sizes.width) &&
                 allocate(device, {&m_previous}, 1, sizes.width);
    for (Kept &kept : m_kept) {
        m_complete =
            m_complete && allocate(device, {&kept.timeMix, &kept.channelMix}, maxTokens, sizes.width);
    }
    if (kernels::TrainingOps *training = device->training(); training != nullptr && m_complete) {
        m_scratch = Buffer(device, training->timeMix7GradScratch(maxTokens, sizes.headSize));
        m_complete = !m_scratch.empty();
    }
}

void Rwkv7Tape::copyRows(const TapePass &pass, float *to, const float *from) const noexcept
{
    pass.device.copy(to, from, static_cast<std::size_t>(pass.tokens()) * static_cast<std::size_t>(m_width));
}

void Rwkv7Tape::shift(const TapePass &pass, const Norm &norm, const float *x,
                      std::initializer_list<Shifted> shifted) noexcept
{
    eachSequence(pass, [&](int first, int rows) {
        const auto at = static_cast<std::size_t>(first) * static_cast<std::size_t>(m_width);
        kernels::TokenShiftArgs args = {.x = x + at,
                                        .weight = norm.weight.data(),
                                        .bias = norm.bias.data(),
                                        .previous = m_previous.data(),
                                        .normed = m_normed.data() + at,
                                        .mix = {},
                                        .output = {},
                                        .outputs = 0,
                                        .tokens = rows,
                                        .width = m_width,
                                        .eps = LayerNormEps};
        for (const Shifted &one : shifted) {
            args.mix[args.outputs] = one.mix.data();
            args.output[args.outputs] = one.output.data() + at;
            ++args.outputs;
        }
        pass.training.zero(m_previous.data(), static_cast<std::size_t>(m_width));
        pass.device.tokenShift(args);
    });
}

void Rwkv7Tape::shiftGrad(const TapePass &pass, const Norm &norm, const float *x,
                          std::initializer_list<Shifted> shifted) noexcept
{
    eachSequence(pass, [&](int first, int rows) {
        const auto at = static_cast<std::size_t>(first) * static_cast<std::size_t>(m_width);
        kernels::TokenShiftGradArgs args = {.mix = {},
                                            .outputGrad = {},
                                            .zGrad = m_normed.data() + at,
                                            .outputs = 0,
                                            .tokens = rows,
                                            .width = m_width};
        for (const Shifted &one : shifted) {
            args.mix[args.outputs] = one.mix.data();
            args.outputGrad[args.outputs] = one.output.data() + at;
            ++args.outputs;
        }
        pass.training.tokenShiftGrad(args);
    });
    pass.training.layerNormGrad(
        {x, norm.weight.data(), m_normed.data(), pass.xGrad, pass.tokens(), m_width, LayerNormEps});
}

void Rwkv7Tape::project(int index, const TapePass &pass, const float *x) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    const bool first = index == 0;
    shift(pass, layer.ln1, x,
          {{layer.mixR, m_xR},
           {layer.mixW, m_xW},
           {layer.mixK, m_xK},
           {layer.mixV, m_xV},
           {layer.mixA, m_xA},
           {layer.mixG, m_xG}});
    const kernels::MatmulJob projections[] = {
        {layer.receptance.get(), m_xR.data(), m_r.data()},
        {layer.key.get(), m_xK.data(), m_k.data()},
        {layer.value.get(), m_xV.data(), m_v.data()},
        {layer.decay.down.get(), m_xW.data(), m_hW.data(), Activation::Tanh},
        {layer.learningRate.down.get(), m_xA.data(), m_hA.data()},
        {layer.gate.down.get(), m_xG.data(), m_hG.data(), Activation::Sigmoid},
        {layer.mixedValue.down.get(), m_xV.data(), m_hV.data()},
    };
    pass.device.matmul(std::span(projections).first(first ? 6 : 7), pass.tokens());
    const kernels::MatmulJob secondHalves[] = {
        {layer.decay.up.get(), m_hW.data(), m_w.data()},
        {layer.learningRate.up.get(), m_hA.data(), m_a.data()},
        {layer.gate.up.get(), m_hG.data(), m_g.data()},
        {layer.mixedValue.up.get(), m_hV.data(), m_vMix.data()},
    };
    pass.device.matmul(std::span(secondHalves).first(first ? 3 : 4), pass.tokens());
}

void Rwkv7Tape::mix(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    const bool first = index == 0;
    eachSequence(pass, [&](int begin, int rows) {
        const auto at = static_cast<std::size_t>(begin) * static_cast<std::size_t>(m_width);
        pass.device.copy(m_state.data(), pass.start, m_state.size());
        pass.device.timeMix7({.r = m_r.data() + at,
                              .w = m_w.data() + at,
                              .k = m_k.data() + at,
                              .v = m_v.data() + at,
                              .a = m_a.data() + at,
                              .g = m_g.data() + at,
                              .vMix = first ? nullptr : m_vMix.data() + at,
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
    Kept &kept = m_kept[static_cast<std::size_t>(index)];
    copyRows(pass, kept.timeMix.data(), pass.x);
    project(index, pass, pass.x);
    mix(index, pass);
    const kernels::MatmulJob output[] = {{layer.output.get(), m_y.data(), pass.x, Activation::None, true}};
    pass.device.matmul(output, pass.tokens());

    copyRows(pass, kept.channelMix.data(), pass.x);
    shift(pass, layer.ln2, pass.x, {{layer.ffnMixK, m_xK}});
    const kernels::MatmulJob key[] = {
        {layer.ffnKey.get(), m_xK.data(), m_hidden.data(), Activation::ReluSquared}};
    pass.device.matmul(key, pass.tokens());
    const kernels::MatmulJob value[] = {
        {layer.ffnValue.get(), m_hidden.data(), pass.x, Activation::None, true}};
    pass.device.matmul(value, pass.tokens());
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
    const float *x = m_kept[static_cast<std::size_t>(index)].channelMix.data();
    shift(pass, layer.ln2, x, {{layer.ffnMixK, m_xK}});
    const kernels::MatmulJob key[] = {
        {layer.ffnKey.get(), m_xK.data(), m_hidden.data(), Activation::ReluSquared}};
    pass.device.matmul(key, pass.tokens());
    const kernels::TransposedJob value[] = {{layer.ffnValue.get(), pass.xGrad, m_hiddenGrad.data()}};
    pass.training.transposedProducts(value, pass.tokens());
    pass.training.activationGrad(
        {Activation::ReluSquared, m_hidden.data(), m_hiddenGrad.data(), pass.tokens(), layer.ffnKey->rows()});
    const kernels::TransposedJob keyGrad[] = {{layer.ffnKey.get(), m_hiddenGrad.data(), m_xK.data()}};
    pass.training.transposedProducts(keyGrad, pass.tokens());
    shiftGrad(pass, layer.ln2, x, {{layer.ffnMixK, m_xK}});
}

void Rwkv7Tape::timeMixGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    const float *x = m_kept[static_cast<std::size_t>(index)].timeMix.data();
    const bool first = index == 0;
    project(index, pass, x);
    const kernels::TransposedJob output[] = {{layer.output.get(), pass.xGrad, m_y.data()}};
    pass.training.transposedProducts(output, pass.tokens());
    eachSequence(pass, [&](int begin, int rows) {
        const auto at = static_cast<std::size_t>(begin) * static_cast<std::size_t>(m_width);
        pass.training.timeMix7Grad({.r = m_r.data() + at,
                                    .w = m_w.data() + at,
                                    .k = m_k.data() + at,
                                    .v = m_v.data() + at,
                                    .a = m_a.data() + at,
                                    .g = m_g.data() + at,
                                    .vMix = first ? nullptr : m_vMix.data() + at,
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
                                    .normEps = m_groupNormEps});
    });
    if (!first) {
        projectionsGrad(index, pass);
        shiftGrad(pass, layer.ln1, x,
                  {{layer.mixR, m_xR},
                   {layer.mixW, m_xW},
                   {layer.mixK, m_xK},
                   {layer.mixV, m_xV},
                   {layer.mixA, m_xA},
                   {layer.mixG, m_xG}});
    }
}

/// \pre not layer 0
void Rwkv7Tape::projectionsGrad(int index, const TapePass &pass) noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    const kernels::TransposedJob secondHalves[] = {
        {layer.receptance.get(), m_r.data(), m_xR.data()},
        {layer.key.get(), m_k.data(), m_xK.data()},
        {layer.value.get(), m_v.data(), m_xV.data()},
        {layer.decay.up.get(), m_w.data(), m_hWGrad.data()},
        {layer.learningRate.up.get(), m_a.data(), m_hAGrad.data()},
        {layer.gate.up.get(), m_g.data(), m_hGGrad.data()},
        {layer.mixedValue.up.get(), m_vMix.data(), m_hVGrad.data()},
    };
    pass.training.transposedProducts(secondHalves, pass.tokens());
    pass.training.activationGrad(
        {Activation::Tanh, m_hW.data(), m_hWGrad.data(), pass.tokens(), layer.decay.rank});
    pass.training.activationGrad(
        {Activation::Sigmoid, m_hG.data(), m_hGGrad.data(), pass.tokens(), layer.gate.rank});
    const kernels::TransposedJob firstHalves[] = {
        {layer.decay.down.get(), m_hWGrad.data(), m_xW.data()},
        {layer.learningRate.down.get(), m_hAGrad.data(), m_xA.data()},
        {layer.gate.down.get(), m_hGGrad.data(), m_xG.data()},
        {layer.mixedValue.down.get(), m_hVGrad.data(), m_xV.data(), true},
    };
    pass.training.transposedProducts(firstHalves, pass.tokens());
}

}  // namespace rookery
