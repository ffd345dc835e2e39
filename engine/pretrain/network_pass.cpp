#include "engine/pretrain/network_pass.h"

#include "engine/weights/devices.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace rookery {

namespace {

// Logits that are held at once: 8 MB, which a processor's caches keep between the three products with them.
constexpr int LogitValues = 2 << 20;

}  // namespace

NetworkPass::NetworkPass(Network &network, int context, int windows)
    : m_network(network)
    , m_device(*network.device())
    , m_context(context)
    , m_windows(windows)
{
}

Result<std::unique_ptr<NetworkPass>> NetworkPass::create(Network &network, int context, int tokensAtOnce)
{
    std::unique_ptr<NetworkPass> pass(new NetworkPass(network, context, std::max(1, tokensAtOnce / context)));
    if (!pass->allocate()) {
        return failure(ErrorCode::OutOfMemory, {},
                       sentence("Training", "not enough memory to train with %1 tokens at once; use shorter "
                                            "examples or close other programs")
                           .with(context * pass->m_windows));
    }
    return pass;
}

bool NetworkPass::allocate()
{
    const NetworkShape &shape = m_network.shape();
    const auto &device = m_network.device();
    const int tokens = m_context * m_windows;
    m_logitRows = std::clamp(LogitValues / shape.vocabulary, 1, tokens);
    m_tape = std::make_unique<Rwkv7Tape>(device, tokens, m_network.sizes(), m_network.layers(),
                                         Network::GroupNormEps, m_network.maxRank(), nullptr,
                                         m_network.layerGrads());
    return m_tape->complete() &&
           rookery::allocate(device, {&m_embedded, &m_x, &m_xGrad, &m_normed, &m_normedGrad}, tokens,
                             shape.width) &&
           rookery::allocate(device, {&m_statistics}, tokens, 2) &&
           rookery::allocate(device, {&m_logits}, m_logitRows, shape.vocabulary) &&
           rookery::allocate(device, {&m_start, &m_startGrad}, shape.headSize, shape.width);
}

TapePass NetworkPass::tapePass() noexcept
{
    return {m_device,       *m_device.training(), m_ends, m_x.data(), m_xGrad.data(),
            m_start.data(), m_startGrad.data()};
}

void NetworkPass::embed(std::span<const std::span<const TokenId>> windows)
{
    const auto width = static_cast<std::size_t>(m_network.shape().width);
    const float *table = m_network.valuesOf("emb.weight");
    float *row = m_embedded.data();
    m_ends.clear();
    for (const auto &window : windows) {
        for (const TokenId token : window.first(static_cast<std::size_t>(m_context))) {
            m_device.copy(row, table + static_cast<std::size_t>(token) * width, width);
            row += width;
        }
        m_ends.push_back(static_cast<int>(m_ends.size() + 1) * m_context);
    }
    m_device.layerNorm({m_embedded.data(), m_network.ln0().weight.data(), m_network.ln0().bias.data(),
                        m_x.data(), m_ends.back(), m_network.shape().width, LayerNormEps});
}

double NetworkPass::predict(std::span<const std::span<const TokenId>> windows, float scale)
{
    const NetworkShape &shape = m_network.shape();
    const auto width = static_cast<std::size_t>(shape.width);
    kernels::TrainingOps &training = *m_device.training();
    const int tokens = m_ends.back();
    m_device.layerNorm({m_x.data(), m_network.lnOut().weight.data(), m_network.lnOut().bias.data(),
                        m_normed.data(), tokens, shape.width, LayerNormEps});
    std::vector<std::int32_t> targets;
    for (const auto &window : windows) {
        targets.insert(targets.end(), window.begin() + 1, window.end());
    }
    std::vector<float> losses(targets.size());
    double sum = 0;
    for (int first = 0; first < tokens; first += m_logitRows) {
        const int rows = std::min(m_logitRows, tokens - first);
        const std::size_t at = static_cast<std::size_t>(first) * width;
        const kernels::MatmulJob head[] = {{&m_network.head(), m_normed.data() + at, m_logits.data()}};
        m_device.matmul(head, rows);
        training.crossEntropy(
            {m_logits.data(), targets.data() + first, losses.data() + first, scale, rows, shape.vocabulary});
        if (scale != 0) {
            const kernels::WeightGradJob weight[] = {{m_logits.data(), m_normed.data() + at,
                                                      m_network.gradientOf("head.weight"), shape.vocabulary,
                                                      shape.width}};
            training.weightGrads(weight, rows);
            const kernels::TransposedJob back[] = {
                {&m_network.head(), m_logits.data(), m_normedGrad.data() + at}};
            training.transposedProducts(back, rows);
        }
    }
    for (const float loss : losses) {
        sum += static_cast<double>(loss);
    }
    return sum;
}

/// \pre xGrad is that of what ln0 gave
void NetworkPass::embeddingGrad(std::span<const std::span<const TokenId>> windows)
{
    const NetworkShape &shape = m_network.shape();
    const auto width = static_cast<std::size_t>(shape.width);
    const int tokens = m_ends.back();
    kernels::TrainingOps &training = *m_device.training();
    training.normWeightGrad({m_embedded.data(), m_xGrad.data(), m_network.gradientOf("blocks.0.ln0.weight"),
                             m_network.gradientOf("blocks.0.ln0.bias"), m_statistics.data(), tokens,
                             shape.width, LayerNormEps});
    training.zero(m_normedGrad.data(), static_cast<std::size_t>(tokens) * width);
    training.layerNormGrad({m_embedded.data(), m_network.ln0().weight.data(), m_xGrad.data(),
                            m_normedGrad.data(), tokens, shape.width, LayerNormEps});
    float *table = m_network.gradientOf("emb.weight");
    const float *row = m_normedGrad.data();
    for (const auto &window : windows) {
        for (const TokenId token : window.first(static_cast<std::size_t>(m_context))) {
            float *to = table + static_cast<std::size_t>(token) * width;
            for (std::size_t i = 0; i < width; ++i) {
                to[i] += row[i];
            }
            row += width;
        }
    }
}

Result<double> NetworkPass::run(std::span<const std::span<const TokenId>> windows, float scale)
{
    assert(static_cast<int>(windows.size()) <= m_windows);
    const NetworkShape &shape = m_network.shape();
    kernels::TrainingOps &training = *m_device.training();
    embed(windows);
    for (int layer = 0; layer < shape.layers; ++layer) {
        m_tape->forward(layer, tapePass());
    }
    const double loss = predict(windows, scale);
    if (scale != 0) {
        const int tokens = m_ends.back();
        training.zero(m_xGrad.data(),
                      static_cast<std::size_t>(tokens) * static_cast<std::size_t>(shape.width));
        training.normWeightGrad({m_x.data(), m_normedGrad.data(), m_network.gradientOf("ln_out.weight"),
                                 m_network.gradientOf("ln_out.bias"), m_statistics.data(), tokens,
                                 shape.width, LayerNormEps});
        training.layerNormGrad({m_x.data(), m_network.lnOut().weight.data(), m_normedGrad.data(),
                                m_xGrad.data(), tokens, shape.width, LayerNormEps});
        for (int layer = shape.layers - 1; layer >= 0; --layer) {
            m_tape->backward(layer, tapePass());
        }
        embeddingGrad(windows);
    }
    if (!m_device.synchronize()) {
        return tl::make_unexpected(deviceFailure(m_device));
    }
    return loss;
}

}  // namespace rookery
