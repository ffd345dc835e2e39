#pragma once

#include "kernels/cuda/ops/stored_matrix.h"

#include <cuda_runtime_api.h>

namespace rookery::kernels::cuda {

/// Weights in a card's memory, values and scales in one allocation.
class CudaMatrix : public Matrix
{
public:
    /// Takes `memory` over.
    CudaMatrix(const StoredMatrix &stored, std::size_t bytes, int device, void *memory)
        : Matrix(stored.rows, stored.columns, bytes)
        , m_stored(stored)
        , m_device(device)
        , m_memory(memory)
    {
    }

    ~CudaMatrix() override
    {
        cudaSetDevice(m_device);
        cudaFree(m_memory);
    }

    const StoredMatrix &stored() const noexcept { return m_stored; }

private:
    StoredMatrix m_stored;
    int m_device;
    void *m_memory;
};

}  // namespace rookery::kernels::cuda
