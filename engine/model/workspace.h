#pragma once

#include "engine/model/device_logits.h"
#include "kernels/device/buffer.h"
#include "kernels/device/device.h"

#include <memory>
#include <optional>
#include <vector>

namespace rookery {

class BlockScratch;

/// Scratch memory of forward passes; one per running conversation, made by its model.
class Workspace
{
public:
    ~Workspace();
    int maxTokens() const noexcept { return m_maxTokens; }

    /// The logits of the last pass, where the model leaves them on a device; else null.
    DeviceLogits *deviceLogits() noexcept { return m_deviceLogits ? &*m_deviceLogits : nullptr; }

private:
    friend class Model;
    Workspace() = default;

    static constexpr int LogitRows = 16;  ///< bounds the logits held: 16 rows of 65536 are 4 MB

    int m_maxTokens = 0;
    std::unique_ptr<BlockScratch> m_blocks;
    kernels::Buffer m_x;                          ///< [T, D] residual stream
    kernels::Buffer m_normed;                     ///< [T, D] ln_out
    kernels::Buffer m_logits;                     ///< [at most LogitRows, V]
    std::optional<DeviceLogits> m_deviceLogits;   ///< first row of m_logits
    std::unique_ptr<BlockScratch> m_laterBlocks;  ///< of the layers on the second device
    kernels::Buffer m_laterX;                     ///< [T, D] residual stream there
    std::vector<float> m_rows;                    ///< [T, D] embeddings on the host
    /// Of decoding one token of each state, for states at these places.
    std::unique_ptr<kernels::Recording> m_decoding;
    std::vector<const float *> m_decodingStates;
};

}  // namespace rookery
