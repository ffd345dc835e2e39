#pragma once

#include "kernels/cuda/stored_rows.h"

#include <optional>

namespace rookery::kernels::cuda {

/// The format if a card keeps the matrix in columns: where inputs are mostly zero and there is at most one
/// scale.
std::optional<StoredFormat> columnFormat(const MatrixView &view, const MatrixOptions &options) noexcept;

/// Converts groups of columns of one matrix from a file's layout to the card's, on the host.
class ColumnConverter
{
public:
    /// \pre `columnFormat` gave the format
    ColumnConverter(const MatrixView &view, StoredFormat format) noexcept;

    int count() const noexcept { return m_rows.paddedColumns() / ColumnGroup; }
    int paddedColumns() const noexcept { return m_rows.paddedColumns(); }
    int paddedRows() const noexcept { return m_paddedRows; }
    std::size_t valueBytes() const noexcept;  ///< of one group
    std::size_t scaleBytes() const noexcept;

    /// \param values, scales of this group
    void convert(int group, std::byte *values, std::byte *scales) const noexcept;

private:
    void put(const std::byte *values, int row, std::byte *to) const noexcept;

    MatrixView m_view;
    StoredFormat m_format;
    RowConverter m_rows;
    int m_paddedRows;
};

}  // namespace rookery::kernels::cuda
