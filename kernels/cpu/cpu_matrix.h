#pragma once

#include "kernels/cpu/ops.h"
#include "kernels/device.h"

#include <memory>

namespace rookery::kernels::cpu {

/// Rows in the file's mapping, or in memory of its own where they were converted.
class CpuMatrix : public Matrix
{
public:
    explicit CpuMatrix(const Rows &rows, std::unique_ptr<std::byte[]> owned = nullptr)
        : Matrix(rows.rows, rows.columns,
                 static_cast<std::size_t>(rows.rows) *
                     storedBytes(rows.type, static_cast<std::size_t>(rows.columns)))
        , m_rows(rows)
        , m_owned(std::move(owned))
    {
    }

    const Rows &stored() const noexcept { return m_rows; }

private:
    Rows m_rows;
    std::unique_ptr<std::byte[]> m_owned;
};

}  // namespace rookery::kernels::cpu
