#pragma once

#include "engine/layers/block_tape.h"
#include "engine/layers/lora_pairs.h"
#include "engine/layers/rwkv6_layer.h"

#include <array>
#include <span>
#include <vector>

namespace rookery {

/// RWKV-6 forward and backward (arXiv:2404.05892, section 4).
class Rwkv6Tape : public BlockTape
{
public:
    /// \param lora what is learned beside the layers' matrices, or null
    Rwkv6Tape(const std::shared_ptr<kernels::Device> &device, int maxTokens, const ModelSizes &sizes,
              std::span<const Rwkv6Layer> layers, const Rwkv6Constants &constants, LoraPairs *lora);

    bool complete() const noexcept override { return m_complete; }
    void forward(int layer, const TapePass &pass) noexcept override;
    void backward(int layer, const TapePass &pass) noexcept override;

private:
    template<class T>
    using PerInput = std::array<T, Rwkv6Layer::Inputs>;

    /// What stands in front of a layer's time mix and of its channel mix.
    struct Kept {
        kernels::Buffer timeMix;     ///< [T, D]
        kernels::Buffer channelMix;  ///< [T, D]
        kernels::Buffer mixed;       ///< [T, D] what the output's matrix read; only where that is learned
    };
    /// The inputs of products, which give way to their gradients on the way back.
    struct Inputs {
        kernels::Buffer normed, previous;  ///< [T, D] in front of the time mix, and of the token before
        kernels::Buffer xMix;              ///< [T, D] what tells how the others are shifted
        PerInput<kernels::Buffer> x;       ///< [T, D] shifted
        kernels::Buffer ffnNormed, ffnXK, ffnXR;  ///< [T, D] in front of the channel mix, and shifted
    };
    /// What came of the products, likewise. The gate stands in front of its silu, the decay of its
    /// exponentials.
    struct Outcome {
        PerInput<kernels::Buffer> mixHidden;  ///< [T, Rm]
        kernels::Buffer r, k, v, g, w;        ///< [T, D]
        kernels::Buffer decayHidden;          ///< [T, Rd]
        kernels::Buffer hidden;               ///< [T, F]
        kernels::Buffer ffnGate, ffnValue;    ///< [T, D]
    };

    /// The last layers have an outcome each, as many as memory is spent on. Those below write into the first
    /// of them, and are computed once more on the way back.
    int shared() const noexcept { return static_cast<int>(m_layers.size() - m_outcomes.size()); }
    bool keepsOutcome(int layer) const noexcept { return layer >= shared(); }
    Outcome &outcomeOf(int layer) noexcept
    {
        return m_outcomes[static_cast<std::size_t>(keepsOutcome(layer) ? layer - shared() : 0)];
    }

    void shiftTimeMix(int index, const TapePass &pass, const float *x) noexcept;
    void addMix(int index, const TapePass &pass, PerInput<kernels::Buffer> &to) noexcept;
    void shiftChannelMix(int index, const TapePass &pass, const float *x) noexcept;
    void project(int index, const TapePass &pass, const float *x) noexcept;
    void mix(int index, const TapePass &pass) noexcept;
    void expand(int index, const TapePass &pass, const float *x) noexcept;
    void channelMixGrad(int index, const TapePass &pass) noexcept;
    void timeMixGrad(int index, const TapePass &pass) noexcept;
    void projectionsGrad(int index, const TapePass &pass) noexcept;
    void dynamicShiftGrad(int index, const TapePass &pass) noexcept;
    void normGrad(const TapePass &pass, const Norm &norm, const float *x,
                  const kernels::Buffer &normedGrad) const noexcept;

    int m_width;
    int m_heads;
    int m_headSize;
    std::span<const Rwkv6Layer> m_layers;
    Rwkv6Constants m_constants;
    LoraBeside m_lora;
    std::vector<Kept> m_kept;
    Inputs m_inputs;
    std::vector<Outcome> m_outcomes;
    kernels::Buffer m_y;                         ///< [T, D] time mix, or its gradient
    kernels::Buffer m_gate, m_decay;             ///< [T, D] as the time mix takes them
    PerInput<kernels::Buffer> m_additions;       ///< [T, D] to the weights of the interpolations
    PerInput<kernels::Buffer> m_mixHiddenGrads;  ///< [T, Rm]
    kernels::Buffer m_decayHiddenGrad;           ///< [T, Rd]
    kernels::Buffer m_hiddenGrad;                ///< [T, F]
    kernels::Buffer m_gateGrad, m_normedGrad;    ///< [T, D]
    kernels::Buffer m_state;                     ///< [H, N, N] of the sequence at hand
    kernels::Buffer m_previous;                  ///< [D] its token shift
    kernels::Buffer m_scratch;                   ///< of the time mix backwards
    bool m_complete;
};

}  // namespace rookery
