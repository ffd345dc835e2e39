// RWKV-4 "Dove" (arXiv:2305.13048).

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
    return -std::exp(timeDecay);
}

constexpr GatedChannelMix::Mixes ChannelMixes = {"time_mix_k", "time_mix_r", mixOfPrevious};

struct Layer {
    Norm ln1;
    Buffer mixR, mixK, mixV;                                 ///< [D] of the previous token
    Buffer decay, bonus;                                     ///< [D]
    std::unique_ptr<Matrix> receptance, key, value, output;  ///< [D, D]
    GatedChannelMix channelMix;
};

struct Scratch4 : BlockScratch {
    Scratch4(const std::shared_ptr<kernels::Device> &device, int tokens, const ModelSizes &sizes)
        : channelMix(device, tokens, sizes)
        , allocated(allocate(device, {&normed, &xR, &xK, &xV, &r, &k, &v, &y}, tokens, sizes.width))
    {
    }

    bool complete() const noexcept override { return allocated && channelMix.complete(); }

    Buffer normed, xR, xK, xV, r, k, v, y;  ///< [T, D]
    GatedChannelMix::Scratch channelMix;
    bool allocated;
};

class Rwkv4 : public Blocks
{
public:
    Rwkv4(Weights &weights, const ModelSizes &sizes)
        : m_sizes(sizes)
    {
        for (int index = 0; index < sizes.layers && !weights.error(); ++index) {
            m_layers.push_back(loadLayer(weights, "blocks." + std::to_string(index) + "."));
        }
    }

    std::unique_ptr<BlockScratch> makeScratch(const std::shared_ptr<kernels::Device> &device,
                                              int maxTokens) const override
    {
        return std::make_unique<Scratch4>(device, maxTokens, m_sizes);
    }

    void run(int index, const Pass &pass) const noexcept override
    {
        const Layer &layer = m_layers[static_cast<std::size_t>(index)];
        auto &scratch = static_cast<Scratch4 &>(pass.scratch);
        timeMix(layer, pass, pass.attShift(index), pass.wkv(index), scratch);
        layer.channelMix.run(pass, pass.ffnShift(index), scratch.channelMix);
    }

private:
    Layer loadLayer(Weights &weights, const std::string &block) const;
    void timeMix(const Layer &layer, const Pass &pass, const Memory &previous, const Memory &wkv,
                 Scratch4 &s) const noexcept;

    ModelSizes m_sizes;
    std::vector<Layer> m_layers;
};

Layer Rwkv4::loadLayer(Weights &weights, const std::string &block) const
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
        .mixR = mix('r'),
        .mixK = mix('k'),
        .mixV = mix('v'),
        .decay = weights.vector(att + "time_decay", width, {applied ? nullptr : decayOf}),
        .bonus = weights.vector(att + "time_first", width),
        .receptance = projection("receptance"),
        .key = projection("key"),
        .value = projection("value"),
        .output = projection("output"),
        .channelMix = GatedChannelMix(weights, block, m_sizes, ChannelMixes),
    };
}

void Rwkv4::timeMix(const Layer &layer, const Pass &pass, const Memory &previous, const Memory &wkv,
                    Scratch4 &s) const noexcept
{
    tokenShift(pass, layer.ln1, previous, s.normed,
               {{layer.mixR, s.xR}, {layer.mixK, s.xK}, {layer.mixV, s.xV}});
    const kernels::MatmulJob projections[] = {
        {layer.receptance.get(), s.xR.data(), s.r.data(), Activation::Sigmoid},
        {layer.key.get(), s.xK.data(), s.k.data()},
        {layer.value.get(), s.xV.data(), s.v.data()},
    };
    pass.device.matmul(projections, pass.tokens);
    const kernels::TimeMix4Args mix = {
        .r = s.r.data(),
        .k = s.k.data(),
        .v = s.v.data(),
        .decay = layer.decay.data(),
        .bonus = layer.bonus.data(),
        .state = wkv.one,
        .out = s.y.data(),
        .tokens = pass.tokens,
        .width = m_sizes.width,
        .streams = wkv.several,
    };
    runTimeMix(pass, wkv, mix);
    addProduct(pass, layer.output, s.y);
}

}  // namespace

std::unique_ptr<Blocks> loadRwkv4(Weights &weights, const ModelSizes &sizes)
{
    return std::make_unique<Rwkv4>(weights, sizes);
}

}  // namespace rookery
