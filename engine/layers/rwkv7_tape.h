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

    /// What a layer computes on its way forward and reads on the way back; the inputs of products and what
    /// came of them give way to their gradients there.
    struct Work {
        kernels::Buffer normed;                  ///< [T, D] in front of the time mix
        kernels::Buffer xR, xW, xK, xV, xA, xG;  ///< [T, D] shifted inputs
        kernels::Buffer r, w, k, v, a, g, vMix;  ///< [T, D] projections
        kernels::Buffer hW, hA, hV, hG;          ///< [T, R]
        kernels::Buffer ffnNormed, ffnX;         ///< [T, D] in front of the channel mix, and shifted
        kernels::Buffer hidden;                  ///< [T, F]
    };

    /// Weights that are learned are few, so that there is memory for a work of each layer. Otherwise all
    /// share one, and it is computed once more on the way back.
    bool keepsAll() const noexcept { return !m_grads.empty(); }
    Work &workOf(int layer) noexcept
    {
        return keepsAll() ? m_works[static_cast<std::size_t>(layer)] : m_works.front();
    }

    void shift(const TapePass &pass, const Norm &norm, const float *x, kernels::Buffer &normed,
               std::initializer_list<Shifted> shifted) noexcept;
    /// Gradients of `shifted` (in their outputs) to that of the residual stream x.
    /// \param normed of x; becomes its gradient \param grads of the weights, or null
    void shiftGrad(const TapePass &pass, const Norm &norm, const float *x, kernels::Buffer &normed,
                   std::initializer_list<Shifted> shifted, const Rwkv7Grads::Shift *grads) noexcept;
    void project(int index, const TapePass &pass, const float *x) noexcept;
    void mix(int index, const TapePass &pass) noexcept;
    void expand(int index, const TapePass &pass, const float *x) noexcept;
    void channelMixGrad(int index, const TapePass &pass) noexcept;
    void timeMixGrad(int index, const TapePass &pass) noexcept;
    void projectionsGrad(int index, const TapePass &pass) noexcept;
    void learnFactors(int index, const TapePass &pass) noexcept;
    void addLearned(int index, const TapePass &pass, Adapted which, const float *x, float *y) noexcept;
    void learn(int index, const TapePass &pass, Adapted which, const float *x, const float *yGrad) noexcept;
    void passBack(int index, const TapePass &pass, Adapted which, float *xGrad) noexcept;
    void copyRows(const TapePass &pass, float *to, const float *from) const noexcept;

    int m_width;
    int m_heads;
    int m_headSize;
    std::span<const Rwkv7Layer> m_layers;
    float m_groupNormEps;
    LoraPairs *m_lora;
    std::span<const Rwkv7Grads> m_grads;
    std::vector<Kept> m_kept;
    std::vector<Work> m_works;
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
