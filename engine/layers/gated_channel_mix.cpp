#include "engine/layers/gated_channel_mix.h"

namespace rookery {

using kernels::Activation;

GatedChannelMix::Scratch::Scratch(const std::shared_ptr<kernels::Device> &device, int tokens,
                                  const ModelSizes &sizes)
    : m_complete(allocate(device, {&m_normed, &m_xK, &m_xR, &m_r, &m_y}, tokens, sizes.width) &&
                 allocate(device, {&m_hidden}, tokens, sizes.ffnWidth))
{
}

GatedChannelMix::GatedChannelMix(Weights &weights, const std::string &block, const ModelSizes &sizes,
                                 const Mixes &mixes)
    : m_norm(loadNorm(weights, block + "ln2", sizes.width))
    , m_mixK(weights.vector(block + "ffn." + mixes.key, sizes.width, {mixes.ofPrevious}))
    , m_mixR(weights.vector(block + "ffn." + mixes.receptance, sizes.width, {mixes.ofPrevious}))
    , m_key(weights.projection(block + "ffn.key.weight", sizes.ffnWidth, sizes.width))
    , m_receptance(weights.projection(block + "ffn.receptance.weight", sizes.width, sizes.width))
    , m_value(weights.projection(block + "ffn.value.weight", sizes.width, sizes.ffnWidth, true))
{
}

void GatedChannelMix::run(const Pass &pass, const Memory &previous, Scratch &s, float scale) const noexcept
{
    tokenShift(pass, m_norm, previous, s.m_normed, {{m_mixK, s.m_xK}, {m_mixR, s.m_xR}});
    const kernels::MatmulJob inward[] = {
        {m_receptance.get(), s.m_xR.data(), s.m_r.data(), Activation::Sigmoid},
        {m_key.get(), s.m_xK.data(), s.m_hidden.data(), Activation::ReluSquared},
    };
    pass.device.matmul(inward, pass.tokens);
    multiply(pass, m_value, s.m_hidden, s.m_y);
    pass.device.gatedAdd({
        .gate = s.m_r.data(),
        .y = s.m_y.data(),
        .x = pass.x,
        .tokens = pass.tokens,
        .width = m_value->rows(),
        .scale = scale,
    });
}

}  // namespace rookery
