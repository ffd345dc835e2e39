#pragma once

#include "kernels/cuda/staging.h"

#include <cstddef>
#include <cuda_runtime_api.h>

namespace rookery::kernels::cuda {

/// The stream that calls of a card queue on. The first failure is kept and makes all later calls do nothing.
class CardQueue
{
public:
    explicit CardQueue(int card);
    ~CardQueue();
    CardQueue(const CardQueue &) = delete;
    CardQueue &operator=(const CardQueue &) = delete;

    cudaStream_t stream() const noexcept { return m_stream; }
    Staging &staging() noexcept { return m_staging; }

    bool failed() const noexcept { return m_error != cudaSuccess; }
    cudaError_t error() const noexcept { return m_error; }  ///< the first
    void note(cudaError_t error) noexcept;
    /// Makes the card the calling thread's. False after a failure.
    bool usable() noexcept;

    /// Queues the kernels of an op.
    template<class... Parameters, class... Arguments>
    void call(void (*op)(Parameters...), const Arguments &...arguments) noexcept
    {
        if (usable()) {
            op(arguments..., m_stream);
            note(cudaGetLastError());
        }
    }

    void sendIn(void *to, const void *hostFrom, std::size_t bytes) noexcept;
    void fetch(void *hostTo, const void *from, std::size_t bytes) noexcept;  ///< waits; zeros after a failure

private:
    int m_card;
    cudaStream_t m_stream = nullptr;
    Staging m_staging;
    cudaError_t m_error = cudaSuccess;
};

}  // namespace rookery::kernels::cuda
