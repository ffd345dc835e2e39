#pragma once

#include "kernels/cpu/layout/cpu_matrix.h"
#include "kernels/cpu/machine/thread_pool.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/training/training_kernels.h"
#include "kernels/device/training_ops.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace rookery::kernels::cpu {

/// Training on the processor: cuts each call into items and hands them to the device's threads.
class CpuTraining : public TrainingOps
{
public:
    /// \param failed set where memory was short
    CpuTraining(const Ops &ops, ThreadPool &pool, std::atomic<bool> &failed);

    std::unique_ptr<Matrix> learnedMatrix(const float *values, int rows, int columns) noexcept override;
    void zero(float *values, std::size_t count) noexcept override;
    void transposedProducts(std::span<const TransposedJob> jobs, int tokens) noexcept override;
    void weightGrads(std::span<const WeightGradJob> jobs, int tokens) noexcept override;
    void layerNormGrad(const LayerNormGradArgs &args) noexcept override;
    void normWeightGrad(const NormWeightGradArgs &args) noexcept override;
    void tokenShiftGrad(const TokenShiftGradArgs &args) noexcept override;
    void mixGrad(const MixGradArgs &args) noexcept override;
    void dynamicMixGrad(const DynamicMixGradArgs &args) noexcept override;
    void gatedAddGrad(const GatedAddGradArgs &args) noexcept override;
    void activate(const ActivateArgs &args) noexcept override;
    void activationGrad(const ActivationGradArgs &args) noexcept override;
    void timeMix6Grad(const TimeMix6GradArgs &args) noexcept override;
    void timeMix7Grad(const TimeMix7GradArgs &args) noexcept override;
    std::size_t timeMixGradScratch(int tokens, int heads, int headSize, int chunk) const noexcept override;
    void crossEntropy(const CrossEntropyArgs &args) noexcept override;
    void adamW(const AdamWArgs &args) noexcept override;
    double squareSum(const float *values, std::size_t count) noexcept override;

private:
    /// What one worker needs of its own for products.
    struct Scratch {
        std::unique_ptr<float[]> strip;  ///< of WeightStrip
        std::unique_ptr<CodeStrip> codes;
        std::vector<std::byte> tiles;  ///< a band of weights in columns, as tiles
    };
    bool prepareScratch() noexcept;
    void multiplyColumns(const TransposedJob &job, int firstColumn, int firstToken, int tokens,
                         Scratch &scratch) noexcept;
    void addOuterProducts(const WeightGradJob &job, int firstRow, int rows, int firstColumn, int tokens,
                          Scratch &scratch) noexcept;
    bool fillCodes(const CpuMatrix &matrix, int row, int rows, int column, int columns,
                   Scratch &scratch) noexcept;

    const Ops &m_ops;
    const TrainingKernels &m_kernels;
    ThreadPool &m_pool;
    std::atomic<bool> &m_failed;
    std::vector<Scratch> m_scratch;  ///< of each worker; empty until the first product
    std::vector<double> m_sums;      ///< of the blocks of a sum
};

}  // namespace rookery::kernels::cpu
