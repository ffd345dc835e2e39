#pragma once

#include "engine/layers/block_parts.h"

#include <vector>

namespace rookery {

/// What makes a channel mix of RWKV-7 one of RWKV-8 rc00: each channel of its output is weighted by the
/// token,
///     x = x + (value relu(key x_k)^2) * enn[token]
/// A token's row of `enn` (D values a layer) is read from the file.
class TokenGate
{
public:
    class Scratch
    {
    public:
        Scratch(const std::shared_ptr<kernels::Device> &device, int tokens, int width);
        bool complete() const noexcept { return m_complete; }

    private:
        friend class TokenGate;
        std::vector<float> m_rows;    ///< [T, D] of enn, on the host
        kernels::Buffer m_gate, m_y;  ///< [T, D]
        bool m_complete;
    };

    /// \param ffn "blocks.3.ffn."
    TokenGate(Weights &weights, const std::string &ffn, const ModelSizes &sizes);

    /// residual stream += (value hidden) * enn[token]
    /// \param hidden [T, F] relu(key x_k)^2
    void run(const Pass &pass, const std::unique_ptr<kernels::Matrix> &value, const kernels::Buffer &hidden,
             Scratch &scratch) const noexcept;

private:
    kernels::MatrixView m_table = {};  ///< [V, D], stays in the file
};

}  // namespace rookery
