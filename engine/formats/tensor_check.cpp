#include "engine/formats/tensor_check.h"

#include <algorithm>

namespace rookery {

std::optional<std::uint64_t> valuesOf(std::span<const std::int64_t> shape) noexcept
{
    if (std::any_of(shape.begin(), shape.end(), [](auto axis) { return axis < 0; })) {
        return std::nullopt;
    }
    if (std::find(shape.begin(), shape.end(), 0) != shape.end()) {
        return 0;  // before the product, which other axes could overflow
    }
    constexpr std::uint64_t Limit = std::uint64_t{1} << 62;
    std::uint64_t product = 1;
    for (const std::int64_t axis : shape) {
        if (static_cast<std::uint64_t>(axis) > Limit / product) {
            return std::nullopt;
        }
        product *= static_cast<std::uint64_t>(axis);
    }
    return product;
}

std::optional<std::uint64_t> bytesOf(kernels::DType type, std::span<const std::int64_t> shape) noexcept
{
    const auto values = valuesOf(shape);
    const kernels::DTypeTraits &traits = kernels::traits(type);
    const std::int64_t row = shape.empty() ? 1 : shape.back();
    if (!values || *values > (std::uint64_t{1} << 58) || row % traits.valuesPerBlock != 0) {
        return std::nullopt;
    }
    return kernels::storedBytes(type, static_cast<std::size_t>(*values));
}

std::string shapeText(std::span<const std::int64_t> shape)
{
    std::string text = "[";
    for (const std::int64_t axis : shape) {
        text += (text.size() > 1 ? "," : "") + std::to_string(axis);
    }
    return text + "]";
}

std::string inQuotes(std::string_view name)
{
    constexpr std::size_t Longest = 80;
    std::string text(name.substr(0, Longest));
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; };
    std::replace_if(text.begin(), text.end(), control, '?');
    return "'" + text + (name.size() > Longest ? "...'" : "'");
}

}  // namespace rookery
