#include "kernels/cuda/staging.h"

namespace rookery::kernels::cuda {

Staging::~Staging()
{
    for (const Block &block : m_blocks) {
        if (block.sent != nullptr) {
            cudaEventSynchronize(block.sent);
            cudaEventDestroy(block.sent);
        }
        if (block.memory != nullptr) {
            cudaFreeHost(block.memory);
        }
    }
}

bool Staging::ready() noexcept
{
    for (Block &block : m_blocks) {
        if (block.memory != nullptr) {
            continue;
        }
        if (cudaEventCreateWithFlags(&block.sent, cudaEventDisableTiming) != cudaSuccess ||
            cudaMallocHost(&block.memory, Bytes) != cudaSuccess) {
            block.memory = nullptr;
            return false;
        }
    }
    return true;
}

std::byte *Staging::next() noexcept
{
    m_current = 1 - m_current;
    cudaEventSynchronize(m_blocks[m_current].sent);
    return static_cast<std::byte *>(m_blocks[m_current].memory);
}

cudaError_t Staging::send(void *to, const std::byte *from, std::size_t bytes, cudaStream_t stream) noexcept
{
    const cudaError_t copied = cudaMemcpyAsync(to, from, bytes, cudaMemcpyHostToDevice, stream);
    return copied == cudaSuccess ? cudaEventRecord(m_blocks[m_current].sent, stream) : copied;
}

}  // namespace rookery::kernels::cuda
