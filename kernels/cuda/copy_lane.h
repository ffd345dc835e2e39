#pragma once

#include "kernels/cuda/memory_pool.h"
#include "kernels/device/device.h"

#include <memory>

namespace rookery::kernels::cuda {

/// The way out of a card beside its computing: a stream of its own, and pinned memory to arrive in.
class CopyLane
{
public:
    CopyLane() = default;
    ~CopyLane();
    CopyLane(const CopyLane &) = delete;
    CopyLane &operator=(const CopyLane &) = delete;

    /// False where streams are short.
    bool ready() noexcept;

    /// Copies values as they are once all that is queued on `computing` is done, which goes on meanwhile.
    /// Null when memory is short. The copy must not outlive the lane. \pre pool.ordered()
    std::unique_ptr<HostCopy> begin(const float *from, std::size_t values, MemoryPool &pool,
                                    cudaStream_t computing) noexcept;

private:
    class Copy;

    /// Pinned memory. Taking it from the system takes longer than a copy, so one block is kept.
    struct Block {
        void *memory = nullptr;
        std::size_t bytes = 0;
    };
    Block takeBlock(std::size_t bytes) noexcept;
    void giveBack(const Block &block) noexcept;

    cudaStream_t m_stream = nullptr;
    cudaEvent_t m_computed = nullptr;
    Block m_spare;
};

}  // namespace rookery::kernels::cuda
