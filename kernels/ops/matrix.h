#pragma once

#include "kernels/numbers/dtype.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace rookery::kernels {

/// A weight matrix in host memory as its file has it: row-major (rows, columns), used as y = W x.
struct MatrixView {
    DType type;
    const std::byte *data;  ///< any alignment; must outlive a `Matrix` made from it that `readsView()`
    int rows;               ///< outputs
    int columns;            ///< inputs, a multiple of the type's block
};

/// What a matrix becomes on the device.
enum class WeightFormat : std::uint8_t {
    AsStored,  ///< the file's type; 16-bit and float32 rows are read in place, never copied to float32
    Int8,      ///< 8-bit with a scale per 32 values of a row
    Int4,      ///< 4-bit with a scale per 32 values of a row
};

struct MatrixOptions {
    WeightFormat format = WeightFormat::AsStored;
    /// Most inputs are expected to be exactly zero (squared ReLU): store it so that a zero input's column is
    /// not read at all.
    bool sparseInput = false;
    /// A processor multiplies weights of blocks, stored or made, with inputs rounded to 8 bits (a scale for
    /// 32 of them); so asked, with 16, which is float32's accuracy at half the speed. Nothing to a card.
    bool preciseInputs = false;
    /// Converting a large matrix takes seconds: null is returned soon after a stop was requested.
    std::stop_token stop = {};
    /// Told of rows [first, first + count) of a matrix that is converted when they won't be read again, so
    /// that their memory can be given back long before the last is done. On the calling thread. May be null.
    std::function<void(int first, int count)> rowsDone = {};
};

/// A weight matrix made ready for one device. Immutable; may be shared between threads.
class Matrix
{
public:
    Matrix(int rows, int columns, std::size_t bytes)
        : m_rows(rows)
        , m_columns(columns)
        , m_bytes(bytes)
    {
    }
    virtual ~Matrix() = default;
    Matrix(const Matrix &) = delete;
    Matrix &operator=(const Matrix &) = delete;

    int rows() const noexcept { return m_rows; }
    int columns() const noexcept { return m_columns; }
    std::size_t bytes() const noexcept { return m_bytes; }  ///< read by one dense product with a vector
    /// Are the rows still read from the memory of the view that this was made from?
    virtual bool readsView() const noexcept { return false; }

private:
    int m_rows;
    int m_columns;
    std::size_t m_bytes;
};

}  // namespace rookery::kernels
