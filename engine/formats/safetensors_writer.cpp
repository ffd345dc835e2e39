#include "engine/formats/safetensors_writer.h"

#include "engine/file/atomic_file.h"
#include "engine/formats/tensor_check.h"

#include <nlohmann/json.hpp>

#include <cstring>

namespace rookery {

namespace {

const char *typeName(kernels::DType type) noexcept
{
    switch (type) {
    case kernels::DType::F32:
        return "F32";
    case kernels::DType::F16:
        return "F16";
    case kernels::DType::BF16:
        return "BF16";
    default:
        return nullptr;
    }
}

/// The length field and the JSON header, padded so that the data starts at a multiple of 8.
Result<std::string> tensorListOf(std::span<const TensorSource> tensors, const TextMap &metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) {
        header["__metadata__"] = metadata;
    }
    std::uint64_t offset = 0;
    for (const TensorSource &tensor : tensors) {
        const char *type = typeName(tensor.type);
        if (type == nullptr || bytesOf(tensor.type, tensor.shape) != tensor.data.size()) {
            return failure(
                ErrorCode::BadInput, tensor.name,
                sentence("Model file", "type, shape and bytes don't fit together for a safetensors file"));
        }
        header[tensor.name] = {{"dtype", type},
                               {"shape", tensor.shape},
                               {"data_offsets", {offset, offset + tensor.data.size()}}};
        offset += tensor.data.size();
    }
    std::string text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    text.insert(0, reinterpret_cast<const char *>(&length), sizeof length);
    return text;
}

}  // namespace

Result<std::vector<std::byte>> safetensorsImage(std::span<const TensorSource> tensors,
                                                const TextMap &metadata)
{
    const auto header = tensorListOf(tensors, metadata);
    if (!header) {
        return tl::make_unexpected(header.error());
    }
    const auto headerBytes = std::as_bytes(std::span(*header));
    std::size_t size = headerBytes.size();
    for (const TensorSource &tensor : tensors) {
        size += tensor.data.size();
    }
    std::vector<std::byte> image;
    image.reserve(size);
    image.insert(image.end(), headerBytes.begin(), headerBytes.end());
    for (const TensorSource &tensor : tensors) {
        image.insert(image.end(), tensor.data.begin(), tensor.data.end());
    }
    return image;
}

Result<void> writeSafetensors(const std::filesystem::path &target, std::span<const TensorSource> tensors,
                              const TextMap &metadata)
{
    const auto header = tensorListOf(tensors, metadata);
    if (!header) {
        return tl::make_unexpected(header.error());
    }
    auto file = AtomicFile::create(target);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    auto written = file->write(std::as_bytes(std::span(*header)));
    for (const TensorSource &tensor : tensors) {
        if (written) {
            written = file->write(tensor.data);
        }
    }
    return written ? file->commit() : written;
}

}  // namespace rookery
