#include "kernels/cuda/stored_rows.h"

#include "kernels/numbers/quantized_block.h"

#include <algorithm>
#include <cstring>

namespace rookery::kernels::cuda {

namespace {

void putFloats(std::byte *to, float first, float second) noexcept
{
    const float both[2] = {first, second};
    std::memcpy(to, both, sizeof both);
}

void putScales(StoredFormat format, const QuantizedBlock &block, std::byte *to) noexcept
{
    const float first = block.scale * static_cast<float>(block.scaleCode[0]);
    if (format == StoredFormat::Int8Scales) {
        putFloats(to, first, block.scale * static_cast<float>(block.scaleCode[1]));
    } else if (format == StoredFormat::Int8Offsets) {
        putFloats(to, first, block.offset * static_cast<float>(block.offsetCode[0]));
        putFloats(to + 8, block.scale * static_cast<float>(block.scaleCode[1]),
                  block.offset * static_cast<float>(block.offsetCode[1]));
    } else if (traitsOf(format).scaleBytes == 8) {
        putFloats(to, first, block.offset * static_cast<float>(block.offsetCode[0]));
    } else {
        const std::uint16_t half = floatToHalf(first);
        std::memcpy(to, &half, sizeof half);
    }
}

void putValues(StoredFormat format, const QuantizedBlock &block, std::byte *to) noexcept
{
    if (traitsOf(format).bitsPerValue == 8) {
        for (int i = 0; i < QuantizedBlock::Values; ++i) {
            to[i] = static_cast<std::byte>(block.q[i] - block.zero + 128);
        }
        return;
    }
    // Of eight values the first four are the low halves of four bytes.
    for (int i = 0; i < QuantizedBlock::Values / 2; ++i) {
        const int low = i / 4 * 8 + i % 4;
        to[i] = static_cast<std::byte>(block.q[low] | block.q[low + 4] << 4);
    }
}

}  // namespace

StoredFormat storedFormat(const MatrixView &view, const MatrixOptions &options) noexcept
{
    const bool wholeBlocks = view.columns % QuantizedBlock::Values == 0;
    if (traits(view.type).valuesPerBlock == 1 && wholeBlocks) {
        if (options.format == WeightFormat::Int8) {
            return StoredFormat::Int8;
        }
        if (options.format == WeightFormat::Int4) {
            return StoredFormat::Int4;
        }
    }
    switch (view.type) {
    case DType::F32:
        return StoredFormat::Float32;
    case DType::F16:
        return StoredFormat::Half;
    case DType::BF16:
        return StoredFormat::Bfloat;
    case DType::Q8_0:
    case DType::Q5_0:
    case DType::IQ4_NL:
        return StoredFormat::Int8;
    case DType::Q4_0:
        return StoredFormat::Int4;
    case DType::Q4_1:
    case DType::Q4_K:
        return StoredFormat::Int4Offset;
    case DType::Q5_1:
    case DType::Q5_K:
        return StoredFormat::Int8Offset;
    case DType::Q6_K:
    case DType::Q3_K:
    case DType::IQ4_XS:
    case DType::MXFP4:
        return StoredFormat::Int8Scales;
    case DType::Q2_K:
        return StoredFormat::Int8Offsets;
    }
    return StoredFormat::Float32;
}

RowConverter::RowConverter(const MatrixView &view, StoredFormat format) noexcept
    : m_view(view)
    , m_format(format)
    , m_paddedColumns((view.columns + RowPadding - 1) / RowPadding * RowPadding)
    , m_ops(cpu::bestOps())
{
}

std::size_t RowConverter::valueBytes() const noexcept
{
    return static_cast<std::size_t>(m_paddedColumns) *
           static_cast<std::size_t>(traitsOf(m_format).bitsPerValue) / 8;
}

std::size_t RowConverter::scaleBytes() const noexcept
{
    return static_cast<std::size_t>(m_paddedColumns / 32) *
           static_cast<std::size_t>(traitsOf(m_format).scaleBytes);
}

void RowConverter::convert(int row, std::byte *values, std::byte *scales) const noexcept
{
    convert(row, 0, m_paddedColumns, values, scales);
}

void RowConverter::convert(int row, int column, int columns, std::byte *values,
                           std::byte *scales) const noexcept
{
    const std::size_t rowBytes = storedBytes(m_view.type, static_cast<std::size_t>(m_view.columns));
    const std::byte *from = m_view.data + static_cast<std::size_t>(row) * rowBytes +
                            storedBytes(m_view.type, static_cast<std::size_t>(column));
    const int present = std::min(columns, m_view.columns - column);
    if (traitsOf(m_format).scaleBytes > 0) {
        convertBlocks(from, present, values, scales);
        return;
    }
    const std::size_t bytes = storedBytes(m_view.type, static_cast<std::size_t>(present));
    std::memcpy(values, from, bytes);
    std::memset(values + bytes, 0, storedBytes(m_view.type, static_cast<std::size_t>(columns - present)));
}

void RowConverter::convertBlocks(const std::byte *from, int total, std::byte *values,
                                 std::byte *scales) const noexcept
{
    constexpr int Columns = 256;  // at a time, so that the blocks of a row needn't be allocated
    QuantizedBlock blocks[Columns / QuantizedBlock::Values];
    const int bits = traitsOf(m_format).bitsPerValue;
    for (int column = 0; column < total; column += Columns) {
        const int columns = std::min(Columns, total - column);
        const std::byte *stored = from + storedBytes(m_view.type, static_cast<std::size_t>(column));
        if (traits(m_view.type).valuesPerBlock == 1) {
            m_ops.quantizeWeights(m_view.type, stored, columns, bits, blocks);
        } else {
            readBlocks(m_view.type, stored, columns, blocks);
        }
        for (int i = 0; i < columns / QuantizedBlock::Values; ++i) {
            putValues(m_format, blocks[i], values);
            putScales(m_format, blocks[i], scales);
            values += 4 * bits;
            scales += traitsOf(m_format).scaleBytes;
        }
    }
}

}  // namespace rookery::kernels::cuda
