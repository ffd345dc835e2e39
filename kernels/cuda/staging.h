#pragma once

#include <cuda_runtime_api.h>

#include <cstddef>

namespace rookery::kernels::cuda {

/// Two blocks of pinned memory through which the host feeds the card: one is filled while the other travels.
class Staging
{
public:
    static constexpr std::size_t Bytes = std::size_t{16} << 20;  ///< of a block

    Staging() = default;
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    /// Allocates on the first call. False when memory is short.
    bool ready() noexcept;

    /// The next block, once its last copy has arrived.
    std::byte *next() noexcept;

    /// Queues a copy from the block that `next` gave. The block is free when all its copies have arrived.
    cudaError_t send(void *to, const std::byte *from, std::size_t bytes, cudaStream_t stream) noexcept;

private:
    struct Block {
        void *memory = nullptr;
        cudaEvent_t sent = nullptr;
    };
    Block m_blocks[2];
    int m_current = 0;
};

}  // namespace rookery::kernels::cuda
