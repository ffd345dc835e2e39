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

    void shift(const TapePass &pass, const Norm &norm, const float *x,
               std::initializer_list<Shifted> shifted) noexcept;
    /// Gradients of `shifted` (in their outputs) to that of the residual stream x. \pre m_normed is the norm
    /// of x \param grads of the weights, or null
    void shiftGrad(const TapePass &pass, const Norm &norm, const float *x,
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
    kernels::Buffer m_normed;                              ///< [T, D]
    kernels::Buffer m_xR, m_xW, m_xK, m_xV, m_xA, m_xG;    ///< [T, D] shifted inputs, then their gradients
    kernels::Buffer m_r, m_w, m_k, m_v, m_a, m_g, m_vMix;  ///< [T, D] projections, then their gradients
    kernels::Buffer m_vFirst, m_vFirstGrad;                ///< [T, D]
    kernels::Buffer m_y;                                   ///< [T, D] time mix, or its gradient
    kernels::Buffer m_hW, m_hA, m_hV, m_hG;                ///< [T, R]
    kernels::Buffer m_hWGrad, m_hAGrad, m_hVGrad, m_hGGrad;
    kernels::Buffer m_hidden, m_hiddenGrad;  ///< [T, F]
    kernels::Buffer m_state;                 ///< [H, N, N] of the sequence at hand
    kernels::Buffer m_previous;              ///< [D] its token shift
    kernels::Buffer m_scratch;               ///< of the time mix backwards
    kernels::Buffer m_statistics;            ///< [T, 2] of a norm; only where weights aren't frozen
    bool m_complete;
};

}  // namespace rookery
