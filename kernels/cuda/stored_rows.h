#pragma once

#include "kernels/cpu/ops/ops.h"
#include "kernels/cuda/ops/stored_matrix.h"

namespace rookery::kernels::cuda {

/// What a card makes of a matrix.
StoredFormat storedFormat(const MatrixView &view, const MatrixOptions &options) noexcept;

/// Converts rows of one matrix from a file's layout to the card's, on the host.
class RowConverter
{
public:
    RowConverter(const MatrixView &view, StoredFormat format) noexcept;

    int count() const noexcept { return m_view.rows; }
    int paddedColumns() const noexcept { return m_paddedColumns; }
    std::size_t valueBytes() const noexcept;  ///< of one row
    std::size_t scaleBytes() const noexcept;

    /// \param values, scales of this row
    void convert(int row, std::byte *values, std::byte *scales) const noexcept;
    /// Columns [column, column + columns) of a row alone. \pre multiples of 32, but for those behind the last
    void convert(int row, int column, int columns, std::byte *values, std::byte *scales) const noexcept;

private:
    void convertBlocks(const std::byte *from, int columns, std::byte *values,
                       std::byte *scales) const noexcept;

    MatrixView m_view;
    StoredFormat m_format;
    int m_paddedColumns;
    const cpu::Ops &m_ops;
};

}  // namespace rookery::kernels::cuda
