#include "kernels/cuda/stored_columns.h"

#include <algorithm>
#include <cstring>

namespace rookery::kernels::cuda {

std::optional<StoredFormat> columnFormat(const MatrixView &view, const MatrixOptions &options) noexcept
{
    const StoredFormat format = storedFormat(view, options);
    const bool oneScale = format == StoredFormat::Half || format == StoredFormat::Bfloat ||
                          format == StoredFormat::Int8 || format == StoredFormat::Int4;
    return options.sparseInput && oneScale ? std::optional(format) : std::nullopt;
}

ColumnConverter::ColumnConverter(const MatrixView &view, StoredFormat format) noexcept
    : m_view(view)
    , m_format(format)
    , m_rows(view, format)
    , m_paddedRows((view.rows + RowPadding - 1) / RowPadding * RowPadding)
{
}

std::size_t ColumnConverter::valueBytes() const noexcept
{
    return static_cast<std::size_t>(m_paddedRows) * ColumnGroup *
           static_cast<std::size_t>(traitsOf(m_format).bitsPerValue) / 8;
}

std::size_t ColumnConverter::scaleBytes() const noexcept
{
    return static_cast<std::size_t>(m_paddedRows) * static_cast<std::size_t>(traitsOf(m_format).scaleBytes);
}

void ColumnConverter::convert(int group, std::byte *values, std::byte *scales) const noexcept
{
    std::memset(values, 0, valueBytes());
    std::memset(scales, 0, scaleBytes());
    const auto scaleSize = static_cast<std::size_t>(traitsOf(m_format).scaleBytes);
    for (int row = 0; row < m_view.rows; ++row) {
        std::byte stretch[ColumnGroup * sizeof(float)];
        m_rows.convert(row, group * ColumnGroup, ColumnGroup, stretch,
                       scales + scaleSize * static_cast<std::size_t>(row));
        put(stretch, row, values);
    }
}

/// Spreads a row's stretch of the group over the columns.
void ColumnConverter::put(const std::byte *values, int row, std::byte *to) const noexcept
{
    const int bits = traitsOf(m_format).bitsPerValue;
    const auto columnBytes = static_cast<std::size_t>(m_paddedRows * bits / 8);
    for (int i = 0; i < ColumnGroup; ++i, to += columnBytes) {
        if (bits == 16) {
            std::memcpy(to + 2 * row, values + 2 * i, 2);
        } else if (bits == 8) {
            to[row] = values[i];
        } else {
            // Eight values share four bytes, the first four in their low halves: along a row before, along
            // a column now.
            const std::byte both = values[i / 8 * 4 + i % 4];
            const std::byte value = i % 8 < 4 ? both & std::byte{15} : both >> 4;
            to[row / 8 * 4 + row % 4] |= row % 8 < 4 ? value : value << 4;
        }
    }
}

}  // namespace rookery::kernels::cuda
