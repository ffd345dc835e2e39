#pragma once

#include "kernels/cuda/card_queue.h"
#include "kernels/cuda/training/training.h"
#include "kernels/device/training_ops.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace rookery::kernels::cuda {

/// Training on a card: its gradients, queued beside the device's own calls.
class CudaTraining : public TrainingOps
{
public:
    CudaTraining(CardQueue &queue, int card, int multiprocessors);
    ~CudaTraining() override;
    CudaTraining(const CudaTraining &) = delete;
    CudaTraining &operator=(const CudaTraining &) = delete;

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
    template<class Args>
    void queue(void (*op)(const Args &, cudaStream_t), const Args &args) noexcept;
    const SumSlices &slices() noexcept;
    float *results() noexcept;

    CardQueue &m_queue;
    int m_card;
    SumSlices m_slices;          ///< their memory comes with the first sum
    bool m_asked = false;        ///< for that memory
    float *m_results = nullptr;  ///< [Results] on their way to the host; likewise
};

}  // namespace rookery::kernels::cuda
