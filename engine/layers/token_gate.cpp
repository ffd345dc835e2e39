#include "engine/layers/token_gate.h"

namespace rookery {

TokenGate::Scratch::Scratch(const std::shared_ptr<kernels::Device> &device, int tokens, int width)
    : m_rows(static_cast<std::size_t>(tokens) * static_cast<std::size_t>(width))
    , m_complete(allocate(device, {&m_gate, &m_y}, tokens, width))
{
}

TokenGate::TokenGate(Weights &weights, const std::string &ffn, const ModelSizes &sizes)
    : m_table(weights.table(ffn + "enn.weight", sizes.vocabulary, sizes.width))
{
}

void TokenGate::run(const Pass &pass, const std::unique_ptr<kernels::Matrix> &value,
                    const kernels::Buffer &hidden, Scratch &s) const noexcept
{
    readRows(pass, m_table, s.m_rows, s.m_gate);
    multiply(pass, value, hidden, s.m_y);
    pass.device.gatedAdd({
        .gate = s.m_gate.data(),
        .y = s.m_y.data(),
        .x = pass.x,
        .tokens = pass.tokens,
        .width = m_table.columns,
        .scale = 1,
    });
}

}  // namespace rookery
