#pragma once

#include "kernels/cpu/layout/column_layout.h"
#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/numbers/dtype.h"
#include "kernels/ops/matrix.h"

#include <memory>
#include <optional>

namespace rookery::kernels::cpu {

/// Rows of a float type in the file's mapping, or packed tiles in memory of its own.
class CpuMatrix : public Matrix
{
public:
    explicit CpuMatrix(const MatrixView &stored)
        : Matrix(stored.rows, stored.columns,
                 static_cast<std::size_t>(stored.rows) *
                     storedBytes(stored.type, static_cast<std::size_t>(stored.columns)))
        , m_stored(stored)
    {
    }

    /// \param tiles of the layout, or the same weights in columns
    CpuMatrix(const MatrixView &stored, const PackedLayout &layout, int levels,
              std::shared_ptr<std::byte> tiles, bool inColumns = false)
        : Matrix(stored.rows, stored.columns, packedBytes(layout, stored.rows, stored.columns))
        , m_stored(stored)
        , m_layout(layout)
        , m_levels(levels)
        , m_tiles(std::move(tiles))
        , m_inColumns(inColumns)
    {
        m_stored.data = nullptr;
    }

    static std::size_t packedBytes(const PackedLayout &layout, int rows, int columns) noexcept
    {
        const auto tileRows = static_cast<std::size_t>((rows + PackedLayout::Rows - 1) / PackedLayout::Rows);
        return tileRows * static_cast<std::size_t>(layout.bandBytes(columns));
    }

    bool readsView() const noexcept override { return !m_layout; }

    const std::optional<PackedLayout> &layout() const noexcept { return m_layout; }
    const MatrixView &stored() const noexcept { return m_stored; }     ///< without a layout
    const std::byte *tiles() const noexcept { return m_tiles.get(); }  ///< with one

    bool inColumns() const noexcept { return m_inColumns; }
    ColumnLayout columnLayout() const noexcept { return {m_layout->lowBits}; }  ///< \pre inColumns()

    int levels() const noexcept { return m_levels; }  ///< of the inputs' quantisation, with a layout

private:
    MatrixView m_stored;
    std::optional<PackedLayout> m_layout;
    int m_levels = 0;
    std::shared_ptr<std::byte> m_tiles;
    bool m_inColumns = false;
};

}  // namespace rookery::kernels::cpu
