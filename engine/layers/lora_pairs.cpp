#include "engine/layers/lora_pairs.h"

#include "engine/layers/block_parts.h"
#include "engine/layers/tape_parts.h"

#include <algorithm>
#include <cassert>

namespace rookery {

namespace {

constexpr const char *Names[AdaptedMatrices] = {"att.receptance", "att.key", "att.value",
                                                "att.output",     "ffn.key", "ffn.value"};

}  // namespace

std::vector<LoraPart> loraParts(int layers, int width, int ffnWidth, int rank)
{
    std::vector<LoraPart> parts;
    std::size_t at = 0;
    for (int layer = 0; layer < layers; ++layer) {
        for (std::size_t i = 0; i < AdaptedMatrices; ++i) {
            const auto which = static_cast<Adapted>(i);
            const int rows = which == Adapted::FfnKey ? ffnWidth : width;
            const int columns = which == Adapted::FfnValue ? ffnWidth : width;
            parts.push_back({"blocks." + std::to_string(layer) + "." + Names[i], rows, columns, at});
            at += static_cast<std::size_t>(rank) * static_cast<std::size_t>(rows + columns);
        }
    }
    return parts;
}

LoraPairs::LoraPairs(const std::shared_ptr<kernels::Device> &device, const ModelSizes &sizes,
                     const LoraOptions &options, int maxTokens)
    : m_parts(loraParts(sizes.layers, sizes.width, sizes.ffnWidth, options.rank))
    , m_rank(options.rank)
    , m_scale(static_cast<float>(options.scale()))
{
    const auto rank = static_cast<std::size_t>(m_rank);
    const LoraPart &last = m_parts.back();
    const std::size_t values = last.at + rank * static_cast<std::size_t>(last.rows + last.columns);
    m_values = kernels::Buffer(device, values);
    m_gradient = kernels::Buffer(device, values);
    m_complete = !m_values.empty() && !m_gradient.empty() && allocate(device, {&m_hidden}, maxTokens, m_rank);
    for (kernels::Buffer &grad : m_hiddenGrads) {
        m_complete = m_complete && allocate(device, {&grad}, maxTokens, m_rank);
    }
    if (!m_complete) {
        return;
    }
    const auto matrix = [&](std::size_t at, int rows, int columns) {
        auto made = device->training()->learnedMatrix(m_values.data() + at, rows, columns);
        m_complete = m_complete && made != nullptr;
        return made;
    };
    for (const LoraPart &part : m_parts) {
        const std::size_t b = part.at + rank * static_cast<std::size_t>(part.columns);
        m_pairs.push_back({matrix(part.at, m_rank, part.columns), matrix(b, part.rows, m_rank),
                           m_gradient.data() + part.at, m_gradient.data() + b});
    }
}

void LoraPairs::write(std::span<const float> values)
{
    assert(values.size() == valueCount());
    std::vector<float> scaled(values.begin(), values.end());
    for (const LoraPart &part : m_parts) {
        const auto rank = static_cast<std::size_t>(m_rank);
        float *b = scaled.data() + part.at + rank * static_cast<std::size_t>(part.columns);
        std::transform(b, b + rank * static_cast<std::size_t>(part.rows), b,
                       [&](float value) { return value * m_scale; });
    }
    m_values.write(scaled);
}

void LoraPairs::clearGradient() noexcept
{
    m_gradient.device()->training()->zero(m_gradient.data(), m_gradient.size());
}

void LoraPairs::readGradient(std::span<float> values) const
{
    assert(values.size() == valueCount());
    m_gradient.read(values);
    for (const LoraPart &part : m_parts) {
        const auto rank = static_cast<std::size_t>(m_rank);
        float *b = values.data() + part.at + rank * static_cast<std::size_t>(part.columns);
        std::transform(b, b + rank * static_cast<std::size_t>(part.rows), b,
                       [&](float value) { return value * m_scale; });
    }
}

void LoraPairs::add(const TapePass &pass, int layer, Adapted which, const float *x, float *y) noexcept
{
    const Pair &factors = pair(layer, which);
    const kernels::MatmulJob down[] = {{factors.a.get(), x, m_hidden.data()}};
    multiply(pass, down);
    const kernels::MatmulJob up[] = {{factors.b.get(), m_hidden.data(), y, kernels::Activation::None, true}};
    multiply(pass, up);
}

void LoraPairs::learn(const TapePass &pass, int layer, Adapted which, const float *x,
                      const float *yGrad) noexcept
{
    const Pair &factors = pair(layer, which);
    const int rows = factors.b->rows();
    const int columns = factors.a->columns();
    float *hiddenGrad = m_hiddenGrads[static_cast<std::size_t>(which)].data();
    const kernels::MatmulJob down[] = {{factors.a.get(), x, m_hidden.data()}};
    multiply(pass, down);
    const kernels::TransposedJob back[] = {{factors.b.get(), yGrad, hiddenGrad}};
    pass.training.transposedProducts(back, pass.tokens());
    const kernels::WeightGradJob grads[] = {{hiddenGrad, x, factors.aGrad, m_rank, columns},
                                            {yGrad, m_hidden.data(), factors.bGrad, rows, m_rank}};
    pass.training.weightGrads(grads, pass.tokens());
}

void LoraPairs::passBack(const TapePass &pass, int layer, Adapted which, float *xGrad) noexcept
{
    const kernels::TransposedJob back[] = {
        {pair(layer, which).a.get(), m_hiddenGrads[static_cast<std::size_t>(which)].data(), xGrad, true}};
    pass.training.transposedProducts(back, pass.tokens());
}

}  // namespace rookery
