#pragma once

#include "kernels/cpu/machine/thread_pool.h"
#include "kernels/cuda/backend.h"
#include "kernels/cuda/card_queue.h"
#include "kernels/cuda/copy_lane.h"
#include "kernels/cuda/cuda_training.h"
#include "kernels/cuda/memory_pool.h"
#include "kernels/cuda/multiplier.h"
#include "kernels/device/device.h"

#include <memory>

namespace rookery::kernels::cuda {

/// An NVIDIA card. Calls are queued on one stream; a failure is kept, makes all later calls do nothing and is
/// reported by `synchronize`.
class CudaDevice : public Device
{
public:
    CudaDevice(int index, const cudaDeviceProp &properties, int threads);
    ~CudaDevice() override;

    DeviceInfo info() const override { return m_info; }
    int preferredTokens() const noexcept override { return 1024; }

    void *allocate(std::size_t bytes) noexcept override;
    void release(void *memory) noexcept override;
    void copyIn(float *to, const float *hostFrom, std::size_t values) noexcept override;
    void copyOut(float *hostTo, const float *from, std::size_t values) noexcept override;
    void copy(float *to, const float *from, std::size_t values) noexcept override;
    std::unique_ptr<HostCopy> beginCopyOut(const float *from, std::size_t values) noexcept override;

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
    std::size_t logitDigestScratch(int vocabulary) const noexcept override;
    void digestLogits(const LogitDigestArgs &args, LogitDigest &digest) noexcept override;

    TrainingOps *training() noexcept override { return &m_training; }

    void repeat(std::unique_ptr<Recording> &recording, const std::function<void()> &work) noexcept override;
    bool synchronize() noexcept override;
    std::string failure() const override;
    std::optional<std::size_t> freeBytes() noexcept override;

private:
    void *allocateWeights(std::size_t bytes) noexcept;
    template<class Args>
    void queue(void (*op)(const Args &, cudaStream_t), const Args &args) noexcept;
    /// Memory for the matrix and what it holds. `stored` lacks only the addresses.
    template<class Converter>
    std::unique_ptr<Matrix> prepare(StoredMatrix stored, const Converter &converter,
                                    const MatrixOptions &options) noexcept;
    template<class Converter>
    bool upload(const Converter &converter, std::byte *values, std::byte *scales,
                const MatrixOptions &options) noexcept;

    int m_index;
    DeviceInfo m_info;
    cpu::ThreadPool m_pool;  ///< converts weights
    MemoryPool m_memory;     ///< of all but weights
    bool m_hasTf32;          ///< tensor cores take float32, rounded
    CardQueue m_queue;
    CopyLane m_copyLane;
    Multiplier m_multiplier;
    CudaTraining m_training;
};

}  // namespace rookery::kernels::cuda
