#pragma once

#include "kernels/cpu/layout/column_layout.h"
#include "kernels/cpu/layout/packed_layout.h"
#include "kernels/numbers/dtype.h"
#include "kernels/ops/matrix.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace rookery::kernels::cpu {

/// Rows of a float type in the file's mapping, or packed tiles in memory of its own, in a piece for each of
/// the machine's nodes.
class CpuMatrix : public Matrix
{
public:
    /// The rows from this one to the next piece's, a multiple of `ColumnLayout::Rows`.
    struct Piece {
        int node;
        int firstRow;
        std::shared_ptr<std::byte> tiles;
    };

    explicit CpuMatrix(const MatrixView &stored)
        : Matrix(stored.rows, stored.columns,
                 static_cast<std::size_t>(stored.rows) *
                     storedBytes(stored.type, static_cast<std::size_t>(stored.columns)))
        , m_stored(stored)
    {
    }

    /// \param pieces of tiles of the layout, or of the same weights in columns; the first has row 0
    CpuMatrix(const MatrixView &stored, const PackedLayout &layout, int levels, std::vector<Piece> pieces,
              bool inColumns = false)
        : Matrix(stored.rows, stored.columns, packedBytes(layout, stored.rows, stored.columns))
        , m_stored(stored)
        , m_layout(layout)
        , m_levels(levels)
        , m_pieces(std::move(pieces))
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
    const MatrixView &stored() const noexcept { return m_stored; }  ///< without a layout

    /// With one: where the matrix would begin if all of it lay as the piece with this row does.
    const std::byte *tiles(int row) const noexcept
    {
        auto piece = m_pieces.end() - 1;
        while (piece->firstRow > row) {
            --piece;
        }
        // As a number, for there need be nothing at that address.
        return reinterpret_cast<const std::byte *>(reinterpret_cast<std::uintptr_t>(piece->tiles.get()) -
                                                   packedBytes(*m_layout, piece->firstRow, columns()));
    }
    const std::vector<Piece> &pieces() const noexcept { return m_pieces; }

    bool inColumns() const noexcept { return m_inColumns; }
    ColumnLayout columnLayout() const noexcept { return {m_layout->lowBits}; }  ///< \pre inColumns()

    int levels() const noexcept { return m_levels; }  ///< of the inputs' quantisation, with a layout

private:
    MatrixView m_stored;
    std::optional<PackedLayout> m_layout;
    int m_levels = 0;
    std::vector<Piece> m_pieces;
    bool m_inColumns = false;
};

}  // namespace rookery::kernels::cpu
