#pragma once

#include "engine/layers/block_parts.h"

#include <vector>

namespace rookery {

/// DeepEmbed of RWKV-7a: the token itself opens and closes the channels of a channel mix,
///     k = k * (((z s1) S_token) s2 + s0),   S_token = row of s_emb + e s_emb_x^T, as an [M, M] matrix
/// with z the LN2 output and e the token's embedding after ln0.
///
/// The authors add the two parts of S once for the whole vocabulary. That table would take V M^2 values a
/// layer (1.6 GB for 0.1B parameters in 16 bits), so here each token's row of s_emb is read from the file (2
/// KB a layer) and the second part is a product of M^2 D multiply-adds: at D = 768 about a tenth of a layer's
/// work.
class DeepEmbed
{
public:
    class Scratch
    {
    public:
        Scratch(const std::shared_ptr<kernels::Device> &device, int tokens, const DeepEmbed &like, int width,
                int ffnWidth);
        bool complete() const noexcept { return m_complete; }

        kernels::Buffer embedded;  ///< [T, D] the residual stream before the first layer

    private:
        friend class DeepEmbed;
        std::vector<float> m_rows;                ///< [T, M * M] of s_emb, on the host
        kernels::Buffer m_matrix;                 ///< [T, M, M]
        kernels::Buffer m_narrow, m_transformed;  ///< [T, M]
        kernels::Buffer m_factor;                 ///< [T, F]
        bool m_complete;
    };

    /// \param ffn "blocks.3.ffn."
    DeepEmbed(Weights &weights, const std::string &ffn, const ModelSizes &sizes);

    /// \param normed [T, D] LN2 output
    /// \param hidden [T, F] relu(key x_k)^2, updated
    void run(const Pass &pass, const kernels::Buffer &normed, kernels::Buffer &hidden,
             Scratch &scratch) const noexcept;

private:
    void readMatrices(const Pass &pass, Scratch &scratch) const noexcept;

    int m_side = 0;                                ///< M
    kernels::MatrixView m_table = {};              ///< [V, M * M], stays in the file
    std::unique_ptr<kernels::Matrix> m_embedding;  ///< [M * M, D] s_emb_x
    std::unique_ptr<kernels::Matrix> m_down;       ///< [M, D] s1
    std::unique_ptr<kernels::Matrix> m_up;         ///< [F, M] s2
    kernels::Buffer m_base;                        ///< [F] s0
};

}  // namespace rookery
