#pragma once

#include "engine/layers/rwkv7_tape.h"
#include "engine/pretrain/network.h"
#include "engine/tokens/tokenizer.h"

#include <memory>
#include <span>
#include <vector>

namespace rookery {

/// Loss and gradients of a network for windows of a text, each of which begins with an empty state.
class NetworkPass
{
public:
    /// \param context tokens of a window that are read; one more is predicted
    /// \param tokensAtOnce bounds memory; at least a window \return OutOfMemory
    [[nodiscard]] static Result<std::unique_ptr<NetworkPass>> create(Network &network, int context,
                                                                     int tokensAtOnce);

    /// Windows that `run` takes at the most.
    int windowsAtOnce() const noexcept { return m_windows; }

    /// \param windows of context + 1 tokens each
    /// \param scale 0: the losses alone; otherwise the gradient of their sum times this is added to the
    /// network's \return the sum of the losses of all predicted tokens; DeviceFailed
    [[nodiscard]] Result<double> run(std::span<const std::span<const TokenId>> windows, float scale);

private:
    NetworkPass(Network &network, int context, int windows);
    bool allocate();
    void embed(std::span<const std::span<const TokenId>> windows);
    double predict(std::span<const std::span<const TokenId>> windows, float scale);
    void embeddingGrad(std::span<const std::span<const TokenId>> windows);
    TapePass tapePass() noexcept;

    Network &m_network;
    kernels::Device &m_device;
    int m_context;
    int m_windows;
    std::unique_ptr<Rwkv7Tape> m_tape;
    std::vector<int> m_ends;
    kernels::Buffer m_embedded;              ///< [T, D] in front of ln0
    kernels::Buffer m_x, m_xGrad;            ///< [T, D]
    kernels::Buffer m_normed, m_normedGrad;  ///< [T, D] of the last norm
    kernels::Buffer m_statistics;            ///< [T, 2]
    kernels::Buffer m_logits;                ///< [B, V]
    kernels::Buffer m_start, m_startGrad;    ///< [H, N, N], the same for all layers: zeros, and not asked
    int m_logitRows = 0;                     ///< B
};

}  // namespace rookery
