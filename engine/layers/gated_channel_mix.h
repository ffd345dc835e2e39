#pragma once

#include "engine/layers/block_parts.h"

namespace rookery {

/// The channel mix of versions 4 to 6:
///     x = x + sigmoid(receptance x_r) * (value relu(key x_k)^2)
class GatedChannelMix
{
public:
    /// How a version names and reads the mix vectors of the token shift.
    struct Mixes {
        const char *key;         ///< "time_mix_k"
        const char *receptance;  ///< "time_mix_r"
        /// Makes of a stored number the weight of the previous token; null where it is that already.
        float (*ofPrevious)(float);
    };

    class Scratch
    {
    public:
        Scratch(const std::shared_ptr<kernels::Device> &device, int tokens, const ModelSizes &sizes);
        bool complete() const noexcept { return m_complete; }

    private:
        friend class GatedChannelMix;
        kernels::Buffer m_normed, m_xK, m_xR;  ///< [T, D]
        kernels::Buffer m_r, m_y;              ///< [T, D]
        kernels::Buffer m_hidden;              ///< [T, F]
        bool m_complete;
    };

    /// \param block "blocks.3."
    GatedChannelMix(Weights &weights, const std::string &block, const ModelSizes &sizes, const Mixes &mixes);

    /// \param scale of the residual stream afterwards
    void run(const Pass &pass, const Memory &previous, Scratch &scratch, float scale = 1) const noexcept;

    // For a tape, which runs it itself.
    const Norm &norm() const noexcept { return m_norm; }
    const kernels::Buffer &mixK() const noexcept { return m_mixK; }
    const kernels::Buffer &mixR() const noexcept { return m_mixR; }
    const kernels::Matrix &key() const noexcept { return *m_key; }
    const kernels::Matrix &receptance() const noexcept { return *m_receptance; }
    const kernels::Matrix &value() const noexcept { return *m_value; }

private:
    Norm m_norm;
    kernels::Buffer m_mixK, m_mixR;                 ///< [D]
    std::unique_ptr<kernels::Matrix> m_key;         ///< [F, D]
    std::unique_ptr<kernels::Matrix> m_receptance;  ///< [D, D]
    std::unique_ptr<kernels::Matrix> m_value;       ///< [D, F]
};

}  // namespace rookery
