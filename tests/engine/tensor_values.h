#pragma once

#include "engine/formats/weight_file.h"

#include <cstring>
#include <vector>

/// The numbers of a tensor of a plain type, decoded here rather than by the kernels that read weights.
inline std::vector<float> plainValues(const rookery::Tensor &tensor)
{
    std::vector<float> values(tensor.values());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::byte *from =
            tensor.data + i * static_cast<std::size_t>(rookery::kernels::traits(tensor.type).bytesPerBlock);
        if (tensor.type == rookery::kernels::DType::F32) {
            std::memcpy(&values[i], from, sizeof(float));
        } else if (tensor.type == rookery::kernels::DType::F16) {
            std::uint16_t half;
            std::memcpy(&half, from, sizeof half);
            values[i] = rookery::kernels::halfToFloat(half);
        } else {
            std::uint16_t upper;
            std::memcpy(&upper, from, sizeof upper);
            const std::uint32_t bits = std::uint32_t{upper} << 16;
            std::memcpy(&values[i], &bits, sizeof bits);
        }
    }
    return values;
}

/// The numbers in the official orientation.
inline std::vector<float> officialValues(const rookery::Tensor &tensor)
{
    std::vector<float> values(tensor.values());
    rookery::kernels::decode(tensor.type, tensor.data, values.data(), values.size());
    if (!tensor.transposed) {
        return values;
    }
    const auto columns = static_cast<std::size_t>(tensor.shape.back());
    const auto rows = static_cast<std::size_t>(tensor.shape[tensor.shape.size() - 2]);
    std::vector<float> result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t matrix = i / (rows * columns) * (rows * columns);
        const std::size_t row = i % (rows * columns) / columns;
        result[matrix + i % columns * rows + row] = values[i];
    }
    return result;
}
