#pragma once

#include "kernels/cpu/input_cache.h"
#include "kernels/cpu/layout/cpu_matrix.h"
#include "kernels/cpu/machine/huge_memory.h"
#include "kernels/cpu/machine/prefetch_trial.h"
#include "kernels/cpu/machine/thread_pool.h"
#include "kernels/cpu/ops/ops.h"
#include "kernels/cpu/training/cpu_training.h"
#include "kernels/device/device.h"

#include <atomic>
#include <vector>

namespace rookery::kernels::cpu {

/// The processor, with the instructions of one set of ops. Every call is done when it returns.
class CpuDevice : public Device
{
public:
    CpuDevice(const Ops &ops, int threads);  ///< all alike
    CpuDevice(const Ops &ops, Crew crew);

    DeviceInfo info() const override;

    void *allocate(std::size_t bytes) noexcept override;
    void release(void *memory) noexcept override;
    void copyIn(float *to, const float *hostFrom, std::size_t values) noexcept override;
    void copyOut(float *hostTo, const float *from, std::size_t values) noexcept override;
    void copy(float *to, const float *from, std::size_t values) noexcept override;

    std::unique_ptr<Matrix> prepare(const MatrixView &view, const MatrixOptions &options) noexcept override;

    void layerNorm(const LayerNormArgs &args) noexcept override;
    void tokenShift(const TokenShiftArgs &args) noexcept override;
    void matmul(std::span<const MatmulJob> jobs, int tokens) noexcept override;
    void timeMix4(const TimeMix4Args &args) noexcept override;
    void timeMix5(const TimeMix5Args &args) noexcept override;
    void timeMix7(const TimeMix7Args &args) noexcept override;
    void dynamicMix(const DynamicMixArgs &args) noexcept override;
    void gatedAdd(const GatedAddArgs &args) noexcept override;
    void tokenMatrix(const TokenMatrixArgs &args) noexcept override;
    void modulate(const ModulateArgs &args) noexcept override;
    void biasActivation(const BiasActivationArgs &args) noexcept override;
    void rotary(const RotaryArgs &args) noexcept override;
    void attention(const AttentionArgs &args) noexcept override;
    std::size_t attentionScratch(int tokens, int headSize) const noexcept override;

    TrainingOps *training() noexcept override { return &m_training; }

    void shareOut(int items, const std::function<void(int)> &work) noexcept override;

    ThreadCounts threads() const noexcept override { return {m_readingThreads, m_writingThreads}; }
    void useThreads(const ThreadCounts &counts) noexcept override;
    void beginPass(int tokens) noexcept override;

    bool synchronize() noexcept override { return !m_failed; }

private:
    std::unique_ptr<Matrix> pack(const MatrixView &view, const PackedLayout &layout,
                                 const MatrixOptions &options) noexcept;
    bool paysInColumns(const MatrixView &view) const noexcept;
    std::vector<CpuMatrix::Piece> piecesFor(const MatrixView &view, const PackedLayout &layout);
    int firstBand(const MatmulJob &job, int tokens, int node) const noexcept;
    int tokenGrain() const noexcept;
    std::byte *scratchOf(int worker, std::size_t bytes) noexcept;
    void packRow(const MatrixView &view, const PackedLayout &layout, int row, std::byte *band) const noexcept;
    void multiplyAll(std::span<const MatmulJob> jobs, int tokens) noexcept;
    void multiply(const MatmulJob &job, int tokens, int rowBegin, int rowEnd, int worker) noexcept;
    void multiplyUnpacked(const MatmulJob &job, int tokens, int rowBegin, int rowEnd, int worker) noexcept;

    const Ops &m_ops;
    ThreadPool m_pool;
    std::atomic<int> m_readingThreads;  ///< others may ask while it computes
    std::atomic<int> m_writingThreads;
    std::unique_ptr<HugeMemory[]> m_weights;  ///< of each node
    std::vector<int> m_nodeItems;             ///< of the loop at hand
    InputCache m_inputs;
    PrefetchTrial m_prefetch;
    std::vector<std::vector<std::byte>> m_scratch;  ///< of each worker
    std::atomic<bool> m_failed = false;
    CpuTraining m_training;
};

}  // namespace rookery::kernels::cpu
