#pragma once

#include <cstddef>
#include <cuda_runtime_api.h>

namespace rookery::kernels::cuda {

/// Memory of a card that is handed out and taken back in the order of a stream, without waiting for it. What
/// comes back is kept for whoever asks next: conversations copy their states all the time.
class MemoryPool
{
public:
    explicit MemoryPool(int device) noexcept;
    ~MemoryPool();
    MemoryPool(const MemoryPool &) = delete;
    MemoryPool &operator=(const MemoryPool &) = delete;

    /// False where the driver has no such pools: then handing out and taking back wait for the card.
    bool ordered() const noexcept { return m_pool != nullptr; }

    /// For use on `stream`. Null when memory is short.
    void *take(std::size_t bytes, cudaStream_t stream) noexcept;
    /// Once all that is queued on `stream` is done.
    void giveBack(void *memory, cudaStream_t stream) noexcept;

    /// Gives what isn't handed out back to the card. Waits for `stream`.
    void trim(cudaStream_t stream) noexcept;

private:
    cudaMemPool_t m_pool = nullptr;
};

}  // namespace rookery::kernels::cuda
