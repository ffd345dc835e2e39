// RWKV-6 "Finch" (arXiv:2404.05892): RWKV-5 with a token shift and a decay that depend on the token.

#include "engine/layers/rwkv6_layer.h"
#include "engine/layers/rwkv6_tape.h"

#include <algorithm>
#include <array>
#include <vector>

namespace rookery {

namespace {

using kernels::Activation;
using kernels::Buffer;
using enum Rwkv6Layer::Input;

constexpr char Letters[Rwkv6Layer::Inputs] = {'w', 'k', 'v', 'r', 'g'};

// time_maa weighs the previous token already.
constexpr GatedChannelMix::Mixes ChannelMixes = {"time_maa_k", "time_maa_r", nullptr};

struct Scratch6 : BlockScratch {
    Scratch6(const std::shared_ptr<kernels::Device> &device, int tokens, const ModelSizes &sizes, int mixRank,
             int decayRank)
        : channelMix(device, tokens, sizes)
        , allocated(allocate(device, {&z, &p, &xX, &w, &k, &v, &r, &g, &y}, tokens, sizes.width) &&
                    allocate(device, {&hidden[W], &hidden[K], &hidden[V], &hidden[R], &hidden[G]}, tokens,
                             mixRank) &&
                    allocate(device, {&x[W], &x[K], &x[V], &x[R], &x[G]}, tokens, sizes.width) &&
                    allocate(device, {&decayHidden}, tokens, decayRank))
    {
    }

    bool complete() const noexcept override { return allocated && channelMix.complete(); }

    Buffer z, p;                                    ///< [T, D] the token, normalised, and the one before
    Buffer xX;                                      ///< [T, D]
    std::array<Buffer, Rwkv6Layer::Inputs> hidden;  ///< [T, Rm]
    std::array<Buffer, Rwkv6Layer::Inputs> x;       ///< [T, D] shifted inputs
    Buffer w, k, v, r, g, y;                        ///< [T, D]
    Buffer decayHidden;                             ///< [T, Rd]
    GatedChannelMix::Scratch channelMix;
    bool allocated;
};

class Rwkv6 : public Blocks
{
public:
    Rwkv6(Weights &weights, const ModelSizes &sizes)
        : m_sizes(sizes)
        , m_constants{weights.conventions().groupNormEps, weights.conventions().rescaleEveryLayers}
    {
        for (int index = 0; index < sizes.layers && !weights.error(); ++index) {
            m_layers.push_back(loadLayer(weights, "blocks." + std::to_string(index) + "."));
        }
    }

    std::unique_ptr<BlockScratch> makeScratch(const std::shared_ptr<kernels::Device> &device,
                                              int maxTokens) const override
    {
        return std::make_unique<Scratch6>(device, maxTokens, m_sizes, m_constants.mixRank,
                                          m_constants.decayRank);
    }

    std::unique_ptr<BlockTape> makeTape(const std::shared_ptr<kernels::Device> &device, int maxTokens,
                                        LoraPairs *lora) const override
    {
        return std::make_unique<Rwkv6Tape>(device, maxTokens, m_sizes, m_layers, m_constants, lora);
    }

    void run(int index, const Pass &pass) const noexcept override
    {
        const Rwkv6Layer &layer = m_layers[static_cast<std::size_t>(index)];
        auto &scratch = static_cast<Scratch6 &>(pass.scratch);
        dynamicShift(layer, pass, pass.attShift(index), scratch);
        timeMix(layer, pass, pass.wkv(index), scratch);
        layer.channelMix.run(pass, pass.ffnShift(index), scratch.channelMix, m_constants.scaleAfter(index));
    }

private:
    Rwkv6Layer loadLayer(Weights &weights, const std::string &block);
    void dynamicShift(const Rwkv6Layer &layer, const Pass &pass, const Memory &previous,
                      Scratch6 &s) const noexcept;
    void timeMix(const Rwkv6Layer &layer, const Pass &pass, const Memory &wkv, Scratch6 &s) const noexcept;

    ModelSizes m_sizes;
    Rwkv6Constants m_constants;
    std::vector<Rwkv6Layer> m_layers;
};

Rwkv6Layer Rwkv6::loadLayer(Weights &weights, const std::string &block)
{
    const int width = m_sizes.width;
    const std::string att = block + "att.";
    const auto vector = [&](const char *name) { return weights.vector(att + name, width); };
    const auto projection = [&](const char *name) {
        return weights.projection(att + name + ".weight", width, width);
    };
    const int mixRank = factorRank(weights, att + "time_maa_w1", width, Rwkv6Layer::Inputs);
    m_constants.mixRank = std::max(m_constants.mixRank, mixRank);
    Rwkv6Layer layer = {
        .ln1 = loadNorm(weights, block + "ln1", width),
        .lnX = loadNorm(weights, att + "ln_x", width),
        .mixX = vector("time_maa_x"),
        .mix = {},
        .all = weights.constant(att + "time_maa_x", width, 1),
        .down = weights.factors(att + "time_maa_w1", Rwkv6Layer::Inputs, width, mixRank),
        .up = weights.factors(att + "time_maa_w2", Rwkv6Layer::Inputs, mixRank, width),
        .decayBase = vector("time_decay"),
        .decay = loadLowRank(weights, att + "time_decay_w", width),
        .bonus = vector("time_faaaa"),
        .receptance = projection("receptance"),
        .key = projection("key"),
        .value = projection("value"),
        .gate = projection("gate"),
        .output = projection("output"),
        .channelMix = GatedChannelMix(weights, block, m_sizes, ChannelMixes),
    };
    for (std::size_t input = 0; input < Rwkv6Layer::Inputs; ++input) {
        layer.mix[input] = weights.vector(att + "time_maa_" + Letters[input], width);
    }
    m_constants.decayRank = std::max(m_constants.decayRank, layer.decay.rank);
    return layer;
}

/// x_c = z + (p - z) * (mix_c + tanh(x_x down_c) up_c)
void Rwkv6::dynamicShift(const Rwkv6Layer &layer, const Pass &pass, const Memory &previous,
                         Scratch6 &s) const noexcept
{
    tokenShift(pass, layer.ln1, previous, s.z, {{layer.mixX, s.xX}, {layer.all, s.p}});
    std::array<kernels::MatmulJob, Rwkv6Layer::Inputs> down;
    std::array<kernels::MatmulJob, Rwkv6Layer::Inputs> up;
    kernels::DynamicMixArgs args = {
        .z = s.z.data(),
        .p = s.p.data(),
        .mix = {},
        .x = {},
        .outputs = Rwkv6Layer::Inputs,
        .tokens = pass.tokens,
        .width = m_sizes.width,
    };
    for (std::size_t c = 0; c < Rwkv6Layer::Inputs; ++c) {
        down[c] = {layer.down[c].get(), s.xX.data(), s.hidden[c].data(), Activation::Tanh};
        up[c] = {layer.up[c].get(), s.hidden[c].data(), s.x[c].data()};
        args.mix[c] = layer.mix[c].data();
        args.x[c] = s.x[c].data();
    }
    pass.device.matmul(down, pass.tokens);
    pass.device.matmul(up, pass.tokens);
    pass.device.dynamicMix(args);
}

void Rwkv6::timeMix(const Rwkv6Layer &layer, const Pass &pass, const Memory &wkv, Scratch6 &s) const noexcept
{
    const kernels::MatmulJob projections[] = {
        {layer.receptance.get(), s.x[R].data(), s.r.data()},
        {layer.key.get(), s.x[K].data(), s.k.data()},
        {layer.value.get(), s.x[V].data(), s.v.data()},
        {layer.gate.get(), s.x[G].data(), s.g.data(), Activation::Silu},
        {layer.decay.down.get(), s.x[W].data(), s.decayHidden.data(), Activation::Tanh},
    };
    pass.device.matmul(projections, pass.tokens);
    multiply(pass, layer.decay.up, s.decayHidden, s.w);
    const kernels::TimeMix5Args mix = {
        .r = s.r.data(),
        .k = s.k.data(),
        .v = s.v.data(),
        .g = s.g.data(),
        .decay = nullptr,
        .w = s.w.data(),
        .w0 = layer.decayBase.data(),
        .bonus = layer.bonus.data(),
        .normWeight = layer.lnX.weight.data(),
        .normBias = layer.lnX.bias.data(),
        .state = wkv.one,
        .out = s.y.data(),
        .tokens = pass.tokens,
        .heads = m_sizes.heads,
        .headSize = m_sizes.headSize,
        .normEps = m_constants.groupNormEps,
        .streams = wkv.several,
    };
    runTimeMix(pass, wkv, mix);
    addProduct(pass, layer.output, s.y);
}

}  // namespace

std::unique_ptr<Blocks> loadRwkv6(Weights &weights, const ModelSizes &sizes)
{
    return std::make_unique<Rwkv6>(weights, sizes);
}

}  // namespace rookery
