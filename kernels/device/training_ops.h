#pragma once

#include "kernels/ops/training.h"

#include <cstddef>
#include <memory>
#include <span>

namespace rookery::kernels {

/// The gradients that a device may know how to compute (`Device::training`). Calls queue with the device's
/// own and obey the same rules. Results don't depend on the number of threads.
class TrainingOps
{
public:
    virtual ~TrainingOps() = default;

    /// Float32 weights [rows, columns] in this device's memory, which each product reads as they are by then:
    /// those that are learned. Null when memory is short.
    virtual std::unique_ptr<Matrix> learnedMatrix(const float *values, int rows, int columns) noexcept = 0;

    virtual void zero(float *values, std::size_t count) noexcept = 0;
    virtual void transposedProducts(std::span<const TransposedJob> jobs, int tokens) noexcept = 0;
    virtual void weightGrads(std::span<const WeightGradJob> jobs, int tokens) noexcept = 0;
    virtual void layerNormGrad(const LayerNormGradArgs &args) noexcept = 0;
    virtual void normWeightGrad(const NormWeightGradArgs &args) noexcept = 0;
    virtual void tokenShiftGrad(const TokenShiftGradArgs &args) noexcept = 0;
    virtual void mixGrad(const MixGradArgs &args) noexcept = 0;
    virtual void dynamicMixGrad(const DynamicMixGradArgs &args) noexcept = 0;
    virtual void gatedAddGrad(const GatedAddGradArgs &args) noexcept = 0;
    virtual void activate(const ActivateArgs &args) noexcept = 0;
    virtual void activationGrad(const ActivationGradArgs &args) noexcept = 0;
    virtual void timeMix6Grad(const TimeMix6GradArgs &args) noexcept = 0;
    virtual void timeMix7Grad(const TimeMix7GradArgs &args) noexcept = 0;
    /// Floats that a time mix's gradient needs as its scratch for so many tokens in chunks of `chunk`.
    virtual std::size_t timeMixGradScratch(int tokens, int heads, int headSize,
                                           int chunk = TimeMix7GradArgs::MaxChunk) const noexcept = 0;
    virtual void crossEntropy(const CrossEntropyArgs &args) noexcept = 0;  ///< waits
    virtual void adamW(const AdamWArgs &args) noexcept = 0;
    virtual double squareSum(const float *values, std::size_t count) noexcept = 0;  ///< waits
};

}  // namespace rookery::kernels
