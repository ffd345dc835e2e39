#pragma once

#include "engine/layers/block_tape.h"
#include "engine/layers/lora_pairs.h"
#include "engine/layers/rwkv7_grads.h"
#include "engine/layers/rwkv7_layer.h"

#include <span>
#include <vector>

namespace rookery {

/// RWKV-7 forward and backward (arXiv:2503.14456, section 4). \pre no DeepEmbed, no token gate
class Rwkv7Tape : public BlockTape
{
public:
    /// \param lora what is learned beside the layers' matrices, or null
    /// \param grads of the weights of each layer; empty where they are frozen. Not with a LoRA
    Rwkv7Tape(const std::shared_ptr<kernels::Device> &device, int maxTokens, const ModelSizes &sizes,
              std::span<const Rwkv7Layer> layers, float groupNormEps, int maxRank, LoraPairs *lora,
              std::span<const Rwkv7Grads> grads = {});

    bool complete() const noexcept override { return m_complete; }
    void forward(int layer, const TapePass &pass) noexcept override;
    void backward(int layer, const TapePass &pass) noexcept override;

private:
    /// What stands in front of a layer's time mix and of its channel mix.
    struct Kept {
        kernels::Buffer timeMix;     ///< [T, D]
        kernels::Buffer channelMix;  ///< [T, D]
        kernels::Buffer mixed;       ///< [T, D] what the output's matrix read; only where that is learned
    };

    /// The inputs of a layer's products, which give way to their gradients on the way back.
    struct Inputs {
        kernels::Buffer normed;                  ///< [T, D] in front of the time mix
        kernels::Buffer xR, xW, xK, xV, xA, xG;  ///< [T, D] shifted
        kernels::Buffer ffnNormed, ffnX;         ///< [T, D] in front of the channel mix, and shifted
    };
    /// What came of the products, likewise.
    struct Outcome {
        kernels::Buffer r, w, k, v, a, g, vMix;  ///< [T, D]
        kernels::Buffer hW, hA, hV, hG;          ///< [T, R]
        kernels::Buffer hidden;                  ///< [T, F]
    };

    /// Weights that are learned are few, so that there is memory for the inputs of each layer. Otherwise all
    /// share one, and where a LoRA wants to read them they are computed once more on the way back.
    bool keepsInputs() const noexcept { return !m_grads.empty(); }
    Inputs &inputsOf(int layer) noexcept
    {
        return m_inputs[keepsInputs() ? static_cast<std::size_t>(layer) : 0];
    }
    /// The last layers have an outcome each, as many as memory is spent on. Those below write into the first
    /// of them, and are computed once more on the way back.
    int shared() const noexcept { return static_cast<int>(m_layers.size() - m_outcomes.size()); }
    bool keepsOutcome(int layer) const noexcept { return layer >= shared(); }
    Outcome &outcomeOf(int layer) noexcept
    {
        return m_outcomes[static_cast<std::size_t>(keepsOutcome(layer) ? layer - shared() : 0)];
    }

    void shiftTimeMix(int index, const TapePass &pass, const float *x) noexcept;
    void shiftChannelMix(int index, const TapePass &pass, const float *x) noexcept;
    /// Gradients of `shifted` (in their outputs) to that of the residual stream x.
    /// \param normed of x; becomes its gradient \param grads of the weights, or null
    void shiftGrad(const TapePass &pass, const Norm &norm, const float *x, kernels::Buffer &normed,
                   std::initializer_list<Shifted> shifted, const Rwkv7Grads::Shift *grads) noexcept;
    void mixGrads(const TapePass &pass, const kernels::Buffer &normed, std::initializer_list<Shifted> shifted,
                  const Rwkv7Grads::Shift &grads) const noexcept;
    void project(int index, const TapePass &pass, const float *x) noexcept;
    void mix(int index, const TapePass &pass) noexcept;
    void expand(int index, const TapePass &pass, const float *x) noexcept;
    void channelMixGrad(int index, const TapePass &pass) noexcept;
    void timeMixGrad(int index, const TapePass &pass) noexcept;
    void projectionsGrad(int index, const TapePass &pass) noexcept;
    void learnFactors(int index, const TapePass &pass) noexcept;
    void learn(int index, const TapePass &pass, Adapted which, const float *x, const float *yGrad) noexcept;

    int m_width;
    int m_heads;
    int m_headSize;
    std::span<const Rwkv7Layer> m_layers;
    float m_groupNormEps;
    LoraBeside m_lora;
    std::span<const Rwkv7Grads> m_grads;
    std::vector<Kept> m_kept;
    std::vector<Inputs> m_inputs;
    std::vector<Outcome> m_outcomes;
    kernels::Buffer m_vFirst, m_vFirstGrad;                  ///< [T, D]
    kernels::Buffer m_y;                                     ///< [T, D] time mix, or its gradient
    kernels::Buffer m_hWGrad, m_hAGrad, m_hVGrad, m_hGGrad;  ///< [T, R]
    kernels::Buffer m_hiddenGrad;                            ///< [T, F]
    kernels::Buffer m_state;                                 ///< [H, N, N] of the sequence at hand
    kernels::Buffer m_previous;                              ///< [D] its token shift
    kernels::Buffer m_scratch;                               ///< of the time mix backwards
    kernels::Buffer m_statistics;  ///< [T, 2] of a norm; only where weights aren't frozen
    bool m_complete;
};

}  // namespace rookery
