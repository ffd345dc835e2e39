#include "kernels/cuda/memory_pool.h"

#include <cstdint>

namespace rookery::kernels::cuda {

MemoryPool::MemoryPool(int device) noexcept
{
    int supported = 0;
    cudaMemPoolProps properties = {};
    properties.allocType = cudaMemAllocationTypePinned;
    properties.location.type = cudaMemLocationTypeDevice;
    properties.location.id = device;
    std::uint64_t keep = UINT64_MAX;
    if (cudaDeviceGetAttribute(&supported, cudaDevAttrMemoryPoolsSupported, device) != cudaSuccess ||
        supported == 0 || cudaMemPoolCreate(&m_pool, &properties) != cudaSuccess) {
        m_pool = nullptr;
    } else if (cudaMemPoolSetAttribute(m_pool, cudaMemPoolAttrReleaseThreshold, &keep) != cudaSuccess) {
        cudaMemPoolDestroy(m_pool);
        m_pool = nullptr;
    }
    cudaGetLastError();  // forgotten: it works without
}

MemoryPool::~MemoryPool()
{
    if (m_pool != nullptr) {
        cudaMemPoolDestroy(m_pool);
    }
}

void *MemoryPool::take(std::size_t bytes, cudaStream_t stream) noexcept
{
    void *memory = nullptr;
    const cudaError_t taken =
        ordered() ? cudaMallocFromPoolAsync(&memory, bytes, m_pool, stream) : cudaMalloc(&memory, bytes);
    if (taken != cudaSuccess) {
        cudaGetLastError();  // forgotten: short memory is the caller's to report
        return nullptr;
    }
    return memory;
}

void MemoryPool::giveBack(void *memory, cudaStream_t stream) noexcept
{
    if (ordered()) {
        cudaFreeAsync(memory, stream);
    } else {
        cudaStreamSynchronize(stream);
        cudaFree(memory);
    }
}

void MemoryPool::trim(cudaStream_t stream) noexcept
{
    if (ordered()) {
        cudaStreamSynchronize(stream);
        cudaMemPoolTrimTo(m_pool, 0);
    }
}

}  // namespace rookery::kernels::cuda
