#pragma once

#include "kernels/cuda/cublas_lt.h"
#include "kernels/cuda/ops/ops.h"

#include <span>

namespace rookery::kernels::cuda {

/// Chooses how a card makes products, and holds the memory that packed inputs need.
class Multiplier
{
public:
    Multiplier(int multiprocessors, bool multipliesBfloat);
    ~Multiplier();
    Multiplier(const Multiplier &) = delete;
    Multiplier &operator=(const Multiplier &) = delete;

    /// Makes room for the packed inputs of matrices of this width. False when memory is short. Not while a
    /// product is under way.
    bool reserve(int paddedColumns) noexcept;

    /// Another whenever `reserve` has moved what products were recorded with.
    unsigned memoryVersion() const noexcept { return m_memoryVersion; }

    /// Makes room for what products of matrices in columns leave in between. As above.
    bool reserveColumns(cudaStream_t stream) noexcept;

    /// Queues independent products, at most MaxProducts. \pre room for their widths
    void multiply(std::span<const Product> products, int tokens, cudaStream_t stream) noexcept;

private:
    /// Products of one format with packed inputs.
    void multiplyBatch(GemmBatch &batch, cudaStream_t stream) noexcept;
    void multiplyPlain(std::span<const Product> products, int tokens, cudaStream_t stream) const noexcept;
    void multiplyPacked(std::span<const Product> products, int tokens, cudaStream_t stream) noexcept;
    void packAndMultiply(std::span<const Product> products, int tokens, cudaStream_t stream) noexcept;

    int m_multiprocessors;
    bool m_multipliesBfloat;
    std::uint16_t *m_packed = nullptr;
    std::size_t m_capacity = 0;          ///< values in m_packed
    unsigned m_memoryVersion = 0;        ///< of m_packed
    float *m_scales = nullptr;           ///< [MaxProducts, tokens packed at once]
    unsigned *m_largest = nullptr;       ///< [MaxProducts]
    std::unique_ptr<CublasLt> m_cublas;  ///< null where it isn't installed, or has failed
    ColumnSums m_columnSums = {};
};

}  // namespace rookery::kernels::cuda
