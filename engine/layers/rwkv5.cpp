// RWKV-5 "Eagle" (arXiv:2404.05892) and its two early forms: 5.0 without a gate, 5.0 and 5.1 with one decay
// and one bonus per head.

#include "engine/layers/gated_channel_mix.h"

#include <cmath>
#include <vector>

namespace rookery {

namespace {

using kernels::Activation;
using kernels::Buffer;
using kernels::Matrix;

float decayOf(float timeDecay)
{
    return std::exp(-std::exp(timeDecay));
}

float exponential(float value)
{
    return std::exp(value);
}

constexpr GatedChannelMix::Mixes ChannelMixes = {"time_mix_k", "time_mix_r", mixOfPrevious};

struct Layer {
    Norm ln1, lnX;
    Buffer mixR, mixK, mixV, mixG;  ///< [D] of the previous token; G not in 5.0
    Buffer decay, bonus;            ///< [D]
    std::unique_ptr<Matrix> receptance, key, value, gate, output;  ///< [D, D]; gate not in 5.0
    GatedChannelMix channelMix;
};

struct Scratch5 : BlockScratch {
    Scratch5(const std::shared_ptr<kernels::Device> &device, int tokens, const ModelSizes &sizes)
        : channelMix(device, tokens, sizes)
        , allocated(allocate(device, {&normed, &xR, &xK, &xV, &xG, &r, &k, &v, &g, &y}, tokens, sizes.width))
    {
    }

    bool complete() const noexcept override { return allocated && channelMix.complete(); }

    Buffer normed, xR, xK, xV, xG, r, k, v, g, y;  ///< [T, D]
    GatedChannelMix::Scratch channelMix;
    bool allocated;
};

class Rwkv5 : public Blocks
{
public:
    Rwkv5(Weights &weights, const ModelSizes &sizes)
        : m_sizes(sizes)
        , m_gated(sizes.architecture != Architecture::Rwkv5_0)
        , m_groupNormEps(weights.conventions().groupNormEps)
    {
        for (int index = 0; index < sizes.layers && !weights.error(); ++index) {
            m_layers.push_back(loadLayer(weights, "blocks." + std::to_string(index) + "."));
        }
    }

    std::unique_ptr<BlockScratch> makeScratch(const std::shared_ptr<kernels::Device> &device,
                                              int maxTokens) const override
    {
        return std::make_unique<Scratch5>(device, maxTokens, m_sizes);
    }

    void run(int index, const Pass &pass) const noexcept override
    {
        const Layer &layer = m_layers[static_cast<std::size_t>(index)];
        auto &scratch = static_cast<Scratch5 &>(pass.scratch);
        timeMix(layer, pass, pass.attShift(index), pass.wkv(index), scratch);
        layer.channelMix.run(pass, pass.ffnShift(index), scratch.channelMix);
    }

private:
    Layer loadLayer(Weights &weights, const std::string &block) const;
    Buffer perChannel(Weights &weights, const std::string &name, float (*map)(float)) const;
    Buffer loadBonus(Weights &weights, const std::string &att) const;
    void timeMix(const Layer &layer, const Pass &pass, const Memory &previous, const Memory &wkv,
                 Scratch5 &s) const noexcept;

    ModelSizes m_sizes;
    bool m_gated;
    float m_groupNormEps;
    std::vector<Layer> m_layers;
};

/// [D] of a parameter that has one number per channel or one per head.
Buffer Rwkv5::perChannel(Weights &weights, const std::string &name, float (*map)(float)) const
{
    const bool perHead = weights.shapeOf(name) == std::vector<std::int64_t>{m_sizes.heads};
    return perHead ? weights.vector(name, m_sizes.heads, {map, m_sizes.headSize})
                   : weights.vector(name, m_sizes.width, {map});
}

/// 5.0 trained the bonus's logarithm, later models the bonus.
Buffer Rwkv5::loadBonus(Weights &weights, const std::string &att) const
{
    if (m_sizes.architecture != Architecture::Rwkv5_0) {
        return perChannel(weights, att + "time_faaaa", nullptr);
    }
    const bool applied = weights.conventions().decayApplied;
    return perChannel(weights, att + "time_first", applied ? nullptr : exponential);
}

Layer Rwkv5::loadLayer(Weights &weights, const std::string &block) const
{
    const int width = m_sizes.width;
    const std::string att = block + "att.";
    const auto mix = [&](char letter) {
        return weights.vector(att + "time_mix_" + letter, width, {mixOfPrevious});
    };
    const auto projection = [&](const char *name) {
        return weights.projection(att + name + ".weight", width, width);
    };
    const bool applied = weights.conventions().decayApplied;
    return {
        .ln1 = loadNorm(weights, block + "ln1", width),
        .lnX = loadNorm(weights, att + "ln_x", width),
        .mixR = mix('r'),
        .mixK = mix('k'),
        .mixV = mix('v'),
        .mixG = m_gated ? mix('g') : Buffer(),
        .decay = perChannel(weights, att + "time_decay", applied ? nullptr : decayOf),
        .bonus = loadBonus(weights, att),
        .receptance = projection("receptance"),
        .key = projection("key"),
        .value = projection("value"),
        .gate = m_gated ? projection("gate") : nullptr,
        .output = projection("output"),
        .channelMix = GatedChannelMix(weights, block, m_sizes, ChannelMixes),
    };
}

void Rwkv5::timeMix(const Layer &layer, const Pass &pass, const Memory &previous, const Memory &wkv,
                    Scratch5 &s) const noexcept
{
    if (m_gated) {
        tokenShift(pass, layer.ln1, previous, s.normed,
                   {{layer.mixR, s.xR}, {layer.mixK, s.xK}, {layer.mixV, s.xV}, {layer.mixG, s.xG}});
    } else {
        tokenShift(pass, layer.ln1, previous, s.normed,
                   {{layer.mixR, s.xR}, {layer.mixK, s.xK}, {layer.mixV, s.xV}});
    }
    const kernels::MatmulJob projections[] = {
        {layer.receptance.get(), s.xR.data(), s.r.data()},
        {layer.key.get(), s.xK.data(), s.k.data()},
        {layer.value.get(), s.xV.data(), s.v.data()},
        {layer.gate.get(), s.xG.data(), s.g.data(), Activation::Silu},
    };
    pass.device.matmul(std::span(projections).first(m_gated ? 4 : 3), pass.tokens);
    const kernels::TimeMix5Args mix = {
        .r = s.r.data(),
        .k = s.k.data(),
        .v = s.v.data(),
        .g = m_gated ? s.g.data() : nullptr,
        .decay = layer.decay.data(),
        .w = nullptr,
        .w0 = nullptr,
        .bonus = layer.bonus.data(),
        .normWeight = layer.lnX.weight.data(),
        .normBias = layer.lnX.bias.data(),
        .state = wkv.one,
        .out = s.y.data(),
        .tokens = pass.tokens,
        .heads = m_sizes.heads,
        .headSize = m_sizes.headSize,
        .normEps = m_groupNormEps,
        .streams = wkv.several,
    };
    runTimeMix(pass, wkv, mix);
    addProduct(pass, layer.output, s.y);
}

}  // namespace

std::unique_ptr<Blocks> loadRwkv5(Weights &weights, const ModelSizes &sizes)
{
    return std::make_unique<Rwkv5>(weights, sizes);
}

}  // namespace rookery
