#pragma once

#include "kernels/device/device.h"
#include "kernels/device/training_ops.h"

#include <span>

namespace rookery {

/// What a layer reads and changes in training. The rows are those of several sequences, one behind the other;
/// all begin with the same wkv state and with token shifts of zero.
struct TapePass {
    kernels::Device &device;
    kernels::TrainingOps &training;
    std::span<const int> ends;  ///< of the sequences' rows; the last is the number of rows
    float *x;                   ///< [T, D] residual stream, updated on the way forward
    float *xGrad;               ///< [T, D] gradient of the residual stream, updated on the way back
    const float *start;         ///< [H, N, N] the layer's wkv state in front of each sequence
    float *startGrad;           ///< [H, N, N], grows on the way back

    int tokens() const noexcept { return ends.back(); }
};

/// The layers of one RWKV version with their gradients. Of each layer the residual stream is kept on the way
/// forward; the rest is computed once more on the way back, so that memory doesn't grow with all that a layer
/// computes. First all layers forward, then all backward, the last first.
class BlockTape
{
public:
    virtual ~BlockTape() = default;
    virtual bool complete() const noexcept = 0;  ///< false: memory was short
    virtual void forward(int layer, const TapePass &pass) noexcept = 0;
    /// Where weights are frozen layer 0 leaves xGrad as it is: what the embeddings would have to be isn't
    /// asked.
    virtual void backward(int layer, const TapePass &pass) noexcept = 0;
};

}  // namespace rookery
