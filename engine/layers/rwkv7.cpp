// RWKV-7 "Goose" (arXiv:2503.14456): the layers in the paper's order; 7a, which adds DeepEmbed; and RWKV-8
// rc00, which weights the channel mix by the token.

#include "engine/layers/rwkv7_layer.h"
#include "engine/layers/rwkv7_tape.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace rookery {

namespace {

using kernels::Activation;
using kernels::Buffer;

struct Scratch7 : BlockScratch {
    Scratch7(const std::shared_ptr<kernels::Device> &device, int tokens, const ModelSizes &sizes, int maxRank)
        : allocated(
              allocate(device,
                       {&normed, &xR, &xW, &xK, &xV, &xA, &xG, &r, &w, &k, &v, &a, &g, &vMix, &vFirst, &y},
                       tokens, sizes.width) &&
              allocate(device, {&hW, &hA, &hV, &hG}, tokens, maxRank) &&
              allocate(device, {&ffnHidden}, tokens, sizes.ffnWidth))
    {
    }

    bool complete() const noexcept override
    {
        return allocated && (!deepEmbed || deepEmbed->complete()) && (!tokenGate || tokenGate->complete());
    }

    Buffer normed;                  ///< [T, D]
    Buffer xR, xW, xK, xV, xA, xG;  ///< [T, D] shifted inputs
    Buffer r, w, k, v, a, g, vMix;  ///< [T, D] projections
    Buffer vFirst;                  ///< [T, D] layer 0's value, read by all later layers
    Buffer y;                       ///< [T, D]
    Buffer hW, hA, hV, hG;          ///< [T, R]
    Buffer ffnHidden;               ///< [T, F]
    std::optional<DeepEmbed::Scratch> deepEmbed;
    std::optional<TokenGate::Scratch> tokenGate;
    bool allocated;
};

class Rwkv7 : public Blocks
{
public:
    Rwkv7(Weights &weights, const ModelSizes &sizes);

    std::unique_ptr<BlockScratch> makeScratch(const std::shared_ptr<kernels::Device> &device,
                                              int maxTokens) const override;
    std::unique_ptr<BlockTape> makeTape(const std::shared_ptr<kernels::Device> &device, int maxTokens,
                                        LoraPairs *lora) const override
    {
        return m_sizes.architecture != Architecture::Rwkv7
                   ? nullptr
                   : std::make_unique<Rwkv7Tape>(device, maxTokens, m_sizes, m_layers, m_groupNormEps,
                                                 m_maxRank, lora);
    }
    bool needsTokenIds() const noexcept override { return m_sizes.architecture != Architecture::Rwkv7; }

    void handOver(const Pass &from, const Pass &to, std::span<float> host) const noexcept override
    {
        auto &source = static_cast<Scratch7 &>(from.scratch);
        auto &target = static_cast<Scratch7 &>(to.scratch);
        copyAcross(from, source.vFirst, to, target.vFirst, host);
        if (source.deepEmbed) {
            copyAcross(from, source.deepEmbed->embedded, to, target.deepEmbed->embedded, host);
        }
    }

    void run(int layer, const Pass &pass) const noexcept override
    {
        if (layer == 0) {
            keepEmbedding(pass);
        }
        timeMix(layer, pass);
        channelMix(layer, pass);
    }

private:
    Rwkv7Layer loadLayer(Weights &weights, int index);
    LowRank lowRank(Weights &weights, const std::string &name);
    void keepEmbedding(const Pass &pass) const noexcept;
    void timeMix(int layer, const Pass &pass) const noexcept;
    void channelMix(int layer, const Pass &pass) const noexcept;

    ModelSizes m_sizes;
    float m_groupNormEps;
    int m_maxRank = 0;
    std::vector<Rwkv7Layer> m_layers;
};

Rwkv7::Rwkv7(Weights &weights, const ModelSizes &sizes)
    : m_sizes(sizes)
    , m_groupNormEps(weights.conventions().groupNormEps)
{
    for (int index = 0; index < sizes.layers && !weights.error(); ++index) {
        m_layers.push_back(loadLayer(weights, index));
    }
}

std::unique_ptr<BlockScratch> Rwkv7::makeScratch(const std::shared_ptr<kernels::Device> &device,
                                                 int maxTokens) const
{
    auto scratch = std::make_unique<Scratch7>(device, maxTokens, m_sizes, m_maxRank);
    if (m_layers.front().deepEmbed) {
        scratch->deepEmbed.emplace(device, maxTokens, *m_layers.front().deepEmbed, m_sizes.width,
                                   m_sizes.ffnWidth);
    }
    if (m_layers.front().tokenGate) {
        scratch->tokenGate.emplace(device, maxTokens, m_sizes.width);
    }
    return scratch;
}

LowRank Rwkv7::lowRank(Weights &weights, const std::string &name)
{
    LowRank result = loadLowRank(weights, name, m_sizes.width);
    m_maxRank = std::max(m_maxRank, result.rank);
    return result;
}

Rwkv7Layer Rwkv7::loadLayer(Weights &weights, int index)
{
    const int width = m_sizes.width;
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.";
    const std::string ffn = block + "ffn.";
    const auto vector = [&](const std::string &name) { return weights.vector(name, width); };
    const auto projection = [&](const char *name) {
        return weights.projection(att + name + ".weight", width, width);
    };

    Rwkv7Layer layer;
    layer.ln1 = loadNorm(weights, block + "ln1", width);
    layer.ln2 = loadNorm(weights, block + "ln2", width);
    layer.lnX = loadNorm(weights, att + "ln_x", width);
    layer.mixR = vector(att + "x_r");
    layer.mixW = vector(att + "x_w");
    layer.mixK = vector(att + "x_k");
    layer.mixV = vector(att + "x_v");
    layer.mixA = vector(att + "x_a");
    layer.mixG = vector(att + "x_g");
    layer.w0 = vector(att + "w0");
    layer.a0 = vector(att + "a0");
    layer.kK = vector(att + "k_k");
    layer.kA = vector(att + "k_a");
    layer.rK = vector(att + "r_k");
    layer.decay = lowRank(weights, att + "w");
    layer.learningRate = lowRank(weights, att + "a");
    layer.gate = lowRank(weights, att + "g");
    // Layer 0 defines the value that the others mix in; some files carry unused tensors there.
    if (index > 0) {
        layer.v0 = vector(att + "v0");
        layer.mixedValue = lowRank(weights, att + "v");
    }
    layer.receptance = projection("receptance");
    layer.key = projection("key");
    layer.value = projection("value");
    layer.output = projection("output");
    layer.ffnMixK = vector(ffn + "x_k");
    layer.ffnKey = weights.projection(ffn + "key.weight", m_sizes.ffnWidth, width);
    layer.ffnValue = weights.projection(ffn + "value.weight", width, m_sizes.ffnWidth, true);
    if (m_sizes.architecture == Architecture::Rwkv7a) {
        layer.deepEmbed.emplace(weights, ffn, m_sizes);
    } else if (m_sizes.architecture == Architecture::Rwkv8Rc00) {
        layer.tokenGate.emplace(weights, ffn, m_sizes);
    }
    return layer;
}

/// DeepEmbed reads the tokens' embeddings in every layer.
void Rwkv7::keepEmbedding(const Pass &pass) const noexcept
{
    auto &s = static_cast<Scratch7 &>(pass.scratch);
    if (s.deepEmbed) {
        pass.device.copy(s.deepEmbed->embedded.data(), pass.x,
                         static_cast<std::size_t>(pass.tokens) * static_cast<std::size_t>(m_sizes.width));
    }
}

void Rwkv7::timeMix(int index, const Pass &pass) const noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    auto &s = static_cast<Scratch7 &>(pass.scratch);
    const bool first = index == 0;

    tokenShift(pass, layer.ln1, pass.attShift(index), s.normed,
               {{layer.mixR, s.xR},
                {layer.mixW, s.xW},
                {layer.mixK, s.xK},
                {layer.mixV, s.xV},
                {layer.mixA, s.xA},
                {layer.mixG, s.xG}});

    // r, k, v and the first halves of w, a, g and the value's mix
    const kernels::MatmulJob projections[] = {
        {layer.receptance.get(), s.xR.data(), s.r.data()},
        {layer.key.get(), s.xK.data(), s.k.data()},
        {layer.value.get(), s.xV.data(), s.v.data()},
        {layer.decay.down.get(), s.xW.data(), s.hW.data(), Activation::Tanh},
        {layer.learningRate.down.get(), s.xA.data(), s.hA.data()},
        {layer.gate.down.get(), s.xG.data(), s.hG.data(), Activation::Sigmoid},
        {layer.mixedValue.down.get(), s.xV.data(), s.hV.data()},
    };
    pass.device.matmul(std::span(projections).first(first ? 6 : 7), pass.tokens);

    const kernels::MatmulJob secondHalves[] = {
        {layer.decay.up.get(), s.hW.data(), s.w.data()},
        {layer.learningRate.up.get(), s.hA.data(), s.a.data()},
        {layer.gate.up.get(), s.hG.data(), s.g.data()},
        {layer.mixedValue.up.get(), s.hV.data(), s.vMix.data()},
    };
    pass.device.matmul(std::span(secondHalves).first(first ? 3 : 4), pass.tokens);

    const Memory wkv = pass.wkv(index);
    const kernels::TimeMix7Args mix = {
        .r = s.r.data(),
        .w = s.w.data(),
        .k = s.k.data(),
        .v = s.v.data(),
        .a = s.a.data(),
        .g = s.g.data(),
        .vMix = first ? nullptr : s.vMix.data(),
        .vFirst = s.vFirst.data(),
        .w0 = layer.w0.data(),
        .a0 = layer.a0.data(),
        .v0 = first ? nullptr : layer.v0.data(),
        .k_k = layer.kK.data(),
        .k_a = layer.kA.data(),
        .r_k = layer.rK.data(),
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

void Rwkv7::channelMix(int index, const Pass &pass) const noexcept
{
    const Rwkv7Layer &layer = m_layers[static_cast<std::size_t>(index)];
    auto &s = static_cast<Scratch7 &>(pass.scratch);

    tokenShift(pass, layer.ln2, pass.ffnShift(index), s.normed, {{layer.ffnMixK, s.xK}});
    multiply(pass, layer.ffnKey, s.xK, s.ffnHidden, Activation::ReluSquared);
    if (layer.deepEmbed) {
        layer.deepEmbed->run(pass, s.normed, s.ffnHidden, *s.deepEmbed);
    }
    if (layer.tokenGate) {
        layer.tokenGate->run(pass, layer.ffnValue, s.ffnHidden, *s.tokenGate);
    } else {
        addProduct(pass, layer.ffnValue, s.ffnHidden);
    }
}

}  // namespace

std::unique_ptr<Blocks> loadRwkv7(Weights &weights, const ModelSizes &sizes)
{
    return std::make_unique<Rwkv7>(weights, sizes);
}

}  // namespace rookery
