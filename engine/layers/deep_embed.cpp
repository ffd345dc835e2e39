#include "engine/layers/deep_embed.h"

#include <cmath>

namespace rookery {

DeepEmbed::Scratch::Scratch(const std::shared_ptr<kernels::Device> &device, int tokens, const DeepEmbed &like,
                            int width, int ffnWidth)
    : m_rows(static_cast<std::size_t>(tokens) * static_cast<std::size_t>(like.m_table.columns))
    , m_complete(allocate(device, {&embedded}, tokens, width) &&
                 allocate(device, {&m_matrix}, tokens, like.m_table.columns) &&
                 allocate(device, {&m_narrow, &m_transformed}, tokens, like.m_side) &&
                 allocate(device, {&m_factor}, tokens, ffnWidth))
{
}

DeepEmbed::DeepEmbed(Weights &weights, const std::string &ffn, const ModelSizes &sizes)
{
    const std::string table = ffn + "s_emb.weight";
    const std::vector<std::int64_t> shape = weights.shapeOf(table);
    const auto values = shape.empty() ? 0 : shape.back();
    m_side = static_cast<int>(std::lround(std::sqrt(static_cast<double>(values))));
    if (std::int64_t{m_side} * m_side != values || m_side < 2 || m_side > sizes.width) {
        weights.fail(
            {ErrorCode::ShapeMismatch, table, sentence("Model file", "isn't a table of square matrices")});
        return;
    }
    m_table = weights.table(table, sizes.vocabulary, m_side * m_side);
    m_embedding = weights.projection(ffn + "s_emb_x.weight", m_side * m_side, sizes.width);
    m_down = weights.factor(ffn + "s1", sizes.width, m_side);
    m_up = weights.factor(ffn + "s2", m_side, sizes.ffnWidth);
    m_base = weights.vector(ffn + "s0", sizes.ffnWidth);
}

/// matrix = row of s_emb + e s_emb_x^T
void DeepEmbed::readMatrices(const Pass &pass, Scratch &s) const noexcept
{
    readRows(pass, m_table, s.m_rows, s.m_matrix);
    const kernels::MatmulJob job[] = {
        {m_embedding.get(), s.embedded.data(), s.m_matrix.data(), kernels::Activation::None, true}};
    pass.device.matmul(job, pass.tokens);
}

void DeepEmbed::run(const Pass &pass, const kernels::Buffer &normed, kernels::Buffer &hidden,
                    Scratch &s) const noexcept
{
    readMatrices(pass, s);
    multiply(pass, m_down, normed, s.m_narrow);
    pass.device.tokenMatrix({
        .z = s.m_narrow.data(),
        .matrix = s.m_matrix.data(),
        .h = s.m_transformed.data(),
        .tokens = pass.tokens,
        .side = m_side,
    });
    multiply(pass, m_up, s.m_transformed, s.m_factor);
    pass.device.modulate({
        .factor = s.m_factor.data(),
        .bias = m_base.data(),
        .x = hidden.data(),
        .tokens = pass.tokens,
        .width = static_cast<int>(m_base.size()),
    });
}

}  // namespace rookery
