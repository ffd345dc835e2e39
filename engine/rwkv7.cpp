// RWKV-7 "Goose" (arXiv:2503.14456): the layers in the paper's order.

#include "engine/blocks.h"

#include <cmath>
#include <vector>

namespace rookery {

namespace {

using kernels::Activation;
using kernels::Buffer;
using kernels::MatmulJob;
using kernels::Matrix;

constexpr float LayerNormEps = 1e-5F;
constexpr float GroupNormEps =
    64e-5F;  // 1e-5 * head_size_divisor^2 of the training code, whatever the head size

struct Norm {
    Buffer weight;  ///< [D]
    Buffer bias;    ///< [D]
};

/// y = x W1 W2: the small networks that make a parameter depend on the token.
struct LowRank {
    std::unique_ptr<Matrix> down;  ///< [R, D]
    std::unique_ptr<Matrix> up;    ///< [D, R]
    int rank = 0;
};

struct Layer {
    Norm ln1, ln2, lnX;
    Buffer xR, xW, xK, xV, xA, xG;             ///< [D] share of the previous token in each input
    Buffer w0, a0, v0;                         ///< [D]; v0 not in layer 0
    Buffer kK, kA;                             ///< [D]
    Buffer rK;                                 ///< [H, N]
    LowRank decay, learningRate, value, gate;  ///< w, a, v, g; `value` not in layer 0
    std::unique_ptr<Matrix> receptance, keyMatrix, valueMatrix, output;  ///< [D, D]
    Buffer ffnXK;                                                        ///< [D]
    std::unique_ptr<Matrix> ffnKey;                                      ///< [F, D]
    std::unique_ptr<Matrix> ffnValue;                                    ///< [D, F]
};

class Scratch7 : public BlockScratch
{
public:
    Scratch7(const std::shared_ptr<kernels::Device> &device, int tokens, int width, int ffnWidth, int maxRank)
    {
        const auto rows = static_cast<std::size_t>(tokens);
        const auto wide = rows * static_cast<std::size_t>(width);
        const auto low = rows * static_cast<std::size_t>(maxRank);
        for (Buffer *buffer :
             {&normed, &xR, &xW, &xK, &xV, &xA, &xG, &r, &w, &k, &v, &a, &g, &vMix, &vFirst, &y}) {
            *buffer = Buffer(device, wide);
            m_complete = m_complete && !buffer->empty();
        }
        for (Buffer *buffer : {&hW, &hA, &hV, &hG}) {
            *buffer = Buffer(device, low);
            m_complete = m_complete && !buffer->empty();
        }
        ffnHidden = Buffer(device, rows * static_cast<std::size_t>(ffnWidth));
        m_complete = m_complete && !ffnHidden.empty();
    }

    bool complete() const noexcept override { return m_complete; }

    Buffer normed;                  ///< [T, D]
    Buffer xR, xW, xK, xV, xA, xG;  ///< [T, D] shifted inputs
    Buffer r, w, k, v, a, g, vMix;  ///< [T, D] projections
    Buffer vFirst;                  ///< [T, D] layer 0's value, read by all later layers
    Buffer y;                       ///< [T, D]
    Buffer hW, hA, hV, hG;          ///< [T, R]
    Buffer ffnHidden;               ///< [T, F]

private:
    bool m_complete = true;
};

class Rwkv7 : public Blocks
{
public:
    Rwkv7(Weights &weights, const ModelSizes &sizes);

    std::unique_ptr<BlockScratch> makeScratch(const std::shared_ptr<kernels::Device> &device,
                                              int maxTokens) const override
    {
        return std::make_unique<Scratch7>(device, maxTokens, m_sizes.width, m_sizes.ffnWidth, m_maxRank);
    }

    void run(int layer, const Pass &pass) const noexcept override
    {
        timeMix(layer, pass);
        channelMix(layer, pass);
    }

private:
    Layer loadLayer(Weights &weights, int index);
    LowRank loadLowRank(Weights &weights, const std::string &name, char letter);
    void timeMix(int layer, const Pass &pass) const noexcept;
    void channelMix(int layer, const Pass &pass) const noexcept;

    ModelSizes m_sizes;
    int m_maxRank = 0;
    std::vector<Layer> m_layers;
};

Rwkv7::Rwkv7(Weights &weights, const ModelSizes &sizes)
    : m_sizes(sizes)
{
    for (int index = 0; index < sizes.layers && !weights.error(); ++index) {
        m_layers.push_back(loadLayer(weights, index));
    }
}

LowRank Rwkv7::loadLowRank(Weights &weights, const std::string &att, char letter)
{
    const int width = m_sizes.width;
    const std::string down = att + letter + '1';
    // The rank is whatever axis isn't the width; a file that stores the factor swapped has it first.
    int rank = 0;
    for (const std::int64_t axis : weights.shapeOf(down)) {
        rank = axis != width ? static_cast<int>(axis) : rank;
    }
    if (rank < 1 || rank > width * 8) {
        weights.fail({ErrorCode::ShapeMismatch, down, "has no rank that can be told from its shape"});
        return {};
    }
    m_maxRank = std::max(m_maxRank, rank);
    return {weights.factor(down, width, rank), weights.factor(att + letter + '2', rank, width), rank};
}

Layer Rwkv7::loadLayer(Weights &weights, int index)
{
    const int width = m_sizes.width;
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.";
    const std::string ffn = block + "ffn.";
    const auto vector = [&](const std::string &name) { return weights.vector(name, width); };
    const auto norm = [&](const std::string &name) {
        return Norm{vector(name + ".weight"), vector(name + ".bias")};
    };

    Layer layer;
    layer.ln1 = norm(block + "ln1");
    layer.ln2 = norm(block + "ln2");
    layer.lnX = norm(att + "ln_x");
    layer.xR = vector(att + "x_r");
    layer.xW = vector(att + "x_w");
    layer.xK = vector(att + "x_k");
    layer.xV = vector(att + "x_v");
    layer.xA = vector(att + "x_a");
    layer.xG = vector(att + "x_g");
    layer.w0 = vector(att + "w0");
    layer.a0 = vector(att + "a0");
    layer.kK = vector(att + "k_k");
    layer.kA = vector(att + "k_a");
    layer.rK = vector(att + "r_k");
    layer.decay = loadLowRank(weights, att, 'w');
    layer.learningRate = loadLowRank(weights, att, 'a');
    layer.gate = loadLowRank(weights, att, 'g');
    if (index >
        0) {  // layer 0 defines the value that the others mix in; some files carry unused tensors there
        layer.v0 = vector(att + "v0");
        layer.value = loadLowRank(weights, att, 'v');
    }
    layer.receptance = weights.projection(att + "receptance.weight", width, width);
    layer.keyMatrix = weights.projection(att + "key.weight", width, width);
    layer.valueMatrix = weights.projection(att + "value.weight", width, width);
    layer.output = weights.projection(att + "output.weight", width, width);
    layer.ffnXK = vector(ffn + "x_k");
    layer.ffnKey = weights.projection(ffn + "key.weight", m_sizes.ffnWidth, width);
    layer.ffnValue = weights.projection(ffn + "value.weight", width, m_sizes.ffnWidth, true);
    return layer;
}

void Rwkv7::timeMix(int index, const Pass &pass) const noexcept
{
    const Layer &layer = m_layers[static_cast<std::size_t>(index)];
    auto &s = static_cast<Scratch7 &>(pass.scratch);
    const bool first = index == 0;

    pass.device.shiftMix({
        .x = pass.x,
        .weight = layer.ln1.weight.data(),
        .bias = layer.ln1.bias.data(),
        .previous = pass.state.attShift(index),
        .normed = s.normed.data(),
        .mix = {layer.xR.data(), layer.xW.data(), layer.xK.data(), layer.xV.data(), layer.xA.data(),
                layer.xG.data()},
        .output = {s.xR.data(), s.xW.data(), s.xK.data(), s.xV.data(), s.xA.data(), s.xG.data()},
        .outputs = 6,
        .tokens = pass.tokens,
        .width = m_sizes.width,
        .eps = LayerNormEps,
    });

    // r, k, v and the first halves of w, a, g and the value's mix
    const MatmulJob projections[] = {
        {layer.receptance.get(), s.xR.data(), s.r.data()},
        {layer.keyMatrix.get(), s.xK.data(), s.k.data()},
        {layer.valueMatrix.get(), s.xV.data(), s.v.data()},
        {layer.decay.down.get(), s.xW.data(), s.hW.data(), Activation::Tanh},
        {layer.learningRate.down.get(), s.xA.data(), s.hA.data()},
        {layer.gate.down.get(), s.xG.data(), s.hG.data(), Activation::Sigmoid},
        {layer.value.down.get(), s.xV.data(), s.hV.data()},
    };
    pass.device.matmul(std::span(projections).first(first ? 6 : 7), pass.tokens);

    const MatmulJob secondHalves[] = {
        {layer.decay.up.get(), s.hW.data(), s.w.data()},
        {layer.learningRate.up.get(), s.hA.data(), s.a.data()},
        {layer.gate.up.get(), s.hG.data(), s.g.data()},
        {layer.value.up.get(), s.hV.data(), s.vMix.data()},
    };
    pass.device.matmul(std::span(secondHalves).first(first ? 3 : 4), pass.tokens);

    pass.device.timeMix7({
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
        .state = pass.state.wkv(index),
        .out = s.y.data(),
        .tokens = pass.tokens,
        .heads = m_sizes.heads,
        .headSize = m_sizes.headSize,
        .normEps = GroupNormEps,
    });

    const MatmulJob output[] = {{layer.output.get(), s.y.data(), pass.x, Activation::None, true}};
    pass.device.matmul(output, pass.tokens);
}

void Rwkv7::channelMix(int index, const Pass &pass) const noexcept
{
    const Layer &layer = m_layers[static_cast<std::size_t>(index)];
    auto &s = static_cast<Scratch7 &>(pass.scratch);

    pass.device.shiftMix({
        .x = pass.x,
        .weight = layer.ln2.weight.data(),
        .bias = layer.ln2.bias.data(),
        .previous = pass.state.ffnShift(index),
        .normed = s.normed.data(),
        .mix = {layer.ffnXK.data()},
        .output = {s.xK.data()},
        .outputs = 1,
        .tokens = pass.tokens,
        .width = m_sizes.width,
        .eps = LayerNormEps,
    });
    const MatmulJob key[] = {{layer.ffnKey.get(), s.xK.data(), s.ffnHidden.data(), Activation::ReluSquared}};
    pass.device.matmul(key, pass.tokens);
    const MatmulJob value[] = {{layer.ffnValue.get(), s.ffnHidden.data(), pass.x, Activation::None, true}};
    pass.device.matmul(value, pass.tokens);
}

}  // namespace

std::unique_ptr<Blocks> loadRwkv7(Weights &weights, const ModelSizes &sizes)
{
    return std::make_unique<Rwkv7>(weights, sizes);
}

}  // namespace rookery
