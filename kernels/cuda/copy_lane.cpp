#include "kernels/cuda/copy_lane.h"

#include <new>
#include <utility>

namespace rookery::kernels::cuda {

class CopyLane::Copy : public HostCopy
{
public:
    Copy(CopyLane &lane, const Block &block, std::size_t values)
        : m_lane(lane)
        , m_block(block)
        , m_values(values)
    {
        m_failed = cudaEventCreateWithFlags(&m_arrived, cudaEventDisableTiming) != cudaSuccess;
    }

    ~Copy() override
    {
        if (m_arrived != nullptr) {
            cudaEventSynchronize(m_arrived);  // the memory is written to until then
            cudaEventDestroy(m_arrived);
        }
        m_lane.giveBack(m_block);
    }

    void note(cudaError_t error) noexcept { m_failed = m_failed || error != cudaSuccess; }
    bool failed() const noexcept { return m_failed; }
    void *memory() const noexcept { return m_block.memory; }
    cudaEvent_t arrived() const noexcept { return m_arrived; }

    std::span<const float> wait() noexcept override
    {
        note(cudaEventSynchronize(m_arrived));
        return m_failed ? std::span<const float>()
                        : std::span<const float>(static_cast<const float *>(m_block.memory), m_values);
    }

private:
    CopyLane &m_lane;
    Block m_block;
    std::size_t m_values;
    cudaEvent_t m_arrived = nullptr;
    bool m_failed;
};

CopyLane::~CopyLane()
{
    if (m_stream != nullptr) {
        cudaStreamSynchronize(m_stream);
        cudaStreamDestroy(m_stream);
    }
    if (m_computed != nullptr) {
        cudaEventDestroy(m_computed);
    }
    cudaFreeHost(m_spare.memory);
}

bool CopyLane::ready() noexcept
{
    return cudaStreamCreateWithFlags(&m_stream, cudaStreamNonBlocking) == cudaSuccess &&
           cudaEventCreateWithFlags(&m_computed, cudaEventDisableTiming) == cudaSuccess;
}

std::unique_ptr<HostCopy> CopyLane::begin(const float *from, std::size_t values, MemoryPool &pool,
                                          cudaStream_t computing) noexcept
{
    const std::size_t bytes = values * sizeof(float);
    const Block block = takeBlock(bytes);
    if (block.memory == nullptr) {
        return nullptr;
    }
    std::unique_ptr<Copy> copy(new (std::nothrow) Copy(*this, block, values));
    if (copy == nullptr) {
        giveBack(block);
        return nullptr;
    }
    void *snapshot = pool.take(bytes, computing);
    if (snapshot == nullptr) {
        return nullptr;
    }
    copy->note(cudaMemcpyAsync(snapshot, from, bytes, cudaMemcpyDeviceToDevice, computing));
    copy->note(cudaEventRecord(m_computed, computing));
    copy->note(cudaStreamWaitEvent(m_stream, m_computed, 0));
    copy->note(cudaMemcpyAsync(copy->memory(), snapshot, bytes, cudaMemcpyDeviceToHost, m_stream));
    pool.giveBack(snapshot, m_stream);
    copy->note(cudaEventRecord(copy->arrived(), m_stream));
    return copy;
}

CopyLane::Block CopyLane::takeBlock(std::size_t bytes) noexcept
{
    if (m_spare.bytes >= bytes) {
        return std::exchange(m_spare, {});
    }
    Block block = {nullptr, bytes};
    if (cudaMallocHost(&block.memory, bytes) != cudaSuccess) {
        cudaGetLastError();
        return {};
    }
    return block;
}

void CopyLane::giveBack(const Block &block) noexcept
{
    cudaFreeHost(m_spare.memory);
    m_spare = block;
}

}  // namespace rookery::kernels::cuda
