#include "kernels/cuda/card_queue.h"

#include <algorithm>
#include <cstring>

namespace rookery::kernels::cuda {

CardQueue::CardQueue(int card)
    : m_card(card)
{
    note(cudaSetDevice(card));
    note(cudaStreamCreateWithFlags(&m_stream, cudaStreamNonBlocking));
    if (!failed() && !m_staging.ready()) {
        note(cudaErrorMemoryAllocation);
    }
}

CardQueue::~CardQueue()
{
    cudaSetDevice(m_card);
    cudaStreamSynchronize(m_stream);
    cudaStreamDestroy(m_stream);
}

void CardQueue::note(cudaError_t error) noexcept
{
    m_error = failed() ? m_error : error;
}

bool CardQueue::usable() noexcept
{
    if (!failed()) {
        note(cudaSetDevice(m_card));
    }
    return !failed();
}

void CardQueue::sendIn(void *to, const void *hostFrom, std::size_t bytes) noexcept
{
    const auto *from = static_cast<const std::byte *>(hostFrom);
    auto *target = static_cast<std::byte *>(to);
    for (std::size_t done = 0; done < bytes && usable();) {
        const std::size_t part = std::min(bytes - done, Staging::Bytes);
        std::byte *block = m_staging.next();
        std::memcpy(block, from + done, part);
        note(m_staging.send(target + done, block, part, m_stream));
        done += part;
    }
}

void CardQueue::fetch(void *hostTo, const void *from, std::size_t bytes) noexcept
{
    auto *to = static_cast<std::byte *>(hostTo);
    const auto *source = static_cast<const std::byte *>(from);
    for (std::size_t done = 0; done < bytes && usable();) {
        const std::size_t part = std::min(bytes - done, Staging::Bytes);
        std::byte *block = m_staging.next();
        note(cudaMemcpyAsync(block, source + done, part, cudaMemcpyDeviceToHost, m_stream));
        note(cudaStreamSynchronize(m_stream));
        if (!failed()) {
            std::memcpy(to + done, block, part);
        }
        done += part;
    }
    if (failed()) {
        std::memset(to, 0, bytes);  // `synchronize` tells; until then nobody reads what was never written
    }
}

}  // namespace rookery::kernels::cuda
